// Are two claims about one event? Each sign has a name and gives points for or against; enough points in all make a
// merge, and a veto prevents one whatever the points. The table in docs/methods.md says the same in words.
// After Fellegi and Sunter (1969): agreement and disagreement weigh per field, and the weights add up.
import { ofAnotherDay } from '../guards/balances.ts';
import { areListed } from '../guards/sums.ts';
import { type Agreement, agreement, firmness, ratioOf } from './amount.ts';
import type { Fact } from './fact.ts';
import { gap, MONTH, QUARTER, width, YEAR_APART } from './windows.ts';

export const ENOUGH = 4;
/** Days between two sales or tickets of one sum that are two. */
export const TWICE = 150;

type Sign = (a: Fact, b: Fact) => number;

const bothNamed = (a: Fact, b: Fact): boolean => a.party !== null && b.party !== null;
const sameParty = (a: Fact, b: Fact): boolean => bothNamed(a, b) && a.party === b.party;
/** What may be contracted or paid to several at once: a round, a loan. */
const shared = (a: Fact): boolean => a.kind === 'round' || a.kind === 'debt';
const isOpen = (a: Fact): boolean => a.status === 'planned' || a.status === 'in_talks' || a.status === 'rumoured';

/** The same investor, holder, seller, lender; of a purchase both sides. */
const party: Sign = (a, b) => {
  if (a.kind === 'purchase') return sameParty(a, b) && a.target === b.target && a.entity !== '?' ? 3 : 0;
  if (sameParty(a, b)) return 3;
  return a.kind === 'debt' && bothNamed(a, b) ? -1 : 0;
};

/** A subsidiary may raise money of its own. */
const target: Sign = (a, b) => (a.entity === b.entity || a.kind === 'purchase' || a.kind === 'stake' ? 0 : -2);

const round: Sign = (a, b) => (a.round !== null && a.round === b.round ? 6 : 0);

/** Two claims give the size of the same thing: both of the whole, or both of one party's part. */
const sameScope = (a: Fact, b: Fact): boolean =>
  a.part === b.part &&
  ((a.whole && b.whole) || (!a.whole && !b.whole && sameParty(a, b)) || (a.kind === 'debt' && !bothNamed(a, b)));

const POINTS: Record<Agreement, number> = { equal: 4, converted: 4, near: 3, close: 1, tenfold: 0, apart: -3 };

export function amountsOf(a: Fact, b: Fact): Agreement | null {
  return a.money && b.money && sameScope(a, b) ? agreement(a.money, b.money) : null;
}

/** Less was contracted than announced, or paid than contracted: two measures of one sum, not two sums. */
function measured(a: Fact, b: Fact): boolean {
  if (!a.money?.usd || !b.money?.usd) return false;
  const [x, y] = [firmness(a.money.basis), firmness(b.money.basis)];
  if (x < 0 || y < 0 || x === y) return false;
  const [firm, loose] = x > y ? [a.money.usd, b.money.usd] : [b.money.usd, a.money.usd];
  return firm.low <= loose.high * 1.05;
}

/** Both are done, on known days that lie more than six weeks apart. */
const onOtherDays = (a: Fact, b: Fact): boolean =>
  isDone(a) && isDone(b) && !!a.when && !!b.when && gap(a.when, b.when) > 45;

/** Done on a known day, or in a known month. */
export const isDone = (a: Fact): boolean => a.status === 'completed' && a.when !== null && width(a.when) <= MONTH;

const RESIZED = 2;

/** Between its plan and its closing a round may be resized. */
const resized = (a: Fact, b: Fact): boolean =>
  a.kind === 'round' &&
  a.whole &&
  isOpen(a) !== isOpen(b) &&
  !!a.money &&
  !!b.money &&
  ratioOf(a.money, b.money) <= RESIZED;

const amount: Sign = (a, b) => {
  const found = amountsOf(a, b);
  if (!found) return 0;
  if (found === 'apart' && resized(a, b)) return 0;
  if ((found === 'apart' || found === 'close') && measured(a, b)) return 0;
  if ((found === 'near' || found === 'close') && onOtherDays(a, b)) return 0;
  // Two sizes of one loan or contract lie nearer together than two sizes of a round that is still open.
  return found === 'close' && a.kind !== 'round' && a.kind !== 'divestment' ? -1 : POINTS[found];
};

/** One investor's money cannot be more than the round. */
const ticket: Sign = (a, b) => {
  if (!a.money || !b.money || a.whole === b.whole || a.part !== b.part) return 0;
  const [inv, all] = a.whole ? [b.money, a.money] : [a.money, b.money];
  return inv.usd && all.usd && inv.usd.low > all.usd.high * 1.05 ? -4 : 0;
};

/** A tranche belongs to the deal of the same parties that is at least as large. */
const tranche: Sign = (a, b) => {
  if (a.part === b.part || !sameParty(a, b)) return 0;
  const [part, all] = a.part ? [a, b] : [b, a];
  return part.money?.usd && all.money?.usd && part.money.usd.low <= all.money.usd.high ? 1 : 0;
};

