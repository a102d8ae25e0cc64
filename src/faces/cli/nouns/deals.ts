// Deals as a table: what was announced, contracted and paid of the whole, and below what each party is told to have put in.
import type { CaseView } from '../../../model/case.ts';
import type { Deal } from '../../../model/deal.ts';
import type { Basis } from '../../../model/money.ts';
import { figures, type Noun, nameIn, type Sum } from './noun.ts';
import { differing } from './voices.ts';

const COLUMNS = [
  { title: 'KIND', min: 6, max: 10 },
  { title: 'PARTIES', min: 20, max: 48 },
  { title: 'ANNOUNCED', min: 9, max: 20 },
  { title: 'CONTRACTED', min: 10, max: 16 },
  { title: 'PAID', min: 6, max: 16 },
  { title: 'STATUS', min: 9, max: 9 },
  { title: 'DATE', min: 7, max: 10 },
];

/** The claims' words for what is one kind of deal. */
const INSTEAD = { funding_round: 'round', investment: 'round', valuation: 'round' };

type Money = (f: Sum | null) => string;

interface Part {
  entity: string;
  sum: Sum;
  basis: Basis;
}

/** Each measure of what each party put in: announced, contracted and paid are never one figure. */
const partsOf = (deal: Deal): Part[] =>
  deal.shares.flatMap(({ entity, amounts }) =>
    amounts.map(({ low, high, currency, basis }) => ({ entity, sum: { low, high, currency }, basis })),
  );

const partIn = ({ sum, basis }: Part, money: Money): string =>
  basis === 'headline' ? money(sum) : `${money(sum)} ${basis.replaceAll('_', ' ')}`;

/** What something is worth, or is owed: told of a deal, and no payment. */
const VALUES: readonly Basis[] = ['carrying', 'fair_value', 'market_cap'];

function valued({ voices, tranches }: Deal, money: Money): string {
  const part = new Set(tranches.flatMap((t) => t.claims));
  const voice = voices.find(
    (v) => v.amount && VALUES.includes(v.amount.basis) && v.standing !== 'superseded' && !part.has(v.claim),
  );
  return voice?.amount ? `${money(voice.amount)} ${voice.amount.basis.replaceAll('_', ' ')}` : money(null);
}

/** What is announced of the whole; where only parts are told, those, and never as the whole. */
function announced(deal: Deal, money: Money): string {
  const parts = partsOf(deal);
  const [only] = parts;
  if (deal.headline || deal.firm || deal.paid) return money(deal.headline);
  if (!only) return valued(deal, money);
  return parts.length === 1 ? `part: ${partIn(only, money)}` : `${parts.length} parts, below`;
}

const partsIn = (deal: Deal, view: CaseView, money: Money): string => {
  const parts = partsOf(deal).map((part) => `${nameIn(view, part.entity)} ${partIn(part, money)}`);
  return parts.length > 0 ? `parts: ${parts.join(', ')}` : '';
};

const partiesIn = (deal: Deal, view: CaseView): string =>
  [...new Set(deal.parties.map((p) => `${nameIn(view, p.entity)} (${p.role.replaceAll('_', ' ')})`))].join(', ');

export const DEALS: Noun<Deal> = {
  noun: 'deals',
  summary: 'the deals of a case with what was announced, contracted and paid',
  rows: (view) => view.deals,
  kinds: async () => ({ all: (await import('../../../model/deal.ts')).DealKind.options, instead: INSTEAD }),
  parties: (d) => d.parties.flatMap((p) => [p.entity, p.name, ...p.names]),
  date: (d) => d.dates.announced ?? d.dates.closed,
  async table(rows, view) {
    const money = await figures();
    return {
      columns: COLUMNS,
      rows: rows.map((d) => [
        d.kind,
        partiesIn(d, view),
        announced(d, money),
        money(d.firm),
        money(d.paid),
        d.status,
        DEALS.date(d) ?? '?',
      ]),
      below: rows.map((d) =>
        [partsIn(d, view, money), differing(d) ? 'voices differ (--voices)' : ''].filter(Boolean).join('; '),
      ),
    };
  },
};
