// Gives the path of a Chromium or Chrome: the one named, one found on the machine, or one installed now. Never gives
// up in silence: what was tried and how to help stands in the error.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((base) => base !== undefined)
    .flatMap((base) =>
      ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((p) => join(base, p)),
    ),
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((base) =>
    NAMES.map((name) => join(base, name)),
  ),
};

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/** A browser already on the machine, or null. */
export function findBrowser(): string | null {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  const candidates = [named, ...(PLACES[process.platform] ?? []), ...onPath(), chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

function installDebian(): boolean {
  console.error("No Chromium found: installing Debian's package ...");
  return (
    run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
  );
}

function installPlaywright(): boolean {
  console.error('No Chromium found: installing the one of Playwright ...');
  const cli = join(import.meta.dirname, '..', 'node_modules', 'playwright-core', 'cli.js');
  return run(process.execPath, cli, 'install', 'chromium');
}

/** The path of a browser, installed if there was none. */
export function browser(): string {
  const found = findBrowser();
  if (found) return found;
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if ((debian && installDebian()) || installPlaywright()) {
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error('No Chromium or Chrome found, and none could be installed. Install one, or set CHROME_PATH to it.');
}
