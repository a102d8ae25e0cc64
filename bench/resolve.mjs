// Claims to deals at size, against known truth, in seconds of one processor: deals of all kinds among 20,000 companies
// (parties known), and the whole way from names as written, through who is who, to deals. Pairwise F1: of the pairs of
// claims put together, and of those that belong together.
import { readdirSync, readFileSync } from 'node:fs';
import './needs.mjs';

const { parseReference } = await import('../src/model/reference.ts');
const { fold } = await import('../src/read/fold.ts');
const { dealsOf } = await import('../src/resolve/deals/deals.ts');
const { entitiesOf } = await import('../src/resolve/entities/entities.ts');
const { generateClaims, pairScore } = await import('./claims-generator.mjs');
const { generateDeals } = await import('./deals-generator.mjs');

const SIZE = { claims: 100_000, entities: 20_000, seed: Number(process.argv.find((a) => /^\d+$/u.test(a)) ?? 1) };
const text = (path) => readFileSync(new URL(`../data/${path}`, import.meta.url), 'utf8');
const tables = (folder) =>
  readdirSync(new URL(`../data/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => text(`${folder}/${file}`));
const { value: reference } = parseReference({
  gazetteer: tables('gazetteer'),
  lexicon: { zh: [], en: [] },
  rules: [],
  fx: text('fx/monthly.tsv'),
  names: tables('names'),
});
const { fx } = reference;
const groups = { rootOf: (id) => id };

/** What is made, and how long the processor took for it; other programs on the machine do not count. */
function timed(make) {
  const begun = process.cpuUsage();
  const made = make();
  const { user, system } = process.cpuUsage(begun);
  return { made, seconds: (user + system) / 1e6 };
}

const dealOf = (deals) => new Map(deals.flatMap((d) => d.claims.map((id) => [id, d.id])));

function known() {
  const convert = (n, to, day) => fx.convert({ low: n, high: n }, { from: 'USD', to }, day.slice(0, 7))?.low ?? n;
  const { claims, documents, truth } = generateDeals({ ...SIZE, convert });
  const { made, seconds } = timed(() => dealsOf(claims, { judgements: [], documents, groups, fx }));
  const { precision, recall, f1 } = pairScore(dealOf(made.value.deals), truth);
  return [
    { what: '100,000 claims over 20,000 companies to deals', value: seconds, unit: 's', target: 20 },
    { what: 'pairs put together wrongly', value: 100 * (1 - precision), unit: '%' },
    { what: 'pairs missed', value: 100 * (1 - recall), unit: '%' },
    { what: 'pairs wrong or missed (1 - F1)', value: 100 * (1 - f1), unit: '%', target: 5 },
  ];
}

function wholeWay() {
  const { claims, documents, truth } = generateClaims(SIZE);
  const { made, seconds } = timed(() => {
    const told = entitiesOf(claims, { reference, fold, judgements: [] }).value;
    return dealsOf(told.claims, { judgements: [], documents, groups, fx });
  });
  const { f1 } = pairScore(dealOf(made.value.deals), truth.deals);
  return [
    { what: 'names to companies to deals, 100,000 claims', value: seconds, unit: 's', target: 20 },
    { what: 'pairs wrong or missed of these (1 - F1)', value: 100 * (1 - f1), unit: '%', target: 5 },
  ];
}

console.log(JSON.stringify({ rows: [...known(), ...wholeWay()] }));
