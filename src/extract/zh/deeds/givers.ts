// Who sells what is bought of them, in Chinese: 向甲、乙购买丙97%的股权, 斥4.6亿元向甲购入观塘数据中心. Goods are told by the rules of purchases.
import { type Draft, draft, type Ref, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord } from '../../item.ts';
import { agentOf, listOf, type Placed, partyOf, placed } from '../roles.ts';
import { negated } from '../sides.ts';
import { thingBehind } from './things.ts';

const BUYS =
  /^(?:\([^)]{1,16}\))?(?:等[^,;。]{0,10})?(?:收购|受让|购买|购入|购得|买下|买入|买断|接手|盘下|承购)(?:了|下|其|旗下|位于|所持有?的?|持有的)*/u;
const SHARES =
  /^(?:\([^)]{1,20}\))?(?:的|约|合计|剩余|余下|其余|全部|部分)*(?:[\d.]+%|[一二三四五六七八九]成)?(?:的|剩余|全部|控股)*(?:股权|股份|权益|股本|控股权|控制权|股票)|^(?:\([^)]{1,20}\))?的?(?:合计|约)?[\d.]+%/u;

/** The last of a list of parties. */
const lastOf = (first: Placed): Placed => first.rest.at(-1) ?? first;

function assetBehind(scene: Scene, clause: Clause, { at, not }: { at: number; not: Ref }): Ref | null {
  const next = placed(scene, clause).find((p) => p.item.start >= at);
  if (next && next.item.start - at <= 8 && SHARES.test(scene.text.slice(next.item.end, next.item.end + 30))) {
    const ref = partyOf(scene, next, not);
    return ref && !sameRef(ref, not) ? ref : null;
  }
  // 向甲买下滨江酒店, 向甲收购乙: nothing follows.
  const ends = next && /^(?:的?全部(?:业务|资产)?)?$/u.test(scene.text.slice(next.item.end, clause.end));
  if (next && ends && next.item.start - at <= 8 && !/[购买]入?$|购买/u.test(scene.text.slice(at - 2, at))) {
    const ref = partyOf(scene, next, not);
    return ref && !sameRef(ref, not) ? ref : null;
  }
  return thingBehind(scene, clause, { at, not })?.thing ?? null;
}

/** What is paid stands before the verb (以6亿元向甲收购…), or as the price in the clause behind. */
function paid(scene: Scene, clause: Clause, verb: number): FigureItem | null {
  const next = scene.sentence.clauses[clause.index + 1];
  const sums = [...clause.items, ...(next?.items ?? [])].filter(
    (i): i is FigureItem => isFigure(i) && i.type === 'money' && i.high >= 1e6,
  );
  return (
    sums.find((f) => {
      const lead = scene.text.slice(Math.max(scene.sentence.start, f.full.start - 14), f.full.start);
      if (/每股|单价|均价|估值/u.test(lead.slice(-8))) return false;
      return f.end <= verb
        ? /(?:以|斥资?|出资|花费?|耗资|作价|豪掷)[^,;。]{0,8}$/u.test(lead)
        : f.start > clause.end && /(?:作价|对价|总价|价款|金额|价格|代价|为|共|合计)[^,;。]{0,8}$/u.test(lead);
    }) ?? null
  );
}

/** The sales that a clause tells of whoever is bought from. */
export function givers(scene: Scene, clause: Clause): Draft[] {
  if (!scene.text.slice(clause.start, clause.end).includes('向')) return [];
  return placed(scene, clause).flatMap((p) => {
    if (p.mark !== 'to' || p.head !== null) return [];
    const end = lastOf(p).item.end;
    const verb = BUYS.exec(scene.text.slice(end, Math.min(clause.end, end + 40)));
    const sellers = verb ? listOf(scene, p) : [];
    const first = sellers[0];
    if (!verb || !first || negated(clause, end)) return [];
    const at = end + verb[0].length;
    const object = assetBehind(scene, clause, { at, not: first });
    if (!object) return [];
    const one = sellers.length === 1;
    const sum = paid(scene, clause, end);
    const buyer = sum ? agentOf(scene, clause, p.item.start) : null;
    const percent = clause.items.find((i): i is FigureItem => isFigure(i) && i.type === 'percent' && i.start >= at);
    const trigger = { type: 'word', start: end, end: at, senses: [] } as Item;
    const planned = clause.items.some((i) => isWord(i, 'planned') && i.end <= end);
    const status = planned ? ('planned' as const) : null;
    const base = { rule: 'zh/giver', trigger, clause, object, status } as const;
    const bought =
      buyer && ![object, ...sellers].some((r) => sameRef(r, buyer))
        ? [draft({ ...base, kind: 'investment', subject: buyer, money: sum })]
        : [];
    const sales = sellers
      .filter((subject) => !sameRef(subject, object))
      .map((subject) =>
        draft({
          ...base,
          kind: 'divestment',
          subject,
          money: one ? sum : null,
          percent: one ? (percent ?? null) : null,
          extent: /全部|100%|剩余|所有/u.test(scene.text.slice(at, clause.end)) ? 'exit' : 'reduce',
        }),
      );
    return [...sales, ...bought];
  });
}
