// A traced ledger in, lines for a terminal out: the headline, the bounds as a bar, why not less and not more, the rules
// with the case they come from, what nobody disclosed, and what else was asked.
import type { Range } from '../../../model/ledger/traced.ts';
import type { TracedFully } from '../../../path.ts';
import { type Say, sayer } from '../../words/dictionary.ts';
import { share } from '../../words/figures.ts';
import { intervalLines } from '../../words/ledger/interval.ts';
import { periodLines } from '../../words/ledger/periods.ts';
import { customersIn, exact, moneyIn, proofWords, putInLine } from '../../words/ledger/proof.ts';
import type { Output } from '../context.ts';
import { padded, styled, width, wrapped } from '../print.ts';
import { prose, sumIn, type Telling, title } from './telling.ts';

/** The bounds on a line from nothing to all that was paid: `0 ├──────█████│████────┤ 450`. */
export function bar({ lower, prorata, upper }: TracedFully, whole: number, out: Output): string {
  const columns = Math.max(20, Math.min(60, out.columns - 30));
  const at = (x: number): number => Math.min(columns - 1, Math.floor((x / whole) * columns));
  const cells: string[] = Array.from({ length: columns }, (_, i) => (i >= at(lower) && i <= at(upper) ? '█' : '─'));
  cells[at(prorata)] = '┃';
  return `0 ├${cells.join('')}┤ ${exact(whole)}`;
}

const RULES = ['prorata', 'fifo', 'lifo', 'libr', 'vfirst'] as const;

function ruleLines(t: TracedFully, telling: Telling): string[] {
  const { say, out } = telling;
  const sum = sumIn(telling);
  const wide = Math.max(...RULES.map((r) => width(sum(t[r]))));
  return RULES.flatMap((rule) => {
    const outside = t[rule] < t.lower - 1e-6 || t[rule] > t.upper + 1e-6;
    const name = `${say(`rule.${rule}`)}${outside ? ` (${say('ledger.outside')})` : ''}`;
    const figure = ' '.repeat(wide - width(sum(t[rule]))) + sum(t[rule]);
    return wrapped(name, Math.min(out.columns, 100) - wide - 4).map(
      (line, i) => `  ${i === 0 ? figure : padded('', wide)}  ${line}`,
    );
  });
}

function undisclosedLines(t: TracedFully, telling: Telling): string[] {
  const { say } = telling;
  const each = Object.entries(t.undisclosed_inflow_at_least).map(([company, sum]) => ({ company, sum }));
  each.sort((a, b) => b.sum - a.sum || (a.company < b.company ? -1 : 1));
  const lines = each
    .slice(0, 5)
    .map(({ company, sum }) => say('ledger.undisclosed', { company, sum: sumIn(telling)(sum) }));
  if (each.length > 5) lines.push(say('ledger.more', { n: each.length - 5 }));
  const from = t.bounds_undisclosed_from_start;
  if (from) lines.push(say('ledger.fromStart', { lower: sumIn(telling)(from[0]), upper: sumIn(telling)(from[1]) }));
  return lines.flatMap((l) => prose(l, telling));
}

const loop = ({ route, instances, widest, capacity }: NonNullable<TracedFully['cycles']>[number], say: Say): string => {
  const fill = { route, n: instances, sum: exact(widest) };
  return capacity === undefined
    ? say('ledger.loop', fill)
    : say('ledger.loopCapacity', { ...fill, capacity: exact(capacity) });
};

function loopLines(t: TracedFully, telling: Telling): string[] {
  const { say } = telling;
  const splits = [t.loops_upper ?? [], t.loops_prorata ?? []] as const;
  if (!t.cycles || (t.cycles.length === 0 && splits.every((s) => s.length === 0))) return [];
  const first = <T>(list: readonly T[], line: (x: T) => string): string[] => {
    const lines = list.slice(0, 10).map(line);
    if (list.length > 10) lines.push(say('ledger.more', { n: list.length - 10 }));
    return lines.flatMap((l) => prose(l, telling));
  };
  const line = (r: { route: string; via?: string; amount: number }): string =>
    `${r.route}${r.via === 'credits' ? ` (${say('flow.credits')})` : ''}: ${exact(r.amount)}`;
  return [
    ...title('ledger.loops', telling),
    ...first(t.cycles, (c) => loop(c, say)),
    ...(['ledger.split', 'ledger.splitEven'] as const).flatMap((key, i) => {
      const split = splits[i] ?? [];
      return split.length > 0 ? [...prose(`${say(key)}:`, telling), ...first(split, (r) => `  ${line(r)}`)] : [];
    }),
  ];
}

