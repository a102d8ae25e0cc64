// Which investor and which ticket the first screen is about, and what its return hangs on. The investor is one that
// sells compute; of several, the one with a stated ticket, then with most investees.
import type { Figure, ReturnInputs } from '../model/answer.ts';
import type { Claim } from '../model/claim.ts';
import type { Deal } from '../model/deal.ts';
import { type Book, claimsOf, inRole, investorsOf, rootId, supersededIn } from './book.ts';
import { figureOf, ruleFigure } from './figures.ts';
import { roundSizes } from './voices.ts';

/** A vendor's stake in one round: the investor group, the company, the claims that say so. */
export interface Ticket {
  investor: string;
  investee: string;
  deal: Deal;
  claims: Claim[];
  /** The best stated amount, or null when nobody said how much. */
  put_in: Figure | null;
  /** What is told of it and others together, where nobody said how much of it is its own. */
  together: { sum: Figure; with: string[] } | null;
}

/** A warrant or a value is nothing that was put in. */
const isMoney = (c: Claim): boolean =>
  c.form !== 'warrants' && !['fair_value', 'carrying', 'market_cap', 'cumulative'].includes(c.amount?.basis ?? '');

/** Of several amounts for one ticket the firmest comes first: completed, then by how precise it is. */
function bestAmount(claims: readonly Claim[]): Figure | null {
  const stated = claims.filter((c) => c.amount && c.status !== 'denied');
  const done = stated.filter((c) => c.status === 'completed');
  const pick = (done.length > 0 ? done : stated)[0];
  return pick ? figureOf(pick) : null;
}

/** Tickets of every group that sells compute. */
export function ticketsOf(book: Book): Ticket[] {
  return book.deals
    .filter((d) => d.kind === 'round')
    .flatMap((deal) => {
      const investee = inRole(deal, 'investee');
      if (!investee || book.party(investee).kind === 'group') return [];
      const roots = [...new Set(investorsOf(deal).map((i) => book.groups.rootOf(i)))];
      return roots
        .filter((r) => r !== book.groups.rootOf(investee) && book.groups.sellsOf(r).length > 0)
        .map((investor) => ticket(book, { deal, investor, investee }));
    });
}

function ticket(book: Book, at: { deal: Deal; investor: string; investee: string }): Ticket {
  const claims = claimsOf(book, at.deal.claims).filter(
    (c) => c.kind === 'investment' && rootId(book, c.subject) === at.investor,
  );
  const left = supersededIn(at.deal);
  const standing = (c: Claim): boolean => !left.has(c.id) && isMoney(c);
  const put_in = bestAmount(claims.filter(standing));
  return { ...at, claims, put_in, together: put_in ? null : togetherIn(book, at, standing) };
}

function togetherIn(
  book: Book,
  { deal, investor }: { deal: Deal; investor: string },
  standing: (c: Claim) => boolean,
): Ticket['together'] {
  const { rootOf } = book.groups;
  const rootsOf = ({ subject }: Claim): string[] =>
    (subject?.members ?? []).map((m) => rootOf(m.entity ?? `name:${m.text}`));
  const shared = claimsOf(book, deal.claims).filter(
    (c) => c.kind === 'investment' && standing(c) && rootsOf(c).includes(investor),
  );
  const sum = bestAmount(shared);
  const claim = shared.find((c) => sum?.claims.includes(c.id));
  if (!sum || !claim) return null;
  return { sum, with: [...new Set(rootsOf(claim))].filter((root) => root !== investor) };
}

