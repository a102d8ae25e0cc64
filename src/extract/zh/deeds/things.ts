// What a Chinese takeover is of, where it is a thing of a company and no company: 买下西蒙自动化的楼宇控制业务, 接手其机器人事业,
// 标下南港办公大楼. Gives the phrase, and whose thing it is.
import type { Ref, Scene } from '../../frame.ts';
import { type Clause, isFigure } from '../../item.ts';
import { type Placed, partyOf, placed } from '../roles.ts';

const UNIT =
  '业务|事业群|事业部|事业|部门|分部|板块|工厂|厂房|厂区|[\\u4e00-\\u9fff0-9A-Z]厂|大楼|办公楼|写字楼|物业|酒店|商场|购物中心|园区|基地|矿山|[铜金锂铁煤镍]矿|油田|气田|产线|生产线|资产包|资产|仓库|冷库|数据中心|智算中心|电站|专利组合|管线|子公司|附属公司|门店';
const BEHIND =
  '(?=$|[,;。()"”」]|的?(?:全部|控股|多数|少数|剩余|部分|约|近|逾|[\\d一二三四五六七八九]|股权|股份|权益)|后|并|交易|一事|协议|[及和与、]|的(?:厂房|土地|设备|设施|建筑|房产))';
/** X的楼宇控制业务, X旗下传感器事业: behind whose it is. */
const OWNED = new RegExp(
  `^(?:集团|公司)?(?:的|旗下的?|名下的?|在[\\u4e00-\\u9fff]{2,4}的)?([\\u4e00-\\u9fffA-Za-z0-9·]{0,14}?(?:${UNIT}))${BEHIND}`,
  'u',
);
/** 南港办公大楼: right behind the verb. */
const PLAIN = new RegExp(
  `^(?:了|下)?(?:一?[座家块宗项个]|其|旗下|位于)?([\\u4e00-\\u9fffA-Za-z0-9]{2,14}?(?:${UNIT}))${BEHIND}`,
  'u',
);
const NO_THING =
  /^[这该此那].*|^(?:公司|相关|部分|全部|核心|主要|其他|该|此|标的|优质|非核心|存量|上述|多家|两家|三家)?(?:业务|资产|子公司|附属公司|部门|门店|事业)$/u;

export interface Thing {
  thing: Ref;
  owner: Ref | null;
}

/** 其机器人事业: whose it is stands before as one character. */
const isIts = (text: string, { item }: Placed): boolean => /^[其它]$/u.test(text.slice(item.start, item.end));

/** The thing that begins behind a place of a clause; null where a company is dealt in, or nothing that can be told. */
export function thingBehind(
  scene: Scene,
  clause: Clause,
  { at, not = null }: { at: number; not?: Ref | null },
): Thing | null {
  const { text } = scene;
  const first = placed(scene, clause).find((p) => p.item.start >= at);
  if (first && first.item.start - at <= 14 && !first.rest.length && !first.owns) {
    const m = OWNED.exec(text.slice(first.item.end, clause.end));
    if (m?.[1]) {
      const end = first.item.end + m[0].length;
      const start = isIts(text, first) ? end - m[1].length : first.item.start;
      if (!NO_THING.test(m[1]) || !isIts(text, first))
        return { thing: { span: { start, end }, row: null }, owner: partyOf(scene, first, not) };
    }
    return null;
  }
  const until = Math.min(
    first?.item.start ?? clause.end,
    clause.items.find((i) => i.start >= at && isFigure(i))?.start ?? clause.end,
  );
  const m = PLAIN.exec(text.slice(at, until));
  if (!m?.[1] || NO_THING.test(m[1])) return null;
  const end = at + m[0].length;
  return { thing: { span: { start: end - m[1].length, end }, row: null }, owner: null };
}
