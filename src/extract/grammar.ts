// The reference tables compiled for matching: one trie of names over all languages and, per language, tries of
// words by use. Compile once; reading does not change it.
import type { GazetteerRow, LexiconRow, Reference } from '../model/reference.ts';
import { Pass } from './match/pass.ts';
import { PlainWords } from './match/plain.ts';
import { Trie } from './match/trie.ts';

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
  /** Capitalised words that are no names of parties. */
  common: Trie<string>;
  /** Places with the companies that are at home there. */
  home: Trie<string>;
  words: Trie<Sense>;
  /** Words of terms, views and reasons. They are looked up beside the items of a sentence and hide none of them. */
  asides: Record<AsideFamily, Trie<Sense>>;
  /** Frequent words that are no names: `verb` ends a name, `noun` may be part of one. */
  plain: PlainWords;
  /** Companies and funds of which nothing is known but the name and which of the two they are. */
  firms: PlainWords;
  /** What is known of the places of the text that is being read: which of its words end a name. */
  places: { text: string; cells: Uint8Array };
  /** Names, words and asides looked for at once,: names, words, then the asides of `term`, `view` and `why`. */
  pass: Pass;
}

/** What the words of an aside are for; a word of one family hides none of another. */
export type AsideFamily = 'term' | 'view' | 'why';

export interface Grammar {
  names: Trie<GazetteerRow>;
  byId: Map<string, GazetteerRow>;
  zh: Lexicon;
  en: Lexicon;
  /** The reader's script folding; it keeps the length. */
  fold(text: string): string;
}

const OWN_TRIE: Record<string, keyof Lexicon> = {
  currency: 'currency',
  measure: 'measure',
  'hedge-before': 'hedgeBefore',
  'hedge-after': 'hedgeAfter',
  'not-hedge': 'notHedge',
  common: 'common',
  home: 'home',
};

/** The one copy of a string that the engine compares by address: property names are kept so. */
const interned = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

const ASIDE = /^(term|view|why)(?:[-@]|$)/u;

function lexicon(rows: LexiconRow[], names: Trie<GazetteerRow>): Lexicon {
  const words = new Trie<Sense>();
  const asides = { term: new Trie<Sense>(), view: new Trie<Sense>(), why: new Trie<Sense>() };
  const made: Lexicon = {
    currency: new Trie(),
    measure: new Trie(),
    hedgeBefore: new Trie(),
    hedgeAfter: new Trie(),
    notHedge: new Trie(),
    common: new Trie(),
    home: new Trie(),
    words,
    asides,
    plain: new PlainWords(),
    firms: new PlainWords(),
    places: { text: '', cells: new Uint8Array(0) },
    pass: new Pass([names, words, asides.term, asides.view, asides.why]),
  };
  const senses = new Map<string, Sense>();
  for (const row of rows) {
    const own = OWN_TRIE[row.class];
    if (row.class === 'plain') made.plain.add(row.word, row.value ?? '');
    else if (row.class === 'firm') made.firms.add(row.word, row.value ?? '');
    else if (own) (made[own] as Trie<string>).add(row.word, row.value ?? '');
    else {
      const key = `${row.class}=${row.value ?? ''}`;
      let sense = senses.get(key);
      if (!sense) {
        sense = { class: interned(row.class), value: row.value === null ? null : interned(row.value) };
        senses.set(key, sense);
      }
      const family = ASIDE.exec(row.class)?.[1] as AsideFamily | undefined;
      (family ? made.asides[family] : made.words).add(row.word, sense);
    }
  }
  return made;
}

const foreign = (name: string): boolean => /[^ -~]/u.test(name);

/** All names of the gazetteer, as written and folded; folded in one go, which is much faster than name by name. */
function namesTrie(rows: readonly GazetteerRow[], fold: (text: string) => string): Trie<GazetteerRow> {
  const names = new Trie<GazetteerRow>();
  const forms = rows.flatMap((row) =>
    [row.names.en, row.names['zh-Hans'], row.names['zh-Hant'], ...row.aliases]
      .filter((n) => n.length > 1)
      .map((name) => ({ name, row })),
  );
  // Simplified names are folded as they stand.
  const folding = forms.filter((f) => foreign(f.name) && f.name !== f.row.names['zh-Hans']);
  const folded = fold(folding.map((f) => f.name).join('\n')).split('\n');
  for (const { name, row } of forms) names.add(name, row);
  for (const [i, { name, row }] of folding.entries()) if (folded[i] && folded[i] !== name) names.add(folded[i], row);
  return names;
}

/** Makes a value when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Compiles the tables. `fold` is the reader's script folding, so that names match folded text. What only one language
 * needs is compiled when a text of that language comes. */
export function compile(reference: Reference, fold: (text: string) => string): Grammar {
  const names = namesTrie(reference.gazetteer, fold);
  const zh = lazily(() => lexicon(reference.lexicon.zh, names));
  const en = lazily(() => lexicon(reference.lexicon.en, names));
  const byId = lazily(() => new Map(reference.gazetteer.map((r) => [r.id, r])));
  return {
    names,
    fold,
    get byId() {
      return byId();
    },
    get zh() {
      return zh();
    },
    get en() {
      return en();
    },
  };
}
