// Takes suite names (none: all of them); runs every check, two at a time; prints the time of each suite and, as
// the last line, `N passed, N failed`. A suite that cannot run is a failure, never a silent skip.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureInstalled, ownNode, root } from './setup.mjs';

const results = join(root, 'test', '.results');
const bin = (path) => join(root, 'node_modules', path);

/** A check by a tool: passed when its status is 0. */
const tool = (label, ...args) => ({ label, args });

/** Every suite: what it runs, and the suites that must be over before it. Listed in order of start. */
const suites = [
  { name: 'unit', vitest: true, about: 'unit, property and golden tests' },
  {
    name: 'types',
    tools: ['pure', 'node', 'web'].map((p) =>
      // One thread: each further one works out the shared types anew, and the other lane has the other core.
      tool(
        `tsc ${p}`,
        ...[bin('typescript/bin/tsc'), '--singleThreaded', '--pretty', 'false', '-p', `tsconfig.${p}.json`],
      ),
    ),
  },
  {
    name: 'lint',
    tools: [
      tool(
        'biome lint',
        bin('@biomejs/biome/bin/biome'),
        'ci',
        '--error-on-warnings',
        '--formatter-enabled=false',
        '.',
      ),
      tool('biome format', bin('@biomejs/biome/bin/biome'), 'format', '.'),
    ],
  },
  { name: 'build', tools: [tool('build', join(root, 'scripts', 'build.mjs'))] },
  { name: 'house', vitest: true, about: 'floors, sizes, purity; planted violations' },
  { name: 'docs', vitest: true, after: ['build'] },
  { name: 'browser', vitest: true, after: ['build'] },
];
const longSuites = [{ name: 'long', vitest: true, after: [] }];

/** Runs one process on the repository's own Node; gives its status and what it printed. */
function run(args) {
  return new Promise((done) => {
    const path = [bin('.bin'), process.env.PATH].join(delimiter);
    const child = spawn(ownNode(), args, { cwd: root, env: { ...process.env, PATH: path, NO_COLOR: '1' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', (error) => done({ status: 1, output: `${output}${error.message}\n` }));
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

async function runTools(suite) {
  const outcome = { passed: 0, failed: 0, output: '' };
  for (const { label, args } of suite.tools) {
    const { status, output } = await run(args);
    if (status === 0) outcome.passed += 1;
    else outcome.failed += 1;
    if (status !== 0) outcome.output += `--- ${label} failed (status ${status})\n${output}`;
  }
  return outcome;
}

/** Counts single tests from vitest's report; a skipped test or an empty suite counts as failed. */
async function runVitest(suite) {
  const report = join(results, `${suite.name}.json`);
  const { status, output } = await run([
    bin('vitest/vitest.mjs'),
    ...['run', '--project', suite.name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  const counts = readReport(report);
  if (!counts) return { passed: 0, failed: 1, output: `--- ${suite.name} made no report\n${output}` };
  const { passed, skipped } = counts;
  let { failed } = counts;
  let text = failed || status !== 0 ? output : '';
  if (skipped) text += `--- ${skipped} skipped: a check that cannot run must fail and say why\n`;
  if (passed + failed === 0) text += `--- suite ${suite.name} holds no test\n`;
  failed += skipped;
  if (status !== 0 || passed === 0) failed = Math.max(failed, 1);
  return { passed, failed, output: text };
}

function readReport(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    const skipped = report.numPendingTests + report.numTodoTests;
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, skipped };
  } catch {
    return null;
  }
}

async function runSuite(suite) {
  const started = performance.now();
  const outcome = await (suite.vitest ? runVitest(suite) : runTools(suite));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (outcome.output) process.stdout.write(`${outcome.output.trimEnd()}\n`);
  const counts = `${outcome.passed} passed, ${outcome.failed} failed`;
  console.log(`${suite.name.padEnd(8)} ${seconds.padStart(6)} s  ${counts}`);
  return outcome;
}

/** Starts each suite as soon as what it waits for is over, at most `width` at a time. */
async function runAll(chosen, width) {
  const names = new Set(chosen.map((suite) => suite.name));
  const waiting = [...chosen];
  const running = new Map();
  const over = new Set();
  const total = { passed: 0, failed: 0 };
  while (waiting.length || running.size) {
    const ready = waiting.findIndex((suite) => (suite.after ?? []).every((name) => over.has(name) || !names.has(name)));
    if (ready >= 0 && running.size < width) {
      const [suite] = waiting.splice(ready, 1);
      running.set(
        suite.name,
        runSuite(suite).then((outcome) => ({ name: suite.name, outcome })),
      );
      continue;
    }
    const { name, outcome } = await Promise.race(running.values());
    running.delete(name);
    over.add(name);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
  }
  return total;
}

function choose(args) {
  if (args.includes('--long')) return longSuites;
  const wanted = args.filter((arg) => !arg.startsWith('-'));
  const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length) {
    console.error(`No suite named ${unknown.join(', ')}. There are: ${suites.map((suite) => suite.name).join(', ')}.`);
    process.exit(2);
  }
  if (wanted.length) console.log(`Only ${wanted.join(', ')}: the other suites are left out because you asked.`);
  return wanted.length ? suites.filter((suite) => wanted.includes(suite.name)) : suites;
}

const chosen = choose(process.argv.slice(2));
ensureInstalled();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const started = performance.now();
const total = await runAll(chosen, Math.max(2, Math.min(4, availableParallelism())));
console.log(`${'all'.padEnd(8)} ${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
