// English sentences of our own, one phenomenon each, through the whole reader.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import { makeReader } from '../src/path.ts';
import { reference } from './support/reference.ts';

const reader = makeReader(reference());
const read = (text: string, published = '2025-11-05') => reader({ id: 'd', media: 'text', text, published });
const value = (c: Claim): unknown =>
  c.amount
    ? [c.amount.low, c.amount.high, c.amount.currency]
    : c.percent
      ? [c.percent.low, c.percent.high]
      : c.multiple;
const brief = (c: Claim): unknown[] => [
  c.kind,
  c.subject?.entity ?? c.subject?.text ?? null,
  c.object?.entity ?? c.object?.text ?? null,
  value(c),
];
const claims = (text: string): unknown[][] => read(text).claims.map(brief);
const only = (text: string): Claim => read(text).claims[0] as Claim;

describe('rounds', () => {
  it('reads a round of companies nobody listed', () => {
    const text =
      'Quillon, a maker of routing software, raised $120m in a Series C led by Harrow Ventures, with Sable Capital also taking part.';
    expect(claims(text)).toEqual([
      ['funding_round', 'Quillon', null, [1.2e8, 1.2e8, 'USD']],
      ['investment', 'Harrow Ventures', 'Quillon', null],
      ['investment', 'Sable Capital', 'Quillon', null],
    ]);
    expect(only(text).round).toBe('Series C');
  });

  it('keeps the round apart from its valuation', () => {
    expect(claims('Mistral closed a €1.7bn round at a valuation of €11.7bn.')).toEqual([
      ['funding_round', 'mistral', null, [1.7e9, 1.7e9, 'EUR']],
      ['valuation', 'mistral', null, [1.17e10, 1.17e10, 'EUR']],
    ]);
  });

  it('hears talks, rumours and denials', () => {
    expect(only('xAI is in talks to raise $15bn.').status).toBe('in_talks');
    expect(only('xAI has reportedly raised $15bn.').status).toBe('rumoured');
    expect(only('Perplexity denied that it had raised $200m.').status).toBe('denied');
    expect(only('Cohere plans to raise $500m.').status).toBe('planned');
  });
});

describe('who pays whom', () => {
  it('takes the customer as subject whoever is the subject of the sentence', () => {
    const expected = [['purchase', 'microsoft', 'nebius', [1.74e10, 1.74e10, 'USD']]];
    expect(claims('Nebius signed a $17.4 billion contract to supply Microsoft with GPU capacity.')).toEqual(expected);
    expect(claims('Nebius won a $17.4 billion order from Microsoft.')).toEqual(expected);
    expect(claims('Microsoft will pay Nebius $17.4 billion for capacity.')).toEqual(expected);
  });

  it('reads a loan, its lender and its borrower', () => {
    expect(claims('CoreWeave obtained a $2.3bn loan from Magnetar.').map((c) => c.slice(0, 3))).toEqual(
      [['debt', 'Magnetar', 'coreweave']].map(([k, s, o]) => [
        k,
        expect.stringMatching(new RegExp(s as string, 'iu')),
        o,
      ]),
    );
  });

  it('reads stakes and sales of stakes', () => {
    expect(claims('Amazon owns 17% of Anthropic, while Google holds 14%.')).toEqual([
      ['stake', 'amazon', 'anthropic', [17, 17]],
      ['stake', 'google', 'anthropic', [14, 14]],
    ]);
    expect(claims('SoftBank sold its entire stake in Nvidia for $5.8 billion.')).toEqual([
      ['divestment', 'softbank', 'nvidia', [5.8e9, 5.8e9, 'USD']],
    ]);
  });

  it('finds the company behind a description', () => {
    expect(claims('Microsoft has invested $13bn in the ChatGPT maker.')).toEqual([
      ['investment', 'microsoft', 'openai', [1.3e10, 1.3e10, 'USD']],
    ]);
  });
});

describe('company figures', () => {
  it('reads growth, sum and comparison', () => {
    const found = read(
      'Oracle said cloud revenue climbed 27% to $7.2 billion in the June quarter, from $5.7 billion a year earlier.',
    );
    expect(found.claims.map((c) => [c.metric, value(c), c.date])).toEqual(
      expect.arrayContaining([
        ['revenue', [7.2e9, 7.2e9, 'USD'], '2025-Q2'],
        ['revenue', [5.7e9, 5.7e9, 'USD'], '2024-Q2'],
        ['growth', [27, 27], '2025-Q2'],
      ]),
    );
  });

  it('signs a decline, and reads price cuts as direction', () => {
    expect(only('Baidu posted a 5 per cent decline in revenue.').percent?.low).toBe(-5);
    const cut = only('OpenAI slashed the price of its API by 40%.');
    expect([cut.kind, cut.direction, cut.percent?.low]).toEqual(['price_change', 'down', 40]);
  });

  it('leaves share prices, interest and per-share sums unexplained with a reason', () => {
    const found = read('Shares in Nebius jumped 49%. The notes bear a coupon of 9.25%. The dividend is $0.25 a share.');
    expect(found.claims).toEqual([]);
    expect(found.unexplained.map((u) => u.why)).toEqual(['share price', 'interest rate', 'per share']);
  });
});

describe('who says it', () => {
  it.each([
    ['Nvidia will invest $2bn in xAI, the chipmaker said on Monday.', 'Nvidia'],
    ['xAI raised $5bn, people familiar with the matter told the Financial Times.', 'people familiar with the matter'],
    ['Cohere raised $500m, according to a filing.', 'filing'],
    ['Bloomberg reported that Cohere had raised $500m.', 'Bloomberg'],
  ])('%s', (text, speaker) => expect(only(text).speaker?.text).toBe(speaker));
});

const WORDS =
  'Nvidia OpenAI the start-up raised $5bn 20% in a Series B led by of from to , . ; ( ) Quillon Capital said it will invest buy sold stake valued at more than half doubled last year Q3 2025 revenue rose loan "'.split(
    ' ',
  );

describe('whatever the text', () => {
  const sound = (text: string): void => {
    const found = read(text);
    for (const claim of found.claims)
      for (const e of claim.evidence) {
        expect(text.slice(e.start, e.end)).toBe(e.quote);
        expect(e.quote.length).toBeLessThanOrEqual(400);
      }
    for (const u of found.unexplained) expect(text.slice(u.start, u.end)).toBe(u.quote);
  };

  it('never fails and quotes exactly', () => {
    const salad = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((w) => w.join(' '));
    fc.assert(fc.property(salad, sound), { numRuns: 400, seed: 7 });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), sound), { numRuns: 400, seed: 7 });
  });

  it('stays linear on long runs', () => {
    for (const part of ['7', '(', '$5bn to ', 'Nvidia, ', 'a half of a '])
      expect(() => read(part.repeat(20_000))).not.toThrow();
  }, 90_000);
});
