// Maximum flow and a minimum cut of a network with whole capacities: Dinic's algorithm (1970) on typed arrays, after the
// network is cut down to what lies between source and sink. Exact up to 2^53 minor units.

export interface Arcs {
  nodes: number;
  count: number;
  from: Int32Array;
  to: Int32Array;
  cap: Float64Array;
}

export interface Flowed {
  value: number;
  /** Flow on each arc. */
  flow: Float64Array;
  /** 1 for nodes on the source's side of a minimum cut. */
  side: Uint8Array;
}

/** Residual graph in rows: the arcs of node n stand from `first[n]` to `first[n + 1]`. */
interface Residual {
  first: Int32Array;
  to: Int32Array;
  /** What can still pass. */
  left: Float64Array;
  /** The same arc the other way round. */
  mate: Int32Array;
  /** Which arc of the input it is, forward; -1 for the way back. */
  arc: Int32Array;
}

/** Maximum flow from `source` to `sink`; `start` is a flow to begin with (within the capacities, conserved). */
export function maxflow(arcs: Arcs, ends: { source: number; sink: number }, start?: Float64Array): Flowed {
  const ahead = reached(arcs, ends.source, true);
  const behind = reached(arcs, ends.sink, false);
  const kept = new Uint8Array(arcs.nodes);
  for (let n = 0; n < arcs.nodes; n++) kept[n] = (ahead[n] as number) & (behind[n] as number);
  const flow = new Float64Array(arcs.count);
  if (!kept[ends.source] || !kept[ends.sink]) return { value: 0, flow, side: ahead };
  const residual = residualOf(arcs, kept, start);
  push(residual, arcs.nodes, ends);
  let value = 0;
  for (let r = 0; r < residual.arc.length; r++) {
    const a = residual.arc[r] as number;
    if (a < 0) continue;
    const through = (arcs.cap[a] as number) - (residual.left[r] as number);
    flow[a] = through;
    if (arcs.from[a] === ends.source) value += through;
    if (arcs.to[a] === ends.source) value -= through;
  }
  return { value, flow, side: sides(residual, arcs, { ...ends, ahead, behind }) };
}

/** Nodes that `at` reaches (or that reach it) over arcs that can carry anything. */
function reached(arcs: Arcs, at: number, forward: boolean): Uint8Array {
  const [tail, head] = forward ? [arcs.from, arcs.to] : [arcs.to, arcs.from];
  const first = new Int32Array(arcs.nodes + 1);
  for (let a = 0; a < arcs.count; a++) if ((arcs.cap[a] as number) > 0) (first[(tail[a] as number) + 1] as number)++;
  for (let n = 0; n < arcs.nodes; n++) first[n + 1] = (first[n + 1] as number) + (first[n] as number);
  const next = first.slice();
  const list = new Int32Array(first[arcs.nodes] as number);
  for (let a = 0; a < arcs.count; a++)
    if ((arcs.cap[a] as number) > 0) list[take(next, tail[a] as number)] = head[a] as number;
  const seen = new Uint8Array(arcs.nodes);
  const stack = new Int32Array(arcs.nodes);
  let top = 1;
  stack[0] = at;
  seen[at] = 1;
  while (top > 0) {
    const n = stack[--top] as number;
    for (let k = first[n] as number; k < (first[n + 1] as number); k++) {
      const m = list[k] as number;
      if (seen[m] === 1) continue;
      seen[m] = 1;
      stack[top++] = m;
    }
  }
  return seen;
}

/** The next free place of a row. */
function take(next: Int32Array, row: number): number {
  const at = next[row] as number;
  next[row] = at + 1;
  return at;
}

