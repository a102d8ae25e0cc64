// Goldens of the forecast's pictures as text, beside those of the others. BACKFLOW_GOLDEN=1 writes them anew.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recoveryBar } from '../recovery.ts';
import { signedTicks } from '../scale.ts';
import type { Picture } from '../shape.ts';
import { stacked, svgFile } from '../stack.ts';
import { svgText } from '../svg.ts';
import { fanChart } from './fan.ts';
import { paybackChart } from './payback.ts';
import { tornadoChart } from './tornado.ts';

function same(name: string, picture: Picture): void {
  const at = new URL(`../golden/${name}.txt`, import.meta.url);
  const changed = new URL(`../golden/${name}-changed.txt`, import.meta.url);
  const text = svgText(picture, name);
  if (process.env.BACKFLOW_GOLDEN) writeFileSync(at, text);
  const golden = existsSync(at) ? readFileSync(at, 'utf8') : '';
  if (text === golden) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text).toBe(golden);
}

const M = 1e6;
const tick = (v: number): string => `${v / M}m`;
const months = Array.from({ length: 12 }, (_, i) => (i + 1) * 3);
const path = (k: number): number[] => months.map((m) => (-400 + m * k) * M);
const fan = fanChart({
  ...{ width: 640, tone: 'return', tick, month: (m: number) => `${m} months` },
  fan: { key: 'cash_result', months, q10: path(4), q25: path(9), q50: path(14), q75: path(19), q90: path(26) },
  words: { title: 'Cash of the vendor', top: '1 in 10 above', middle: 'in the middle', bottom: '1 in 10 below' },
});
const payback = paybackChart({
  ...{ width: 640, months: 36, stake: true, share: (p: number) => `${Math.round(p * 100)} %` },
  payback: [
    { month: 9, without: 0.1, with_stake: 0.1 },
    { month: 20, without: 0.25, with_stake: 0.4 },
    { month: 30, without: 0.2, with_stake: 0.3 },
  ],
  words: {
    title: 'When',
    without: 'by sales',
    with_stake: 'with the stake',
    never: 'not by then',
    year: (n) => `year ${n}`,
  },
});
const tornado = tornadoChart({
  ...{ width: 640, central: 100 * M, words: { title: 'What it hangs on' }, name: (i: string) => i, tick },
  figure: (_: string, v: number) => `${v} %`,
  swings: [
    { input: 'bought', low: 10, high: 90, at_low: -300 * M, at_high: 500 * M, mark: 'assumed', claims: [] },
    { input: 'discount', low: 5, high: 15, at_low: 140 * M, at_high: 60 * M, mark: 'reported', claims: ['c1'] },
  ],
});

describe('pictures of a forecast', () => {
  it('fan', () => same('forecast-fan', fan));
  it('payback', () => same('forecast-payback', payback));
  it('tornado', () => same('forecast-tornado', tornado));

  it('stack one under the other, paths too, and stand alone as a file', () => {
    const bar = recoveryBar({
      ...{ width: 640, putIn: 790 * M, tick, total: { low: 300 * M, high: 700 * M } },
      segments: [{ source: 'cash_compute', amount: { low: 420 * M, high: 420 * M }, mark: 'assumed', claims: [] }],
      words: { putIn: 'put in', total: 'in all', of: (s) => s },
    });
    const all = stacked([fan, payback, tornado, bar]);
    expect(all.height).toBe(fan.height + payback.height + tornado.height + bar.height + 3 * 34);
    const lowest = Math.max(...all.shapes.map((s) => (s.shape === 'path' ? 0 : s.y)));
    expect(lowest).toBeGreaterThan(fan.height + payback.height + tornado.height);
    const file = svgFile(all, 'A deal & more');
    expect(file).toContain('<title>A deal &amp; more</title>');
    expect(file).toContain('hatch-return');
    if (process.env.BACKFLOW_LOOK) writeFileSync(process.env.BACKFLOW_LOOK, file);
  });

  it('ticks of either sign hold nothing gained', () => {
    expect(signedTicks({ low: -400, high: 500 })).toEqual([-400, -200, 0, 200, 400]);
    expect(signedTicks({ low: 0, high: 10 })).toEqual([0, 2.5, 5, 7.5, 10]);
  });
});
