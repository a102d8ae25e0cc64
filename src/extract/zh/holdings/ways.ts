// How a Chinese percentage speaks of a holding: held (持股18%), got through a deal (换得36%的股权), behind a name in brackets
// or in a list of holders; null where it is something else, such as a part that is sold.
import { last, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord } from '../../item.ts';
import { placed } from '../roles.ts';
import { pairsOf } from '../times/when.ts';
import { venture } from './ventures.ts';

export interface Way {
  way: 'held' | 'got' | 'bracket';
  /** Where the words of holding begin: who holds stands before them. */
  at: number;
}

const SHARES =
  /^(?:以上|左右|多|上下)?的?(?:已发行|控股|控制性|多数|少数|普通|剩余|相关|全部)*(?:公司)?(?:股权|股份|持股|股本|股票|权益|投票权|表决权|A股|H股|老股|持仓|股比|席位份额)/u;
const HOLD =
  /(?:持股|占股|参股|持仓|股比|股权占比|股份占比|股权比例|持有|握有|握着|攥着|攥有|控制(?![人权者的])|控股(?!股东|子公司|公司|权|平台|集团|的)|控有|掌握|掌控|拥有|表决权|投票权|仓位|持股量|权益|所占|留有|保有|保留|手里|手上|手中|共握)[^,;。%]{0,22}$/u;
const LEFT = /(?:剩下?|剩余|尚余|余下|仅余|只余|留下|还有|还剩|尚有|尚存)(?:的)?(?:约|大约|近|不到|超)*$/u;
const CAPITAL = /占[^,;。%]{0,12}(?:总股本|股本|股份总数|股权|已发行股份|股份|总股份)[^,;。%]{0,8}$/u;
const GETS =
  /(?:获得|取得|换取|换得|认购|收购|入股|购得|购入|购买|买入|买下|拿下|受让|获|接手|吃下|得到|锁定|持|占|包下|接盘|拿到|要约|成为|对应)[^。;]{0,40}$/u;
const MORE = /(?:增持|加仓|减持|减仓|回购|质押|冻结|拍卖|募集|发行)[^,;。]{0,16}$/u;
const BARE_SHARE = /占(?:股|比|其)?(?:约|近|逾|超|不到)*$/u;
const PASSIVE = /^[^,;。%]{0,10}(?:由|归|为)[^,;。]{2,14}(?:所有|持有|控制|掌握|所持|拥有)?/u;
/** 原先是41.6%: the holding just told, as it was. */
const FORMERLY =
  /^\s*(?:而|较|比)?(?:原先|此前|之前|原来|原本|早前|先前|交易前|增持前|减持前|转让前|年初|去年底|上季末|此前则)(?:,?(?:这一|该|上述|其)(?:持股)?(?:比例|数字))?(?:是|为|则为|约|的)*$/u;
const RATE =
  /(?:比例|比重|占比|股比)(?:分别|则|已|将|也|会|约|近|逾|超|不到|由|从|为|是|达|达到|升至|降至|至|到|减至|增至|提升至|下降至|变为)*$/u;
/** 合资公司由甲出资40%、乙出资30%. */
const JOINT = /(?:出资|认缴)(?:比例)?(?:为|占|约)*$/u;
/** 增持快手至15.82%. */
const MOVED = /(?:增持|加仓|减持|减仓|加码)(?:了)?[^,;。%\d]{0,16}(?:至|到)(?:约|近|逾)?$/u;
/** 上市后将稀释至11.4%, 达到5.03%: a clause that only tells what the holding told before came to. */
const COMES_TO =
  /^\s*(?:(?:本次|此次|若|待)?[^,;。%]{0,10}(?:后|前)|最终|最新|随之|相应|目前|现|仍|并|再|又|也|则|将|已|会|被动|进一步|预计|未来|、)*(?:稀释|摊薄|提升|提高|上升|下降|降低|增加|减少|增|减|升|降|达|变)(?:至|到|为|低至)?(?:了|约|近|逾|超过?|不足)?$/u;
const HOLDER_NOUN = /股东|实控人|控制人|持股|股权|所占股份|占股/u;

