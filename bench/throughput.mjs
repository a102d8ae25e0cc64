// `read --jsonl` on documents of 1 to 3 kB that all differ: UTF-8 megabytes a second on one thread and on two, and the
// ratio against Microsoft's Recognizers-Text (currency and percentage only) on the same texts in the same run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const bin = join(import.meta.dirname, '..', 'dist', 'bin', 'backflow.js');
const DOCUMENTS = 3000;
const PEER_DOCUMENTS = 6;

/** A small generator of our own: the same documents on every machine. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = random(7);
const pick = (list) => list[Math.floor(next() * list.length)];
const amount = () => (1 + Math.floor(next() * 990)) / 10;
const COMPANIES = [
  '智谱',
  '月之暗面',
  'MiniMax',
  '百川智能',
  '零一万物',
  'OpenAI',
  'Anthropic',
  'CoreWeave',
  '甲骨文',
  '英伟达',
];
const INVESTORS = ['阿里巴巴', '腾讯', '微软', '亚马逊', '谷歌', '红杉中国', '高瓴', '软银'];
const OUTLETS = ['彭博社', '路透社', '财联社', '晚点', '科创板日报'];

const SENTENCES = [
  () => `${pick(OUTLETS)}援引知情人士称，${pick(COMPANIES)}拟融资${amount()}亿美元，${pick(INVESTORS)}领投。`,
  () =>
    `${pick(COMPANIES)}完成近${amount()}亿元人民币融资，投后估值超过${amount()}亿美元，投资方包括${pick(INVESTORS)}和${pick(INVESTORS)}。`,
  () =>
    `财报显示，${pick(INVESTORS)}上季度云业务收入${amount()}亿元，同比增长${Math.floor(next() * 90)}%，毛利率${Math.floor(next() * 70)}%。`,
  () => `业内人士认为，随着推理需求上升，训练与推理的成本结构正在改变，采购方更看重交付时间而不是价格。`,
  () => `${pick(INVESTORS)}去年减持了${pick(COMPANIES)}的部分股份，套现约${amount()}亿港元。`,
  () =>
    `今年${1 + Math.floor(next() * 9)}月，平台宣布降价，平均降幅${Math.floor(next() * 50) + 5}%，最高降幅${Math.floor(next() * 40) + 50}%。`,
  () => `分析师指出，过去三年这一领域的投入大多来自少数几家公司，外部客户的需求还有待观察。`,
  () => `${pick(COMPANIES)}向${pick(INVESTORS)}采购了价值${amount()}亿美元的算力，合同为期五年。`,
];

function article() {
  const length = 1000 + next() * 2000;
  let text = '';
  while (Buffer.byteLength(text) < length) text += pick(SENTENCES)() + (next() < 0.2 ? '\n\n' : '');
  return text;
}

const texts = Array.from({ length: DOCUMENTS }, article);
const megabytes = texts.reduce((sum, t) => sum + Buffer.byteLength(t), 0) / 1e6;
const input = `${texts.map((text, i) => JSON.stringify({ id: `d${i}`, published: '2024-03-06', text })).join('\n')}\n`;

/** Seconds of the whole command; a first line alone gives the start that is taken off. */
function seconds(lines, workers) {
  const started = performance.now();
  const args = [bin, 'read', '--jsonl', '--quiet', '--workers', String(workers)];
  const done = spawnSync(process.execPath, args, { input: lines, maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'pipe'] });
  if (done.status !== 0) throw new Error(done.stderr.toString().slice(0, 200));
  return (performance.now() - started) / 1000;
}

async function peerSpeed() {
  const { default: suite } = await import('@microsoft/recognizers-text-suite');
  const sample = texts.slice(0, PEER_DOCUMENTS).map((t) => t.slice(0, 300));
  const bytes = sample.reduce((sum, t) => sum + Buffer.byteLength(t), 0);
  suite.recognizeCurrency('5亿美元', suite.Culture.Chinese);
  const started = performance.now();
  for (const text of sample) {
    suite.recognizeCurrency(text, suite.Culture.Chinese);
    suite.recognizePercentage(text, suite.Culture.Chinese);
  }
  return bytes / 1e6 / ((performance.now() - started) / 1000);
}

if (!existsSync(bin)) throw new Error('dist/ is not built: run npm run build first');
const start = seconds(`${input.slice(0, input.indexOf('\n'))}\n`, 1);
const [one, two] = [seconds(input, 1) - start, seconds(input, 2) - start];
const peer = await peerSpeed();
const rows = [
  {
    what: `one thread (${megabytes.toFixed(1)} MB, at least 3)`,
    value: megabytes / one,
    unit: 'MB/s',
    missed: megabytes / one < 3,
  },
  {
    what: 'two threads against one (at least 1.7)',
    value: megabytes / two,
    unit: 'MB/s',
    ratio: one / two,
    missed: one / two < 1.7,
  },
  {
    what: 'Recognizers-Text, first 300 characters of 6 texts',
    value: peer * 1000,
    unit: 'kB/s',
    ratio: megabytes / one / peer,
  },
];
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows }));
else
  for (const row of rows)
    console.log(
      `${row.what.padEnd(52)} ${row.value.toFixed(2)} ${row.unit}${row.ratio ? `  ${row.ratio.toFixed(1)} times` : ''}`,
    );
