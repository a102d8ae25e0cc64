// Claims to deals: 100,000 claims over 20,000 companies merged on one thread (seconds of processor time, collecting garbage included), and how right the merging is
// (pairwise F1 against the known truth: of the pairs of claims put together, and of those that belong together).
import { readFileSync } from 'node:fs';
import { fxOf } from '../src/model/reference/fx.ts';
import { dealsOf } from '../src/resolve/deals/deals.ts';
import { generateDeals } from './deals-generator.mjs';

const pairs = (n) => (n * (n - 1)) / 2;

/** Pairwise precision, recall and F1 of a telling against the truth. */
function pairScore(told, truth) {
  const [ours, theirs, both] = [new Map(), new Map(), new Map()];
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const [id, right] of truth) {
    const mine = told.get(id) ?? `alone ${id}`;
    add(ours, mine);
    add(theirs, right);
    add(both, `${mine}\n${right}`);
  }
  const sum = (map) => [...map.values()].reduce((total, n) => total + pairs(n), 0);
  const [precision, recall] = [sum(both) / sum(ours), sum(both) / sum(theirs)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const seed = Number(process.argv.find((a) => /^\d+$/u.test(a)) ?? 1);
const fx = fxOf(readFileSync(new URL('../data/fx/monthly.tsv', import.meta.url), 'utf8'));
const convert = (n, to, day) => fx.convert({ low: n, high: n }, { from: 'USD', to }, day.slice(0, 7))?.low ?? n;
const { claims, documents, truth } = generateDeals({ claims: 100_000, entities: 20_000, seed, convert });
const told = { judgements: [], documents, groups: { rootOf: (id) => id }, fx };
const begun = process.cpuUsage();
const { value } = dealsOf(claims, told);
const { user, system } = process.cpuUsage(begun);
const seconds = (user + system) / 1e6;
const found = new Map(value.deals.flatMap((d) => d.claims.map((id) => [id, d.id])));
const { precision, recall, f1 } = pairScore(found, truth);
const rows = [
  { what: '100,000 claims over 20,000 companies to deals', value: seconds, unit: 's of one core', target: 20 },
  { what: 'pairs put together wrongly', value: 100 * (1 - precision), unit: '%' },
  { what: 'pairs missed', value: 100 * (1 - recall), unit: '%' },
  { what: 'pairwise F1', value: 100 * f1, unit: '%' },
  { what: `deals found, of ${new Set(truth.values()).size}`, value: value.deals.length, unit: '' },
];
console.log(JSON.stringify({ rows }));
