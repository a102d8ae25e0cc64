// Names of a Chinese document by the company they keep: beside a name in a list, in a list of backers, behind what tells about
// them in what the text opens with.

import type { Span } from '../../../model/document.ts';
import { type Harvest, put } from './found.ts';
import { SURNAMES } from './people.ts';
import { nameFrom, nameUpTo, strangeness } from './runs.ts';

/** What follows the subject of a clause. */
export const GOES_ON =
  /^[,。;、)(:「“]|^(?:是|为|正|又|亦|也|代|如今|最近|等|今|去年|昨|近|日前|的|拟|将|已|以|在|于|与|和|也|则|还|完成|宣布|获|拿|递|登|表示|公告|称|公布|发布|披露|签|向|从|\d|[一二三四]季|上半年|下半年|第[一二三四]季|前三季)/u;

/** A、B和C: what stands beside a name in a list is one too. */
export function listed(h: Harvest): void {
  const { text } = h;
  JOINS.lastIndex = 0;
  const all: Span[] = [];
  for (let m = JOINS.exec(text); m; m = JOINS.exec(text)) all.push({ start: m.index, end: m.index + m[0].length });
  for (const at of all) beside(h, at);
  // From the right: people before one found last.
  for (const at of all.reverse()) if (text[at.start] === '、') beside(h, at, true);
}

const JOINS = /、|以及|[和与及]/gu;

/** Does a name that the tables know end at a place? */
function listedUpTo({ text, names }: Harvest, end: number): boolean {
  if (!names) return false;
  for (let from = end - 2; from >= Math.max(0, end - 8); from--)
    if (names.longest(text, from, end)?.end === end) return true;
  return false;
}

/** What stands beside a certain name in a list is one too. */
function beside(h: Harvest, { start, end: at }: Span, peopleOnly = false): void {
  const { text, lexicon, sure, people } = h;
  const left = nameUpTo(text, { start: Math.max(0, start - 10), end: start }, lexicon);
  const right = left && nameFrom(text, { start: at, end: Math.min(text.length, at + 10) }, lexicon);
  if (!left || !right) return;
  const [a, b] = [text.slice(left.start, left.end), text.slice(right.start, right.end)];
  const before = sure.has(a) || listedUpTo(h, start);
  const behind = sure.has(b) || h.names?.longest(text, at, Math.min(text.length, at + 12)) != null;
  if (before === behind) return;
  const other = before ? right : left;
  const name = before ? b : a;
  const surname = name.length < 4 && SURNAMES.includes(name[0] as string);
  const person = surname && people.has(before ? a : b);
  if (peopleOnly && !person) return;
  const odd = strangeness(text, other, lexicon) + (surname && name.length === 3 ? 1 : 0);
  // 和 and 与 join more than names.
  if (person || odd > (text[start] === '、' ? 1 : 2) || (odd > 1 && name.length > 3)) put(h, other, true);
  if (person && sure.has(name)) people.add(name);
}

/** 主营液冷设备的X,…: odd behind the 的 of what tells about it, in what a text opens with. */
export function described(h: Harvest): void {
  const { text, lexicon } = h;
  const first = text.indexOf('\n') + 1;
  for (let at = text.indexOf('的', first); at > 0 && at < first + 160; at = text.indexOf('的', at + 1)) {
    const span = nameFrom(text, { start: at + 1, end: Math.min(text.length, at + 9) }, lexicon);
    if (!span || span.end - span.start > 6) continue;
    const odd = strangeness(text, span, lexicon);
    const lead = text.slice(Math.max(first, at - 24), at);
    if (odd > 1 && ABOUT.test(lead) && GOES_ON.test(text.slice(span.end, span.end + 6))) put(h, span, true);
  }
}

const ABOUT =
  /(?:位于|被称为|人称|号称|主营|成立于|创立于|总部(?:位于|设在)|专注|专攻|深耕|从事|背靠|创办|创立|创建|孵化|估值|做)[^,;。]{2,20}$|(?:创立|创办|创建)$/u;

/** 自动驾驶公司|云从智行|完成: four characters with a 从 inside, which no preposition is where who acts stands. */
const FROM_INSIDE =
  /(?:公司|企业|厂商|平台|独角兽)([\u4e00-\u9fff]从[\u4e00-\u9fff]{2})(?=(?:近日|日前|今日|正式|已)?(?:完成|宣布|发布|官宣))/gu;
