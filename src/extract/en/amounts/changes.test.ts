// Sums by which a figure rose or fell, against levels, ranges and deals that only look like them.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';
import { CHANGE } from '../../item.ts';

const reader = makeReader(reference());
const read = (text: string) => reader({ id: 'd', media: 'text', text, title: '', published: '2025-10-30', lang: 'en' });
const told = (text: string) => read(text).claims.map((c) => [c.metric ?? c.kind, c.amount?.low, c.amount?.high]);
const left = (text: string) => read(text).unexplained.map((u) => [u.quote, u.why]);

describe('a change told in money', () => {
  it.each([
    ["Dell's net income fell $120 million to $1.2 billion.", 'net_profit', 1.2e9, '$120 million'],
    ["Oracle's backlog increased by $65 billion to $455 billion.", 'backlog', 455e9, '$65 billion'],
    ["SAP's cloud revenue rose €1.2 billion to €5.3 billion.", 'revenue', 5.3e9, '€1.2 billion'],
    ["Anthropic's valuation grew $20 billion to $60 billion.", 'valuation', 60e9, '$20 billion'],
  ])('%s', (...[text, metric, level, by]) => {
    expect(told(text)).toEqual([[metric, level, level]]);
    expect(left(text)).toEqual([[by, CHANGE]]);
  });

  it('is no level where none is told', () => {
    expect(told("The provision will cut SoftBank's net profit by $800 million.")).toEqual([]);
  });
});

describe('what only looks like one', () => {
  it.each([
    ['IBM expects revenue of $60 billion to $62 billion.', 'revenue', 60e9, 62e9],
    ["IBM's revenue grew to $60 billion.", 'revenue', 60e9, 60e9],
  ])('%s', (...[text, metric, low, high]) => {
    expect(told(text)).toEqual([[metric, low, high]]);
  });

  it('a growing investment is put in', () => {
    expect(told('Amazon increased its investment in Anthropic by $4 billion.')).toEqual([['investment', 4e9, 4e9]]);
  });
});
