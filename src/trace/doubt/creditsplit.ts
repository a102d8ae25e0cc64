// The split of purchases between credits and cash in the linear programme, where amounts are intervals: what a purchase
// draws is the lesser of what is left in its pool and what it costs. Where the intervals leave open which of the two it is,
// a column that is 0 or 1 decides.
import type { LedgerFlow } from '../../model/ledger/ledger.ts';
import { byDefault, inTurn } from '../ledger/credits.ts';
import { CREDITS, EXPIRY, SEED } from '../ledger/events.ts';
import { high, INVESTOR, type Ledger, low } from '../ledger/ledger.ts';
import type { Timeline } from '../ledger/timeline.ts';

type Range = [low: number, high: number];

/** What a purchase draws, as terms of a sum: of the traced credits, and of all. */
export interface Drawn {
  seeded: string[];
  all: string[];
}

export interface CreditSplit {
  rows: string[];
  /** Columns that are 0 or 1. */
  binary: string[];
  drawn: Map<number, Drawn>;
}

/** More undecided draws than this make the programme slow: they are left open between nothing and the lesser, which is
 * wider, never narrower. */
export const UNDECIDED = 60;

/** What is left in a pool: its column (null while it is empty) and between which sums it lies. */
interface Pool {
  column: string | null;
  range: Range;
}

interface Splitting extends CreditSplit {
  ledger: Ledger;
  t: Timeline;
  share: (event: number) => number;
  pools: Map<string, Pool>;
  count: number;
}

/** Columns and rows for every draw of a timeline; `share` is an event's part of its flow's amount. */
export function creditSplit(ledger: Ledger, t: Timeline, share: (event: number) => number): CreditSplit {
  const s: Splitting = { ...{ ledger, t, share, pools: new Map(), count: 0 }, rows: [], binary: [], drawn: new Map() };
  inTurn(t.events, t.order === 'pool', (i) => take(s, i));
  return { rows: s.rows, binary: s.binary, drawn: s.drawn };
}

const poolOf = (s: Splitting, i: number, { side, seed }: { side: 'from' | 'to'; seed: boolean }): string => {
  const flow = s.ledger.flows[s.t.events.flow[i] as number] as LedgerFlow;
  const issuer = side === 'to' ? flow.from : flow.to;
  return [s.t.events[side][i], s.ledger.party(issuer) === INVESTOR ? '' : issuer, seed].join('\t');
};

function take(s: Splitting, i: number): void {
  const { events } = s.t;
  const flow = s.ledger.flows[events.flow[i] as number] as LedgerFlow;
  const bits = events.bits[i] as number;
  const cost = {
    terms: [`${s.share(i)} a${events.flow[i]}`],
    range: [low(flow) * s.share(i), high(flow) * s.share(i)] as Range,
  };
  if (bits & CREDITS) {
    grant(s, poolOf(s, i, { side: 'to', seed: (bits & SEED) !== 0 }), cost);
    return;
  }
  const buys = (events.from[i] as number) >= 0 && byDefault(flow) !== 'cash';
  if (!buys && !(bits & EXPIRY)) return;
  const [first, second] = [true, false].map((seed) => poolOf(s, i, { side: 'from', seed })) as [string, string];
  const a = lesser(s, first, cost);
  const b = lesser(s, second, { terms: [...cost.terms, ...a.terms.map(negative)], range: left(cost.range, a.range) });
  const all = [...a.terms, ...b.terms];
  if (!(bits & EXPIRY) && all.length > 0) s.drawn.set(i, { seeded: a.terms, all });
}

interface Cost {
  terms: string[];
  range: Range;
}

const negative = (term: string): string => (term.startsWith('-') ? term.slice(1) : `-${term}`);
const left = ([a, b]: Range, [c, d]: Range): Range => [Math.max(0, a - d), Math.max(0, b - c)];

function grant(s: Splitting, key: string, { terms, range }: Cost): void {
  const pool = s.pools.get(key) ?? { column: null, range: [0, 0] };
  const column = `g${s.count++}`;
  s.rows.push(`${[...terms, ...(pool.column ? [`1 ${pool.column}`] : []), `-1 ${column}`].join(' + ')} = 0`);
  s.pools.set(key, { column, range: [pool.range[0] + range[0], pool.range[1] + range[1]] });
}

/** Draws the lesser of pool and cost; gives it as terms, with the sums between which it lies. */
function lesser(s: Splitting, key: string, cost: Cost): Cost {
  const pool = s.pools.get(key);
  if (!pool?.column || pool.range[1] <= 0 || cost.range[1] <= 0) return { terms: [], range: [0, 0] };
  const [n, before] = [s.count++, pool.column];
  const [drawn, rest] = [`c${n}`, `g${n}`];
  const spent = cost.terms.map(negative);
  s.rows.push(`1 ${before} + -1 ${drawn} + -1 ${rest} = 0`);
  if (pool.range[1] <= cost.range[0]) s.rows.push(`1 ${drawn} + -1 ${before} = 0`);
  else if (cost.range[1] <= pool.range[0]) s.rows.push(`1 ${drawn} + ${spent.join(' + ')} = 0`);
  else {
    s.rows.push(`1 ${drawn} + ${spent.join(' + ')} <= 0`);
    if (s.binary.length < UNDECIDED) {
      const which = `b${n}`;
      s.binary.push(which);
      s.rows.push(`1 ${drawn} + -1 ${before} + ${pool.range[1]} ${which} >= 0`);
      s.rows.push(`1 ${drawn} + ${spent.join(' + ')} + ${-cost.range[1]} ${which} >= ${-cost.range[1]}`);
    }
  }
  s.pools.set(key, { column: rest, range: left(pool.range, cost.range) });
  const range: Range = [Math.min(pool.range[0], cost.range[0]), Math.min(pool.range[1], cost.range[1])];
  return { terms: [`1 ${drawn}`], range };
}
