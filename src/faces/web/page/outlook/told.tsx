// A forecast in sentences, the chance first; and the few figures of it that other parts show too.
import type { ReactElement } from 'react';
import { clearlyMost, type Forecast, openBreakEven } from '../../../../model/scenario/forecast.ts';
import type { Scenario } from '../../../../model/scenario/scenario.ts';
import { amount, share } from '../../../words/figures.ts';
import { inputName } from '../../../words/forecast/inputs.ts';
import { visible } from '../../../words/lang.ts';
import { nameIn } from '../../../words/names.ts';
import { Computed } from '../../parts/fig.tsx';
import { Sentence } from '../../parts/words.tsx';
import { type Page, usePage } from '../../state/page.ts';
import { claimsOfInputs } from './claims.ts';

/** Of 100 runs, how many have the outlay back within the forecast. */
export const chanceOf = (forecast: Forecast, key: 'without' | 'with_stake'): number =>
  forecast.payback.reduce((sum, p) => sum + p[key], 0) * 100;

export const yearsOf = ({ scenario }: Forecast): number => Math.round((scenario.months / 12) * 10) / 10;

/** The parties of a scenario by their names; a blank deal has none yet. */
export function partiesOf(
  { vendor, company }: Scenario,
  { say, lang, view }: Pick<Page, 'say' | 'lang' | 'view'>,
): { vendor: string; company: string } {
  const named = (text: string): string => visible(nameIn(text, lang, view.entities));
  return { vendor: named(vendor) || say('outlook.vendor'), company: named(company) || say('outlook.company') };
}

/** Does the stake pay back more often than sales alone? */
export const stakeMatters = (forecast: Forecast): boolean =>
  chanceOf(forecast, 'with_stake') > chanceOf(forecast, 'without') + 0.5;

/** A chance and its error, of 100 runs. */
export const perHundred = ({ p, se }: { p: number; se: number }): string => {
  const told = p > 0 && p < 0.005 ? '<1' : p < 1 && p > 0.995 ? '>99' : String(Math.round(p * 100));
  return se > 0 ? `${told} ± ${(se * 100).toFixed(1)}` : told;
};

export function Told({ forecast }: { forecast: Forecast }): ReactElement {
  const page = usePage();
  const { lang, say } = page;
  const { scenario, quantities } = forecast;
  const fill = { ...partiesOf(scenario, page), years: yearsOf(forecast) };
  const claims = claimsOfInputs(scenario);
  const opened = (text: string): ReactElement => (
    <Computed claims={claims} title={say('outlook.title')}>
      {text}
    </Computed>
  );
  const sum = (value: number | null): ReactElement =>
    opened(value === null ? '?' : amount(value, scenario.currency, { lang }));
  const chance = (key: string, of100: number): string =>
    perHundred({ p: of100 / 100, se: forecast.probabilities.find((p) => p.key === key)?.se ?? 0 });
  const middle = quantities.cash_result;
  const [plain, staked] = [chanceOf(forecast, 'without'), chanceOf(forecast, 'with_stake')];
  const gap = lang === 'en' ? ' ' : '';
  return (
    <p className="outlook-told" data-testid="outlook-told">
      <Sentence
        k={plain > 0 ? 'outlook.chance' : 'outlook.never'}
        fill={{ ...fill, p: opened(chance('payback', plain)) }}
      />
      {gap}
      {stakeMatters(forecast) && (
        <Sentence k="outlook.stake" fill={{ p: opened(chance('payback_with_stake', staked)) }} />
      )}
      {gap}
      <Sentence
        k="outlook.result"
        fill={{
          ...fill,
          middle: opened(
            middle.q50 === null
              ? '?'
              : `${amount(middle.q50, scenario.currency, { lang })} ± ${amount(middle.se.q50 ?? 0, scenario.currency, { lang })}`,
          ),
          low: sum(quantities.cash_result.q10),
          high: sum(quantities.cash_result.q90),
        }}
      />
      {gap}
      <Hangs forecast={forecast} />
      {gap}
      <Funded forecast={forecast} />
      {gap}
      <Without forecast={forecast} />
      {gap}
      {say('outlook.marks', {
        all: scenario.inputs.length,
        assumed: forecast.marks.assumed,
        rule: forecast.marks.rule_of_thumb,
      })}
    </p>
  );
}

function Hangs({ forecast }: { forecast: Forecast }): ReactElement | null {
  const { lang } = usePage();
  const most = forecast.hanging ? clearlyMost(forecast.hanging) : null;
  if (!most) return null;
  const part = share({ low: most.first, high: most.first }, lang);
  return <Sentence k="outlook.hangs" fill={{ input: inputName(most.input, lang), share: part }} />;
}

/** The year with the most to say: the first in which the money returns. */
function Funded({ forecast }: { forecast: Forecast }): ReactElement | null {
  const page = usePage();
  const { lang } = page;
  const year = forecast.traced.find((y) => y.central !== null);
  if (!year?.central) return null;
  const part = (value: number): string => share({ low: value, high: value }, lang);
  const { lower, prorata, upper } = year.central;
  return (
    <Sentence
      k="outlook.funded"
      fill={{
        ...partiesOf(forecast.scenario, page),
        n: year.year,
        lower: part(lower),
        prorata: part(prorata),
        upper: part(upper),
      }}
    />
  );
}

function Without({ forecast }: { forecast: Forecast }): ReactElement | null {
  const page = usePage();
  const { lang } = page;
  const line = forecast.break_even.find((b) => b.funding_without === 0.5) ?? forecast.break_even[0];
  if (!line || forecast.scenario.inputs.some((i) => i.key === 'bought_without')) return null;
  const part = (value: number): string => share({ low: value, high: value }, lang);
  const fill = { ...partiesOf(forecast.scenario, page), funding: part(line.funding_without) };
  const at = line.bought_without.q50;
  const open = openBreakEven(forecast.break_even);
  if (open) {
    const k = open.share > 0 ? 'outlook.without.open' : 'outlook.without.open.loses';
    return <Sentence k={k} fill={{ ...fill, share: part(Math.max(0, open.share)) }} />;
  }
  if (at === null || (line.bought_without.q25 ?? -1) <= 0) return null;
  if (at >= 1) return <Sentence k="outlook.without.never" fill={fill} />;
  return <Sentence k="outlook.without" fill={{ ...fill, share: part(at) }} />;
}
