// What a case states of each input of a scenario: which of its claims speak of it, and whether they speak of the company and
// the vendor in question or of others like them (a rule of thumb then).
import type { Figure, Mark } from '../../model/answer.ts';
import type { Claim } from '../../model/claim.ts';
import type { Distribution, Input } from '../../model/scenario/scenario.ts';
import { type Book, rootId } from '../../trace/book.ts';
import type { Ticket } from '../../trace/ticket.ts';
import { figuresOf, type Told, voiced } from './voices.ts';

export interface Asked {
  book: Book;
  ticket: Ticket & { put_in: Figure };
  told: Told;
}

const is = (book: Book, party: Claim['subject'], root: string): boolean =>
  rootId(book, party) === book.groups.rootOf(root);

const sells = (book: Book, party: Claim['subject']): boolean =>
  book.groups.sellsOf(rootId(book, party) ?? '').length > 0;

/** A class of companies, not a party that is known by itself. */
const isClass = (book: Book, claim: Claim): boolean =>
  !sells(book, claim.subject) && (claim.subject?.entity ?? 'name:').startsWith('name:');

/** The claims about this one; if there are none those about others, as a rule of thumb. */
function ownOrOthers(claims: readonly Claim[], own: (claim: Claim) => boolean): { claims: Claim[]; mark?: Mark } {
  const mine = claims.filter(own);
  return mine.length > 0 ? { claims: mine } : { claims: [...claims], mark: 'rule_of_thumb' };
}

/** Gross margins of those who sell compute. */
export function marginOf({ book, ticket, told }: Asked): Input | null {
  const all = book.claims.filter(
    (c) =>
      c.kind === 'metric' &&
      c.metric === 'gross_margin' &&
      c.percent &&
      c.status !== 'denied' &&
      sells(book, c.subject),
  );
  const { claims, mark } = ownOrOthers(all, (c) => is(book, c.subject, ticket.investor));
  const because = mark ? 'The margin of another seller of compute; nobody states the vendor’s own.' : null;
  return voiced('margin', figuresOf(claims, mark), { told, because });
}

export function pullThroughOf({ book, ticket, told }: Asked): Input | null {
  const all = book.claims.filter(
    (c) => c.kind === 'ratio' && c.label === 'pull_through' && c.multiple !== null && c.status !== 'denied',
  );
  const { claims, mark } = ownOrOthers(all, (c) => is(book, c.object, ticket.investor));
  const because = mark ? 'What another seller’s AI brings with it; nobody states the vendor’s own.' : null;
  const figures = figuresOf(
    claims.map((c) => ({ ...c, amount: null, percent: null })),
    mark,
  );
  return voiced('pull_through', figures, { told, because });
}

/** A growth as a multiple of the year before: 50 % is 1.5 times. */
function asMultiple(claim: Claim): Claim {
  const { percent, multiple } = claim;
  const grown = percent && { low: 1 + percent.low / 100, high: 1 + percent.high / 100 };
  return { ...claim, amount: null, percent: null, multiple: multiple ?? grown };
}

const NTH_YEAR = /第([一二三四五六七八九]|\d)年|\b(first|second|third|fourth|fifth)(?: year)?\b/giu;

/** "Threefold in the first year, twofold in the third": is it the growth of a year after the first that a claim tells? */
function later({ evidence }: Claim): boolean {
  const named = [...(evidence[0]?.quote ?? '').matchAll(NTH_YEAR)].at(-1);
  return named !== undefined && !/^(?:一|1|first)$/iu.test(named[1] ?? named[2] ?? '');
}

/** Growth of the company's revenue in the first year; of companies like it when nobody speaks of its own. */
export function growthOf({ book, ticket, told }: Asked): Input | null {
  const all = book.claims.filter(
    (c) =>
      c.kind === 'metric' &&
      c.metric === 'growth' &&
      (c.of === 'revenue' || c.of === 'arr') &&
      c.status !== 'denied' &&
      !later(c) &&
      (is(book, c.subject, ticket.investee) || isClass(book, c)),
  );
  const { claims, mark } = ownOrOthers(all, (c) => is(book, c.subject, ticket.investee));
  const because = mark ? 'Growth of companies of its kind; nobody states its own.' : null;
  return voiced('growth', figuresOf(claims.map(asMultiple), mark), { told, because, driver: 'demand for the company' });
}

