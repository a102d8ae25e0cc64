// A forecast in, lines for a terminal out: what is put in, what comes back by when, chances, what it hangs on, what it rests
// on. Booked, recovered and returned stand under headings of their own.
import {
  clearlyMost,
  type Forecast,
  type Hanging,
  openBreakEven,
  type QuantityKey,
  type Spread,
} from '../../../../model/scenario/forecast.ts';
import {
  answerFigure,
  distributionWords,
  errorFigure,
  inputFigure,
  per100,
  type Terms,
} from '../../../words/forecast/figures.ts';
import { inputName } from '../../../words/forecast/inputs.ts';
import { forecastSayer, isForecastKey, quantityName, type SayForecast } from '../../../words/forecast/say.ts';
import { sourceName } from '../../../words/forecast/sources.ts';
import { nameIn } from '../../../words/names.ts';
import type { Output } from '../../context.ts';
import { clean, styled, type Table, tableLines, wrapped } from '../../print.ts';

export interface Telling extends Terms {
  out: Output;
  say: SayForecast;
  fill: { vendor: string; company: string };
  /** What a claim says, for the list of what to check. */
  claim: (id: string) => string;
}

/** Parties of the reference tables, for their names in the reader's script. */
type Known = Parameters<typeof nameIn>[2];

export const tellingOf = (
  { scenario }: Forecast,
  { known = [], ...how }: Pick<Telling, 'out' | 'lang'> & Partial<Pick<Telling, 'claim'>> & { known?: Known },
): Telling => ({
  claim: (id) => id.slice(0, 8),
  ...how,
  currency: scenario.currency,
  say: forecastSayer(how.lang),
  fill: { vendor: nameIn(scenario.vendor, how.lang, known), company: nameIn(scenario.company, how.lang, known) },
});

export const prose = (text: string, { out }: Telling, indent = 0): string[] =>
  wrapped(clean(text), Math.min(out.columns, 100) - indent).map((line) => ' '.repeat(indent) + line);

export const title = (text: string, { out }: Telling): string[] => ['', styled(out, 'bold', text)];

export const indented = (table: Table, { out }: Telling): string[] =>
  tableLines(table, { ...out, columns: Math.min(out.columns, 110) - 2 }).map((line) => `  ${line}`);

const columns = (first: string, others: readonly string[]): Table['columns'] => [
  { title: first, min: 16, max: 46 },
  ...others.map((name) => ({ title: name, min: 8, max: 22 })),
];

/** What the vendor puts in, in words. */
export function outlay({ scenario }: Forecast, telling: Telling): string {
  const invested = scenario.inputs.find(({ key }) => key === 'invested');
  return invested ? distributionWords('invested', invested.distribution, telling) : '0';
}

function headLines(f: Forecast, telling: Telling): string[] {
  const { say, fill, out } = telling;
  const { payback, payback_with_stake } = f.quantities;
  const places = { ...fill, put: outlay(f, telling), months: f.scenario.months };
  const unknown = f.quantities.npv.exists === 0;
  const missing = (['bought', 'margin'] as const).filter((key) => !f.scenario.inputs.some((i) => i.key === key));
  const what = missing.map((key) => inputName(key, telling.lang)).join(', ');
  const key = unknown ? 'headline.unknown' : payback.exists > 0 ? 'headline' : 'headline.never';
  const stake = shown(f, 'payback_with_stake') ? ` ${say('stake', { p: per100(payback_with_stake.exists) })}` : '';
  const head = say(key, { ...places, p: per100(payback.exists), what: what || say('unknown') });
  return prose(head + stake, telling).map((line) => styled(out, 'bold', line));
}

/** Is an answer worth a row: it exists on some path, is not nothing on all, and the stake counts only when it is sold. */
/** Is there anything to tell of an answer? */
export function shown({ quantities, scenario }: Forecast, key: QuantityKey): boolean {
  const { exists, q05, q95 } = quantities[key];
  if (exists === 0 || (q05 === 0 && q95 === 0)) return false;
  return !key.endsWith('_with_stake') || scenario.inputs.some((input) => input.key === 'exit_month');
}

/** Rows of answers, each with its low, middle and high; what exists on no path is left out. */
function quantityRows(f: Forecast, keys: readonly QuantityKey[], telling: Telling): string[][] {
  const { say } = telling;
  return keys
    .filter((key) => shown(f, key))
    .map((key) => {
      const spread: Spread = f.quantities[key];
      const some =
        spread.exists < 0.9995 && !key.startsWith('payback') ? ` ${say('in.some', { p: per100(spread.exists) })}` : '';
      return [
        `${say(`q.${key}`)}${some}`,
        ...[spread.q10, spread.q50, spread.q90].map((q) => answerFigure(key, q, telling)),
        errorFigure(key, spread, telling),
      ];
    });
}

