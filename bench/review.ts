// The review queue of a case with payments, a few hundred items, each with its effect on the answer by the tracer: seconds
// of one processor. The texts are composed.
import process from 'node:process';
import { queueOf } from '../src/path/review.ts';
import { caseOfOne, makeDocument, makeReader, view } from '../src/path.ts';
import { reference } from '../test/support/reference.ts';

const COMPANIES = ['OpenAI', 'Anthropic', 'Mistral AI', 'Cohere', 'xAI', 'Moonshot AI', 'MiniMax', 'Perplexity'];
const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];

const sentences = Array.from({ length: 300 }, (_, i) => {
  const [who, month, year] = [COMPANIES[i % 8], MONTHS[i % 6], 2019 + (i % 6)];
  const sum = 100 + ((i * 37) % 900);
  if (i % 3 === 0) return `Microsoft invested $${sum} million in ${who} in ${month} ${year}.`;
  if (i % 3 === 1) return `Thrive Capital reportedly invested about $${sum} million in ${who} in ${month} ${year}.`;
  return `${who} paid Microsoft $${sum} million for Azure cloud services in ${month} ${year}.`;
});
const tables = reference();
const input = caseOfOne(makeDocument({ id: 'note', text: sentences.join('\n\n'), published: '2025-06-30' }));
const reader = makeReader(tables);
const shown = view({ ...input, meta: { ...input.meta, investor: 'microsoft' } }, tables, reader);
const read = { claims: input.documents.flatMap((d) => reader(d).claims), judgements: [] };
const begun = process.cpuUsage();
const items = queueOf(shown, read, tables);
const { user, system } = process.cpuUsage(begun);
const what = `review queue of ${items.length} items over ${read.claims.length} claims, ${items.filter((i) => i.effect.of).length} tried`;
console.log(JSON.stringify({ rows: [{ what, value: (user + system) / 1e6, unit: 's', target: 3 }] }));
