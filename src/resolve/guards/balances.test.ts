// What a company owes, told in one text: balances, what falls due, what was paid back, beside new loans.
import { describe, expect, it } from 'vitest';
import { at, claim, money, party } from '../../../test/support/claims.ts';
import { dealsIn, tell, word } from '../../../test/support/telling.ts';
import type { Claim } from '../../model/claim.ts';

let place = 0;
const owed = (id: string, amount: number, [quote, date]: [string, string?]): Claim => {
  place += 100;
  return claim(id, 'debt', {
    object: party('Vale'),
    amount: money(amount),
    date: date ?? '2025-06-30',
    ...at('d', place, quote),
  });
};
const total = (): Claim => owed('a', 11.2e9, ['At June 30, 2025 the company owed $11.2 billion in principal']);
const codes = (claims: Claim[], judgements = {}): string[] =>
  tell(claims, judgements)
    .diagnostics.map((d) => `${d.code} ${d.claims?.join()}`)
    .sort();
const amounts = (claims: Claim[], judgements = {}): number[] =>
  dealsIn(claims, judgements).flatMap((d) => [d.headline, d.firm, d.paid].flatMap((a) => (a ? [a.low] : [])));

describe('what a company owes', () => {
  it('is a carrying amount, its items are its parts, and another year is another amount', () => {
    const claims = [
      total(),
      owed('b', 5e9, ['$5 billion drawn under the second facility']),
      owed('c', 6.2e9, ['$6.2 billion of senior notes due June 2030']),
      owed('d', 8e9, ['the company owed (December 31, 2024: $8 billion', '2024-12-31']),
    ];
    const { value } = tell(claims);
    expect(value.deals.map((d) => d.claims.join())).toEqual(['a,b,c', 'd']);
    expect(amounts(claims)).toEqual([]);
    expect(value.deals[0]?.voices.map((v) => v.amount?.basis)).toEqual(['carrying', 'carrying', 'carrying']);
    expect(value.deals[0]?.tranches.map((t) => [t.low, t.basis])).toEqual([
      [5e9, 'carrying'],
      [6.2e9, 'carrying'],
    ]);
    expect(codes(claims).filter((c) => !c.includes('same-money') && !c.includes('not-a-payment'))).toEqual([
      'resolve/balance a',
      'resolve/balance d',
      'resolve/parts a,b,c',
    ]);
  });

  it.each([
    ['due', 'Principal of $4.2 billion falls due in 2026'],
    ['due', '一年內到期的借款42億美元'],
    ['repaid', 'The $1 billion term loan outstanding at December 31 was repaid in the period'],
    ['repaid', '公司已偿还10亿元银行借款'],
    ['repaid', 'Vale refinanced a $1 billion loan in May'],
    ['repaid', 'borrowed again and repaid $1 billion'],
    ['due', 'Vale raised $2 billion of bonds to repay a $1 billion loan'],
    ['due', '拟发行20亿元公司债，用于偿还银行借款10亿元'],
  ])('is no new loan when it is %s: %s', (kind, quote) => {
    const { value, diagnostics } = tell([owed('a', 1e9, [quote])]);
    expect(value).toMatchObject({ deals: [], leftovers: ['a'] });
    expect(diagnostics).toMatchObject([{ code: `resolve/${kind}`, claims: ['a'] }]);
  });

  it.each([
    'Vale raised $1 billion of senior notes due June 2030',
    'Vale borrowed $1 billion to repay older loans',
    '公司发行10亿元债券用于偿还到期借款',
    'a $1 billion loan',
    'Vale raised $1 billion and repaid $2 billion',
    'a $1 billion loan was signed in May to repay $2 billion',
    '擬發行10億元公司債，用於償還銀行借款15億元',
    'Vale signed a $1 billion facility maturing in 2030',
  ])('is a loan as ever: %s', (quote) => {
    expect(amounts([owed('a', 1e9, [quote])])).toEqual([1e9]);
  });

  it.each(['截至6月底,银行借款1.37亿元', '有息負債餘額10億元', 'total debt of $1 billion'])(
    'stands on a day: %s',
    (quote) => {
      expect(codes([owed('a', 1e9, [quote])])[0]).toBe('resolve/balance a');
    },
  );

  it('does not take a new loan told beside it for a part of it', () => {
    const claims = [total(), owed('n', 1e9, ['it raised $1 billion of notes in May', '2025-05'])];
    expect(amounts(claims)).toEqual([1e9]);
  });

  it('frees a part alone when it is parted from its whole', () => {
    const claims = [total(), owed('b', 5e9, ['$5 billion of notes']), owed('c', 6.2e9, ['$6.2 billion of notes'])];
    const judgements = [word('different', ['a', 'b'])];
    expect(amounts(claims, { judgements })).toEqual([5e9]);
    expect(dealsIn(claims, { judgements }).map((d) => d.claims.join())).toEqual(['a,c', 'b']);
  });

  it('is a loan when the reviewer edits its amount, and no more after an undo', () => {
    const claims = [total(), owed('d', 8e9, ['it owed $8 billion', '2024-12-31'])];
    const edit = { ...word('edit', ['a']), edit: { amount: money(11.2e9) } };
    expect(amounts(claims, { judgements: [edit] })).toEqual([11.2e9]);
    expect(amounts(claims, { judgements: [edit, word('undo', ['j1'], 'u')] })).toEqual([]);
  });

  it.each(['same', 'different'] as const)('stays what it is by a `%s` about something else', (verdict) => {
    const loan = owed('n', 2.3e9, ['Vale secured a $2.3 billion loan', '2025-05']);
    const repaid = owed('r', 4e8, ['It repaid $400 million of an earlier loan', '2025-05']);
    const judgements = [word(verdict, ['r', 'n'])];
    expect(amounts([loan, repaid], { judgements })).toEqual([2.3e9]);
    expect(codes([loan, repaid], { judgements })).toContain('resolve/repaid r');
  });

  it.each([
    [
      'Vale secured a $2.3 billion loan from Ford in May 2024 and had $10.3 billion of debt outstanding at the end of June',
    ],
    ['淡水河谷5月获得福特牵头的23亿美元贷款，截至6月底，公司债务余额为103亿美元'],
    ['Vale had $10.3 billion of debt outstanding after it had drawn a loan, and raised $2.3 billion in May'],
  ])('is told apart from the loan in its own words: %s', (quote) => {
    const claims = [owed('l', 2.3e9, [quote, '2024-05']), owed('b', 10.3e9, [quote, '2024-06'])];
    expect(amounts(claims)).toEqual([2.3e9]);
    expect(codes(claims)).toContain('resolve/balance b');
  });

  it('has the verb before the first of several sums', () => {
    const quote = 'Vale raised $2 billion and $3 billion of notes';
    expect(amounts([owed('a', 2e9, [quote]), owed('b', 3e9, [quote])]).sort()).toEqual([2e9, 3e9]);
  });
});

describe('loans that add up to one in a text', () => {
  const lent = (id: string, amount: number, more: Partial<Claim> = {}): Claim =>
    claim(id, 'debt', { object: party('Vale'), amount: money(amount), ...at('d', amount / 1e6), ...more });

  it('are its parts', () => {
    const claims = [lent('a', 38e9), lent('b', 23.25e9), lent('c', 14.75e9)];
    expect(amounts(claims)).toEqual([38e9]);
    expect(codes(claims)).toContain('resolve/parts a,b,c');
  });

  it('are shares where lenders are named', () => {
    const bank = (name: string): Partial<Claim> => ({ subject: party(name) });
    const [deal, other] = dealsIn([lent('a', 5e9), lent('b', 3e9, bank('Ing')), lent('c', 2e9, bank('Ubs'))]);
    expect(other).toBeUndefined();
    expect(deal?.shares.map((s) => [s.entity, s.low]).sort()).toEqual([
      ['ing', 3e9],
      ['ubs', 2e9],
    ]);
  });
});
