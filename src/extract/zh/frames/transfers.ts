// Shares bought from a holder, in Chinese: 收购X所持Y 51%股权, 从X手中买下Y: X has sold them, whoever buys.
import { type Draft, draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord } from '../../item.ts';
import { givers } from '../deeds/givers.ts';
import { paidSellers } from '../notices/paid.ts';
import { companyOf } from '../refer.ts';
import { agentOf, listOf, type Placed, partyOf, placed } from '../roles.ts';
import { negated } from '../sides.ts';

/** Verbs of whoever takes the shares over. */
const TAKES =
  /(?:收购|受让|购买|购入|购得|买下|买入|买来|买走|拿下|接手|接过|承接|取得|吃下|接下|接盘|并购|收下|购下|收编|获得|增购|回购|要约收购)/gu;
/** X所持…, X及其一致行动人合计持有的…, X手里的…. */
const HOLDS =
  /^(?:等[^,;。]{0,10}|\([^)]{1,16}\)|及[^,;。]{0,10}|先生|女士)?(?:目前|共同|合计|直接|间接|分别|各自|现时)*(?:所?持有?的|所持有?|持有的|[手名](?:中|里|上|下)的?|拥有的|所拥有的?|的(?=(?:约|近|部分|全部|剩余|合计)*[\d.%]*(?:的)?(?:老股|旧股|持股|所持股)))/u;
/** 从X手中买下Y, 向X买下Y的股权. */
const FROM = /^(?:等[^,;。]{0,8})?(?:[手名](?:中|里|上|下)|处|那里)/u;

/** 从现有股东X购买Y 46%的股权. */
const BUYS_FROM = /^(?:等[^,;。]{0,8})?(?=(?:收购|受让|购买|购入|购得|买下|买入|接手|拿下)[^,;。]{2,24}%)/u;

interface Sale {
  clause: Clause;
  holder: Placed;
  verb: Item;
  /** Where the words of holding end. */
  from: number;
}

/** The verb of taking over before a holder, or behind 从X手中. */
function verbOf(scene: Scene, clause: Clause, holder: Placed): Item | null {
  const first = (holder.head ?? holder).item;
  TAKES.lastIndex = 0;
  for (const m of scene.text.slice(clause.start, clause.end).matchAll(TAKES)) {
    const start = clause.start + m.index;
    const item = { type: 'word', start, end: start + m[0].length, senses: [] } as Item;
    const sells = clause.items.some((i) => isWord(i, 'divest') && i.start < start);
    if (item.end <= first.start && first.start - item.end <= 30) return sells ? null : item;
    const from = /[从自向]$/u.test(scene.text.slice(clause.start, first.start).slice(-1));
    const directly = holder.mark === 'from' && start === holder.item.end;
    if (
      (from || directly) &&
      start >= holder.item.end &&
      (directly || FROM.test(scene.text.slice(holder.item.end, start)))
    )
      return item;
  }
  return null;
}

/** 向某某发行股份购买其持有的乙: 其 is whoever is paid, whom no table knows. */
const paidTo = ({ text }: Scene, clause: Clause, { item }: Placed): boolean =>
  text.slice(item.start, item.end) === '其' &&
  /向[^,;。]{2,60}(?:发行|支付|购买)/u.test(text.slice(clause.start, item.start));

/** What every wording of holding has. */
const HELD = /[持手名拥从自]/u;

function salesIn(scene: Scene, clause: Clause): Sale[] {
  if (!HELD.test(scene.text.slice(clause.start, clause.end))) return [];
  return placed(scene, clause).flatMap((holder): Sale[] => {
    const behind = scene.text.slice(holder.item.end, Math.min(clause.end, holder.item.end + 30));
    const m = HOLDS.exec(behind) ?? (holder.mark === 'from' && !holder.owns ? BUYS_FROM.exec(behind) : null);
    const verb = m ? verbOf(scene, clause, holder) : null;
    if (!m || !verb || negated(clause, verb.start) || paidTo(scene, clause, holder)) return [];
    return [
      {
        clause,
        holder,
        verb,
        from: Math.max(holder.item.end + m[0].length, verb.start > holder.item.end ? verb.end : 0),
      },
    ];
  });
}

/** X控股股东Y所持…: X is whose shares they are. */
const HOLDER =
  /^(?:股份|集团|公司)?(?:的|\([^)]{1,16}\))?(?:现|原|第[一二三四五]大)?(?:控股股东|大股东|股东|实际控制人|实控人|创始人)/u;

/** Y in X所持Y: the next party, near; else whose shares are told of. */
function assetOf(scene: Scene, { clause, holder, from }: Sale, seller: Ref): Ref | null {
  const { owner, item } = holder.head ?? holder;
  const held =
    owner && HOLDER.test(scene.text.slice(owner.item.end, item.start)) ? partyOf(scene, owner, seller) : null;
  const next = placed(scene, clause).find((p) => p.item.start >= from && p !== holder);
  const near = next && next.item.start - from <= 14 ? partyOf(scene, next, seller) : null;
  // X大股东Y所持Z 49%股权: what is named right behind the holding.
  if (held && !sameRef(held, seller))
    return near && next && next.item.start - from <= 2 && next.item.type === 'name' ? near : held;
  if (near) return near;
  const { label, main, title, deal } = scene.discourse;
  const about = [label, title, main, deal?.object].find((r) => r && !sameRef(r, seller));
  const shares = /^(?:约|合计|全部|剩余|的)*(?:公司|上市公司|本公司|其|该公司|[\d.]+%|[\d,.]+[万亿]?股)/u;
  return about && shares.test(scene.text.slice(from, from + 12)) ? companyOf(scene, about) : null;
}