function doubtLines(t: TracedFully, telling: Telling): string[] {
  const { say } = telling;
  const range = (r: Range): string => `${exact(r.p5)}–${exact(r.p95)}`;
  const lines: string[] = [];
  lines.push(...intervalLines(t.interval, say));
  if (t.mc) {
    const { lower, prorata, upper } = t.mc;
    lines.push(say('ledger.draws', { lower: range(lower), prorata: range(prorata), upper: range(upper) }));
  }
  if (t.null_model) {
    const { rewirings, observed, mean, spread, z, p } = t.null_model;
    const fill = { n: rewirings, observed: exact(observed), mean: exact(mean), spread: exact(spread) };
    lines.push(say('ledger.chance', { ...fill, z: z === null ? '–' : z.toFixed(2), p: p.toFixed(3) }));
  }
  return lines.flatMap((l) => prose(l, telling));
}

function sumLines(t: TracedFully, telling: Telling): string[] {
  const { say, lang } = telling;
  const sum = sumIn(telling);
  const lines = [putInLine(t, sum, telling)];
  if (t.rows_left_out) lines.unshift(say('ledger.leftOut', { n: t.rows_left_out }));
  if (t.returned_in_credits > 0) lines.push(say('ledger.inCredits', { sum: sum(t.returned_in_credits) }));
  if (t.revenue_from_outsiders > 0) lines.push(say('ledger.outsiders', { sum: sum(t.revenue_from_outsiders) }));
  const of = t.self_financed_share;
  const one = (x: number): string => share({ low: x, high: x }, lang);
  if (of)
    lines.push(
      say('ledger.share', {
        lower: one(of.lower),
        upper: one(of.upper),
        prorata: share({ low: of.prorata[0], high: of.prorata[1] }, lang),
      }),
    );
  return lines.flatMap((l) => prose(l, telling));
}

/** The whole answer as lines. */
export function ledgerLines(t: TracedFully, how: Omit<Telling, 'say'>): string[] {
  const telling: Telling = { ...how, say: sayer(how.lang) };
  const { say, investor, out } = telling;
  const whole = t.revenue_from_network;
  const customers = customersIn(t, say, telling.lang);
  const sum = sumIn(telling);
  const money = moneyIn(t, investor, telling);
  const figures = { lower: sum(t.lower), prorata: sum(t.prorata), upper: sum(t.upper) };
  const fill = { investor, customers, money, revenue: sum(whole), ...figures };
  const periods = periodLines(t, telling).flatMap((l) => prose(l, telling));
  if (whole === 0) return [...prose(say('ledger.none', fill), telling, 0), '', ...sumLines(t, telling), ...periods];
  const key = t.upper - t.lower < 0.005 ? 'ledger.exact' : 'ledger.headline';
  const proving = { say, sum, fill: { investor, customers, money, revenue: whole } };
  const open = t.unknown === 'open';
  const least = open ? say('ledger.onlyCredits') : proofWords(t.certificate.lower, 'least', proving);
  return [
    ...prose(say(key, fill), telling, 0).map((l) => styled(out, 'bold', l)),
    '',
    `  ${bar(t, whole, out)}`,
    '',
    ...sumLines(t, telling),
    ...undisclosedLines(t, telling),
    ...doubtLines(t, telling),
    ...periods,
    ...title('ledger.whyLeast', telling),
    ...prose(least, telling),
    ...title('ledger.whyMost', telling),
    ...prose(proofWords(t.certificate.upper, 'most', proving), telling),
    ...title('ledger.rules', telling),
    ...ruleLines(t, telling),
    ...prose(
      say('ledger.unlimited', {
        lower: sum(t.lower_if_other_funding_unlimited),
        upper: sum(t.upper_if_other_funding_unlimited),
      }),
      telling,
    ),
    ...loopLines(t, telling),
  ];
}
