// The tables of data/ as people edit them: every row whole, every name one party's, every parent known.
// Names are compared as the matcher compares them: script folded, Latin letters in either case.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkedTables } from '../src/faces/cli/reference.ts';
import { EntityKind } from '../src/model/entity.ts';
import { type GazetteerRow, parseReference } from '../src/model/reference.ts';
import { fold } from '../src/read/fold.ts';

const folder = new URL('../data/gazetteer/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
const text = (name: string, from = folder): string => readFileSync(new URL(name, from), 'utf8');
const reference = parseReference({
  gazetteer: files.map((name) => text(name)),
  lexicon: { zh: [], en: [] },
  rules: [text('rules.tsv', new URL('../data/rules/', import.meta.url))],
  fx: '',
  names: [],
});
const rows = reference.value.gazetteer;
const byId = new Map(rows.map((row) => [row.id, row]));

const namesOf = (row: GazetteerRow): string[] => {
  const all = [row.names.en, row.names['zh-Hans'], row.names['zh-Hant'], ...row.aliases, ...row.tickers];
  return [...new Set(all.map((name) => fold(name).toLowerCase()))];
};

const COLUMNS = 'id kind en hans hant aliases parent tickers fye sells'.split(' ');

describe('the tables', () => {
  it('hold nothing that doctor finds fault with', async () => {
    expect(await checkedTables(fileURLToPath(new URL('..', import.meta.url)), fold)).toEqual([]);
  });
});

describe('the gazetteer', () => {
  it('parses without diagnostics and covers the field', () => {
    expect(reference.diagnostics).toEqual([]);
    expect(rows.length).toBeGreaterThan(800);
  });

  it.each(files)('%s names its columns and keeps to them', (name) => {
    const lines = text(name)
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    expect(lines[0]?.split('\t')).toEqual(COLUMNS);
    expect(lines.filter((line) => line.split('\t').length > COLUMNS.length)).toEqual([]);
    expect(lines.filter((line) => /\s$|(?:^|\t) | (?:\t|$)/u.test(line.replace(/\t+$/u, '')))).toEqual([]);
  });

  it('has one row an id, in lower case', () => {
    expect(byId.size).toBe(rows.length);
    expect(rows.map((row) => row.id).filter((id) => !/^[a-z0-9][a-z0-9-]*$/u.test(id))).toEqual([]);
  });

  it('knows every kind, parent, month and what is sold', () => {
    const kinds = EntityKind.exclude(['unknown']).options as string[];
    const wrong = rows.filter((row) => {
      const month = row.fiscal_year_end ?? 12;
      const known = kinds.includes(row.kind) && (row.parent === null || byId.has(row.parent));
      const sells = row.sells.every((word) => word === 'cloud' || word === 'chip');
      return !known || !sells || !Number.isInteger(month) || month < 1 || month > 12;
    });
    expect(wrong.map((row) => row.id)).toEqual([]);
  });

  it('has parents without a circle', () => {
    const circular = rows.filter((row) => {
      const seen = new Set([row.id]);
      for (let up = row.parent; up !== null; up = byId.get(up)?.parent ?? null) {
        if (seen.has(up)) return true;
        seen.add(up);
      }
      return false;
    });
    expect(circular.map((row) => row.id)).toEqual([]);
  });

  it('gives no name to two parties', () => {
    const owner = new Map<string, string>();
    const twice: string[] = [];
    for (const row of rows) {
      for (const name of namesOf(row)) {
        const other = owner.get(name);
        if (other && other !== row.id) twice.push(`${name}: ${other}, ${row.id}`);
        owner.set(name, row.id);
      }
    }
    expect(twice).toEqual([]);
  });

  it('has no name of a single character', () => {
    const short = rows.filter((row) => namesOf(row).some((name) => [...name].length < 2));
    expect(short.map((row) => row.id)).toEqual([]);
  });
});

describe('the rules of thumb', () => {
  it('are intervals of percent with a source that can be looked up', () => {
    const { rules } = reference.value;
    expect(rules.map((rule) => rule.key)).toEqual(['compute_share', 'later_share']);
    for (const rule of rules) {
      expect(rule.low).toBeLessThanOrEqual(rule.high);
      expect(rule.source).not.toBe('');
      expect(rule.published).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      expect(rule.url).toMatch(/^https:\/\//u);
    }
  });
});