/** The share behind the holding, in the clause. */
const partOf = (scene: Scene, { clause, from }: Sale): FigureItem | null =>
  clause.items.find(
    (i): i is FigureItem =>
      isFigure(i) &&
      i.type === 'percent' &&
      i.start >= from &&
      /^的?(?:股权|股份|权益|股票|股本|表决权|投票权|$|,|。)/u.test(scene.text.slice(i.full.end, i.full.end + 4)),
  ) ?? null;

/** 占总股本的29.99%: stands between the shares and their price. */
const OF_CAPITAL = /^\s*(?:合计|约|共|分别)*(?:占|相当于)[^,;。%]{0,16}(?:股本|股份|股数|已发行)/u;

/** What is paid: before the verb (以6亿元收购…), or told as the price behind it. */
function priceOf(scene: Scene, { clause, verb }: Sale): FigureItem | null {
  const next = scene.sentence.clauses[clause.index + 1];
  const counted = next && OF_CAPITAL.test(scene.text.slice(next.start, next.end));
  for (const c of [clause, next, ...(counted ? [scene.sentence.clauses[clause.index + 2]] : [])]) {
    for (const f of c?.items ?? []) {
      if (!c || !isFigure(f) || f.type !== 'money') continue;
      const before = scene.text.slice(c.start, f.full.start);
      if (
        /每股|单价|均价|估值|市值/u.test(before.slice(-8)) ||
        /^的?(?:\/|每)?股/u.test(scene.text.slice(f.full.end, f.full.end + 3))
      )
        continue;
      if (c === clause && f.end <= verb.start && /(?:以|斥资|出资|花|耗资|作价|拿出|豪掷)[^,;。]{0,8}$/u.test(before))
        return f;
      if (
        f.start > verb.end &&
        /(?:作价|成交价|成交额|对价|总价|售价|价款|金额|价格|代价|花了|耗资|为|共|合计)[^,;。]{0,8}$/u.test(before)
      )
        return f;
    }
  }
  return null;
}

/** 以6850万元受让其所持Y 12%股权: whoever takes over for a sum invests. */
function takenOver(
  scene: Scene,
  { clause, verb }: Sale,
  { object, money, sellers }: { object: Ref; money: FigureItem | null; sellers: readonly Ref[] },
): Draft[] {
  const buyer = money ? agentOf(scene, clause, verb.start) : null;
  if (!buyer || !money || [object, ...sellers].some((r) => sameRef(r, buyer))) return [];
  const made = { rule: 'zh/taken-over', kind: 'investment', trigger: verb, clause } as const;
  return [draft({ ...made, subject: buyer, object, money })];
}

function sold(scene: Scene, sale: Sale): Draft[] {
  const { clause, holder, verb } = sale;
  const first = holder.head ?? holder;
  const sellers = listOf(scene, first).filter((r) => r.span.start <= holder.item.start);
  const seller = sellers[0];
  const object = seller ? assetOf(scene, sale, seller) : null;
  if (!seller || !object) return [];
  const percent = partOf(scene, sale);
  const money = sellers.length === 1 ? priceOf(scene, sale) : null;
  const whole = /全部|100%|剩余|所有/u.test(scene.text.slice(sale.from, clause.end));
  const sales = sellers
    .filter((subject) => !sameRef(subject, object))
    .map((subject) =>
      draft({
        rule: 'zh/transfer',
        kind: 'divestment',
        trigger: verb,
        clause,
        subject,
        object,
        money,
        percent: sellers.length === 1 ? percent : null,
        extent: whole ? 'exit' : 'reduce',
      }),
    );
  return [...sales, ...takenOver(scene, sale, { object, money, sellers })];
}

/** 向甲发行股份购买其持有的乙: 其 was taken for who buys. */
function giveUp({ drafts }: Scene, paid: readonly Draft[]): void {
  for (const sale of paid) {
    const at = drafts.findIndex(
      (d) => d.rule === 'zh/taking-from' && d.clause === sale.clause && sameRef(d.object, sale.object),
    );
    if (at >= 0) drafts.splice(at, 1);
  }
}

export const transfers: Rule = {
  name: 'zh/transfer',
  find: (scene) =>
    scene.sentence.clauses
      .filter((c) => c.items.some((i) => i.type === 'name' || i.type === 'group'))
      .flatMap((clause) => {
        const paid = paidSellers(scene, clause);
        giveUp(scene, paid);
        const others = salesIn(scene, clause).flatMap((sale) => sold(scene, sale));
        return [...paid, ...others.filter((d) => paid.length === 0 || d.kind !== 'divestment')];
      })
      .concat(scene.sentence.clauses.flatMap((clause) => givers(scene, clause)))
      .filter(
        (d, i, all) =>
          !scene.drafts.some(
            (o) => o.kind === d.kind && sameRef(o.subject, d.subject) && sameRef(o.object, d.object),
          ) &&
          all.findIndex((o) => o.kind === d.kind && sameRef(o.subject, d.subject) && sameRef(o.object, d.object)) === i,
      ),
};