function quantityTable(f: Forecast, keys: readonly QuantityKey[], telling: Telling): string[] {
  const rows = quantityRows(f, keys, telling);
  const { say } = telling;
  const names = [say('col.low'), say('col.middle'), say('col.high'), say('col.error')];
  return rows.length === 0 ? [] : indented({ columns: columns('', names), rows }, telling);
}

function section(heading: string, lines: readonly string[], telling: Telling): string[] {
  return lines.length === 0 ? [] : [...title(heading, telling), ...lines];
}

const BOOKED: QuantityKey[] = [
  ...(['revenue_gross', 'revenue_net', 'credits_drawn', 'credits_lapsed'] as const),
  ...(['pull_through_revenue', 'revenue_per_dollar'] as const),
];
const RECOVERED: QuantityKey[] = [
  ...(['gross_profit', 'cash_result', 'npv', 'npv_with_stake', 'irr', 'irr_with_stake'] as const),
  ...(['multiple', 'multiple_with_stake', 'exit_proceeds', 'worst_cash'] as const),
];

function chanceLines(f: Forecast, telling: Telling): string[] {
  const { say } = telling;
  const { probabilities, scenario } = f;
  // Within all months stands without a number of its own.
  const own = probabilities.filter(({ key }) => !key.endsWith(`_by_${scenario.months}`));
  const told = own.filter(({ key }) => !key.includes('with_stake') || shown(f, 'npv_with_stake'));
  const rows = told.map(({ key, p, se }) => {
    const by = /^(payback(?:_with_stake)?)(?:_by_(\d+))?$/u.exec(key);
    const name = `p.${by?.[1] ?? key}`;
    const n = Number(by?.[2] ?? scenario.months);
    const words = isForecastKey(name) ? say(name, { n }) : key.replaceAll('_', ' ');
    return [words, say('over', { p: per100(p), se: (se * 100).toFixed(1) })];
  });
  return rows.length === 0 ? [] : indented({ columns: columns('', ['']), rows }, telling).slice(1);
}

function returnedLines({ traced }: Forecast, telling: Telling): string[] {
  const { say } = telling;
  const percent = (x: number | null | undefined): string =>
    x === null || x === undefined ? say('unknown') : `${per100(x)}%`;
  const range = (s: Spread): string => `${percent(s.q10)}–${percent(s.q90)}`;
  const known = traced.filter(({ upper }) => upper.exists > 0);
  const rows = known.map((t) => [
    say('year', { n: t.year }),
    `${percent(t.lower.q50)} (${range(t.lower)})`,
    `${percent(t.prorata.q50)} (${range(t.prorata)})`,
    `${percent(t.upper.q50)} (${range(t.upper)})`,
  ]);
  const names = [say('col.least'), say('col.even'), say('col.most')];
  return rows.length === 0 ? [] : indented({ columns: columns('', names), rows }, telling);
}

function sourceLines({ recovered }: Forecast, telling: Telling): string[] {
  const { out } = telling;
  const whole = recovered.reduce((sum, part) => sum + Math.max(0, part.spread.mean ?? 0), 0);
  const rows = recovered
    .filter(({ spread }) => spread.exists > 0 && spread.mean !== null && spread.mean !== 0)
    .map(({ source, spread }) => {
      const mean = spread.mean ?? 0;
      const bar = '█'.repeat(whole > 0 && out.columns > 80 ? Math.round((Math.max(0, mean) / whole) * 24) : 0);
      return [sourceName(source, telling.lang), answerFigure('gross_profit', mean, telling), bar];
    });
  return rows.length === 0 ? [] : indented({ columns: columns('', ['', '']), rows }, telling).slice(1);
}

/** What the break-even line says where others would have supplied a share of the money. */
function withoutKey(share: number | null): 'without.never' | 'without.loses' | 'without.line' {
  if (share === null || share > 1) return 'without.never';
  return share < 0 ? 'without.loses' : 'without.line';
}

/** Where the runs disagree whether anything is gained at all, that is the answer: with the line of the middle run. */
function openLines({ break_even: lines }: Forecast, telling: Telling): string[] {
  const open = openBreakEven(lines);
  if (!open) return [];
  const key = open.share > 0 ? 'without.open' : 'without.open.loses';
  const fill = { ...telling.fill, funding: `${per100(open.funding)}%`, share: `${per100(open.share)}%` };
  return prose(`· ${telling.say(key, fill)}`, telling, 2);
}

