// Who pays what when debts are due at once (Eisenberg and Noe 2001): p = max(0, min(owed, assets − senior + shares of what
// the others pay)). Gives the greatest payments by fictitious default, with the waves of defaults, and the least ones:
// what lies between is commitments that are honoured only by going round.

export interface Clearing {
  /** Row owes column. */
  liabilities: readonly (readonly number[])[];
  assets: readonly number[];
  /** Paid before the debts between them. */
  senior?: readonly number[];
}

export interface Cleared {
  clearing: number[];
  least: number[];
  /** Who defaults in which round, by place. */
  default_waves: number[][];
}

interface Debts {
  n: number;
  owed: number[];
  /** What is there before anybody pays. */
  own: number[];
  /** Share of j's payments that goes to i. */
  share: (j: number, i: number) => number;
}

function debtsOf({ liabilities, assets, senior }: Clearing): Debts {
  const n = liabilities.length;
  const owed = liabilities.map((row) => row.reduce((s, x) => s + x, 0));
  return {
    n,
    owed,
    own: assets.map((a, i) => a - (senior?.[i] ?? 0)),
    share: (j, i) => ((owed[j] as number) > 0 ? (liabilities[j]?.[i] ?? 0) / (owed[j] as number) : 0),
  };
}

/** Clears the debts. Amounts in whatever unit the matrix has. */
export function clear(input: Clearing): Cleared {
  const debts = debtsOf(input);
  const { paid, waves } = greatest(debts);
  return { clearing: paid, least: least(debts), default_waves: waves };
}

const worth = ({ n, own, share }: Debts, paid: readonly number[], i: number): number => {
  let sum = own[i] as number;
  for (let j = 0; j < n; j++) sum += (paid[j] as number) * share(j, i);
  return sum;
};

const TINY = 1e-12;

function greatest(debts: Debts): { paid: number[]; waves: number[][] } {
  const failed = new Set<number>();
  const waves: number[][] = [];
  let paid = [...debts.owed];
  for (;;) {
    const wave: number[] = [];
    for (let i = 0; i < debts.n; i++) {
      const owed = debts.owed[i] as number;
      if (!failed.has(i) && worth(debts, paid, i) < owed - TINY * Math.max(1, owed)) wave.push(i);
    }
    if (wave.length === 0) return { paid, waves };
    waves.push(wave);
    for (const i of wave) failed.add(i);
    paid = withFailed(debts, failed);
  }
}

/** Payments when all others pay in full: failed ones pay what they have, and nothing when that is less than nothing. */
function withFailed(debts: Debts, failed: ReadonlySet<number>): number[] {
  const empty = new Set<number>();
  for (;;) {
    const open = [...failed].filter((i) => !empty.has(i));
    const paid = solved(debts, open, (i) => (empty.has(i) ? 0 : (debts.owed[i] as number)));
    const below = open.filter((i) => (paid[i] as number) < 0);
    if (below.length === 0) return paid;
    for (const i of below) empty.add(i);
  }
}

/** The linear system of those who pay all they have, the others given. */
function solved(debts: Debts, open: readonly number[], given: (i: number) => number): number[] {
  const paid = Array.from({ length: debts.n }, (_, i) => (open.includes(i) ? 0 : given(i)));
  const rows = open.map((i) => {
    const row = open.map((j) => (i === j ? 1 : 0) - debts.share(j, i));
    return [...row, worth(debts, paid, i)];
  });
  const x = gauss(rows);
  open.forEach((i, r) => {
    paid[i] = x[r] as number;
  });
  return paid;
}

/** Gaussian elimination with the largest pivot; what a singular row leaves open is taken as nothing. */
function gauss(rows: number[][]): number[] {
  const n = rows.length;
  for (let p = 0; p < n; p++) {
    let best = p;
    for (let r = p; r < n; r++) if (Math.abs(rows[r]?.[p] ?? 0) > Math.abs(rows[best]?.[p] ?? 0)) best = r;
    [rows[p], rows[best]] = [rows[best] as number[], rows[p] as number[]];
    const pivot = rows[p] as number[];
    if (Math.abs(pivot[p] as number) < TINY) continue;
    for (let r = 0; r < n; r++) {
      const row = rows[r] as number[];
      if (r === p || row[p] === 0) continue;
      const factor = (row[p] as number) / (pivot[p] as number);
      for (let c = p; c <= n; c++) row[c] = (row[c] as number) - factor * (pivot[c] as number);
    }
  }
  return rows.map((row, r) => (Math.abs(row[r] as number) < TINY ? 0 : (row[n] as number) / (row[r] as number)));
}

const ROUNDS = 10_000;

/** Climbs from nothing; where the regime no longer changes, the rest of the way is one linear solution. */
function least(debts: Debts): number[] {
  let paid = new Array<number>(debts.n).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const next = paid.map((_, i) => Math.max(0, Math.min(debts.owed[i] as number, worth(debts, paid, i))));
    const moved = Math.max(0, ...next.map((x, i) => x - (paid[i] as number)));
    paid = next;
    if (moved < TINY) return paid;
    if (round % 20 === 19) paid = leap(debts, paid) ?? paid;
  }
  return paid;
}

function leap(debts: Debts, paid: readonly number[]): number[] | null {
  const open = paid.flatMap((x, i) => (x > 0 && x < (debts.owed[i] as number) ? [i] : []));
  const there = solved(debts, open, (i) => paid[i] as number);
  const holds = there.every(
    (x, i) =>
      x >= (paid[i] as number) - TINY &&
      Math.abs(x - Math.max(0, Math.min(debts.owed[i] as number, worth(debts, there, i)))) < 1e-9 * Math.max(1, x),
  );
  return holds ? there : null;
}
