// Takeovers told in a list, in English: "has bought three firms: A for F, B for F", "Its purchases were A (F) and B (F)". Takes a
// sentence under the deal rules, gives the deals.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import { predicateOf } from '../../syntax/clauses.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { isMark, subjectOf } from '../../syntax/subjects.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { make, money, spare } from '../slots/things.ts';

const BUYS =
  /^(?:bu(?:y|ys|ying)|bought|purchas|acquir|snap|scoop|swallow|gobbl|absorb|t[ao]k(?:e|es|en|ing) over|took over)/u;
const SELLS = /^(?:s[eo]l[dl]|sells|dispos|offload|divest|shed|jettison)/u;
const COMPANIES =
  /(?:firms|companies|businesses|start-?ups|rivals|groups|units|divisions|subsidiaries|assets|stakes|deals|acquisitions|takeovers|purchases|others|brands|makers|chains)$/u;
const NOUNS = /(?:acquisitions|takeovers|purchases|buys)$/u;

interface List {
  at: Verb | Noun;
  who: Ref;
  kind: 'investment' | 'divestment';
  from: number;
}

/** Who buys or sells several, and where their list begins. */
function opening(deal: Deal): List | null {
  const colon = deal.all.findIndex((p) => isMark(p, ':', '—', '–'));
  for (const v of deal.all) {
    if (v.type !== 'verb' || v.negated) continue;
    const p = predicateOf(deal.all, v);
    const sells = SELLS.test(v.word);
    const what = p.objects.find((n) => COMPANIES.test(n.head.word));
    if (colon > v.index && what && (sells || BUYS.test(v.word))) {
      const who = refers(deal, p.subject)[0];
      return who ? { at: v, who, kind: sells ? 'divestment' : 'investment', from: colon + 1 } : null;
    }
    const noun = [subjectOf(deal.all, v.index), ...p.with].find((n) => n && NOUNS.test(n.head.word) && n.owner);
    if (v.copula && noun) {
      const who = refer(deal, noun.owner);
      return who ? { at: noun, who, kind: 'investment', from: v.index + 1 } : null;
    }
  }
  return null;
}

/** "A for F", "A (F)", "A, for F": a name with its sum. */
export function listed(deal: Deal): Draft[] {
  if (!deal.scene.sentence.items.some((i) => i.type === 'money')) return [];
  const open = opening(deal);
  if (!open) return [];
  const made: Draft[] = [];
  let name: Noun | null = null;
  for (const p of deal.all.slice(open.from)) {
    if (p.type === 'verb' || isMark(p, ';', 'sub', 'rel', 'that')) break;
    if (p.type !== 'noun') continue;
    const sum = p.head.item === money(p) ? money(p) : null;
    if (sum && name && /^(?:|for|at)$/u.test(p.prep) && spare(deal, sum)) {
      const object = refer(deal, name.party) ?? { span: { start: name.start, end: name.end }, row: null };
      const base = { rule: 'en/listed', kind: open.kind, at: open.at, subject: open.who, object } as const;
      if (!sameRef(object, open.who))
        made.push(...make(deal, base, { money: sum, extent: open.kind === 'divestment' ? 'exit' : null }));
      name = null;
    } else if (
      !sum &&
      p.prep === '' &&
      (p.party?.item?.type === 'name' || /^\p{Lu}/u.test(deal.scene.text.slice(p.start, p.start + 2)))
    )
      name = p;
  }
  return made;
}
