// The room's entry: deals and claims in, flows and the answer to "how much would return" out, with what it hangs on.
import type { Choice, CompanyCard, FirstScreen, Mark, Question, Returned, ReturnInputs } from '../model/answer.ts';
import type { Sheet } from '../model/case/sheet.ts';
import type { Claim } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Flow } from '../model/flow.ts';
import { type Book, rootId } from './book.ts';
import { companiesOf, exitsOf, worthAtLeast } from './companies.ts';
import { gapsOf, sheetsOf } from './doubleentry.ts';
import { type Converting, inCurrency } from './flows/convert.ts';
import { flowsOf } from './flows/flows.ts';
import { questionsOf } from './questions.ts';
import { returnedAt, returnedUnknown } from './returned.ts';
import { inputsOf, investorOf, mainTicket, type Ticket, ticketsOf } from './ticket.ts';

/** The first choice the page shows: all compute from the investor, nothing in credits. */
export const FULL: Choice = { bought: 1, credits: 0, round: 0 };

export type Trace = Pick<
  FirstScreen,
  | 'situation'
  | 'investor'
  | 'inputs'
  | 'full'
  | 'half'
  | 'unknown'
  | 'other_rounds'
  | 'observed'
  | 'companies'
  | 'worth_at_least'
  | 'exits'
  | 'questions'
  | 'marks'
> & { flows: Flow[]; sheets: Sheet[]; priceCuts: Claim[]; diagnostics: Diagnostic[] };

interface Found {
  tickets: readonly Ticket[];
  inputs: ReturnInputs | null;
  given: string | null;
}

function situationOf(book: Book, { tickets, inputs, given }: Found): FirstScreen['situation'] {
  if (inputs) return 'ticket';
  if (tickets.length > 0) return 'no_amount';
  if (given && book.deals.length > 0) return 'no_ticket';
  return book.deals.length > 0 ? 'no_vendor' : 'nothing';
}

/** The inputs of the headline by their mark; the share bought is assumed until somebody states it. */
function marksOf(inputs: ReturnInputs | null): Record<Mark, number> {
  const marks: Record<Mark, number> = { disclosed: 0, reported: 0, rule_of_thumb: 0, assumed: inputs ? 1 : 0 };
  const used = inputs ? [inputs.put_in, inputs.compute_share] : [];
  // A stated round is another voice on the ticket; one that nobody stated is one more thing supposed.
  if (inputs?.rounds[0]?.source === 'round_not_stated') marks.assumed += 1;
  for (const figure of used) marks[figure.mark] += 1;
  return marks;
}

function asked(
  inputs: ReturnInputs | null,
  cards: readonly CompanyCard[],
  investor: ReturnInputs['investor'] | null,
): Question[] {
  const questions = inputs ? questionsOf(inputs) : [];
  const open = cards.filter((c) => c.put_in === null).map((c) => c.party);
  const tickets: Question[] =
    open.length > 0 && investor
      ? [{ key: inputs ? 'other_tickets' : 'ticket', removes: null, parties: [investor, ...open], claims: [] }]
      : [];
  return [...questions, ...tickets].slice(0, 5);
}

const compare = (inputs: ReturnInputs | null, choice: Choice): Returned | null =>
  inputs ? returnedAt(inputs, choice) : null;

/** Traces a case. `given` is the investor in question, or null to pick it; flows come out in the reporting currency. */
export function trace(book: Book, given: string | null, converting: Converting): Trace {
  const all = ticketsOf(book);
  const investor = investorOf(all, given);
  const tickets = all.filter((t) => t.investor === investor);
  const main = mainTicket(tickets);
  const inputs = main ? inputsOf(book, main) : null;
  const companies = companiesOf(book, tickets);
  const { value: flows, diagnostics } = inCurrency(flowsOf(book, tickets, { inputs, how: converting }), converting);
  const sheets = sheetsOf(book, flows, converting);
  const party = investor && (tickets.length > 0 || given) ? book.party(investor) : null;
  return {
    situation: situationOf(book, { tickets, inputs, given }),
    investor: party,
    inputs,
    full: compare(inputs, FULL),
    half: compare(inputs, { ...FULL, bought: 0.5 }),
    unknown: inputs && returnedUnknown(inputs, FULL),
    other_rounds: (inputs?.rounds ?? [])
      .slice(1)
      .map((_, i) => returnedAt(inputs as ReturnInputs, { ...FULL, round: i + 1 })),
    observed: observedIn(book, tickets),
    companies,
    worth_at_least: worthAtLeast(companies),
    exits: investor ? exitsOf(book, investor, main?.put_in ?? null) : null,
    questions: asked(inputs, companies, party),
    marks: marksOf(inputs),
    flows,
    sheets,
    diagnostics: [...diagnostics, ...gapsOf(sheets, (id) => book.party(id).names.en)],
    priceCuts: book.claims.filter(
      (c) =>
        c.kind === 'price_change' &&
        c.direction === 'down' &&
        investor !== null &&
        rootId(book, c.subject) === investor,
    ),
  };
}

/** A payment from an investee to the investor that is reported as made. */
const observedIn = (book: Book, tickets: readonly Ticket[]): boolean =>
  book.claims.some(
    (c) =>
      c.kind === 'purchase' &&
      c.status === 'completed' &&
      c.amount !== null &&
      tickets.some(
        (t) => rootId(book, c.subject) === book.groups.rootOf(t.investee) && rootId(book, c.object) === t.investor,
      ),
  );
