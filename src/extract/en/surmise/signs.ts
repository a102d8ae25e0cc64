// What stands around a figure, as signs that weights can be given to: the words on either side by their distance, the parties
// and other figures among them, the verb and noun that govern it, what the sentence has been read to tell so far.
import type { Draft, Scene } from '../../frame.ts';
import { type FigureItem, isFigure } from '../../item.ts';
import { clauseOf } from '../parties.ts';
import { type Noun, type Phrase, phrasesOf, type Verb } from '../syntax/phrases.ts';
import { isMark } from '../syntax/subjects.ts';
import type { Token } from '../syntax/tokens.ts';
import { meaningsOf } from './meanings.ts';
import { stem } from './stems.ts';

/** A word of the sentence, or what stands for it, at a place. */
export interface Unit {
  start: number;
  sign: string;
  /** What the lexicon says of it. */
  senses: readonly string[];
  /** A comma, colon or bracket: what lies behind it is farther away. */
  breaks: boolean;
}

/** How many words on each side are looked at, and how many of them by their very place. */
const FAR = 14;
const NEAR = 6;
const CLOSE = 3;

/** Who puts money in by trade, and who lends it, by the last word of a name. */
const FUND = /(?:capital|ventures?|partners|equity|investments?|funds?|vc|holdings?|growth|angels)$/u;
const BANK = /(?:bank|bancorp|banc|banque|credit|finance|financial|lending|savings)$/u;

export function nameSign({ item, word }: Token): string {
  if (item?.type !== 'name') return '<group>';
  if (item.row.kind === 'person') return '<person>';
  if (item.row.kind === 'fund' || FUND.test(word)) return '<fund>';
  return BANK.test(word) ? '<bank>' : '<name>';
}

function unitOf(t: Token): string {
  const { item } = t;
  if (item === null || item.type === 'word') return stem(t.word);
  if (isFigure(item)) return item.type === 'money' ? '$' : item.type === 'percent' ? '%' : '#';
  if (item.type === 'time') return '@';
  if (item.type === 'name') return nameSign(t);
  return t.poss ? '<its>' : '<group>';
}

/** What a word means, apart from the senses of the lexicon. */
export const meant = (word: string): string[] =>
  meaningsOf(stem(word.slice(word.lastIndexOf(' ') + 1))).map((m) => `=${m}`);

/** The words of a sentence in order. */
export function unitsOf(all: readonly Phrase[]): Unit[] {
  const made: Unit[] = [];
  for (const p of all) {
    if (p.type === 'mark') {
      made.push({ start: p.start, sign: p.word, senses: [], breaks: true });
      continue;
    }
    if (p.type === 'verb') {
      made.push({
        start: p.start,
        sign: `${stem(p.word)}${p.passive ? '*' : ''}`,
        senses: [...p.senses, ...meant(p.word)].map((x) => `${x}${p.passive ? '*' : ''}`),
        breaks: false,
      });
      continue;
    }
    if (p.prep !== '') made.push({ start: p.start - 1, sign: p.prep, senses: [], breaks: false });
    for (const t of p.tokens)
      if (t.tag !== 'det')
        made.push({
          start: t.start,
          sign: unitOf(t),
          senses: t.tag === 'party' ? t.nouns : [...t.nouns, ...meant(t.word)],
          breaks: false,
        });
  }
  return made;
}

/** The words on one side of a place, from the nearest on. */
export function side(units: readonly Unit[], { at, step, name }: { at: number; step: number; name: string }): string[] {
  const found: string[] = [];
  let far = 0;
  for (let i = at + step, n = 1; i >= 0 && i < units.length && n <= FAR; i += step, n++) {
    const { sign, senses, breaks } = units[i] as Unit;
    if (breaks) far++;
    if (n <= CLOSE) found.push(`${name}${n}${sign}`);
    found.push(`${name}${n <= NEAR && far === 0 ? '' : '.'}${sign}`);
    for (const sense of senses) {
      found.push(`${name.toUpperCase()}${n <= NEAR && far === 0 ? '' : '.'}${sense}`);
      if (n <= CLOSE) found.push(`${name.toUpperCase()}${n}${sense}`);
    }
  }
  return found;
}

