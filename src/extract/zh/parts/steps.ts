// Prices that move by a sum or to one, in Chinese: 起售价下调1.9万元, 全系降价1万元, S3、S5的售价各调低2000元, S5后驱版降到24.99万元, 较老款便宜2万元,
// 调降售价,平均降幅约5元; and rates of commission that move (佣金率从5%降到2%).
import { type Draft, draft, type Ref, type Rule, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord } from '../../item.ts';
import {
  aboutPrices,
  againstOthers,
  goodsOf,
  moving,
  ofCompany,
  ofShares,
  statusIn,
  vendor,
} from '../frames/prices.ts';
import { told } from '../govern.ts';
import { pairsOf } from '../times/when.ts';

/** Dearer is no list price. */
const MOST = 5e5;
const MOVE =
  /(?:(上调|调升|调高|涨价|提价|加价|上涨|涨|提高|贵)|(下调|调降|调低|降低|直降|降价|减价|优惠|立减|便宜|下降|降|减|下探))(?:了|约|近|逾|最多|最高|高达|多达|至|到|为)*$/u;
const TO = /(?:至|到|为)(?:了|约|近)*$/u;
/** 平均降幅约5元. */
const BY =
  /(?:平均|每[杯件台份瓶]|最高|最多)[^,;。]{0,3}(?:(涨幅|涨|加|升)|(降幅|减幅|降|减))(?:度)?(?:约|近|逾|为|达|是|了)*$/u;
/** 降价3万元,降至52.98万元; 下调1万元至19.9万元: where the price goes by the same move. */
const ENDS = /^(?:,?(?:调整后|降价后|调价后)?(?:[降涨调减升]?(?:至|到|为)|现?(?:起?售)?价为?))(?:约|近)?$/u;
/** What clauses without a noun of price tell the price of. */
const GOODS = /车型|车系|全系|机型|系列|型号|[\u4e00-\u9fffA-Z\d][版款]|套餐|会员|饮品|产品|[A-Z][A-Za-z0-9]/u;

const LETTERS = '[A-Za-z][A-Za-z0-9.+-]{0,16}(?: [A-Z0-9][A-Za-z0-9]{0,4})?';
const SEVERAL = new RegExp(`${LETTERS}(?:(?:、|和|与|及|以及|,)${LETTERS}){1,7}`, 'u');

/** S3、S5与S7的售价: each of several goods by its name. */
function severalIn(scene: Scene, clause: Clause, until: number): Ref[] {
  const m = SEVERAL.exec(scene.text.slice(clause.start, until));
  if (!m) return [];
  const start = clause.start + m.index;
  return [...m[0].matchAll(new RegExp(LETTERS, 'gu'))].map((g) => ({
    span: { start: start + g.index, end: start + g.index + g[0].length },
    row: null,
  }));
}

const isSum = (i: Item): i is FigureItem => isFigure(i) && i.type === 'money';

/** Which way a price moves by or to a sum; null where it does not. */
function moveOf(scene: Scene, clause: Clause, figure: FigureItem): { up: boolean; at: number } | null {
  const lead = scene.text.slice(clause.start, figure.full.start);
  const move = MOVE.exec(lead);
  const noun = clause.items.some((i) => isWord(i, 'price-noun') && i.end <= figure.full.start);
  const alone = /(?:降价|减价|涨价|提价|加价|直降|便宜)(?:了|约|近|逾|最多|最高|至|到)*$/u.test(lead);
  if (!move || !(noun || alone || GOODS.test(lead))) return null;
  return ofCompany(clause, figure) || againstOthers(scene, clause, figure)
    ? null
    : { up: Boolean(move[1]), at: clause.start + move.index };
}

/** The goods whose turn it is among several sums (分别下调1万元和2万元), or all of them. */
function turnOf(all: readonly Ref[], clause: Clause, { figure, from }: { figure: FigureItem; from: number }): Ref[] {
  const sums = clause.items.filter((i): i is FigureItem => isSum(i) && i.start >= from);
  return sums.length === all.length && all.length > 1 ? all.slice(sums.indexOf(figure)).slice(0, 1) : [...all];
}

