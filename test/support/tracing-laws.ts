// The laws that every traced ledger keeps, as checks that throw: bounds against the definition's linear programme,
// rules inside, proofs and splits that add up, and no account with more of the traced money than it has money.
import loadHighs from 'highs';
import { expect } from 'vitest';
import { traced } from '../../src/trace/answer.ts';
import { mostOf } from '../../src/trace/bounds/bounds.ts';
import { networkOf } from '../../src/trace/bounds/network.ts';
import { jointBounds, type Solve } from '../../src/trace/doubt/programme.ts';
import { type Ledger, ledgerOf } from '../../src/trace/ledger/ledger.ts';
import { type Timeline, timelineOf } from '../../src/trace/ledger/timeline.ts';
import { prorata, seedsOnly } from '../../src/trace/rules/prorata.ts';
import type { PlainLedger } from './ledgers.ts';

/** The solver of linear programmes, ready to use. */
export async function solver(): Promise<Solve> {
  const highs = await loadHighs();
  return (programme) => {
    const solved = highs.solve(programme, { mip_rel_gap: 0 });
    return solved.Status === 'Optimal' ? solved.ObjectiveValue : null;
  };
}

export function ledgerFrom(plain: PlainLedger): Ledger {
  const { value, diagnostics } = ledgerOf(plain);
  // A warning (nobody is an investor, say) leaves a ledger that can be traced.
  if (!value || diagnostics.some((d) => d.severity === 'error')) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const near = (a: number, b: number, what: string): void => {
  if (!(Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b)))) throw new Error(`${what}: ${a} is not ${b}`);
};

const atMost = (a: number, b: number, what: string): void => {
  if (!(a <= b + 1e-9 * Math.max(1, b))) throw new Error(`${what}: ${a} is above ${b}`);
};

const sum = (list: readonly { amount: number }[]): number => list.reduce((s, x) => s + x.amount, 0);

/** Every law on one ledger. */
export function laws(plain: PlainLedger, solve: Solve): void {
  const ledger = ledgerFrom(plain);
  const t = traced(ledger).value;
  atMost(t.lower, t.prorata, 'lower <= even mix');
  atMost(t.prorata, t.upper, 'even mix <= upper');
  if (plain.order === 'sequence')
    for (const rule of ['fifo', 'lifo', 'libr', 'vfirst'] as const) {
      atMost(t.lower, t[rule], `lower <= ${rule}`);
      atMost(t[rule], t.upper, `${rule} <= upper`);
    }
  const direct = jointBounds(ledger, solve, { undisclosed: 'needed' });
  if (!direct) throw new Error('the linear programme has no solution');
  near(t.lower, direct.lower, 'lower by linear programme');
  near(t.upper, direct.upper, 'upper by linear programme');
  near(sum(t.certificate.upper.cut), t.upper, 'proof of at most');
  near(t.revenue_from_network - sum(t.certificate.lower.cut), t.lower, 'proof of at least');
  near(sum(t.loops_upper ?? []), t.upper, 'split of at most');
  near(sum(t.loops_prorata ?? []), t.prorata, 'split of the even mix');
  const from = t.bounds_undisclosed_from_start;
  if (from) {
    atMost(from[0], t.lower, 'from the start is wider below');
    atMost(t.upper, from[1], 'from the start is wider above');
  }
  atMost(t.upper, t.upper_if_other_funding_unlimited, 'capped <= free');
  for (const c of t.cycles ?? []) {
    atMost(c.widest, c.capacity ?? 0, 'widest loop <= capacity of its route');
    atMost(c.capacity ?? 0, t.upper, 'capacity of a route <= upper');
  }
  const second = traced({ ...ledger, settings: { ...ledger.settings, bridge: 3 } }).value.bridged;
  if (second) {
    atMost(second.lower, second.prorata, 'lower <= even mix, bridged');
    atMost(second.prorata, second.upper, 'even mix <= upper, bridged');
    near(sum(second.routes) + t.returned_in_credits, second.upper, 'split of at most, bridged');
    const undisclosed = Object.values(t.undisclosed_inflow_at_least).reduce((s, x) => s + x, 0);
    atMost(
      undisclosed,
      second.undisclosed_inflow_at_least + second.bridged,
      'what was undisclosed is bridged or still is',
    );
  }
  const time = timelineOf(ledger, plain.order).value;
  attribution(time);
  conserved(time);
}

/** The even mix is an attribution: in no account more of the traced money than there is money, nor less than none. */
function attribution(t: Timeline): void {
  const share = prorata(t, seedsOnly(t), { shares: true }).share as Float64Array;
  const balance = new Float64Array(t.accounts);
  const held = new Float64Array(t.accounts);
  let s = 0;
  for (let g = 0; g + 1 < t.groups.length; g++) {
    for (; s < t.short.group.length && t.short.group[s] === g; s++)
      balance[t.short.account[s] as number] = (balance[t.short.account[s] as number] ?? 0) + (t.short.amount[s] ?? 0);
    for (let i = t.groups[g] as number; i < (t.groups[g + 1] as number); i++) {
      const [u, v, a] = [t.events.from[i] as number, t.events.to[i] as number, t.cash[i] as number];
      const x = a * (share[i] as number);
      if (u >= 0) [balance[u], held[u]] = [(balance[u] as number) - a, (held[u] as number) - x];
      if (v >= 0) [balance[v], held[v]] = [(balance[v] as number) + a, (held[v] as number) + x];
    }
    for (let u = 0; u < t.accounts; u++) {
      if ((held[u] as number) < -1e-6 || (held[u] as number) > (balance[u] as number) + 1e-6)
        throw new Error(`account ${u} holds ${held[u]} of ${balance[u]}`);
    }
  }
}

/** The flow behind the upper bound: nothing is made or lost in a node, no arc carries more than it can. */
function conserved(t: Timeline): void {
  const network = networkOf(t);
  const { arcs, flowed, most } = mostOf(t, network, { money: 'seeds' });
  const net = new Float64Array(arcs.nodes);
  for (let a = 0; a < arcs.count; a++) {
    const through = flowed.flow[a] as number;
    expect(through).toBeGreaterThanOrEqual(0);
    expect(through).toBeLessThanOrEqual(arcs.cap[a] as number);
    net[arcs.from[a] as number] = (net[arcs.from[a] as number] as number) - through;
    net[arcs.to[a] as number] = (net[arcs.to[a] as number] as number) + through;
  }
  for (let n = 0; n < network.nodes; n++) expect(net[n]).toBe(0);
  expect(net[network.nodes + 1]).toBe(most);
}
