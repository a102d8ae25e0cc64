// What a Chinese holding is of, where it has no name: a plain phrase between the word of holding and the figure, what it does.
import type { Ref, Scene } from '../../frame.ts';
import type { Clause, FigureItem } from '../../item.ts';
import { placed } from '../roles.ts';

/** 持有合资公司50%股权: a plain phrase before the figure. */
export function thing(scene: Scene, clause: Clause, { at, f }: { at: number; f: FigureItem }): Ref | null {
  const m =
    /(?:持有|握有|控制(?![人权者])|拥有|收购|买下|拿下|购入|购得|受让|认购)(?:了)?([^,;。()的]{2,12})的?$/u.exec(
      scene.text.slice(Math.max(at, clause.start), f.full.start),
    );
  if (!m?.[1] || /^(?:本|上市|该)?(?:公司|集团)$|^其$/u.test(m[1])) return null;
  const start = Math.max(at, clause.start) + m.index + m[0].lastIndexOf(m[1]);
  return { span: { start, end: start + m[1].length }, row: null };
}

/** 甲持有的巴拿马港口公司90%权益: what is held stands between, called by what it does. */
export function heldThing(scene: Scene, clause: Clause, f: FigureItem): Ref | null {
  const m = HELD_THING.exec(scene.text.slice(clause.start, f.full.start));
  const called = m?.[1];
  if (!m || !called || NO_THING.test(called)) return null;
  const start = clause.start + m.index + m[0].indexOf(called);
  const named = placed(scene, clause).some((p) => p.item.start < start + called.length && p.item.end > start);
  return named ? null : { span: { start, end: start + called.length }, row: null };
}
const HELD_THING =
  /(?:持有|所持|拥有|手中|手上|名下|控制)的?(?:位于)?([\u4e00-\u9fffA-Za-z0-9]{2,12}?(?:港口|地产|物流|能源|电力|水务|铁路|航空|矿业|油气|制药|零售|酒店|保险|货运|码头|机场|电讯)?(?:公司|数据中心|码头|机场|项目|业务))的?(?:约|合计|全部|剩余|余下|另外)*$/u;
const NO_THING =
  /^(?:本|上市|该|这|那|其|此|标的|目标|上述|前述|两家|三家|多家|合资|合营|联营|一家|子|母|控股|参股|附属|全资|项目)|(?:家|[^\u4e00-\u9fff])公司$|^公司$/u;
