// A case in, a first scenario of its main deal out, in one go: what its claims state, with their ids, marks and speakers;
// voices that disagree as mixtures; what nobody stated is assumed, wide, and marked so. A start to be changed by hand.
import type { Figure } from '../model/answer.ts';
import type { CaseView } from '../model/case.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Reference } from '../model/reference.ts';
import type { InputKey } from '../model/scenario/inputs.ts';
import type { Distribution, Input, Scenario } from '../model/scenario/scenario.ts';
import { groupsOf } from '../resolve/entities/entities.ts';
import { ARCHETYPES, mergedInputs } from '../simulate/scenario/archetypes.ts';
import { supposedInput, supposedOf } from '../simulate/scenario/form.ts';
import { inOrder } from '../simulate/scenario/read.ts';
import { type Book, bookOf, supersededIn } from '../trace/book.ts';
import { inputsOf, investorOf, mainTicket, type Ticket, ticketsOf } from '../trace/ticket.ts';
import { roundSizes } from '../trace/voices.ts';
import {
  type Asked,
  growthOf,
  marginOf,
  priceCutOf,
  pullThroughOf,
  revenueOf,
  stakesOf,
  termsOf,
} from './scenario/stated.ts';
import { figuresOf, voiced } from './scenario/voices.ts';

/** Scenario files, forms, changes and scores of intervals, for the faces. */
export {
  type BacktestScore,
  type Interval80,
  type Question,
  type Scored,
  scoreOf,
} from '../simulate/backtest.ts';
export { ARCHETYPES, type Archetype } from '../simulate/scenario/archetypes.ts';
export { type Change, changed, overlaid } from '../simulate/scenario/change.ts';
export { type DealForm, FORM_KEYS, type FormKey, scenarioOfForm } from '../simulate/scenario/form.ts';
export { scenarioOf } from '../simulate/scenario/read.ts';
export { targetOf } from '../simulate/scenario/target.ts';
export { yamlOf } from '../simulate/scenario/write.ts';

/** What is known of a case before its scenario. */
type Seen = Omit<CaseView, 'scenario'>;

/** Months of a first scenario. */
const MONTHS = 84;

/** What the vendor put in, by every voice that is not left behind. */
function investedOf({ ticket, told }: Asked): Input | null {
  const left = supersededIn(ticket.deal);
  const money = ticket.claims.filter(
    (c) => c.amount && c.status !== 'denied' && !left.has(c.id) && c.form !== 'warrants',
  );
  const figures = figuresOf(money).filter(({ unit }) => unit === ticket.put_in.unit);
  return voiced('invested', figures.length > 0 ? figures : [ticket.put_in], { told });
}

/** Half way of the values that a distribution of claims may take. */
function middle(d: Distribution): number {
  if (d.type === 'point') return d.value;
  if (d.type === 'mixture') {
    const total = d.parts.reduce((sum, part) => sum + part.weight, 0);
    return d.parts.reduce((sum, part) => sum + part.weight * middle(part.of), 0) / total;
  }
  if (d.type === 'normal' || d.type === 'lognormal') return (d.p5 + d.p95) / 2;
  return 'low' in d ? (d.low + d.high) / 2 : 0;
}

/** The rest of the round, for each size of it that is told. */
function othersOf({ book, ticket, told }: Asked): Input | null {
  const { put_in } = ticket;
  const sizes = roundSizes(book, ticket).filter(({ unit }) => unit === put_in.unit);
  const ticketMiddle = (put_in.low + put_in.high) / 2;
  const rests = sizes.map((size): Figure => {
    const [low, high] = [Math.max(0, size.low - ticketMiddle), Math.max(0, size.high - ticketMiddle)];
    // "Nearly a billion" is about the round: the hedge of the whole would be too wide for the rest.
    return { ...size, low, high, approx: null };
  });
  return voiced('others', rests, { told, because: 'The size of the round less what the vendor put in.' });
}

