// Recovered: gross profit from the customer's compute, and what it pulls through, against the outlay. Not the same
// as returned (the investor's own money in its revenue) and never drawn on one axis with it.
import type { Choice, Figure, Recovered, RecoverySegment, ReturnInputs } from '../model/answer.ts';
import type { Interval } from '../model/money.ts';

const times = (a: Interval, b: Interval): Interval => ({ low: a.low * b.low, high: a.high * b.high });
const over = (a: Interval, b: Interval): Interval => ({ low: a.low / b.high, high: a.high / b.low });
const share = (f: Figure): Interval => ({ low: f.low / 100, high: f.high / 100 });
const scaled = (a: Interval, k: number): Interval => ({ low: a.low * k, high: a.high * k });

/** Revenue from the funding at a choice: share of the round spent on compute, and of that with the investor. */
const fromFunding = (inputs: ReturnInputs, choice: Choice): Interval =>
  scaled(times(inputs.rounds[choice.round] ?? inputs.put_in, share(inputs.compute_share)), choice.bought);

const segment = (
  source: RecoverySegment['source'],
  amount: Interval | null,
  figure: Figure | null,
): RecoverySegment => ({
  source,
  amount,
  mark: figure?.mark ?? 'assumed',
  claims: figure?.claims ?? [],
});

/** What credits settle of the revenue: all of it while they last. Corner by corner, so that the rest adds up. */
function settled(inputs: ReturnInputs, choice: Choice, booked: Interval): { credits: Interval; cash: Interval } {
  const granted = inputs.put_in.low * choice.credits;
  const credits = { low: Math.min(granted, booked.low), high: Math.min(granted, booked.high) };
  return { credits, cash: { low: booked.low - credits.low, high: booked.high - credits.high } };
}

/** The parts of the bar. What nobody stated (a stake's value, later sales) stays null: a "?" and not a zero. */
function segments(inputs: ReturnInputs, choice: Choice, booked: Interval): RecoverySegment[] {
  const margin = inputs.margin ? share(inputs.margin) : null;
  const { credits, cash } = settled(inputs, choice, booked);
  const chosen = inputs.credits_share !== null || choice.credits > 0;
  const pull = inputs.pull_through && margin ? times(times(booked, inputs.pull_through), margin) : null;
  return [
    segment('credits', margin && chosen ? times(credits, margin) : null, inputs.credits_share),
    segment('cash_compute', margin ? times(cash, margin) : null, inputs.margin),
    segment('pull_through', pull, inputs.pull_through),
    segment('later_sales', null, inputs.later_share),
    segment('stake', null, null),
  ];
}

/** Gross profit per unit of revenue from the funding: margin, times one plus what is pulled through. */
function yieldOf(inputs: ReturnInputs, pulled: boolean): Interval | null {
  if (!inputs.margin || (pulled && !inputs.pull_through)) return null;
  const m = share(inputs.margin);
  const p = pulled && inputs.pull_through ? inputs.pull_through : { low: 0, high: 0 };
  return { low: m.low * (1 + p.low), high: m.high * (1 + p.high) };
}

/** What of the ticket the revenue from the funding leaves, and the later sales that would bring it. */
function later(inputs: ReturnInputs, booked: Interval): Pick<Recovered, 'missing' | 'sales_needed'> {
  const missing = {
    low: Math.max(0, inputs.put_in.low - booked.high),
    high: Math.max(0, inputs.put_in.high - booked.low),
  };
  return { missing, sales_needed: inputs.later_share ? over(missing, share(inputs.later_share)) : null };
}

/** Recovered at a choice of what is unknown. */
export function recoveredAt(inputs: ReturnInputs, choice: Choice): Recovered {
  const booked = fromFunding(inputs, choice);
  const all = fromFunding(inputs, { ...choice, bought: 1 });
  const withPull = yieldOf(inputs, true);
  const without = yieldOf(inputs, false);
  const pulled = 1 + (inputs.pull_through?.low ?? 0);
  return {
    choice,
    segments: segments(inputs, choice, booked),
    with_pull_through: withPull && times(booked, withPull),
    without_pull_through: without && times(booked, without),
    ...later(inputs, booked),
    breakeven_bought: withPull && over(inputs.put_in, times(all, withPull)),
    breakeven_bought_without: without && over(inputs.put_in, times(all, without)),
    breakeven_margin: inputs.pull_through ? over(inputs.put_in, scaled(all, pulled)) : over(inputs.put_in, all),
  };
}
