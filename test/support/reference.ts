// The repository's own reference tables, for tests that need the whole of them.
import { readdirSync, readFileSync } from 'node:fs';
import { parseReference, type Reference } from '../../src/model/reference.ts';

const tables = (folder: string): string[] =>
  readdirSync(new URL(`../../data/${folder}/`, import.meta.url))
    .filter((f) => f.endsWith('.tsv'))
    .sort()
    .map((f) => readFileSync(new URL(`../../data/${folder}/${f}`, import.meta.url), 'utf8'));

/** The words of a language: its table, and all that stand in its folder. */
const lexicon = (lang: string): string[] => [
  readFileSync(new URL(`../../data/lexicon/${lang}.tsv`, import.meta.url), 'utf8'),
  ...tables(`lexicon/${lang}`),
];

let parsed: Reference | null = null;

export function reference(): Reference {
  parsed ??= parseReference({
    gazetteer: tables('gazetteer'),
    lexicon: { zh: lexicon('zh'), en: lexicon('en') },
    rules: tables('rules'),
    fx: tables('fx').join('\n'),
    names: tables('names'),
  }).value;
  return parsed;
}
