// Mistakes that were made with figures of such deals in public, one test each: the wrong reading is refused, or both
// readings are kept and the doubt is shown. Sentences are ours; figures are made up or were public.
import { describe, expect, it } from 'vitest';
import type { CaseView } from '../src/model/case.ts';
import type { Claim } from '../src/model/claim.ts';
import { makeReader, view } from '../src/path.ts';
import { claim, money, party, says } from './support/claims.ts';
import { reference } from './support/reference.ts';

const reader = makeReader(reference());

/** A case of short texts, told by the day, and of claims entered by hand. */
function seen(texts: string[], claims: Claim[] = []): CaseView {
  const documents = texts.map((text, i) => ({
    id: `d${i}`,
    media: 'text' as const,
    text,
    published: `2026-02-0${i + 1}`,
    publisher: `Paper ${i}`,
  }));
  const meta = { id: 'traps', title: { en: 'traps' }, currency: 'USD' };
  return view({ meta, documents, claims, judgements: [], scenarios: [] }, reference(), reader);
}

const codes = (v: CaseView): string[] => v.diagnostics.map((d) => d.code);
const amounts = (v: CaseView): number[] =>
  v.claims.flatMap((c) => (c.amount ? [c.amount.low] : [])).sort((a, b) => a - b);
const drawn = (v: CaseView): number[] => v.flows.flatMap((f) => [f.low, f.high]).filter((n) => n !== null);

describe('figures that travelled badly', () => {
  it('5亿 that became 5 billion: one deal, both readings, and a doubt', () => {
    const v = seen([
      '阿里巴巴2024年5月向月之暗面投资5亿美元。',
      'Alibaba invested US$5 billion in Moonshot AI in May 2024.',
    ]);
    expect(v.deals).toHaveLength(1);
    expect(v.deals[0]?.shares).toMatchObject([{ low: 5e8, high: 5e9 }]);
    expect(v.deals[0]?.voices).toHaveLength(2);
    expect(codes(v)).toContain('resolve/magnitude');
  });

  it('three figures for one company’s revenue: all kept, none averaged', () => {
    const v = seen([
      "MiniMax's revenue was US$3.46 million in 2023.",
      'MiniMax 2023年收入为246万美元。',
      'MiniMax had revenue of US$346 thousand in 2023.',
    ]);
    expect(amounts(v)).toEqual([346_000, 2_460_000, 3_460_000]);
    const doubt = v.diagnostics.filter((d) => d.code === 'resolve/metric-conflict');
    expect(doubt.map((d) => d.claims?.length)).toEqual([3]);
  });

  it('research spending shifted by one year: both years kept, and a doubt', () => {
    const v = seen([
      "MiniMax's R&D expense was US$71.5 million in 2023.",
      "MiniMax's R&D expense was US$71.5 million in 2022.",
    ]);
    expect(v.claims.map((c) => c.date).sort()).toEqual(['2022', '2023']);
    expect(codes(v)).toContain('resolve/shifted-year');
  });

  it('one sale told in two currencies and five sizes: one deal in one currency, five voices', () => {
    const v = seen([
      'Alibaba sold its stake in Sun Art Retail for HK$12.298 billion in January 2025, a filing showed.',
      '阿里巴巴2025年1月以131亿港元出售高鑫零售的股份。',
      'Alibaba sold its stake in Sun Art for US$1.58 billion in January 2025.',
      'Alibaba sold its stake in Sun Art for US$1.6 billion in January 2025.',
      'Alibaba sold its stake in Sun Art for US$1.7 billion in January 2025.',
    ]);
    expect(v.deals).toHaveLength(1);
    expect(v.deals[0]?.voices).toHaveLength(5);
    const size = v.deals[0]?.headline;
    const own = size?.currency === 'HKD' ? [12.298e9, 13.1e9] : [1.58e9, 1.7e9];
    expect([size?.low, size?.high]).toEqual(own);
    expect(codes(v)).toContain('resolve/converted');
  });

  it('13 billion attached to the wrong laboratory: both kept, and a doubt', () => {
    const v = seen([
      'Microsoft invested US$13 billion in OpenAI in 2023.',
      'Microsoft invested US$13 billion in Anthropic in 2023.',
    ]);
    expect(v.deals).toHaveLength(2);
    expect(codes(v)).toContain('resolve/same-amount-elsewhere');
  });

  it('a net loss half of which is no cash: one loss, and its part is no loss beside it', () => {
    const v = seen([
      "CoreWeave's net loss was US$863 million in 2024, of which US$400 million was a non-cash loss on derivatives.",
    ]);
    expect(v.claims.filter((c) => c.metric === 'net_loss').map((c) => c.amount?.low)).toEqual([863e6]);
    const adjusted = (label: string | null, low: number, id: string): Claim =>
      claim(id, 'metric', { subject: party('CoreWeave'), metric: 'net_loss', label, amount: money(low), date: '2024' });
    const both = seen([], [adjusted(null, 863e6, 'h1'), adjusted('adjusted, without non-cash items', 463e6, 'h2')]);
    expect([both.claims.length, codes(both)]).toEqual([2, []]);
  });
});

