// A child of the kill test: puts claims and judgements into the store named on its command line for ever, and
// prints each id once the store has acknowledged it.
import { openSqlite } from '../src/store/sqlite.ts';

const [path = '', round = '0'] = process.argv.slice(2);
const { value: store } = await openSqlite(path, '2024-03-06T00:00:00Z');
if (!store) throw new Error('the store cannot be opened');
await store.createCase({ id: 'kill', title: { en: 'Kill' }, currency: 'USD' });
for (let n = 0; ; n++) {
  const id = `j${round}-${n}`;
  await store.appendJudgements('kill', [{ id, verdict: 'unsure', claim: 'c', when: '2024-03-06T00:00:00Z' }]);
  process.stdout.write(`${id}\n`);
}
