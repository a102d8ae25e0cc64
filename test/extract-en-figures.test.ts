// English figures in sentences of our own: what each measures, whose it is, when and who says so; beside each reading
// one that looks alike and must be left alone.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import { makeReader } from '../src/path.ts';
import { reference } from './support/reference.ts';

const reader = makeReader(reference());
const LEAD = 'Veltra Systems, an operator of clusters, opened its books on Tuesday.\n\n';
const read = (text: string, lead = LEAD): Claim[] =>
  reader({ id: 'd', media: 'text', text: lead + text, title: 'Veltra opens up', published: '2025-06-12' }).claims;
const value = (c: Claim): unknown => c.amount?.low ?? c.percent?.low ?? c.multiple;
const brief = (c: Claim): unknown[] => [c.metric ?? c.kind, c.subject?.text ?? null, value(c)];
const facts = (text: string): unknown[][] => read(text).map(brief);

describe('whose figure it is', () => {
  it.each([
    ['Gross margin slid to 73.4 per cent.', ['gross_margin', 'Veltra Systems', 73.4]],
    ['We lost £64 million in 2024.', ['net_loss', 'Veltra Systems', 6.4e7]],
    ['The operator was C$58m in the red after tax.', ['net_loss', 'Veltra Systems', 5.8e7]],
    ['At the end of May it had CHF 9.4 million left in the bank.', ['cash', 'Veltra Systems', 9.4e6]],
    ['Its market share was 57 per cent.', ['market_share', 'Veltra Systems', 57]],
    ['Kumo Rack supplies 7% of the world’s rented GPU hours.', ['market_share', 'Kumo Rack', 7]],
  ])('%s', (text, fact) => expect(facts(text)[0]).toEqual(fact));

  it('leaves a consensus and a share price alone', () => {
    expect(facts('Analysts had expected sales of $700 million.')).toEqual([]);
    expect(facts('The shares rose 12 per cent.')).toEqual([]);
  });
});

describe('figures held against another', () => {
  it.each([
    ['Net profit rose to ¥2.5 trillion; a year ago it was ¥1.2 trillion.', ['net_profit', 2.5e12, 1.2e12]],
    ['Its gross margin sank to 29% from 41%.', ['gross_margin', 29, 41]],
    ['R&D absorbs 14% of revenue, down from 16%.', ['ratio', 14, 16]],
    ['The take rate is 17%, was 16.1.', null],
    ['It lost $40m in 2024, after $52m in 2023.', ['net_loss', 4e7, 5.2e7]],
    ['Veltra had a loss of $40m, compared with a profit of $12m the year before.', null],
  ])('%s', (text, pair) => {
    const found = facts(text);
    if (pair)
      expect(found.map((f) => [f[0], f[2]])).toEqual([
        [pair[0], pair[1]],
        [pair[0], pair[2]],
      ]);
    else expect(found.length).toBe(text.includes('loss') ? 2 : 0);
  });
});

describe('parts of a total', () => {
  const parts = (text: string): unknown[][] =>
    read(text).map((c) => [c.kind, c.label, c.object?.text ?? null, value(c)]);
  it.each([
    ['Interest swallowed 37% of revenue.', [['ratio', 'share of revenue spent', 'Interest', 37]]],
    [
      'Cormorant AI is good for 54% of revenue, and Wexley Games for another 17%.',
      [
        ['metric', 'share of total', 'Cormorant AI', 54],
        ['metric', 'share of total', 'Wexley Games', 17],
      ],
    ],
    ['Net debt is about 2.4 times EBITDA.', [['ratio', 'leverage', 'Net debt', 2.4]]],
    ['About 60% of the staff work in Lyon.', []],
  ])('%s', (text, wanted) => expect(parts(text)).toEqual(wanted));
});

describe('rounds and valuations', () => {
  it.each([
    ['Northgate Capital headed a $600 million Series D.', ['funding_round', 'Veltra Systems', 6e8]],
    ['The seed round that followed amounted to €105 million.', ['funding_round', 'Veltra Systems', 1.05e8]],
    ['The deal puts a $6 billion price on the business.', ['valuation', 'Veltra Systems', 6e9]],
    ['Silver Lake bought 51 per cent of Altera at a valuation of $8.75bn.', ['valuation', 'Altera', 8.75e9]],
    ['On paper Veltra is now a $4bn company.', ['valuation', 'Veltra', 4e9]],
  ])('%s', (text, fact) => expect(facts(text)).toContainEqual(fact));

  it('takes no order or contract for a company’s worth', () => {
    expect(facts('The contract is worth $6 billion.').filter((f) => f[0] === 'valuation')).toEqual([]);
  });
});

describe('units said once', () => {
  it('carries a currency and a percent sign on', () => {
    const fact = read('Veltra had a loss of 33 million euros in 2023 on sales of 61 million.');
    expect(fact.map((c) => [c.metric, c.amount?.low, c.amount?.currency])).toEqual([
      ['net_loss', 3.3e7, 'EUR'],
      ['revenue', 6.1e7, 'EUR'],
    ]);
    expect(facts('Veltra made a profit of 33 million euros with 61 million users.')).toHaveLength(1);
  });
});

describe('when', () => {
  const dates = (text: string): unknown[] => read(text).map((c) => c.date);
  it.each([
    ['Revenue was $90m in the first nine months of 2024.', ['2024']],
    ['Sales should reach $90m in the fourth quarter.', ['2025-Q4']],
    ['Revenue was $90m in the quarter that ended on April 26.', ['2025-04']],
    ['At the turn of the year the backlog was $90m.', ['2025-01']],
    ['Revenue came to $90m last year; a year earlier it was $70m.', ['2024', '2023']],
  ])('%s', (text, wanted) => expect(dates(text)).toEqual(wanted));
});

describe('who says it', () => {
  const speakers = (text: string, lead?: string): unknown[] => read(text, lead).map((c) => c.speaker?.text ?? null);
  it.each([
    ['Nora Lindqvist, its chief executive, was in London. Revenue was $30m last year, she said.', ['Nora Lindqvist']],
    ['The company could be worth $19bn, said people involved in the talks.', ['people involved in the talks']],
    ['Veltra lost $20m last year, per documents seen by a newspaper.', ['documents']],
    ['Veltra lost $20m last year.', [null]],
  ])('%s', (text, wanted) => expect(speakers(text)).toEqual(wanted));

  it('hears the answers of an interview and a release in a company’s own name', () => {
    const asked =
      'Nora Lindqvist runs the finances of Veltra Systems.\n\nHow was the year?\n“We lost $20m in 2024.”\n\nAnd sales?\n“Revenue was $90m in 2024.”';
    expect(speakers(asked, '')).toEqual(['Nora Lindqvist', 'Nora Lindqvist']);
    const release = 'OSLO — Veltra Systems today announced its results for 2024. Revenue was $90m.';
    expect(speakers(release, '')).toEqual(['Veltra Systems']);
  });
});
