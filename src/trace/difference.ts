// Two views of one case in, what differs out: the figures of the answer, the flows behind it, and the statements that
// came or went. Only compares; who looked at what, and when, is the caller's.
import type { CaseView } from '../model/case.ts';
import type { Claim } from '../model/claim.ts';
import type { Flow } from '../model/flow.ts';
import type { Traced } from '../model/ledger/traced.ts';

/** One figure of the answer, before and after; null where there was none. */
export interface FigureChange {
  key: string;
  before: [number, number] | null;
  after: [number, number] | null;
}

export interface FlowChange {
  change: 'added' | 'removed' | 'changed';
  id: string;
  before: Flow | null;
  after: Flow | null;
  /** Statements behind it that are not on both sides. */
  claims: string[];
}

export interface Difference {
  figures: FigureChange[];
  flows: FlowChange[];
  added: string[];
  removed: string[];
}

/** A view, and what its payments prove if there are any. */
export interface Answered {
  view: CaseView;
  ledger: Traced | null;
}

type Figures = Map<string, [number, number]>;

/** The figures that an answer is judged by. */
function figuresOf({ view, ledger }: Answered): Figures {
  const made: Figures = new Map();
  const { inputs, full, recovered } = view.screen;
  const put = (key: string, value: { low: number; high: number } | null | undefined): void => {
    if (value) made.set(key, [value.low, value.high]);
  };
  put('put_in', inputs?.put_in);
  put('round', inputs?.rounds[0]);
  put('compute_share', inputs?.compute_share);
  put('lower', full?.lower);
  put('prorata', full?.prorata);
  put('upper', full?.upper);
  put('recovered', recovered?.with_pull_through);
  put('recovered_without_pull_through', recovered?.without_pull_through);
  for (const key of ['invested', 'revenue_from_network', 'lower', 'prorata', 'upper'] as const)
    if (ledger) made.set(`ledger.${key}`, [ledger[key], ledger[key]]);
  return made;
}

const same = (a: [number, number] | undefined, b: [number, number] | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]);

/** What differs between two answers to one question. */
export function differenceOf(before: Answered, after: Answered): Difference {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  const figures = keys
    .filter((key) => !same(old.get(key), now.get(key)))
    .map((key) => ({ key, before: old.get(key) ?? null, after: now.get(key) ?? null }));
  const ids = (claims: readonly Claim[]): Set<string> => new Set(claims.map((c) => c.id));
  const [had, has] = [ids(before.view.claims), ids(after.view.claims)];
  const added = [...has].filter((id) => !had.has(id)).sort();
  const removed = [...had].filter((id) => !has.has(id)).sort();
  const moved = new Set([...added, ...removed]);
  return { figures, flows: flowsBetween(before.view.flows, after.view.flows, moved), added, removed };
}

/** What makes a flow the same flow although its deal's id may have changed. */
const identity = (f: Flow): string => [f.from, f.to, f.kind, f.start ?? '', f.status, f.basis].join(' ');

const told = (f: Flow): string =>
  JSON.stringify([f.low, f.high, f.currency, f.start, f.end, f.status, f.basis, f.assumption]);

function flowsBetween(before: readonly Flow[], after: readonly Flow[], moved: ReadonlySet<string>): FlowChange[] {
  const old = new Map(before.map((f) => [f.id, f]));
  const pairs: [Flow | null, Flow | null][] = [];
  const rest: Flow[] = [];
  for (const f of after) {
    const known = old.get(f.id);
    if (known) pairs.push([known, f]);
    else rest.push(f);
    old.delete(f.id);
  }
  for (const f of rest) {
    const twin = [...old.values()].find((o) => identity(o) === identity(f));
    if (twin) old.delete(twin.id);
    pairs.push([twin ?? null, f]);
  }
  for (const f of old.values()) pairs.push([f, null]);
  return pairs.filter(([a, b]) => !a || !b || told(a) !== told(b)).map((pair) => changeOf(pair, moved));
}

function changeOf([before, after]: [Flow | null, Flow | null], moved: ReadonlySet<string>): FlowChange {
  const claims = [...new Set([...(before?.claims ?? []), ...(after?.claims ?? [])])].filter((c) => moved.has(c));
  return {
    change: before && after ? 'changed' : after ? 'added' : 'removed',
    id: (after ?? before)?.id ?? '',
    ...{ before, after, claims: claims.sort() },
  };
}
