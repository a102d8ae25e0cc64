// Does a scenario make sense as a whole? What can be read one by one and does not fit together: what comes after the last
// month, an input that nothing uses, a valuation below what is put in. Each is told with the inputs that it is about.
import { endsOf } from '../../model/scenario/ends.ts';
import type { InputKey } from '../../model/scenario/inputs.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Said } from './reading/tree.ts';

export interface Doubt {
  code: string;
  /** The inputs it is about, the one to point at first; `months` for the length. */
  about: readonly (InputKey | 'months')[];
  said: Said;
}

type Range = readonly [number, number];

function rangeOf({ inputs }: Scenario, key: InputKey): Range | null {
  const ends = inputs.filter((input) => input.key === key).map(({ distribution }) => endsOf(distribution));
  return ends.length === 0 ? null : [Math.min(...ends.map((e) => e[0])), Math.max(...ends.map((e) => e[1]))];
}

/** What is counted in months from the start; the first month that is too late, against the length; and what then never comes. */
const COMES: readonly { key: InputKey; late: 0 | 1; never: string }[] = [
  { key: 'exit_month', late: 1, never: 'the stake is not sold' },
  { key: 'price_cut_month', late: 0, never: 'the cut does not come' },
  { key: 'round_gap', late: 0, never: 'no round comes' },
  { key: 'pull_lag', late: 0, never: 'nothing is pulled through' },
];

function late(scenario: Scenario): Doubt[] {
  const { months } = scenario;
  return COMES.flatMap(({ key, late: by, never }): Doubt[] => {
    const range = rangeOf(scenario, key);
    if (!range || range[1] < months + by) return [];
    const always = range[0] >= months + by;
    const span = range[0] === range[1] ? `${range[0]}` : `${range[0]} to ${range[1]}`;
    const message = `${key} is ${span}, and the scenario has ${months} months: ${always ? '' : 'on some runs '}${never}.`;
    const remedy = `Set "months" to more than ${Math.ceil(range[1])}, or ${key} to less.`;
    return [{ code: 'scenario/never', about: [key, 'months'], said: [message, remedy, 'warning'] }];
  });
}

/** Inputs that do nothing unless one of the others is there. */
const NEEDS: readonly [InputKey, readonly (InputKey | 'credits')[]][] = [
  ...(['exit_multiple', 'haircut', 'zero_chance'] as const).map(
    (key) => [key, ['exit_month']] as [InputKey, InputKey[]],
  ),
  ...(['round_chance', 'round_size', 'round_step', 'valuation_step', 'dilution'] as const).map(
    (key) => [key, ['round_gap']] as [InputKey, InputKey[]],
  ),
  ['round_gap', ['round_size']],
  ['exit_month', ['stake', 'post_money']],
  ['exit_month', ['exit_multiple', 'post_money']],
  ['price_rise', ['price_rise_chance']],
  ['price_rise_chance', ['price_rise']],
  ['price_cut_month', ['price_cut', 'price_trend']],
  ['pull_lag', ['pull_through']],
  ['other_margin', ['pull_through']],
  ['bought_without', ['funding_without']],
  ['funding_without', ['bought_without']],
  ['credit_expiry', ['credits']],
  ['breakage', ['credits']],
];

function unused(scenario: Scenario): Doubt[] {
  const there = (key: InputKey | 'credits'): boolean =>
    key === 'credits'
      ? there('credits_share') || scenario.tranches.some(({ form }) => form === 'credits')
      : scenario.inputs.some((input) => input.key === key);
  return NEEDS.flatMap(([key, needs]): Doubt[] => {
    if (!there(key) || needs.some(there)) return [];
    const names = needs.map((need) => (need === 'credits' ? 'credits_share' : need));
    const message = `${key} has no effect: ${names.join(' or ')} is not stated.`;
    const remedy = `State ${names.join(' or ')} too, or leave ${key} out.`;
    return [{ code: 'scenario/unused', about: [key], said: [message, remedy, 'warning'] }];
  });
}