export const percents = (clause: Clause): FigureItem[] =>
  clause.items.filter((i): i is FigureItem => isFigure(i) && i.type === 'percent');

/** How a percentage speaks of a holding, if it does. */
export function wayOf(scene: Scene, clause: Clause, f: FigureItem): Way | null {
  const { text } = scene;
  const start = Math.max(clause.start, f.full.start - 44);
  const before = text.slice(start, f.full.start);
  const after = text.slice(f.full.end, f.full.end + 28);
  if (
    /^(?:以上|以下)?(?:的)?(?:股东|大股东|重要股东)/u.test(text.slice(f.end, f.end + 8)) &&
    !namedHolder(scene, clause, f)
  )
    return null;
  if (/^的?(?:以上|以下)(?!的?股)|^(?:以上|以下)?的?(?:市场|份额|市占|收入|营收|利润|毛利|客户|员工)/u.test(after))
    return null;
  const past = text.slice(scene.sentence.start, f.start);
  const shares = SHARES.test(after);
  const hold = HOLD.exec(before);
  if (hold && /目标价|评级|股价|市值/u.test(hold[0])) return null;
  if (hold && !MORE.test(before)) return { way: 'held', at: start + hold.index };
  const left = LEFT.exec(before);
  if (left && /[股持仓]/u.test(past + after)) return { way: 'held', at: start + left.index };
  if (before.endsWith('(') || /\((?:约|持股|占股|占)$/u.test(before)) {
    const whole = text.slice(scene.sentence.start, scene.sentence.end);
    const joint = /设立|合资|组建|出资|成立/u.test(whole) && percents(clause).length > 1;
    return HOLDER_NOUN.test(past) || joint ? { way: 'bracket', at: f.full.start } : null;
  }
  const joint = JOINT.exec(before);
  if (joint && /合资|合营/u.test(text.slice(scene.sentence.start, scene.sentence.end)))
    return { way: 'held', at: start + joint.index };
  const moved = MOVED.exec(before);
  if (moved) return { way: 'held', at: start + moved.index };
  if (goesOn(scene, clause, f)) return { way: 'held', at: f.full.start };
  const was = FORMERLY.test(before) && (known(scene) || scene.discourse.deal?.kind === 'stake');
  if (was) return { way: 'held', at: f.full.start };
  const rate = RATE.exec(before);
  if (rate && HOLDER_NOUN.test(past)) return { way: 'held', at: start + rate.index };
  if ((shares || (known(scene) && /^(?:则|的)?(?:归|由)/u.test(after))) && PASSIVE.test(after))
    return { way: 'held', at: f.full.start };
  const changed = /股(?:权|份|本)(?:由|从)$/u.exec(before);
  if (changed && pairsOf(scene).some((p) => p.first === f)) return { way: 'held', at: start + changed.index };
  if (shares && /^的?持股/u.test(after)) return { way: 'held', at: f.full.start - 1 };
  if (MORE.test(before)) return null;
  const mode = HOLDER_NOUN.test(past) || known(scene) || listing(scene);
  if (mode && besideHolder(scene, clause, f)) return { way: 'held', at: f.full.start };
  if (MORE.test(before) || clause.items.some((i) => isWord(i, 'divest') && i.end <= f.start)) return null;
  const gets = GETS.exec(before);
  if (shares && gets) return { way: 'got', at: start + gets.index };
  // 投入不低于80亿美元,占比超过25%: a part of the money, unless shares are told of.
  const part = /占比[^占]*$/u.test(before) && !/[股权]/u.test(past) && !venture(scene, clause);
  const share = BARE_SHARE.test(before) && !part;
  if (CAPITAL.test(before) || share) {
    const at = start + before.lastIndexOf('占');
    if (invested(scene, clause)) return { way: 'got', at };
    return HOLDER_NOUN.test(past) || venture(scene, clause) ? { way: 'held', at } : null;
  }
  return null;
}

/** 持股12%的股东某某: one holder, no class of them. */
const namedHolder = ({ text }: Scene, clause: Clause, f: FigureItem): boolean =>
  /持(?:股|有)[^,;。%]{0,10}$/u.test(text.slice(Math.max(clause.start, f.full.start - 14), f.full.start)) &&
  clause.items.some(
    (i) =>
      i.type === 'name' &&
      i.start >= f.end &&
      /^的(?:第[一二三四五六七八九十]大|大)?股东$/u.test(text.slice(f.end, i.start)),
  );

/** A line of a list of holders: 股东名册 or 股权结构 stands above, or a holding was told last. */
function listing(scene: Scene): boolean {
  const { start, end } = scene.sentence;
  if (end - start > 80) return false;
  const above = scene.text.slice(Math.max(0, start - 300), start);
  return /股东名册|股权结构|股权架构|持股比例|持股情况|大股东|股东名单|股东情况|股东构成|股东如下|cap ?table/iu.test(
    above,
  );
}

/** Does a clause go on with the holding of the clause before it? */
function goesOn(scene: Scene, clause: Clause, f: FigureItem): boolean {
  const prior = last(scene.drafts.filter((d) => d.kind === 'stake'));
  if (!prior || clause.index - prior.clause.index !== 1 || placed(scene, clause).length > 0) return false;
  return COMES_TO.test(scene.text.slice(clause.start, f.full.start)) && !clause.items.some((i) => isWord(i, 'metric'));
}

const GAP =
  /^(?:则|也|还|另|仍|目前|现|合计|共|约|近|逾|占|持|持有|持股|占股|保留|以|拿到|个人|本人|直接|间接|各|分别|的|为|是|约为|总股本|公司|股份|股权|比例|不到|超过?|剩|还剩|仅|有|分得|\([^)%]{1,10}\)|:|,|\(|\||-|\s)*$/u;

/** A name right before the figure, or alone in the clause before it, where the text speaks of holders. */
function besideHolder(scene: Scene, clause: Clause, f: FigureItem): boolean {
  const prior = priorOf(clause, f);
  const near = last(
    placed(scene, clause).filter((p) => p.item.end <= f.full.start && p.item.start >= (prior?.end ?? 0)),
  );
  if (near) return GAP.test(scene.text.slice(near.item.end, f.full.start));
  const before = scene.sentence.clauses[clause.index - 1];
  const alone = before && last(placed(scene, before));
  return (
    before !== undefined &&
    alone !== undefined &&
    GAP.test(scene.text.slice(alone.item.end, f.full.start)) &&
    !before.items.some((i) => i.type === 'percent')
  );
}

const known = (scene: Scene): boolean => scene.drafts.some((d) => d.kind === 'stake');

/** A deal of shares told just before: 出资1.2亿元,占5%. */
const invested = (scene: Scene, clause: Clause): boolean =>
  scene.drafts.some(
    (d) => d.kind === 'investment' && d.clause.index <= clause.index && clause.index - d.clause.index <= 2,
  );

/** The last figure of the same kind before one in its clause: a list has a holder for each. */
export const priorOf = (clause: Clause, f: FigureItem): FigureItem | undefined =>
  last(percents(clause).filter((p) => p.end <= f.start));

/** 100%股权的评估值为9亿元: what is appraised, and held by nobody. */
const APPRAISED =
  /^(?:的|之)?(?:全部)?(?:股东(?:全部)?权益|股权|股份|权益)(?:的|之|于|在|,|所对应的?|对应的?|截至[^,;。]{2,20})*(?:评估|估值|评定|估价|账面|市场价值|公允|整体(?:估值|价值|作价)|价值评)/u;
export function appraised(text: string, f: FigureItem): boolean {
  const said = APPRAISED.exec(text.slice(f.full.end, f.full.end + 40));
  // 甲持有乙36%的股权,账面价值58亿元: the holding is told, and what it is worth beside it.
  return (
    said !== null && !(said[0].includes(',') && HOLDS.test(text.slice(Math.max(0, f.full.start - 30), f.full.start)))
  );
}
const HOLDS = /(?:持有|握有|拥有)(?!的)[^,;。]*$/u;
