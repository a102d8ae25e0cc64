// Whom a deal is in where its sentence does not say, in English: a company that only buys, holds or sells in what was told
// so far is not itself bought, held or financed; its last target is.

import type { Draft, Ref, Rule, Scene } from '../../frame.ts';
import { sameRef } from '../../frame.ts';
import { clauseOf } from '../parties.ts';
import { phrasesOf } from '../syntax/phrases.ts';
import { isMark } from '../syntax/subjects.ts';
import { tales } from './story.ts';

const MOVES: ReadonlySet<string> = new Set(['investment', 'stake', 'divestment']);
const VALUES: ReadonlySet<string> = new Set(['funding_round', 'valuation']);

/** How far back what a company did is remembered. */
const FAR = 6000;

/** Is a party named in the sentence itself, other than in an aside about another or as what a filing is called after? */
function inside({ sentence, text, grammar }: Scene, r: Ref, until = sentence.end): boolean {
  if (r.span.start >= sentence.start && r.span.end <= sentence.end) return true;
  const all = phrasesOf(text, sentence, grammar.en.words);
  return sentence.items.some((i) => {
    if (i.type !== 'name' || i.row.id !== r.row?.id || i.start > until) return false;
    const p = all.find((q) => q.start <= i.start && i.end <= q.end);
    return (
      p?.type !== 'noun' || !(isMark(all[p.index - 1], 'rel') || (!p.party && p.inner.some((t) => t.start === i.start)))
    );
  });
}

/** "it raised", "raising": a phrase that says more is looked up by what it says. */
function pointed(scene: Scene, d: Draft): boolean {
  const found = clauseOf(scene, d.trigger.start)?.subject;
  return found?.party?.item?.type !== 'group' || /^(?:its?|they|their)$/u.test(found.party.word);
}

/** Is a company told of as a target, a borrower or one that raises money? */
const financed = (told: readonly Draft[], r: Ref): boolean =>
  told.some((d) => (VALUES.has(d.kind) ? sameRef(d.subject, r) : d.kind !== 'purchase' && sameRef(d.object, r)));

/** What a company that only buys, holds or sells did so last. */
function targetOf(scene: Scene, r: Ref, not: Ref | null): Ref | null {
  const told = tales(scene, FAR).filter((d) => d.clause.start < scene.sentence.start);
  if (r.row === null || financed(told, r)) return null;
  const fits = (x: Draft): boolean => sameRef(x.subject, r) && x.object !== null && !sameRef(x.object, not);
  const named = told.find((x) => x.kind === 'investment' && x.object?.row && fits(x));
  return (named ?? told.find((x) => MOVES.has(x.kind) && fits(x)))?.object ?? null;
}

function mend(scene: Scene, d: Draft): void {
  const values = VALUES.has(d.kind);
  if (!values && !MOVES.has(d.kind)) return;
  const told = values ? d.subject : d.object;
  // "X will have 12% of the company and Y the rest": Y is no "company" before it is named.
  const until = d.kind === 'stake' ? d.percent?.end : undefined;
  if (!told || inside(scene, told, until) || (values && !pointed(scene, d))) return;
  const other = targetOf(scene, told, values ? null : d.subject);
  if (!other || inside(scene, other)) return;
  if (values) d.subject = other;
  else d.object = other;
}

export const implied: Rule = {
  name: 'en/implied',
  find(scene) {
    for (const d of scene.drafts) mend(scene, d);
    return [];
  },
};
