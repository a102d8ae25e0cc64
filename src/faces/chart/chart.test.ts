// Goldens of the pictures as text: golden/*.txt, reviewed like prose. BACKFLOW_GOLDEN=1 writes them anew;
// a failing run leaves a -changed file beside the golden.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../model/flow.ts';
import { ticketArrow, trackMarks, UNKNOWN_WIDTH, widthOf } from './arrow.ts';
import { flowGraph, grouped } from './flowgraph.ts';
import { intervalBar } from './interval.ts';
import { loopMap, splinePath } from './loopmap.ts';
import { recoveryBar } from './recovery.ts';
import { linear, ticks } from './scale.ts';
import { type Picture, wrapped } from './shape.ts';
import { strip } from './strip.ts';
import { svgText } from './svg.ts';

function same(name: string, picture: Picture): void {
  const at = new URL(`./golden/${name}.txt`, import.meta.url);
  const changed = new URL(`./golden/${name}-changed.txt`, import.meta.url);
  const text = svgText(picture, name);
  if (process.env.BACKFLOW_GOLDEN) writeFileSync(at, text);
  const golden = existsSync(at) ? readFileSync(at, 'utf8') : '';
  if (text === golden) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text).toBe(golden);
}

const M = 1e6;
const tick = (v: number): string => `${v / M}m`;

const flow = (id: string, ends: [string, string], change: Partial<Flow> = {}): Flow => ({
  id,
  from: ends[0],
  to: ends[1],
  low: null,
  high: null,
  currency: 'USD',
  original: null,
  start: null,
  end: null,
  kind: 'equity',
  basis: 'headline',
  assumption: null,
  claims: [id],
  deal: null,
  status: 'completed',
  ...change,
});

const words = {
  nameOf: (id: string) => id,
  amount: (f: Flow) => `${(f.high ?? 0) / M}m`,
  kind: (k: string) => k,
  note: () => '',
};

const flows = [
  flow('ticket', ['vale', 'orchard'], { low: 790 * M, high: 790 * M }),
  flow('unsaid-1', ['vale', 'pine']),
  flow('unsaid-2', ['vale', 'fir']),
  flow('back', ['orchard', 'vale'], { low: 0, high: 720 * M, kind: 'cloud', assumption: 'share_bought_not_stated' }),
  flow('others', ['*', 'orchard'], { low: 10 * M, high: 10 * M }),
];

describe('pictures', () => {
  it('the Returned bar stays an interval', () => {
    const bar = {
      width: 600,
      putIn: 790 * M,
      possible: { low: 0, high: 720 * M },
      lower: { low: 630 * M, high: 710 * M },
      prorata: { low: 632 * M, high: 711 * M },
      upper: { low: 640 * M, high: 720 * M },
      words: {
        lower: 'at least 630-710m',
        prorata: 'evenly 632-711m',
        upper: 'at most 640-720m',
        putIn: 'put in 790m',
      },
      tick,
      claims: ['a'],
      putClaims: ['b'],
    };
    same('returned', intervalBar(bar));
  });

  it('the Recovered bar hatches what is borrowed and asks for what is missing', () => {
    const bar = {
      width: 600,
      putIn: 790 * M,
      total: { low: 922 * M, high: 1037 * M },
      segments: [
        { source: 'credits' as const, amount: null, mark: 'assumed' as const, claims: [] },
        {
          source: 'cash_compute' as const,
          amount: { low: 461 * M, high: 518 * M },
          mark: 'reported' as const,
          claims: ['a'],
        },
        {
          source: 'pull_through' as const,
          amount: { low: 461 * M, high: 518 * M },
          mark: 'rule_of_thumb' as const,
          claims: [],
        },
        { source: 'later_sales' as const, amount: null, mark: 'rule_of_thumb' as const, claims: [] },
        { source: 'stake' as const, amount: null, mark: 'assumed' as const, claims: [] },
      ],
      words: { putIn: 'put in 790m', total: 'in all 0.92-1.04bn', of: (s: string) => s },
      tick,
    };
    same('recovered', recoveryBar(bar));
  });

  it('the strip labels every kind of speaker', () => {
    const part = (key: 'filing' | 'outlet' | 'author', count: number) => ({ key, count, label: key, claims: [key] });
    same('strip', strip(300, [part('author', 1), part('filing', 2), part('outlet', 40)]));
  });

  it('arrows and the track', () => {
    same('arrow-known', ticketArrow({ width: 160, amount: 790 * M, most: 790 * M, claims: ['a'] }));
    same('arrow-unknown', ticketArrow({ width: 160, amount: null, most: 790 * M, claims: [] }));
    same('track', trackMarks({ width: 320, inset: 11, breakeven: { low: 0.76, high: 0.86 }, word: 'covers 76-86%' }));
  });

  it('the loop map draws edges under names and names under labels', () => {
    const graph = flowGraph([flows[0] as Flow, flows[3] as Flow], [], words);
    const box = { w: 80, h: 36, y: 100 };
    same(
      'loop',
      loopMap(graph, {
        width: 400,
        height: 220,
        nodes: [
          { id: 'vale', x: 10, ...box },
          { id: 'orchard', x: 300, ...box },
        ],
        edges: [
          {
            id: 'ticket',
            points: [
              { x: 90, y: 110 },
              { x: 160, y: 110 },
              { x: 230, y: 110 },
              { x: 300, y: 110 },
            ],
            label: { x: 150, y: 60, w: 90, h: 19 },
          },
          {
            id: 'back',
            points: [
              { x: 300, y: 130 },
              { x: 200, y: 200 },
              { x: 90, y: 130 },
            ],
            label: { x: 150, y: 180, w: 90, h: 19 },
          },
        ],
      }),
    );
  });
});

