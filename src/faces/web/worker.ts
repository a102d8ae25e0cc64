// What takes the page seconds: forecasts, and a ledger traced by the engine of the command line (its solver is loaded
// for amounts that are intervals).

import type { Scenario } from '../../model/scenario/scenario.ts';
import { blankScenario, forecastAfter } from '../../path/changed.ts';
import { askLedger, chanceOf, type LedgerTools, ledgerText } from '../../path.ts';
import type { LedgerReply, Reply, Request, Run } from './state/desk.ts';

const post = (reply: Reply): void => self.postMessage(reply);

async function answered(request: Request): Promise<Extract<Reply, { value: unknown }>['value']> {
  if (request.ask === 'ledger') return ledgerAnswer(request);
  if (request.ask === 'blank') return blankDeal();
  return forecastRun(request);
}

/** A deal of which nothing is stated, from the month in which the page was opened. */
function blankDeal(): Scenario {
  const blank = blankScenario(new Date().toISOString().slice(0, 7));
  if (!blank) throw new Error('the blank form gives no scenario');
  return blank;
}

/** The forecast with the engine of the command line, and what it hangs on. */
async function forecastRun({ scenario, asking }: Extract<Request, { ask: 'forecast' }>): Promise<Run> {
  const { value, diagnostics } = await forecastAfter(scenario, { ...asking, hang: 'cash_result' });
  return { forecast: value, diagnostics };
}

/** The answer to a ledger's text: the same bits as the command line's. */
async function ledgerAnswer({ text, file, investor }: Extract<Request, { ask: 'ledger' }>): Promise<LedgerReply> {
  const read = ledgerText(text, file);
  const none = { answer: null, investor: investor ?? 'V', currency: null, parties: [] };
  if (!read.value) return { ...none, diagnostics: read.diagnostics };
  const { raw, locate } = read.value;
  const inner = ledgerIn(raw);
  const named = investor ?? firstOf(inner.investor);
  const parties = named && !investor ? [] : partiesOf(inner.flows);
  const solve = JSON.stringify(raw).includes('"amount":[') ? await solver() : null;
  const options = { locate, ...(investor ? { investor } : {}) };
  const { value, diagnostics } = askLedger(raw, options, { solve, chance: chanceOf(1) });
  const answer = value?.type === 'trace' ? value.answer : null;
  const all = [...read.diagnostics, ...diagnostics, ...(value && !answer ? [otherQuestion(value.type)] : [])];
  return { answer, investor: named ?? 'V', currency: inner.currency ?? null, parties, diagnostics: all };
}

/** Files that ask what happens if funding stops are answered elsewhere. */
const otherQuestion = (type: string): LedgerReply['diagnostics'][number] => ({
  code: 'ledger/setting',
  severity: 'error',
  message: `The file asks another question ("type": "${type}"); this place follows money that came back.`,
  remedy: 'Use backflow stress --ledger FILE, or take "type" out to trace its payments.',
});

interface Bare {
  investor?: string | string[];
  currency?: string | null;
  flows?: unknown;
}

const ledgerIn = (raw: unknown): Bare => {
  const whole = (typeof raw === 'object' && raw !== null ? raw : {}) as Bare & { input?: Bare };
  return whole.flows === undefined && whole.input ? whole.input : whole;
};

const firstOf = (names: string | string[] | undefined): string | null =>
  (Array.isArray(names) ? names[0] : names) ?? null;

function partiesOf(flows: unknown): string[] {
  const names = new Set<string>();
  for (const flow of Array.isArray(flows) ? (flows as { from?: unknown; to?: unknown }[]) : [])
    for (const name of [flow?.from, flow?.to]) if (typeof name === 'string' && name && name !== '*') names.add(name);
  return [...names].sort().slice(0, 200);
}

async function solver(): Promise<NonNullable<LedgerTools['solve']>> {
  const [{ default: load }, { default: wasm }] = await Promise.all([import('highs'), import('highs/runtime?url')]);
  const highs = await load({ locateFile: () => wasm });
  return (programme) => {
    const solved = highs.solve(programme, { mip_rel_gap: 0 });
    return solved.Status === 'Optimal' ? solved.ObjectiveValue : null;
  };
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answered(data).then(
    (value) => post({ id: data.id, value }),
    (reason: unknown) => post({ id: data.id, error: reason instanceof Error ? reason.message : String(reason) }),
  );
});
