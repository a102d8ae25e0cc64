// The company whose owners a passage tells, in English: "Y has three big owners.", "Y's register", "a venture in which". Takes a
// sentence under the deal rules, gives the company, and keeps it for the sentences that follow.

import { type Ref, refOf, sameRef } from '../../../frame.ts';
import { tales } from '../../story/story.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty } from '../slots/things.ts';

const SHARES: ReadonlySet<string> = new Set(['stake', 'divestment', 'investment']);

/** How many characters on the owners of a company are still told of. */
const NEAR = 500;

const HOLDERS =
  /\b(?:(?:share|stock)?holders?|owners?|backers?|investors?|register|ownership|cap table|shareholdings?)(?: of .*)?$/u;

/** A phrase that says whose shares are told of. */
const holders = (n: Noun): boolean =>
  n.party?.item?.type !== 'name' && (n.kinds.includes('holder') || HOLDERS.test(n.head.word));

/** "Y has three owners": the subject of the verb before. */
function having({ all }: Deal, n: Noun): Noun | null {
  const v = all[n.index - 1];
  if (v?.type !== 'verb' || v.negated || n.prep !== '' || !v.senses.includes('have')) return null;
  const subject = subjectOf(all, v.index);
  return isParty(subject) ? subject : null;
}

/** The company whose holders a sentence speaks of. */
export function ofHolders(deal: Deal, holder: Ref | null): Ref | null {
  for (const n of deal.all) {
    // "Y's owner X".
    const by =
      n.type === 'noun' && n.owner && n.party && n.kinds.includes('holder') ? refer(deal, n.owner, holder) : null;
    if (by && !sameRef(by, holder)) return by;
    if (n.type !== 'noun' || !holders(n)) continue;
    const of = following(deal, n).find((q) => isParty(q) && (q.prep === 'of' || q.prep === 'in'));
    const own = refers(deal, having(deal, n))[0] ?? null;
    const ref = refer(deal, n.owner, holder) ?? refer(deal, of?.party ?? null, holder) ?? own ?? inside(deal, n);
    if (ref && !sameRef(ref, holder)) return ref;
  }
  return null;
}

/** "The biggest owner of Y": one phrase, with the name inside it. */
function inside({ scene }: Deal, n: Noun): Ref | null {
  const item = n.party?.word.includes(' of ')
    ? scene.sentence.items.find((i) => i.type === 'name' && i.start >= n.start && i.end <= n.end)
    : undefined;
  return item?.type === 'name' ? refOf(item) : null;
}

const VENTURE = /(?:venture|partnership|vehicle|consortium|company|business|project)$/u;

/** "Y is a venture in which": the company that the noun before the relative word is said of. */
export function venturer(deal: Deal, head: Noun): Ref | null {
  const be = deal.all[head.index - 1];
  if (be?.type !== 'verb' || !(be as Verb).copula || !VENTURE.test(head.head.word)) return null;
  return refers(deal, subjectOf(deal.all, be.index))[0] ?? null;
}

/** The company whose owners were told of last. */
export function registerOf({ scene }: Deal, holder: Ref | null): Ref | null {
  const told = scene.discourse.register;
  const since = tales(scene).find(
    (d) => SHARES.has(d.kind) && d.object !== null && !sameRef(d.object, told?.ref ?? null),
  );
  if (told && since && since.clause.start > told.at) return null;
  return told && scene.sentence.start - told.at < NEAR && !sameRef(told.ref, holder) ? told.ref : null;
}

/** Keeps the company whose owners a sentence announces. */
export function keepRegister(deal: Deal): void {
  const { discourse, sentence } = deal.scene;
  const list = deal.all.find(
    (n): n is Noun =>
      n.type === 'noun' &&
      holders(n) &&
      (n.owner !== null || (/(?:s|register|ownership|cap table)$/u.test(n.head.word) && having(deal, n) !== null)),
  );
  const ref = list ? ofHolders(deal, null) : null;
  if (ref) discourse.register = { ref, at: sentence.start };
}

const HEADING =
  /^(?:(?:the )?(?:major|largest|principal|main|biggest|key|ten largest) )?(?:owners|ownership|ownership structure|share ?holders|share ?holdings|shareholder structure|share register|register of holders)\.?:?$/iu;

/** "Owners": a heading right above, over those of the company whose report it is. */
export function announce({ discourse, sentence, text }: Deal['scene']): void {
  const above = text.slice(Math.max(0, sentence.start - 60), sentence.start).trimEnd();
  const line = /\n\s*$/u.test(text.slice(Math.max(0, sentence.start - 4), sentence.start))
    ? above.slice(above.lastIndexOf('\n') + 1).trim()
    : '';
  const ref = line !== '' && HEADING.test(line) ? (discourse.title ?? discourse.topic) : null;
  if (ref) discourse.register = { ref, at: sentence.start };
}
