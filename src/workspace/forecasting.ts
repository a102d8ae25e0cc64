// Forecasts for the faces: of a scenario handed in (as nouns or as a file's text), or of a case's first scenario, with a
// reader's changes. The rates of the reference bring amounts into the scenario's currency.
import type { CaseView } from '../model/case.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { Forecast, QuantityKey } from '../model/scenario/forecast.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { forecastAfter } from '../path/changed.ts';
import { type Change, scenarioOf, scenarioOfCase, yamlOf } from '../path/scenario.ts';
import type { Room } from './room.ts';

/** A scenario, or the text of a scenario file. */
export type GivenScenario = { scenario: Scenario } | { yaml: string };

export interface ForecastAsked {
  changes: readonly Change[];
  paths: number;
  seed: number;
  hang: QuantityKey | null;
}

/** A scenario handed in as nouns, checked as its file would be; it has no lines, so nothing is told of its places. */
function checked(scenario: Scenario): Outcome<Scenario | null> {
  const { value, diagnostics } = scenarioOf(yamlOf(scenario));
  const told = diagnostics.map((d) => ({ ...d, at: null }));
  return { value: value && scenario, diagnostics: told };
}

/** The forecast of what is handed in; null, told, when it cannot be read or drawn from. */
export async function forecastGiven(
  { reference }: Pick<Room, 'reference'>,
  given: GivenScenario,
  asked: ForecastAsked,
): Promise<Outcome<Forecast | null>> {
  const { fx } = reference;
  const read = 'yaml' in given ? scenarioOf(given.yaml, { file: 'yaml', fx }) : checked(given.scenario);
  if (!read.value) return { value: null, diagnostics: read.diagnostics };
  const { value, diagnostics } = await forecastAfter(read.value, { ...asked, fx });
  return { value, diagnostics: [...read.diagnostics, ...diagnostics] };
}

/** The forecast of a case's first scenario; null without such a case. */
export async function forecastCase(
  room: Pick<Room, 'reference'>,
  view: CaseView | null,
  asked: ForecastAsked,
): Promise<Outcome<Forecast | null> | null> {
  if (!view) return null;
  const { value, diagnostics } = scenarioOfCase(view, room.reference);
  return value ? forecastAfter(value, { ...asked, fx: room.reference.fx }) : { value: null, diagnostics };
}
