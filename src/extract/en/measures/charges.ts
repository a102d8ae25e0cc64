// What a company writes off at a stroke, in English: "took a F charge on H20 stock", "booked an impairment of F", and what interest
// or a part of that eats up. Takes a sentence, gives metrics.

import { type Draft, draft, type Ref, type Rule, type Scene } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { open } from '../context.ts';
import { type Deal, refers } from '../deals/slots/refer.ts';
import { thing } from '../deals/slots/things.ts';
import { clauseAt } from '../parties.ts';
import { predicateOf } from '../syntax/clauses.ts';
import { type Noun, phrasesOf, type Verb } from '../syntax/phrases.ts';

const TAKES =
  /^(?:book|t[ao]k(?:e|es|en|ing)$|took$|record|absorb|suffer|incur|recogni|report|post|face|swallow|warn|announc|ha[sd]$|register|disclos)/u;
const CHARGE = /(?:^| )(?:charges?|write-?(?:down|off)s?|hit|impairments?)$/u;
/** Charges that customers pay, and hits that are successes. */
const OTHER = /\b(?:delivery|service|monthly|access|interest|finance|box-office|congestion|criminal|fraud)\b/iu;

/** "a F charge", "a charge of F". */
function chargeIn(deal: Deal, n: Noun): FigureItem | null {
  const { text, sentence } = deal.scene;
  if (!CHARGE.test(n.head.word) || n.party || OTHER.test(text.slice(n.start, n.end))) return null;
  if (
    /^ (?:for (?:access|use|the service)|to customers)\b/u.test(text.slice(n.end, Math.min(sentence.end, n.end + 24)))
  )
    return null;
  const t = thing(deal.all, n);
  const after = t.parts.find((x) => x.prep === 'of' && x.figures.length > 0);
  return n.figures.find((f) => f.type === 'money') ?? after?.figures.find((f) => f.type === 'money') ?? null;
}

function told(deal: Deal, v: Verb, free: readonly FigureItem[]): Draft[] {
  const p = predicateOf(deal.all, v);
  for (const n of p.objects) {
    const f = n === p.subject ? null : chargeIn(deal, n);
    if (!f || !free.includes(f)) continue;
    const subject: Ref | null = refers(deal, p.subject)[0] ?? null;
    if (!subject?.row || /^(?:person|outlet|product|regulator)$/u.test(subject.row.kind)) return [];
    return [
      draft({
        rule: 'en/charge',
        kind: 'metric',
        trigger: { start: n.start, end: n.end },
        clause: clauseAt(deal.scene.sentence, f.start),
        subject,
        object: null,
        money: f,
        metric: 'other',
        label: 'charge',
      }),
    ];
  }
  return [];
}

/** "took a F charge". */
export const charges: Rule = {
  name: 'en/charge',
  find(scene: Scene) {
    const free = open(scene, 'money');
    if (free.length === 0) return [];
    const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
    if (!all.some((n) => n.type === 'noun' && CHARGE.test(n.head.word))) return [];
    return all.flatMap((v) =>
      v.type === 'verb' && !v.negated && !v.passive && TAKES.test(v.word) ? told({ scene, all }, v, free) : [],
    );
  },
};
