// Chinese prices by tenths that are left: 全线产品八折, 打五折, API价格7.5折, 低至一折. Eight tenths are a fall by 20 %. What is sold below
// its worth (以净资产八折收购, 股份折价) is something else. Takes a sentence, gives the move.
import { type Draft, draft, type Rule, type Scene } from '../../frame.ts';
import { type Clause, isFigure, isWord } from '../../item.ts';
import { goodsOf, ofShares, statusIn, vendor } from '../frames/prices.ts';
import { turned } from './remains.ts';

/** What prices a company, its shares or its debts. */
const NOT_GOODS =
  /净资产|净值|估值|市值|市价|收购|转让|认购|增持|入股|参股|股权|股份|每股|发行|评估|拍卖|变卖|变现|债权|清算/u;
const SELLS =
  /产品|服务|模型|接口|套餐|会员|API|价|费|优惠|促销|打折|打[一二三四五六七八九\d.]{1,4}折|云|算力|实例|订阅|全场|全线|全系/u;
/** 竞品的三折, 仅为同行的五折: of another's price. */
const OTHERS = /(?:同行|竞品|对手|同类|行业|市场|友商)[^,;。]{0,8}$/u;
/** 价格打了对折以上, 原先八折: what it was. */
const ONCE = /(?:取消|结束|不再|此前|原先|原本|曾|由|从|恢复)[^,;。]{0,8}$/u;

function discounted(scene: Scene, clause: Clause): Draft[] {
  const { text, sentence } = scene;
  const whole = text.slice(sentence.start, sentence.end);
  if (NOT_GOODS.test(whole) || !SELLS.test(whole) || ofShares(scene)) return [];
  if (clause.items.some((i) => isWord(i, 'metric'))) return [];
  return clause.items.flatMap((figure): Draft[] => {
    if (!isFigure(figure) || figure.unit !== '折') return [];
    const lead = text.slice(clause.start, figure.full.start);
    if (OTHERS.test(lead) || ONCE.test(lead)) return [];
    const subject = vendor(scene, clause, figure.start);
    if (!subject) return [];
    // 低至三折, 三折起: no more than that comes off.
    const approx = /(?:低至|最低|低到)$/u.test(lead) ? 'under' : turned(figure.approx);
    const percent = { ...figure, approx };
    const object = goodsOf(scene, clause, figure.start);
    const base = { rule: 'zh/price', kind: 'price_change', trigger: figure, clause, subject, percent } as const;
    return [draft({ ...base, object, direction: 'down', status: statusIn(scene, clause) })];
  });
}

const tenths = (scene: Scene): boolean => scene.sentence.items.some((i) => isFigure(i) && i.unit === '折');

export const discounts: Rule = {
  name: 'zh/price',
  find: (scene) => (tenths(scene) ? scene.sentence.clauses.flatMap((c) => discounted(scene, c)) : []),
};
