// One company in closed form: how much of the investor's money is in its payments to the investor. Keep the balance
// B and the investor's part y. Upper: a payment to the investor takes min(a, y) and any other max(0, a-(B-y));
// lower: the two swapped; pro rata: a*y/B. Linear in the events; the general tracer must agree with it.

/** Integer minor units. `V` is the investor, `*` everybody else. */
export interface CashEvent {
  from: 'V' | 'C' | '*';
  to: 'V' | 'C' | '*';
  amount: number;
  /** Credits are earmarked: granted by V and only good at V. */
  pay: 'cash' | 'credits';
}

export interface Traced {
  lower: number;
  prorata: number;
  upper: number;
  /** Settled with credits; in all three. */
  in_credits: number;
  /** Paid to V in all. */
  paid: number;
  /** Money from nobody named that the payments need, at least. */
  undisclosed: number;
}

type Take = (amount: number, account: { balance: number; part: number }) => number;

const most: Take = (a, { part }) => Math.min(a, part);
const least: Take = (a, { balance, part }) => Math.max(0, a - (balance - part));
const even: Take = (a, { balance, part }) => (balance > 0 ? (a * part) / balance : 0);

/** Runs the events once with one rule for payments to V and one for the rest. */
function run(events: readonly CashEvent[], toInvestor: Take, toOthers: Take): number {
  const account = { balance: 0, part: 0 };
  let returned = 0;
  for (const e of events) {
    if (e.pay === 'credits') continue;
    if (e.to === 'C') {
      account.balance += e.amount;
      account.part += e.from === 'V' ? e.amount : 0;
      continue;
    }
    // A payment beyond the balance was met by money nobody disclosed: outside money, never the investor's.
    if (e.amount > account.balance) account.balance = e.amount;
    const taken = (e.to === 'V' ? toInvestor : toOthers)(e.amount, account);
    account.balance -= e.amount;
    account.part -= taken;
    if (e.to === 'V') returned += taken;
  }
  return returned;
}

function drawn(events: readonly CashEvent[]): number {
  let pool = 0;
  let used = 0;
  for (const e of events) {
    if (e.pay !== 'credits') continue;
    if (e.to === 'C') pool += e.amount;
    else {
      const draw = Math.min(pool, e.amount);
      pool -= draw;
      used += draw;
    }
  }
  return used;
}

function shortfall(events: readonly CashEvent[]): number {
  let balance = 0;
  let short = 0;
  for (const e of events) {
    if (e.pay === 'credits') continue;
    balance += e.to === 'C' ? e.amount : -e.amount;
    short = Math.max(short, -balance);
  }
  return short;
}

/** Traces one company's events, in order. A payment with credits larger than the pool is the caller's mistake. */
export function traceOne(events: readonly CashEvent[]): Traced {
  const credits = drawn(events);
  const paid = events.filter((e) => e.to === 'V').reduce((sum, e) => sum + e.amount, 0);
  return {
    lower: run(events, least, most) + credits,
    prorata: run(events, even, even) + credits,
    upper: run(events, most, least) + credits,
    in_credits: credits,
    paid,
    undisclosed: shortfall(events),
  };
}
