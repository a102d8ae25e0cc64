// The page's line to its workers: the closed form for another choice, and the layout of the map. The newest
// question of a kind wins; an older answer that arrives late is dropped.
import { useEffect, useState } from 'react';
import type { Choice, Recovered, Returned, ReturnInputs } from '../../../model/answer.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { TracedFully } from '../../../model/ledger/traced.ts';
import type { Forecast } from '../../../model/scenario/forecast.ts';
import type { Scenario } from '../../../model/scenario/scenario.ts';
import type { FlowGraph } from '../../chart/flowgraph.ts';
import type { Layout } from '../../chart/loopmap.ts';

export type Direction = 'RIGHT' | 'DOWN';

export interface Answer {
  returned: Returned;
  recovered: Recovered;
}

/** A ledger's answer with what was noticed in it; the answer is null when nothing could be made of it. */
export interface LedgerReply {
  answer: TracedFully | null;
  /** The investor and the currency that the ledger names. */
  investor: string;
  currency: string | null;
  /** Parties of its flows, when it names no investor. */
  parties: string[];
  diagnostics: Diagnostic[];
}

/** What is asked of the engine of forecasts. */
export interface Asking {
  /** Inputs stated anew, in the words of a scenario file. */
  changes: { key: string; value: string }[];
  paths: number;
  seed: number;
}

export interface Run {
  forecast: Forecast | null;
  /** What was noticed: why there is none, or remarks on what was changed. */
  diagnostics: Diagnostic[];
}

export type SliderRequest = { id: number; ask: 'answer'; inputs: ReturnInputs; choice: Choice };

export type Request =
  | { id: number; ask: 'ledger'; text: string; file: string; investor: string | null }
  | { id: number; ask: 'forecast'; scenario: Scenario; asking: Asking }
  | { id: number; ask: 'blank' };

export type Reply = { id: number; value: Answer | LedgerReply | Run | Scenario } | { id: number; error: string };

type Unsent = Request | SliderRequest extends infer R
  ? R extends Request | SliderRequest
    ? Omit<R, 'id'>
    : never
  : never;

const made = {
  slider: () => new Worker(new URL('../slider-worker.ts', import.meta.url), { type: 'module' }),
  long: () => new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' }),
};
const workers = new Map<keyof typeof made, Worker>();
let next = 0;
const waiting = new Map<number, { done: (value: never) => void; failed: (reason: Error) => void }>();

function started(name: keyof typeof made): Worker {
  const there = workers.get(name);
  if (there) return there;
  const worker = made[name]();
  workers.set(name, worker);
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asker?.failed(new Error(data.error));
    else asker?.done(data.value as never);
  };
  return worker;
}

function asked<T>(request: Unsent): Promise<T> {
  const id = next++;
  return new Promise<T>((done, failed) => {
    waiting.set(id, { done, failed });
    started(request.ask === 'answer' ? 'slider' : 'long').postMessage({ ...request, id });
  });
}

export const answerFor = (inputs: ReturnInputs, choice: Choice): Promise<Answer> =>
  asked({ ask: 'answer', inputs, choice });

export const ledgerFor = (text: string, file: string, investor: string | null): Promise<LedgerReply> =>
  asked({ ask: 'ledger', text, file, investor });
export const forecastFor = (scenario: Scenario, asking: Asking): Promise<Run> =>
  asked({ ask: 'forecast', scenario, asking });

/** A deal of which nothing is stated. */
export const blankDeal = (): Promise<Scenario> => asked({ ask: 'blank' });

/** The map's engine is loaded when the first map is asked for. It works in a worker of its own, so that neither waits
 * for the other: the map not for a forecast, the slider not for the map. */
export const layoutFor = async (graph: FlowGraph, direction: Direction): Promise<Layout> =>
  (await import('../layout.ts')).placed(graph, direction);

/** The answer at a choice: the last one that arrived, until the newer is there. */
export function useAnswer(inputs: ReturnInputs | null, choice: Choice, first: Answer | null): Answer | null {
  const [answer, set] = useState<Answer | null>(first);
  useEffect(() => {
    let current = true;
    if (inputs) {
      answerFor(inputs, choice).then(
        (value) => current && set(value),
        (reason: unknown) => console.error(reason),
      );
    }
    return () => {
      current = false;
    };
  }, [inputs, choice]);
  return answer;
}
