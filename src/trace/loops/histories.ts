// Per account, its payments in order of time and what it had left after each group of events: what a search for loops
// walks along. In `pool` order a balance is that of the end of the day; in `sequence` order that after each event.
import { addUp, clear, sumsFor, type Timeline } from '../ledger/timeline.ts';

export interface Histories {
  /** Group of each event. */
  group: Int32Array;
  /** Payments of account u: `out[outFirst[u]]` to `out[outFirst[u + 1] - 1]`, by time. */
  out: Int32Array;
  outFirst: Int32Array;
  /** Balances of account u after each group that touched it. */
  stepGroup: Int32Array;
  stepLow: Float64Array;
  stepFirst: Int32Array;
  /** First step of an account in or after a group. */
  after(account: number, group: number): number;
  /** First payment of an account that may follow an arrival: of the same day in `pool` order, later in `sequence`. */
  firstOut(account: number, arrival: number, sameGroup: boolean): number;
}

export function historiesOf(t: Timeline, opening: Float64Array | null): Histories {
  const group = new Int32Array(t.events.count);
  for (let g = 0; g + 1 < t.groups.length; g++) group.fill(g, t.groups[g] as number, t.groups[g + 1] as number);
  const outFirst = new Int32Array(t.accounts + 1);
  const pays = (i: number): boolean => (t.events.from[i] as number) >= 0 && t.cash[i] !== 0;
  for (let i = 0; i < t.events.count; i++) if (pays(i)) bump(outFirst, (t.events.from[i] as number) + 1);
  for (let u = 0; u < t.accounts; u++) outFirst[u + 1] = (outFirst[u + 1] as number) + (outFirst[u] as number);
  const next = outFirst.slice();
  const out = new Int32Array(outFirst[t.accounts] as number);
  for (let i = 0; i < t.events.count; i++) if (pays(i)) out[bump(next, t.events.from[i] as number)] = i;
  const { stepFirst, stepGroup, stepLow } = steps(t, opening);
  return {
    ...{ group, out, outFirst, stepFirst, stepGroup, stepLow },
    after: (u, g) => search(stepGroup, [stepFirst[u] as number, stepFirst[u + 1] as number], g),
    firstOut(u, arrival, sameGroup) {
      const wanted = (group[arrival] as number) + (sameGroup ? 0 : 1);
      let [a, b] = [outFirst[u] as number, outFirst[u + 1] as number];
      while (a < b) {
        const middle = (a + b) >> 1;
        if ((group[out[middle] as number] as number) < wanted) a = middle + 1;
        else b = middle;
      }
      return a;
    },
  };
}

/** Adds one to a place and gives what was there. */
function bump(list: Int32Array, at: number): number {
  const before = list[at] as number;
  list[at] = before + 1;
  return before;
}

function search(sorted: Int32Array, [from, to]: [number, number], wanted: number): number {
  let [a, b] = [from, to];
  while (a < b) {
    const middle = (a + b) >> 1;
    if ((sorted[middle] as number) < wanted) a = middle + 1;
    else b = middle;
  }
  return a;
}

type Steps = Pick<Histories, 'stepFirst' | 'stepGroup' | 'stepLow'>;

function steps(t: Timeline, opening: Float64Array | null): Steps {
  const sums = sumsFor(t.accounts);
  const stepFirst = new Int32Array(t.accounts + 1);
  const balance = opening ? opening.slice() : new Float64Array(t.accounts);
  const all: { u: number[]; g: number[]; low: number[] } = { u: [], g: [], low: [] };
  for (let g = 0; g + 1 < t.groups.length; g++) {
    addUp(sums, t, [t.groups[g] as number, t.groups[g + 1] as number]);
    for (let k = 0; k < sums.count; k++) {
      const u = sums.touched[k] as number;
      const left = (balance[u] as number) + (sums.inflow[u] as number) - (sums.outflow[u] as number);
      balance[u] = Math.max(0, left);
      bump(stepFirst, u + 1);
      all.u.push(u);
      all.g.push(g);
      all.low.push(balance[u] as number);
    }
    clear(sums);
  }
  for (let u = 0; u < t.accounts; u++) stepFirst[u + 1] = (stepFirst[u + 1] as number) + (stepFirst[u] as number);
  const next = stepFirst.slice();
  const stepGroup = new Int32Array(all.u.length);
  const stepLow = new Float64Array(all.u.length);
  all.u.forEach((u, k) => {
    const at = bump(next, u);
    stepGroup[at] = all.g[k] as number;
    stepLow[at] = all.low[k] as number;
  });
  return { stepFirst, stepGroup, stepLow };
}
