// A linear scale from amounts to pixels, with a few round ticks. No logarithms: amounts are compared by length.

export interface Scale {
  (value: number): number;
  max: number;
  from: number;
  to: number;
}

/** Maps 0..max to from..to; values outside are held at the ends. */
export function linear(max: number, from: number, to: number): Scale {
  const span = max > 0 ? max : 1;
  const at = (value: number): number => from + (Math.min(Math.max(value, 0), span) / span) * (to - from);
  return Object.assign(at, { max: span, from, to });
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Between two and about `want` round ticks in 0..max, 0 included. */
export function ticks(max: number, want = 4): number[] {
  if (!(max > 0)) return [0];
  let power = 1;
  while (power * 10 <= max / want) power *= 10;
  while (power > max / want) power /= 10;
  const step = (STEPS.find((s) => s * power >= max / want) ?? 10) * power;
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, i) => i * step);
}

/** Maps low..high, of either sign, to from..to. */
export function between(range: { low: number; high: number }, from: number, to: number): (value: number) => number {
  const span = range.high > range.low ? range.high - range.low : 1;
  return (value) => from + ((Math.min(Math.max(value, range.low), range.high) - range.low) / span) * (to - from);
}

/** Round ticks in low..high, 0 among them when it lies there. */
export function signedTicks(range: { low: number; high: number }, want = 4): number[] {
  const size = Math.max(range.high, -range.low);
  const up = ticks(size, want);
  const all = [...up.map((t) => (t === 0 ? 0 : -t)).reverse(), ...up.slice(1)];
  return all.filter((t) => t >= range.low && t <= range.high);
}
