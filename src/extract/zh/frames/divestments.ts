// Divestments in Chinese: who sold shares or a business (减持, 转让, 把X的股份交给Y, 清仓, 卖得一股不剩), which, how much of it,
// what it brought (套现N, 作价N, a clause or two later), and who bought it.
import { type Draft, draft, last, type Ref, type Rule, type Scene, sameRef, triggers } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord, sense } from '../../item.ts';
import { told, withRole } from '../govern.ts';
import {
  BA,
  BRANDED,
  described,
  earlierCompany,
  lessened,
  movedBefore,
  moves,
  ownThing,
  partOfThing,
  priceAhead,
  takenBefore,
  UNIT,
} from '../holdings/assets.ts';
import { buyer } from '../holdings/buyers.ts';
import { companyOfDeal, OWN_HOLDING } from '../holdings/company.ts';
import { partOf } from '../holdings/parts.ts';
import { plainAgent } from '../holdings/phrases.ts';
import { nobody, steps } from '../notices/nobody.ts';
import { noticed, sellsToo } from '../notices/notice.ts';
import { phraseBefore } from '../parties.ts';
import { agents, listOf, marked, type Placed, partyOf, patients, placed } from '../roles.ts';
import { negated } from '../sides.ts';
import { isConversion } from '../sums/relations.ts';
import { runOf } from '../times/lists.ts';

interface At {
  clause: Clause;
  word: Item;
}

const NOUN =
  /^(?:计划|比例|期间|前|后|完成后|数量|完毕|市场|历史|方式|主体|实施|竞争|舞台|机制|所得|平台|渠道|方案|事项|意向|公告|均价|价格|价|款|限制|新规|规定|传闻|压力|潮|方|者|人|程序|机会|规模|节奏|时间)/u;
const SHARES = /股权|股份|股票|持股|所持|持有|老股|股本|权益|业务|资产|子公司|公司|仓位|持仓|\d股|万股|亿股|%/u;
const PROCEEDS =
  /(?:套现|回笼|到手|进账|入账|获得|获|换得|换回|换取|取得|换来|拿走|拿回|收回|收到|作价|对价|总价|售价|价格|价码|价款|金额|转让款|成交额|交易额|总额|总值|以|代价|变现|回收|入袋|落袋|进帐|入帐|所得|款项|卖得|卖了|涉及|涉资|市值|价值|为|共|合计)[^,;。]{0,10}$/u;
/** X的51%正式过户: X is what is sold. */
const OWN_SHARES = /^的?(?:约|近|逾|全部|部分|合计)*(?:[\d.]+%|[\d.,]+[万亿]*股|(?:股权|股份|股票))/u;
const WHOLE = /全部|清仓|退出|悉数|100%|卖光|一股不剩|剩余|所有|不再持有|归零|离场|清空/u;

const PLANS = /(?:计划|拟|打算|准备|预计)(?:在|于|自)?[^,;。]{0,30}(?:内|后|期间|前|之日起|以内|日|月|年)[,]?$/u;

const clauseText = (scene: Scene, c: Clause): string => scene.text.slice(c.start, c.end);

/** Who sells: those who act, else the seller told before, else the head of the clause. */
function sellers(scene: Scene, { clause, word }: At): Ref[] {
  const all = placed(scene, clause);
  const head = all.find((p) => p.mark === 'by' && p.item.end <= word.start);
  if (head && passive(scene, clause, head)) return listOf(scene, head);
  const acting = agents(scene, clause, word.start).filter(
    (p) => p.item.start < clause.start || !OWN_SHARES.test(scene.text.slice(p.item.end, p.item.end + 16)),
  );
  const plain = acting.some((p) => p.item.start >= clause.start) ? null : plainAgent(scene, clause, word.start);
  if (plain) return [plain];
  // 甲收购丙60%股权,由乙转让: not who acts in the clause before.
  if (head && acting.every((p) => p.item.start < clause.start)) return listOf(scene, head);
  const named = acting.map((p) => partyOf(scene, p)).filter((r) => r !== null);
  if (named.length > 0) return named;
  if (head) return listOf(scene, head);
  const one = unsaid(scene, { clause, word });
  return one ? [one] : [];
}

/** X被Y卖给…, X遭Y减持: Y sells. */
const passive = (scene: Scene, clause: Clause, by: Placed): boolean =>
  /[被遭][^,;。]{0,12}$/u.test(scene.text.slice(clause.start, by.item.start));

