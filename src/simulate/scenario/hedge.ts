// What hedged figures and disagreeing voices mean as distributions, as stated rules that anybody can change:
// "about X" lies around X, "over X" is X upward and "under X" is X downward; voices count by who they are.
import type { Approx } from '../../model/money.ts';
import type { SpeakerKind } from '../../model/name.ts';
import type { InputSpec } from '../../model/scenario/inputs.ts';
import type { Distribution } from '../../model/scenario/scenario.ts';

/** How far, in per cent of the figure, when nothing is said: "about" to either side, "over" upward, "under" downward. */
export const WITHIN: Readonly<Record<Approx, number>> = { about: 10, over: 25, under: 25 };

/** Weight of a voice in a mixture of those that disagree, by who speaks. */
export const VOICE_WEIGHT: Readonly<Record<SpeakerKind, number>> = {
  filing: 8,
  regulator: 8,
  company: 6,
  outlet: 4,
  analyst: 3,
  named_person: 3,
  anonymous: 2,
  author: 2,
};

type Limits = Pick<InputSpec, 'min' | 'max'>;

/**
 * A hedged figure: "about" is a normal with nine tenths of its mass within `within` per cent to either side; "over" and
 * "under" are a triangle that is highest at the figure and ends `within` per cent beyond it, or where the possible ends.
 */
export function hedged(
  value: number,
  approx: Approx,
  { within, ...limits }: Limits & { within?: number },
): Distribution {
  const width = Math.abs(value) * ((within ?? WITHIN[approx]) / 100);
  const low = Math.max(limits.min, value - width);
  const high = Math.min(limits.max, value + width);
  if (width === 0) return { type: 'point', value };
  if (approx === 'about') return low < high ? { type: 'normal', p5: low, p95: high } : { type: 'point', value };
  if (approx === 'over')
    return high > value ? { type: 'triangular', low: value, mode: value, high } : { type: 'point', value };
  return low < value ? { type: 'triangular', low, mode: value, high: value } : { type: 'point', value };
}
