// `read --jsonl` on documents of 1 to 3 kB that all differ, Chinese and English: UTF-8 megabytes of text a second on one
// core and on two, the start of the program taken off, and the ratio against Microsoft's Recognizers-Text (currency
// and percentage only) on the same texts in the same run; and the same of an archive of 8 MB, next to the 1.2 MB that are
// read while the program still warms up. Needs a build. Takes about two minutes, four on a slow machine.
// Bars: 3 MB/s on one core, and 1.7 times that on two.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { documents } from './texts/texts.ts';

const bin = join(import.meta.dirname, '..', 'dist', 'bin', 'backflow.js');
const DOCUMENTS = 600;
/** An archive: so long that what a program takes to warm up, on every thread anew, is a small part of it. */
const ARCHIVE = 4000;
const PEER_DOCUMENTS = 4;
/** The best of so many runs: whatever else the machine does only ever takes away. */
const RUNS = 2;

const lines = (texts) => texts.map((text) => `${JSON.stringify(text)}\n`);
const megabytes = (texts) => texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

/** Can the system keep a program on one core? Without that the engine compiles and collects on a second one beside it. */
const pins = spawnSync('taskset', ['-c', '0', process.execPath, '--version']).status === 0;

/** Seconds of the whole command, kept on as many cores as it has threads. */
function seconds(input, workers) {
  const started = performance.now();
  const command = [process.execPath, bin, 'read', '--jsonl', '--quiet', '--workers', String(workers)];
  const [program, ...args] = pins && workers === 1 ? ['taskset', '-c', '0', ...command] : command;
  const done = spawnSync(program, args, { input, maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'pipe'] });
  if (done.status !== 0) throw new Error(done.stderr.toString().slice(0, 200));
  return (performance.now() - started) / 1000;
}

const best = (input, workers) => Math.min(...Array.from({ length: RUNS }, () => seconds(input, workers)));

async function peerSpeed(texts, culture) {
  const { default: suite } = await import('@microsoft/recognizers-text-suite');
  const sample = texts.slice(0, PEER_DOCUMENTS).map(({ text }) => text.slice(0, 300));
  const bytes = sample.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  suite.recognizeCurrency('5', suite.Culture[culture]);
  const started = performance.now();
  for (const text of sample) {
    suite.recognizeCurrency(text, suite.Culture[culture]);
    suite.recognizePercentage(text, suite.Culture[culture]);
  }
  return bytes / 1e6 / ((performance.now() - started) / 1000);
}

if (!existsSync(bin)) throw new Error('dist/ is not built: run npm run build first');
const zh = documents('zh', DOCUMENTS);
const en = documents('en', DOCUMENTS);
const both = (zh, en) => zh.flatMap((text, i) => [text, en[i]]);
const mixed = both(zh.slice(0, DOCUMENTS / 2), en);
const archive = both(documents('zh', ARCHIVE / 2), documents('en', ARCHIVE / 2));
const start = best(lines(mixed)[0], 1);
const speed = (texts, workers) => megabytes(texts) / (best(lines(texts).join(''), workers) - start);
const [one, two] = [speed(mixed, 1), speed(mixed, 2)];
const rows = [
  { what: `both languages, one core (${megabytes(mixed).toFixed(1)} MB, at least 3)`, value: one, missed: one < 3 },
  { what: 'both languages, two cores (at least 1.7 times)', value: two, ratio: two / one, missed: two / one < 1.7 },
];
const [long, longer] = [speed(archive, 1), speed(archive, 2)];
rows.push(
  { what: `an archive, one core (${megabytes(archive).toFixed(1)} MB)`, value: long, missed: long < 3 },
  { what: 'an archive, two cores', value: longer, ratio: longer / long, missed: longer / long < 1.7 },
);
for (const [what, texts, culture] of [
  ['Chinese', zh, 'Chinese'],
  ['English', en, 'English'],
]) {
  const [own, peer] = [speed(texts, 1), await peerSpeed(texts, culture)];
  rows.push({ what: `${what}, one core`, value: own, missed: own < 3 });
  rows.push({
    what: `${what}: Recognizers-Text, first 300 characters of ${PEER_DOCUMENTS} texts`,
    value: peer,
    ratio: own / peer,
  });
}
if (process.argv.includes('--json'))
  console.log(JSON.stringify({ rows: rows.map((row) => ({ ...row, unit: 'MB/s' })) }));
else
  for (const { what, value, ratio } of rows)
    console.log(`${what.padEnd(62)} ${value.toFixed(2)} MB/s${ratio ? `  ${ratio.toFixed(1)} times` : ''}`);
