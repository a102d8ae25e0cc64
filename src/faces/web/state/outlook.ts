// The forecast of the page: the scenario in force, the changes a reader made to it, and the answers before and after them.
// The worker runs it with the engine of the command line; the newest question wins.
import { useEffect, useRef, useState } from 'react';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Forecast } from '../../../model/scenario/forecast.ts';
import type { Distribution, Input, Scenario } from '../../../model/scenario/scenario.ts';
import { remarksOf } from '../../words/forecast/faults.ts';
import { forecastFor } from './desk.ts';

/** As many as the command line runs, so that both say the same. */
export const RUNS = 16_384;
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
  /** Why there is no answer to the changes, as it happened. */
  problem: string | null;
  /** What is wrong with the changes, or worth a remark. */
  noticed: Diagnostic[];
}

/** An input between other ends, in the words of a scenario file: its shape stays where it has one. */
function rangeText(of: Distribution | undefined, [low, high]: readonly [number, number]): string {
  if (low === high) return `${low}`;
  const inside = (mode: number): number => Math.min(high, Math.max(low, mode));
  if (of?.type === 'normal' || (of?.type === 'lognormal' && low > 0))
    return `{ ${of.type}: { p5: ${low}, p95: ${high} } }`;
  if (of?.type === 'pert' || of?.type === 'triangular') return `{ ${of.type}: [${low}, ${inside(of.mode)}, ${high}] }`;
  if (of?.type === 'beta') return `{ beta: { alpha: ${of.alpha}, beta: ${of.beta}, low: ${low}, high: ${high} } }`;
  return `{ between: [${low}, ${high}] }`;
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

const nameOf = ({ key, year }: Input): string => (year === null ? key : `${key}.${year}`);

function said(changes: Changes, { inputs }: Scenario): { key: string; value: string }[] {
  const known = new Map(inputs.map((input) => [nameOf(input), input.distribution]));
  return Object.entries(changes).map(([key, ends]) => ({ key, value: rangeText(known.get(key), ends) }));
}

/** The answers to a scenario, and to it with changes; nothing is run before it is `wanted`. */
export function useOutlook(scenario: Scenario, changes: Changes, wanted: boolean): Outlook {
  const [before, setBefore] = useState<Forecast | null>(null);
  const [after, setAfter] = useState<Forecast | null>(null);
  const [noticed, setNoticed] = useState<Diagnostic[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(true);
  const newest = useRef(0);
  useEffect(() => {
    let gone = false;
    setBefore(null);
    if (!wanted) return;
    forecastFor(scenario, { changes: [], paths: RUNS, seed: SEED }).then(
      (run) => gone || setBefore(run.forecast),
      (reason: unknown) => gone || setProblem(String(reason)),
    );
    return () => {
      gone = true;
    };
  }, [scenario, wanted]);
  useEffect(() => {
    newest.current += 1;
    const mine = newest.current;
    const current = (): boolean => mine === newest.current;
    setProblem(null);
    setNoticed([]);
    if (Object.keys(changes).length === 0) {
      setAfter(null);
      setWorking(false);
      return;
    }
    setWorking(true);
    const timer = setTimeout(() => {
      forecastFor(scenario, { changes: said(changes, scenario), paths: RUNS, seed: SEED }).then(
        (run) => {
          if (!current()) return;
          setWorking(false);
          setNoticed(run.forecast ? remarksOf(run.diagnostics) : run.diagnostics.filter(isError));
          if (run.forecast) setAfter(run.forecast);
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
  return { before, after, working: working || before === null, problem, noticed };
}
