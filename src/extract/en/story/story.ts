// What has been told of deals up to a place, in English: who was financed, who sold, who buys from whom. Takes the deals of
// the sentence and of those before, gives the nearest that fits.

import type { Draft, Ref, Scene } from '../../frame.ts';
import { sameRef } from '../../frame.ts';

/** How many deals, and how many characters on, are still told of. */
const KEPT = 24;
const REACH = 900;
/** A deal that a party is known to play a part in is told of for longer. */
const FAR = 2500;

const TOLD: ReadonlySet<string> = new Set([
  'investment',
  'funding_round',
  'valuation',
  'stake',
  'divestment',
  'purchase',
  'debt',
]);

/** The venture that was last told to be set up, where nothing was told to be financed since. */
export function ventureIn({ discourse, sentence }: Scene, since: number): Ref | null {
  const { venture } = discourse;
  return venture && venture.at > since && sentence.start - venture.at < REACH ? venture.ref : null;
}

/** Keeps the deals of a sentence for those that follow. */
export function keep({ discourse, drafts }: Scene): void {
  const own = drafts.filter((d) => TOLD.has(d.kind) && d.status !== 'denied');
  if (own.length > 0) discourse.tales = [...(discourse.tales ?? []), ...own].slice(-KEPT);
}

/** The deals told so far, the latest first. */
export function tales({ discourse, drafts, sentence }: Scene, reach = REACH): Draft[] {
  const before = (discourse.tales ?? []).filter((d) => sentence.start - d.clause.start < reach);
  return [...before, ...drafts.filter((d) => TOLD.has(d.kind))].reverse();
}

/** "X was bought by Z. A and B joined the round": whose round was told before, where only a purchase was told since. */
export function roundBefore(scene: Scene): Ref | null {
  if (scene.drafts.some((d) => d.kind !== 'metric')) return null;
  const told = tales(scene);
  const [last] = told;
  const plain = last?.kind === 'investment' && last.money !== null && last.lead === null && last.round === null;
  const round = plain ? told.find((d) => d.kind === 'funding_round') : undefined;
  return round && !sameRef(round.subject, last?.object ?? null) ? round.subject : null;
}

/** Whom a deal finances. */
export const financedBy = (d: Draft): Ref | null =>
  d.kind === 'funding_round' || d.kind === 'valuation'
    ? d.subject
    : (d.kind === 'investment' && d.object?.row) || d.kind === 'debt'
      ? d.object
      : null;

/** Deals told within so many characters are told together. */
const TOGETHER = 250;

/** The company that was last told to be financed, if need be any but some; of several told together, the text's own. */
export function financed(scene: Scene, not: readonly Ref[] = []): { company: Ref; told: Draft } | null {
  const { title } = scene.discourse;
  let first: { company: Ref; told: Draft } | null = null;
  for (const told of tales(scene)) {
    const company = financedBy(told);
    if (!company || not.some((r) => sameRef(r, company))) continue;
    if (first && first.told.clause.start - told.clause.start > TOGETHER) break;
    if (sameRef(company, title)) return { company, told };
    first ??= { company, told };
  }
  return first;
}

/** The latest deal of some kinds that a party plays a part in. */
export const dealWith = (scene: Scene, kinds: readonly string[], fits: (d: Draft) => boolean): Draft | null =>
  tales(scene, FAR).find((d) => kinds.includes(d.kind) && fits(d)) ?? null;
