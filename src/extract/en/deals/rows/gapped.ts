// Who else does the same, where the verb is told once, in English: "A picked up shares for F and B for F", "A sold 5% and B 3%", "A put
// in F, B F and C the rest". Takes what a sentence has told, gives the deals of those behind.

import { type Draft, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { predicateOf } from '../../syntax/clauses.ts';
import { isMark, isNoun, isVerb } from '../../syntax/kinds.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { type Deal, refer } from '../slots/refer.ts';
import { isParty, make, spare, thing } from '../slots/things.ts';

const KINDS: ReadonlySet<Draft['kind']> = new Set(['investment', 'divestment', 'purchase', 'debt', 'stake']);

/** Whose round it is stands on one side only. */
export const ROUNDS: ReadonlySet<Draft['kind']> = new Set(['funding_round']);

/** How many more a sentence names so. */
const MOST = 8;

const figureOf = (d: Draft): FigureItem | null => d.money ?? d.percent;

/** The verb of a deal that is told of its subject, where the sum is no price of a named object. */
function verbOf(deal: Deal, d: Draft): Verb | null {
  const v = deal.all.find((p): p is Verb => isVerb(p) && p.start <= d.trigger.start && d.trigger.start < p.end);
  if (!v || v.passive || v.copula) return null;
  const p = predicateOf(deal.all, v);
  if (!isNoun(p.subject ?? undefined) || (p.subject as Noun).start > v.start) return null;
  // "bought Y for F and Z for F", "paid Y F and Z F": they are what is bought or paid.
  return p.objects.some((n) => n.party !== null && n.party === n.head) ? null : v;
}

const named = (n: Noun | undefined): n is Noun & { party: NonNullable<Noun['party']> } =>
  isParty(n) && n.prep === '' && n.party.item?.type === 'name' && !n.party.poss && n.figures.length === 0;

interface Next {
  who: Noun;
  figure: Noun | null;
}

/** The parties behind a figure's phrase with theirs, each after a comma or "and". */
function rest(deal: Deal, at: Noun, f: FigureItem): Next[] {
  const { all } = deal;
  const found: Next[] = [];
  let i = (thing(all, at).parts.at(-1) ?? at).index + 1;
  for (let p = all[i]; isNoun(p) && p.prep !== ''; p = all[i]) i++;
  while (found.length < MOST) {
    const from = i;
    while (isMark(all[i], ',', 'and')) i++;
    const [who, figure] = [all[i], all[i + 1]];
    if (i === from || !isNoun(who) || !named(who) || !isNoun(figure)) return found;
    const same = figure.prep === at.prep && figure.head.item?.type === f.type && figure.figures.length === 1;
    const left = figure.prep === '' && /^(?:rest|remainder|balance)$/u.test(figure.head.word);
    const parts = same ? thing(all, figure).parts : [];
    // "F of debt and Z F of equity": another deal.
    const [own, first] = [parts[0], thing(all, at).parts[0]];
    if (own && (own.prep !== first?.prep || own.head.word !== first.head.word)) return found;
    const end = (parts.at(-1) ?? figure).index + 1;
    // "and B $5m shares were sold": a clause of its own.
    if (!(same || left) || isVerb(all[end])) return found;
    found.push({ who, figure: same ? figure : null });
    i = end;
  }
  return found;
}

/** The deals of those that are named behind the first, with the same verb. */
export function gapped(deal: Deal, kinds = KINDS): Draft[] {
  const made: Draft[] = [];
  for (const d of deal.scene.drafts) {
    const f = kinds.has(d.kind) && d.subject && (d.object || kinds === ROUNDS) ? figureOf(d) : null;
    const at = f ? deal.all.find((p): p is Noun => isNoun(p) && p.head.item === f) : undefined;
    if (!f || !at || !verbOf(deal, d)) continue;
    for (const { who, figure } of rest(deal, at, f)) {
      const g = figure?.head.item as FigureItem | undefined;
      const subject = refer(deal, who.party);
      if (!subject || sameRef(subject, d.object) || (figure && !spare(deal, g))) continue;
      const { rule, kind, object, extent } = d;
      const sum = !g ? {} : d.money ? { money: g } : { percent: g };
      if (kinds === ROUNDS ? g : g || kind === 'investment')
        made.push(...make(deal, { rule, kind, at: who, subject, object }, { ...sum, extent }));
    }
  }
  return made;
}
