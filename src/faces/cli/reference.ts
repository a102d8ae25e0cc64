// The package's folder in, the word tables of data/ out: read from disk here, parsed by model/reference.ts.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { TableFile } from '../../model/reference/check.ts';
import { fxOf } from '../../model/reference/fx.ts';
import { noNames } from '../../model/reference/names.ts';
import { parseReference, type Reference, type ReferenceText } from '../../model/reference.ts';

/** All tables of a folder, in the order of their names, so that every machine reads the same. */
async function tables(root: string, folder: string): Promise<string[]> {
  return (await filesOf(root, folder)).map(({ text }) => text);
}

async function filesOf(root: string, folder: string): Promise<TableFile[]> {
  const names = (await readdir(join(root, 'data', folder))).filter((name) => name.endsWith('.tsv')).sort();
  return Promise.all(
    names.map(async (name) => ({
      file: `data/${folder}/${name}`,
      text: await readFile(join(root, 'data', folder, name), 'utf8'),
    })),
  );
}

/** What is wrong with the tables that people edit, row by row: the work of a moment, and more than each start needs.
 * `fold` makes of a name what a text's names are compared as. */
export async function checkedTables(root: string, fold: (name: string) => string): Promise<Diagnostic[]> {
  const { checkTables } = await import('../../model/reference/check.ts');
  const lexicon = ['lexicon', 'lexicon/zh', 'lexicon/en'].map((folder) => filesOf(root, folder));
  const [gazetteer, ...words] = await Promise.all([filesOf(root, 'gazetteer'), ...lexicon]);
  return checkTables({ gazetteer, lexicon: words.flat() }, fold);
}

/** The tables of one language: `zh.tsv`, `zh-verbs.tsv`, or all that stand in a folder `zh/`. */
async function lexicon(root: string, lang: 'zh' | 'en'): Promise<string[]> {
  const names = (await readdir(join(root, 'data', 'lexicon'), { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const texts: string[] = [];
  for (const entry of names) {
    if (entry.isDirectory() && entry.name === lang) texts.push(...(await tables(root, `lexicon/${lang}`)));
    else if (entry.name === `${lang}.tsv` || (entry.name.startsWith(`${lang}-`) && entry.name.endsWith('.tsv')))
      texts.push(await readFile(join(root, 'data', 'lexicon', entry.name), 'utf8'));
  }
  return texts;
}

/** The raw text of every table. */
export async function referenceText(root: string): Promise<ReferenceText> {
  const [gazetteer, zh, en, rules, fx, names] = await Promise.all([
    tables(root, 'gazetteer'),
    lexicon(root, 'zh'),
    lexicon(root, 'en'),
    tables(root, 'rules'),
    tables(root, 'fx'),
    tables(root, 'names'),
  ]);
  return { gazetteer, lexicon: { zh, en }, rules, fx: fx.join('\n'), names };
}

/** The parsed tables; a damaged row is reported and left out. */
export async function loadReference(root: string): Promise<Outcome<Reference>> {
  try {
    return parseReference(await referenceText(root));
  } catch (error) {
    const missing: Diagnostic = {
      code: 'reference/missing',
      severity: 'error',
      message: `The word tables cannot be read: ${(error as Error).message}`,
      remedy: 'Install the package again; the folder data/ belongs to it.',
      at: { file: join(root, 'data') },
    };
    const value = { gazetteer: [], lexicon: { zh: [], en: [] }, rules: [], fx: fxOf(''), names: noNames() };
    return { value, diagnostics: [missing] };
  }
}
