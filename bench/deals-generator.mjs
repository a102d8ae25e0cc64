// Makes N claims about deals between M companies, with known truth: rounds told from talks to closing, tickets in them,
// purchases, stakes, loans and sales; amounts rounded, hedged and in other currencies, dates of every precision or none
// but the report's, totals among them. A few companies take part very often. Same seed, same claims.
//   const { claims, documents, truth } = generateDeals({ claims: 100_000, entities: 20_000, seed: 1, convert })
//   convert(dollars, currency, day) gives an amount at the rate of the day
//   truth.get(claim.id) names the true deal; totals belong to none

import { seeded } from './claims-generator.mjs';

const ROUNDS = ['Seed', 'Series A', 'Series B', 'Series C', 'Series D', 'Series E', 'Series F'];
const KINDS = ['filing', 'company', 'outlet', 'outlet', 'outlet', 'anonymous', 'analyst', 'author'];
const BLANK = { percent: null, multiple: null, metric: null, of: null, label: null, lead: null, form: null };
const MORE = { extent: null, direction: null, period: null, speakers: [], extractor: 'bench', diagnostics: [] };

const day = (n) => new Date(Date.UTC(2016, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

/** What one deal is in truth. */
function makeDeal(n, { random, entities, rounds }) {
  const any = () => `e${Math.floor(random() * entities)}`;
  // Investors, suppliers and lenders are few: the first of them takes part in about one deal in fifty.
  const hub = () => `e${Math.floor(entities * random() ** 2.5)}`;
  const share = random();
  const kind =
    share < 0.5 ? 'round' : share < 0.7 ? 'purchase' : share < 0.85 ? 'stake' : share < 0.93 ? 'debt' : 'divestment';
  const target = kind === 'purchase' ? hub() : any();
  const before = kind === 'round' ? (rounds.get(target) ?? { count: 0, day: Math.floor(random() * 900) }) : null;
  if (before) rounds.set(target, { count: before.count + 1, day: before.day + 320 + Math.floor(random() * 300) });
  return {
    id: `deal-${n}`,
    kind,
    target,
    party: kind === 'purchase' ? any() : hub(),
    investors: Array.from({ length: 1 + Math.floor(random() * 4) }, hub),
    amount: (10 + Math.floor(random() * 990)) * 10 ** (5 + Math.floor(random() * 4)),
    percent: Math.ceil(random() * 600) / 10,
    round: before ? (ROUNDS[before.count] ?? null) : null,
    day: before ? before.day : Math.floor(random() * 3600),
  };
}

function amountOf(deal, size, { random, convert }) {
  const basis = deal.kind === 'purchase' ? 'committed' : 'headline';
  if (random() < 0.15) return null;
  const currency = random() < 0.12 ? (random() < 0.5 ? 'CNY' : 'HKD') : 'USD';
  const exact = random() < 0.75 && currency === 'USD';
  const value = convert(size, currency, day(deal.day)) * (exact ? 1 : 0.97 + random() * 0.06);
  const unit = 10 ** Math.max(0, `${Math.round(value)}`.length - (exact ? 4 : 3));
  const low = Math.round(value / unit) * unit;
  return { low, high: low, currency, approx: exact ? null : 'about', basis };
}

function partiesOf(deal, ticket) {
  const said = (entity) => ({ text: entity, entity, names: [] });
  if (deal.kind === 'round')
    return ticket === null ? [said(deal.target), null] : [said(deal.investors[ticket]), said(deal.target)];
  return [said(deal.party), said(deal.target)];
}

/** When it happened, as told: a day, a month, a quarter, or nothing but the day of the report. */
function dateOf(at, published, random) {
  const share = random();
  if (share < 0.35) return { date: day(at), rules: [] };
  if (share < 0.6) return { date: day(at).slice(0, 7), rules: [] };
  return { date: published, rules: ['date/publication'] };
}

function claimOf(deal, { id, document, start, random, convert, published, open }) {
  const ticket = deal.kind === 'round' && random() < 0.35 ? Math.floor(random() * deal.investors.length) : null;
  const [subject, object] = partiesOf(deal, ticket);
  const speaker = KINDS[Math.floor(random() * KINDS.length)];
  const size =
    ticket === null ? deal.amount * (open ? 0.9 + random() * 0.2 : 1) : deal.amount / (deal.investors.length + 1);
  const percent = deal.kind === 'stake' ? { low: deal.percent, high: deal.percent, approx: null } : null;
  return {
    ...BLANK,
    ...MORE,
    id,
    document,
    kind: deal.kind === 'round' ? (ticket === null ? 'funding_round' : 'investment') : deal.kind,
    subject,
    object,
    amount: deal.kind === 'stake' ? null : amountOf(deal, size, { random, convert }),
    percent,
    round: deal.round && random() < 0.5 ? deal.round : null,
    status: open ? (random() < 0.5 ? 'in_talks' : 'planned') : 'completed',
    ...dateOf(deal.day - (open ? 40 : 0), published, random),
    speaker: { text: speaker, entity: null, kind: speaker },
    evidence: [{ start, end: start + 6, quote: deal.kind === 'round' ? 'round ' : 'words ' }],
    source: null,
  };
}

/** A total raised so far: about the company, and no deal. */
const totalOf = (deal, at) => ({
  ...claimOf(deal, at),
  kind: 'funding_round',
  subject: { text: deal.target, entity: deal.target, names: [] },
  object: null,
  round: null,
  amount: { low: deal.amount * 3, high: deal.amount * 3, currency: 'USD', approx: 'over', basis: 'cumulative' },
});

/** Claims of deals of all kinds, a text for each telling of a deal, and the true deal of each claim. */
export function generateDeals({ claims: wanted, entities, convert, seed = 1, tellings = 3 }) {
  const random = seeded(seed);
  const rounds = new Map();
  const [claims, documents, truth] = [[], [], new Map()];
  for (let n = 0; claims.length < wanted; n++) {
    const deal = makeDeal(n, { random, entities, rounds });
    const texts = 1 + Math.floor(random() * (2 * tellings - 1));
    for (let t = 0; t < texts && claims.length < wanted; t++) {
      const open = (deal.kind === 'round' || deal.kind === 'purchase') && texts > 1 && t === 0 && random() < 0.4;
      const published = day(deal.day + (open ? -40 : Math.floor(random() * 12)));
      const document = `doc-${documents.length}`;
      documents.push({ id: document, media: 'text', text: 'words. '.repeat(12), published });
      const said = 1 + Math.floor(random() * 3);
      for (let s = 0; s < said && claims.length < wanted; s++) {
        const at = { id: `claim-${claims.length}`, document, start: 7 * s, random, convert, published, open };
        claims.push(claimOf(deal, at));
        truth.set(at.id, deal.id);
      }
      if (deal.kind !== 'round' || random() > 0.05 || claims.length >= wanted) continue;
      claims.push(
        totalOf(deal, { id: `claim-${claims.length}`, document, start: 63, random, convert, published, open }),
      );
    }
  }
  return { claims, documents, truth };
}
