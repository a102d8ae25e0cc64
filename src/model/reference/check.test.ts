// Broken rows of the tables are told with their place and a remedy.
import { describe, expect, it } from 'vitest';
import { checkTables } from './check.ts';

const HEAD = 'id\tkind\ten\thans\thant\taliases\tparent\ttickers\tfye\tsells';
const table = (file: string, ...lines: string[]) => ({ file, text: `# a comment\n${lines.join('\n')}\n` });
const told = (rows: string[], words: string[] = []) =>
  checkTables(
    { gazetteer: [table('g.tsv', HEAD, ...rows)], lexicon: [table('l.tsv', 'class\tvalue\twords', ...words)] },
    (name) => name,
  ).map(({ at, message, remedy }) => [at?.file, at?.line, at?.column, message, Boolean(remedy)]);

describe('the check of the tables', () => {
  it('finds nothing where nothing is wrong', () =>
    expect(
      told(['tarn\tcompany\tTarn\t塔恩\t\tTarn Co\t\tTRN\t6\tcloud|chip', 'arvo\tlab\tArvo'], ['say\t\tsaid|says']),
    ).toEqual([]));

  it.each([
    ['tarn\tcompani\tTarn', 6, '“compani” is no kind of party'],
    ['tarn', 1, 'The row is cut short'],
    ['Tarn\tcompany\tTarn', 1, '“Tarn” is no id'],
    ['tarn\tcompany\tTarn\t\t\t\tnobody', 22, 'The parent “nobody” is in no table'],
    ['tarn\tcompany\tTarn\t\t\t\t\t\t13', 24, '“13” is no month'],
  ])('%s', (row, column, message) => expect(told([row])).toEqual([['g.tsv', 3, column, message, true]]));

  it('finds ids and names given twice', () => {
    const rows = ['tarn\tcompany\tTarn', 'tarn\tcompany\tTarn Two', 'arvo\tlab\tArvo\t\t\tARV|tarn'];
    expect(told(rows).map(([, line, , message]) => [line, message])).toEqual([
      [4, 'tarn stands twice, first in g.tsv:3'],
      [5, 'tarn is also a name of tarn (g.tsv:3)'],
    ]);
  });

  it('finds unknown classes and rows without words', () =>
    expect(told([], ['sey\t\tsaid', 'say\tsaid']).map(([, line, , message]) => [line, message])).toEqual([
      [3, '“sey” is no class of words'],
      [4, 'The row of class say has no words'],
    ]));
});
