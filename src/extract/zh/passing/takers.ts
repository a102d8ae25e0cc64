// Who takes what is passed on, in Chinese: behind 卖给 or 由, whatever describes him (当地同业乙, 丙旗下的乙, 一家地方国资平台); or named in the
// clauses behind (买家是乙, 接手的是乙, 受让方为三家基金).
import type { Ref, Scene } from '../../frame.ts';
import type { Clause } from '../../item.ts';
import { list, type Where } from '../takings/lots.ts';
import { BACK, GAP, masked, NAME } from '../takings/mask.ts';

const STOP =
  /[,;:。!?]|后|并(?!购)|,|换|作价|以(?!色列|及)|取得|取回|收取|完成|离场|退出|持有|用于|旗下的?(?=$)|的?(?:交易|价格|协议|计划)|全数|悉数|一事/u;
const AND = /、|以及|及|和|与/u;
const LAST = new RegExp(`${NAME}${GAP}(?:集团|公司|股份|等|家族)?$`, 'u');
/** 甲牵头的买方: who heads them. */
const HEADED = new RegExp(
  `^(?<who>[^,;。]{0,10}?${NAME}${GAP})(?:所|等)?(?:牵头|领衔|为首|主导|领头|率领|组成)的(?:买方)?(?:${BACK}|买方|买家|财团|联合体|投资者|投资人|投资团|银团|一方|收购方|团队|基金)`,
  'u',
);
/** One that is told by its kind alone. */
const UNNAMED =
  /^(?:一家|某家?|另一家|两家|三家|四家|数家|多家|一名|\uE008+)[^,;。的]{0,8}?(?:基金|平台|公司|机构|集团|财团|企业|资管|买家|同业|国资|厂商|主权基金|险资|业者|投资者)$/u;

/** One party of a list. */
function one(w: Where, from: number, until: number): Ref | null {
  const to =
    until - (/等[^,;。\uE001]{0,10}$|了$|这样的[^,;。]{2,10}$/u.exec(w.mask.slice(from, until))?.[0].length ?? 0);
  const part = w.mask.slice(from, to);
  const head = HEADED.exec(part)?.groups?.who;
  if (head) return list(w, from, from + head.length)[0] ?? null;
  const name = LAST.exec(part);
  if (name) {
    const start = from + name.index;
    return list(w, start, to)[0] ?? null;
  }
  const lead = /^[\s了]*/u.exec(part)?.[0].length ?? 0;
  if (UNNAMED.test(part.slice(lead)))
    return { span: { start: w.clause.start + from + lead, end: w.clause.start + to }, row: null };
  const under =
    /^.*(?:的|胞[弟兄妹姐]|之子|配偶|妻子|父亲|母亲|儿子|女儿|旗下|上市公司|公司|企业|集团|厂商|商社|商(?!社)|[药车池芯晶板件造]厂|巨头|同业|业者|母公司)(?=[^,;。]{2,8}$)/u.exec(
      part,
    );
  const start = from + (under?.[0].length ?? lead);
  const known = list(w, start, to)[0];
  if (known) return known;
  const words = w.mask.slice(start, to);
  if (!/^[\u4e00-\u9fffA-Za-z0-9·&. ]{2,8}$/u.test(words) || NOBODY.test(words)) return null;
  return { span: { start: w.clause.start + start, end: w.clause.start + to }, row: null };
}

/** Those who buy goods, not companies; nobody in particular. */
const NOBODY =
  /客户|用户|他人|第三方|对方|后者|前者|双方|员工|管理层|市场|消费者|投资[者人]|买家|别人|外界|公众|竞争|同行|对手|[的了是在]|^(?:该|其|此|这|那|关联|独立|多|数|几|两|三)/u;

/** The parties behind a place of the clause. */
export function takersAt(w: Where, from: number): Ref[] {
  const rest = w.mask.slice(from);
  const stop = STOP.exec(rest);
  const until = Math.min(w.mask.length, from + (stop ? stop.index : 40));
  const found: Ref[] = [];
  let start = from;
  for (let i = from; i <= until; i++) {
    const and = i < until ? AND.exec(w.mask.slice(i, i + 2)) : null;
    if (i < until && (!and || and.index > 0)) continue;
    const ref = one(w, start, i);
    if (ref) found.push(ref);
    if (and) {
      start = i + and[0].length;
      i = start - 1;
    }
  }
  return found;
}

const SIDE =
  /(?:买方|买家|接手的|接手者|接手方|接盘方|接盘者|接盘的|受让方|承接方|买主|收购方|承接的|接下的)(?:则|正|主要)?(?:是|为|系|包括|有|:)/u;

/** Who is named as the one who takes, in the clauses behind. */
export function sideIn(scene: Scene, clause: Clause): Ref[] {
  for (const next of scene.sentence.clauses.slice(clause.index + 1, clause.index + 3)) {
    const w: Where = { scene, clause: next, mask: masked(scene, next) };
    const m = SIDE.exec(w.mask);
    if (m) return takersAt(w, m.index + m[0].length);
  }
  return [];
}
