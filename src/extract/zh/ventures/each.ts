// What several hold in equal parts, in Chinese (甲与乙成立合资公司,双方各占一半; 卖方是甲与乙,两家各持一半; 甲与乙各出一半资金组建合资厂): a holding of
// each of them in the venture, or in what the sentence deals in. Takes a sentence, gives the stakes.
import { type Draft, draft, isCompany, type Ref, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isWord, type NameItem } from '../../item.ts';
import { told } from '../govern.ts';
import { venture, ventureToCome } from '../holdings/ventures.ts';
import { percents } from '../holdings/ways.ts';
import { agents, listOf, type Placed, partyOf, placed } from '../roles.ts';
import { runOf } from '../times/lists.ts';

const ADVERBS = '(?:最终|将|则|仍|会|目前|现|已|分别|均|也|合计|未来)*';
const KIND = '(?:(?:合资|合营)(?:公司|企业|厂|项目|实体|体)|新公司|合并后的公司)';
/** 双方各占一半, 三家各持三成. */
const EACH = new RegExp(
  `(?<who>双方|两家|二者|两者|两公司|两方|三方|三家|三者|各方)?(?:公司|企业|股东|集团)?${ADVERBS}(?:(?:在|对)(?:该|这家|新)?${KIND}(?:中|里)?)?${ADVERBS}各自?(?:占有?|持股|持有|持|握有?|拥有|出资?|认缴|分得)(?:股|了)?(?:其中)?(?:约|近)?$`,
  'u',
);
/** 各出一半资金组建合资厂, 各占50%的合资公司: what the figure is of, behind it. */
const WORKS = '(?:[\\u4e00-\\u9fff]{0,4}(?:厂|工厂|公司|企业|基地|园区|项目|平台|实体))';
const OF_THEM = new RegExp(`^的(?:一家|一座)?(?<what>${WORKS})`, 'u');
const BEHIND = new RegExp(
  `^(?:的?(?:资金|资本|出资|股本|股权|股份|权益))?(?:,|的|共同|合资)*(?:成立|设立|组建|组成|筹建|合建|建立|兴建|建)?(?:了)?(?:一家|一座)?[^,;。]{0,8}?(?<what>${KIND})`,
  'u',
);
const COUNT: Readonly<Record<string, number>> = { 双: 2, 两: 2, 二: 2, 三: 3 };
const SELLERS = /(?:卖方|卖家|出售者|出售方|转让方|出让方|股东|出资人)[^,;。]{0,4}$/u;
/** So many clauses back those that are meant stand. */
const FAR = 3;

const refs = (scene: Scene, list: readonly Placed[]): Ref[] =>
  list.map((p) => partyOf(scene, p)).filter((r): r is Ref => r !== null);

/** Those that a clause joins: a list (甲与乙), or who acts and with whom. */
function joined(scene: Scene, clause: Clause, { until, count }: { until: number; count: number | null }): Ref[] {
  const all = placed(scene, clause).filter((p) => p.item.end <= until);
  const fits = (list: readonly Ref[]): boolean => (count === null ? list.length > 1 : list.length === count);
  for (const p of all) {
    const list = p.head === null && p.rest.length > 0 && p.mark !== 'with' ? listOf(scene, p) : [];
    if (fits(list)) return list;
  }
  const partners = all.filter((p) => p.mark === 'with');
  if (partners.length === 0) return [];
  const acting = agents(scene, clause, partners[0]?.item.start ?? until);
  const own = acting.find((p) => p.item.start >= clause.start) ?? acting[0];
  const list = [...(own ? refs(scene, [own]) : []), ...refs(scene, partners)];
  const distinct = list.filter((r, i) => !list.slice(0, i).some((o) => sameRef(o, r)));
  return fits(distinct) ? distinct : [];
}

/** Who they are, in the clause itself or in those before; and whether they were told as those who sell. */
function owners(scene: Scene, clause: Clause, at: { until: number; who: string }): { all: Ref[]; sell: boolean } {
  const count = COUNT[at.who[0] ?? ''] ?? null;
  const own = at.who ? [] : joined(scene, clause, { until: at.until, count });
  if (own.length > 0) return { all: own, sell: false };
  if (!at.who && placed(scene, clause).some((p) => p.item.end <= at.until)) return { all: [], sell: false };
  for (let i = clause.index - 1; i >= Math.max(0, clause.index - FAR); i--) {
    const from = scene.sentence.clauses[i] as Clause;
    const all = joined(scene, from, { until: from.end, count });
    if (all.length === 0) continue;
    return { all, sell: SELLERS.test(scene.text.slice(from.start, all[0]?.span.start)) };
  }
  return count === 2 ? dealing(scene, clause) : { all: [], sell: false };
}

const SOLD_BY =
  /^\s*(?:而|其)?(?:卖方|卖家|出售者|出售方|转让方|出让方|原股东)(?:则|均|分别)*(?:是|为|系)(?<a>[^,;。、与和及]{2,12})(?:与|和|及)(?<b>[^,;。、与和及]{2,12})$/u;