const LEADS = /^[已将曾拟正在可也还并此就便再未则均都是会能须应需又仅]/u;

/** Names that hold what elsewhere is a preposition. */
export function prepositional(h: Harvest): void {
  for (const [, name = ''] of h.text.matchAll(FROM_INSIDE))
    if (!LEADS.test(name) && !h.lexicon.plain.has(name, { start: 0, end: 2 })) h.sure.set(name, 9);
}

const BACKING = /(?:联合|共同|独家|超额|继续|等|亦|也|则|均|皆)*(?:领投|跟投|参投|追投)/gu;
const LEAD_IN = /^.*(?:由|其中|老股东|既有股东|新股东|以及|还有|投资方|机构|包括|为|与|和|、)(?=[^,;。]{2})/u;

/** Who backs, gives up or holds shares, by the words beside. */
export function backers(h: Harvest): void {
  follow(h);
  hands(h);
  numbered(h);
}

/** 甲、乙和丙跟投: what is listed before such a verb backs, though no table knows it. */
function follow(h: Harvest): void {
  const { text, lexicon } = h;
  for (const m of text.matchAll(BACKING)) {
    let start = m.index;
    while (start > 0 && m.index - start < 80 && !/[,;。:!?\n()“”]/u.test(text[start - 1] as string)) start--;
    let at = start;
    for (const part of text.slice(start, m.index).split(/、|以及|[和及与]/u)) {
      const from = text.indexOf(part, at);
      at = from + part.length;
      const lead = LEAD_IN.exec(part)?.[0].length ?? 0;
      const end = at - (/等(?:[^,;。]{0,6})$/u.exec(part)?.[0].length ?? 0);
      const span = nameUpTo(text, { start: from + lead, end }, lexicon);
      if (span && span.start - from - lead <= 6 && span.end - span.start > 2) put(h, span, true);
    }
  }
}

/** 从甲、乙(等)手中收购: whoever gives is named, though no table knows him. */
const HANDS =
  /(?<=[从由])([^,;。:从]{2,60}?)(?:等[^,;。]{0,8})?(?:手[中里上]|处)(?=(?:收购|受让|购买|购入|购得|买下|买入|接手|接过|取得|获得|拿下|承接))/gu;
function hands(h: Harvest): void {
  const { text, lexicon } = h;
  for (const m of text.matchAll(HANDS)) {
    let at = m.index;
    for (const part of (m[1] as string).split(/、|以及|[和及与]/u)) {
      const start = text.indexOf(part, at);
      at = start + part.length;
      const person = part.length > 1 && part.length < 4 && SURNAMES.includes(part[0] as string);
      if (person && strangeness(text, { start, end: at }, lexicon) > 0) {
        h.sure.set(part, 1);
        h.people.add(part);
      } else {
        const span = nameUpTo(text, { start, end: at }, lexicon);
        if (span && span.start === start && span.end - start > 2) put(h, span, true);
      }
    }
  }
}

/** 全国社保基金一零三组合, 某某2号减持…, 某某系再度减持: what holds shares and is called by its number, or by the family that it is. */
const HOLDS = '(?:增持|减持|新进|举牌|清仓|抛售|套现|加仓|减仓|持股|持有|买入|卖出)';
const NUMBERED =
  /(?:全国社保基金|社保基金|基本养老保险基金)[一二三四五六七八九零〇\d]{2,5}组合|(?<=[,。;:“"\n])[\u4e00-\u9fff]{3,8}\d{1,2}号(?=["”]?(?:同样|还|也|则|在|于)?[^,;。]{0,6}(?:增持|减持|新进|持股|持有|清仓))/gu;
const FAMILY = new RegExp(
  `(?<=[,。;:\\n年月日度旬])[\\u4e00-\\u9fff]{2,3}系(?=(?:再度|再次|大举|继续|已|拟|将|还|也|在二级市场|累计|合计|先后|连续)*${HOLDS})`,
  'gu',
);
function numbered(h: Harvest): void {
  for (const pattern of [NUMBERED, FAMILY]) for (const [name] of h.text.matchAll(pattern)) h.sure.set(name, 1);
}
