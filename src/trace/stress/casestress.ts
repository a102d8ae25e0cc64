// Clearing and distress of a case: the obligations that its texts tell of, put into the two models, with what had to be
// supposed said beside the answer; or one message that says what is missing.
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import { type Cleared, clear } from './clearing.ts';
import { type Distress, debtRank } from './debtrank.ts';
import { isCash, isValue, latestOf, type Owed, type Owing, owedIn, squareOf, stakesIn } from './obligations.ts';

/** What had to be supposed, and of whom. */
export interface Supposed {
  what:
    | 'due_at_once'
    | 'contract'
    | 'loan'
    | 'funding'
    | 'stake'
    | 'no_cash_told'
    | 'cut_off'
    | 'equity_put_in'
    | 'no_value_told'
    | 'all_lost';
  parties: string[];
}

interface Derived {
  /** Names in the order of every list of the answer. */
  parties: string[];
  owed: Owed[];
  assumptions: Supposed[];
}

export type CaseCleared = Cleared & Derived & { assets: number[] };
export type CaseDistress = Distress & Derived & { equity: (number | null)[] };

const missing = (message: string, remedy: string): { value: null; diagnostics: Diagnostic[] } => ({
  value: null,
  diagnostics: [{ code: 'stress/nothing-owed', severity: 'error', message, remedy }],
});

const named = (owed: readonly Owed[], { name }: Owing): Owed[] =>
  owed.map((o) => ({ ...o, from: nameOf(o.from, name), to: nameOf(o.to, name) }));

const nameOf = (id: string, name: (id: string) => string): string => (id === '*' ? '*' : name(id));

const because = (owed: readonly Owed[]): Supposed[] =>
  [...new Set(owed.map((o) => o.why))].sort().map((what) => ({ what, parties: [] }));

/** Those suppositions that are about anybody. */
const about = (what: Supposed['what'], parties: readonly string[]): Supposed[] =>
  parties.length > 0 ? [{ what, parties: [...parties].sort() }] : [];

/** Everything that is owed falls due at once: who can pay, and who cannot. */
export function clearingOf(how: Owing): Outcome<CaseCleared | null> {
  const owed = owedIn(how);
  if (owed.length === 0)
    return missing(
      'No text of the case tells of a debt, a signed contract or promised funding between parties that can be named.',
      'Add a document that tells one with its amount, or give --ledger a file with "type": "clearing".',
    );
  const { parties, sums } = squareOf(owed);
  const unknown: string[] = [];
  const assets = parties.map((p) => {
    if (p === '*') return 0;
    const cash = how.given.get(p) ?? latestOf(p, how, isCash);
    if (cash === null) unknown.push(how.name(p));
    return how.cut.has(p) && !how.given.has(p) ? 0 : (cash ?? 0);
  });
  const assumptions: Supposed[] = [
    { what: 'due_at_once', parties: [] },
    ...because(owed),
    ...about('no_cash_told', unknown),
    ...about('cut_off', [...how.cut].map(how.name)),
  ];
  const answer = clear({ liabilities: sums, assets });
  return {
    value: { ...answer, parties: parties.map((p) => nameOf(p, how.name)), owed: named(owed, how), assets, assumptions },
    diagnostics: [],
  };
}

/** A company loses all its equity: how far the loss travels to those who lent, sold on contract or invested. */
export function distressOf(how: Owing): Outcome<CaseDistress | null> {
  if (how.cut.size === 0) return missing('Nobody’s loss is asked about.', 'Give --cut with one or more companies.');
  const owed = [...owedIn(how), ...stakesIn(how)];
  // Who is owed is exposed to who owes; a stake is an exposure of its holder.
  const exposed = owed
    .map((o) => (o.why === 'stake' ? o : { ...o, from: o.to, to: o.from }))
    .filter((o) => o.from !== '*');
  const known = exposed.filter((o) => o.to !== '*');
  if (known.length === 0)
    return missing(
      'No text of the case tells of a loan, a signed contract or a stake between parties that can be named.',
      'Add a document that tells one with its amount, or give --ledger a file with "type": "debtrank".',
    );
  const { parties, sums } = squareOf(known, [...how.cut]);
  const [raised, unknown]: [string[], string[]] = [[], []];
  const equity = parties.map((p) => {
    const value = how.given.get(p) ?? latestOf(p, how, isValue);
    if (value !== null) return value;
    const put = stakesIn(how).reduce((s, o) => s + (o.to === p ? o.amount : 0), 0);
    (put > 0 ? raised : unknown).push(how.name(p));
    return put > 0 ? put : null;
  });
  const shock = parties.map((p) => (how.cut.has(p) ? 1 : 0));
  const answer = debtRank({ exposures: sums, equity: equity.map((e) => e ?? 0), shock });
  const assumptions = [
    ...because(known),
    ...about('equity_put_in', raised),
    ...about('no_value_told', unknown),
    ...about('all_lost', [...how.cut].map(how.name)),
  ];
  return {
    value: { ...answer, parties: parties.map((p) => how.name(p)), owed: named(known, how), equity, assumptions },
    diagnostics: [],
  };
}