describe('words that mislead', () => {
  it('"downgraded" where only the outlook changed: no deal, no price, no money', () => {
    const v = seen([
      'Moody’s downgraded Oracle, a blog wrote.',
      'Moody’s kept Oracle’s rating at Baa2 and changed the outlook from stable to negative.',
    ]);
    expect([v.claims, v.deals]).toEqual([[], []]);
  });

  it('the seller as grammatical subject: the customer is who pays', () => {
    const text = 'CoreWeave signed a US$14.2 billion deal to supply computing power to Meta.';
    for (const told of [text, 'CoreWeave宣布与Meta签署算力协议，Meta将向其支付最多142亿美元。']) {
      const [deal] = seen([told]).deals;
      expect(deal?.parties.map((p) => [p.role, p.entity])).toEqual([
        ['supplier', 'coreweave'],
        ['customer', 'meta'],
      ]);
    }
    const turned = claim('h1', 'purchase', {
      subject: party('CoreWeave'),
      object: party('Meta'),
      amount: money(14.2e9, { basis: 'committed' }),
    });
    expect(codes(seen([text], [turned]))).toContain('resolve/reversed');
  });

  it('prices that rise again: a rise is no cut', () => {
    const v = seen([
      'Alibaba Cloud cut prices by 20% in February 2024.',
      'Alibaba Cloud raised prices by 34% in January 2026.',
    ]);
    expect(v.claims.map((c) => [c.direction, c.percent?.low])).toEqual([
      ['down', 20],
      ['up', 34],
    ]);
    expect(v.screen.prices.every((p) => p.cut.high === 20)).toBe(true);
  });
});

describe('sums of different kinds', () => {
  it('a fair value is not money paid', () => {
    const v = seen(
      ['Microsoft invested US$13 billion in OpenAI in 2023.'],
      [
        claim('h1', 'stake', {
          subject: party('Microsoft'),
          object: party('OpenAI'),
          amount: money(135e9, { approx: 'about', basis: 'fair_value' }),
          percent: { low: 27, high: 27, approx: null },
          date: '2025-10',
        }),
      ],
    );
    const sums = v.deals.flatMap((d) => [d.headline, d.firm, d.paid, ...d.shares]).map((s) => s?.high ?? null);
    expect(sums).not.toContain(135e9);
    expect(v.deals.flatMap((d) => d.voices).map((s) => s.amount?.low)).toContain(135e9);
    expect(drawn(v)).not.toContain(135e9);
    expect(codes(v)).toContain('resolve/not-a-payment');
  });

  it('a commitment beside a stake is neither missed nor added', () => {
    const v = seen([
      'Nvidia invested US$2 billion in CoreWeave in January 2026. Nvidia also agreed to buy US$6.3 billion of cloud capacity from CoreWeave.',
    ]);
    expect(v.deals.map((d) => d.kind).sort()).toEqual(['purchase', 'round']);
    expect(v.deals.find((d) => d.kind === 'purchase')?.firm?.low).toBe(6.3e9);
    expect(codes(v)).toContain('resolve/commitment-beside-stake');
    expect(drawn(v)).not.toContain(8.3e9);
  });

  it('a warrant from vendor to customer moves no money into the vendor', () => {
    const v = seen(
      ['OpenAI agreed to buy US$90 billion of chips from AMD.'],
      [
        claim('h1', 'investment', {
          subject: party('OpenAI'),
          object: party('AMD'),
          amount: money(16e9),
          form: 'warrants',
          speaker: says('AMD', 'company'),
        }),
      ],
    );
    expect(v.deals.find((d) => d.kind === 'round')).toMatchObject({ form: 'warrants', shares: [{ low: null }] });
    expect(drawn(v)).not.toContain(16e9);
    expect(v.deals.find((d) => d.kind === 'purchase')?.firm?.low).toBe(90e9);
  });

  it('equity with no purchase, and purchase with no equity: nothing returns', () => {
    const asml = seen(['ASML invested 1.3 billion euros in Mistral AI in September 2025.']);
    expect(asml.deals.map((d) => d.kind)).toEqual(['round']);
    expect([asml.screen.full, asml.screen.observed]).toEqual([null, false]);
    expect(asml.flows.filter((f) => f.to === 'asml')).toEqual([]);
    const oracle = seen([
      'OpenAI signed a contract to buy US$300 billion of computing power from Oracle over five years.',
    ]);
    expect(oracle.deals.map((d) => d.kind)).toEqual(['purchase']);
    expect([oracle.screen.full, oracle.screen.inputs]).toEqual([null, null]);
    expect(oracle.flows.filter((f) => f.from === 'oracle' && f.to === 'openai')).toEqual([]);
  });
});
