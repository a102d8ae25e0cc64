// Foreign names in folded Chinese text, told by the dot between their parts (乔纳森·罗斯): from behind a title up to a character or
// a word that no name holds.
import type { Span } from '../../../../model/document.ts';
import type { Lexicon } from '../../../grammar.ts';
import { charset, inSet } from '../../../match/charset.ts';
import { HAN } from '../endings.ts';

/** Characters that a foreign given name does not begin after. */
const STOP = charset(
  ',、;:()。!?"“”「」《》【】在把给向被为是让对从由而也都就并还已了着过将这那有以与和及跟同于等的曾拟获据称说则元年月日季个家名位股旗下如即到按经自至',
);
const FOREIGN = /[\u4e00-\u9fff]{1,5}·(?:[\u4e00-\u9fff]{1,6}·)?[\u4e00-\u9fff]{1,6}/u;

/** The span of the name around the dot at a place, or null. */
export function foreign(
  text: string,
  i: number,
  { floor, limit, lexicon }: { floor: number; limit: number; lexicon: Lexicon },
): Span | null {
  let from = i - 1;
  while (from > floor && i - from < 5 && HAN.test(text[from - 1] ?? '') && !inSet(STOP, text, from - 1)) from--;
  for (let cut = from; cut < i; cut++)
    for (let a = Math.max(floor, cut - 6); a < cut; a++) {
      const m = lexicon.words.longest(text, a, cut);
      if (m && m.end === cut && m.values.some((v) => v.class === 'title')) from = cut;
    }
  for (let a = from; a < i; a++) {
    const m = lexicon.words.longest(text, a, i);
    if (m?.values.some((v) => v.class === 'title')) from = m.end;
  }
  const m = FOREIGN.exec(text.slice(from, Math.min(limit, i + 14)));
  if (m?.index !== 0) return null;
  const dot = m[0].lastIndexOf('·') + 1;
  const end = from + dot + familyName(m[0].slice(dot), lexicon);
  return end > from + dot ? { start: from, end } : null;
}

/** Characters that foreign names are spelled with and that end others. */
const SPELLED = charset('里内之');
const NO_NAME = charset('说称指则曾也还对于在将等处是为的任兼与和及即已会又再就并从把被向由出当以以');

/** How long a family name behind its dot is: up to a character that names do not hold, or a word of speech. */
function familyName(rest: string, lexicon: Lexicon): number {
  for (let i = 0; i < rest.length; i++) {
    if (inSet(NO_NAME, rest, i) && !inSet(SPELLED, rest, i)) return i;
    if (i === 0) continue;
    const word = lexicon.words.longest(rest, i, rest.length);
    const plain = lexicon.plain.longest(rest, i, { least: 2, most: 4 });
    if (plain?.kind === 'verb' || (word && word.end - i > 1)) return i;
  }
  return rest.length;
}
