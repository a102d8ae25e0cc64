// Debts that are no new loans: what was owed on a day, what falls due, what was paid back. Takes the facts of a case and the
// words around each; a balance becomes a carrying amount, the rest makes no deal. A balance is a state at a day and no
// payment (IAS 7 counts drawings and repayments as flows, never the amount outstanding).

import type { Fact } from '../deals/fact.ts';
import { gap, MONTH, windowOf } from '../deals/windows.ts';
import { wordsOf } from './words.ts';

export type Owing = 'balance' | 'due' | 'repaid';

export interface Owed {
  kind: Owing;
  fact: Fact;
  /** The total of the same text and day in which it is counted. */
  within: Fact | null;
}

const DUE =
  /\b(?:falls?|fell|falling|comes?|coming|becomes?|is|are|was|were|amounts?) due\b|\bto be repaid\b|\bmust (?:repay|be repaid)|\bmatur(?:es?|ing) (?:in|within|this|next)\b|到期|須償還|须偿还|需償還|需偿还|应偿还|應償還|待偿还|待償還/iu;
const TO_REPAY =
  /\bto (?:repay|refinance|redeem|pay (?:off|back|down))\b|用(?:于|於|作|来|來)(?:偿还|償還|归还|歸還)|以(?:偿还|償還)/giu;
const UNPAID = /未(?:能)?(?:偿还|償還|还清|還清|归还|歸還)/giu;
const REPAID =
  /\b(?:repaid|repays|refinanced|refinances|redeemed|paid (?:off|back|down)|retired)\b|\brepayments? of\b|(?:偿还|償還|还清|還清|归还|歸還|兑付|兌付|赎回|贖回)(?:了|完|共|全部)?/giu;
const BORROWED =
  /\b(?:raised|raises|raising|borrowed|borrows|signed|signs|secured|secures|closed|closes|issued|issues|sold|sells|placed|launched|obtained|arranged|lent|lends|agreed|took (?:out|on)|drew|priced|opened|upsized|enlarges?)\b|借入|发行|發行|签(?:署|订|下)|簽(?:署|訂|下)|获得|獲得|取得|筹措|籌措|举债|舉債|贷出|貸出|新增|发债|發債/giu;
const OWED =
  /\bow(?:ed|es|ing)\b|\boutstanding\b|\bindebtedness\b|\b(?:total|net|gross|long-term|short-term) (?:debts?|borrowings?)\b|\b(?:debts?|borrowings?|loans?) (?:stood|totall?ed|amounted|load|pile|balances?)\b|\bcarr(?:y|ies|ied|ying)\b|\bin debt\b|\b(?:at|as of) (?:the end of )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|余额|餘額|欠款|尚欠|仍欠|共欠|欠下|有息负债|有息負債|未偿|未償|截至|截止|总债务|總債務|债务(?:总额|總額|规模|为|合计)|債務(?:總額|規模|為|合計)|借款(?:总额|餘額|余额|合计)/iu;

/** Where a pattern is last found. */
function last(words: RegExp, text: string): number {
  let at = -1;
  for (const m of text.matchAll(words)) at = m.index;
  return at;
}

type Reading = Owing | 'loan' | null;

const masked = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => '·'.repeat(found.length));

/** The last verb of a debt in the words before a figure. */
function verbIn(before: string): Reading {
  const verbs: [at: number, means: Reading][] = [
    [last(TO_REPAY, before), 'due'],
    [last(REPAID, masked(before, TO_REPAY)), 'repaid'],
    [last(BORROWED, before), 'loan'],
  ];
  const [at, means] = verbs.reduce((one, other) => (other[0] > one[0] ? other : one));
  return at >= 0 ? means : null;
}

/** What the words make of a debt; null where they say nothing. The verb before its figure tells, else one after it, else
 *  what was owed; a verb before another figure of the sentence only where the figure has no words of its own. */
function readingOf(words: string, value: number): Reading {
  const { before, near, after } = wordsOf(masked(words, UNPAID), value);
  const verb = verbIn(near);
  if (verb) return verb;
  if (last(REPAID, masked(after, TO_REPAY)) >= 0) return 'repaid';
  if (DUE.test(near) || DUE.test(after)) return 'due';
  const [borrowed, owed] = [after.search(BORROWED), after.search(OWED)];
  if (borrowed >= 0 && !(owed >= 0 && owed < borrowed)) return 'loan';
  if (OWED.test(near) || owed >= 0) return 'balance';
  return verbIn(before) ?? (OWED.test(words) || last(UNPAID, words) >= 0 ? 'balance' : null);
}

const size = (f: Fact): number => f.money?.low ?? 0;

/** By its quote, else by the sentence around it. */
function owing(fact: Fact, around: (f: Fact) => string): Reading {
  const quote = fact.claim.evidence.map((e) => e.quote).join(' ');
  const value = size(fact);
  return readingOf(quote, value) ?? readingOf(around(fact), value);
}

const isDebt = (f: Fact): boolean => f.kind === 'debt' && f.money !== null && !f.part;

/** The day that a balance is of, as far as told. */
const dayOf = (f: Fact): string => (f.when ? (f.claim.date ?? '') : '');

/** Debts of one company in one text: which are balances, and of which balance each smaller one of the day is a part. */
function inText(facts: readonly Fact[], around: (f: Fact) => string): Owed[] {
  const read = facts.map((fact) => ({
    fact,
    kind: fact.money?.basis === 'carrying' ? 'balance' : owing(fact, around),
  }));
  const totals = read.filter((r) => r.kind === 'balance').map((r) => r.fact);
  const wholeOf = (f: Fact): Fact | null =>
    totals
      .filter((t) => t !== f && size(t) > size(f) && dayOf(t) === dayOf(f) && t.start <= f.start && t.party === null)
      .filter((t) => t.money?.currency === f.money?.currency)
      .sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1))[0] ?? null;
  return read.flatMap(({ fact, kind }): Owed[] => {
    if (kind === 'loan') return [];
    const within = kind === 'due' || kind === 'repaid' ? null : wholeOf(fact);
    // A list of loans below what is owed on that day is what is owed, item by item.
    if (kind === null) return within && fact.when ? [{ kind: 'balance', fact, within }] : [];
    return [{ kind: kind as Owing, fact, within }];
  });
}

/** Every debt that is no new loan, by the order of the claims' ids. */
export function owedIn(facts: readonly Fact[], around: (f: Fact) => string): Owed[] {
  const texts = new Map<string, Fact[]>();
  for (const f of facts) {
    if (!isDebt(f)) continue;
    const key = `${f.document}|${f.target}`;
    texts.set(key, [...(texts.get(key) ?? []), f]);
  }
  return [...texts.values()].flatMap((list) => inText(list, around)).sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
}

/** The fact as what was owed on a day. */
export function asBalance(f: Fact): Fact {
  const { claim, money } = f;
  if (!claim.amount || !money) return f;
  return {
    ...f,
    money: { ...money, basis: 'carrying' },
    claim: { ...claim, amount: { ...claim.amount, basis: 'carrying' } },
  };
}

const isBalance = (f: Fact): boolean => f.money?.basis === 'carrying';

/** A balance and a loan are two things, and so are the balances of two days. */
export function ofAnotherDay(a: Fact, b: Fact): boolean {
  if (!a.money || !b.money || !(isBalance(a) || isBalance(b))) return false;
  if (isBalance(a) !== isBalance(b)) return true;
  const [x, y] = [a.when ?? windowOf(a.claim.date), b.when ?? windowOf(b.claim.date)];
  return x !== null && y !== null && gap(x, y) > MONTH;
}