function withoutLines(f: Forecast, telling: Telling): string[] {
  const { say, fill } = telling;
  // Where most runs gain hardly anything or lose, the line stands at about 0.
  const tells = ({ q25, q75, exists }: Spread): boolean => exists > 0 && ((q25 ?? 0) > 0 || (q75 ?? 0) < 0);
  const known = f.break_even.filter(({ bought_without }) => tells(bought_without));
  if (known.length === 0) return openLines(f, telling);
  const keys = known.map(({ bought_without }) => withoutKey(bought_without.q50));
  const [first] = keys;
  if (first && first !== 'without.line' && keys.every((key) => key === first))
    return prose(`· ${say(`${first}.all`, fill)}`, telling, 2);
  const lines = known.map(({ funding_without, bought_without }, i) => {
    const funding = `${per100(funding_without)}%`;
    return say(keys[i] ?? 'without.line', { ...fill, funding, share: `${per100(bought_without.q50 ?? 0)}%` });
  });
  return lines.flatMap((line) => prose(`· ${line}`, telling, 2));
}

const SWINGS = 8;

/** What to check next: statements that stand behind the same inputs are told together. */
function worthLines({ statements }: Hanging, telling: Telling): string[] {
  const { say, lang } = telling;
  const told = statements.filter(({ cut }) => cut > 0.005);
  const groups = [...new Set(told.map(({ inputs }) => inputs.join(' ')))].slice(0, 5);
  const lines = groups.map((group) => {
    const own = told.filter(({ inputs }) => inputs.join(' ') === group);
    const [first] = own;
    const quotes = [...new Set(own.map(({ claim }) => telling.claim(claim)))];
    const shown = quotes.slice(0, 2).join('; ');
    const claims = quotes.length > 2 ? say('worth.more', { claims: shown, n: quotes.length - 2 }) : shown;
    const inputs = (first?.inputs ?? []).map((input) => inputName(input, lang)).join(', ');
    return say('worth', { share: `${per100(first?.cut ?? 0)}%`, claims, inputs });
  });
  return lines.flatMap((line) => prose(`· ${line}`, telling, 2));
}

export function hangLines({ hanging, central }: Pick<Forecast, 'hanging' | 'central'>, telling: Telling): string[] {
  // Where the answer does not move, it hangs on nothing.
  if (!hanging || !(hanging.variance > 0)) return [];
  const { say, lang } = telling;
  const { quantity } = hanging;
  const rows = hanging.tornado.slice(0, SWINGS).map((swing) => {
    const share = hanging.importance.find(({ input }) => input === swing.input)?.first;
    return [
      inputName(swing.input, lang),
      `${inputFigure(swing.input, swing.low, telling)} – ${inputFigure(swing.input, swing.high, telling)}`,
      `${answerFigure(quantity, swing.at_low, telling)} – ${answerFigure(quantity, swing.at_high, telling)}`,
      share === undefined ? '' : `${per100(share)}%`,
    ];
  });
  if (rows.length === 0) return [];
  const names = [say('col.figure'), say('col.range'), say('col.share')];
  const first = clearlyMost(hanging);
  const most = first
    ? prose(say('mostly', { input: inputName(first.input, lang), share: `${per100(first.first)}%` }), telling, 2)
    : [];
  const table = indented({ columns: columns(say('col.input'), names), rows }, telling);
  const worth = worthLines(hanging, telling);
  const all = prose(say('hangs.central', { value: answerFigure(quantity, central[quantity], telling) }), telling, 2);
  return [
    ...section(say('hangs', { what: quantityName(quantity, say) }), [...table, ...all, ...most], telling),
    ...section(say('check'), worth, telling),
  ];
}

/** The whole forecast as lines; what may be lost is told by `losses.ts`, what it rests on by `rests.ts`. */
export function forecastLines(
  f: Forecast,
  telling: Telling,
  { losses, rests }: Record<'losses' | 'rests', readonly string[]>,
): string[] {
  const { say, fill } = telling;
  const { scenario } = f;
  const runs = say('runs', {
    ...{ paths: f.paths, months: scenario.months, start: scenario.start, currency: scenario.currency, seed: f.seed },
  });
  return [
    ...headLines(f, telling),
    '',
    ...prose(runs, telling).map((line) => styled(telling.out, 'dim', line)),
    ...section(say('chances'), chanceLines(f, telling), telling),
    ...section(say('payback'), quantityTable(f, ['payback', 'payback_with_stake'], telling), telling),
    ...section(say('recovered', fill), quantityTable(f, RECOVERED, telling), telling),
    ...section(say('sources'), sourceLines(f, telling), telling),
    ...losses,
    ...section(say('booked', fill), quantityTable(f, BOOKED, telling), telling),
    ...section(say('returned', fill), returnedLines(f, telling), telling),
    ...section(
      say('without', fill),
      [...quantityTable(f, ['incremental'], telling), ...withoutLines(f, telling)],
      telling,
    ),
    ...hangLines(f, telling),
    ...section(say('rests'), rests, telling),
  ];
}
