// Purchases in Chinese: 采购2,500亿美元的Azure云服务, 向X租用GPU, 支付N的云端费用, 每年600亿的算力账单, 花在Azure上的费用, X与Y签署N合同.
// The seller may be the subject (获得…订单): who sells compute to others decides.
import {
  type Draft,
  draft,
  isCompany,
  last,
  type Ref,
  type Rule,
  refOf,
  type Scene,
  sameRef,
  triggers,
} from '../../frame.ts';
import {
  type Clause,
  type FigureItem,
  type GroupItem,
  type Item,
  isFigure,
  isWord,
  type NameItem,
  sense,
} from '../../item.ts';
import { type Governed, told, withRole } from '../govern.ts';
import { resolveParty, subjectOf, subjects } from '../parties.ts';
import { companyOf, nicknamed, setOf } from '../refer.ts';
import { periodFor } from '../times/when.ts';

type Party = NameItem | GroupItem;

const sells = (scene: Scene, ref: Ref | null): boolean =>
  ref !== null && ((ref.row?.sells.length ?? 0) > 0 || (companyOf(scene, ref).row?.sells.length ?? 0) > 0);

/** The parties of a clause, in order. */
const partiesOf = (scene: Scene, clause: Clause): Party[] =>
  clause.items.filter(
    (i): i is Party =>
      (isCompany(i) && !nicknamed(scene.text, i) && !scene.speakers.some((s) => s.start === i.start)) ||
      (i.type === 'group' && i.form !== 'class'),
  );

/** Who supplies: behind 向/从/花在, else behind the verb, else the maker of what is bought. */
function seller(scene: Scene, clause: Clause, { word, buyer }: { word: Item; buyer: Ref }): Ref | null {
  const others = partiesOf(scene, clause)
    .map((item) => ({ item, ref: groupRef(scene, item, buyer) }))
    .filter((p) => p.ref && !sameRef(companyOf(scene, p.ref), companyOf(scene, buyer)));
  const marked = others.find((p) => /[向从对给]$|花在$|用于采购$/u.test(scene.text.slice(clause.start, p.item.start)));
  if (marked) return marked.ref;
  const after = others.find((p) => p.item.start >= word.end);
  if (after) return after.ref;
  const selling = others.find((p) => sells(scene, p.ref));
  const partner = others.find((p) => /[与和同]$/u.test(scene.text.slice(clause.start, p.item.start)));
  return (selling ?? partner)?.ref ?? null;
}

function groupRef(scene: Scene, item: Party, not: Ref): Ref | null {
  if (item.type === 'group' && item.form === 'set') return setOf(scene, item)?.members[0] ?? null;
  return resolveParty(scene, item, not);
}

/** A supplier not named in the clause: the topic, where it sells. */
function implied(scene: Scene, buyer: Ref): Ref | null {
  const { topic, title, focus } = scene.discourse;
  const options = [topic, title, focus, ...[...scene.discourse.seen].reverse()];
  return options.find((r) => r && !sameRef(companyOf(scene, r), buyer) && sells(scene, r)) ?? null;
}

interface Deal {
  buyer: Ref;
  supplier: Ref;
}

/** Direction: a subject that sells, with a counterpart that does not, is the supplier (甲获得乙的订单). */
function dealOf(scene: Scene, clause: Clause, word: Item): Deal | null {
  const subject = subjectOf(scene, clause, Math.max(word.start, subjects(scene, clause, clause.end)[0]?.end ?? 0));
  if (!subject) return null;
  const buyer = companyOf(scene, subject);
  const before = scene.sentence.clauses[clause.index - 1];
  const supplier = seller(scene, clause, { word, buyer }) ?? (before ? seller(scene, before, { word, buyer }) : null);
  const order = sense(word, 'buy') === 'noun';
  if (
    supplier &&
    order &&
    sells(scene, buyer) &&
    !sells(scene, supplier) &&
    !/费用|账单/u.test(scene.text.slice(word.start, word.end))
  )
    return { buyer: companyOf(scene, supplier), supplier: buyer };
  if (supplier) return { buyer, supplier };
  const other =
    order && /算力|云|芯片|晶片|机房|数据中心|GPU/u.test(scene.text.slice(clause.start, clause.end))
      ? implied(scene, buyer)
      : null;
  return other ? { buyer, supplier: other } : null;
}