/** 卖方是甲与乙, whatever they are called; else the two sides of the investment that the sentence has told. */
function dealing(scene: Scene, clause: Clause): { all: Ref[]; sell: boolean } {
  const from = scene.sentence.clauses[clause.index - 1];
  const m = from && SOLD_BY.exec(scene.text.slice(from.start, from.end));
  if (from && m?.groups?.a && m.groups.b) {
    const all = [m.groups.a, m.groups.b].map((words): Ref => {
      const start = scene.text.indexOf(words, from.start);
      const name = from.items.find((i): i is NameItem => isCompany(i) && i.end === start + words.length);
      return name ? refOf(name) : { span: { start, end: start + words.length }, row: null };
    });
    return { all, sell: true };
  }
  const deal = scene.drafts.findLast((d) => d.kind === 'investment' && d.subject?.row && d.object?.row);
  return { all: deal?.subject && deal.object ? [deal.subject, deal.object] : [], sell: false };
}

/** The venture, by its name or its kind; of those who sell, what the sentence deals in. */
function held(scene: Scene, clause: Clause, { f, sell }: { f: FigureItem; sell: boolean }): Ref | null {
  const { text } = scene;
  const rest = text.slice(f.full.end, clause.end);
  const behind = BEHIND.exec(rest) ?? OF_THEM.exec(rest);
  const what = behind?.groups?.what;
  if (behind && what) {
    const end = f.full.end + behind[0].length;
    const name = clause.items.find((i): i is NameItem => isCompany(i) && i.start >= end && i.start - end <= 1);
    return name ? refOf(name) : { span: { start: end - what.length, end }, row: null };
  }
  if (sell) {
    const deal = scene.drafts.findLast((d) => (d.kind === 'investment' || d.kind === 'divestment') && d.object);
    return deal?.object ?? scene.discourse.deal?.object ?? null;
  }
  return thingBy(scene, clause, f) ?? venture(scene, clause) ?? headed(scene, clause, f);
}

/** 挪威项目由甲与乙各持一半: what stands before 由. */
function thingBy({ text }: Scene, clause: Clause, f: FigureItem): Ref | null {
  const m = /^\s*(?:而|其中|另外)?(?<what>[\u4e00-\u9fffA-Za-z]{2,12})(?:则|将|仍|目前)*由/u.exec(
    text.slice(clause.start, f.full.start),
  );
  const what = m?.groups?.what;
  if (!m || !what) return null;
  const start = clause.start + m[0].indexOf(what);
  const end = start + what.length;
  const name = clause.items.find((i): i is NameItem => isCompany(i) && i.start < end && i.end >= end);
  return name ? refOf(name) : { span: { start, end }, row: null };
}

const OWNED = /股|合资|合营|出资|握有|持有|掌握|架构/u;
const SOLD = /客户|市场|市占|营收|收入|订单|采购|销量|份额|产能|产量|比重/u;
/** 德国的丙也循类似架构,甲、乙各占一成: the company that the sentence begins with, where it tells of owners. */
function headed({ text, sentence }: Scene, clause: Clause, f: FigureItem): Ref | null {
  const words = text.slice(sentence.start, sentence.end);
  const first = sentence.clauses[0];
  if (!first || clause.index === 0 || clause.index > 2 || !OWNED.test(words) || SOLD.test(words)) return null;
  const named = sentence.items.filter((i): i is NameItem => isCompany(i) && i.end <= clause.start);
  const [name] = named;
  return name && named.length === 1 && name.start - first.start <= 6 && name.end < f.start ? refOf(name) : null;
}

function shared(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const m = EACH.exec(scene.text.slice(clause.start, f.full.start));
  if (!m || told(scene, f)) return [];
  const who = m.groups?.who ?? '';
  const { all, sell } = owners(scene, clause, { until: clause.start + m.index, who });
  const object = all.length > 1 ? held(scene, clause, { f, sell }) : null;
  if (!object || all.some((r) => sameRef(r, object))) return [];
  // 各持七成与三成: in the order of the owners.
  const run = runOf(clause, f, scene.text);
  const inOrder = run[0] === f && run.length === all.length;
  return all.map((subject, i) =>
    draft({
      rule: 'zh/stake-each',
      kind: 'stake',
      trigger: f,
      clause,
      subject,
      object,
      status: ventureToCome(scene, clause) ? 'planned' : null,
      percent: inOrder ? (run[i] ?? f) : f,
    }),
  );
}

export const eachHolds: Rule = {
  name: 'zh/stake-each',
  find(scene) {
    const { text, sentence } = scene;
    if (!text.slice(sentence.start, sentence.end).includes('各')) return [];
    // 若成事,双方各占一半: nobody holds it.
    if (sentence.items.some((i) => isWord(i, 'hypothetical'))) return [];
    return sentence.clauses.flatMap((clause) => percents(clause).flatMap((f) => shared(scene, clause, f)));
  },
};
