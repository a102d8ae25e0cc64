// Whose 元 it is where one text tells of two currencies: a company of Taiwan, or one that the text tells a sum of in 新台币,
// reckons in it. Takes the folded text and its sentences, gives the bare 元 that are new Taiwan dollars.
import type { GazetteerRow } from '../../../model/reference.ts';
import { isCompany } from '../../frame.ts';
import { type FigureItem, type Item, isFigure, type NameItem, type Sentence } from '../../item.ts';

const isTwd = (i: Item): boolean => isFigure(i) && i.type === 'money' && i.currency === 'TWD';
const isMoney = (i: Item): i is FigureItem => isFigure(i) && i.type === 'money';

/** Whose figure it is, by place: who opens its clause, or the last clause before that tells a sum of somebody. */
function ownerOf(sentence: Sentence, figure: Item, before: NameItem | null): NameItem | null {
  const at = sentence.clauses.findIndex((c) => figure.start >= c.start && figure.start < c.end);
  const heads = sentence.clauses.slice(0, at + 1).map((c, n) => {
    const head = c.items.find((i): i is NameItem => isCompany(i) && i.start < figure.start) ?? null;
    return head && (n === at || c.items.some(isMoney)) ? head : null;
  });
  const first = sentence.items.find((i): i is NameItem => isCompany(i) && i.start < figure.start) ?? null;
  return heads.findLast((h) => h !== null) ?? first ?? before;
}

/** (约合2277亿元): the sum before in the reader's own currency. */
const CONVERTED = /[(（]\s?(?:约合?|折合|合|相当于|约为)*\s?$/u;

/** The figures of bare 元 that belong to who reckons in new Taiwan dollars. */
export function taiwanese(
  text: string,
  sentences: readonly Sentence[],
  elsewhere: (row: GazetteerRow) => boolean,
): Set<Item> {
  const found = new Set<Item>();
  if (!/新台币|台币|NT\$|TWD|NTD/u.test(text)) return found;
  const owned: { figure: FigureItem; row: GazetteerRow }[] = [];
  let before: NameItem | null = null;
  for (const sentence of sentences) {
    // 人民币30亿元,净利润12亿元: a sentence that reckons in another one, unless in brackets.
    const others = /人民币/u.test(text.slice(sentence.start, sentence.end).replace(/[(（][^()（）]{0,40}[)）]/gu, ''));
    for (const figure of sentence.items.filter(isMoney)) {
      if (others && !isTwd(figure)) continue;
      const owner = ownerOf(sentence, figure, before);
      if (owner) owned.push({ figure, row: owner.row });
    }
    before = sentence.items.find((i): i is NameItem => isCompany(i)) ?? before;
  }
  const told = new Set(owned.filter(({ figure, row }) => isTwd(figure) && !elsewhere(row)).map(({ row }) => row.id));
  for (const { figure, row } of owned) {
    const reckons = told.has(row.id) || row.tickers.some((t) => /\.TWO?$/u.test(t));
    if (reckons && !CONVERTED.test(text.slice(Math.max(0, figure.full.start - 6), figure.full.start)))
      found.add(figure);
  }
  return found;
}
