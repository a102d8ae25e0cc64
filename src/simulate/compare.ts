// Two forecasts side by side: what differs in their inputs, and by how much their answers do.
import type { Forecast, Probability, QuantityKey, Spread } from '../model/scenario/forecast.ts';
import type { Input } from '../model/scenario/scenario.ts';
import { QUANTITY_KEYS } from './deal/place.ts';

/** A number in both, and the second less the first with its standard error; null where it does not exist. */
export interface Change {
  before: number | null;
  after: number | null;
  difference: number | null;
  se: number | null;
}

export interface Comparison {
  /** Inputs that are stated differently, or in one of the two only. */
  inputs: { key: Input['key']; year: number | null; before: Input | null; after: Input | null }[];
  /** Medians over the paths and the central path of each. */
  quantities: { quantity: QuantityKey; median: Change; central: Change }[];
  probabilities: { key: string; change: Change }[];
}

type Maybe = number | null;

function change(before: Maybe, after: Maybe, errors: readonly Maybe[]): Change {
  const difference = before === null || after === null ? null : after - before;
  const known = difference !== null && errors.every((error) => error !== null);
  const se = known ? Math.sqrt(errors.reduce<number>((sum, error) => sum + (error ?? 0) * (error ?? 0), 0)) : null;
  return { before, after, difference, se };
}

const nameOf = ({ key, year }: Input): string => `${key}.${year ?? ''}`;
const stated = ({ distribution, unit }: Input): string => JSON.stringify([distribution, unit]);

function inputsOf(a: readonly Input[], b: readonly Input[]): Comparison['inputs'] {
  const [before, after] = [new Map(a.map((i) => [nameOf(i), i])), new Map(b.map((i) => [nameOf(i), i]))];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name): Comparison['inputs'] => {
    const [one, other] = [before.get(name) ?? null, after.get(name) ?? null];
    const { key, year } = (one ?? other) as Input;
    if (one && other && stated(one) === stated(other)) return [];
    return [{ key, year, before: one, after: other }];
  });
}

/** The second forecast against the first. Standard errors are as if their draws were independent. */
export function compareOf(a: Forecast, b: Forecast): Comparison {
  const median = (before: Spread, after: Spread): Change =>
    change(before.q50, after.q50, [before.se.q50, after.se.q50]);
  const chance = new Map(b.probabilities.map((p): [string, Probability] => [p.key, p]));
  const keys = [...new Set([...a.probabilities, ...b.probabilities].map(({ key }) => key))];
  const before = new Map(a.probabilities.map((p): [string, Probability] => [p.key, p]));
  return {
    inputs: inputsOf(a.scenario.inputs, b.scenario.inputs),
    quantities: QUANTITY_KEYS.map((quantity) => ({
      quantity,
      median: median(a.quantities[quantity], b.quantities[quantity]),
      central: change(a.central[quantity], b.central[quantity], [0, 0]),
    })),
    probabilities: keys.map((key) => {
      const [one, other] = [before.get(key), chance.get(key)];
      return { key, change: change(one?.p ?? null, other?.p ?? null, [one?.se ?? null, other?.se ?? null]) };
    }),
  };
}
