// What a language must bring to be read: its words, figures, periods, groups, speech, sets and frame rules. The two
// languages are siblings with the same file names; everything else in this room is common to them.
import type { Reading, Span } from '../model/document.ts';
import type { GazetteerRow } from '../model/reference.ts';
import type { Attribution } from './attribution.ts';
import type { Discourse, Ref, Rule, Scene } from './frame.ts';
import type { Grammar, Lexicon } from './grammar.ts';
import type { Clause, FigureItem, GroupItem, Item, NameItem, Sentence, TimeItem } from './item.ts';
import type { Charset } from './match/charset.ts';

/** The publication date in parts; null when unknown. */
export interface Published {
  year: number;
  month: number;
  day: number | null;
}

export function published(date: string | null | undefined): Published | null {
  const m = /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(date ?? '');
  return m ? { year: Number(m[1]), month: Number(m[2]), day: m[3] ? Number(m[3]) : null } : null;
}

export interface Language {
  /** Written into each claim: `grammar/zh`. */
  extractor: string;
  /** How it writes a name that stands nowhere in the text; Simplified Chinese by default. */
  script?: 'en';
  lexicon: Lexicon;
  /** Punctuation at which clauses break, where no item covers it. */
  clauseBreak: Charset;
  figures(text: string, span: Span, lexicon: Lexicon): FigureItem[];
  hedge(text: string, figure: FigureItem, lexicon: Lexicon): FigureItem;
  periods(text: string, span: Span, pub: Published | null): TimeItem[];
  groups(text: string, items: readonly Item[], clauseStart: (at: number) => number): GroupItem[];
  /** Names that no table lists, found by shape and context; where they overlap a listed one, they win. */
  names?(text: string, span: Span, known: readonly NameItem[]): NameItem[];
  /** Places times that only the text before them can place, and carries periods on, in reading order. */
  settle?(
    sentences: readonly Sentence[],
    at: {
      text: string;
      pub: Published | null;
      title: GazetteerRow | null;
      heading: readonly TimeItem[];
      traditional: boolean;
    },
  ): void;
  speech(text: string, sentence: Sentence): Attribution[];
  /** The attributions of all sentences, with what only the whole document tells. */
  voiced?(
    sentences: readonly Sentence[],
    all: Attribution[][],
    at: { text: string; hero: Ref | null },
  ): Attribution[][];
  /** The sentence tells where the one before it comes from. */
  looksBack(text: string, sentence: Sentence): boolean;
  /** A counted set whose members the sentence lists. */
  listedSet(text: string, sentence: Sentence): Discourse['sets'][number] | null;
  /** Who acts in a sentence, where the language can tell by the words around names. */
  acting?(scene: Scene): Ref | null;
  /** May the text go on about a company that acts in a sentence? By default it may. */
  lasts?(discourse: Discourse, ref: Ref): boolean;
  /** Takes the parties of a sentence into what the document has established, when its rules have run. */
  remember?(scene: Scene): void;
  /** Whom a sentence is about; null when it goes on about the same company, undefined when it does not tell. */
  topic?(scene: Scene): NameItem | null | undefined;
  /** How a sentence says that somebody would not comment: it is told of nobody. */
  silent?: RegExp;
  /** The words of a sentence that refuse what was told before it; whose speech ends there. */
  refusal?(text: string, sentence: Sentence): Span | null;
  /** What whoever spoke still tells behind a refusal of comment. */
  coming?: RegExp;
  /** Is a sentence the writer's own, though somebody's words before it were open? */
  background?(text: string, sentence: Sentence, said: Attribution): boolean;
  /** The words of a sentence that deny what was told before them. */
  denial(text: string, sentence: Sentence): Span | null;
  /** Names told only to say that it was somebody else, with the words that say so. */
  contrasts(text: string, sentence: Span, names: readonly Span[]): Span[];
  /** Is a name in the clause no subject (来自于阿里, from Alibaba)? */
  oblique(text: string, clause: Clause, item: Item): boolean;
  /** The company that the text is about; by default the first one of the title. */
  about?(sentences: readonly Sentence[], at: { text: string; title: string }): Ref | null;
  /** The company that a block of it is about, where that is another. */
  within?(block: number): Ref | null;
  /** The company whose announcement a text retells: it is "the company" there, whoever the title names first. */
  announcing?(sentences: readonly Sentence[], text: string): Ref | null;
  /** When all sentences have been read: what only the claims of the whole text tell of each. */
  finish?(): void;
  /** In the order they run. */
  rules: readonly Rule[];
  /** Rules of terms and views: they run when all else is told, take no figure away and move no focus. */
  remarks: readonly Rule[];
}

/** How a language takes up a text: what it makes of the way the text is written, and what it brings to read it. */
export interface Tongue {
  /** The text as the grammar is to see it (lines in Title Case as sentences); same length, so that offsets hold. */
  written?(reading: Reading, grammar: Grammar): Reading;
  language(grammar: Grammar, reading: Reading): Language;
}

/** The figures of a text on its own, with their hedges: what the gate reads a quote with. */
export const figuresIn = (language: Language, folded: string): FigureItem[] =>
  language
    .figures(folded, { start: 0, end: folded.length }, language.lexicon)
    .map((f) => language.hedge(folded, f, language.lexicon));
