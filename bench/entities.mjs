// Who is who at size: 100,000 claims over 20,000 made-up companies, on one core, against known truth.
import { readdirSync, readFileSync } from 'node:fs';
import './needs.mjs';

const { parseReference } = await import('../src/model/reference.ts');
const { fold } = await import('../src/read/fold.ts');
const { entitiesOf } = await import('../src/resolve/entities/entities.ts');
const { generateClaims, pairScore } = await import('./claims-generator.mjs');

const tables = (folder) =>
  readdirSync(new URL(`../data/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => readFileSync(new URL(`../data/${folder}/${file}`, import.meta.url), 'utf8'));
const { value: reference } = parseReference({
  gazetteer: tables('gazetteer'),
  lexicon: { zh: [], en: [] },
  rules: [],
  fx: '',
  names: tables('names'),
});

const { claims, truth } = generateClaims({ claims: 100_000, entities: 20_000, seed: 7 });
const from = process.cpuUsage();
const { value } = entitiesOf(claims, { reference, fold, judgements: [] });
// Seconds of the processor: other programs on the machine do not count.
const { user, system } = process.cpuUsage(from);
const seconds = (user + system) / 1e6;

const told = new Map();
for (const claim of value.claims)
  for (const at of ['subject', 'object']) if (claim[at]) told.set(`${claim.id} ${at}`, claim[at].entity);
const { precision, recall, f1 } = pairScore(told, truth.entities);
const rows = [
  { what: `who is who in 100,000 claims (${truth.entities.size} mentions)`, value: seconds, unit: 's', target: 10 },
  { what: 'pairs of mentions told apart wrongly or not joined (1 - F1)', value: 100 * (1 - f1), unit: '%', target: 5 },
];
if (!process.argv.includes('--json')) {
  console.log(`precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`);
  console.log(`${value.entities.length} entities, ${seconds.toFixed(2)} s`);
}
console.log(JSON.stringify({ rows }));
