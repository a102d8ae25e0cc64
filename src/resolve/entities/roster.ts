// The gazetteer's rows as names to match with: every name and alias of a row, and its stock codes in one spelling.
import type { NameTables } from '../../model/reference/names.ts';
import type { GazetteerRow, Reference } from '../../model/reference.ts';
import { type Form, formOf } from './names/canonical.ts';
import type { Fold } from './names/normal.ts';
import { tickerOf } from './names/tickers.ts';
import { isHan, type Words, wordsOf } from './names/words.ts';

export interface Roster {
  rows: ReadonlyMap<string, GazetteerRow>;
  names: readonly { row: GazetteerRow; form: Form }[];
  /** The product that a name made of its maker's and its own is, as in 月之暗面Kimi. */
  madeBy(form: Form): GazetteerRow | null;
}

function formsOfRow(row: GazetteerRow, words: Words, fold: Fold): Form[] {
  const written = [...new Set([row.names.en, row.names['zh-Hans'], row.names['zh-Hant'], ...row.aliases])];
  const forms = written.map((name) => formOf(name, words, { fold }));
  for (const symbol of row.tickers) {
    const bare = /^[A-Z]{1,5}$/u.test(symbol);
    const form = formOf(symbol, words, { fold });
    if (bare) forms.push(form);
    const ticker = tickerOf(bare ? `$${symbol}` : symbol, words);
    if (ticker) forms.push({ ...form, ticker });
  }
  return forms;
}

interface Listed {
  words: Words;
  roster: Roster;
}

interface Made extends Listed {
  names: NameTables;
  fold: Fold;
}

/** The names of a gazetteer are taken apart once, however many cases are told by it. */
const made = new WeakMap<readonly GazetteerRow[], Made>();

export function listedOf({ gazetteer, names }: Reference, fold: Fold): Listed {
  const known = made.get(gazetteer);
  if (known?.names === names && known.fold === fold) return known;
  const words = wordsOf(names);
  const now = { names, fold, words, roster: rosterOf(gazetteer, words, fold) };
  made.set(gazetteer, now);
  return now;
}

function rosterOf(gazetteer: readonly GazetteerRow[], words: Words, fold: Fold): Roster {
  const rows = new Map(gazetteer.map((row) => [row.id, row]));
  const names = gazetteer.flatMap((row) => formsOfRow(row, words, fold).map((form) => ({ row, form })));
  const exact = new Map(names.map(({ row, form }) => [form.full, row]));
  const within = (child: GazetteerRow, parent: GazetteerRow): boolean => {
    for (let up = child.parent, steps = 0; up && steps < 8; up = rows.get(up)?.parent ?? null, steps++)
      if (up === parent.id) return true;
    return false;
  };
  const madeBy = (form: Form): GazetteerRow | null => {
    if (exact.has(form.full)) return null;
    for (const at of cuts(form)) {
      const maker = exact.get(form.full.slice(0, at));
      const made = maker && exact.get(form.full.slice(at));
      if (made && within(made, maker)) return made;
    }
    return null;
  };
  return { rows, names, madeBy };
}

/** Where a name may fall into two: between words, or anywhere in Chinese. */
function cuts(form: Form): number[] {
  const found: number[] = [];
  let at = 0;
  for (const token of form.tokens) {
    if (at > 0) found.push(at);
    if (isHan(token)) for (let i = 2; i <= token.length - 2; i++) found.push(at + i);
    at += token.length;
  }
  return found;
}
