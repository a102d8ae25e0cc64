// Distress that travels along exposures before anybody defaults: linear DebtRank (Bardoscia et al. 2015, after Battiston
// et al. 2012). h(t+1) = min(1, h(t) + W · (h(t) − h(t−1))), where W_ij is what i loses, in shares of its own equity, if j
// loses all. The stability number is W's largest eigenvalue: above 1, a small loss grows as it goes round.

export interface Exposures {
  /** Row is exposed to column, in money. */
  exposures: readonly (readonly number[])[];
  equity: readonly number[];
  /** Share of its equity that each loses at first, 0 to 1. */
  shock: readonly number[];
}

export interface Distress {
  /** Share of equity lost in the end. */
  distress: number[];
  /** Share of all equity lost beyond the first shock. */
  amplified: number;
  stability: number;
  rounds: number;
}

const ROUNDS = 10_000;

/** Lets the shock travel until it stands still. */
export function debtRank({ exposures, equity, shock }: Exposures): Distress {
  const n = equity.length;
  const weight = exposures.map((row, i) => row.map((x) => ((equity[i] as number) > 0 ? x / (equity[i] as number) : 0)));
  let before = new Array<number>(n).fill(0);
  let now = shock.map((h) => Math.min(1, Math.max(0, h)));
  let rounds = 0;
  for (; rounds < ROUNDS; rounds++) {
    const next = now.map((h, i) => {
      let more = 0;
      for (let j = 0; j < n; j++) more += (weight[i]?.[j] ?? 0) * ((now[j] as number) - (before[j] as number));
      return Math.min(1, h + more);
    });
    const moved = Math.max(0, ...next.map((h, i) => Math.abs(h - (now[i] as number))));
    before = now;
    now = next;
    if (moved < 1e-13) break;
  }
  const all = equity.reduce((s, e) => s + e, 0);
  const lost = now.reduce((s, h, i) => s + (h - Math.min(1, Math.max(0, shock[i] ?? 0))) * (equity[i] as number), 0);
  return { distress: now, amplified: all > 0 ? lost / all : 0, stability: largest(weight), rounds };
}

/** The largest eigenvalue of a matrix without negative entries, by powers (of W + 1, so that rings converge too). */
function largest(weight: readonly (readonly number[])[]): number {
  const n = weight.length;
  let v = new Array<number>(n).fill(1);
  let value = 0;
  for (let k = 0; k < ROUNDS; k++) {
    const next = v.map((x, i) => x + v.reduce((s, y, j) => s + (weight[i]?.[j] ?? 0) * y, 0));
    const size = Math.max(...next, 0);
    if (size === 0) return 0;
    v = next.map((x) => x / size);
    if (Math.abs(size - 1 - value) < 1e-14 && k > 2) return size - 1;
    value = size - 1;
  }
  return value;
}
