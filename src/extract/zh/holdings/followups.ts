// What a Chinese text tells of a deal after the sentence that tells the deal: its price (交易总金额约500亿元) and who is on the other
// side (卖方为X, 接手的是Y). Takes the deals told last; the price may stand in the sentence before the name.
import { type Draft, draft, isCompany, type Ref, type Rule, type Scene, sameRef, triggers } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, sense } from '../../item.ts';
import { told } from '../govern.ts';
import { onlySpeaks } from '../reference/aside.ts';
import { listOf, placed } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';

/** The clause tells a price and no more. */
const PRICE =
  /^\s*(?:其中|而|但|据悉|预计|本次|此次|该|这笔|整笔|此项|该笔|整个|全部|对应|相当于|折合)*(?:交易|收购|转让|成交|并购|出售|股权)?(?:的)?(?:总|现金|初步|最终|基础)?(?:企业价值|股权价值|整体价值|(?<=交易|收购|总)价值|(?<=收购|成交|转让)价|总值|交易额|成交额|金额|对价|作价|代价|价格|价款|价码|规模|总额|总价|售价|报价|涉资|涉及金额)(?:合计|总计)?(?:约为|约|为|是|达|高达|在|介于|定为|接近|上限为|[:：])?$/u;
const LINK = /^(?:方)?(?:的)?(?:则|就|正)?(?:为|是|系|包括|:)?[^,;。]{0,10}$/u;

/** The deals told last, unless the text has gone on to something else. */
function open(scene: Scene): readonly Draft[] {
  const deals = scene.discourse.open ?? [];
  const first = deals[0];
  if (!first) return [];
  const next = scene.text.indexOf('\n', first.trigger.start);
  const second = next < 0 ? -1 : scene.text.indexOf('\n', next + 1);
  return second >= 0 && second < scene.sentence.start ? [] : deals;
}

const here = (scene: Scene): Draft[] =>
  scene.drafts.filter((d) => (d.kind === 'investment' || d.kind === 'divestment') && d.subject && d.object);

/** Does a clause name the price of a deal and nobody? */
export const isPrice = (scene: Scene, clause: Clause, f: FigureItem): boolean =>
  PRICE.test(scene.text.slice(clause.start, f.full.start)) &&
  !placed(scene, clause).some((p) => p.item.type === 'name');

/** A sale of shares has been told in the sentence, and not yet for how much. */
export const openHere = (scene: Scene): boolean => here(scene).some((d) => d.kind === 'divestment' && d.money === null);

/** 交易金额超过20亿美元: the price of the deal told last. */
function priced(scene: Scene, clause: Clause): Draft[] {
  const f = clause.items.find((i): i is FigureItem => isFigure(i) && i.type === 'money');
  if (!f || isConversion(f) || told(scene, f) || f.why) return [];
  if (
    !isPrice(scene, clause, f) ||
    /价格?(?:仅|约|只|则)*对应(?:约|近|仅)*$/u.test(scene.text.slice(clause.start, f.full.start))
  )
    return [];
  const mine = here(scene).filter((d) => d.clause.index <= clause.index);
  const deals = (mine.length > 0 ? mine : open(scene)).filter((d) => d.money === null && d.label !== 'crowded_out');
  const object = deals[0]?.object ?? null;
  // 由X领投,总额10亿元: the sum is that of the round.
  const ofRound = deals[0]?.lead != null && !/价值/u.test(scene.text.slice(clause.start, f.start));
  const unsized = scene.drafts.find((d) => d.kind === 'funding_round' && !d.money && sameRef(d.subject, object));
  if (ofRound && unsized) {
    unsized.money = f;
    return [];
  }
  if (deals[0]?.lead != null && object && ofRound)
    return scene.drafts.some((d) => d.kind === 'funding_round' && d.money)
      ? []
      : [
          draft({
            rule: 'zh/deal-price',
            kind: 'funding_round',
            trigger: f,
            clause,
            subject: object,
            money: f,
            status: deals[0].status,
          }),
        ];
  const same = deals.filter((d) => sameRef(d.object, object));
  const one = (kind: Draft['kind']): Draft[] => same.filter((d) => d.kind === kind).slice(0, 1);
  const both = [...one('investment'), ...one('divestment')];
  // Told in this sentence: the deal gets its price.
  if (mine.length > 0) {
    for (const d of both) d.money = f;
    return [];
  }
  return both.map((d) =>
    draft({
      rule: 'zh/deal-price',
      kind: d.kind,
      trigger: f,
      clause,
      subject: d.subject,
      object: d.object,
      money: f,
      extent: d.extent,
      form: d.form,
      status: d.status,
    }),
  );
}

