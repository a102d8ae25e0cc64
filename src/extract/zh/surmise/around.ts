// What stands around a figure of a Chinese sentence, as signs that weights are known for: pieces of one and two letters by side and
// distance, classes of words, the other figures and what they were told to be, who is named, what the figure itself is like.
import type { Span } from '../../../model/document.ts';
import { type Draft, isCompany, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, type NameItem } from '../../item.ts';

/** A place in a clause that is looked around. */
export interface Around {
  clause: Clause;
  figure: Span;
}

/** A figure with its clause. */
export interface At {
  clause: Clause;
  figure: FigureItem;
  /** Why a figure beside it belongs to no claim. */
  because: (figure: FigureItem) => string | null;
}

/** So much is looked at before a figure, behind it, of the clause before and of the one behind. */
const [BEFORE, BEHIND, PRIOR, NEXT] = [40, 24, 40, 16];

const LETTERS: Partial<Record<Item['type'], string>> = {
  name: 'N',
  group: 'G',
  time: 'T',
  money: 'M',
  percent: 'R',
  multiple: 'X',
  points: 'O',
  count: 'C',
};

/** A stretch of a clause with one letter for each name, time and figure. */
export function stretch({ text }: Scene, clause: Clause, [from, to]: readonly [number, number]): string {
  let at = Math.max(clause.start, from);
  const end = Math.min(clause.end, to);
  let made = '';
  for (const item of clause.items) {
    const letter = LETTERS[item.type];
    if (!letter || item.start < at) continue;
    if (item.start >= end) break;
    made += text.slice(at, item.start) + letter;
    at = item.end;
  }
  return made + text.slice(Math.min(at, end), end);
}

const band = (distance: number): number => (distance <= 2 ? 0 : distance <= 6 ? 1 : 2);

/** Pieces of a stretch that ends (b) or begins (a) at the figure, by distance and without it. */
export function pieces(found: Set<string>, text: string, side: 'b' | 'a'): void {
  for (let i = 0; i < text.length; i++) {
    const two = text.slice(i, i + 2);
    const far = side === 'b' ? text.length - i - 1 : i;
    if (band(far) < 2) found.add(`${side}${band(far)}${two[0]}`);
    if (two.length < 2) continue;
    found.add(`${side}${band(side === 'b' ? far - 1 : far)}${two}`);
    found.add(`${side}${two}`);
  }
}

export function loosely(found: Set<string>, text: string, side: 'p' | 'n'): void {
  for (let i = 0; i + 1 < text.length; i++) found.add(side + text.slice(i, i + 2));
}

const VALUED: ReadonlySet<string> = new Set(['metric', 'invest', 'buy', 'hold']);

const classesOf = (item: Item): string[] =>
  item.type !== 'word'
    ? []
    : item.senses.map((s) => (VALUED.has(s.class) && s.value ? `${s.class}.${s.value}` : s.class));

/** The classes of the words of the clause, of the nearest on either side, and of the clauses beside it. */
export function classes(found: Set<string>, { sentence }: Scene, { clause, figure }: Around): void {
  const mark = (items: readonly Item[], sign: string): void => {
    for (const item of items) for (const c of classesOf(item)) found.add(`${sign}:${c}`);
  };
  const known = clause.items.filter((i) => classesOf(i).length > 0);
  const ahead = known.filter((i) => i.end <= figure.start);
  mark(ahead, 'wb');
  mark(
    known.filter((i) => i.end > figure.start),
    'wa',
  );
  mark(ahead.slice(-1), 'wn');
  mark(known.filter((i) => i.start >= figure.end).slice(0, 1), 'wx');
  mark(sentence.clauses[clause.index - 1]?.items ?? [], 'wp');
  mark(sentence.clauses[clause.index + 1]?.items ?? [], 'wf');
}

/** How many digits follow the first, from three to twelve. */
function size(n: number): number {
  let digits = 3;
  for (let least = 1e4; digits < 12 && n >= least; least *= 10) digits++;
  return digits;
}