const percent: Sign = (a, b) => {
  if (!a.percent || !b.percent || (a.kind === 'round' && !sameParty(a, b))) return 0;
  const ratio = ratioOf(a.percent, b.percent);
  if (ratio < 1.02) return 3;
  return ratio < 1.1 ? 1 : -3;
};

/** When it happened, as both tell it. */
const date: Sign = (a, b) => {
  if (!a.when || !b.when) return 0;
  const days = gap(a.when, b.when);
  if (days === 0) {
    const wide = Math.max(width(a.when), width(b.when));
    if (wide > MONTH) return wide <= QUARTER ? 1 : 0.5;
    // A company closes two rounds on one day hardly ever.
    return a.kind === 'round' ? (wide === 1 ? 4 : 3) : 2;
  }
  return days <= 45 ? 1 : days <= 150 ? 0 : -2;
};

/** When it was told: at about the same time, or before the other says that it happened. */
const telling: Sign = (a, b) => {
  if (a.when && b.when) {
    const close = a.kind === 'round' && a.told && b.told && gap(a.told, b.told) <= 45;
    return close && gap(a.when, b.when) === 0 && Math.max(width(a.when), width(b.when)) <= MONTH ? 1 : 0;
  }
  if (!a.when && !b.when) {
    if (!a.told || !b.told) return 0;
    const days = gap(a.told, b.told);
    return days <= 45 ? 1 : days > YEAR_APART && isOpen(a) && isOpen(b) ? -3 : 0;
  }
  const [dated, other] = a.when ? [a, b] : [b, a];
  if (!dated.when || !other.told) return 0;
  if (gap(dated.when, other.told) <= 60) return 1;
  return other.status === 'completed' && other.told.to < dated.when.from ? -3 : 0;
};

/** Day by which a status is known: of the event if stated, else of the telling. */
const known = (a: Fact) => a.when ?? a.told;

/** Talks become a plan, a plan becomes a closing. Who has invested already is not in the round that is planned. */
const progress: Sign = (a, b) => {
  if (isOpen(a) === isOpen(b) || a.status === 'denied' || b.status === 'denied') return 0;
  if (a.kind === 'round' && a.whole !== b.whole) return (a.whole ? isOpen(a) : isOpen(b)) ? -1 : 0;
  const [open, done] = isOpen(a) ? [known(a), known(b)] : [known(b), known(a)];
  if (!open || !done) return 0;
  if (done.to < open.from - 45) return -3;
  return done.from - open.to <= 270 ? 1 : 0;
};

/** Talked of, also by denying that there are talks. */
const isTalkedOf = (a: Fact): boolean => isOpen(a) || (a.status === 'denied' && a.whole);

/** A company has one round open at a time. */
const oneOpen: Sign = (a, b) => {
  if (a.kind !== 'round' || !isTalkedOf(a) || !isTalkedOf(b) || sameParty(a, b)) return 0;
  const [x, y] = [known(a), known(b)];
  return x && y && gap(x, y) <= 60 ? 3 : 0;
};

const sameText = (a: Fact, b: Fact): boolean => a.document !== '' && a.document === b.document;

const sentence: Sign = (a, b) => {
  if (!sameText(a, b) || a.sentence < 0 || a.sentence !== b.sentence) return 0;
  // A list of holders in one sentence is no list of who joined one round, unless the words speak of a round.
  const listed = shared(a) && !a.whole && !b.whole && !sameParty(a, b) && !(a.of_round && b.of_round);
  return listed ? 0 : 3;
};

const document: Sign = (a, b) => (sameText(a, b) ? 1 : 0);

/** The next sentence, in the same voice or pointing back: "this round". */
const nearby: Sign = (a, b) => {
  if (!sameText(a, b) || a.sentence < 0 || a.sentence === b.sentence) return 0;
  // Who holds shares, told near a round, is not therefore in it.
  if (a.kind === 'round' && !((a.whole || a.of_round) && (b.whole || b.of_round))) return 0;
  const next = Math.abs(a.sentence - b.sentence) === 1 ? 1 : 0;
  const later = a.start > b.start ? a : b;
  const pointing = later.this_round && Math.abs(a.sentence - b.sentence) <= 3 ? 1.5 : 0;
  return next + pointing + (next && a.speaker === b.speaker ? 0.5 : 0);
};

/** One voice in one text gives two definite, different amounts as equally done: it lists two deals. */
const listed: Sign = (a, b) => {
  if (!sameText(a, b) || a.speaker !== b.speaker || a.status !== b.status) return 0;
  const found = amountsOf(a, b);
  if (measured(a, b)) return 0;
  if (found === 'apart') return -2;
  return (found === 'near' || found === 'close') && !a.money?.approx && !b.money?.approx ? -3 : 0;
};

