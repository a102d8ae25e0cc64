// Goods that Chinese texts tell to be free from now on: Mini和Lite即日起免费, 把Lite改为全面免费, 该API永久免费开放, 不再收费. Each that the clause names
// before the word has fallen in price; what is only tried or given away to somebody has not.
import type { Span } from '../../../model/document.ts';
import { type Draft, draft, isCompany, type Ref, refOf, type Scene } from '../../frame.ts';
import type { Clause, NameItem } from '../../item.ts';
import { companyOf } from '../refer.ts';
import { reporterOf } from '../reporter.ts';
import { modelled } from './goods.ts';

const FREE =
  /(?:即日起|即刻起|今日?起|\d[日月]起|从此|永久|永远|全面|完全|彻底|正式|也|都|均|宣布|改为|转为|变为|变成|调整为|降为|对(?:所有|全体|个人|普通|企业)?(?:用户|开发者|客户)(?:全面|完全|永久)?)+(?:实行|实施|向[^,;。]{0,10})?免费(?:开放|提供|使用|供[^,;。]{0,8}使用)?(?:了)?(?=[,;。!?)”"]|$)|(?<=宣布(?:将|把)?(?:旗下)?[^,;。]{2,16})免费(?:开放|提供|供[^,;。]{0,8}使用)?(?:了)?(?=[,;。!?)”"]|$)|(?:不再收费|免费开放给所有用户)(?=[,;。!?)”"]|$)/u;
const NOT = /试用|体验|培训|课程|门票|停车|班车|医|赠|不会|并非|未|若|如果|将来|曾|考虑|部分时段/u;
const GOOD = /(?:[A-Za-z][A-Za-z0-9]*(?:[ .-][A-Za-z0-9.]+){0,3}|[\u4e00-\u9fff]{2,6}(?:-[A-Za-z0-9.]+)+)(?: API)?/gu;
const KINDS = /(?:模型|版本|版|服务|接口|产品|套餐|助手|功能|会员|API)$/u;
/** Up to the goods. */
const LEAD = /宣布|表示|称|把|将|旗下的?|的|前者|后者|,/gu;
/** The price that they had. */
const HAD = /[由从自][^,;。]{0,24}$/u;

/** The goods named before the word, each by its own name. */
function goodsIn(scene: Scene, clause: Clause, { until, not }: { until: number; not: readonly NameItem[] }): Ref[] {
  const own = clause.items.filter(
    (i): i is NameItem => i.type === 'name' && i.row.kind === 'product' && i.end <= until,
  );
  // 文心大模型免费, ChatGPT搜索免费: a listed product, with what it is a part of.
  if (
    own.length > 0 &&
    /^(?:API|搜索|助手|专业版|会员|服务|模型)?(?:\d{1,2}月)?(?:\d{1,2}[日月])?$/u.test(
      scene.text.slice(own.at(-1)?.end, until),
    )
  )
    return own.map(refOf);
  const all = scene.text.slice(clause.start, until);
  const lead = [...all.matchAll(LEAD)].reduce((at, m) => Math.max(at, m.index + m[0].length), 0);
  const text = all.slice(lead).replace(HAD, '');
  const from = clause.start + lead;
  const taken = (s: Span): boolean => not.some((n) => n.start < s.end && s.start < n.end);
  const latin = [...text.matchAll(GOOD)]
    .filter((m) => m[0].length > 2 && !UNIT.test(m[0]))
    .map((m) => ({ start: from + m.index, end: from + m.index + m[0].length }))
    .filter((s) => !taken(s));
  if (latin.length > 0) return latin.map((span) => ({ span, row: null }));
  const name = not.find((n) => n.start >= clause.start && n.end > from);
  const start = Math.max(from, name?.end ?? 0);
  const end = from + text.length;
  const words = scene.text.slice(start, end);
  return words.length >= 2 && words.length <= 14 && KINDS.test(words) && !/[,;。是了]/u.test(words)
    ? [{ span: { start, end }, row: null }]
    : [];
}
const UNIT = /^(?:(?:tokens?|API|GPU|AI|App)$|tokens? )/iu;

/** Whoever makes them: no model, and no letters that no table lists. */
const isMaker = ({ text }: Scene, i: NameItem): boolean =>
  i.row.kind !== 'product' &&
  !modelled(text, refOf(i)) &&
  !KINDS.test(text.slice(i.start, i.end)) &&
  !(
    i.row.id.startsWith('?') &&
    /^[A-Za-z]/u.test(text[i.start] ?? '') &&
    /[\u4e00-\u9fff ]/u.test(text[i.start - 1] ?? '')
  );

function freed(scene: Scene, clause: Clause): Draft[] {
  const text = scene.text.slice(clause.start, clause.end);
  const m = FREE.exec(text);
  if (!m || NOT.test(text)) return [];
  const until = clause.start + m.index;
  const makers = scene.sentence.items.filter((i): i is NameItem => isCompany(i) && i.end <= until && isMaker(scene, i));
  const pointed = clause.items.some((i) => i.type === 'group' && i.end <= until);
  const own = pointed ? null : makers[makers.length - 1];
  const known = own ? refOf(own) : reporterOf(scene, clause, until);
  if (!known) return [];
  const subject = companyOf(scene, known);
  const base = {
    rule: 'zh/price-free',
    kind: 'price_change',
    trigger: { start: until, end: until + m[0].length },
    clause,
    subject,
    direction: 'down',
  } as const;
  return goodsIn(scene, clause, { until, not: makers }).map((object) => draft({ ...base, object }));
}

export const free = (scene: Scene): Draft[] =>
  /免费|不再收费/u.test(scene.text.slice(scene.sentence.start, scene.sentence.end))
    ? scene.sentence.clauses.flatMap((clause) => freed(scene, clause))
    : [];
