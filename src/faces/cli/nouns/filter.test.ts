import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../../model/case.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Deal } from '../../../model/deal.ts';
import type { Flow } from '../../../model/flow.ts';
import type { Basis } from '../../../model/money.ts';
import { CLAIMS } from './claims.ts';
import { DEALS } from './deals.ts';
import { unknownParty, wrongKind } from './filter.ts';
import { FLOWS } from './flows.ts';
import type { Noun, Row } from './noun.ts';

const entity = (id: string, en: string, han: string) => ({
  ...{ id, kind: 'lab', name: han, names: { en, 'zh-Hans': han, 'zh-Hant': han }, aliases: [] },
  ...{ parent: null, tickers: [], fiscal_year_end: null, claims: [], matches: [] },
});
const claim = (id: string): Claim =>
  ({
    ...{ id, kind: 'investment', subject: { text: '阿里', entity: 'alibaba', names: [] }, status: 'completed' },
    ...{ object: { text: '稀宇', entity: 'minimax', names: [] }, amount: null, percent: null, multiple: null },
    ...{ metric: null, label: null, date: null, speaker: null, evidence: [] },
  }) as unknown as Claim;
const deal = (shares: Deal['shares']): Deal =>
  ({
    ...{ id: 'd', kind: 'round', status: 'completed', headline: null, firm: null, paid: null, shares },
    ...{ dates: { announced: null, closed: null }, voices: [] },
    parties: ['azure', 'azure'].map((e) => ({ entity: e, name: 'Azure', names: [], role: 'supplier' })),
  }) as unknown as Deal;
const ticket = (entity: string, low: number, basis: Basis = 'headline'): Deal['shares'][number] => {
  const sum = { low, high: low, currency: 'USD', basis };
  return { entity, ...sum, amounts: [{ ...sum, claims: [] }], percent: null, claims: [] };
};
const view = {
  ...{ meta: { id: 'c' }, deals: [], flows: [], claims: [claim('aaaaaaaa1')], rejected: [claim('bbbbbbbb2')] },
  entities: [entity('minimax', 'MiniMax', '稀宇'), entity('alibaba', 'Alibaba', '阿里')],
} as unknown as CaseView;
const deals = DEALS as unknown as Noun<Row>;

describe('a kind or a party that is not there', () => {
  it('is told, with the kinds there are and the word of this table', async () => {
    expect(await wrongKind(deals, 'funding_round')).toBe(
      '--kind funding_round: use one of round, stake, purchase, debt, divestment; among deals a funding_round is a round',
    );
    expect(await wrongKind(CLAIMS as unknown as Noun<Row>, 'nonsense')).toContain('use one of investment');
    expect(await wrongKind(deals, 'round')).toBeNull();
  });

  it('names the parties that come near', () => {
    expect(unknownParty(deals, 'minimaxx', view)[0]?.remedy).toContain('Did you mean MiniMax?');
    expect(unknownParty(deals, 'zzz', view)[0]?.remedy).toContain('backflow entities c');
    expect(unknownParty(deals, '稀宇', view)).toEqual([]);
  });
});

describe('the tables', () => {
  it('call a party by one name, whatever script its text is in, and mark what was rejected', async () => {
    const { rows } = await CLAIMS.table([...view.claims, ...view.rejected], view);
    expect(rows.map((r) => [r[2], r[4]])).toEqual([
      ['Alibaba → MiniMax', 'completed'],
      ['Alibaba → MiniMax', 'rejected'],
    ]);
  });

  it('show tickets where nothing is told of the whole, and never as the whole', async () => {
    const one = await DEALS.table([deal([ticket('alibaba', 790e6)])], view);
    expect([one.rows[0]?.[2], one.below?.[0]]).toEqual(['part: US$0.79bn', 'parts: Alibaba US$0.79bn']);
    const two = await DEALS.table([deal([ticket('alibaba', 790e6), ticket('x', 1e9, 'drawn')])], view);
    expect(two.below?.[0]).toBe('parts: Alibaba US$0.79bn, x US$1bn drawn');
    expect(two.rows[0]?.slice(1, 3)).toEqual(['azure (supplier)', '2 parts, below']);
  });

  it('tell planned, rumoured and supposed flows from what moved', async () => {
    const flow = (part: Partial<Flow>): Flow =>
      ({ kind: 'equity', from: '*', to: 'minimax', basis: 'headline', status: 'completed', ...part }) as Flow;
    const { rows } = await FLOWS.table(
      [flow({}), flow({ status: 'in_talks' }), flow({ status: 'rumoured' }), flow({ assumption: 'x' })],
      view,
    );
    expect(rows.map((r) => r[5])).toEqual(['completed', 'in talks', 'rumoured', 'supposed']);
  });
});