/** Tranches that wait for what cannot come. */
function waiting(scenario: Scenario): Doubt[] {
  const there = (key: InputKey): boolean => scenario.inputs.some((input) => input.key === key);
  return scenario.tranches.flatMap(({ share, if: needs }): Doubt[] => {
    if (!needs) return [];
    const [key, why] =
      'rounds' in needs
        ? (['round_gap', 'no later round is stated'] as const)
        : (['revenue', 'no revenue is stated'] as const);
    if (there(key)) return [];
    const message = `${share} % of what is put in never comes: it waits, and ${why}.`;
    const remedy = `State ${key}${key === 'round_gap' ? ' and round_size' : ''}, or take the condition away.`;
    return [{ code: 'scenario/never', about: ['invested'], said: [message, remedy, 'warning'] }];
  });
}

/** So many times may a stated stake differ from what was paid for it over the valuation: prices of shares differ by class. */
const APART = 2;

function stakes(scenario: Scenario): Doubt[] {
  const [stake, post, invested] = [
    rangeOf(scenario, 'stake'),
    rangeOf(scenario, 'post_money'),
    rangeOf(scenario, 'invested'),
  ];
  if (!stake || !post || !invested || !(post[0] > 0)) return [];
  const [low, high] = [(100 * invested[0]) / post[1], (100 * invested[1]) / post[0]];
  if (stake[1] * APART >= low && stake[0] <= high * APART) return [];
  const paid = low === high ? `${Math.round(low)}` : `${Math.round(low)} to ${Math.round(high)}`;
  const message = `stake is ${stake[0]}${stake[1] > stake[0] ? ` to ${stake[1]}` : ''} %, and what is put in is ${paid} % of post_money.`;
  const remedy =
    'Check the three; when some of the money buys no shares, or a stake was held before, this may be right.';
  return [
    { code: 'scenario/valuation', about: ['stake', 'post_money', 'invested'], said: [message, remedy, 'warning'] },
  ];
}

/** The valuation after a round holds the money of the round. */
function valuation(scenario: Scenario): Doubt[] {
  const [post, invested] = [rangeOf(scenario, 'post_money'), rangeOf(scenario, 'invested')];
  if (!post || !invested) return [];
  const others = rangeOf(scenario, 'others') ?? [0, 0];
  const below = post[1] < invested[0] + others[0];
  if (!below && post[0] >= invested[1]) return [];
  const about = ['post_money', 'invested', 'others'] as const;
  const message = below
    ? 'post_money is less than what is put in: the valuation after a round holds its money.'
    : 'post_money may be less than invested: the stake is then taken as the whole company.';
  const remedy = 'Check their units (790m, 3bn); if only the valuation before the round is known, add the round to it.';
  return [{ code: 'scenario/valuation', about, said: [message, remedy, below ? 'error' : 'warning'] }];
}

/** What a stake is worth when it is sold comes from one of these; without them it is what it was on the first day. */
const WORTH: readonly InputKey[] = ['exit_multiple', 'haircut', 'zero_chance', 'round_gap'];

function flat(scenario: Scenario): Doubt[] {
  const there = (key: InputKey): boolean => scenario.inputs.some((input) => input.key === key);
  if (!there('exit_month') || !there('post_money') || WORTH.some(there)) return [];
  const message = 'The stake is sold at the valuation of the first day: nothing says what it is worth by then.';
  const remedy =
    'State exit_multiple, or haircut and zero_chance (how often nothing is left), as wide as you know them.';
  return [{ code: 'scenario/flat-exit', about: ['exit_month'], said: [message, remedy, 'warning'] }];
}

/** Everything that does not fit together. */
export const doubtsOf = (scenario: Scenario): Doubt[] => [
  ...late(scenario),
  ...unused(scenario),
  ...valuation(scenario),
  ...flat(scenario),
  ...waiting(scenario),
  ...stakes(scenario),
];