/** The investor the case is about: the given one, else the one with stated tickets, then with most of them. */
export function investorOf(tickets: readonly Ticket[], given: string | null): string | null {
  if (given) return given;
  const ids = [...new Set(tickets.map((t) => t.investor))];
  const rank = (id: string): number => {
    const own = tickets.filter((t) => t.investor === id);
    return (own.some((t) => t.put_in) ? 1000 : 0) + new Set(own.map((t) => t.investee)).size;
  };
  return ids.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** The ticket the headline is about: the largest stated one in the currency most tickets use. */
export function mainTicket(tickets: readonly Ticket[]): Ticket | null {
  const stated = tickets.filter((t) => t.put_in && t.put_in.low > 0);
  const currency = stated[0]?.put_in?.unit;
  return (
    stated
      .filter((t) => t.put_in?.unit === currency)
      .sort((a, b) => (b.put_in?.high ?? 0) - (a.put_in?.high ?? 0))[0] ?? null
  );
}

/** Sizes of the round in the ticket's currency; the ticket alone when nobody stated one. */
function roundsOf(book: Book, main: Ticket & { put_in: Figure }): Figure[] {
  const figures = roundSizes(book, main).filter((f) => f.unit === main.put_in.unit);
  return figures.length > 0 ? figures : [{ ...main.put_in, mark: 'assumed', approx: null, source: 'round_not_stated' }];
}

const COMPUTE = /云|雲|算力|芯片|晶片|compute|cloud|chip|gpu/iu;

/** Is a share spent on what the vendor sells? */
const onCompute = (book: Book, claim: Claim): boolean =>
  COMPUTE.test(`${claim.object?.text ?? ''} ${claim.label ?? ''}`) ||
  book.groups.sellsOf(rootId(book, claim.object) ?? '').length > 0;

/** A share of a class of companies is a rule of thumb for one of them; one about the company itself is not. */
function share(book: Book, of: 'funding' | 'revenue', investee: string): Figure | null {
  const ratios = book.claims.filter(
    (c) => c.kind === 'ratio' && c.of === of && c.percent && c.status !== 'denied' && onCompute(book, c),
  );
  const own = ratios.find((c) => rootId(book, c.subject) === book.groups.rootOf(investee));
  const stated = own ?? ratios[0];
  if (stated) return figureOf(stated, own ? undefined : 'rule_of_thumb');
  const rule = book.rules.find((r) => r.key === (of === 'funding' ? 'compute_share' : 'later_share'));
  return rule ? ruleFigure(rule) : null;
}

/** Gross margin on compute: the investor's own when stated, else another seller's, marked as a rule of thumb. */
function margin(book: Book, investor: string): Figure | null {
  const stated = book.claims.filter(
    (c) =>
      c.kind === 'metric' &&
      c.metric === 'gross_margin' &&
      c.percent &&
      book.groups.sellsOf(rootId(book, c.subject) ?? '').length > 0,
  );
  const own = stated.find((c) => rootId(book, c.subject) === investor);
  const pick = own ?? stated[0];
  return pick ? figureOf(pick, own ? undefined : 'rule_of_thumb') : null;
}

function pullThrough(book: Book, investor: string): Figure | null {
  const pick = book.claims.find((c) => c.kind === 'ratio' && c.label === 'pull_through' && c.multiple !== null);
  if (!pick) return null;
  const own = rootId(book, pick.object) === investor;
  return figureOf({ ...pick, amount: null }, own ? undefined : 'rule_of_thumb');
}

/** What the return of a ticket hangs on, from the claims of the case; null without a rule for the compute share. */
export function inputsOf(book: Book, main: Ticket): ReturnInputs | null {
  const compute_share = share(book, 'funding', main.investee);
  if (!main.put_in || !compute_share) return null;
  const credits = main.claims.find((c) => c.form === 'compute' && c.percent);
  return {
    investor: book.party(main.investor),
    investee: book.party(main.investee),
    put_in: main.put_in,
    status: book.claim(main.put_in.claims[0] ?? '')?.status ?? 'completed',
    rounds: roundsOf(book, { ...main, put_in: main.put_in }),
    compute_share,
    later_share: share(book, 'revenue', main.investee),
    margin: margin(book, main.investor),
    pull_through: pullThrough(book, main.investor),
    credits_share: credits ? figureOf({ ...credits, amount: null }) : null,
  };
}
