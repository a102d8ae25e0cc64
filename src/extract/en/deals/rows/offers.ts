// Who takes how much of an offering, in English: "will take F of the offering", "committed F to Y's listing", "ten customers
// would take up to F of it between them: A, B and C". Takes a predicate, gives the investments.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { financed } from '../../story/story.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun, Phrase } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import { dealt } from '../slots/dealing.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty, make, money, spare } from '../slots/things.ts';

const TAKES =
  /^(?:t[ao]k(?:e|es|en|ing)(?: up)?|took(?: up)?|bu(?:y|ys|ying)|bought|purchas\w+|subscrib\w+|order(?:s|ed)|commit\w*|reserv\w+|snap\w* up|anchor\w*|absorb\w*|underwr[io]t\w+|cover(?:s|ed))$/u;
const OFFERING =
  /(?:^| )(?:offering|IPO|ipo|listing|flotation|float|rights issue|capital increase|share sale|share issue|stock sale|placement|placing|private placement|debut)$/u;

const offered = (n: Phrase | undefined): n is Noun =>
  n?.type === 'noun' &&
  (OFFERING.test(n.head.word) || (n.kinds[0] === 'round' && /(?:sale|issue|offer)/u.test(n.head.word)));

/** Whose offering: "Y's", "of Y", "by Y", else who was told to raise money. */
function issuer(deal: Deal, n: Noun, who: readonly Ref[]): Ref | null {
  const other = (r: Ref | null | undefined): r is Ref => !!r && !who.some((w) => sameRef(w, r));
  const of = following(deal, n).find((q) => isParty(q) && /^(?:of|by|from|at|in)$/u.test(q.prep));
  const named = refer(deal, n.owner) ?? refer(deal, n.inner[0] ?? null) ?? refer(deal, of?.party ?? null);
  if (named) return other(named) ? named : null;
  const { focus, title, topic } = deal.scene.discourse;
  return [financed(deal.scene, who)?.company, focus, title, topic].find(other) ?? null;
}

/** ": A, B and C" behind those who are only counted. */
function listed(deal: Deal, from: number): Ref[] {
  const colon = deal.all.findIndex((p) => p.index >= from && isMark(p, ':', '—', '–'));
  const first = colon < 0 ? undefined : deal.all[colon + 1];
  return first?.type === 'noun' && first.party?.item?.type === 'name' ? refers(deal, first) : [];
}

/** The sum and the offering that it is part of: "F of the offering", "F to Y's listing". */
function part(deal: Deal, p: Predicate): { sum: FigureItem; of: Noun } | null {
  for (const n of [...p.objects, ...p.with.filter((w) => w.prep === 'to' || w.prep === 'for')]) {
    const sum = n.head.item === money(n) ? money(n) : null;
    const of = sum ? deal.all[n.index + 1] : undefined;
    const next = of?.type === 'noun' && /^(?:of|in|to|into|from)$/u.test(of.prep) ? of : undefined;
    if (sum && offered(next) && spare(deal, sum)) return { sum, of: next };
  }
  return null;
}

/** "X will take F of Y's offering". */
export function subscribed(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated || !TAKES.test(p.verb.word)) return [];
  const found = part(deal, p);
  if (!found) return [];
  const acting = refers(deal, p.subject).filter((r) => r.row !== null);
  const list = listed(deal, found.of.index);
  const who = list.length > 1 ? list : acting;
  const object = who.length > 0 ? issuer(deal, found.of, who) : null;
  if (!object) return [];
  const base = { rule: 'en/investment', kind: 'investment', at: p.verb, object } as const;
  return dealt(deal, who, found.sum).flatMap(([subject, sum]) => make(deal, { ...base, subject }, { money: sum }));
}