function bought(scene: Scene, g: Governed): Draft[] {
  const clause = g.inherited ? g.from : g.clause;
  const deal = dealOf(scene, clause, g.word);
  if (!deal) return [];
  return [
    draft({
      rule: 'zh/purchase',
      kind: 'purchase',
      trigger: g.word.start >= g.clause.start ? g.word : g.figure,
      clause: g.clause,
      subject: deal.buyer,
      object: deal.supplier,
      money: g.figure,
      status: g.inherited && g.from.items.some((i) => isWord(i, 'planned')) ? 'planned' : null,
      when: periodFor(scene, g.clause, g.figure) ?? undefined,
    } as Parameters<typeof draft>[0]),
  ];
}

/** 向辉达租用GPU, 采购辉达GPU: purchases without a sum. */
function unsized(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  if (sense(word, 'buy') !== 'do' || /支付|付费/u.test(scene.text.slice(word.start, word.end))) return [];
  if (clause.items.some((i) => i.type === 'money' || i.type === 'percent')) return [];
  const marked = /[向从][^,;。]{1,10}$/u.test(scene.text.slice(clause.start, word.start));
  const thing = clause.items.some(
    (i) => (isWord(i, 'compute') || (i.type === 'name' && i.row.sells.length > 0)) && i.start >= word.end,
  );
  if (!thing || (!marked && !clause.items.some((i) => isCompany(i) && i.start >= word.end && i.start - word.end <= 4)))
    return [];
  const spv = carrier(scene, clause);
  const deal = dealOf(scene, clause, word);
  if (!deal) return [];
  return [
    draft({
      rule: 'zh/purchase-unsized',
      kind: 'purchase',
      trigger: word,
      clause,
      subject: spv ?? deal.buyer,
      object: deal.supplier,
    }),
  ];
}

/** 由一家特殊目的公司承接,用以采购…: the vehicle buys. */
function carrier(scene: Scene, clause: Clause): Ref | null {
  const before = scene.sentence.clauses[clause.index - 1];
  const group = before?.items.find(
    (i): i is GroupItem =>
      i.type === 'group' && i.form === 'class' && /特殊目的|SPV/u.test(scene.text.slice(i.start, i.end)),
  );
  return group ? { span: { start: group.start, end: group.end }, row: null } : null;
}

/** 甲骨文将向OpenAI提供价值3000亿美元的算力: the supplier is the subject. */
function supplied(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  const figure = clause.items.find((i): i is FigureItem => isFigure(i) && i.type === 'money');
  const thing = clause.items.some((i) => isWord(i, 'compute') && i.start >= word.end);
  if (!figure || !thing || told(scene, figure)) return [];
  const to = clause.items.find(
    (i): i is Party =>
      (isCompany(i) || (i.type === 'group' && i.form !== 'class')) &&
      /[向给为]$/u.test(scene.text.slice(clause.start, i.start)),
  );
  const supplier = subjectOf(scene, clause, to?.start ?? word.start);
  const buyer = to && supplier ? resolveParty(scene, to, supplier) : null;
  if (!supplier || !buyer || sameRef(supplier, buyer)) return [];
  const base = { rule: 'zh/supply', kind: 'purchase', trigger: word, clause } as const;
  return [draft({ ...base, subject: companyOf(scene, buyer), object: companyOf(scene, supplier), money: figure })];
}

/** 再分五年租予xAI: the vehicle leases on. */
function leased(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  const to = clause.items.find((i): i is NameItem => isCompany(i) && i.start >= word.end && i.start - word.end <= 4);
  const earlier = last(scene.drafts.filter((d) => d.kind === 'purchase'));
  const from = earlier?.subject ?? subjectOf(scene, clause, word.start);
  if (!to || !from || sameRef(from, refOf(to))) return [];
  return [
    draft({
      rule: 'zh/lease',
      kind: 'purchase',
      trigger: word,
      clause,
      subject: refOf(to),
      object: from,
      status: earlier?.status ?? null,
    }),
  ];
}

export const purchases: Rule = {
  name: 'zh/purchase',
  find: (scene) => {
    const made = [
      ...triggers(scene, 'supply').flatMap((at) => supplied(scene, at)),
      ...withRole(scene, 'buy').flatMap((g) => bought(scene, g)),
      ...triggers(scene, 'buy').flatMap((at) => unsized(scene, at)),
    ];
    return [
      ...made,
      ...triggers(scene, 'lease-out').flatMap((at) => leased({ ...scene, drafts: [...scene.drafts, ...made] }, at)),
    ];
  },
};
