// Runs every benchmark beside it (`bench/*.mjs`, `bench/*.ts`), each of which prints one line of JSON:
// {"rows":[{"what","value","unit","target"?,"ratio"?}]}. Prints one table, in Markdown, and ends with status 1 when
// a target is missed. Arguments choose benchmarks by name.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { basename, join } from 'node:path';

const folder = import.meta.dirname;
const self = basename(import.meta.filename);

function rowsOf(file) {
  const done = spawnSync(process.execPath, [join(folder, file), '--json'], { encoding: 'utf8', maxBuffer: 1e8 });
  const line = (done.stdout ?? '').trim().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(line).rows.map((row) => ({ bench: basename(file).replace(/\.\w+$/u, ''), ...row }));
  } catch {
    const what = `did not run: ${(done.stderr ?? '').trim().split('\n')[0] || 'no JSON on its last line'}`;
    return [{ bench: file, what, value: '', unit: '', missed: true }];
  }
}

const missed = (row) => row.missed || (typeof row.target === 'number' && (row.ratio ?? row.value) > row.target);
const figure = (value) => (typeof value === 'number' ? value.toFixed(value < 10 ? 2 : 0) : (value ?? ''));

function table(rows) {
  const cells = rows.map((row) => [
    row.bench,
    row.what,
    `${figure(row.value)} ${row.unit ?? ''}`.trim(),
    figure(row.ratio),
    figure(row.target),
    missed(row) ? 'missed' : row.target === undefined ? '' : 'met',
  ]);
  const head = ['bench', 'what', 'measured', 'ratio', 'at most', ''];
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => /\.(?:mjs|ts)$/u.test(file) && !/\.test\.|-(?:generator|page)\./u.test(file) && file !== self)
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
  .sort();
if (files.length === 0) {
  console.error(`No benchmark ${wanted.join(', ')} in ${folder}.`);
  process.exit(2);
}
const rows = files.flatMap(rowsOf);
console.log(
  `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}\n`,
);
console.log(table(rows));
process.exitCode = rows.some(missed) ? 1 : 0;