describe('the flow graph', () => {
  it('puts nodes in role order, the largest first, and never draws the unknown thin', () => {
    const graph = flowGraph(flows, [], words);
    expect(graph.nodes.map((n) => n.id)).toEqual(['*from', 'vale', 'orchard', 'fir', 'pine']);
    const unsaid = graph.edges.filter((e) => e.unknown);
    expect(new Set(unsaid.map((e) => e.thickness))).toEqual(new Set([3]));
    expect(graph.edges.find((e) => e.id === 'back')?.assumed).toBe(true);
  });

  it('gives like parties one place on a narrow page and keeps every claim', () => {
    const few = grouped(flowGraph(flows, [], words));
    expect(few.nodes.find((n) => n.lines.length > 1)?.lines).toEqual(['fir', 'pine']);
    const kept = new Set(few.edges.flatMap((e) => e.claims));
    expect(flows.flatMap((f) => f.claims).filter((c) => !kept.has(c))).toEqual([]);
  });

  it('keeps the largest flows and counts the rest', () => {
    const many = Array.from({ length: 60 }, (_, i) => flow(`f${i}`, ['vale', `n${i}`], { low: i + 1, high: i + 1 }));
    const graph = flowGraph(many, [], words);
    expect([graph.edges.length, graph.rest]).toEqual([40, 20]);
  });
});

describe('scales and text', () => {
  it('holds values inside the axis and picks round ticks', () => {
    const x = linear(100, 0, 200);
    expect([x(-5), x(50), x(500)]).toEqual([0, 100, 200]);
    expect(ticks(790 * M).map((t) => t / M)).toEqual([0, 200, 400, 600]);
    expect(ticks(0)).toEqual([0]);
  });

  it('draws width by the square root of the amount, the unknown at its own', () => {
    expect([widthOf(100, 100, 20), widthOf(25, 100, 20), widthOf(null, 100)]).toEqual([20, 10, UNKNOWN_WIDTH]);
  });

  it('makes splines of triples, and breaks words where it may', () => {
    const at = (x: number) => ({ x, y: 0 });
    expect(splinePath([at(0), at(1), at(2), at(3)])).toBe('M0 0C1 0 2 0 3 0');
    expect(splinePath([at(0), at(9)])).toBe('M0 0L9 0');
    expect(wrapped('share bought not stated', 13, 96)).toEqual(['share bought', 'not stated']);
    expect(wrapped('採購比例無人揭露', 13, 60)).toEqual(['採購比例', '無人揭露']);
  });
});
