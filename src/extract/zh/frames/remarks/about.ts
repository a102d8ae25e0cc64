// What a view is about, in Chinese: a deal, return or circle told in words, the deal of two companies told in full, a company, or the
// deal told last where only 其 or 这 stands for it. Takes a stretch of a sentence, gives the party of the claim.
import { type Draft, isCompany, type Ref, refOf, type Scene, sameRef } from '../../../frame.ts';
import type { NameItem } from '../../../item.ts';
import { type Aside, meaning } from '../../../remarks/asides.ts';

export interface Here {
  scene: Scene;
  words: readonly Aside[];
}

const spanRef = (start: number, end: number): Ref => ({ span: { start, end }, row: null });

/** The holder itself, its employer or one of its products. */
const akin = (i: NameItem, holder: Ref): boolean =>
  sameRef(refOf(i), holder) ||
  i.row.id === holder.row?.parent ||
  (i.row.parent !== null && (i.row.parent === holder.row?.id || i.row.parent === holder.row?.parent));

const MATTER =
  /^的?[^,;。的]{0,12}(?:交易|投资|入股|估值|模式|前景|合同|合约|订单|循环|结构|合作|债务|支出|开支|战略|业绩|股价|财务|回报|融资|增长|盈利|能力|收购)/u;

/** 英伟达的芯片: goods of a company are no deal. */
const ofGoods = (scene: Scene, i: NameItem): boolean =>
  scene.text[i.end] === '的' && !MATTER.test(scene.text.slice(i.end, i.end + 20));

/** What the judgement is about: a deal or return told in words, else a company that is not the holder nor its employer. */
export function about(here: Here, { from, to, holder }: { from: number; to: number; holder: Ref }): Ref | null {
  const { scene, words } = here;
  const thing = words.find((w) => meaning(w, 'view-about') !== null && w.start >= from && w.end <= to);
  const names = scene.sentence.items.filter(
    (i): i is NameItem => isCompany(i) && i.start >= from && i.end <= to && !akin(i, holder) && !ofGoods(scene, i),
  );
  const [name, second] = names;
  // 英伟达投资OpenAI的交易结构: a deal of two is told in full.
  if (name && second && thing && second.end <= thing.start && thing.end - name.start <= 30)
    return spanRef(name.start, thing.end);
  if (name && thing && name.start > thing.end) return spanRef(thing.start, thing.end);
  if (name) return refOf(name);
  return thing ? spanRef(thing.start, thing.end) : null;
}

/** Within how many characters 其 may mean a deal. */
const NEAR = 160;
const DEALS: ReadonlySet<Draft['kind']> = new Set(['investment', 'purchase', 'debt', 'funding_round']);

/** 称其为循环融资, 这是循环融资: the other side of the deal told last. */
export function lastDeal({ sentence, discourse, drafts }: Scene, at: number, holder: Ref): Ref | null {
  const told = [...(discourse.tales ?? []), ...drafts].findLast(
    (d) => DEALS.has(d.kind) && d.trigger.start < at && sentence.start - d.clause.start < NEAR,
  );
  return [told?.object, told?.subject].find((r): r is Ref => !!r?.row && !sameRef(r, holder)) ?? null;
}
