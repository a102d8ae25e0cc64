// What a view is about, in English: a deal, return or circle told in words ("the Nvidia-OpenAI deal"), a company, or the deal
// told last where only "it" stands for it. Takes a stretch of a sentence, gives the party of the claim.
import { type Draft, isCompany, type Ref, refOf, type Scene, sameRef } from '../../../frame.ts';
import type { NameItem } from '../../../item.ts';
import { type Aside, meaning } from '../../../remarks/asides.ts';

export interface Here {
  scene: Scene;
  words: readonly Aside[];
}

export const spanRef = (at: { start: number; end: number }): Ref => ({
  span: { start: at.start, end: at.end },
  row: null,
});

/** The holder itself, its employer or one of its products. */
const akin = (i: NameItem, holder: Ref): boolean =>
  sameRef(refOf(i), holder) ||
  i.row.id === holder.row?.parent ||
  (i.row.parent !== null && (i.row.parent === holder.row?.id || i.row.parent === holder.row?.parent));

const MATTER =
  /^['’]s? (?:[\w$.-]+ ){0,4}(?:deals?|invest\w*|stakes?|valuation|spending|contracts?|business|model|plans?|bets?|strategy|ability|financ\w*|funding|purchases?|growth|revenues?|backlog|capex|debts?|demand|returns?|accounting|orders?|commitments?|economics|partnership|acquisition|takeover|merger|prospects|shares|stock|arrangements?)\b/iu;

/** "Nvidia's chips": goods of a company are no deal. */
const ofGoods = (scene: Scene, i: NameItem): boolean =>
  /^['’]/u.test(scene.text.slice(i.end, i.end + 1)) && !MATTER.test(scene.text.slice(i.end, i.end + 60));

const NOUN =
  '(?:deals?|tie-?ups?|pacts?|arrangements?|transactions?|agreements?|contracts?|investments?|partnerships?|takeovers?|mergers?|acquisitions?|purchases?|buyouts?|financings?)';
/** Pacts of states, unions and clubs, and what is no deal at all. */
const OTHER =
  'peace|trade|trading|labou?r|wage|pay|union|climate|nuclear|ceasefire|truce|tariff|arms|plea|budget|brexit|coalition|prisoner|hostage|minerals?|transfer|broadcast\\w*|seating|travel|domestic|living|real';
const PLAIN = `(?!(?:of|to|in|for|with|by|on|at|from|and|or|is|was|were|are|that|which|who|has|had|will|would|${OTHER})\\b)[\\w$€£.&’'-]+ `;
const DEAL = new RegExp(
  `\\b(?:the|this|that|these|those|such|its|their|his|her) (?:${PLAIN}){0,4}?${NOUN}(?![\\w-])`,
  'giu',
);

/** The first deal told in words of a stretch. */
function dealIn({ text }: Scene, from: number, to: number): { start: number; end: number } | null {
  DEAL.lastIndex = 0;
  const m = DEAL.exec(text.slice(from, to));
  return m ? { start: from + m.index, end: from + m.index + m[0].length } : null;
}

export interface Stretch {
  from: number;
  to: number;
  holder: Ref;
}

/** A deal or return told in words before a company that is not the holder nor its employer; whichever stands first. */
export function about({ scene, words }: Here, { from, to, holder }: Stretch): Ref | null {
  const word = words.find((w) => meaning(w, 'view-about') !== null && w.start >= from && w.end <= to);
  const deal = dealIn(scene, from, to);
  const thing = deal && (!word || deal.start <= word.start) ? deal : word;
  const name = scene.sentence.items.find(
    (i): i is NameItem =>
      isCompany(i) && i.start >= from && i.end <= to && i.row.kind !== 'fund' && !akin(i, holder) && !ofGoods(scene, i),
  );
  if (thing && name) return thing.start < name.start ? spanRef(thing) : refOf(name);
  return name ? refOf(name) : thing ? spanRef(thing) : null;
}

/** "X's investment in Y". */
const WITH =
  /\b(?:deals?|investments?|contracts?|stakes?|partnerships?|takeover|acquisition|merger|bets?|loans?|pacts?|tie-ups?|agreements?|purchases?|orders?) (?:in|with|of|for|by|on|from) (?:the )?$/iu;

/** Is it a deal, return or circle, and no company as such? */
export const isMatter = ({ text }: Scene, ref: Ref | null): ref is Ref =>
  ref !== null &&
  (ref.row === null ||
    MATTER.test(text.slice(ref.span.end, ref.span.end + 60)) ||
    WITH.test(text.slice(Math.max(0, ref.span.start - 24), ref.span.start)));

/** Within how many characters "it" may mean a deal. */
const NEAR = 320;
const DEALS: ReadonlySet<Draft['kind']> = new Set(['investment', 'purchase', 'debt', 'funding_round']);

/** "called it circular": the other side of the deal told last. */
export function lastDeal({ sentence, discourse, drafts }: Scene, at: number, holder: Ref): Ref | null {
  const told = [...(discourse.tales ?? []), ...drafts].findLast(
    (d) => DEALS.has(d.kind) && d.trigger.start < at && sentence.start - d.clause.start < NEAR,
  );
  return [told?.object, told?.subject].find((r): r is Ref => !!r?.row && !sameRef(r, holder)) ?? null;
}
