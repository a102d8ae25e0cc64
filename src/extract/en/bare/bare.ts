// Deals without a figure, in English, that no other rule has told: by a noun that says who is what to whom (ranks.ts), or by a
// verb with the places of its parties (verbs.ts). Each of a list is in it; what the text has told of two already is not told again.
import { type Draft, isCompany, type Ref, type Rule, sameRef } from '../../frame.ts';
import { type Deal, refers } from '../deals/slots/refer.ts';
import { make } from '../deals/slots/things.ts';
import { tales } from '../story/story.ts';
import { predicateOf } from '../syntax/clauses.ts';
import { type Noun, phrasesOf, type Verb } from '../syntax/phrases.ts';
import { deniedIn } from './denied.ts';
import { rankIn } from './ranks.ts';
import { doneBy } from './verbs.ts';

interface Bare {
  kind: Draft['kind'];
  at: Noun | Verb;
  subject: Ref;
  object: Ref;
}

/** Kinds that say of two that one has put money into the other. */
const ALIKE: Readonly<Partial<Record<Draft['kind'], readonly Draft['kind'][]>>> = {
  stake: ['stake', 'investment', 'divestment'],
  investment: ['investment', 'stake'],
  debt: ['debt'],
  divestment: ['divestment'],
  purchase: ['purchase'],
};

const LONG = 100_000;

function told(deal: Deal, { kind, subject, object }: Bare): boolean {
  const alike = ALIKE[kind] ?? [kind];
  const before = [...deal.scene.drafts, ...tales(deal.scene, LONG)];
  const is = (side: Ref | null, one: Ref): boolean =>
    sameRef(side, one) || (side?.members?.some((m) => sameRef(m, one)) ?? false);
  return before.some((d) => alike.includes(d.kind) && is(d.object, object) && is(d.subject, subject));
}

/** People hold and invest; they are no customers, and nobody holds them. */
const fits = ({ kind, subject, object }: Bare): boolean =>
  object.row?.kind !== 'person' &&
  // A brand of one's own is no holding.
  !(kind === 'stake' && (object.row?.kind === 'product' || object.row?.parent === subject.row?.id)) &&
  (subject.row?.kind !== 'person' || kind === 'stake' || kind === 'investment');

const LISTED: ReadonlySet<Draft['kind']> = new Set(['investment', 'stake', 'divestment', 'purchase', 'debt']);

/** "buys chips from A, B and C", "sold it to A and B": what was told of the first of a list without a sum holds of each. */
function others(deal: Deal): Bare[] {
  const found: Bare[] = [];
  for (const d of deal.scene.drafts) {
    if (!LISTED.has(d.kind) || d.money || d.percent || d.multiple || d.status === 'denied') continue;
    for (const side of ['subject', 'object'] as const) {
      const [first, other] = side === 'subject' ? [d.subject, d.object] : [d.object, d.subject];
      if (!first?.row || !other || first.members) continue;
      const at = deal.all.find((p): p is Noun => p.type === 'noun' && p.party?.start === first.span.start);
      if (!at || at.aside) continue;
      // What the verb says of the first, done or only planned, holds of all.
      const verb = deal.all.find(
        (p): p is Verb => p.type === 'verb' && p.start <= d.trigger.start && d.trigger.start < p.end,
      );
      // "sold Y to X, the company said": who is pointed back to is no member of a list.
      for (const ref of refers(deal, at).slice(1))
        if (ref.row && !sameRef(ref, other) && ref.span.start > first.span.start)
          found.push({
            kind: d.kind,
            at: verb ?? at,
            ...(side === 'subject' ? { subject: ref, object: other } : { subject: other, object: ref }),
          });
    }
  }
  return found;
}

/** A list longer than this is no sentence. */
const MOST = 40;

function bareIn(deal: Deal): Draft[] {
  const made: Draft[] = [];
  const add = (one: Bare): void => {
    const known = { ...deal, scene: { ...deal.scene, drafts: [...deal.scene.drafts, ...made] } };
    if (made.length >= MOST || !fits(one) || told(known, one)) return;
    made.push(...make(deal, { rule: 'en/bare', ...one }));
  };
  made.push(...deniedIn(deal));
  for (const one of others(deal)) add(one);
  // What a verb tells comes first: "X, a holder since 2021, added to its position" bought.
  for (const p of deal.all) {
    if (p.type !== 'verb') continue;
    const pairs = doneBy(deal, predicateOf(deal.all, p));
    for (const subject of pairs?.from ?? [])
      for (const object of pairs?.with ?? [])
        if (subject.row && object.row && !sameRef(subject, object))
          add({ kind: pairs?.kind ?? 'purchase', at: p, subject, object });
  }
  for (const p of deal.all) {
    const rank = p.type === 'noun' ? rankIn(deal, p) : null;
    const { company } = rank ?? {};
    if (!rank || !company?.row) continue;
    for (const who of rank.who)
      add({
        kind: rank.rank.kind,
        at: p as Noun,
        subject: rank.rank.gives ? who : company,
        object: rank.rank.gives ? company : who,
      });
  }
  return made;
}

export const bare: Rule = {
  name: 'en/bare',
  find(scene) {
    const { items } = scene.sentence;
    if (!items.some((i) => isCompany(i) || i.type === 'group')) return [];
    return bareIn({ scene, all: phrasesOf(scene.text, scene.sentence, scene.grammar.en.words) });
  },
};