const part = (n: number): string =>
  n < 1 ? '0' : n < 10 ? '1' : n < 33 ? '10' : n < 50 ? '33' : n <= 100 ? '50' : '100';

/** What the figure itself is like. */
function itself(found: Set<string>, { text }: Scene, { type, low, high, currency, approx, full }: FigureItem): void {
  if (type === 'money') {
    found.add(`size:${size(high)}`);
    if (high < 1e6) found.add('small');
    found.add(`in:${currency}`);
  } else {
    found.add(`part:${part(high)}`);
    if (high === 100) found.add('all');
  }
  if (low !== high) found.add('range');
  if (approx) found.add(`approx:${approx}`);
  if (text[full.start - 1] === '(') found.add('bracket');
}

export const kindOf = (d: Draft): string => (d.kind === 'metric' ? `m.${d.metric}` : d.kind);

/** What the sentence was read to tell besides: of the figures on either side, and at all. */
function told(found: Set<string>, { drafts, sentence, discourse }: Scene, { clause, figure, because }: At): void {
  const figures = sentence.items.filter(
    (i): i is FigureItem => isFigure(i) && i.type !== 'count' && i.type !== 'number',
  );
  const beside = (f: FigureItem | undefined, sign: string): void => {
    if (!f) return;
    const own = drafts.find((d) => d.money === f || d.percent === f || d.multiple === f);
    const same = f.start >= clause.start && f.end <= clause.end;
    found.add(`${sign}:${f.type}${same ? '' : '-'}`);
    found.add(`${sign}:${own ? kindOf(own) : 'none'}`);
    if (!own && (f.why ?? because(f)) !== null) found.add(`${sign}:why`);
  };
  const at = figures.indexOf(figure);
  beside(figures[at - 1], 'kp');
  beside(figures[at + 1], 'kn');
  for (const d of drafts) {
    found.add(`k:${kindOf(d)}`);
    if (d.clause === clause) found.add(`kc:${kindOf(d)}`);
    else if (d.clause.index === clause.index - 1) found.add(`kb:${kindOf(d)}`);
  }
  if (drafts.length === 0) found.add('k:none');
  if (discourse.told) found.add(`kt:${kindOf(discourse.told)}`);
}

export const GIVER = /(?:资本|创投|投资|基金|银行|信托|租赁|证券|保险|资管)$/u;

/** Who is named in the clause, and on which side of the figure. */
function named(found: Set<string>, { text, sentence }: Scene, { clause, figure }: At): void {
  const names = clause.items.filter(isCompany);
  const ahead = names.filter((n) => n.end <= figure.start);
  const gives = (n: NameItem | undefined): boolean =>
    n !== undefined && (n.row.kind === 'fund' || GIVER.test(text.slice(n.start, n.end)));
  found.add(`ahead:${Math.min(2, ahead.length)}`);
  found.add(`behind:${Math.min(2, names.length - ahead.length)}`);
  if (names.length === 0) found.add(sentence.items.some(isCompany) ? 'nobodyHere' : 'nobody');
  if (gives(ahead[0])) found.add('gives0');
  if (gives(ahead[ahead.length - 1])) found.add('gives1');
  if (clause.index === 0) found.add('opens');
}

/** All signs around a figure. */
export function around(scene: Scene, at: At): Set<string> {
  const { clause, figure } = at;
  const { start, end } = figure.full;
  const found = new Set<string>(['*']);
  pieces(found, stretch(scene, clause, [start - BEFORE, start]), 'b');
  pieces(found, stretch(scene, clause, [end, end + BEHIND]), 'a');
  const prior = scene.sentence.clauses[clause.index - 1];
  const next = scene.sentence.clauses[clause.index + 1];
  if (prior) loosely(found, stretch(scene, prior, [prior.end - PRIOR, prior.end]), 'p');
  if (next) loosely(found, stretch(scene, next, [next.start, next.start + NEXT]), 'n');
  classes(found, scene, at);
  itself(found, scene, figure);
  told(found, scene, at);
  named(found, scene, at);
  return found;
}
