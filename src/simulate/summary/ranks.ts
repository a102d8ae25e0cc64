// Order statistics of many numbers at once: what stands at each of some ranks if all were sorted. Numbers are counted into
// buckets between the least and the greatest; only buckets with a wanted rank are looked into, by Hoare's selection (1961).

const SMALL = 24;

function insertion(a: Float64Array, low: number, high: number): void {
  for (let i = low + 1; i <= high; i++) {
    const x = a[i] as number;
    let j = i - 1;
    while (j >= low && (a[j] as number) > x) {
      a[j + 1] = a[j] as number;
      j--;
    }
    a[j + 1] = x;
  }
}

/** The middle one of the first, middle and last number of a stretch. */
function pivotOf(a: Float64Array, low: number, high: number): number {
  const [x, y, z] = [a[low] as number, a[(low + high) >> 1] as number, a[high] as number];
  return Math.max(Math.min(x, y), Math.min(Math.max(x, y), z));
}

/** Parts a stretch so that nothing up to the index given is larger than anything after it. */
function parted(a: Float64Array, low: number, high: number): number {
  const pivot = pivotOf(a, low, high);
  let i = low - 1;
  let j = high + 1;
  for (;;) {
    do i++;
    while ((a[i] as number) < pivot);
    do j--;
    while ((a[j] as number) > pivot);
    if (i >= j) return j;
    const x = a[i] as number;
    a[i] = a[j] as number;
    a[j] = x;
  }
}

interface Stretch {
  low: number;
  high: number;
  /** The wanted ranks that lie in it. */
  from: number;
  to: number;
}

/** Moves numbers so that each of `ranks` (rising, from 0, within `count`) holds what it would hold if the first `count` were sorted. */
export function settle(a: Float64Array, count: number, ranks: readonly number[]): void {
  const open: Stretch[] = [{ low: 0, high: count - 1, from: 0, to: ranks.length }];
  for (let s = open.pop(); s; s = open.pop()) {
    if (s.from >= s.to || s.low >= s.high) continue;
    if (s.high - s.low < SMALL) {
      insertion(a, s.low, s.high);
      continue;
    }
    const cut = parted(a, s.low, s.high);
    let middle = s.from;
    while (middle < s.to && (ranks[middle] as number) <= cut) middle++;
    open.push(
      { low: s.low, high: cut, from: s.from, to: middle },
      { low: cut + 1, high: s.high, from: middle, to: s.to },
    );
  }
}

const BUCKETS = 2048;
/** Below so many numbers the buckets cost more than they save. */
const FEW = 8192;

/** What is kept of one bucket that holds a wanted rank. */
interface Kept {
  /** Of the first number of the bucket, among all. */
  rank: number;
  /** Where its numbers are gathered. */
  at: number;
  count: number;
}

export interface Bounds {
  least: number;
  greatest: number;
}

/** A function that tells what stands at a rank, for the ranks that are wanted (rising, within `count`). May move numbers about. */
export function ranked(
  a: Float64Array,
  count: number,
  { ranks, least, greatest }: Bounds & { ranks: readonly number[] },
): (rank: number) => number {
  const scale = BUCKETS / (greatest - least);
  if (count < FEW || !(scale > 0 && scale < Number.POSITIVE_INFINITY)) {
    settle(a, count, ranks);
    return (rank) => a[rank] as number;
  }
  const counts = counted(a, count, { least, scale });
  const { kept, of, total } = keptOf(counts, ranks);
  const room = gather(a, count, { least, scale, of, kept, total });
  const found = new Map<number, number>();
  for (const { rank, at, count: n } of kept) {
    const within = ranks.filter((r) => r >= rank && r < rank + n);
    const part = room.subarray(at, at + n);
    settle(
      part,
      n,
      within.map((r) => r - rank),
    );
    for (const r of within) found.set(r, part[r - rank] as number);
  }
  return (rank) => found.get(rank) as number;
}

interface Scale {
  least: number;
  scale: number;
}

const last = BUCKETS - 1;

function counted(a: Float64Array, count: number, { least, scale }: Scale): Int32Array {
  const counts = new Int32Array(BUCKETS);
  for (let i = 0; i < count; i++) {
    const b = Math.min(last, ((a[i] as number) - least) * scale) | 0;
    counts[b] = (counts[b] as number) + 1;
  }
  return counts;
}

/** The buckets with a wanted rank, in order; `of` is the number of a kept bucket, -1 of one that is not. */
function keptOf(counts: Int32Array, ranks: readonly number[]): { kept: Kept[]; of: Int32Array; total: number } {
  const of = new Int32Array(BUCKETS).fill(-1);
  const kept: Kept[] = [];
  let [rank, total, next] = [0, 0, 0];
  for (let b = 0; b < BUCKETS; b++) {
    const count = counts[b] as number;
    if (next < ranks.length && (ranks[next] as number) < rank + count) {
      of[b] = kept.length;
      kept.push({ rank, at: total, count });
      total += count;
      while (next < ranks.length && (ranks[next] as number) < rank + count) next++;
    }
    rank += count;
  }
  return { kept, of, total };
}

interface Gathering extends Scale {
  of: Int32Array;
  kept: readonly Kept[];
  total: number;
}

/** The numbers of the kept buckets, bucket by bucket. */
function gather(a: Float64Array, count: number, { least, scale, of, kept, total }: Gathering): Float64Array {
  const room = new Float64Array(total);
  const at = Int32Array.from(kept, (one) => one.at);
  for (let i = 0; i < count; i++) {
    const x = a[i] as number;
    const k = of[Math.min(last, (x - least) * scale) | 0] as number;
    if (k < 0) continue;
    const place = at[k] as number;
    room[place] = x;
    at[k] = place + 1;
  }
  return room;
}