/** The latest yearly revenue that is stated of the company. */
export function revenueOf({ book, ticket, told }: Asked): Input | null {
  const stated = book.claims.filter(
    (c) =>
      c.kind === 'metric' &&
      (c.metric === 'revenue' || c.metric === 'arr') &&
      c.amount &&
      c.status !== 'denied' &&
      is(book, c.subject, ticket.investee) &&
      // A quarter or a month is no year.
      !/-(?:Q|H|\d{2}$)/u.test(c.date ?? '') === (c.metric === 'revenue'),
  );
  const years = stated.map((c) => c.date?.slice(0, 4) ?? '').sort();
  const last = years.at(-1);
  return voiced('revenue', figuresOf(stated.filter((c) => (c.date?.slice(0, 4) ?? '') === last)), { told });
}

/** An average cut and a largest one are one range with that mean, not two voices. */
function cutRange(figures: readonly Figure[]): Distribution | null {
  const most = figures.filter(({ approx }) => approx === 'under').sort((a, b) => b.high - a.high)[0];
  const mean = figures.filter(({ approx }) => approx !== 'under').sort((a, b) => a.low - b.low)[0];
  if (!most || !mean || mean.low !== mean.high || most.high <= mean.low) return null;
  const [low, high] = [mean.low / 4, most.high];
  // Mean of a PERT distribution: (low + 4 mode + high) / 6.
  const mode = (6 * mean.low - low - high) / 4;
  return mode >= low && mode <= high ? { type: 'pert', low, mode, high } : null;
}

export function priceCutOf({ book, ticket, told }: Asked): Input | null {
  const cuts = book.claims.filter(
    (c) =>
      c.kind === 'price_change' &&
      c.direction === 'down' &&
      c.percent &&
      c.status !== 'denied' &&
      is(book, c.subject, ticket.investor),
  );
  const figures = figuresOf(cuts.map((c) => ({ ...c, amount: null })));
  const input = voiced('price_cut', figures, { told });
  const range = cutRange(figures);
  return input && range ? { ...input, distribution: range, by: cuts[0]?.speaker?.text ?? null } : input;
}

/** What the vendor holds, and what the company was valued at. */
export function stakesOf({ book, ticket, told }: Asked): Input[] {
  const of = (kind: Claim['kind'], test: (c: Claim) => boolean): Claim[] =>
    book.claims.filter((c) => c.kind === kind && c.status !== 'denied' && test(c));
  const held = of(
    'stake',
    (c) => c.percent !== null && is(book, c.subject, ticket.investor) && is(book, c.object, ticket.investee),
  );
  const valued = of('valuation', (c) => c.amount !== null && is(book, c.subject, ticket.investee));
  // A value above what others put in is the only one that can be that after the round.
  const after = valued.filter((c) => (c.amount?.high ?? 0) >= ticket.put_in.low);
  const because = 'Taken for the valuation after the round.';
  return [
    voiced('stake', figuresOf(held.map((c) => ({ ...c, amount: null }))), { told }),
    voiced('post_money', figuresOf(after), { told, because }),
  ].filter((input) => input !== null);
}

/** Terms of the deal that have a figure: purchases the company is bound to, a discount. */
export function termsOf({ book, ticket, told }: Asked): Input[] {
  const term = (label: string): Claim[] =>
    book.claims.filter(
      (c) =>
        c.kind === 'term' &&
        c.label === label &&
        c.status !== 'denied' &&
        (is(book, c.subject, ticket.investee) || is(book, c.object, ticket.investee)),
    );
  return [
    voiced('required_spend', figuresOf(term('required_spend').filter((c) => c.amount)), { told }),
    voiced('discount', figuresOf(term('discount').filter((c) => c.percent && !c.amount)), { told }),
  ].filter((input) => input !== null);
}
