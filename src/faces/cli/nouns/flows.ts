// Flows as a table: what moved, is planned or is only supposed, each told apart; a converted sum keeps its original below.
import type { Flow } from '../../../model/flow.ts';
import { figures, type Noun, nameIn, type Sum } from './noun.ts';

const COLUMNS = [
  { title: 'KIND', min: 6, max: 10 },
  { title: 'FROM', min: 10, max: 24 },
  { title: 'TO', min: 10, max: 24 },
  { title: 'AMOUNT', min: 10, max: 22 },
  { title: 'BASIS', min: 8, max: 10 },
  { title: 'STATUS', min: 9, max: 9 },
  { title: 'DATE', min: 7, max: 10 },
];

/** A converted sum as it was told, with rate and month. */
const converted = ({ original: o, currency }: Flow, money: (f: Sum) => string): string =>
  o
    ? `told as ${money(o)}; 1 ${o.currency} = ${Number(o.rate.toPrecision(5))} ${currency}, average of ${o.rate_month}`
    : '';

const amountOf = ({ low, high, currency }: Flow): Sum | null =>
  low === null && high === null ? null : { low: low ?? 0, high: high ?? low ?? 0, currency };

export const FLOWS: Noun<Flow> = {
  noun: 'flows',
  summary: 'the movements of money in a case, reported and supposed',
  rows: (view) => view.flows,
  kinds: async () => ({ all: (await import('../../../model/flow.ts')).FlowKind.options }),
  parties: (f) => [f.from, f.to, ...(f.members ?? [])],
  date: (f) => f.start ?? f.end,
  async table(rows, view) {
    const money = await figures();
    return {
      columns: COLUMNS,
      rows: rows.map((f) => [
        f.kind,
        nameIn(view, f.from),
        nameIn(view, f.to),
        money(amountOf(f)),
        f.basis,
        f.assumption ? 'supposed' : f.status.replaceAll('_', ' '),
        FLOWS.date(f) ?? '?',
      ]),
      below: rows.map((f) =>
        [f.assumption ? `supposed: ${f.assumption}` : '', converted(f, money)].filter(Boolean).join('; '),
      ),
    };
  },
};
