// Two forecasts side by side: the same answers of both, the middle and the 80 % range of each, and the chances.
import type { Forecast, QuantityKey } from '../../../../model/scenario/forecast.ts';
import { compareOf } from '../../../../path/forecast.ts';
import { answerFigure, distributionWords, inputKeyOf, per100 } from '../../../words/forecast/figures.ts';
import { inputName } from '../../../words/forecast/inputs.ts';
import { isForecastKey } from '../../../words/forecast/say.ts';
import { indented, shown, type Telling, title } from './lines.ts';

const KEYS: QuantityKey[] = [
  ...(['payback', 'payback_with_stake', 'cash_result', 'npv', 'npv_with_stake', 'multiple'] as const),
  ...(['gross_profit', 'revenue_gross', 'revenue_net', 'incremental'] as const),
];

function answer({ quantities, scenario }: Forecast, key: QuantityKey, telling: Telling): string {
  const { q10, q50, q90 } = quantities[key];
  const show = (value: number | null): string =>
    answerFigure(key, value, { lang: telling.lang, currency: scenario.currency });
  return `${show(q50)} (${show(q10)} – ${show(q90)})`;
}

function chance({ probabilities }: Forecast, key: string): string {
  const found = probabilities.find((p) => p.key === key);
  return found ? per100(found.p) : '';
}

/** What the two scenarios state differently, input by input. */
function differences(a: Forecast, b: Forecast, telling: Telling): string[][] {
  const stated = ({ scenario }: Forecast): Map<string, string> =>
    new Map(
      scenario.inputs.map((input) => [
        inputKeyOf(input),
        distributionWords(input.key, input.distribution, { lang: telling.lang, currency: scenario.currency }),
      ]),
    );
  const [left, right] = [stated(a), stated(b)];
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((key) => left.get(key) !== right.get(key))
    .map((key) => [inputName(key, telling.lang), left.get(key) ?? '', right.get(key) ?? '', '']);
}

/** The lines of the comparison. */
export function comparedLines(a: Forecast, b: Forecast, telling: Telling): string[] {
  const { say } = telling;
  const { vendor, company } = telling.fill;
  const own = `${a.scenario.vendor} and ${a.scenario.company}`;
  const told = ({ scenario }: Forecast): string =>
    scenario.title === own ? say('title', { vendor, company }) : scenario.title;
  const names = [told(a), told(b)] as const;
  const [first, second] = names[0] === names[1] ? [`${names[0]} (1)`, `${names[1]} (2)`] : names;
  const columns = [
    { title: '', min: 16, max: 46 },
    { title: first, min: 14, max: 36 },
    { title: second, min: 14, max: 36 },
    { title: say('col.difference'), min: 10, max: 24 },
  ];
  const { quantities } = compareOf(a, b);
  const moved = (key: QuantityKey): string => {
    const { difference, se } = quantities.find(({ quantity }) => quantity === key)?.median ?? {
      difference: null,
      se: null,
    };
    if (difference === null) return '';
    const show = (value: number): string =>
      answerFigure(key, value, { lang: telling.lang, currency: a.scenario.currency });
    return `${difference > 0 ? '+' : ''}${show(difference)}${se ? ` ± ${show(se)}` : ''}`;
  };
  const answers = KEYS.filter((key) => shown(a, key) || shown(b, key)).map((key) => [
    say(`q.${key}`),
    answer(a, key, telling),
    answer(b, key, telling),
    moved(key),
  ]);
  const staked = shown(a, 'npv_with_stake') || shown(b, 'npv_with_stake');
  const chances = [...new Set([...a.probabilities, ...b.probabilities].map(({ key }) => key))]
    .filter((key) => !key.endsWith(`_by_${a.scenario.months}`) && (staked || !key.includes('with_stake')))
    .map((key) => {
      const by = /^(payback(?:_with_stake)?)(?:_by_(\d+))?$/u.exec(key);
      const name = `p.${by?.[1] ?? key}`;
      const n = Number(by?.[2] ?? a.scenario.months);
      return [isForecastKey(name) ? say(name, { n }) : key.replaceAll('_', ' '), chance(a, key), chance(b, key), ''];
    });
  const rows = [...answers, ...chances, ...differences(a, b, telling)];
  return [...title(say('compared', { a: first, b: second }), telling), ...indented({ columns, rows }, telling)];
}
