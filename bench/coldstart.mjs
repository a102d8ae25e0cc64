// Whole processes, from start to exit: `backflow --version` and `backflow read` of a 2 kB article, against `node -e 0` on
// the same Node, taken in turns; medians of 15. Needs a build. Bars: 2 times and 6 times an empty Node.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const RUNS = 15;
const bin = join(import.meta.dirname, '..', 'dist', 'bin', 'backflow.js');

/** About 2 kB of Chinese news with figures in it; made up of plain statements about invented companies. */
const PARAGRAPH =
  '甲云公司3月6日表示，已向人工智能初创公司乙模型投资7.9亿美元，占其8亿美元融资额的绝大部分，投后估值约25亿美元。' +
  '据知情人士透露，其中一部分以算力支付。甲云公司2023财年第四季度云收入为280.66亿元，同比增长3%，毛利率为72%。' +
  '乙模型此前还向丙芯片公司采购了1.2亿美元的服务器，并计划在2024年底前再融资6亿美元。\n\n';
const article = PARAGRAPH.repeat(Math.round(2048 / Buffer.byteLength(PARAGRAPH)) || 1);

const folder = mkdtempSync(join(tmpdir(), 'backflow-coldstart-'));
const file = join(folder, 'article.txt');
writeFileSync(file, article);

const commands = [
  { what: 'node -e 0', args: ['-e', '0'] },
  { what: 'backflow --version', args: [bin, '--version'], target: 2 },
  { what: 'backflow --help', args: [bin, '--help'], target: 2 },
  { what: 'backflow read, 2 kB', args: [bin, 'read', file, '--published', '2024-03-06'], target: 6 },
];

function once(args) {
  const started = performance.now();
  const done = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${args.join(' ')} ended with status ${done.status}: ${done.stderr}`);
  return performance.now() - started;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

try {
  if (!existsSync(bin)) throw new Error('dist/ is not built: run npm run build first');
  const times = commands.map(() => []);
  // In turns, so that a busy moment of the machine falls on all alike; the first turn warms the disk.
  for (let run = 0; run <= RUNS; run++) {
    for (const [i, { args }] of commands.entries()) {
      const time = once(args);
      if (run > 0) times[i].push(time);
    }
  }
  const empty = median(times[0]);
  const rows = commands.map(({ what, target }, i) => {
    const value = median(times[i]);
    return { what, value, unit: 'ms', ...(target ? { target, ratio: value / empty } : {}) };
  });
  if (process.argv.includes('--json')) console.log(JSON.stringify({ rows }));
  else {
    console.log(`Node ${process.version}, article of ${Buffer.byteLength(article)} bytes, medians of ${RUNS}`);
    for (const { what, value, ratio, target } of rows) {
      const against = ratio ? `${ratio.toFixed(2)} times (at most ${target})` : '';
      console.log(`${what.padEnd(22)} ${value.toFixed(1).padStart(7)} ms  ${against}`.trimEnd());
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
