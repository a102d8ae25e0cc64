// A ledger file in, the answer to its question out: what came back (with intervals, draws, chance and concentration as
// asked), or what happens if funding stops, debts are cleared, or distress travels. Pure: the solver and the row of random
// numbers are handed in.
import { z } from 'zod';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Order, Unknown } from '../model/ledger/ledger.ts';
import type { Interval, TracedFully } from '../model/ledger/traced.ts';
import { hasIntervals, traced } from './answer.ts';
import { type Chance, draws } from './doubt/draws.ts';
import { nullModel } from './doubt/nullmodel.ts';
import { outerBounds, type Solve } from './doubt/programme.ts';
import { dayNumber } from './ledger/calendar.ts';
import { eventsOf } from './ledger/events.ts';
import { type Ledger, type Locate, ledgerOf } from './ledger/ledger.ts';
import { timelineOf } from './ledger/timeline.ts';
import { type Cleared, clear } from './stress/clearing.ts';
import { concentrationOf } from './stress/concentration.ts';
import { type Stressed, stressed } from './stress/cut.ts';
import { type Distress, debtRank } from './stress/debtrank.ts';

/** What is asked beyond the file, and instead of what it says. */
export interface LedgerOptions {
  investor?: string | string[];
  order?: Order;
  unknown?: Unknown;
  /** Tell loops however large the ledger is. */
  loops?: boolean;
  limit?: number;
  window?: number;
  /** Shufflings of the null model; draws over disputed figures. */
  null?: number;
  draws?: number;
  cut?: string[];
  asOf?: string;
  locate?: Locate;
}

/** What the machine brings. */
export interface LedgerTools {
  solve?: Solve | null;
  chance?: Chance;
}

export type LedgerAnswer =
  | { type: 'trace'; answer: TracedFully }
  | { type: 'funding-cut'; answer: Stressed }
  | { type: 'clearing'; answer: Cleared }
  | { type: 'debtrank'; answer: Distress };

const Matrix = z.array(z.array(z.number().nonnegative())).min(1).max(2000);
const Vector = z.array(z.number()).min(1);
const Clearing = z.object({ liabilities: Matrix, assets: Vector, senior: Vector.nullish() });
const Exposures = z.object({ exposures: Matrix, equity: Vector, shock: Vector });
const FundingCut = z.object({
  asOf: z
    .string({ error: 'a day is needed, after which flows are plans' })
    .regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day such as 2024-02-15 is needed')
    .refine((d) => !Number.isNaN(dayNumber(d)), 'no such day'),
  cut: z.object({ companies: z.array(z.string()).min(1) }),
});

/** More payments than this make a linear programme that takes minutes. */
const PROGRAMME_UP_TO = 20_000;
/** Concentration is told without being asked for up to so many accounts. */
const CONCENTRATION_UP_TO = 2000;

/** Answers the question of a ledger file. */
export function askLedger(
  raw: unknown,
  options: LedgerOptions = {},
  tools: LedgerTools = {},
): Outcome<LedgerAnswer | null> {
  const file = opened(raw, options);
  const type = typeof file === 'object' && file !== null ? (file as { type?: unknown }).type : undefined;
  if (type === 'clearing') return matrix(file, { schema: Clearing, side: 'liabilities', options }, cleared);
  if (type === 'debtrank') return matrix(file, { schema: Exposures, side: 'exposures', options }, distress);
  if (type !== undefined && type !== 'funding-cut' && type !== 'trace')
    return { value: null, diagnostics: [noSuchType(type, options)] };
  const { value: ledger, diagnostics } = ledgerOf(file, options.locate);
  if (!ledger) return { value: null, diagnostics };
  const made = type === 'funding-cut' ? cutOf(ledger, file, options) : traceOf(ledger, { options, tools });
  const faulty = diagnostics.filter((d) => d.code === 'ledger/flow').length;
  if (faulty > 0 && made.value?.type === 'trace') made.value.answer.rows_left_out = faulty;
  return { value: made.value, diagnostics: [...diagnostics, ...made.diagnostics] };
}

/** The file with the settings that the options change; a file that wraps its ledger as `input` is opened. */
function opened(raw: unknown, { investor, order, unknown, cut, asOf }: LedgerOptions): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
  const inner = 'input' in raw && !('flows' in raw) ? (raw.input as object) : raw;
  const changes = {
    ...(investor === undefined ? {} : { investor }),
    ...(order ? { order } : {}),
    ...(unknown ? { unknown } : {}),
    ...(cut ? { type: 'funding-cut', cut: { companies: cut } } : {}),
    ...(asOf ? { asOf } : {}),
  };
  return { ...inner, ...changes };
}

