import { describe, expect, it } from 'vitest';
import { at, claim, money, party, says } from '../../../test/support/claims.ts';
import { dealsIn, document, tell, word } from '../../../test/support/telling.ts';
import type { Claim } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';

const raised = (id: string, more: Partial<Claim>): Claim =>
  claim(id, 'funding_round', { subject: party('Vale'), ...more });
const put = (id: string, who: string, more: Partial<Claim> = {}): Claim =>
  claim(id, 'investment', { subject: party(who), object: party('Vale'), ...more });

describe('claims of one event', () => {
  it('are one deal when a round is told over months, from talks to closing', () => {
    const deals = dealsIn([
      raised('a', { amount: money(1e9, { approx: 'about' }), status: 'in_talks', date: '2024-02' }),
      raised('b', { amount: money(0.9e9), status: 'planned', date: '2024-03' }),
      raised('c', { amount: money(0.9e9), status: 'completed', date: '2024-05' }),
    ]);
    expect(deals).toHaveLength(1);
    expect(deals[0]).toMatchObject({ status: 'completed', dates: { announced: '2024-02', closed: '2024-05' } });
    expect(deals[0]?.merged).toHaveLength(2);
  });

  it('are two when the rounds have different letters, in any language', () => {
    const named = (id: string, round: string): Claim => raised(id, { amount: money(5e8), round, date: '2024-03' });
    expect(dealsIn([named('a', 'Series A'), named('b', 'B轮')])).toHaveLength(2);
    expect(dealsIn([named('a', 'Series A'), named('b', 'A轮')])).toHaveLength(1);
  });

  it('are two when a year lies between, whatever the amount', () => {
    const deals = dealsIn([
      raised('a', { amount: money(5e8), date: '2023-02' }),
      raised('b', { amount: money(5e8), date: '2024-03' }),
    ]);
    expect(deals).toHaveLength(2);
  });

  it('are not one for the company alone', () => {
    expect(dealsIn([raised('a', { amount: money(5e8) }), raised('b', { amount: money(2e8) })])).toHaveLength(2);
    expect(dealsIn([put('a', 'Ford'), put('b', 'Opel')])).toHaveLength(2);
  });

  it('never join two deals by a statement without particulars', () => {
    const deals = dealsIn([
      put('a', 'Ford', { amount: money(1e8), date: '2022-01' }),
      put('b', 'Ford', { amount: money(9e8), date: '2024-05' }),
      put('c', 'Ford'),
    ]);
    expect(deals.map((d) => d.claims.length).sort()).toEqual([1, 2]);
  });

  it('keep a stake at each day apart, and before apart from after', () => {
    const holds = (id: string, percent: number, more: Partial<Claim>): Claim =>
      claim(id, 'stake', {
        subject: party('Ford'),
        object: party('Vale'),
        percent: { low: percent, high: percent, approx: null },
        ...more,
      });
    expect(dealsIn([holds('a', 9, { date: '2023-06' }), holds('b', 2, { date: '2024-06' })])).toHaveLength(2);
    expect(dealsIn([holds('a', 9, { period: '减持前' }), holds('b', 2, { period: '减持后' })])).toHaveLength(2);
    expect(dealsIn([holds('a', 9, { date: '2024-06' }), holds('b', 9, { date: '2024-06' })])).toHaveLength(1);
  });

  it('keep purchases from different suppliers apart, and join a subsidiary with its group', () => {
    const buys = (id: string, from: string): Claim =>
      claim(id, 'purchase', {
        subject: party('Ford'),
        object: party(from),
        amount: money(6e9, { basis: 'committed' }),
        date: '2024-05',
      });
    expect(dealsIn([buys('a', 'Vale'), buys('b', 'Opel')])).toHaveLength(2);
    const [deal] = dealsIn([buys('a', 'Vale'), buys('b', 'Vale-Cloud')]);
    expect(deal?.claims).toHaveLength(2);
    expect(deal?.firm).toMatchObject({ low: 6e9, high: 6e9, basis: 'committed' });
    expect(deal?.headline).toBeNull();
  });
});

