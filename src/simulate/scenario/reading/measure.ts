// What a number of an input is measured in: its unit is checked, money comes into the scenario's currency at the rate of the
// as-of month or the file's own, and the possible range is kept. Every mistake is told where it stands.
import type { InputSpec } from '../../../model/scenario/inputs.ts';
import type { Input } from '../../../model/scenario/scenario.ts';
import { currencyOf, type Figure, figureOf } from './figure.ts';
import type { Rates } from './rates.ts';
import type { Reading, Span, Tree } from './tree.ts';

/** How the numbers of one input are read. */
export interface Measure {
  spec: InputSpec;
  reading: Reading;
  rates: Rates;
  /** The unit stated beside the figures, as written. */
  unit: { text: string; at: Span } | null;
  /** Filled when money came in from another currency. */
  converted: Input['converted'];
  /** Numbers read so far, `bare` without a unit, to find shares written as 0.8 and millions written as 790. */
  seen: { value: number; at: Span; bare: boolean }[];
}

const WANTED: Record<InputSpec['unit'], string> = {
  money: 'an amount of money: write 790m with "unit: USD", or the full number',
  'money/month': 'money a month: write 2m with "unit: USD/month"',
  '%': 'a percentage: write 8 for 8 %',
  x: 'a multiple: write 3 for three times',
  months: 'a number of months: write 24',
};

const isMoney = (spec: InputSpec): boolean => spec.unit === 'money' || spec.unit === 'money/month';

function wrongUnit({ spec, reading }: Measure, at: Span, written: string): null {
  const said = [`"${written}" is no unit of ${spec.key}.`, `${spec.key} is ${WANTED[spec.unit]}.`] as const;
  reading.note('scenario/unit', at, said);
  return null;
}

/** What a number is multiplied with for the unit stated beside it; null, told, when that unit does not fit. */
function factorOf(measure: Measure, figure: Figure, at: Span): number | null {
  const { spec, unit } = measure;
  const stated = unit?.text.trim() ?? '';
  if (isMoney(spec)) {
    if (figure.unit) return wrongUnit(measure, at, figure.unit);
    const code = stated ? currencyOf(stated.replace(/\s*\/\s*(?:month|月)$/u, '')) : null;
    if (stated && !code) return wrongUnit(measure, unit?.at ?? at, stated);
    if (code && figure.currency && code !== figure.currency) return wrongUnit(measure, at, figure.currency);
    return inCurrency(measure, code ?? figure.currency, unit?.at ?? at);
  }
  if (figure.currency) return wrongUnit(measure, at, figure.currency);
  if (figure.scaled) return wrongUnit(measure, at, 'an amount of money');
  const written = figure.unit ?? (stated ? (figureOf(`1 ${stated}`)?.unit ?? stated) : null);
  if (written === null || written === spec.unit) return 1;
  if (written === 'years' && spec.unit === 'months') return 12;
  return wrongUnit(measure, figure.unit ? at : (unit?.at ?? at), written);
}

function inCurrency(measure: Measure, code: string | null, at: Span): number | null {
  const { rates, reading } = measure;
  if (code === null || code === rates.currency) return 1;
  const found = rates.of(code);
  if (!found) {
    const message = `There is no rate from ${code} to ${rates.currency}.`;
    const remedy = `Give one in the file: "rates: { ${code}: … }", units of ${rates.currency} for one ${code}; or state the amount in ${rates.currency}.`;
    reading.note('scenario/rate', at, [message, remedy]);
    return null;
  }
  if (found.month !== null && found.month !== rates.month) {
    const message = `There is no rate of ${rates.month} from ${code} to ${rates.currency}; that of ${found.month} was taken.`;
    const remedy = `Give the one that you mean: "rates: { ${code}: … }", units of ${rates.currency} for one ${code}.`;
    reading.note('scenario/rate', at, [message, remedy, 'warning']);
  }
  measure.converted = { currency: code, ...found };
  return found.rate;
}

/** A number of an input, in the unit of the file; null when it is none or not possible. */
export function numberOf(tree: Tree, measure: Measure): number | null {
  const { spec, reading } = measure;
  const figure = tree.kind === 'leaf' ? figureOf(tree.text) : null;
  if (!figure || !Number.isFinite(figure.value)) {
    const written = tree.kind === 'leaf' ? `"${tree.text.slice(0, 60)}" is no figure` : 'A figure is expected here';
    reading.note('scenario/number', tree.at, [`${written}.`, `${spec.key} is ${WANTED[spec.unit]}.`]);
    return null;
  }
  const factor = factorOf(measure, figure, tree.at);
  if (factor === null) return null;
  const value = figure.value * factor;
  if (value < spec.min || value > spec.max) {
    const message = `${spec.key} of ${tree.kind === 'leaf' ? tree.text : value} is outside what is possible: ${spec.min} to ${spec.max}${spec.unit === '%' ? ' %' : ''}.`;
    reading.note('scenario/range', tree.at, [message, `${spec.key} is ${WANTED[spec.unit]}.`]);
    return null;
  }
  // What is written with its unit is meant so.
  const bare = !measure.unit && !figure.unit && !figure.currency && !figure.scaled;
  measure.seen.push({ value, at: tree.at, bare });
  return value;
}

/** Amounts below this, in any currency, are probably millions written without their "m". */
const SMALL = 10_000;
/** Multiples above this are probably per cent. */
const MANY = 20;

const short = (value: number): string => String(Number(value.toPrecision(6)));

type Seen = Measure['seen'][number];

/** Told: a share written as 0.8 is read as 0.8 %, 790 as 790 units of money, 150 as 150 times. Written with its unit it is meant. */
export function doubtUnits(measure: Measure): void {
  const { seen, spec } = measure;
  const first = seen.find(({ value }) => value !== 0);
  if (!first) return;
  const bare = seen.every((one) => one.bare);
  const most = Math.max(...seen.map(({ value }) => Math.abs(value)));
  if (isMoney(spec) && most < (bare ? SMALL : 1)) doubtAmount(first, measure);
  if (bare && spec.unit === '%' && most <= 1) doubtShare(first, measure);
  if (bare && seen.every(({ value }) => value > MANY) && spec.unit === 'x' && spec.key !== 'exit_multiple')
    doubtMultiple(first, measure);
}

function doubtShare({ value, at }: Seen, { spec, reading }: Measure): void {
  const remedy = `Write ${short(value * 100)} for ${short(value * 100)} %; if ${short(value)} % is meant, write "${short(value)}%".`;
  reading.note('scenario/fraction', at, [`${spec.key} is read as ${short(value)} %.`, remedy, 'warning']);
}

function doubtAmount({ value, at, bare }: Seen, { spec, reading, rates }: Measure): void {
  const message = `${spec.key} is read as ${short(value)} ${rates.currency} in full.`;
  const meant = bare ? `; if so little is meant, write "${short(value)} ${rates.currency}"` : '';
  reading.note('scenario/small', at, [message, `Write ${short(value)}m for millions${meant}.`, 'warning']);
}

function doubtMultiple({ value, at }: Seen, { spec, reading }: Measure): void {
  const share = short(value / 100);
  const remedy = `Write ${share} for ${short(value)} %; if ${short(value)} times is meant, write "${short(value)}x".`;
  reading.note('scenario/multiple', at, [`${spec.key} is read as ${short(value)} times.`, remedy, 'warning']);
}