function residualOf(arcs: Arcs, kept: Uint8Array, start?: Float64Array): Residual {
  const first = new Int32Array(arcs.nodes + 1);
  let size = 0;
  const uses = (a: number): boolean =>
    (arcs.cap[a] as number) > 0 && kept[arcs.from[a] as number] === 1 && kept[arcs.to[a] as number] === 1;
  for (let a = 0; a < arcs.count; a++) {
    if (!uses(a)) continue;
    size += 2;
    (first[(arcs.from[a] as number) + 1] as number)++;
    (first[(arcs.to[a] as number) + 1] as number)++;
  }
  for (let n = 0; n < arcs.nodes; n++) first[n + 1] = (first[n + 1] as number) + (first[n] as number);
  const next = first.slice();
  const made: Residual = {
    first,
    to: new Int32Array(size),
    left: new Float64Array(size),
    mate: new Int32Array(size),
    arc: new Int32Array(size),
  };
  for (let a = 0; a < arcs.count; a++) {
    if (!uses(a)) continue;
    const [u, v] = [arcs.from[a] as number, arcs.to[a] as number];
    const there = take(next, u);
    const back = take(next, v);
    const used = start?.[a] ?? 0;
    made.to[there] = v;
    made.to[back] = u;
    made.left[there] = (arcs.cap[a] as number) - used;
    made.left[back] = used;
    made.mate[there] = back;
    made.mate[back] = there;
    made.arc[there] = a;
    made.arc[back] = -1;
  }
  return made;
}

/** Dinic: levels by distance to the sink, then a blocking flow along falling levels, until the source is cut off. */
function push(r: Residual, nodes: number, { source, sink }: { source: number; sink: number }): void {
  const level = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  const current = new Int32Array(nodes);
  const path = new Int32Array(nodes);
  while (levels(r, { level, queue, source, sink })) {
    current.set(r.first.subarray(0, nodes));
    block(r, { level, current, path, source, sink });
  }
}

interface Levels {
  level: Int32Array;
  queue: Int32Array;
  source: number;
  sink: number;
}

/** Distances to the sink over arcs that can still carry; stops one level past the source. */
function levels(r: Residual, { level, queue, source, sink }: Levels): boolean {
  level.fill(-1);
  level[sink] = 0;
  queue[0] = sink;
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const n = queue[head] as number;
    const next = (level[n] as number) + 1;
    if (level[source] !== -1 && next > (level[source] as number)) break;
    const end = r.first[n + 1] as number;
    for (let k = r.first[n] as number; k < end; k++) {
      const m = r.to[k] as number;
      if (level[m] !== -1 || r.left[r.mate[k] as number] === 0) continue;
      level[m] = next;
      queue[tail++] = m;
    }
  }
  return level[source] !== -1;
}

interface Blocking {
  level: Int32Array;
  current: Int32Array;
  path: Int32Array;
  source: number;
  sink: number;
}

/** Augments along falling levels until no such path is left; `path` holds the arcs from the source to where it stands. */
function block(r: Residual, { level, current, path, source, sink }: Blocking): void {
  const { first, to, left, mate } = r;
  let depth = 0;
  let n = source;
  for (;;) {
    if (n === sink) {
      let least = Number.POSITIVE_INFINITY;
      for (let d = 0; d < depth; d++) least = Math.min(least, left[path[d] as number] as number);
      let back = 0;
      for (let d = depth - 1; d >= 0; d--) {
        const k = path[d] as number;
        left[k] = (left[k] as number) - least;
        left[mate[k] as number] = (left[mate[k] as number] as number) + least;
        if (left[k] === 0) back = d;
      }
      depth = back;
      n = to[mate[path[back] as number] as number] as number;
      continue;
    }
    const end = first[n + 1] as number;
    const below = (level[n] as number) - 1;
    let k = current[n] as number;
    while (k < end && (left[k] === 0 || level[to[k] as number] !== below)) k++;
    current[n] = k;
    if (k < end) {
      path[depth++] = k;
      n = to[k] as number;
    } else {
      if (n === source) return;
      level[n] = -1;
      const last = path[--depth] as number;
      n = to[mate[last] as number] as number;
    }
  }
}

/** Who the source still reaches; what it never could reach stays on the sink's side. */
function sides(
  r: Residual,
  arcs: Arcs,
  { source, ahead, behind }: { source: number; ahead: Uint8Array; behind: Uint8Array },
): Uint8Array {
  const side = new Uint8Array(arcs.nodes);
  for (let n = 0; n < arcs.nodes; n++) side[n] = ahead[n] === 1 && behind[n] === 0 ? 1 : 0;
  const stack = [source];
  side[source] = 1;
  while (stack.length > 0) {
    const n = stack.pop() as number;
    for (let k = r.first[n] as number; k < (r.first[n + 1] as number); k++) {
      const m = r.to[k] as number;
      if (side[m] === 1 || r.left[k] === 0) continue;
      side[m] = 1;
      stack.push(m);
    }
  }
  return side;
}
