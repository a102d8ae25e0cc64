// Who takes or gives up shares in a Chinese clause, and whose shares they are where the words behind the verb do not say.
import { type Ref, type Scene, sameRef } from '../../frame.ts';
import type { Clause } from '../../item.ts';
import { companyOf } from '../refer.ts';
import { agents, listOf, partyOf, placed } from '../roles.ts';
import type { Where } from './lots.ts';
import { BACK, GAP, NAME } from './mask.ts';
import type { Verb } from './verbs.ts';

const words = (scene: Scene, r: Ref): string => r.text ?? scene.text.slice(r.span.start, r.span.end);
export const same = (scene: Scene, a: Ref, b: Ref): boolean => sameRef(a, b) || words(scene, a) === words(scene, b);

/** What may stand between who takes and the verb. */
const ADVERB =
  '(?:及其一致行动人|等|拟|将|已|曾|要|欲|计划|准备|打算|正在?|正|成功|宣布|决定|敲定|议定|谈定|谈妥|拍板|同意|获准|出手|完成|继续|再次|再度|再|先后|相继|陆续|大举|全资|也|还|就|又|都|均|则|刚刚|刚|共同|联合|合计|累计|此前|目前|日前|近日|随后|后|出资|溢价|高溢价|现金|要约|战略|控股|进一步|分别|(?:于|在)?\uE007)';
/** How and for how much: told at most twice, since it may hold anything. */
const MEANS =
  '(?:通过[^,;。:]{1,20}|(?:以|斥资|用|出资|作价|耗资|花费)[^,;。:由向从与]{0,30}|发行股份[^,;。:由向从与]{0,12})';
const ADVERBS = `(?:${GAP}${ADVERB})*`;
const BESIDE = new RegExp(
  `(?<lead>^|.)(?<who>(?:${NAME}|${BACK}))${ADVERBS}(?:${GAP}${MEANS}${ADVERBS}){0,2}${GAP}$`,
  'u',
);
const GIVES_UP = new RegExp(
  `(?:从|向|自|由|与|对)(?:[^,;。:]{0,30})?(?<who>${NAME})${GAP}\\.?(?:等.{0,6})?手[中里上]`,
  'u',
);

const OF_WHOM =
  /(?:向|从|自)(?:其|公司|上市公司|原|现|关联方?|第.大|大|控股|实际|间接)*(?:股东|控制人|实控人|关联方|子公司|母公司|集团|方)$/u;

/** Who stands before the verb with nothing but adverbs between, whatever leads to him: 继甲收购, 关于甲收购. */
export function beside(w: Where, verb: Verb): Ref[] {
  const lead = w.mask.slice(0, verb.start);
  const m = BESIDE.exec(lead);
  if (!m?.groups || /[由被从自向与和跟同把将、及获]/u.test(m.groups.lead ?? '')) return [];
  // 向控股股东甲收购: whose he is stands between.
  if (OF_WHOM.test(lead.slice(0, lead.length - m[0].length + (m.groups.lead as string).length))) return [];
  const start = w.clause.start + lead.length - m[0].length + (m.groups.lead as string).length;
  const p = placed(w.scene, w.clause).find((o) => o.item.start === start);
  return p && !p.owns ? listOf(w.scene, p) : [];
}

/** Who takes: behind 由 or 被, right before the verb, else who acts before it. */
export function takersOf(w: Where, verb: Verb): Ref[] {
  const { scene, clause } = w;
  const start = clause.start + verb.start;
  const by = placed(scene, clause).findLast(
    (p) => p.mark === 'by' && p.head === null && !p.owns && p.item.end <= start && p.item.start >= clause.start,
  );
  if (by && verb.form !== 'before') return listOf(scene, by);
  const near = verb.form === 'behind' ? beside(w, verb) : [];
  if (near.length > 0) return near;
  const before = verb.form === 'before' ? clause.start + verb.from : start;
  const from = GIVES_UP.exec(w.mask.slice(0, verb.start));
  const giver = from?.groups?.who ? clause.start + from.index + from[0].lastIndexOf(from.groups.who) : -1;
  return agents(scene, clause, giver >= 0 ? Math.min(giver, before) : before)
    .filter((p) => p.item.start < clause.start || w.mask[p.item.start - clause.start] !== '\uE009')
    .map((p) => partyOf(scene, p))
    .filter((r) => r !== null)
    .map((r) => companyOf(scene, r));
}

/** Who acts before a place of the clause. */
export const given = ({ scene, clause, mask }: Where, at: number): Ref[] => {
  const by = placed(scene, clause).find(
    (p) => p.mark === 'by' && p.head === null && !p.owns && p.item.end <= clause.start + at,
  );
  if (by && /[被遭由][^,;。]{0,12}$/u.test(scene.text.slice(clause.start, by.item.start))) return listOf(scene, by);
  return agents(scene, clause, clause.start + at)
    .filter((p) => p.item.start < clause.start || mask[p.item.start - clause.start] !== '\uE009')
    .map((p) => partyOf(scene, p))
    .filter((r) => r !== null)
    .map((r) => companyOf(scene, r));
};

/** Whose shares they are where the phrase says nobody's: of whom the taker is a shareholder, of whom the text is about. */
export function about(scene: Scene, clause: Clause, takers: readonly Ref[]): Ref | null {
  const first = agents(scene, clause, clause.end)[0];
  const owner = first?.owner ? partyOf(scene, first.owner) : null;
  const { label, title, main, lead, deal } = scene.discourse;
  const kin = (r: Ref): boolean =>
    takers.some((t) => same(scene, t, r) || words(scene, t).slice(0, 2) === words(scene, r).slice(0, 2));
  return [owner, label, title, main, lead, deal?.object].find((r) => r && !kin(r)) ?? null;
}
