// Noun phrases that stand for companies without naming them: a class (大模型创业公司), a counted set (5家头部公司,
// 五小龙) or a phrase that points back (这家…公司, 该公司). Takes a sentence's other items, gives group items.
import type { Span } from '../../model/document.ts';
import { type GroupItem, type Item, isFigure, isWord, sense } from '../item.ts';
import { numeral } from './sums/numerals.ts';

const LONGEST = 12;
/** Words that a noun phrase may hold. */
const PARTS = ['class-noun', 'party-role', 'back-noun', 'skip', 'compute', 'segment'];
/** Nouns that alone mean the company being told of. */
const BARE = new Set([
  '公司',
  '集团',
  '企业',
  '母公司',
  '本公司',
  '我公司',
  '你公司',
  '贵公司',
  '上市公司',
  '我司',
  '本集团',
]);
/** Characters at which a noun phrase begins after: verbs, prepositions and particles of one character. */
const STOP = /[,、;:()。!?"“”「」《》在把给向被为是让对从由而也都就并还已了着过将这那有以]/u;

/** Where the noun phrase of a head begins: at the nearest stop, item or clause start, at most twelve characters back. */
const OWNED = /^[公私国自专]有$/u;
const AFTER = /^(?:投|轮|本轮|融资|交易)?[前后]$/u;

export function phraseStart(text: string, head: Span, floor: number): number {
  let at = head.start;
  while (
    at > floor &&
    head.start - at < LONGEST &&
    (!STOP.test(text[at - 1] ?? '') || OWNED.test(text.slice(at - 2, at)) || text.startsWith('以前', at - 1))
  ) {
    if (text[at - 1] === '的' && at - 1 - floor > 6) break;
    at--;
  }
  while (/[的 与和及]/u.test(text[at] ?? '')) at++;
  // 本轮后公司估值, 投后公司: the time is no kind of company.
  return AFTER.test(text.slice(at, head.start)) ? head.start : at;
}

/** The last item that ends before `at` and is no part of a noun phrase (figures, times, names, verbs). */
function floorOf(items: readonly Item[], at: number, clauseStart: number): number {
  let floor = clauseStart;
  for (const item of items) {
    if (item.end > at) break;
    if (item.type !== 'word' || !PARTS.some((c) => isWord(item, c))) floor = Math.max(floor, item.end);
  }
  return floor;
}

/** A demonstrative in the same clause that the head closes: 这家…公司, 该公司. */
function pointer(items: readonly Item[], head: Span, clauseStart: number): Item | null {
  const near = items.filter((i) => i.end <= head.start && i.start >= clauseStart && head.start - i.end <= LONGEST);
  // 该行预计|公司…: a verb of speech ends the phrase that points.
  const said = near.findLast((i) => isWord(i, 'say') || (isWord(i, 'planned') && i.end - i.start > 1));
  return near.reverse().find((i) => isWord(i, 'back') && (!said || i.start > said.start)) ?? null;
}

/** 该基金, 这家日本药厂; 这一轮的美元基金 points at no fund. */
const pointedAt = (text: string, pointer: Item | null, head: Span): boolean =>
  pointer !== null &&
  /^(?:该|[这那]家|[这那][只支档]|上述|前述)[^的一两个]{0,8}$|^[这那]家[^,;。的]{2,12}的[^,;。的一两个]{0,6}$/u.test(
    text.slice(pointer.start, head.start),
  );

function countBefore(
  items: readonly Item[],
  text: string,
  { head, from }: { head: Span; from: number },
): { count: number; start: number } | null {
  const own = numeral(text, head.start - 1);
  if (own && own.end === head.start && own.han) return { count: own.low, start: head.start - 1 };
  const counts = items.filter((i) => i.type === 'count' && i.end <= head.start && i.start >= from);
  const last = counts[counts.length - 1];
  if (!last || !isFigure(last) || !'家个'.includes(last.unit) || head.start - last.end > LONGEST) return null;
  return { count: last.low, start: last.start };
}

/** All group items of a sentence; `clauseStart` gives where the clause of an offset begins. */
export function groupsOf(text: string, items: readonly Item[], clauseStart: (at: number) => number): GroupItem[] {
  const heads = items.filter(
    (i) =>
      isWord(i, 'class-noun') ||
      (isWord(i, 'party-role') && asPart(text, i, clauseStart(i.start))) ||
      (isWord(i, 'back-noun') && pointedAt(text, pointer(items, i, clauseStart(i.start)), i)),
  );
  const nouns = heads.map((head) => groupOf(text, items, { head, from: clauseStart(head.start) }));
  const groups = [...nouns, ...items.flatMap(pointing), ...items.flatMap((i) => soMany(text, i))];
  // 企业 inside 企业软件公司 is no group of its own.
  return groups.filter((g) => !groups.some((o) => o !== g && o.start <= g.start && g.end <= o.end));
}

/** 其, 它, 前者, 后者, 双方: words that stand for a company on their own. */
function pointing(item: Item): GroupItem[] {
  const span = { type: 'group' as const, start: item.start, end: item.end };
  if (isWord(item, 'pronoun')) return [{ ...span, form: 'back', count: null }];
  const which = sense(item, 'pointer');
  if (which === 'former' || which === 'latter') return [{ ...span, form: which, count: null }];
  return which === 'both' ? [{ ...span, form: 'set', count: 2 }] : [];
}

const HEADS = /^[。,;:\n]?$/u;
const ALL_OF = /^(?:\d|去年|今年|上半年|前三|全年|三季|二季|一季|四季|第|合计|的?(?:营|收|净|毛|研|资)|分别|均|都|各)/u;

/** 上述三家, 这两家: so many of the companies just named. */
function soMany(text: string, item: Item): GroupItem[] {
  if (item.type !== 'count' || item.unit !== '家') return [];
  const lead =
    /(?:上述|这|以上|前述)$/u.exec(text.slice(Math.max(0, item.start - 2), item.start)) ??
    // 三家2024年营收依次为…: those just named, where nothing is counted behind.
    (HEADS.test(text.slice(item.start - 1, item.start)) && ALL_OF.test(text.slice(item.end, item.end + 4))
      ? ['']
      : null);
  return lead
    ? [{ type: 'group', form: 'set', count: item.low, start: item.start - lead[0].length, end: item.end }]
    : [];
}

/** 买方为…, 的受让方, 甲方、乙方: the part is told, nobody pointed at. */
const TELLS = /^(?:均|则|分别|还|也)?(?:为|是|系|包括|有|即|:|、|之一|代表|名单|共|背后|身份)/u;
const TOLD = /[的为是作成、]$/u;

/** 标的去年收入1亿元: alone it heads its clause; 投资标的, 标的资产 mean something else. */
const ALONE = /^标的(?:的)?(?=[去今明前上下本同当第首截期总净营收毛税亏盈负资估年\d\s])(?!资产)/u;
const asPart = (text: string, { start, end }: Span, clause: number): boolean =>
  text.slice(start, end) !== '标的' || (start - clause <= 1 && ALONE.test(text.slice(start, start + 4)));

/** 标的公司, 受让方: the party that has the part in the deal told. */
function pointsByPart(text: string, items: readonly Item[], head: Span): GroupItem | null {
  if (!items.some((i) => i.start === head.start && isWord(i, 'party-role'))) return null;
  const beside = items.some((i) => i.type === 'name' && i.start >= head.end && i.start - head.end <= 1);
  if (beside || TELLS.test(text.slice(head.end, head.end + 4)) || TOLD.test(text.slice(head.start - 1, head.start)))
    return null;
  return { type: 'group', form: 'back', count: null, start: head.start, end: head.end };
}

const LED =
  /^(?:主要|接近|逼近|拖累了?|约?占|相当于|支撑|反映|因为?|由于|鉴于|系|随着|根据|截至|目前|此外|同时|其中|另外|若|如果|虽然|尽管|预计|预期|预估|认为|显示|指出|导致|致使|带动|推动|受|料|估|称|说|表示|今年|去年|期内|年内|本次|此次|按|经|则|亦|均|也|其后|此后|随后|届时|事后|其时|其间|最终|如今|现时|当时|眼下|至今|迄今|但|而|惟|不过|然而|另)+$|^[\u4e00-\u9fff]{1,6}[令使让]$|^[\u4e00-\u9fff]{0,10}(?:所持|持有|期间|出现)的?$|^(?:持|收到|接到|关于|有关|至|转至|减持|增持|质押|卖出|买入|受让|转让|查询|[\u4e00-\u9fff]{0,4}体现)$/u;

function groupOf(text: string, items: readonly Item[], { head, from }: { head: Span; from: number }): GroupItem {
  const back = pointer(items, head, from);
  const floor = floorOf(items, head.start, from);
  const start = phraseStart(text, head, floor);
  const counted = countBefore(items, text, { head, from });
  if (counted && counted.count > 1)
    return { type: 'group', form: 'set', count: counted.count, start: Math.min(counted.start, start), end: head.end };
  if (back) return { type: 'group', form: 'back', count: null, start: back.start, end: head.end };
  const part = pointsByPart(text, items, head);
  if (part) return part;
  if (
    /^公司$/u.test(text.slice(head.start, head.end)) &&
    text[head.start - 1] === '的' &&
    items.some((i) => i.type === 'name' && i.row.kind === 'person' && i.end === head.start - 1)
  )
    return { type: 'group', form: 'back', count: null, start: head.start, end: head.end };
  // 主要因公司…: the clause begins with a conjunction.
  if (BARE.has(text.slice(head.start, head.end)) && LED.test(text.slice(start, head.start)))
    return { type: 'group', form: 'back', count: null, start: head.start, end: head.end };
  // 某某公司: what the name is, and nobody else.
  const apposed = items.some(
    (i) =>
      i.type === 'name' &&
      i.row.kind !== 'person' &&
      // 母公司某某: so is who is named right behind.
      (i.end === head.start || (i.start === head.end && /^(?:母|上市)公司$/u.test(text.slice(head.start, head.end)))),
  );
  if (!apposed && BARE.has(text.slice(start, head.end)))
    return { type: 'group', form: 'back', count: null, start: head.start, end: head.end };
  return { type: 'group', form: 'class', count: null, start, end: head.end };
}
