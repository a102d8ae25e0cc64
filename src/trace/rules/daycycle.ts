// Accounts that pay each other round in a ring within one day: their mixes depend on one another. Takes the accounts
// and the payments among them; gives the least solution of  p_u · there_u = held_u + Σ a_e · p_from(e),
// so that money which only circulates within the day has no origin.
import type { Mix } from './mix.ts';

const EXACT = 120;
const SWEEPS = 20_000;

/** Fills in the shares of the places of a ring. */
export function solveCycle(mix: Mix, places: readonly number[], payments: readonly number[]): void {
  const accounts = places.map((p) => mix.account[p] as number);
  const place = new Map(accounts.map((u, i) => [u, i]));
  const inside = payments.filter((i) => place.has(mix.t.events.to[i] as number));
  const k = mix.origins.count;
  const part = new Float64Array(accounts.length * k);
  if (accounts.length <= EXACT) exactly(mix, { accounts, place, inside, part });
  else bySweeps(mix, { accounts, place, inside, part });
  for (const [r, p] of places.entries()) mix.part.set(part.subarray(r * k, r * k + k), p * k);
}

/** Where the amounts of an account stand among today's, and what it has today. */
const heldAt = (mix: Mix, u: number): number => (mix.place[u] as number) * mix.origins.count;
const there = (mix: Mix, u: number): number => mix.there[mix.place[u] as number] as number;

interface Ring {
  accounts: readonly number[];
  place: Map<number, number>;
  inside: readonly number[];
  /** The shares found, by place and origin. */
  part: Float64Array;
}

/** Elimination; a row without anything from outside the ring has no origin. */
function exactly(mix: Mix, { accounts, place, inside, part }: Ring): void {
  const n = accounts.length;
  const k = mix.origins.count;
  const rows = accounts.map((u, r) => {
    const row = new Float64Array(n + k);
    row[r] = there(mix, u);
    for (let o = 0; o < k; o++) row[n + o] = mix.part[heldAt(mix, u) + o] as number;
    return row;
  });
  for (const i of inside) {
    const r = place.get(mix.t.events.to[i] as number) as number;
    const c = place.get(mix.t.events.from[i] as number) as number;
    const row = rows[r] as Float64Array;
    row[c] = (row[c] as number) - (mix.t.cash[i] as number);
  }
  const scale = Math.max(...accounts.map((u) => there(mix, u)), 1);
  eliminate(rows, scale);
  accounts.forEach((_, r) => {
    const row = rows[r] as Float64Array;
    const pivot = row[r] as number;
    for (let o = 0; o < k; o++)
      part[r * k + o] = pivot > scale * 1e-12 ? Math.min(1, Math.max(0, (row[n + o] as number) / pivot)) : 0;
  });
}

/** The matrix is diagonally dominant, so the diagonal serves as pivot. */
function eliminate(rows: Float64Array[], scale: number): void {
  const n = rows.length;
  for (let p = 0; p < n; p++) {
    const pivot = rows[p] as Float64Array;
    if ((pivot[p] as number) <= scale * 1e-12) continue;
    for (let r = 0; r < n; r++) {
      const row = rows[r] as Float64Array;
      if (r === p || row[p] === 0) continue;
      const factor = (row[p] as number) / (pivot[p] as number);
      for (let c = p; c < row.length; c++) row[c] = (row[c] as number) - factor * (pivot[c] as number);
      row[p] = 0;
    }
  }
}

/** Gauss-Seidel from nothing: it climbs to the least solution. */
function bySweeps(mix: Mix, { accounts, place, inside, part }: Ring): void {
  const k = mix.origins.count;
  const into = new Map<number, number[]>(accounts.map((u) => [u, []]));
  for (const i of inside) into.get(mix.t.events.to[i] as number)?.push(i);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0;
    for (const [r, u] of accounts.entries())
      for (let o = 0; o < k; o++) {
        let x = mix.part[heldAt(mix, u) + o] as number;
        for (const i of into.get(u) ?? [])
          x +=
            (mix.t.cash[i] as number) * (part[(place.get(mix.t.events.from[i] as number) as number) * k + o] as number);
        const p = there(mix, u) > 0 ? x / there(mix, u) : 0;
        moved = Math.max(moved, Math.abs(p - (part[r * k + o] as number)));
        part[r * k + o] = p;
      }
    if (moved < 1e-15) return;
  }
}