/** Who sells where no clause names anybody: who sold before, else whom the text is about, else the head of the clause. */
function unsaid(scene: Scene, { clause, word }: At): Ref | null {
  const prior = last(scene.drafts.filter((d) => d.kind === 'divestment' || d.kind === 'stake'));
  const { topic, main, label } = scene.discourse;
  const whom = [label, topic, main].find((r) => r && r.row?.kind !== 'person');
  return prior?.subject ?? whom ?? phraseBefore(scene, clause, word.start);
}

/** What the sale brought: in its clause or up to three later, before another deal is told. */
function sumOf(scene: Scene, { clause, word }: At): FigureItem | null {
  const ahead = priceAhead(scene, clause);
  if (ahead && !told(scene, ahead)) return ahead;
  for (let index = clause.index; index <= clause.index + 3; index++) {
    const c = scene.sentence.clauses[index];
    if (!c) break;
    const stop = c.items.find(
      (i) =>
        i.start > word.start &&
        (sense(i, 'invest') === 'do' ||
          isWord(i, 'raise') ||
          isWord(i, 'borrow') ||
          (isWord(i, 'metric') && !/进账|获利|收益/u.test(scene.text.slice(i.start, i.end)))),
    );
    for (const f of c.items) {
      if (!isFigure(f) || f.type !== 'money' || isConversion(f) || told(scene, f) || f.why) continue;
      if (stop && f.start > stop.start) return null;
      if (/^(?:的)?(?:\/|每)?股|^\/股/u.test(scene.text.slice(f.full.end, f.full.end + 3))) continue;
      const before = scene.text.slice(c.start, f.full.start);
      if (
        /每股|单价|均价|股价|估值|亏损|亏掉|收益约?$|利得|(?:获利|盈利|净赚|获益|赚)(?:了)?(?:约|近|逾|超|达)*$/u.test(
          before.slice(-8),
        )
      )
        continue;
      if (PROCEEDS.test(before) || (c === clause && Math.abs(f.start - word.start) <= 18)) return f;
    }
    if (stop) return null;
    const next = scene.sentence.clauses[index + 1];
    if (next?.items.some((i) => sense(i, 'divest') === 'exit' && !PROCEEDS.test(scene.text.slice(next.start, i.end))))
      break;
  }
  return null;
}

/** What is sold: behind 把 or 将, behind the verb, beside the shares, a plain phrase, or the company being told of. */
function assets(
  scene: Scene,
  at: At,
  { seller, money, part }: { seller: Ref; money: FigureItem | null; part: FigureItem | null },
): Ref[] {
  const { clause, word } = at;
  const other = (list: Ref[]): Ref[] => list.filter((r) => !sameRef(r, seller));
  const own = part ? null : ownThing(scene, at);
  if (own) return [own];
  const moved = other(marked(scene, clause, { mark: 'moved', not: seller }));
  if (moved.length > 0) return moved;
  const held = part ? partOfThing(scene, at.clause, part) : null;
  if (held) return [held];
  const before = movedBefore(scene, at);
  if (before && !sameRef(before, seller)) return [before];
  const by = placed(scene, clause).find((p) => p.mark === 'by' && p.item.end <= word.start);
  const suffers = by && passive(scene, clause, by) ? agents(scene, clause, by.item.start)[0] : undefined;
  const suffering = suffers ? partyOf(scene, suffers, seller) : null;
  if (suffering && !sameRef(suffering, seller)) return [suffering];
  const stop = clause.items.find((i) => i.start >= word.end && isWord(i, 'divest'));
  // 出售其所持全部股份: 其 is who sells.
  const from = word.end + (OWN_HOLDING.test(scene.text.slice(word.end, word.end + 6)) ? 1 : 0);
  const behind = other(patients(scene, clause, { from, not: seller })).filter(
    (r) => !stop || r.span.start < stop.start || r.span.start < clause.start,
  );
  if (behind.length > 0) return behind;
  const text = clauseText(scene, clause);
  const thing = money ? described(scene, clause, money) : null;
  if (thing && thing.span.start > word.end) return [thing];
  const unit = part ? null : UNIT.exec(scene.text.slice(word.end, clause.end));
  if (unit?.[1] && !/^(?:非核心|非主业|部分|低效|边缘|闲置|相关|其他)/u.test(unit[1])) {
    const start = word.end + unit[0].length - unit[1].length;
    return [{ span: { start, end: start + unit[1].length }, row: null }];
  }
  const branded = part ? null : BRANDED.exec(scene.text.slice(word.end, clause.end));
  if (branded?.[1]) {
    const start = word.end + branded[0].length - branded[1].length;
    return [{ span: { start, end: start + branded[1].length }, row: null }];
  }
  const ba = part ? null : BA.exec(scene.text.slice(clause.start, word.start));
  if (ba?.[1] && !/^(?:公司|股份|股权|股票|全部|部分|其|于|在|向|会|继续|择机)/u.test(ba[1])) {
    const start = clause.start + ba.index + ba[0].indexOf(ba[1]);
    return [{ span: { start, end: start + ba[1].length }, row: null }];
  }
  if (!SHARES.test(text.slice(Math.max(0, word.start - clause.start - 16))) && !part && !cashedIn(scene, at)) return [];
  const company =
    (part && takenBefore(scene, at, sellers(scene, at))) ||
    companyOfDeal(scene, clause, { figure: part, party: seller });
  if (company && !sellers(scene, at).some((s) => sameRef(s, company))) return [company];
  const told = company || sellers(scene, at).length > 1 ? earlierCompany(scene, at, sellers(scene, at)) : null;
  return told ? [told] : [];
}