function stepped(scene: Scene): Draft[] {
  const made: Draft[] = [];
  for (const clause of scene.sentence.clauses) {
    let move: { up: boolean; at: number } | null = null;
    for (const figure of clause.items) {
      if (!isSum(figure) || told({ ...scene, drafts: [...scene.drafts, ...made] }, figure)) continue;
      const last = made.at(-1);
      const gap = last?.money ? scene.text.slice(last.money.full.end, figure.full.start) : '';
      if (last && gap !== '' && ENDS.test(gap)) {
        for (const d of made) if (d.money === last.money) d.also = [...d.also, figure];
        continue;
      }
      if (figure.high > MOST) continue;
      const next = /^(?:和|与|、|及)$/u.test(gap);
      move = moveOf(scene, clause, figure) ?? (next ? move : null);
      if (!move) continue;
      made.push(...draftsOf(scene, clause, { figure, ...move }));
    }
  }
  return made;
}

function draftsOf(scene: Scene, clause: Clause, step: { figure: FigureItem; up: boolean; at: number }): Draft[] {
  const { figure, up, at } = step;
  const noun = clause.items.findLast((i) => isWord(i, 'price-noun') && i.end <= figure.full.start);
  const subject = vendor(scene, clause, noun?.start ?? figure.start);
  if (!subject) return [];
  const several = turnOf(severalIn(scene, clause, at), clause, { figure, from: at });
  // 旗舰版上涨8000元: told by its own words, though the clause before has letters.
  const own = !noun && !/[A-Z]/u.test(scene.text.slice(clause.start, at)) ? moving(scene, clause, at) : null;
  const one = own ?? goodsOf(scene, clause, figure.start) ?? moving(scene, clause, at);
  const objects = several.length > 0 ? several : [one];
  // 下调1万元至19.9万元: by how much and to how much, and no range.
  const to = TO.test(scene.text.slice(clause.start, figure.full.start)) || figure.high > figure.low * 3;
  // 由19.58万元下调1.5万元: the price before.
  const prior = clause.items.filter(
    (i): i is FigureItem =>
      isSum(i) && i.end <= figure.start && /[由从自]$/u.test(scene.text.slice(clause.start, i.full.start)),
  );
  const base = { rule: 'zh/price', kind: 'price_change', trigger: figure, clause, subject } as const;
  return objects.map((object) =>
    draft({
      ...base,
      object,
      direction: up ? 'up' : 'down',
      status: statusIn(scene, clause),
      ...(to ? { also: [...prior, figure] } : { money: figure, also: prior }),
    }),
  );
}

const counted = (i: Item): boolean => i.type === 'money' || i.type === 'percent';

/** 调降数十款饮品售价,平均降幅约5元: the next clause tells by how much. */
function spread(scene: Scene): Draft[] {
  return scene.sentence.clauses.flatMap((clause) => {
    const before = scene.sentence.clauses[clause.index - 1];
    const noun = before?.items.findLast((i) => isWord(i, 'price-noun'));
    const money = clause.items.find(isSum);
    if (!before || !noun || !money || money.high > MOST || told(scene, money) || before.items.some(counted)) return [];
    const by = BY.exec(scene.text.slice(clause.start, money.full.start));
    const subject = by && vendor(scene, before, noun.start);
    if (!subject) return [];
    const base = { rule: 'zh/price', kind: 'price_change', trigger: money, clause, subject, money } as const;
    return [draft({ ...base, object: goodsOf(scene, before, noun.end), direction: by[1] ? 'up' : 'down' })];
  });
}

const RATE = /(?<rate>(?:佣金|抽成|抽佣|手续费|服务费|分成)(?:率|比例|费率)?|费率|扣点)(?:则|已|也|均)*$/u;

/** 佣金率从5%降到2%. */
function rates(scene: Scene): Draft[] {
  return pairsOf(scene).flatMap(({ first, second, start }): Draft[] => {
    const clause = scene.sentence.clauses.find((c) => c.items.includes(second));
    if (!clause || first.type !== 'percent' || second.type !== 'percent' || told(scene, first)) return [];
    const rate = RATE.exec(scene.text.slice(clause.start, start))?.groups?.rate;
    const subject = rate && vendor(scene, clause, start);
    if (!rate || !subject) return [];
    const at = scene.text.lastIndexOf(rate, start);
    const object = { span: { start: at, end: at + rate.length }, row: null };
    const base = { rule: 'zh/price-from-to', kind: 'price_change', clause, subject, object } as const;
    const trigger = { start, end: second.end };
    return [draft({ ...base, trigger, direction: second.low < first.low ? 'down' : 'up', also: [first, second] })];
  });
}

export const steps: Rule = {
  name: 'zh/price',
  find: (scene) => {
    const moved = rates(scene);
    if (ofShares(scene) || !aboutPrices(scene)) return moved;
    const made = [...moved, ...stepped(scene)];
    return [...made, ...spread({ ...scene, drafts: [...scene.drafts, ...made] })];
  },
};