describe('companies of one group', () => {
  it('are sold one by one, in one sentence too', () => {
    const documents = [document('d', '2024-03-06', 'Vale sells Vale-Foods and Vale-Tea.')];
    const sells = (id: string, what: string): Claim =>
      claim(id, 'divestment', { subject: party('Ford'), object: party(what), ...at('d', 0) });
    expect(dealsIn([sells('a', 'Vale-Foods'), sells('b', 'Vale-Tea')], { documents })).toHaveLength(2);
  });
});

describe('the parts of a deal', () => {
  const text = 'Vale raised 800. Ford put in 790, Opel was crowded out.';
  const documents = [document('d', '2024-03-06', text)];
  const claims = [
    raised('a', { amount: money(8e8), ...at('d', 0) }),
    put('b', 'Ford', { amount: money(7.9e8), lead: true, ...at('d', 17, 'the round') }),
    put('c', 'Opel', { label: 'crowded_out', status: 'denied', ...at('d', 33, 'crowded out of the round') }),
  ];

  it('are parties with roles and shares', () => {
    const [deal, ...more] = dealsIn(claims, { documents });
    expect(more).toEqual([]);
    expect(deal?.parties.map((p) => [p.entity, p.role])).toEqual([
      ['vale', 'investee'],
      ['ford', 'lead'],
      ['opel', 'crowded_out'],
    ]);
    expect(deal?.shares).toMatchObject([{ entity: 'ford', low: 7.9e8, high: 7.9e8 }]);
    expect(deal?.headline).toMatchObject({ low: 8e8, high: 8e8 });
  });

  it('are a tranche when told as one, not a second size', () => {
    const [deal] = dealsIn([
      put('a', 'Ford', { amount: money(1e11, { approx: 'under' }), status: 'planned', date: '2025-09' }),
      put('b', 'Ford', { amount: money(1e10), status: 'planned', label: '首期', date: '2025-09' }),
    ]);
    expect(deal?.tranches).toMatchObject([{ low: 1e10, date: '2025-09', status: 'planned' }]);
    expect(deal?.shares).toMatchObject([{ low: 1e11, high: 1e11 }]);
  });

  it('are terms: stated, said not to exist, or not stated', () => {
    const term = (id: string, label: string, more: Partial<Claim> = {}): Claim =>
      claim(id, 'term', { subject: party('Vale'), object: party('Ford'), label, ...more });
    const { deals, leftovers } = tell(
      [
        ...claims,
        term('t1', 'exclusivity'),
        term('t2', 'board_seat', { status: 'denied' }),
        claim('t3', 'term', { subject: party('Saab'), object: party('Fiat'), label: 'discount' }),
      ],
      { documents },
    ).value;
    const state = (label: string) => deals[0]?.terms.find((t) => t.label === label)?.state;
    expect([state('exclusivity'), state('board_seat'), state('discount')]).toEqual([
      'stated',
      'said_not_to_exist',
      'not_stated',
    ]);
    expect(leftovers).toEqual(['t3']);
  });
});