/** What the closed form of the headline takes, as inputs: shares of funding and of sales, and of the ticket in credits. */
function sharesOf({ book, ticket, told }: Asked): Input[] {
  const inputs = inputsOf(book, ticket);
  if (!inputs) return [];
  const all: [InputKey, Figure | null][] = [
    ['compute_share', inputs.compute_share],
    ['mature_share', inputs.later_share],
    ['credits_share', inputs.credits_share],
  ];
  return all.flatMap(([key, figure]) => {
    const input = figure && voiced(key, [figure], { told, because: figure.claims.length > 0 ? null : figure.source });
    return input ? [input] : [];
  });
}

/** Growth by year: the first as it is told, the later ones as those of the pattern that fits best. */
function growthYears(asked: Asked): Input[] {
  const pattern = ARCHETYPES.find(({ id }) => id === 'aigc')?.inputs ?? [];
  const first = growthOf(asked);
  return pattern.map((input) => (input.year === 1 && first ? first : input));
}

const none = (message: string, remedy: string): Outcome<null> => ({
  value: null,
  diagnostics: [{ code: 'scenario/no-deal', severity: 'error', message, remedy }],
});

/** The month in which the money came: the deal's, else that of the case, else that of its youngest text. */
function startOf(view: Seen, { deal }: Ticket): string | null {
  const published = view.documents.map((d) => d.published ?? '').sort();
  const days = [deal.dates.closed, deal.dates.announced, view.meta.as_of, published.at(-1)];
  return days.find((day) => /^\d{4}-\d{2}/u.test(day ?? ''))?.slice(0, 7) ?? null;
}

function main(book: Book, view: Seen): (Ticket & { put_in: Figure }) | null {
  const tickets = ticketsOf(book);
  const investor = investorOf(tickets, view.meta.investor ?? null);
  const ticket = mainTicket(tickets.filter((t) => t.investor === investor));
  return ticket?.put_in ? { ...ticket, put_in: ticket.put_in } : null;
}

function inputsIn(asked: Asked, invested: Input): Input[] {
  const wide = Object.entries(supposedOf(middle(invested.distribution)));
  const supposed = wide.map(([key, s]) => supposedInput(key as InputKey, s, asked.told.currency));
  const stated = [
    ...[invested, othersOf(asked), marginOf(asked), pullThroughOf(asked), priceCutOf(asked), revenueOf(asked)],
    ...[...sharesOf(asked), ...stakesOf(asked), ...termsOf(asked)],
  ].filter((input) => input !== null);
  return inOrder(mergedInputs([supposed, growthYears(asked), stated]));
}

/**
 * The first scenario of a case, about the ticket of its headline, in the case's currency; null, told, when the case states no
 * amount that a vendor put into a company. No later round is supposed: the answer is about this one, and sales carry the rest.
 */
export function scenarioOfCase(view: Seen, reference: Reference): Outcome<Scenario | null> {
  const book = bookOf(view, groupsOf(reference, view.meta.consolidation ?? 'group'), reference);
  const ticket = main(book, view);
  const blank = 'Write one with `backflow scenario new --blank`, and fill in what you know.';
  if (!ticket) return none('This case states no amount that a seller of compute put into a company.', blank);
  const start = startOf(view, ticket);
  if (!start) return none('Nothing in this case tells the month of the deal.', 'Set `as_of` in the case.');
  const asOf = /^\d{4}-\d{2}-\d{2}$/u.test(view.meta.as_of ?? '') ? (view.meta.as_of as string) : null;
  const told = {
    ...{ currency: view.meta.currency, month: (asOf ?? start).slice(0, 7) },
    ...{ fx: reference.fx, claim: book.claim },
  };
  const asked: Asked = { book, ticket, told };
  const invested = investedOf(asked);
  if (!invested) return none(`There is no rate for ${ticket.put_in.unit}.`, 'Give the case another currency.');
  const [vendor, company] = [book.party(ticket.investor).names.en, book.party(ticket.investee).names.en];
  const diagnostics: Diagnostic[] = [];
  return {
    value: {
      ...{ title: `${vendor} and ${company}`, vendor, company, currency: told.currency, as_of: asOf, start },
      months: MONTHS,
      inputs: inputsIn(asked, invested),
      tranches: [{ month: 0, share: 100, form: null }],
      correlations: [],
      on_failure: 'shrink',
    },
    diagnostics,
  };
}