const size = ({ type, low, high }: FigureItem): string =>
  type === 'percent'
    ? `z${high < 10 ? 'small' : high <= 50 ? 'part' : high <= 100 ? 'most' : 'more'}`
    : `z${low < 1e6 ? 5 : low < 1e7 ? 6 : low < 1e8 ? 7 : low < 1e9 ? 8 : low < 1e10 ? 9 : 10}`;

/** What its clause is about: a party by its kind, else a noun by its meaning. */
function subjectSigns(scene: Scene, f: FigureItem): string[] {
  const subject = clauseOf(scene, f.full.start)?.subject;
  if (!subject) return ['S-'];
  if (subject.figures.includes(f)) return ['Sitself'];
  if (subject.party) return [`S${nameSign(subject.party)}`];
  return [
    `S${stem(subject.head.word)}`,
    ...subject.kinds.map((k) => `S:${k}`),
    ...meant(subject.head.word).map((m) => `S${m}`),
  ];
}

/** What governs its phrase: the verb before it, the noun that it counts or is of. */
function governed(all: readonly Phrase[], n: Noun): string[] {
  const found: string[] = [];
  for (const kind of n.kinds) found.push(`k${kind}`);
  if (n.head.tag !== 'figure') found.push(`h${stem(n.head.word)}`, ...meant(n.head.word).map((m) => `h${m}`));
  if (n.owner) found.push('owned');
  const next = all[n.index + 1];
  if (next?.type === 'noun') {
    for (const kind of next.kinds) found.push(`n${kind}`);
    if (next.prep !== '') found.push(`n${next.prep}${next.party ? '<party>' : ''}`);
  }
  const before = all[n.index - 1];
  if (before?.type === 'noun') for (const kind of before.kinds) found.push(`p${kind}`);
  for (let i = n.index - 1; i >= 0 && !isMark(all[i], ';', ':'); i--) {
    const v = all[i] as Phrase;
    if (v.type !== 'verb') continue;
    found.push(...verbSigns(v));
    break;
  }
  return found;
}

export const verbSigns = (v: Verb): string[] => [
  `v${stem(v.word)}`,
  ...[...v.senses, ...meant(v.word)].map((s) => `s${s}${v.passive ? '*' : ''}`),
];

/** What a draft tells: its kind, and which figure of a company. */
export const told = (d: Draft): string => (d.kind === 'metric' ? `${d.metric}${d.money ? '' : '%'}` : d.kind);

/** What has been told in the sentence and before it. */
function toldSigns({ discourse }: Scene, f: FigureItem, drafts: readonly Draft[]): string[] {
  const found: string[] = [];
  const others = drafts.filter((d) => d.money !== f && d.percent !== f && d.multiple !== f);
  for (const d of others) found.push(`d${told(d)}`);
  if (others.length === 0) found.push('dnone');
  const last = discourse.told;
  found.push(last ? `t${told(last)}` : 'tnone');
  return found;
}

/** The signs of the figures of a sentence, beside the claims that have been made of it; one may be there more than once. */
export function signsIn(scene: Scene): (f: FigureItem, drafts: readonly Draft[]) => string[] {
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const units = unitsOf(all);
  const heading = (scene.discourse.heading.match(/[a-z]{4,}/gu) ?? []).map((w) => `T${stem(w)}`);
  return (f, drafts) => {
    const at = units.findIndex((u) => u.start >= f.full.start && u.start < f.full.end);
    const n = all.find((p): p is Noun => p.type === 'noun' && p.figures.includes(f));
    if (at < 0 || !n) return [];
    const found = [
      'bias',
      ...side(units, { at, step: -1, name: 'l' }),
      ...side(units, { at, step: 1, name: 'r' }),
      ...governed(all, n),
      ...subjectSigns(scene, f),
      ...toldSigns(scene, f, drafts),
      size(f),
      ...heading,
      ...(scene.discourse.tales ?? []).slice(-4).map((d) => `e${told(d)}`),
    ];
    return found;
  };
}
