// Candidate pairs to deals: the surest pair is joined first, and two groups of claims are joined only if the groups as
// wholes allow it. Pairs are taken by points and then by id, so that no order of documents or claims changes a result.
import type { Merge } from '../../model/deal.ts';
import { following } from '../guards/parted.ts';
import { ratioOf } from './amount.ts';
import { candidates } from './blocks.ts';
import type { Fact } from './fact.ts';
import { ENOUGH, isDone, ownName, points, reasons, scoreOf, TWICE, veto } from './signs.ts';
import { type Ties, Unions } from './ties.ts';
import { YEAR_APART } from './windows.ts';

type Pair = [string, string];

/** The reviewer's ties, and claims that are one deal whatever the signs say: parts of a whole, both sides of a sale. */
export interface Tied extends Ties {
  known: readonly Bound[];
}

interface Bound {
  pair: Pair;
  why: string;
}

interface Edge {
  a: Fact;
  b: Fact;
  sum: number;
}

/** The one name in a group of claims; null for none, false for two that differ. */
type Fixed = string | null | false;

/** What a group of claims has fixed, so that joining two groups is checked without looking at all their pairs. */
interface Summary {
  round: Fixed;
  party: Fixed;
  target: Fixed;
  inside: Fixed;
  latest: number;
  earliest: number;
  least: number;
  most: number;
  ticket: number;
  percent: [number, number] | null;
  definite: boolean;
  /** Tells the round itself, not only who put money in. */
  sized: boolean;
  /** Of whom alone it is told: a sale, or one party's tickets; false for what several share. */
  sole: string | false;
  /** Whose tickets are in it; false for several parties. */
  ticketOf: Fixed;
  /** First and last known day on which money moved. */
  done: [number, number];
}

export interface Cluster {
  facts: Fact[];
  merged: Merge[];
}

export interface Clusters {
  clusters: Cluster[];
  /** The claim that stands for a claim's group, also for one that the reviewer tied to it. */
  headOf(claim: string): string;
}

const SPREAD = 2.2;
const TEN = 9.5;
const NEVER = Number.POSITIVE_INFINITY;

function summaryOf(f: Fact): Summary {
  const whole = f.whole && !f.part && f.money?.basis === 'headline' ? f.money.usd : null;
  const bilateral = f.kind !== 'round' && f.kind !== 'debt';
  return {
    round: f.round,
    party: bilateral ? f.party : null,
    target: f.entity === '?' ? null : f.target,
    inside: f.kind === 'purchase' ? null : ownName(f),
    latest: f.when?.from ?? Number.NEGATIVE_INFINITY,
    earliest: f.when?.to ?? Number.POSITIVE_INFINITY,
    least: whole?.low ?? Number.POSITIVE_INFINITY,
    most: whole?.high ?? 0,
    ticket: !f.whole && !f.part ? (f.money?.usd?.low ?? 0) : 0,
    percent: f.kind === 'stake' && f.percent ? [f.percent.low, f.percent.high] : null,
    definite: !f.vague,
    sized: f.whole,
    sole: f.kind === 'divestment' || (f.kind === 'round' && !f.whole) ? (f.party ?? '') : false,
    ticketOf: f.kind === 'round' && !f.whole ? f.party : null,
    done: f.when && isDone(f) && f.money?.basis === 'headline' ? [f.when.to, f.when.from] : [NEVER, -NEVER],
  };
}

const both = (a: Fixed, b: Fixed): Fixed => (a === null ? b : b === null || a === b ? a : false);

const together = (a: Summary, b: Summary): Summary => ({
  round: both(a.round, b.round),
  party: both(a.party, b.party),
  target: both(a.target, b.target),
  inside: both(a.inside, b.inside),
  latest: Math.max(a.latest, b.latest),
  earliest: Math.min(a.earliest, b.earliest),
  least: Math.min(a.least, b.least),
  most: Math.max(a.most, b.most),
  ticket: Math.max(a.ticket, b.ticket),
  percent:
    a.percent && b.percent
      ? [Math.min(a.percent[0], b.percent[0]), Math.max(a.percent[1], b.percent[1])]
      : (a.percent ?? b.percent),
  definite: a.definite || b.definite,
  sized: a.sized || b.sized,
  ticketOf: both(a.ticketOf, b.ticketOf),
  sole: a.sole === b.sole ? a.sole : false,
  done: [Math.min(a.done[0], b.done[0]), Math.max(a.done[1], b.done[1])],
});

