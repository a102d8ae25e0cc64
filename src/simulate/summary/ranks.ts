// Order statistics of many numbers at once: what stands at each of some ranks if all were sorted, by Hoare's selection (1961)
// that goes on only where a rank is wanted.

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
