// Writes docs/schema/scenario.schema.json from the declarations that reading a scenario follows. Run it by `npm run docs`;
// a test compares the file with what this gives.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemaText } from '../src/simulate/scenario/schema.ts';

export const SCHEMA = join(import.meta.dirname, '..', 'docs', 'schema', 'scenario.schema.json');

if (import.meta.main) {
  mkdirSync(dirname(SCHEMA), { recursive: true });
  writeFileSync(SCHEMA, schemaText());
}
