// What voices say of one figure, as a distribution: one voice alone as it is hedged, several that disagree as a mixture
// weighted by who they are. Repeats of a figure add no weight; its strongest voice counts.
import type { Figure, Mark } from '../../model/answer.ts';
import type { Claim } from '../../model/claim.ts';
import type { Fx } from '../../model/reference/fx.ts';
import type { InputKey } from '../../model/scenario/inputs.ts';
import { type Spec, specOf } from '../../model/scenario/inputs.ts';
import type { Distribution, Input } from '../../model/scenario/scenario.ts';
import { hedged, VOICE_WEIGHT } from '../../simulate/scenario/hedge.ts';
import { figureOf, merged } from '../../trace/figures.ts';

export interface Told {
  currency: string;
  /** Whose rate is taken. */
  month: string;
  fx: Fx;
  claim(id: string): Claim | undefined;
}

/** One figure and those who state it. */
interface Voice {
  low: number;
  high: number;
  approx: Figure['approx'];
  mark: Mark;
  converted: Input['converted'];
  claims: string[];
  by: string | null;
  weight: number;
}

const WEAKER: readonly Mark[] = ['disclosed', 'reported', 'rule_of_thumb', 'assumed'];

/** A figure within the range of an input and in the scenario's currency; null when it cannot be. */
function voiceOf(figure: Figure, spec: Spec, told: Told): Voice | null {
  const speakers = figure.claims.map((id) => told.claim(id)?.speaker).filter((s) => s !== null && s !== undefined);
  const rate =
    spec.unit !== 'money' || figure.unit === told.currency
      ? null
      : told.fx.convert({ low: 1, high: 1 }, { from: figure.unit, to: told.currency }, told.month);
  if (spec.unit === 'money' ? figure.unit !== told.currency && !rate : figure.unit !== spec.unit) return null;
  const factor = rate?.rate ?? 1;
  const [low, high] = [figure.low * factor, figure.high * factor];
  if (low < spec.min || high > spec.max || low > high) return null;
  return {
    ...{ low, high, approx: figure.approx, mark: figure.mark, claims: figure.claims },
    converted: rate ? { currency: figure.unit, rate: rate.rate, month: rate.rate_month } : null,
    by: speakers[0]?.text ?? figure.by?.text ?? null,
    weight: Math.max(1, ...speakers.map((s) => VOICE_WEIGHT[s.kind])),
  };
}

/** A single figure of somebody else's says little of this case: from half of it to a quarter more, as a stated rule. */
const borrowed = (value: number, { min, max }: Spec): Distribution => {
  const [low, high] = [Math.max(min, value / 2), Math.min(max, value * 1.25)];
  return value > 0 && low < high ? { type: 'pert', low, mode: value, high } : { type: 'point', value };
};

const alone = ({ low, high, approx, mark }: Voice, spec: Spec): Distribution => {
  const { min, max } = spec;
  if (low < high) return { type: 'uniform', low, high };
  if (mark === 'rule_of_thumb') return borrowed(low, spec);
  return approx ? hedged(low, approx, { min, max }) : { type: 'point', value: low };
};

/** The year of an input, and why its figures stand for it. */
export interface Saying {
  because?: string | null;
  driver?: string | null;
}

/** An input from the figures that voices state; null when none of them can be one. */
export function voiced(
  key: InputKey,
  figures: readonly Figure[],
  { told, because = null, driver = null }: Saying & { told: Told },
): Input | null {
  const spec = specOf(key) as Spec;
  const voices = merged(figures)
    .map((figure) => voiceOf(figure, spec, told))
    .filter((voice) => voice !== null);
  const [first, second] = voices;
  if (!first) return null;
  const parts = voices.map((v) => ({ weight: v.weight, of: alone(v, spec), by: v.by, claims: v.claims }));
  return {
    key,
    year: spec.yearly ? 1 : null,
    distribution: second ? { type: 'mixture', parts } : alone(first, spec),
    unit: spec.unit === 'money' ? told.currency : spec.unit,
    converted: second ? null : first.converted,
    mark: WEAKER[Math.max(...voices.map(({ mark }) => WEAKER.indexOf(mark)))] ?? 'assumed',
    claims: [...new Set(voices.flatMap(({ claims }) => claims))],
    because,
    by: second ? null : first.by,
    driver,
  };
}

/** Figures of claims, each with the mark that claims have, or with the one given. */
export const figuresOf = (claims: readonly Claim[], mark?: Mark): Figure[] =>
  claims.map((claim) => figureOf(claim, mark)).filter((figure) => figure !== null);