/** 创始人X套现2亿: shares, though it does not say so, where no sale was told before. */
const cashedIn = (scene: Scene, { word }: At): boolean =>
  /^(?:套现|减持|清仓|减仓)$/u.test(scene.text.slice(word.start, word.end)) &&
  !scene.sentence.items.some((i) => i.end <= word.start && isWord(i, 'divest'));

/** 完成股权转让, 股权转让协议: a noun, unless the shares are moved (将X的股权转让给Y). */
const isNoun = (scene: Scene, { clause, word }: At): boolean =>
  (/资产$/u.test(scene.text.slice(clause.start, word.start)) && clause.end - word.end <= 1) ||
  (/(?:股权|股份)$/u.test(scene.text.slice(clause.start, word.start)) &&
    !/^[给予至]/u.test(scene.text.slice(word.end, word.end + 1)) &&
    !placed(scene, clause).some((p) => p.mark === 'moved' && p.item.end <= word.start));

/** 出售部分X持股: some of it stays, and 持股降至4.8% says so too. */
const some = (scene: Scene, { clause, word }: At): boolean =>
  /部分|少量|小部分|若干|一部分/u.test(scene.text.slice(Math.max(clause.start, word.start - 14), clause.end)) &&
  /股|权益|仓/u.test(clauseText(scene, clause));

function sold(scene: Scene, at: At): Draft[] {
  const { clause, word } = at;
  const rest = scene.text.slice(word.end, word.end + 4);
  const bare = /^(?:再减|又减)$/u.test(scene.text.slice(word.start, word.end));
  if (bare && !placed(scene, clause).some((p) => p.item.start >= word.end && p.item.start - word.end <= 1)) return [];
  if (negated(clause, word.start) || steps(scene, word) || NOUN.test(rest) || isNoun(scene, at)) return [];
  if (/^卖身$/u.test(scene.text.slice(word.start, word.end))) return soldItself(scene, at);
  const how = sense(word, 'divest');
  if (how === 'give' && !SHARES.test(clauseText(scene, clause))) return [];
  const goods = clause.items.some((i) => isWord(i, 'compute') && i.start >= word.end);
  if (goods && !/股|持有|业务|资产/u.test(clauseText(scene, clause))) return [];
  // 售出250亿美元债券: borrowed.
  if (clause.items.some((i) => isWord(i, 'borrow') && i.start >= word.end && i.start - word.end <= 16)) return [];
  const notice = noticed(scene, at);
  const who = (notice?.sellers ?? sellers(scene, at)).filter((r) => !nobody(scene, r));
  const seller = who[0];
  if (!seller) return [];
  const part = partOf(scene, at);
  const money = sumOf(scene, at);
  const whose = notice?.company && !sameRef(notice.company, seller) ? [notice.company] : null;
  const what = whose ?? assets(scene, at, { seller, money, part }).filter((r) => !sellsToo(scene, at, r));
  const whole = WHOLE.test(clauseText(scene, clause)) || (how !== 'reduce' && !part && !some(scene, at));
  const ahead = scene.sentence.clauses[clause.index - 1];
  const status =
    notice?.planned ||
    scene.sentence.items.some((i) => isWord(i, 'only-time')) ||
    (ahead && PLANS.test(clauseText(scene, ahead)))
      ? ('planned' as const)
      : moves(scene, at)
        ? ('completed' as const)
        : null;
  const one = what.length === 1;
  const turns = part && one && who.length > 1 ? runOf(clause, part, scene.text) : [];
  const base = { kind: 'divestment', trigger: word, clause, extent: whole ? 'exit' : 'reduce', status } as const;
  // 甲与乙拟分别减持不超过1%和0.08%.
  const inTurn = turns.length > 1 && turns.length === who.length;
  const sales = what.flatMap((object, i) =>
    (inTurn || (one && !money && !part) ? who : [seller]).map((subject, k) =>
      draft({
        ...base,
        rule: notice?.sellers ? 'zh/notice' : 'zh/divestment',
        subject,
        object,
        money: i === 0 ? money : null,
        label: !one && money ? '合计' : null,
        percent: inTurn ? (turns[k] ?? null) : one ? part : null,
      }),
    ),
  );
  const to = sales.length > 0 ? buyer(scene, at, [seller, ...what]) : null;
  const object = what[0];
  if (!to || !object || !one) return sales;
  return [
    ...sales,
    draft({ rule: 'zh/bought', kind: 'investment', trigger: word, clause, subject: to, object, money, status }),
  ];
}

