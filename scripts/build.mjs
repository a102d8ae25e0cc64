// Makes dist/ from the sources: the command line as one bundle a command (dist/cli), the launcher (dist/bin) and, where
// its source stands, the page (dist/web). Prints what took how long.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

async function timed(what, work) {
  const started = performance.now();
  await work();
  console.log(`${what.padEnd(14)} ${Math.round(performance.now() - started)} ms`);
}

/** Modules of CommonJS packages in the bundle may ask for Node's own by `require`. */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

async function commandLine() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'src/faces/cli/main.ts',
      worker: 'src/faces/cli/main/worker.ts',
      runner: 'src/faces/cli/main/runner.ts',
    },
    outdir: join(dist, 'cli'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    external: ['better-sqlite3', 'highs'],
    // Less to compile at every start; the launcher turns the source maps on with BACKFLOW_DEBUG.
    minify: true,
    legalComments: 'none',
    sourcemap: 'linked',
    sourcesContent: false,
    define: { 'import.meta.main': 'false' },
    banner: { js: REQUIRE },
    logLevel: 'warning',
  });
}

function launcher() {
  const target = join(dist, 'bin', 'backflow.js');
  mkdirSync(join(dist, 'bin'), { recursive: true });
  cpSync(join(root, 'bin', 'backflow.js'), target);
  chmodSync(target, 0o755);
}

/** Reads a little in both languages, so that what Node compiles for it is kept (dist/compiled) for the first real start. */
async function compiled() {
  rmSync(join(dist, 'compiled'), { recursive: true, force: true });
  const { documents } = await import('../bench/texts/texts.ts');
  const input = [...documents('zh', 12), ...documents('en', 12)].map((text) => `${JSON.stringify(text)}\n`).join('');
  const program = join(dist, 'bin', 'backflow.js');
  for (const args of [['read', '-', '--published', '2024-03-06'], ['--help']])
    spawnSync(process.execPath, [program, ...args], { input, stdio: ['pipe', 'ignore', 'ignore'] });
}

async function page() {
  const { build } = await import('vite');
  const folder = join(root, 'src', 'faces', 'web');
  const config = ['vite.config.ts', 'vite.config.js']
    .flatMap((name) => [join(root, name), join(folder, name)])
    .find(existsSync);
  const own = config ? { configFile: config } : { configFile: false, root: folder };
  const options = config ? {} : { build: { outDir: join(dist, 'web'), emptyOutDir: true } };
  await build({ ...own, ...options, logLevel: 'warn' });
}

const only = process.argv.slice(2);
const wanted = (part) => only.length === 0 || only.includes(part);

if (wanted('cli')) {
  rmSync(join(dist, 'cli'), { recursive: true, force: true });
  await timed('command line', commandLine);
  await timed('launcher', launcher);
  await timed('compiled', compiled);
}
if (wanted('web') && existsSync(join(root, 'src', 'faces', 'web', 'index.html'))) await timed('page', page);
