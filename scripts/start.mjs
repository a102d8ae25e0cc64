// `npm start`: installs and builds when needed, then serves the workbench on the repository's own Node. Plain
// JavaScript without dependencies, since nothing is installed before it runs; any Node from 20 on.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { markBuilt, sourcesNow, staleBuild } from './freshness.mjs';
import { ensureInstalled, ownNode, root, staleness } from './setup.mjs';

const NODE = 20;
const NPM = 9;
const WINDOWS = process.platform === 'win32';

function fail(message, remedy) {
  console.error(`${message}\n${remedy}`);
  process.exit(1);
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= NODE) return;
  fail(
    `Node ${process.versions.node} is too old to set Backflow up; it takes Node ${NODE} or later.`,
    'Get a current one from https://nodejs.org/en/download, then run `npm start` again.',
  );
}

function checkNpm() {
  const npm = spawnSync('npm', ['--version'], { cwd: root, encoding: 'utf8', shell: WINDOWS });
  const major = Number(npm.stdout?.split('.')[0]);
  if (npm.status === 0 && major >= NPM) return;
  fail(
    npm.status === 0 ? `npm ${npm.stdout.trim()} is too old; it takes npm ${NPM} or later.` : 'npm was not found.',
    'It comes with Node: https://nodejs.org/en/download (or `npm install -g npm@latest`).',
  );
}

function ensureBuilt() {
  const why = staleBuild(root);
  if (!why) return;
  console.error(`Building the workbench (${why}) ...`);
  const started = Date.now();
  const sources = sourcesNow(root);
  // What the build prints is of interest only when it fails.
  const done = spawnSync(ownNode(), [join(root, 'scripts', 'build.mjs')], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) {
    fail(
      `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`.trim(),
      'The build failed. `npm ci` makes the packages complete; then run `npm start` again.',
    );
  }
  markBuilt(root, sources);
  console.error(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/** Runs `serve` in this process's place: its output, its signals, its status. */
function serve(args) {
  const child = spawn(ownNode(), [join(root, 'dist', 'bin', 'backflow.js'), 'serve', ...args], { stdio: 'inherit' });
  // npm's shell does not pass SIGTERM on: when it is gone, so is whoever wanted the server.
  const parent = process.ppid;
  const watch = () => process.ppid === parent || child.kill('SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(watch, 500).unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`The server did not start: ${error.message}`, 'Run `npm ci`, then `npm start`.'));
  child.on('exit', (status, signal) => process.exit(signal ? 128 + (constants.signals[signal] ?? 0) : (status ?? 1)));
}

checkNode();
if (staleness()) checkNpm();
ensureInstalled();
ensureBuilt();
serve(process.argv.slice(2));