function traceOf(
  ledger: Ledger,
  { options, tools }: { options: LedgerOptions; tools: LedgerTools },
): Outcome<LedgerAnswer> {
  const { limit, window } = options;
  const how = { ...(limit ? { limit } : {}), ...(window === undefined ? {} : { window }) };
  const asked = options.loops || Object.keys(how).length > 0;
  const { value, diagnostics } = traced(ledger, asked ? { loops: how } : {});
  const answer: TracedFully = value;
  if (hasIntervals(ledger)) {
    const { interval, noticed } = intervalOf(ledger, tools.solve ?? null);
    if (interval) answer.interval = interval;
    diagnostics.push(...noticed);
  }
  const { chance } = tools;
  if (options.draws && chance) answer.mc = draws(ledger, { count: options.draws, chance });
  if (options.null && chance)
    answer.null_model = nullModel(ledger, eventsOf(ledger, ledger.settings.order), { count: options.null, chance });
  if (ledger.accounts.length <= CONCENTRATION_UP_TO)
    answer.concentration = concentrationOf(ledger, timelineOf(ledger, ledger.settings.order).value);
  return { value: { type: 'trace', answer }, diagnostics };
}

function intervalOf(ledger: Ledger, solve: Solve | null): { interval: Interval | null; noticed: Diagnostic[] } {
  if (!solve) return { interval: null, noticed: [] };
  const count = eventsOf(ledger, ledger.settings.order).count;
  const interval = count <= PROGRAMME_UP_TO ? outerBounds(ledger, solve) : null;
  if (interval) return { interval, noticed: [] };
  const why = count > PROGRAMME_UP_TO ? `${count} payments are too many for it` : 'the solver found no solution';
  const noticed: Diagnostic = {
    code: 'trace/no-interval',
    severity: 'warning',
    message: `The widest bounds over the interval amounts are not told: ${why}.`,
    remedy: 'The other figures are at the middle of each interval; --draws shows how they move.',
  };
  return { interval: null, noticed: [noticed] };
}

function cutOf(ledger: Ledger, file: unknown, { locate }: LedgerOptions): Outcome<LedgerAnswer | null> {
  const parsed = FundingCut.safeParse(file);
  if (!parsed.success)
    return {
      value: null,
      diagnostics: parsed.error.issues.map((i) => wrong(i.path as (string | number)[], i.message, locate)),
    };
  const { asOf, cut } = parsed.data;
  const { value, diagnostics } = stressed(ledger, { asOf, companies: cut.companies });
  return { value: { type: 'funding-cut', answer: value }, diagnostics };
}

const cleared = (given: z.infer<typeof Clearing>): LedgerAnswer => {
  const { liabilities, assets, senior } = given;
  return { type: 'clearing', answer: clear({ liabilities, assets, ...(senior ? { senior } : {}) }) };
};

const distress = (given: z.infer<typeof Exposures>): LedgerAnswer => ({ type: 'debtrank', answer: debtRank(given) });

interface MatrixQuestion<T> {
  schema: z.ZodType<T>;
  /** The key of the square matrix; every list of the question has its length. */
  side: string;
  options: LedgerOptions;
}

function matrix<T extends object>(
  file: unknown,
  { schema, side, options }: MatrixQuestion<T>,
  answer: (given: T) => LedgerAnswer,
): Outcome<LedgerAnswer | null> {
  const parsed = schema.safeParse(file);
  if (!parsed.success) {
    const diagnostics = parsed.error.issues.map((i) => wrong(i.path as (string | number)[], i.message, options.locate));
    return { value: null, diagnostics };
  }
  const given = parsed.data as Record<string, unknown>;
  const rows = given[side] as number[][];
  const crooked = rows.findIndex((row) => row.length !== rows.length);
  const short = Object.keys(given).find(
    (k) => Array.isArray(given[k]) && (given[k] as unknown[]).length !== rows.length,
  );
  if (crooked < 0 && !short) return { value: answer(parsed.data), diagnostics: [] };
  const path = crooked >= 0 ? [side, crooked] : [short as string];
  return { value: null, diagnostics: [wrong(path, `${rows.length} numbers are needed, one a party`, options.locate)] };
}

const wrong = (path: (string | number)[], message: string, locate?: Locate): Diagnostic => {
  const at = locate?.(path);
  return {
    code: 'stress/input',
    severity: 'error',
    message: `${path.join('.') || 'the file'}: ${message}`,
    remedy: 'docs/formats.md describes what each question needs.',
    ...(at ? { at } : {}),
  };
};

const noSuchType = (type: unknown, { locate }: LedgerOptions): Diagnostic => ({
  ...wrong(['type'], `there is no question ${JSON.stringify(type)}`, locate),
  remedy: 'Use funding-cut, clearing or debtrank, or leave it out to trace.',
});
