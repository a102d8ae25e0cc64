// Speakers beside other speakers in Chinese: who is relayed by whom, who is only told, what an outlet gives out in its own name, and
// the paper that somebody speaks to (对《晚点》表示, 在接受《财经》采访时说), which relays him.
import type { Span } from '../../../model/document.ts';
import type { Attribution, SpeakerRef } from '../../attribution.ts';
import { type Clause, type Item, isWord, type NameItem, type Sentence } from '../../item.ts';
import { refOf } from './reach.ts';

/** X表示,其预计…: X goes on. */
export const itself = (text: string, { speaker }: Attribution): boolean =>
  speaker.row === null && /^[其它]$/u.test(text.slice(speaker.span.start, speaker.span.end));

/** 彭博社报道称,知情人士透露…: who speaks in the words of another is relayed by him. */
export function nested(text: string, outer: Attribution | undefined, made: Attribution): Attribution {
  if (!outer || made.outward.length > 0 || outer.verb.end > made.speaker.span.start) return made;
  const apart = !/^[\s,:“「"]*$/u.test(text.slice(outer.verb.end, made.speaker.span.start));
  const same = outer.speaker.row !== null && outer.speaker.row.id === made.speaker.row?.id;
  return apart || same ? made : { ...made, outward: [outer.speaker, ...outer.outward].slice(0, 2) };
}

/** 据X消息: what an outlet gives out is its own word. */
export const unechoed = (text: string, who: readonly Item[]): Item[] =>
  who.filter((i, k) => {
    const before = who[k - 1];
    const own = before?.type === 'name' && before.row.kind === 'outlet' && i.start - before.end <= 4;
    return !own || !/^(?:最新|独家|\d{1,2}日|的)?消息$/u.test(text.slice(before.end, i.end));
  });

/** 向投资者表示: who is told does not speak. */
export const heard = (text: string, clause: Clause, item: Item): boolean =>
  isWord(item, 'anon') &&
  /(?:向|对|告诉|告知|回应|回复|答复)(?:其|部分|一些|潜在)?$/u.test(text.slice(clause.start, item.start));

/** The same speaker again keeps those who relayed it the first time. */
export function inherit(found: readonly Attribution[], made: Attribution): Attribution {
  const earlier = found.find((a) => a.outward.length > 0 && a.speaker.text === made.speaker.text);
  return earlier && made.outward.length === 0 ? { ...made, outward: earlier.outward } : made;
}

const RELATION =
  /^的?(?:母公司|子公司|控股股东|大股东|关联公司|兄弟公司|竞争对手|合作伙伴|开发商|开发者|研发商|制造商|生产商|运营商|运营方|发行商|所有者|东家|对手|供应商|客户)$/u;

/** 甲母公司乙表示: who speaks is 乙, and 甲 only says whose parent that is. */
export const ofThemselves = (text: string, who: readonly Item[]): Item[] =>
  who.filter((item, i) => {
    const next = who.slice(i + 1).find((n) => n.type === 'name' && n.row.kind !== 'person');
    return !(item.type === 'name' && next && RELATION.test(text.slice(item.end, next.start)));
  });

const EXPECTED = /^(?:预计|预期|估计|预料)$/u;
const DEALS: readonly string[] = ['invest', 'divest', 'borrow', 'supply', 'buy', 'raise', 'hold'];

/** 某银行将收购X,预计年内完成: what is expected of a deal is nobody's words. */
export const ofDeal = (
  text: string,
  verb: Span,
  { sentence, clause }: { sentence: Sentence; clause: Clause },
): boolean =>
  EXPECTED.test(text.slice(verb.start, verb.end)) &&
  sentence.clauses.some((c) => c.index < clause.index && c.items.some((i) => DEALS.some((d) => isWord(i, d))));

const SPOKEN_TO = /(?:对|向|与|告诉|告知|接受|回复|回应|答复|致)(?:了)?(?:媒体|外媒)?[《“「"]?$/u;
const ASKS =
  /^[》”」"]?(?:的|旗下)?(?:记者|编辑|杂志|周刊|新闻|网|中文网|记者团队)?(?:[\u4e00-\u9fff]{2,3})?(?:书面|独家|电话|最新)?(?:专访|采访|访问|访谈|提问|查询|问询)?(?:时|中)?(?:$|[,。]|则|也|还|进一步|独家|确认|坦言|表示|称|说|透露|指出|回应|介绍|证实|披露|解释|强调|直言|坦承|谈到|否认|补充|回复)/u;
/** 《某某》: a paper that no table lists, by its marks. */
const TITLED = /(?:对|向|告诉|接受)《([^《》,;。:]{2,16})》/u;
const ASKED =
  /^(?:的)?(?:记者|编辑|书面|独家|专访|采访|访问|查询)?(?:专访|采访|访问)?(?:时|中)?(?:表示|称|说|透露|指出|坦言|证实|披露|直言|介绍|,)/u;

/** The speaker's words, relayed by the paper that he speaks to. */
export function toPaper(text: string, clause: Clause, made: Attribution | null): Attribution | null {
  if (!made || made.outward.length > 0 || made.speaker.kind === 'outlet') return made;
  if (made.speaker.span.start < clause.start || made.speaker.span.start >= clause.end) return made;
  const paper = listed(text, clause) ?? titled(text, clause);
  return paper && paper.span.start >= made.speaker.span.end ? { ...made, outward: [paper] } : made;
}

function listed(text: string, clause: Clause): SpeakerRef | null {
  const found = clause.items.find(
    (i): i is NameItem =>
      i.type === 'name' &&
      i.row.kind === 'outlet' &&
      SPOKEN_TO.test(text.slice(Math.max(clause.start, i.start - 8), i.start)) &&
      ASKS.test(text.slice(i.end, clause.end + 1)),
  );
  return found ? refOf(found) : null;
}

function titled(text: string, clause: Clause): SpeakerRef | null {
  const m = TITLED.exec(text.slice(clause.start, clause.end));
  if (!m?.[1]) return null;
  const start = clause.start + m.index + m[0].length - 1 - m[1].length;
  const span = { start, end: start + m[1].length };
  if (clause.items.some((i) => i.type === 'name' && i.start < span.end && span.start < i.end)) return null;
  return ASKED.test(text.slice(span.end + 1, clause.end + 1)) ? { span, text: '', row: null, kind: 'outlet' } : null;
}
