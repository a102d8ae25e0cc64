// What in a readable ledger is probably not meant: keys, kinds and names that nobody uses, one name in two spellings, sums that
// rounding changes. The ledger is traced as it is written, and this is said.
import type { Diagnostic, Position } from '../../model/diagnostic.ts';
import { FlowKind } from '../../model/flow.ts';
import { LedgerSettings, Period } from '../../model/ledger/ledger.ts';
import { high, investorNames, type Ledger, type Locate, low, unitOf } from './held.ts';
import { nearest } from './nearest.ts';

interface Reading {
  /** The greatest sum that is exact. */
  most: number;
  locate: Locate;
}

interface Doubt {
  code: string;
  path: (string | number)[];
  message: string;
  remedy: string;
}

export function doubtsOf(ledger: Ledger, raw: unknown, { most, locate }: Reading): Diagnostic[] {
  const found = [
    ...keys(raw as Record<string, unknown>),
    ...kinds(ledger),
    ...names(ledger),
    ...spellings(ledger),
    ...sums(ledger, most),
  ];
  return found.map(({ code, path, message, remedy }) => {
    const at: Position | null = locate(path);
    return { code, severity: 'warning', message, remedy, ...(at ? { at } : {}) };
  });
}

const OTHERS = ['flows', 'type', 'asOf', 'cut', 'input', 'variants', 'expected'];
const SETTINGS = [...Object.keys(LedgerSettings.shape), ...OTHERS];

/** Keys that are nearly settings; whatever else a file holds is its own business. */
function keys(raw: Record<string, unknown>): Doubt[] {
  const within = (value: unknown, path: (string | number)[]): Doubt[] =>
    typeof value === 'object' && value !== null ? nearly(Object.keys(value), Object.keys(Period.shape), path) : [];
  const periods = Array.isArray(raw.periods) ? (raw.periods as unknown[]) : [];
  return [
    ...nearly(Object.keys(raw), SETTINGS, []),
    ...within(raw.period, ['period']),
    ...periods.flatMap((p, i) => within(p, ['periods', i])),
  ];
}

const nearly = (given: readonly string[], known: readonly string[], path: (string | number)[]): Doubt[] =>
  given.flatMap((key) => {
    const meant = known.includes(key) ? null : nearest(key, known);
    if (!meant) return [];
    const message = `There is no setting "${key}"; it changes nothing.`;
    return [
      { code: 'ledger/unknown-key', path: [...path, key], message, remedy: `Write "${meant}" if that is meant.` },
    ];
  });

/** Kinds that no flow can have. */
function kinds({ settings }: Ledger): Doubt[] {
  const known = FlowKind.options as readonly string[];
  return (['seedKinds', 'revenueKinds'] as const).flatMap((key) =>
    settings[key].flatMap((kind, i): Doubt[] => {
      if (known.includes(kind)) return [];
      const meant = nearest(kind, known);
      const remedy = meant ? `Write "${meant}" if that is meant.` : `The kinds are ${known.join(', ')}.`;
      const message = `${key}: there is no kind "${kind}", so no flow has it.`;
      return [{ code: 'ledger/unknown-name', path: [key, i], message, remedy }];
    }),
  );
}

/** Parties in settings that no flow names. */
function names({ settings, flows }: Ledger): Doubt[] {
  const { into, sources, outside } = settings;
  const own = new Set(investorNames(settings));
  const named = new Set<string>(['*']);
  for (const f of flows) named.add(f.from).add(f.to);
  const found: Doubt[] = [];
  if (flows.length > 0 && ![...own].some((name) => named.has(name)))
    found.push({
      ...{ code: 'ledger/no-investor', path: ['investor'], remedy: 'Write the investor as the flows do.' },
      message: `No flow of the ledger names ${[...own].join(' or ')}, whose money is asked about.`,
    });
  for (const [key, list] of Object.entries({ into, sources, outside }))
    for (const [i, name] of (list ?? []).entries()) {
      if (named.has(name) || (key === 'sources' && own.has(name))) continue;
      const meant = named.size <= 10_000 ? nearest(name, [...named]) : null;
      const remedy = meant ? `Write "${meant}" if that is meant.` : 'Write the party as the flows do.';
      found.push({ code: 'ledger/unknown-name', path: [key, i], message: `${key}: no flow names ${name}.`, remedy });
    }
  return found;
}

const folded = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLowerCase();

/** So many pairs of spellings are told. */
const TOLD = 5;

/** Names that differ in spaces or capitals alone are two parties. */
function spellings({ accounts, settings }: Ledger): Doubt[] {
  const found: Doubt[] = [];
  const seen = new Map(investorNames(settings).map((name) => [folded(name), name]));
  for (const name of [...(settings.outside ?? []), ...accounts]) {
    const other = seen.get(folded(name));
    if (other === undefined) seen.set(folded(name), name);
    else if (other !== name && found.length < TOLD)
      found.push({
        ...{ code: 'ledger/like-names', path: ['flows'], remedy: 'Write the name alike where one party is meant.' },
        message: `"${other}" and "${name}" differ in spaces or capitals alone; they are taken as two parties.`,
      });
  }
  return found;
}

/** A sum that rounding to the smallest unit changes by more than this part of it is told. */
const ROUNDING = 1e-3;

function sums(ledger: Ledger, most: number): Doubt[] {
  const { flows, settings } = ledger;
  const unit = unitOf(ledger);
  const found: Doubt[] = [];
  const rounded = flows.findIndex((f) =>
    [low(f), high(f)].some((x) => Math.abs(Math.round(x * unit) - x * unit) > ROUNDING * x * unit),
  );
  if (rounded >= 0)
    found.push({
      ...{ code: 'ledger/rounded', path: ['flows', rounded, 'amount'] },
      message: `Sums are rounded to ${1 / unit}: ${low(flows[rounded] as Ledger['flows'][number])} is not told as it is.`,
      remedy: `Set "scale" to more decimal places than ${settings.scale} (6 at most), or give amounts in smaller units.`,
    });
  if (flows.reduce((s, f) => s + high(f), 0) > most)
    found.push({
      ...{ code: 'ledger/inexact', path: ['flows'] },
      message: 'The sums are so large that their last digits are not exact.',
      remedy: 'Give amounts in larger units, such as millions, or set "scale": 0.',
    });
  return found;
}