/** Who led, led the round that the sentences around tell. */
const led: Sign = (a, b) => {
  if (!sameText(a, b) || a.whole === b.whole || a.sentence < 0 || Math.abs(a.sentence - b.sentence) > 2) return 0;
  return (a.whole ? b : a).claim.lead ? 1 : 0;
};

/** "Has invested in" with no more said is the investment that is told elsewhere in full; "closed a round" is the one that
 *  others tell of in the same weeks. */
const unspecific: Sign = (a, b) => {
  if (a.vague === b.vague) return 0;
  if (sameParty(a, b)) return 1;
  const vague = a.vague ? a : b;
  const [x, y] = [known(a), known(b)];
  if (a.kind !== 'round' || !vague.whole || !x || !y) return 0;
  const days = gap(x, y);
  return days <= 14 ? 3 : days <= 45 ? 2 : 0;
};

const kindOfSale: Sign = (a, b) => {
  const [x, y] = [a.claim.extent, b.claim.extent];
  return x && y && x !== y ? -2 : 0;
};

const SIGNS: Record<string, Sign> = {
  party,
  target,
  round,
  amount,
  ticket,
  tranche,
  percent,
  date,
  telling,
  progress,
  one_open: oneOpen,
  sentence,
  document,
  nearby,
  listed,
  led,
  unspecific,
  extent: kindOfSale,
};
const LIST = Object.entries(SIGNS);

/** Points for two claims of one kind of deal; the more, the surer. */
export function points(a: Fact, b: Fact): number {
  let sum = 0;
  for (const [, sign] of LIST) sum += sign(a, b);
  return sum;
}

/** The signs that spoke, with a minus before those against. */
export const reasons = (a: Fact, b: Fact): string[] =>
  LIST.flatMap(([name, sign]) => {
    const value = sign(a, b);
    return value === 0 ? [] : [value < 0 ? `-${name}` : name];
  });

/** Points as a score from 0 to 1: a half is just enough. */
export const scoreOf = (sum: number): number =>
  Math.round((Math.max(0, sum) / (Math.max(0, sum) + ENOUGH)) * 100) / 100;

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** The company inside its group that a deal is about; null when the group itself is named. */
export const ownName = (f: Fact): string | null => (f.entity === f.target ? null : f.entity);

/** Why two claims cannot be one deal whatever else agrees; null when nothing forbids it. */
export function veto(a: Fact, b: Fact): string | null {
  if (a.kind !== b.kind) return 'kind';
  if (a.kind === 'debt' && ofAnotherDay(a, b)) return 'balance';
  if (areListed(a, b)) return 'listed';
  if (differ(a.round, b.round)) return 'round';
  if (a.kind !== 'purchase' && differ(ownName(a), ownName(b))) return 'target';
  if (a.kind === 'purchase' || a.kind === 'divestment' || a.kind === 'stake') {
    if (differ(a.party, b.party)) return 'party';
    if (a.target !== b.target && a.entity !== '?' && b.entity !== '?') return 'party';
  }
  if (a.when && b.when && a.kind !== 'purchase' && gap(a.when, b.when) >= YEAR_APART) return 'year';
  if (paidTwice(a, b)) return 'date';
  return a.kind === 'stake' ? stakeVeto(a, b) : talksVeto(a, b);
}

/** A sale, or one party's ticket, done on days apart is two, also when the sums are near; the same sum may be told of
 *  its signing and of its closing, within five months. */
function paidTwice(a: Fact, b: Fact): boolean {
  if (a.kind !== 'divestment' && !(a.kind === 'round' && sameParty(a, b) && !a.whole && !b.whole)) return false;
  const found = amountsOf(a, b);
  if (!found || measured(a, b) || !onOtherDays(a, b)) return false;
  const same = found === 'equal' || found === 'converted';
  return !same || (a.when !== null && b.when !== null && gap(a.when, b.when) > TWICE);
}

/** New talks long after a closing are about another round. */
function talksVeto(a: Fact, b: Fact): string | null {
  if (isOpen(a) === isOpen(b) || a.status === 'denied' || b.status === 'denied') return null;
  const [open, done] = isOpen(a) ? [known(a), known(b)] : [known(b), known(a)];
  return open && done && a.kind === 'round' && open.from - done.to >= YEAR_APART ? 'year' : null;
}

/** A stake is a state at a day: another day, or another size, is another state. */
function stakeVeto(a: Fact, b: Fact): string | null {
  if (a.side !== b.side && a.side && b.side) return 'before_after';
  if (a.when && b.when && gap(a.when, b.when) > MONTH) return 'date';
  if (!a.percent || !b.percent) return null;
  const ratio = ratioOf(a.percent, b.percent);
  if (ratio < 1.02) return null;
  // Two voices may differ a little about the same day; one voice, or two days, tell of a change.
  const together = a.when !== null && b.when !== null && width(a.when) <= MONTH && width(b.when) <= MONTH;
  return together && a.speaker !== b.speaker && ratio <= 1.15 ? null : 'changed';
}
