// What the guards say when they keep a figure from being counted again: which claim, in which it is counted, and how to
// overrule it.
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fact } from '../deals/fact.ts';
import type { Owing } from './balances.ts';
import { figureIn } from './figure.ts';

const REMEDY = 'If it is a deal of its own, judge it `different` from a claim it is counted in, or edit its amount.';
const LENT = 'If it was lent, edit its amount.';

const decision = (code: string, [message, remedy]: [string, string], facts: readonly Fact[]): Diagnostic => ({
  ...{ code, severity: 'info', message, remedy },
  claims: facts.map((f) => f.id),
});

export const total = (f: Fact): Diagnostic =>
  decision(
    'resolve/total',
    [
      `${figureIn(f)} is a total over several rounds or investors, and makes no deal of its own.`,
      'If it is a deal of its own, edit its amount.',
    ],
    [f],
  );

const listed = (facts: readonly Fact[]): string => facts.map(figureIn).join(' and ');

export const restated = (f: Fact, others: readonly Fact[]): Diagnostic =>
  decision(
    'resolve/restated-total',
    [`${figureIn(f)} counts ${listed(others)} again, and makes no deal of its own.`, REMEDY],
    [f, ...others],
  );

export const parts = (f: Fact, others: readonly Fact[]): Diagnostic =>
  decision(
    'resolve/parts',
    [
      `${listed(others)} are the parts of ${figureIn(f)}, not money beside it.`,
      'If a part is a deal of its own, judge it `different` from the whole.',
    ],
    [f, ...others],
  );

const OWING: Record<Owing, [code: string, says: string, remedy: string]> = {
  balance: ['resolve/balance', 'is what was owed, not money lent: a carrying amount.', LENT],
  due: ['resolve/due', 'is what falls due, no new loan, and makes no deal.', LENT],
  repaid: ['resolve/repaid', 'was paid back: no new loan, and in no deal.', LENT],
};

export function debtRemark(kind: Owing, f: Fact): Diagnostic {
  const [code, says, remedy] = OWING[kind];
  return decision(code, [`${figureIn(f)} ${says}`, remedy], [f]);
}

export const oneSeries = (facts: readonly Fact[]): Diagnostic =>
  decision(
    'resolve/one-series',
    [
      `${listed(facts)} are one total told at different times, not several sums; the latest stands.`,
      'If they are sums beside one another, judge them `different`.',
    ],
    facts,
  );

export const oneSale = (sale: Fact, ticket: Fact): Diagnostic =>
  decision(
    'resolve/both-sides',
    [
      `${figureIn(sale)} sold and ${figureIn(ticket)} put in are one sale, told by both sides: the money goes to the seller, none to the company.`,
      'If the company got money of its own, judge them `different`.',
    ],
    [sale, ticket],
  );
