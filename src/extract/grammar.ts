// The reference tables compiled for matching: one trie of names over all languages and, per language, tries of
// words by use. Compile once; reading does not change it.
import type { GazetteerRow, LexiconRow, Reference } from '../model/reference.ts';
import { Trie } from './trie.ts';

export interface Sense {
  class: string;
  value: string | null;
}

export interface Lexicon {
  currency: Trie<string>;
  measure: Trie<string>;
  hedgeBefore: Trie<string>;
  hedgeAfter: Trie<string>;
  notHedge: Trie<string>;
  words: Trie<Sense>;
}

export interface Grammar {
  names: Trie<GazetteerRow>;
  byId: Map<string, GazetteerRow>;
  zh: Lexicon;
  en: Lexicon;
}

const OWN_TRIE: Record<string, keyof Lexicon> = {
  currency: 'currency',
  measure: 'measure',
  'hedge-before': 'hedgeBefore',
  'hedge-after': 'hedgeAfter',
  'not-hedge': 'notHedge',
};

function lexicon(rows: LexiconRow[]): Lexicon {
  const made: Lexicon = {
    currency: new Trie(),
    measure: new Trie(),
    hedgeBefore: new Trie(),
    hedgeAfter: new Trie(),
    notHedge: new Trie(),
    words: new Trie(),
  };
  const senses = new Map<string, Sense>();
  for (const row of rows) {
    const own = OWN_TRIE[row.class];
    if (own) (made[own] as Trie<string>).add(row.word, row.value ?? '');
    else {
      const key = `${row.class}=${row.value ?? ''}`;
      const sense = senses.get(key) ?? { class: row.class, value: row.value };
      senses.set(key, sense);
      made.words.add(row.word, sense);
    }
  }
  return made;
}

/** Compiles the tables. `fold` is the reader's script folding, so that names match folded text. */
export function compile(reference: Reference, fold: (text: string) => string): Grammar {
  const names = new Trie<GazetteerRow>();
  for (const row of reference.gazetteer) {
    const forms = [row.names.en, row.names['zh-Hans'], row.names['zh-Hant'], ...row.aliases].filter(
      (n) => n.length > 1,
    );
    for (const form of new Set([...forms, ...forms.map(fold)])) names.add(form, row);
  }
  return {
    names,
    byId: new Map(reference.gazetteer.map((r) => [r.id, r])),
    zh: lexicon(reference.lexicon.zh),
    en: lexicon(reference.lexicon.en),
  };
}
