// A scenario with a reader's changes to its forecast, as the page and the interface ask for it: what is changed is checked
// as a scenario file is, and a change that cannot be taken is told.
import type { Outcome } from '../model/diagnostic.ts';
import type { Fx } from '../model/reference/fx.ts';
import type { Forecast } from '../model/scenario/forecast.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { type Change, changed } from '../simulate/scenario/change.ts';
import { scenarioOfForm } from '../simulate/scenario/form.ts';
import { type ForecastOptions, forecast } from './forecast.ts';

export interface Changed extends ForecastOptions {
  changes: readonly Change[];
  /** Monthly rates, for changes in other currencies. */
  fx?: Fx | null;
}

/** The forecast after the changes; null, told, when they cannot be made or nothing can be drawn. */
export async function forecastAfter(
  given: Scenario,
  { changes, fx = null, ...options }: Changed,
): Promise<Outcome<Forecast | null>> {
  const { value: scenario, diagnostics } = changed(given, changes, { file: 'changes', fx });
  if (!scenario) return { value: null, diagnostics };
  const { value, diagnostics: more } = await forecast(scenario, options);
  return { value, diagnostics: [...diagnostics, ...more] };
}

/** A hundred million put in by somebody into somebody: the blank form, to be filled in on the page. */
export const blankScenario = (start: string): Scenario | null =>
  scenarioOfForm({ vendor: '', company: '', currency: 'USD', start, figures: { invested: { low: 1e8, high: 1e8 } } })
    .value;
