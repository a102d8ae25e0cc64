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

/** "A, B and C, all of them existing holders, were in": the list before what describes it. */
function listed(deal: Deal, p: Predicate): Noun | null {
  const [comma] = [deal.all[p.verb.index - 1]];
  if (!isMark(comma, ',')) return p.subject;
  for (let i = p.verb.index - 2; i >= 2 && p.verb.index - i < 6; i--) {
    const n = deal.all[i];
    if (n?.type !== 'noun') return p.subject;
    if (!/^(?:all|each|both|most)$/u.test(n.tokens[0]?.word ?? '') || !isMark(deal.all[i - 1], ',')) continue;
    const first = deal.all.find((q): q is Noun => q.type === 'noun');
    const list = first && isParty(first) && first.prep === '' ? joinedTo(deal.all, first) : [];
    return list.length > 1 && list.includes(deal.all[i - 2] as Noun) ? (first ?? null) : p.subject;
  }
  return p.subject;
}

/** Those who take part in the round told of, but not in a loan. */
function taking(deal: Deal, p: Pick<Predicate, 'verb' | 'subject'>, lead: boolean | null): Draft[] {
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
  const who = listed(deal, p);
  if (!isParty(who) || who.prep !== '' || verb.passive) return [];
  const in2 = verb.copula && IN_TOO.test(text.slice(verb.end, verb.end + 24));
  const more =
    AGAIN.test(verb.word) && p.objects.length === 0 && p.with.length === 0 && joinedTo(deal.all, who).length > 1;
  if (in2 || more) return taking(deal, { verb, subject: who }, null);
  const it = p.objects.length === 1 && /^(?:it|that)$/u.test(p.objects[0]?.head.word ?? '');
  const equity =
    p.objects.length === 1 && /^(?:equity|equity (?:portion|part|piece|tranche))$/u.test(p.objects[0]?.head.word ?? '');
  return has(verb, 'lead') && (it || equity) && who.party.item?.type === 'name'
    ? taking(deal, { verb, subject: who }, true)
    : [];
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

const LIKELY = /^(?:tipped|set|due|expected|lined|poised|likely|slated|said|to)$/u;

/** "with Accel tipped to lead": in the round that the sentence tells. */
function tipped(deal: Deal, p: Predicate): Draft[] {
  const before = deal.all[p.verb.index - 1];
  const n =
    before?.type === 'verb' && LIKELY.test(before.word.split(' ')[0] ?? '') ? deal.all[before.index - 1] : before;
  if (!has(p.verb, 'lead') || p.verb.mood !== 'to' || n?.type !== 'noun' || n.prep !== 'with' || !isParty(n)) return [];
  if (before === n && !isMark(deal.all[n.index - 1], ',')) return [];
  const f = financing(deal);
  if (f?.kind !== 'investment') return [];
  return refers(deal, n)
    .filter((r) => r.row && !sameRef(r, f.company))
    .flatMap((subject) =>
      make(
        deal,
        { rule: 'en/backer', kind: 'investment', at: p.verb, subject, object: f.company },
        { lead: true, round: f.round, status: 'planned' },
      ),
    );
}

/** "raised its stake in Y to 90%, paying Z F": Z sells what is added. */
function paying(deal: Deal, p: Predicate): Draft[] {
  const whom = p.objects.find((n) => isParty(n) && n.figures.length === 0);
  const sum = p.objects.map(barely).find((f) => f) ?? null;
  if (!/^(?:paying|handing|giving)$/u.test(p.verb.word) || !whom || !spare(deal, sum)) return [];
  if (p.with.some((n) => /^(?:for|in|of)$/u.test(n.prep))) return [];
  const held = deal.scene.drafts.findLast(
    (d) => d.kind === 'stake' && d.subject && d.object && d.trigger.start < p.verb.start,
  );
  const seller = refer(deal, whom.party);
  if (!held?.subject || !held.object || !seller || sameRef(seller, held.subject) || sameRef(seller, held.object))
    return [];
  const base = { at: p.verb, object: held.object } as const;
  return [
    ...make(deal, { ...base, rule: 'en/investment', kind: 'investment', subject: held.subject }, { money: sum }),
    ...make(
      deal,
      { ...base, rule: 'en/divestment', kind: 'divestment', subject: seller },
      { money: sum, extent: 'exit' },
    ),
  ];
}

/** "MGX is in for F at Y": what a fund is in for is put in. */
function inFor(deal: Deal, p: Predicate): Draft[] {
  if (!/ in for$/u.test(p.verb.word)) return [];
  const sum = p.objects.map(barely).find((f) => f) ?? null;
  const from = refers(deal, p.subject)[0] ?? null;
  const at = withPrep(p.with, 'at', 'in', 'with').find(isParty);
  if (!spare(deal, sum) || from?.row?.kind !== 'fund' || !at) return [];
  const object = refer(deal, at.party, from);
  return object
    ? make(deal, { rule: 'en/investment', kind: 'investment', at: p.verb, subject: from, object }, { money: sum })
    : [];
}

const LISTING = /(?:^| )(?:listing|IPO|ipo|flotation|float|initial public offering)$/u;
const FLOATS = /^(?:floated|floats|listed|lists)$/u;

/** "floated Y, raising F", "sold F of stock in its listing": what the company listed raises. */
function listing(deal: Deal, p: Predicate): Draft[] {
  const n = p.objects.find((x) => money(x) !== null);
  const sum = n ? thing(deal.all, n).money : null;
  if (!n || !spare(deal, sum) || p.verb.passive) return [];
  const round = { rule: 'en/left-raised', kind: 'funding_round', at: p.verb, object: null } as const;
  if (/^(?:raising|fetching|netting)$/u.test(p.verb.word)) {
    const before = deal.all.slice(0, p.verb.index).findLast((q) => q.type === 'verb');
    const what = before?.type === 'verb' && FLOATS.test(before.word) ? deal.all[before.index + 1] : undefined;
    const subject = what?.type === 'noun' && what.prep === '' && isParty(what) ? refer(deal, what.party) : null;
    return subject ? make(deal, { ...round, subject }, { money: sum, round: 'IPO' }) : [];
  }
  const t = thing(deal.all, n);
  const stock = [n, ...t.parts].find((x) => x.kinds[0] === 'stock');
  const own = t.kind === 'stock' && stock && !t.company && !stock.owner && stock.inner.length === 0;
  const how = withPrep(p.with, 'in', 'through', 'via').find((x) => LISTING.test(x.head.word));
  if (!has(p.verb, 'sell', 'place', 'issue') || !own || !how) return [];
  const subject = refers(deal, p.subject)[0] ?? null;
  return subject?.row ? make(deal, { ...round, subject }, { money: sum, round: 'IPO' }) : [];
}

/** The investments that such sentences tell. */
export function further(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated) return [];
  for (const rule of [joined, summed, instalment, tipped, paying, inFor, listing]) {
    const made = rule(deal, p);
    if (made.length > 0) return made;
  }
  return [];
}
