// Takes the repository's folder; makes sure that what the lock file names is installed, or says what is missing.
// Runs before anything is installed: plain JavaScript, no dependency, any Node from 18 on.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const windows = process.platform === 'win32';

/** The Node that the repository brings along; everything but set-up runs on it. */
export function ownNode(folder = root) {
  const places = [
    join(folder, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node'),
    join(folder, 'node_modules', '.bin', windows ? 'node.cmd' : 'node'),
  ];
  return places.find((path) => existsSync(path)) ?? process.execPath;
}

function packages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** Why the installed packages do not match the lock file, or null when they do. */
export function staleness(folder = root) {
  const wanted = packages(join(folder, 'package-lock.json'));
  if (!wanted) return 'package-lock.json cannot be read';
  const found = packages(join(folder, 'node_modules', '.package-lock.json'));
  if (!found) return 'nothing is installed yet';
  for (const [path, entry] of Object.entries(wanted)) {
    if (!path || entry.optional || entry.link) continue;
    const have = found[path];
    if (!have) return `${path.replace('node_modules/', '')} is not installed`;
    if (have.version !== entry.version)
      return `${path.replace('node_modules/', '')} is ${have.version}, not ${entry.version}`;
  }
  return null;
}

/**
 * Installs when needed. Prints to standard error what it does; ends the process with status 1 and a remedy
 * when npm is missing or the installation fails.
 */
export function ensureInstalled(folder = root) {
  const why = staleness(folder);
  if (!why) return;
  console.error(`Installing packages (${why}) ...`);
  const started = Date.now();
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  });
  if (done.error) fail('npm was not found. It comes with Node: https://nodejs.org/en/download');
  if (done.status !== 0)
    fail('`npm ci` failed. Check the network and the free disk space, then run the command again.');
  console.error(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