/** 收购乙100%股权: its seller keeps nothing. */
const ALL = /(?<![\d.])100%|百分之百|全部(?:股|权益|已发行)|全资收购/u;

/** 卖方为X: X has sold what the deal told last is of; 接手的是Y: Y has bought it. */
function otherSide(scene: Scene): Draft[] {
  return triggers(scene, 'deal-side').flatMap(({ clause, word }) => {
    const head = placed(scene, clause).find((p) => p.item.start >= word.end && p.head === null);
    if (!head || !LINK.test(scene.text.slice(word.end, head.item.start))) return [];
    const side = sense(word, 'deal-side');
    const deals = [...here(scene), ...open(scene)];
    const kind = side === 'seller' ? 'divestment' : 'investment';
    const deal = deals.find((d) => d.kind !== kind) ?? deals[0];
    const object: Ref | null = deal?.object ?? null;
    if (!deal || !object || deals.some((d) => d.kind === kind && sameRef(d.object, object))) return [];
    const first = head.owns ? (placed(scene, clause).find((p) => p.owner === head) ?? head) : head;
    const group = head.owns && /旗下/u.test(scene.text.slice(head.item.end, first.item.start)) ? head : first;
    const sides = listOf(scene, group).filter((r) => !sameRef(r, object) && !sameRef(r, deal.subject));
    if (sides.length !== 1 || !deal.money) return [];
    return sides.map((subject) =>
      draft({
        rule: side === 'seller' ? 'zh/seller-named' : 'zh/buyer-named',
        kind,
        trigger: word,
        clause,
        subject,
        object,
        money: deal.money,
        extent:
          kind !== 'divestment'
            ? null
            : ALL.test(scene.text.slice(deal.clause.start, deal.clause.end))
              ? 'exit'
              : 'reduce',
        status: deal.status,
      }),
    );
  });
}

/** 由X独家投资,金额1亿美元; 募资4.9亿元,由X全数认购: one who gives the whole of a round gives its sum. */
function alone(scene: Scene): void {
  if (
    !/独家(?:投资|领投|出资|认购)|(?:全额|全数|悉数|全部)认购|独投/u.test(
      scene.text.slice(scene.sentence.start, scene.sentence.end),
    )
  )
    return;
  const rounds = scene.drafts.filter((d) => d.kind === 'funding_round' && d.money);
  const backers = scene.drafts.filter((d) => d.kind === 'investment');
  const [round, backer] = [rounds[0], backers[0]];
  if (
    rounds.length === 1 &&
    backers.length === 1 &&
    round &&
    backer &&
    !backer.money &&
    sameRef(backer.object, round.subject)
  )
    backer.money = round.money;
}

/** 交易对价为12亿元: a sentence that tells the price of the deal before it and no deal of its own. */
export const dealPrice: Rule = {
  name: 'zh/deal-goes-on',
  find: (scene) =>
    here(scene).length > 0 || scene.sentence.items.some((i) => isCompany(i) && !onlySpeaks(scene, i))
      ? []
      : scene.sentence.clauses.flatMap((clause) => priced(scene, clause)).slice(0, 2),
};

export const followups: Rule = {
  name: 'zh/deal-goes-on',
  find: (scene) => {
    alone(scene);
    return [...otherSide(scene), ...scene.sentence.clauses.flatMap((clause) => priced(scene, clause))];
  },
};