/** X以60亿美元卖身Y: X is what is sold, Y buys, whose X is sells. */
function soldItself(scene: Scene, at: At): Draft[] {
  const { clause, word } = at;
  const acting = agents(scene, clause, word.start)[0];
  const object = acting ? partyOf(scene, acting) : null;
  const buyers = [
    ...patients(scene, clause, { from: word.end, not: object }),
    ...marked(scene, clause, { mark: 'to' }),
  ];
  const to = buyers.find((r) => !sameRef(r, object));
  if (!object || !to) return [];
  const owner = acting?.owner ? partyOf(scene, acting.owner, object) : null;
  const base = { rule: 'zh/sold-itself', trigger: word, clause, object, money: sumOf(scene, at) } as const;
  const sale = owner ? [draft({ ...base, kind: 'divestment', subject: owner, extent: 'exit' })] : [];
  return [...sale, draft({ ...base, kind: 'investment', subject: to })];
}

/** 套现约340亿美元, told without a verb of selling of its own: it belongs to the sale told before. */
function proceeds(scene: Scene, drafts: Draft[]): Draft[] {
  const made = [...drafts];
  for (const g of withRole(scene, 'divest')) {
    if (made.some((d) => d.money === g.figure)) continue;
    const open = last(
      made.filter((d) => d.kind === 'divestment' && d.money === null && d.clause.index <= g.clause.index),
    );
    if (open) made[made.indexOf(open)] = { ...open, money: g.figure };
  }
  return made;
}

const same = (a: Draft, b: Draft): boolean =>
  a.kind === b.kind && sameRef(a.subject, b.subject) && sameRef(a.object, b.object);

/** 退出X的董事会, 退出对X的竞购: no shares are parted with. */
const leaves = ({ text }: Scene, { word, clause }: { word: Item; clause: Clause }): boolean =>
  text.slice(word.start, word.end) === '退出' &&
  /^[^,;。]{0,16}(?:董事会|监事会|委员会|管理层|竞购|竞标|竞争|竞拍|谈判|联盟|诉讼|协会|市场|比赛|角逐)/u.test(
    text.slice(word.end, clause.end),
  );

export const divestments: Rule = {
  name: 'zh/divestment',
  find: (scene) => {
    const made: Draft[] = [];
    const lessens = triggers(scene, 'fall').filter((at) => lessened(scene, at));
    for (const at of [...triggers(scene, 'divest').filter((at) => !leaves(scene, at)), ...lessens])
      for (const d of sold({ ...scene, drafts: [...scene.drafts, ...made] }, at)) {
        const known = made.find((o) => same(o, d));
        const more = d.money ?? d.percent;
        if (!known || (more && (known.money ?? known.percent))) made.push(d);
        else if (more) made[made.indexOf(known)] = d;
      }
    return proceeds(scene, made);
  },
};
