// The blank deal form: eight figures that anybody negotiating a deal has or can guess, and a scenario from them. What is left
// blank is assumed, wide, and marked so; no article is needed.
import type { Mark } from '../../model/answer.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Interval } from '../../model/money.ts';
import type { InputKey } from '../../model/scenario/inputs.ts';
import { specOf } from '../../model/scenario/inputs.ts';
import type { Distribution, Input, Scenario } from '../../model/scenario/scenario.ts';
import { ARCHETYPES, type Archetype, mergedInputs } from './archetypes.ts';
import { inOrder } from './read.ts';
import { meant } from './reading/fields.ts';
import { MONTHS } from './reading/header.ts';

/** The eight figures, in the order of the form. */
export const FORM_KEYS = [
  ...(['invested', 'others', 'credits_share', 'compute_share', 'bought', 'margin'] as const),
  ...(['pull_through', 'revenue'] as const),
] satisfies readonly InputKey[];
export type FormKey = (typeof FORM_KEYS)[number];

export interface DealForm {
  vendor: string;
  company: string;
  currency: string;
  /** First month, `2024-03`. */
  start: string;
  as_of?: string | null;
  /** What is known of each figure; what is left out is assumed. In the unit of a file: 80 for 80 %. */
  figures: Partial<Record<FormKey, Interval>>;
  /** How the company's revenue grows, and where prices go. */
  archetypes?: readonly string[];
}

export const A16Z = 'Andreessen Horowitz (a16z), "Who Owns the Generative AI Platform?", 19 January 2023';

const pert = (low: number, mode: number, high: number): Distribution => ({ type: 'pert', low, mode, high });
const uniform = (low: number, high: number): Distribution => ({ type: 'uniform', low, high });

/** What is supposed of an input that nobody stated. */
export interface Supposed {
  distribution: Distribution;
  mark: Mark;
  because: string;
}

const assumed = (distribution: Distribution, because: string): Supposed => ({ distribution, because, mark: 'assumed' });

/**
 * What is supposed where nobody stated anything, wide on purpose; `put_in` is what the vendor invests, in full units. Money
 * is in proportion to it. Inputs that are not here are left to their fallback.
 */
export function supposedOf(put_in: number): Partial<Record<InputKey, Supposed>> {
  const unstated = 'Nobody states it; the range is what is possible.';
  return {
    others: assumed(uniform(0, put_in), 'Nobody states the rest of the round; as much again at most.'),
    credits_share: assumed(uniform(0, 100), unstated),
    runway: assumed(pert(12, 24, 36), 'Rounds of young companies usually last one to three years.'),
    compute_share: assumed(pert(50, 80, 90), `At most what ${A16Z} gives for early rounds (80-90 %); often less.`),
    mature_share: {
      distribution: pert(5, 15, 40),
      mark: 'rule_of_thumb',
      because: `10 to 20 % for the whole market in ${A16Z}; single firms differ widely.`,
    },
    other_costs: assumed(pert(20, 50, 90), 'Pay and sales cost a young software company half its revenue or more.'),
    bought: assumed(uniform(0, 100), unstated),
    revenue: assumed(
      put_in > 0 ? { type: 'lognormal', p5: put_in * 0.001, p95: put_in * 0.1 } : { type: 'point', value: 0 },
      'Nobody states it; young companies sell a small part of what they raise.',
    ),
    revenue_shock: assumed(uniform(10, 50), 'Sales of young companies swing by tens of per cent.'),
    margin: assumed(pert(20, 55, 75), 'Nobody states the margin on compute; clouds as a whole report 30 to 72 %.'),
    pull_through: assumed(pert(0, 0.3, 1.2), 'One seller spoke of one to one; for a young company less is likely.'),
    pull_lag: assumed(uniform(0, 12), 'Nobody states it.'),
    elasticity: {
      distribution: uniform(0.6, 1.6),
      mark: 'rule_of_thumb',
      because: 'Studies of cloud demand find it on both sides of 1.',
    },
    price_trend: assumed(
      pert(-50, -20, 10),
      'Prices of compute fell in most years and rose in some; unit costs are taken to follow.',
    ),
  };
}

/** An input as it is supposed; `year` is the first for a yearly one. */
export function supposedInput(key: InputKey, supposed: Supposed, currency: string): Input {
  const spec = specOf(key);
  const unit = spec?.unit === 'money' ? currency : (spec?.unit ?? 'x');
  const nothing = { converted: null, claims: [], by: null, driver: null };
  return { key, year: spec?.yearly ? 1 : null, unit, ...nothing, ...supposed };
}

const stated = ({ low, high }: Interval): Supposed => ({
  distribution: low === high ? { type: 'point', value: low } : uniform(low, high),
  mark: 'assumed',
  because: 'As entered in the form.',
});

const wrong = (code: string, message: string, remedy: string): Diagnostic => ({
  ...{ code, severity: 'error', message, remedy },
});

/** What cannot be among the figures of a form. */
function impossible(figures: DealForm['figures']): Diagnostic[] {
  return FORM_KEYS.flatMap((key): Diagnostic[] => {
    const [figure, spec] = [figures[key], specOf(key)];
    if (!figure || !spec) return [];
    const { low, high } = figure;
    if (low > high) return [wrong('scenario/interval', `The figures of ${key} fall.`, 'Write the lower one first.')];
    if (low >= spec.min && high <= spec.max) return [];
    const message = `${key} is outside what is possible: ${spec.min} to ${spec.max}${spec.unit === '%' ? ' %' : ''}.`;
    return [wrong('scenario/range', message, 'Correct the figure.')];
  });
}

/** A scenario from the form; null, told, when a figure is missing that must be there or cannot be. */
export function scenarioOfForm(form: DealForm, known: readonly Archetype[] = ARCHETYPES): Outcome<Scenario | null> {
  const put_in = form.figures.invested;
  const diagnostics = impossible(form.figures);
  if (!put_in) {
    const remedy = 'Enter an amount, or an interval.';
    diagnostics.push(wrong('scenario/missing', 'Nothing says what is invested.', remedy));
  }
  const patterns = form.archetypes ?? ['aigc'];
  for (const id of patterns.filter((one) => !known.some((a) => a.id === one)))
    diagnostics.push(
      wrong(
        'scenario/archetype',
        `There is no archetype "${id}".`,
        meant(
          id,
          known.map((a) => a.id),
        ),
      ),
    );
  if (!put_in || diagnostics.length > 0) return { value: null, diagnostics };
  const wide = supposedOf((put_in.low + put_in.high) / 2);
  const named = known.filter(({ id }) => patterns.includes(id));
  const unsaid = Object.entries(wide).map(([key, s]) => supposedInput(key as InputKey, s, form.currency));
  const said = FORM_KEYS.flatMap((key) => {
    const figure = form.figures[key];
    return figure ? [supposedInput(key, stated(figure), form.currency)] : [];
  });
  const value: Scenario = {
    ...{ title: `${form.vendor} and ${form.company}`, vendor: form.vendor, company: form.company },
    ...{ currency: form.currency, as_of: form.as_of ?? null, start: form.start, months: MONTHS.fallback },
    inputs: inOrder(mergedInputs([unsaid, ...named.map(({ inputs }) => inputs), said])),
    tranches: [{ month: 0, share: 100, form: null }],
    correlations: [],
    on_failure: 'shrink',
  };
  return { value, diagnostics };
}
