// What a phrase that points back can mean, in English: "the start-up" is no fund and not listed, "the chipmaker" makes
// chips, "the German group" is from Germany, "the bank" is one. Takes a phrase and a company, gives how well they fit.

import type { Ref, Scene, Told } from '../../frame.ts';
import { type Item, isWord, sense } from '../../item.ts';
import { tells } from '../naming/described.ts';
import { countryOf, isPlace, wordsOf } from '../naming/places.ts';
import { funds } from '../topic.ts';

export interface Want {
  /** The class of its head; '' for a pronoun. */
  head: string;
  /** Its words that tell companies apart. */
  words: string[];
  /** Companies that the lexicon knows by a word of it. */
  by: ReadonlySet<string>;
  /** Companies that are at home where it says. */
  home: ReadonlySet<string>;
  /** It is one that money is put into. */
  financed: boolean;
  fund: boolean;
  /** It says "company", which nobody calls a fund. */
  company: boolean;
  /** A word that its name may end in: "the trust". */
  called: string;
}

const FUNDS =
  /\b(?:investors?|backers?|funds?|banks?|lenders?|trusts?|asset managers?|shareholders?|creditors?|insurers?|(?:venture|private[- ]equity|venture[- ]capital|VC|investment|buyout|hedge[- ]fund) (?:firm|group|company|house))$/iu;
const YOUNG = /\b(?:start-?ups?|upstart|lab|unicorn|newcomer)$/iu;
const TRADE = /cloud|scaler|data[- ]cent|miner|server|chip|GPU|semiconductor|foundry|memory/iu;
const NONE: ReadonlySet<string> = new Set();

/** Companies that are at home where a phrase says: "the Hangzhou company". */
function homeIn(scene: Scene, n: { start: number; end: number }): ReadonlySet<string> {
  const { home } = scene.grammar.en;
  let found: Set<string> | null = null;
  for (let at = n.start; at < n.end; at++) {
    const m = home.longest(scene.text, at, n.end);
    if (!m) continue;
    found ??= new Set();
    for (const ids of m.values) for (const id of ids.split(',')) found.add(id);
    at = m.end;
  }
  return found ?? NONE;
}

/** What a phrase asks of the company that it means. */
export function wanted(scene: Scene, n: { start: number; end: number }): Want {
  const text = scene.text.slice(n.start, n.end);
  if (/^(?:it|its|itself|they|their|themselves|it's)$/iu.test(text))
    return { head: '', words: [], by: NONE, home: NONE, financed: false, fund: false, company: false, called: '' };
  const inside = scene.sentence.items.filter((i: Item) => i.start >= n.start && i.end <= n.end);
  const head = inside.find((i) => isWord(i, 'head'));
  const by = new Set<string>();
  const home = homeIn(scene, n);
  for (const i of inside) {
    for (const id of (sense(i, 'epithet') ?? '').split(',')) if (id) by.add(id);
  }
  const told = head ? (sense(head, 'head') ?? '') : '';
  // "the operator", "the designer": of anything.
  const value = (told === 'cloud' || told === 'chip') && !TRADE.test(text) ? 'company' : told;
  return {
    head: YOUNG.test(text) ? 'young' : value,
    words: tells(text),
    by,
    home,
    financed: YOUNG.test(text) || placed(text),
    fund: FUNDS.test(text),
    company: /(?:company|business|enterprise|issuer)$/iu.test(text),
    called: calledBy(text),
  };
}

/** "the San Francisco company" says no more than where it is. */
function placed(words: string): boolean {
  const rest = wordsOf(words).filter(
    (w) => !/^(?:the|company|group|firm|based|start-up|startup|business|up|start)$/u.test(w),
  );
  return rest.length > 0 && rest.every(isPlace);
}

const CALLED = /\b(?:trust|fund|bank|partnership|foundation|institute|exchange|airline|brewery|insurance|holdings)$/u;

function calledBy(words: string): string {
  const word = CALLED.exec(words)?.[0] ?? '';
  return word && word.charAt(0).toUpperCase() + word.slice(1);
}

const MATCH = 9;
const OTHER = -4;

const backer = (ref: Ref, told: Told | undefined): boolean =>
  ref.row !== null &&
  (funds({ row: ref.row }) ||
    /\b(?:Bank|Trust|Insurance|Holdings?|Financial|Securities)\b/u.test(ref.row.names.en) ||
    ['fund', 'bank', 'investor', 'insurer', 'lender', 'trust', 'venture', 'equity'].some((w) => told?.words.has(w)));

/** Who only watches companies is not "the company". */
const WATCHERS = ['broker', 'brokerage', 'analyst', 'consultancy', 'newspaper', 'agency', 'researcher', 'index'];

/** How well a company fits a phrase; null when it cannot be meant. */
export function agrees({ ref, told, want }: { ref: Ref; told: Told | undefined; want: Want }): number | null {
  const { row } = ref;
  if (!row) return null;
  if (told && WATCHERS.some((w) => told.words.has(w) && !want.words.includes(w) && want.head !== '')) return null;
  let fit = 0;
  const fund = funds({ row });
  if (want.fund) {
    if (!backer(ref, told)) fit -= 8;
    else fit += 4;
  } else if (fund && want.head !== '') {
    if (want.head !== 'company' && want.head !== 'owner') return null;
    fit -= !want.company ? 2 : row.tickers.length > 0 ? 8 : 12;
  }
  if (want.called !== '' && row.names.en.split(' ').includes(want.called)) fit += MATCH;
  if (want.head === 'young' && (fund || ['bank', 'insurer', 'lender', 'landlord'].some((w) => told?.words.has(w))))
    return null;
  if (want.head === 'young' && row.tickers.length > 0) fit -= 8;
  if (want.head === '' && fund) fit -= 2;
  if (
    want.head === 'chip' &&
    row.kind !== 'chip' &&
    !row.sells.includes('chip') &&
    row.kind !== 'unknown' &&
    !told?.words.has('chip')
  )
    fit -= 6;
  if (want.head === 'chip' && (row.kind === 'chip' || row.sells.includes('chip'))) fit += 5;
  if (want.head === 'cloud' && row.kind !== 'cloud' && !row.sells.includes('cloud') && row.kind !== 'unknown') fit -= 6;
  if (want.head === 'cloud' && (row.kind === 'cloud' || row.sells.includes('cloud'))) fit += 5;
  if (want.by.size > 0) fit += want.by.has(row.id) ? MATCH : row.id.startsWith('?') ? 0 : -3;
  if (want.home.has(row.id)) fit += MATCH;
  else if (want.home.size > 0 && !row.id.startsWith('?') && !want.words.some((w) => told?.words.has(w))) fit += OTHER;
  for (const w of want.words) {
    if (told?.words.has(w)) fit += MATCH;
    else if (told && isCountry(w) && [...told.words].some((x) => x !== w && isCountry(x))) fit += OTHER;
  }
  return fit;
}

const isCountry = (w: string): boolean => isPlace(w) && countryOf(w) === w;

/** "Temasek bought 12% of X. The company": a fund that is not listed is no company beside one that it put money into. */
export function notFunds<T extends { told: Told }>(all: readonly T[]): readonly T[] {
  const fund = ({ told }: T): boolean => {
    const { row } = told.ref;
    return told.gives === true && row !== null && funds({ row }) && row.tickers.length === 0;
  };
  const others = all.filter((a) => !fund(a));
  return others.length > 0 ? others : all;
}
