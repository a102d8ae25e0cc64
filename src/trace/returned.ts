// Returned: the ticket followed through one customer's account, at a choice of what is unknown. Rule-of-thumb shares
// become interval flows; the bounds come from the corners of the intervals, by the closed form or whoever traces.
import type { CertificateTerm, Choice, Figure, Mark, Returned, ReturnInputs } from '../model/answer.ts';
import type { Interval } from '../model/money.ts';
import { type CashEvent, type Traced, traceOne } from './onecompany.ts';

/** Cents: tracing works in integers. */
const MINOR = 100;
const minor = (amount: number): number => Math.round(amount * MINOR);

interface Corner {
  put_in: number;
  round: number;
  compute_share: number;
}

/** The dated life of the round: money in, compute bought here (credits first), the rest spent elsewhere. */
export function eventsOf(corner: Corner, choice: Choice): CashEvent[] {
  const credits = minor(corner.put_in * choice.credits);
  const cash = minor(corner.put_in) - credits;
  const others = Math.max(0, minor(corner.round) - minor(corner.put_in));
  const here = Math.min(minor(corner.round * corner.compute_share * choice.bought), credits + cash + others);
  const settled = Math.min(credits, here);
  const events: CashEvent[] = [
    { from: 'V', to: 'C', amount: cash, pay: 'cash' },
    { from: 'V', to: 'C', amount: credits, pay: 'credits' },
    { from: '*', to: 'C', amount: others, pay: 'cash' },
    { from: 'C', to: 'V', amount: settled, pay: 'credits' },
    { from: 'C', to: 'V', amount: Math.min(here - settled, cash + others), pay: 'cash' },
  ];
  const left = cash + others - (events[4]?.amount ?? 0);
  return [...events, { from: 'C', to: '*', amount: left, pay: 'cash' }];
}

const ends = (figure: Interval, scale = 1): number[] =>
  figure.low === figure.high ? [figure.low * scale] : [figure.low * scale, figure.high * scale];

/** Every combination of the intervals' ends. One company without shortfall: the bounds are monotone in each. */
function corners(inputs: ReturnInputs, choice: Choice): Corner[] {
  const round = inputs.rounds[choice.round] ?? inputs.put_in;
  return ends(inputs.put_in).flatMap((put_in) =>
    ends(round).flatMap((r) =>
      ends(inputs.compute_share, 0.01).map((compute_share) => ({ put_in, round: Math.max(r, put_in), compute_share })),
    ),
  );
}

const hull = (traced: readonly Traced[], key: keyof Traced): Interval => {
  const values = traced.map((t) => Math.round(t[key]) / MINOR);
  return { low: Math.min(...values), high: Math.max(...values) };
};

const term = (id: string, amount: Interval, mark: Mark): CertificateTerm => ({ kind: 'flow', id, amount, mark });

/** Nobody stated the round: others may have put in anything, so the bounds open to the ticket's ends. */
const unsized = (round: Figure | undefined): boolean => round?.source === 'round_not_stated';

/** Of what was paid, other money can have paid at most what others put in; and no more can return than was put in. */
function certificate(inputs: ReturnInputs, choice: Choice, booked: Interval): Returned['certificate'] {
  const round: Figure = inputs.rounds[choice.round] ?? inputs.put_in;
  const others = {
    low: Math.max(0, round.low - inputs.put_in.high),
    high: Math.max(0, round.high - inputs.put_in.low),
  };
  // Whoever's share of the compute it is, nobody has stated it: the payment is supposed.
  const payment = term('payment', booked, 'assumed');
  const capped = booked.high > inputs.put_in.high || unsized(round);
  return {
    lower: unsized(round) ? [] : [payment, term('other_funding', others, round.mark)],
    upper: [capped ? term('put_in', inputs.put_in, inputs.put_in.mark) : payment],
  };
}

type Bounds = Omit<Returned, 'possible'>;

/** Who traces the events of a corner. */
export type Tracer = (events: readonly CashEvent[]) => Traced;

function boundsAt(inputs: ReturnInputs, choice: Choice, tracer: Tracer): Bounds {
  const traced = corners(inputs, choice).map((corner) => tracer(eventsOf(corner, choice)));
  const [booked, in_credits] = [hull(traced, 'paid'), hull(traced, 'in_credits')];
  const [lower, upper] = [hull(traced, 'lower'), hull(traced, 'upper')];
  const open = unsized(inputs.rounds[choice.round]) && choice.bought > 0;
  return {
    choice,
    lower: open ? { low: in_credits.low, high: lower.high } : lower,
    prorata: hull(traced, 'prorata'),
    upper: open ? { low: upper.low, high: inputs.put_in.high } : upper,
    booked,
    in_credits,
    certificate: certificate(inputs, choice, booked),
  };
}

/** Traces the ticket at one choice. Full units of the reporting currency. */
export function returnedAt(inputs: ReturnInputs, choice: Choice, tracer: Tracer = traceOne): Returned {
  const least = boundsAt(inputs, { ...choice, bought: 0 }, tracer).lower.low;
  const most = boundsAt(inputs, { ...choice, bought: 1 }, tracer).upper.high;
  return { ...boundsAt(inputs, choice, tracer), possible: { low: least, high: most } };
}

const join = (a: Interval, b: Interval): Interval => ({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) });

/** Over every share that may be bought from the investor: nothing is known but the ends. */
export function returnedUnknown(inputs: ReturnInputs, choice: Choice): Returned {
  const none = returnedAt(inputs, { ...choice, bought: 0 });
  const all = returnedAt(inputs, { ...choice, bought: 1 });
  return {
    ...all,
    lower: { low: none.lower.low, high: none.lower.low },
    prorata: join(none.prorata, all.prorata),
    upper: join(none.upper, all.upper),
    booked: join(none.booked, all.booked),
    in_credits: join(none.in_credits, all.in_credits),
    // Nothing is proved to return at least; at most what all of the compute would bring.
    certificate: { lower: [], upper: all.certificate.upper },
  };
}
