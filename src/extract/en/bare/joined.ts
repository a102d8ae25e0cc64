// Who takes part in a round that was told before, in English: "A and B came in again", "also on the list are A and B", "with A and B
// taking part", "the money came from A and B". Takes a predicate, gives them with the company.
import { asDid } from '../deals/goeson.ts';
import { financed, financing, near } from '../deals/slots/financing.ts';
import { type Deal, refers } from '../deals/slots/refer.ts';
import { isParty, withPrep } from '../deals/slots/things.ts';
import type { Predicate } from '../syntax/clauses.ts';
import { joinedTo } from '../syntax/lists.ts';
import type { Noun } from '../syntax/phrases.ts';
import type { Pairs } from './pairs.ts';

/** How news says that somebody takes part in a round that was told before. */
const JOINS =
  /^(?:ha(?:s|ve|d) )?(?:also |both |all |too )*(?:follow(?:ed)?(?: suit)?(?= ?[.,;]|$| too\b| as well)|c[oa]me (?:back )?(?:in|aboard|on board)(?: again| too| as well| for the first time)?(?= ?[.,;]|$| with\b| as\b)|bought (?:in|shares)\b(?= ?[.,;]|$| too\b| as well)|(?:took|taken) part(?= ?[.,;]|$| too\b| as well)|put in (?:more|fresh|further|additional|new)|c[oa]me back(?= ?[.,;]|$)|chipped in|piled in|re-?upped|doubled down|(?:participated|contributed|invested|joined(?: in)?|signed up)(?= ?[.,;]|$| too\b| as well)|topped up|bought more than|(?:shared|split) the lead|wrote (?:\w+ )?(?:cheques|checks))/u;
const WAS_IN = /^(?:is|are|was|were) (?:also |both |all )*in (?:it|on it|the round|the deal|on the deal)\b/u;
/** Said of who takes part besides others: the round may have been told some sentences ago. */
const AGAIN = /^[^,.;]{0,40}\b(?:too|also|again|as well|for the first time|more)\b/u;

/** "Also on the list are A and B". */
const ALSO =
  /^[“"]?Also (?:on the (?:list|register|roster)|in (?:on )?(?:it|the (?:round|deal|mix|group|syndicate))|taking part|participating|investing|joining(?: in| the round)?|backing (?:it|the (?:round|company|start-?up))|among (?:them|those investing|the backers|the investors)) (?:is|are|was|were)$|^[“"]?Among those (?:who|that) (?:also )?(?:invested|took part|joined|participated|put in money|bought shares)(?: in (?:it|the round))? (?:is|are|was|were)$/u;

const TAKING =
  /^(?:also )?(?:taking part|participating|joining(?: in)?|investing|coming in|chipping in|following|re-?upping|doubling down|writing (?:\w+ )?(?:cheques|checks)|putting in money)(?= ?[.,;]|$| too\b| as well| again)/u;

/** "with A and B taking part": the first of the list. */
function besideIn(deal: Deal, p: Predicate): Noun | null {
  if (p.verb.mood !== 'ing') return null;
  for (let i = p.verb.index - 1; i >= 0 && p.verb.index - i < 14; i--) {
    const n = deal.all[i];
    if (n?.type === 'verb') return null;
    if (n?.type === 'noun' && n.prep === 'with' && isParty(n)) {
      const list = joinedTo(deal.all, n);
      return list[list.length - 1]?.index === p.verb.index - 1 ? n : null;
    }
  }
  return null;
}

const named = (n: Noun | undefined): Noun | null =>
  n && isParty(n) && n.party.item?.type === 'name' && n.figures.length === 0 ? n : null;

const MONEY = /(?:^| )(?:money|cash|funds|funding|capital|rest|remainder|balance)$/u;

/** "half of it", "most of the money". */
function partOfIt({ all }: Deal, n: Noun): boolean {
  const of = all[n.index + 1];
  const part =
    n.head.item?.type === 'percent' || /^(?:half|most|part|some|much|third|quarter|bulk|all)$/u.test(n.head.word);
  return (
    part &&
    of?.type === 'noun' &&
    of.prep === 'of' &&
    /^(?:it|that|this|(?:the )?(?:money|cash|sum|total))$/u.test(of.head.word)
  );
}

/** "The money came from A and B". */
function cameFrom(deal: Deal, p: Predicate): Noun | null {
  const { subject, verb } = p;
  if (!subject || subject.party || subject.owner || !(MONEY.test(subject.head.word) || partOfIt(deal, subject)))
    return null;
  if (subject.figures.some((f) => f.type === 'money')) return null;
  return /^c[oa]mes?$/u.test(verb.word) && !verb.negated ? named(withPrep(p.with, 'from')[0]) : null;
}

/** "The round included A and B". */
function drew(p: Predicate): Noun | null {
  const round = p.subject;
  if (!round || round.party || round.kinds[0] !== 'round' || !/(?:round|financing|fundraising)$/u.test(round.head.word))
    return null;
  return /^includ/u.test(p.verb.word) ? named(p.objects[0]) : null;
}

const FINANCED = /^(?:financ|fund|bankroll|back|anchor|led$|leads?$|co-led|head)/u;

/** "financed the seed round of Y". */
function financedRound(deal: Deal, p: Predicate): Pairs | null {
  const round = p.objects.find((n) => !n.party && n.kinds[0] === 'round' && /round$/u.test(n.head.word));
  if (!round || !FINANCED.test(p.verb.word) || p.verb.negated) return null;
  const company = financed(deal, round) ?? financing(deal)?.company ?? null;
  return company ? { kind: 'investment', from: refers(deal, p.subject), with: [company] } : null;
}

/** Who takes part in the round told of. */
export function joined(deal: Deal, p: Predicate): Pairs | null {
  const own = financedRound(deal, p);
  if (own) return own;
  const { text, sentence } = deal.scene;
  const said = text.slice(p.verb.start, Math.min(sentence.end, p.verb.start + 60));
  const list = ALSO.test(text.slice(sentence.start, p.verb.end)) ? p.objects[0] : null;
  const from = list ?? cameFrom(deal, p) ?? drew(p);
  const who = from ?? besideIn(deal, p) ?? p.subject;
  const joins = from || JOINS.test(said) || WAS_IN.test(said) || (p.verb.mood === 'ing' && TAKING.test(said));
  if (!who || !joins) return null;
  const told = financing(deal);
  if (told?.kind !== 'investment' || !(near(deal) || AGAIN.test(said))) return null;
  return { kind: 'investment', from: [...refers(deal, who), ...asDid(deal, p.verb)], with: [told.company] };
}
