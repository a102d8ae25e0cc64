// The forecast of the page: the scenario in force, the changes a reader made to it, and the answers before and after them.
// The worker runs it with the engine of the command line; the newest question wins.
import { useEffect, useRef, useState } from 'react';
import type { Forecast } from '../../../model/scenario/forecast.ts';
import type { Scenario } from '../../../model/scenario/scenario.ts';
import { forecastFor } from './desk.ts';

/** A power of two fills the points of the draws best; quick enough to follow typing. */
export const RUNS = 4096;
const SEED = 1;
const QUIET = 250;

/** The ends a reader gave an input, in the unit of a file. */
export type Changes = Readonly<Record<string, readonly [number, number]>>;

export interface Outlook {
  /** As the documents (or the blank deal) say. */
  before: Forecast | null;
  /** With the reader's changes; null while there are none. */
  after: Forecast | null;
  working: boolean;
  problem: string | null;
}

const said = (changes: Changes): { key: string; value: string }[] =>
  Object.entries(changes).map(([key, [low, high]]) => ({ key, value: low === high ? `${low}` : `[${low}, ${high}]` }));

/** The answers to a scenario, and to it with changes. */
export function useOutlook(scenario: Scenario, changes: Changes): Outlook {
  const [before, setBefore] = useState<Forecast | null>(null);
  const [after, setAfter] = useState<Forecast | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(true);
  const newest = useRef(0);
  useEffect(() => {
    let gone = false;
    setBefore(null);
    forecastFor(scenario, { changes: [], paths: RUNS, seed: SEED }).then(
      (run) => gone || setBefore(run.forecast),
      (reason: unknown) => gone || setProblem(String(reason)),
    );
    return () => {
      gone = true;
    };
  }, [scenario]);
  useEffect(() => {
    newest.current += 1;
    const mine = newest.current;
    const current = (): boolean => mine === newest.current;
    setProblem(null);
    if (Object.keys(changes).length === 0) {
      setAfter(null);
      setWorking(false);
      return;
    }
    setWorking(true);
    const timer = setTimeout(() => {
      forecastFor(scenario, { changes: said(changes), paths: RUNS, seed: SEED }).then(
        (run) => {
          if (!current()) return;
          setWorking(false);
          if (run.forecast) setAfter(run.forecast);
          else setProblem(run.problem ?? '');
        },
        (reason: unknown) => {
          if (!current()) return;
          setWorking(false);
          setProblem(String(reason));
        },
      );
    }, QUIET);
    return () => clearTimeout(timer);
  }, [scenario, changes]);
  return { before, after, working: working || before === null, problem };
}
