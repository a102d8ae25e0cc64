// One path of the model as a ledger of dated payments, as `trace --ledger` takes it: money comes on the first of a month and is
// spent on the 28th, in whole cents, so that no account is ever short. Who traces it is not this room's business.
import type { LedgerFlow, LedgerSettings, Period } from '../../model/ledger/ledger.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { SLOT } from '../slots.ts';
import type { Months } from './months.ts';

export interface PathLedger extends Pick<LedgerSettings, 'investor' | 'order' | 'outside' | 'currency' | 'scale'> {
  /** The years of the deal in which the vendor sells something, with its revenue from the company. */
  periods: Period[];
  flows: LedgerFlow[];
}

/** A month in cents; everything of it is a whole number, and the company's cash is never below nothing. */
export interface CentsMonth {
  /** From 0. */
  month: number;
  vendorCash: number;
  othersCash: number;
  revenue: number;
  granted: number;
  lapsed: number;
  drawn: number;
  paid: number;
  elsewhere: number;
  costs: number;
}

const CENTS = 100;
const cents = (money: number): number => Math.round(money * CENTS);

/** The cents by which the rounded sum of what it is given grows. */
function running(): (money: number) => number {
  let sum = 0;
  let told = 0;
  return (money) => {
    sum += Math.max(0, money);
    const grown = cents(sum) - told;
    told += grown;
    return grown;
  };
}

export const openingCents = (row: Float64Array): number => cents(row[SLOT.opening_cash] as number);

/** The months of a path that has just been run, rounded so that every balance holds to the cent. */
export function centsOf(m: Months, row: Float64Array): CentsMonth[] {
  const at = (column: Float64Array, t: number): number => cents(column[t] as number);
  // Purchases are rounded in their running sums, so that no cent is lost over the months.
  const [paidSoFar, elsewhereSoFar] = [running(), running()];
  let cash = openingCents(row);
  let credits = 0;
  return Array.from({ length: m.count }, (_, t) => {
    const vendorCash = at(m.vendor_cash, t);
    const othersCash = Math.max(0, at(m.came, t) - vendorCash);
    const [revenue, granted] = [at(m.revenue, t), at(m.vendor_credits, t)];
    const have = cash + vendorCash + othersCash + revenue;
    cash = Math.min(have, at(m.cash, t));
    const spent = have - cash;
    const paid = Math.min(spent, paidSoFar((m.sold[t] as number) - (m.drawn[t] as number)));
    const elsewhere = Math.min(spent - paid, elsewhereSoFar((m.compute[t] as number) - (m.sold[t] as number)));
    const left = Math.min(credits + granted, at(m.credits, t));
    const gone = credits + granted - left;
    const lapsed = (m.drawn[t] as number) > 0 ? Math.min(gone, at(m.lapsed, t)) : gone;
    credits = left;
    const costs = spent - paid - elsewhere;
    return { month: t, vendorCash, othersCash, revenue, granted, lapsed, drawn: gone - lapsed, paid, elsewhere, costs };
  });
}

const pad = (n: number): string => `${n}`.padStart(2, '0');

/** `2024-03` and months later, as `2024-05`. */
export function monthAfter(start: string, months: number): string {
  const [year, month] = start.split('-').map(Number) as [number, number];
  const all = year * 12 + month - 1 + months;
  return `${`${Math.floor(all / 12)}`.padStart(4, '0')}-${pad((all % 12) + 1)}`;
}

/** Last day that a payment of a month can be dated. */
const PAID = '28';

interface Party {
  vendor: string;
  company: string;
}

const OTHERS = 'other investors';
const CUSTOMERS = 'customers';
const SUPPLIERS = 'other suppliers';
const ASSUMPTION = 'a path of the forecast';

function flowsOf(one: CentsMonth, month: string, { vendor, company }: Party): LedgerFlow[] {
  const [first, last] = [`${month}-01`, `${month}-${PAID}`];
  const flow = (id: string, amount: number, more: Omit<LedgerFlow, 'id' | 'amount'>): LedgerFlow[] =>
    amount > 0 ? [{ id: `${month} ${id}`, amount: amount / CENTS, assumption: ASSUMPTION, ...more }] : [];
  const [toCompany, toVendor] = [
    { to: company, date: first },
    { from: company, to: vendor, date: last },
  ];
  return [
    ...flow('invested', one.vendorCash, { from: vendor, ...toCompany, kind: 'equity' }),
    ...flow('credits', one.granted, { from: vendor, ...toCompany, kind: 'credits' }),
    ...flow('lapsed', one.lapsed, { ...toVendor, date: first, kind: 'expiry' }),
    ...flow('others', one.othersCash, { from: OTHERS, ...toCompany, kind: 'equity' }),
    ...flow('sales', one.revenue, { from: CUSTOMERS, ...toCompany, kind: 'revenue' }),
    ...flow('drawn', one.drawn, { ...toVendor, kind: 'cloud', pay: 'credits' }),
    ...flow('paid', one.paid, { ...toVendor, kind: 'cloud', pay: 'cash' }),
    ...flow('elsewhere', one.elsewhere, { ...toVendor, to: SUPPLIERS, kind: 'cloud', pay: 'cash' }),
    ...flow('costs', one.costs, { ...toVendor, to: SUPPLIERS, kind: 'opex' }),
  ];
}

/** What the vendor sells to the company in a year, from 0, in cents. */
export const soldIn = (months: readonly CentsMonth[], year: number): number =>
  months.slice(year * 12, year * 12 + 12).reduce((sum, one) => sum + one.paid + one.drawn, 0);

/** The ledger of the path that has just been run. Amounts in full units of the scenario's currency. */
export function ledgerOfPath(m: Months, row: Float64Array, scenario: Scenario): PathLedger {
  const months = centsOf(m, row);
  const party = { vendor: scenario.vendor || 'V', company: scenario.company || 'C' };
  const opening = openingCents(row);
  const years = Array.from({ length: Math.ceil(m.count / 12) }, (_, year) => year);
  const periods = years.flatMap((year): Period[] => {
    const sold = soldIn(months, year);
    const last = Math.min(m.count, year * 12 + 12) - 1;
    const [from, to] = [monthAfter(scenario.start, year * 12), monthAfter(scenario.start, last)];
    return sold > 0 ? [{ from: `${from}-01`, to: `${to}-${PAID}`, reportedRevenue: sold / CENTS }] : [];
  });
  const before: LedgerFlow = {
    ...{ id: 'opening cash', from: '*', to: party.company, amount: opening / CENTS, date: 'opening', kind: 'opening' },
    assumption: ASSUMPTION,
  };
  return {
    ...{ investor: party.vendor, order: 'pool', outside: [OTHERS, CUSTOMERS, SUPPLIERS], currency: scenario.currency },
    ...{ scale: 2, periods },
    flows: [
      ...(opening > 0 ? [before] : []),
      ...months.flatMap((one) => flowsOf(one, monthAfter(scenario.start, one.month), party)),
    ],
  };
}
