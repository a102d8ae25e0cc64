// Investments that go on with a round or with one another, in English: "X and Y were in as well", "Iconiq led it", "which brings its
// outlay to F", "wired the third instalment of its investment in Y, F", "topped up". Takes a predicate, gives the investments.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { has, isMark } from '../../syntax/kinds.ts';
import { joinedTo } from '../../syntax/lists.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { financing } from '../slots/financing.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty, make, money, spare, thing, withPrep } from '../slots/things.ts';

const IN_TOO =
  /^ (?:all |both |back )?in (?:as well|too|again|on it|the round|for more|once more)\b|^ (?:in )?on board(?: too| again)?\b/iu;
const AGAIN = /^(?:topped up|tops up|top up|re-?upped|re-?ups|came back|came along|doubled down|piled in|chipped in)$/u;

const barely = (n: Noun | undefined): FigureItem | null => (n && n.head.item === money(n) ? money(n) : null);

/** Those who take part in the round told of, but not in a loan. */
function taking(deal: Deal, p: Predicate, lead: boolean | null): Draft[] {
  const f = financing(deal);
  if (f?.kind !== 'investment') return [];
  const who = refers(deal, p.subject).filter((r) => r.row && !sameRef(r, f.company) && r.row.kind !== 'outlet');
  return who
    .filter(
      (r) =>
        !deal.scene.drafts.some(
          (d) => d.kind === 'investment' && sameRef(d.subject, r) && sameRef(d.object, f.company),
        ),
    )
    .flatMap((subject) =>
      make(
        deal,
        { rule: 'en/backer', kind: 'investment', at: p.verb, subject, object: f.company },
        { lead, round: f.round },
      ),
    );
}

/** "A, B and C were in as well", "A and B topped up", "Iconiq led it". */
function joined(deal: Deal, p: Predicate): Draft[] {
  const { verb } = p;
  const { text } = deal.scene;
  if (!isParty(p.subject) || p.subject.prep !== '' || verb.passive) return [];
  const in2 = verb.copula && IN_TOO.test(text.slice(verb.end, verb.end + 24));
  const more =
    AGAIN.test(verb.word) && p.objects.length === 0 && p.with.length === 0 && joinedTo(deal.all, p.subject).length > 1;
  if (in2 || more) return taking(deal, p, null);
  const it = p.objects.length === 1 && /^(?:it|that)$/u.test(p.objects[0]?.head.word ?? '');
  return has(verb, 'lead') && it && p.subject.party.item?.type === 'name' ? taking(deal, p, true) : [];
}

const BRINGS = /^(?:br(?:ing|ought)|tak(?:e|es|ing)$|took$|lift|rais|push)/u;
const OUTLAY = /(?:^| )(?:outlay|investment|commitment|bet|exposure|spend|contribution|total|tally|funding)$/u;

/** "which brings its outlay to F": the same investor in the same company, all told. */
function summed(deal: Deal, p: Predicate): Draft[] {
  const what = p.objects.find((n) => OUTLAY.test(n.head.word) && n.figures.length === 0);
  const sum =
    withPrep(p.with, 'to')
      .map(barely)
      .find((f) => f) ?? null;
  if (!what || !sum || !BRINGS.test(p.verb.word) || p.verb.passive || !spare(deal, sum)) return [];
  const { discourse, drafts } = deal.scene;
  const told = drafts.findLast((d) => d.kind === 'investment' && d.money) ?? discourse.told ?? null;
  if (told?.kind !== 'investment' || !told.subject || !told.object) return [];
  const own = what.owner && !/^(?:its|their|the)$/u.test(what.owner.word) ? refer(deal, what.owner) : null;
  if (own && !sameRef(own, told.subject)) return [];
  const { subject, object } = told;
  return make(deal, { rule: 'en/investment', kind: 'investment', at: p.verb, subject, object }, { money: sum });
}

const PART = /(?:^| )(?:instal?ments?|tranches?|slices?|payments?|portions?|half|third|part|rest|remainder|balance)$/u;
const GIVES =
  /^(?:wir|pa(?:y|id)|transfer|sen[dt]|hand|ma[dk]e|put|complet|releas|deliver|provid|disburs|inject|contribut|receiv|got|get)/u;

/** "wired the third instalment of its investment in Y, F": the sum behind a comma. */
function instalment(deal: Deal, p: Predicate): Draft[] {
  const n = p.objects.find((x) => PART.test(x.head.word) && x.figures.length === 0);
  if (!n || !GIVES.test(p.verb.word) || p.verb.passive) return [];
  const rest = following(deal, n);
  const what = rest.find((x) => x.prep === 'of' && x.kinds[0] === 'investment');
  const into = rest.find((x) => /^(?:in|into)$/u.test(x.prep) && isParty(x));
  if (!what || !into) return [];
  const end = rest[rest.length - 1] as Noun;
  const next = deal.all[end.index + 2];
  const beside =
    isMark(deal.all[end.index + 1], ',', '(') && next?.type === 'noun' && next.prep === '' ? barely(next) : null;
  const sum = thing(deal.all, n).money ?? beside;
  const subject: Ref | null = refers(deal, p.subject)[0] ?? null;
  const object = refer(deal, into.party, subject);
  if (!sum || !subject || !object || sameRef(subject, object) || !spare(deal, sum)) return [];
  return make(deal, { rule: 'en/investment', kind: 'investment', at: p.verb, subject, object }, { money: sum });
}

/** The investments that such sentences tell. */
export function further(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated) return [];
  for (const rule of [joined, summed, instalment]) {
    const made = rule(deal, p);
    if (made.length > 0) return made;
  }
  return [];
}
