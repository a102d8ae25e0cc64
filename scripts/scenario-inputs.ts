// The table of inputs of docs/scenarios.md, from their declarations: run by `npm run docs`, and compared by a test.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SPECS } from '../src/model/scenario/inputs.ts';
import { ARCHETYPES } from '../src/simulate/scenario/archetypes.ts';

export const PAGE = join(import.meta.dirname, '..', 'docs', 'scenarios.md');

const number = (value: number): string => (Math.abs(value) >= 1e15 ? '…' : String(value));

function inputTable(): string {
  const rows = SPECS.map(({ key, unit, min, max, fallback, yearly, about }) => {
    const range = `${number(min)} – ${number(max)}`;
    const otherwise = fallback === null ? 'off' : String(fallback);
    return `| \`${key}\`${yearly ? ' (by year)' : ''} | ${unit} | ${range} | ${otherwise} | ${about} |`;
  });
  return ['| input | in | possible | if not stated | what it is |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function archetypeTable(): string {
  const rows = ARCHETYPES.map(({ id, about, source, known }) => `| \`${id}\` | ${about} | ${source} | ${known} |`);
  return ['| archetype | what it says | source | known by |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const TABLES: Record<string, () => string> = { inputs: inputTable, archetypes: archetypeTable };

/** The page with its tables written anew between their marks. */
export const withTables = (page: string): string =>
  page.replace(
    /<!-- (\w+) -->\n[\s\S]*?<!-- \/\1 -->/gu,
    (_, name: string) => `<!-- ${name} -->\n${TABLES[name]?.() ?? ''}\n<!-- /${name} -->`,
  );

if (import.meta.main) writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8')));
