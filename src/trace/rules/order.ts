// The rules of law need an order within the day. In `pool` order nobody knows it, so each day is taken so that accounts
// receive before they pay where they can; ties, and rings, by listing. In `sequence` order the listed order is the true one.
import type { Timeline } from '../ledger/timeline.ts';

/** The events in the order in which the rules take them. */
export function ruleOrder(t: Timeline): Int32Array {
  const order = new Int32Array(t.events.count);
  if (t.order === 'sequence') return order.map((_, i) => i);
  const waits = new Int32Array(t.accounts);
  const held = new Map<number, number[]>();
  let at = 0;
  for (let g = 0; g + 1 < t.groups.length; g++) {
    const [start, end] = [t.groups[g] as number, t.groups[g + 1] as number];
    at = day(t, { start, end, waits, held, order, at });
  }
  return order;
}

interface Day {
  start: number;
  end: number;
  /** Payments into an account that are still to come today. */
  waits: Int32Array;
  /** Payments of an account that wait for them. */
  held: Map<number, number[]>;
  order: Int32Array;
  at: number;
}

function day(t: Timeline, { start, end, waits, held, order, at }: Day): number {
  const { from, to } = t.events;
  for (let i = start; i < end; i++)
    if ((to[i] as number) >= 0) waits[to[i] as number] = (waits[to[i] as number] as number) + 1;
  const ready: number[] = [];
  const taken = new Uint8Array(end - start);
  for (let i = start; i < end; i++) {
    const u = from[i] as number;
    if (u < 0 || waits[u] === 0) rise(ready, i);
    else held.set(u, [...(held.get(u) ?? []), i]);
  }
  let next = start;
  for (let n = start; n < end; n++) {
    while (next < end && taken[next - start] === 1) next++;
    const i = ready.length > 0 ? sink(ready) : next;
    if (taken[i - start] === 1) {
      n--;
      continue;
    }
    taken[i - start] = 1;
    order[at++] = i;
    const v = to[i] as number;
    if (v < 0) continue;
    waits[v] = (waits[v] as number) - 1;
    if (waits[v] === 0) for (const j of held.get(v) ?? []) rise(ready, j);
  }
  held.clear();
  return at;
}

/** Puts an index on the heap: the smallest comes first. */
function rise(heap: number[], value: number): void {
  let at = heap.push(value) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if ((heap[up] as number) <= value) break;
    heap[at] = heap[up] as number;
    at = up;
  }
  heap[at] = value;
}

/** Takes the smallest from the heap. */
function sink(heap: number[]): number {
  const top = heap[0] as number;
  const value = heap.pop() as number;
  let at = 0;
  for (let down = 1; down < heap.length; down = 2 * at + 1) {
    if (down + 1 < heap.length && (heap[down + 1] as number) < (heap[down] as number)) down++;
    if ((heap[down] as number) >= value) break;
    heap[at] = heap[down] as number;
    at = down;
  }
  if (heap.length > 0) heap[at] = value;
  return top;
}
