// `trace --ledger` and `stress --ledger` from end to end: exit status, JSON, words, places of faults.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sayer } from '../src/faces/words/dictionary.ts';
import { periodLines } from '../src/faces/words/ledger/periods.ts';
import { askLedger, chanceOf } from '../src/path.ts';
import type { Ran } from './running.ts';
import { fromSource } from './support/hosted.ts';
import { solver } from './support/tracing-laws.ts';

const folder = mkdtempSync(join(tmpdir(), 'backflow-ledger-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const flow = (id: string, way: string, rest: object): object => {
  const [from, to] = way.split('>');
  return { id, from, to, date: '2024-01-02', ...rest };
};

const LEDGER = {
  investor: 'V',
  flows: [
    flow('own', '*>C', { amount: [40, 60], date: 'opening', kind: 'opening' }),
    flow('round', 'V>C', { amount: 100, kind: 'equity' }),
    flow('wages', 'C>*', { amount: 30, date: ['2024-02-01', '2024-02-10'], kind: 'opex' }),
    flow('bill', 'C>V', { amount: [90, 110], date: '2024-03-01', kind: 'cloud' }),
  ],
};

describe('the hall', () => {
  it('gives the widest bounds, draws and chance beside the point figures', async () => {
    const tools = { solve: await solver(), chance: chanceOf(7) };
    const { value, diagnostics } = askLedger(LEDGER, { draws: 200, null: 50, loops: true }, tools);
    expect(diagnostics).toEqual([]);
    if (value?.type !== 'trace') throw new Error('no answer');
    const { lower, prorata, upper, interval, mc, null_model } = value.answer;
    expect([lower, upper]).toEqual([50, 100]);
    expect(interval).toMatchObject({ lower: 30, upper: 100, least_undisclosed: 0 });
    expect(interval?.lower).toBeLessThanOrEqual(mc?.lower.p5 ?? 0);
    expect(mc?.upper.p95).toBeLessThanOrEqual((interval?.upper ?? 0) + 1e-9);
    expect(prorata).toBeCloseTo((100 * 100) / 150, 6);
    expect(null_model).toMatchObject({ rewirings: 50 });
    expect(askLedger(LEDGER, { draws: 200 }, { chance: chanceOf(7) }).value).toMatchObject({ answer: { mc } });
  });
  it('takes settings in place of those of the file', () => {
    const { value } = askLedger({ ...LEDGER, investor: 'X' }, { investor: 'V', order: 'sequence', unknown: 'open' });
    expect(value).toMatchObject({ answer: { order: 'sequence', unknown: 'open', lower: 0 } });
  });
  it('holds money that came back against growth, and calls only its increase a part of it', async () => {
    const bill = (id: string, date: string): object => flow(id, 'C>V', { amount: 100, date, kind: 'cloud' });
    const periods = [
      { from: '2023-01-01', to: '2023-12-31', reportedRevenue: 100 },
      { from: '2024-01-01', to: '2024-12-31', reportedRevenue: 110 },
    ];
    const round = flow('round', 'V>C', { amount: 200, date: '2023-01-10', kind: 'equity' });
    const flows = [round, bill('a', '2023-06-01'), bill('b', '2024-06-01')];
    const { value } = askLedger({ investor: 'V', periods, flows });
    if (value?.type !== 'trace') throw new Error('no answer');
    expect(value.answer.by_period?.[1]).toMatchObject({
      share_of_growth: { lower: 10, upper: 10 },
      growth_of_returned: [0, 0],
      share_of_growth_from_returned: [0, 0],
    });
    const words = periodLines(value.answer, { say: sayer('en'), lang: 'en' }).join(' ');
    expect(words).toContain('as large as 1000% of its growth');
    expect(words).not.toMatch(/; 1000% of its growth/u);
  });
  it('says what came back by period, for each unit, and in the second view', () => {
    const { value } = askLedger({
      investor: 'V',
      bridge: 40,
      backlog: {
        reported: [400, 500],
        owed: [
          { by: 'C', amount: [100, 120] },
          { by: 'D', amount: 7 },
        ],
      },
      periods: [
        { from: '2023-01-01', to: '2023-12-31', reportedRevenue: 100 },
        { from: '2024-01-01', to: '2024-12-31', reportedRevenue: [150, 160] },
      ],
      flows: [
        flow('early', 'C>V', { amount: 20, date: '2023-12-20', kind: 'cloud' }),
        flow('round', 'V>C', { amount: 60, kind: 'equity' }),
        flow('bill', 'C>V', { amount: 30, date: '2024-03-01', kind: 'cloud' }),
        flow('others', 'D>V', { amount: 5, date: '2024-03-01', kind: 'cloud' }),
      ],
    });
    if (value?.type !== 'trace') throw new Error('no answer');
    const { by_period, back_per_unit, revenue_from_unfinanced, bridged, upper } = value.answer;
    expect(by_period?.map((p) => [p.lower, p.upper])).toEqual([
      [0, 0],
      [30, 30],
    ]);
    expect(by_period?.[1]?.self_financed_share).toEqual({ lower: 30 / 160, prorata: [30 / 160, 0.2], upper: 0.2 });
    expect(by_period?.[1]?.share_of_growth).toEqual({ lower: 0.5, upper: 0.6 });
    expect(by_period?.[1]?.share_of_growth_from_returned).toEqual([0.5, 0.6]);
    expect(by_period?.[1]).toMatchObject({
      ...{
        revenue_from_financed: [30, 30],
        share_from_financed: [30 / 160, 0.2],
        revenue_without_financed: [120, 130],
      },
      ...{
        growth: { amount: [50, 60] },
        growth_from_financed: [10, 10],
        growth_without_financed: { amount: [40, 50] },
      },
      share_of_growth_from_financed: [10 / 60, 0.2],
    });
    expect(value.answer.backlog).toEqual({
      ...{ reported: [400, 500], from_financed: [100, 120], by: { C: [100, 120] } },
      ...{ share: [0.2, 0.3], without_financed: [280, 400] },
    });
    expect(back_per_unit).toEqual({ lower: 0.5, prorata: 0.5, upper: 0.5 });
    expect(revenue_from_unfinanced).toBe(5);
    // Of the 60, 20 arrive within 40 days of the bill that undisclosed money met.
    expect(upper).toBe(30);
    expect(bridged).toEqual({
      ...{ days: 40, lower: 50, prorata: 50, upper: 50, bridged: 20, undisclosed_inflow_at_least: 5 },
      routes: [{ route: 'V>C>V', via: 'cash', amount: 50 }],
    });
  });
  it('answers the other questions, and tells what it cannot', () => {
    const clearing = {
      type: 'clearing',
      liabilities: [
        [0, 5],
        [5, 0],
      ],
      assets: [0, 0],
    };
    expect(askLedger(clearing).value).toEqual({
      type: 'clearing',
      answer: { clearing: [5, 5], least: [0, 0], default_waves: [] },
    });
    const distress = {
      type: 'debtrank',
      exposures: [
        [0, 5],
        [0, 0],
      ],
      equity: [10, 10],
      shock: [0, 1],
    };
    expect(askLedger(distress).value).toMatchObject({ answer: { distress: [0.5, 1] } });
    const codes = (raw: unknown): string[] => askLedger(raw).diagnostics.map((d) => d.code);
    expect(codes({ ...clearing, assets: [1] })).toEqual(['stress/input']);
    expect(codes({ type: 'weather' })).toEqual(['stress/input']);
    expect(codes({ ...LEDGER, type: 'funding-cut' })).toEqual(['stress/input', 'stress/input']);
    expect(codes({ ...LEDGER, order: 'random' })).toEqual(['ledger/setting']);
  });
});

describe('the command line', () => {
  const file = join(folder, 'l.json');
  const backflow = (...args: string[]): Promise<Ran> => fromSource().command(folder, args);

  it('prints the answer in words and in JSON', async () => {
    writeFileSync(file, JSON.stringify({ input: LEDGER }));
    const words = await backflow('trace', '--ledger', file);
    expect(words.status).toBe(0);
    expect(words.stdout).toContain('at least 50 and at most 100 was V’s own money');
    expect(words.stdout).toContain('Roscoe v Winder 1915');
    expect(words.stdout).toContain('at least 30, at most 100');
    const json = JSON.parse((await backflow('trace', '--ledger', file, '--json')).stdout);
    expect(json).toMatchObject({ lower: 50, upper: 100, diagnostics: [] });
  }, 20_000);
  it('points to a faulty flow and traces the rest', async () => {
    writeFileSync(
      file,
      JSON.stringify({ ...LEDGER, flows: [...LEDGER.flows, flow('x', 'C>V', { kind: 'cloud' })] }, null, 1),
    );
    const { status, stderr, stdout } = await backflow('trace', '--ledger', file);
    expect(status).toBe(1);
    expect(stdout).toContain('at least 50');
    expect(stdout).toContain('1 rows could not be read and are left out of every figure here.');
    expect(stderr).toMatch(/l\.json:\d+:\d+: error: flows\[4\]\.amount/u);
    expect((await backflow('trace')).status).toBe(2);
    expect((await backflow('trace', 'c', '--ledger', file)).status).toBe(2);
  }, 20_000);
});