/** May two groups be one deal, taken as wholes? */
function allowed(kind: Fact['kind'], all: Summary): boolean {
  if (all.round === false || all.party === false || all.target === false || all.inside === false) return false;
  if (kind !== 'purchase' && all.latest - all.earliest >= YEAR_APART) return false;
  if (kind === 'stake' && all.percent && all.percent[1] > all.percent[0] * 1.15) return false;
  if (all.sole !== false && all.done[1] - all.done[0] > TWICE) return false;
  const spread = all.most / all.least;
  if (all.round === null && spread > SPREAD && spread < TEN) return false;
  return !(all.most > 0 && all.ticket > all.most * 1.05);
}

/** Signs that a ticket told without its round is of this one: the party alone is none. */
const SPEAKING = ['round', 'amount', 'date', 'telling', 'one_open', 'sentence', 'nearby', 'led', 'unspecific'];

/** Signs that what another company of one group put in is of the round that only one of the two claims names. */
const NAMING = ['amount', 'date', 'percent', 'one_open', 'sentence', 'nearby', 'led'];

/** Two tickets of one party may bring a round to a ticket, or the name of a round to one told without, only when the
 *  words or the dates say so. */
function bridges([a, b]: [Fact, Fact], toRound: boolean, why: readonly string[]): boolean {
  if (a.kind !== 'round' || a.whole || b.whole) return true;
  const spoken = (signs: readonly string[]): boolean => signs.some((sign) => why.includes(sign));
  const named = (a.round === null) !== (b.round === null) && !a.vague && !b.vague;
  const strict = a.claim.subject?.entity !== b.claim.subject?.entity;
  if (named && !spoken(strict ? NAMING : SPEAKING)) return false;
  return !toRound || spoken(SPEAKING);
}

/** Signs that a round is all one party's. */
const WHOLLY = ['round', 'date', 'sentence', 'nearby', 'led'];

