// A part of a company that is taken, in Chinese, with whose it is: 收购达能旗下自动驾驶业务, 收购东岭股份中国业务60%的股权. Takes a clause in
// signs and where to begin, gives the part by what it does, its share, and the company as who gives it up.
import { isFigure } from '../../item.ts';
import { type Dealt, list, type Where } from './lots.ts';
import { GAP, NAME, PERCENT } from './mask.ts';

const KINDS = '业务|事业部|事业群|部门|板块|分部|工厂|晶圆厂|大楼|办公楼|写字楼|购物中心|生产线|产线|资产包|园区|门店';
const SOME = '(?:的|约|至多|最多|不超过|至少|剩余|其余|全部|多数|控股|少数|大部分|已发行|余下)*';
const NOUN = '(?:控股权|控制权|股权|股份|权益|股本)';
const UNIT = new RegExp(
  `^(?:了|完|下)?(?<who>${NAME})${GAP}(?:集团|公司|股份)?(?:旗下|下属|所属|名下|手中)?(?:的|位于|其)*(?<thing>[\\u4e00-\\u9fffA-Za-z0-9·&]{1,14}?(?:${KINDS}))(?<tail>${SOME}(?:(?<p>${PERCENT})${SOME})?${NOUN}?)(?=$|[,;。]|的?(?:交易|计划|协议|事宜|要约|谈判)|后|并)`,
  'du',
);
/** A clause, or somebody's who is not named. */
const NO_UNIT =
  /[的是了被为对与和及、以将把给并且已拟于在]|子公司|^(?:相关|核心|非核心|主要|部分|全部|其他|主营|这|该|上述)/u;

export function unitBehind(w: Where, begin: number): Dealt | null {
  const m = UNIT.exec(w.mask.slice(begin));
  const { who, thing, tail, p } = m?.indices?.groups ?? {};
  if (!m?.groups || !who || !thing || !tail || NO_UNIT.test(m.groups.thing as string)) return null;
  const at = w.clause.start + begin;
  const owner = list(w, begin + who[0], begin + who[1])[0];
  const percent = w.clause.items.find((f) => isFigure(f) && p !== undefined && f.full.start === at + p[0]);
  const target = { span: { start: at + thing[0], end: at + thing[1] }, row: null };
  return {
    lots: [{ target, percent: percent && isFigure(percent) ? percent : null, shares: tail[1] > tail[0] }],
    holders: owner ? [owner] : [],
    end: at + tail[1],
  };
}
