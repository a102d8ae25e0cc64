// Rows of the tracing benchmark in, the page of the docs out: a table and a picture of how the cost grows with the work,
// both axes by powers of ten. Written by `node bench/trace.ts --docs`; forecasts by theirs.
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';

export interface Row {
  what: string;
  value: number;
  unit: string;
  target?: number;
  ratio?: number;
}

const [WIDTH, HEIGHT, LEFT, TOP] = [640, 400, 70, 30];
const COLOURS = ['#1f5fa8', '#c7562b', '#2f8f5b'];
const x = (flows: number): number => LEFT + ((Math.log10(flows) - 3) / 3) * (WIDTH - LEFT - 150);
const y = (seconds: number): number => TOP + ((1 - Math.log10(Math.max(seconds, 1e-4))) / 5) * (HEIGHT - TOP - 50);

interface Line {
  name: string;
  points: [flows: number, seconds: number][];
}

const MEASURES = ['exact bounds', 'even mix', 'even mix of 16 origins'];

const linesOf = (rows: readonly Row[]): Line[] =>
  MEASURES.map((name) => ({
    name,
    points: rows.flatMap((row): [number, number][] => {
      const m = /^funded (\d+): (.+)$/u.exec(row.what);
      return m?.[2] === name ? [[Number(m[1]), row.value]] : [];
    }),
  }));

function picture(rows: readonly Row[]): string {
  const text = (at: [number, number], words: string, more = ''): string =>
    `<text x="${at[0].toFixed(0)}" y="${at[1].toFixed(0)}" ${more}>${words}</text>`;
  const grid = [
    ...[1e3, 1e4, 1e5, 1e6].map((n) => text([x(n), HEIGHT - 28], n.toLocaleString('en'), 'text-anchor="middle"')),
    ...[0.001, 0.01, 0.1, 1, 10].flatMap((s) => [
      `<line x1="${LEFT}" x2="${WIDTH - 150}" y1="${y(s).toFixed(0)}" y2="${y(s).toFixed(0)}" stroke="#ddd"/>`,
      text([LEFT - 8, y(s) + 4], `${s} s`, 'text-anchor="end"'),
    ]),
    text([LEFT + 150, HEIGHT - 8], 'flows in the ledger'),
  ];
  const lines = linesOf(rows).flatMap(({ name, points }, i) => {
    const end = points.at(-1) ?? [1e6, 1];
    const path = points.map(([n, s]) => `${x(n).toFixed(1)},${y(s).toFixed(1)}`).join(' ');
    return [
      `<polyline points="${path}" fill="none" stroke="${COLOURS[i]}" stroke-width="2"/>`,
      ...points.map(([n, s]) => `<circle cx="${x(n).toFixed(1)}" cy="${y(s).toFixed(1)}" r="3" fill="${COLOURS[i]}"/>`),
      text([x(end[0]) + 8, y(end[1]) + 4], name, `fill="${COLOURS[i]}"`),
    ];
  });
  const style = 'font-family="sans-serif" font-size="12" fill="#333"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" ${style}>\n<title>Seconds by number of flows</title>\n<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>\n${[...grid, ...lines].join('\n')}\n</svg>\n`;
}

const machine = (): string =>
  `Node ${process.version}, ${platform()} ${arch()}, ${cpus()[0]?.model ?? 'unknown processor'}`;

/** Where the page turns to forecasts; `node bench/forecast.ts --docs` writes what follows. */
export const FORECAST = '# What a forecast costs\n';

/** Writes what docs/benchmarks.md says of forecasts. */
export function writeForecast(rows: readonly Row[]): void {
  const file = join(import.meta.dirname, '..', 'docs', 'benchmarks.md');
  const [before = ''] = readFileSync(file, 'utf8').split(FORECAST);
  const after = `
Draws, the monthly model, quantiles, fans and chances of a scenario that uses everything the model has: credits that expire,
rounds that fail, prices that fall and rise, an exit. \`npm run bench -- forecast\` measures anew, and
\`node bench/forecast.ts --docs\` writes this part. On one core the seconds are those of the processor, on two those of the
clock, on a machine with two cores that other work shares.

${machine()}.

${table(rows)}
`;
  writeFileSync(file, `${before.trimEnd()}\n\n${FORECAST}${after}`);
}

const shown = (value: number): string =>
  value < 0.01 ? value.toFixed(4) : value < 10 ? value.toFixed(2) : value.toFixed(0);

export function table(rows: readonly Row[]): string {
  const cells = rows.map((r) => [
    r.what,
    `${shown(r.value)} ${r.unit}`,
    r.ratio === undefined ? '' : shown(r.ratio),
    r.target === undefined ? '' : `${r.target}`,
  ]);
  const head = ['measure', 'took', 'ratio', 'at most'];
  return [head, head.map(() => '---'), ...cells].map((c) => `| ${c.join(' | ')} |`).join('\n');
}

/** Writes docs/benchmarks.md and its picture. */
export function writePage(rows: readonly Row[]): void {
  const docs = join(import.meta.dirname, '..', 'docs');
  const page = `# What tracing costs

Seconds of one processor, parsing excluded unless said; \`npm run bench -- trace\` measures anew, and
\`node bench/trace.ts --docs\` writes this page. Ledgers are random: \`funded\` payers mostly have the cash they pay,
\`heavy\` ones mostly do not. A ratio says how the time stands to that of another library on the same input in the same run.

${machine()}.

![Seconds by number of flows](benchmarks.svg)

${table(rows)}

`;
  // What other benchmarks have written stays.
  const file = join(docs, 'benchmarks.md');
  const [, rest = ''] = readFileSync(file, 'utf8').split(FORECAST);
  writeFileSync(file, `${page}${FORECAST}${rest}`);
  writeFileSync(join(docs, 'benchmarks.svg'), picture(rows));
}