/** What one party pledges is not the round, of the same size, that others are in, unless the words or the dates say so. */
function isAnother([a, b]: [Fact, Fact], all: Summary, why: readonly string[]): boolean {
  if (a.kind !== 'round' || a.whole === b.whole || a.part || b.part || all.ticketOf !== false) return false;
  if (!a.money || !b.money || WHOLLY.some((sign) => why.includes(sign))) return false;
  return ratioOf(a.money, b.money) < 1.005;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function edgesOf(facts: readonly Fact[]): Edge[] {
  const edges: Edge[] = [];
  const seen = new Set<number>();
  const count = facts.reduce((most, f) => Math.max(most, f.order + 1), 0);
  candidates(facts, (x, y) => {
    if (x.id === y.id || veto(x, y)) return;
    const sum = points(x, y);
    if (sum < ENOUGH) return;
    const [a, b] = x.order < y.order ? [x, y] : [y, x];
    const key = a.order * count + b.order;
    if (seen.has(key)) return;
    seen.add(key);
    edges.push({ a, b, sum });
  });
  return edges.sort((p, q) => q.sum - p.sum || p.a.order - q.a.order || p.b.order - q.b.order);
}

class Joining {
  private readonly unions = new Unions();
  private readonly summaries = new Map<string, Summary>();
  private readonly apart = new Map<string, Set<string>>();
  readonly merges: Merge[] = [];

  /** `first` are tied before anything else, `ties.different` hold throughout. */
  constructor(facts: readonly Fact[], ties: Ties, first: readonly Bound[]) {
    for (const f of facts) this.summaries.set(f.id, summaryOf(f));
    for (const { pair, why } of first) this.join(pair, [why], 1);
    for (const [a, b] of ties.different) this.part(this.find(a), this.find(b));
  }

  find(id: string): string {
    return this.unions.find(id);
  }

  private part(a: string, b: string): void {
    this.apart.set(a, (this.apart.get(a) ?? new Set()).add(b));
    this.apart.set(b, (this.apart.get(b) ?? new Set()).add(a));
  }

  /** Joins the groups of two claims unless a reviewer or the groups as wholes forbid it. */
  offer({ a, b, sum }: Edge): void {
    const [x, y] = [this.find(a.id), this.find(b.id)];
    if (x === y || this.apart.get(x)?.has(y)) return;
    const [sx, sy] = [this.summaries.get(x), this.summaries.get(y)];
    if (!sx || !sy) return;
    // "Has invested in" may join one deal; it must not make one of two.
    if ((a.vague || b.vague) && sx.definite && sy.definite) return;
    if (!allowed(a.kind, together(sx, sy))) return;
    const why = reasons(a, b);
    if (!bridges([a, b], sx.sized !== sy.sized, why) || isAnother([a, b], together(sx, sy), why)) return;
    this.join([a.id, b.id], why, scoreOf(sum));
  }

  /** Joins the groups of two claims because the reviewer said so; false when a `different` is between them. */
  tie(pair: Pair): boolean {
    const [x, y] = [this.find(pair[0]), this.find(pair[1])];
    if (this.apart.get(x)?.has(y)) return false;
    this.join(pair, ['judgement'], 1);
    return true;
  }

  private join(claims: Pair, why: string[], score: number): void {
    const [x, y] = claims.map((c) => this.find(c)) as [string, string];
    if (x === y) return;
    this.merges.push({ claims: [...claims].sort(byText) as Pair, reasons: why, score });
    const [sx, sy] = [this.summaries.get(x), this.summaries.get(y)];
    this.unions.join(x, y);
    const [head, other] = x < y ? [x, y] : [y, x];
    const summary = sx && sy ? together(sx, sy) : (sx ?? sy);
    if (summary) this.summaries.set(head, summary);
    for (const enemy of this.apart.get(other) ?? []) {
      this.apart.get(enemy)?.delete(other);
      this.part(head, enemy);
    }
    this.apart.delete(other);
  }
}

/** Deals are told without the reviewer's `same` and then joined whole by it, so that nothing told of one of them is
 *  lost. A `same` that a `different` between the two deals forbids ties its two claims first, and the rest finds its way. */
function joined(facts: readonly Fact[], edges: readonly Edge[], ties: Tied): Joining {
  const first = [...ties.known];
  let later: readonly Pair[] = ties.same;
  for (;;) {
    const joining = new Joining(facts, ties, first);
    for (const edge of edges) joining.offer(edge);
    const refused = later.find((pair) => !joining.tie(pair));
    if (!refused) return joining;
    first.push({ pair: refused, why: 'judgement' });
    later = later.filter((pair) => pair !== refused);
  }
}

/** Facts by the claim that stands for their group, in the order of their ids. */
function grouped(facts: readonly Fact[], joining: Joining): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const f of [...facts].sort((a, b) => a.order - b.order)) {
    const head = joining.find(f.id);
    const known = groups.get(head);
    if (known) known.push(f);
    else groups.set(head, [f]);
  }
  return groups;
}

/** Groups of claims that are one deal each, with why they are. */
export function cluster(facts: readonly Fact[], ties: Tied): Clusters {
  const edges = edgesOf(facts);
  const whole = ties.different.length > 0 ? joined(facts, edges, { ...ties, different: [] }) : null;
  const further = whole ? following([...grouped(facts, whole).values()], ties.different, ties.same) : [];
  const joining = joined(facts, edges, { ...ties, different: [...ties.different, ...further] });
  const groups = grouped(facts, joining);
  const clusters = new Map<string, Cluster>([...groups].map(([head, list]) => [head, { facts: list, merged: [] }]));
  for (const m of joining.merges) clusters.get(joining.find(m.claims[0]))?.merged.push(m);
  return { clusters: [...clusters.values()], headOf: (claim) => joining.find(claim) };
}