describe('voices', () => {
  it('are one when one knows and others relay, in any language', () => {
    const [deal] = dealsIn([
      raised('a', {
        amount: money(5e8),
        date: '2024-05',
        speaker: says('a16z', 'analyst'),
        speakers: [says('LatePost')],
      }),
      raised('b', {
        amount: money(5e8),
        date: '2024-05',
        speaker: says('a16z', 'analyst'),
        speakers: [says('LatePost'), says('Blog')],
      }),
    ]);
    expect(deal?.voices).toMatchObject([{ claim: 'a', relayed_by: ['LatePost'], again: ['b'] }]);
  });

  it('rank filings before outlets, and a later filing leaves the earlier report behind, visible', () => {
    const [deal] = dealsIn([
      raised('a', { amount: money(5e8), date: '2024-05', speaker: says('Paper'), source: { published: '2024-05-02' } }),
      raised('b', {
        amount: money(5.4e8),
        date: '2024-05',
        speaker: says('Vale', 'filing'),
        source: { published: '2024-05-20' },
      }),
    ]);
    expect(deal?.headline).toMatchObject({ low: 5.4e8, high: 5.4e8, claims: ['b'] });
    expect(deal?.voices.map((v) => [v.claim, v.rank, v.standing, v.why])).toEqual([
      ['b', 1, 'preferred', 'filing'],
      ['a', 2, 'superseded', 'filing:b'],
    ]);
  });

  it('of a plan give way to what was done, and a rumour stays beside it', () => {
    const told = (id: string, low: number, status: Claim['status']): Claim =>
      raised(id, { amount: money(low), date: '2024-05', status, speaker: says(id) });
    const size = (first: Claim['status']) =>
      dealsIn([told('a', 2.7e9, first), told('b', 2.1e9, 'completed')])[0]?.headline;
    expect(size('planned')).toMatchObject({ low: 2.1e9, high: 2.1e9 });
    expect(size('rumoured')).toMatchObject({ low: 2.1e9, high: 2.7e9 });
  });

  it('of talks fall when the company denies them', () => {
    const talks = raised('a', { status: 'in_talks', date: '2024-05', speaker: says('Paper') });
    const denial = raised('b', { status: 'denied', date: '2024-05', speaker: says('Vale', 'company') });
    expect(dealsIn([talks, denial]).map((d) => d.status)).toEqual(['denied']);
    expect(dealsIn([{ ...talks, status: 'planned' }, denial]).map((d) => d.status)).toEqual(['planned']);
  });

  it('make an interval of what stands, with nothing averaged', () => {
    const [deal] = dealsIn([
      raised('a', { amount: money(5e8), date: '2024-05', speaker: says('Paper') }),
      raised('b', { amount: money(5.4e8), date: '2024-05', speaker: says('Other') }),
    ]);
    expect(deal?.headline).toMatchObject({ low: 5e8, high: 5.4e8 });
  });

  it('are ranked first by the reviewer', () => {
    const claims = [
      raised('a', { amount: money(5e8), date: '2024-05', speaker: says('x', 'anonymous') }),
      raised('b', { amount: money(5.4e8), date: '2024-05', speaker: says('Vale', 'filing') }),
    ];
    const [deal] = dealsIn(claims, { judgements: [word('accept', ['a'])] });
    expect(deal?.voices[0]).toMatchObject({ claim: 'a', standing: 'preferred', why: 'judgement' });
  });
});

describe('the reviewer', () => {
  const claims = [
    raised('a', { amount: money(5e8), date: '2024-05' }),
    raised('b', { amount: money(5e8), date: '2024-05' }),
    raised('c', { amount: money(9e8), date: '2022-05' }),
  ];
  const together = (a: string, b: string, judgements: Judgement[]): boolean =>
    dealsIn(claims, { judgements }).some((d) => d.claims.includes(a) && d.claims.includes(b));

  it('parts what the signs join, and joins what they part', () => {
    expect(together('a', 'b', [])).toBe(true);
    expect(together('a', 'b', [word('different', ['a', 'b'])])).toBe(false);
    expect(together('a', 'c', [word('same', ['a', 'c'])])).toBe(true);
  });

  it('is warned of a merge that contradicts an earlier "different", also by way of a third claim', () => {
    const judgements = [
      word('different', ['a', 'c'], 'j1'),
      word('same', ['a', 'b'], 'j2'),
      word('same', ['b', 'c'], 'j3'),
    ];
    expect(together('a', 'c', judgements)).toBe(true);
    const { diagnostics } = tell(claims, { judgements });
    const found = diagnostics.filter((d) => d.code === 'resolve/contradicting-judgements');
    expect(found.map((d) => d.claims)).toEqual([['a', 'b', 'c']]);
  });

  it('overrules a guard', () => {
    const all = [
      raised('a', { amount: money(5e9), label: '累计' }),
      raised('b', { amount: money(1e9), date: '2024-05' }),
    ];
    expect(tell(all).value.leftovers).toEqual(['a']);
    expect(tell(all).diagnostics.map((d) => d.code)).toEqual(['resolve/total']);
    const edit = { ...word('edit', ['a']), edit: { label: null } };
    const { value, diagnostics } = tell(all, { judgements: [edit] });
    expect([value.leftovers, diagnostics]).toEqual([[], []]);
    const about = (verdict: 'same' | 'different') => tell(all, { judgements: [word(verdict, ['a', 'b'])] });
    expect(about('different').value.leftovers).toEqual(['a']);
    // What is called the same belongs to the deal, and its figure is still no size of it.
    expect(about('same').value).toMatchObject({
      leftovers: [],
      deals: [{ claims: ['b', 'a'], headline: { high: 1e9 } }],
    });
  });
});
