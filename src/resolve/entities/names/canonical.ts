// A plain name to its parts: the core that tells it from others, and around it the legal form, group word, place,
// sector, trade and arm, each known by the reviewed words of data/names. "北京月之暗面科技有限公司" has the core 月之暗面.
import type { NameWord } from '../../../model/reference/names.ts';
import { type Fold, flat, tokensOf } from './normal.ts';
import { HAN_PHRASE, isHan, LATIN_PHRASE, type Words } from './words.ts';

export interface Form {
  /** As written, before anything was folded. */
  text: string;
  /** Everything that was written, without spaces. */
  full: string;
  /** Without legal form, group word and place. */
  stem: string;
  /** Without its sector, trade and arm, too. */
  core: string;
  coreTokens: string[];
  tokens: string[];
  /** What stands around the core: keys such as `sector:ai`, sorted. */
  sectors: readonly string[];
  trades: readonly string[];
  arms: readonly string[];
  places: readonly string[];
  legal: boolean;
  holding: boolean;
  /** Ticker in one spelling (`hk:9988`), when the name is one. */
  ticker: string | null;
  /** Declared by a bracket behind another name. */
  bracket: boolean;
}

interface Cut {
  tokens: string[];
  word: NameWord;
}

/** The longest known word at the end, and what stands before it; null when there is none, or nothing would be left. */
function cutEnd(tokens: readonly string[], words: Words): Cut | null {
  const last = tokens.at(-1) ?? '';
  if (isHan(last)) return cutHan(tokens, last, words);
  for (let count = Math.min(LATIN_PHRASE, tokens.length - 1); count > 0; count--) {
    const word = words.latin.get(tokens.slice(-count).join(' '));
    const rest = tokens.slice(0, -count);
    if (word && !(word.class === 'place' && /^(?:of|for|and|in)$/u.test(rest.at(-1) ?? '')) && stands(rest, words))
      return { tokens: rest, word };
  }
  return null;
}

function cutHan(tokens: readonly string[], last: string, words: Words): Cut | null {
  for (let length = Math.min(HAN_PHRASE, last.length); length > 0; length--) {
    const word = words.han.get(last.slice(-length));
    if (!word) continue;
    const before = last.slice(0, -length);
    const rest = before ? [...tokens.slice(0, -1), before] : tokens.slice(0, -1);
    if (stands(rest, words)) return { tokens: rest, word };
  }
  return null;
}

/** Is what would be left still a name: two characters or a word with a letter, and more than places and words that any
 * company may have ("Cloud Intelligence" Group)? */
function stands(rest: readonly string[], words: Words): boolean {
  const joined = rest.join('');
  if (joined.length < 2 || !/\p{L}/u.test(joined)) return false;
  if (words.places.has(rest.join(' ').replace(/[省市]$/u, ''))) return false;
  return !rest.every((token) => (isHan(token) ? isWords(token, words) : words.latin.has(token)));
}

/** Does the run fall into known words and nothing else? */
const isWords = (run: string, words: Words): boolean => {
  for (let length = Math.min(HAN_PHRASE, run.length); length > 0; length--)
    if (words.han.has(run.slice(0, length)) && (length === run.length || isWords(run.slice(length), words)))
      return true;
  return false;
};

/** 北京月之暗面: a place before a Chinese name, if a name is left behind it. */
function cutPlace(tokens: readonly string[], words: Words): { tokens: string[]; place: string } | null {
  const first = tokens[0] ?? '';
  if (!isHan(first)) return null;
  for (let length = Math.min(4, first.length - 2); length > 1; length--) {
    const place = words.places.get(first.slice(0, length));
    if (!place) continue;
    const after = first.slice(length).replace(/^[省市](?=..)/u, '');
    if (after.length < 2 || words.han.has(after)) return null;
    return { tokens: [after, ...tokens.slice(1)], place: place.key };
  }
  return null;
}

interface Parts {
  tokens: string[];
  taken: NameWord[];
  places: readonly string[];
}

function parts(all: readonly string[], words: Words): Parts {
  let tokens = [...all];
  if (tokens.length > 1 && words.lead.has(tokens[0] ?? '')) tokens = tokens.slice(1);
  else tokens = tokens.map((t, i) => (i === 0 ? withoutLead(t, words) : t));
  const taken: NameWord[] = [];
  // North America is a place, not a company called North.
  if (words.places.has(tokens.join(' '))) return { tokens, taken, places: NONE };
  for (let cut = cutEnd(tokens, words); cut; cut = cutEnd(tokens, words)) {
    tokens = cut.tokens;
    taken.push(cut.word);
  }
  const place = taken.length > 0 ? cutPlace(tokens, words) : null;
  return { tokens: place?.tokens ?? tokens, taken, places: place ? [place.place] : NONE };
}

function withoutLead(token: string, words: Words): string {
  if (!isHan(token)) return token;
  const lead = [...words.lead].find((w) => isHan(w) && token.startsWith(w) && token.length > w.length + 1);
  return lead ? token.slice(lead.length) : token;
}

/** Most names have nothing around their core: they share one empty list. */
const NONE: readonly string[] = [];

const distinct = (words: readonly string[]): readonly string[] =>
  words.length > 1 ? [...new Set(words)].sort() : words;

const keys = (taken: readonly NameWord[], wanted: NameWord['class']): readonly string[] =>
  taken.some((w) => w.class === wanted) ? distinct(taken.filter((w) => w.class === wanted).map((w) => w.key)) : NONE;

/** "Foo International" goes with "Foo"; "Foo China" is a company of its own. */
const LOOSE_PLACE = 'place:international';

const both = (some: readonly string[], more: readonly string[]): readonly string[] =>
  more.length === 0 ? some : [...some, ...more];

/** The words of sector, trade and arm behind a core. */
const besides = (taken: readonly NameWord[]): string =>
  taken
    .filter((w) => w.class === 'sector' || w.class === 'trade' || w.class === 'arm')
    .map((w) => w.word)
    .reverse()
    .join('')
    .replaceAll(' ', '');

/** Takes one name (no brackets); `places` that stood in brackets are handed in. */
export function formOf(text: string, words: Words, how: { fold: Fold; places?: readonly string[] }): Form {
  const all = tokensOf(flat(text, how.fold));
  const { tokens, taken, places } = parts(all, words);
  const ends = keys(taken, 'place');
  const core = tokens.join('');
  return {
    text,
    full: all.join(''),
    stem: taken.length > 0 ? core + besides(taken) : core,
    core,
    coreTokens: tokens,
    tokens: all,
    sectors: both(
      keys(taken, 'sector'),
      ends.filter((k) => k === LOOSE_PLACE),
    ),
    trades: keys(taken, 'trade'),
    arms: both(
      keys(taken, 'arm'),
      ends.filter((k) => k !== LOOSE_PLACE),
    ),
    places: distinct(both(places, how.places ?? NONE)),
    legal: taken.some((w) => w.class === 'legal'),
    holding: taken.some((w) => w.class === 'holding'),
    ticker: null,
    bracket: false,
  };
}
