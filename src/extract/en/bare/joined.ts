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
const WAS_IN =
  /^(?:is|are|was|were) (?:also |both |all |again |once more )*(?:in (?:it|on it|the round|the deal|on the deal)\b|(?:back(?: in)?|in again|aboard|on board)(?: again| too| as well| for (?:more|another \w+|a (?:second|third) \w+))*(?= ?[.,;]|$)|there too\b)/u;
/** "topped up its position", "added to what it had": more of what is held, where no other company and no share is named behind. */
const MORE =
  /^(?:ha(?:s|ve|d) )?(?:also |both |all |again )*(?:(?:topped up|add(?:ed)? to|increas(?:e|ed)|raised|enlarged?|lifted|upped|boosted|expanded|built up) (?:(?:its|their|his|her|an?|the) )?(?:[\w-]+ ){0,2}(?:stakes?|holdings?|positions?|investments?|shareholdings?|interests?|bets?)\b(?! (?:in|by|to|from|at)\b)|added to what (?:it|they|he|she) (?:ha[sd]|have|own(?:s|ed)?|held)|exercised (?:its|their) (?:pro[- ]?rata|pre-?emption)|entered (?:then|too|as well|(?:it )?(?:at )?(?:that|the same) (?:time|point))|(?:appeared|bought|subscribed|invested) (?:then|too|as well|again|once more|for a (?:second|third) time)\b|c[oa]me (?:in )?(?:later|early|then|along)(?= ?[.,;]|$)|put (?:their |its )?money into (?:the|that|this|its) (?:[\w-]+ ){0,2}round\b|made up the (?:difference|rest|remainder|balance)|(?:accompanied|joined) (?:it|them|him|her)(?= ?[.,;]|$)|c[oa]me in as (?:an? )?(?:new )?(?:share|stock)?(?:holder|owner|investor)s?)/u;
/** Said of who takes part besides others: the round may have been told some sentences ago. */
const AGAIN = /^[^,.;]{0,40}\b(?:too|also|again|as well|for the first time|more)\b/u;

/** "Also on the list are A and B", "New to the stock is A", "Participating with it were A and B", "There were cheques from A". */
const TURNED =
  /^[“"]?(?:Also (?:in|there|present|aboard|on board|back|back in|returning|subscribing|contributing)|(?:Again |Once more )?(?:(?:P|p)articipating|(?:T|t)aking part|(?:I|i)nvesting|(?:J|j)oining|(?:C|c)oming in|(?:S|s)ubscribing|(?:R|r)eturning|(?:B|b)ack|(?:B|b)ack for more|(?:I|i)n again)(?: (?:(?:with|alongside|beside) (?:it|them|him|her)|in (?:it|the round)))?(?: again| too| as well| once more)?|On (?:the|its) (?:list|roster)|New (?:names |faces |investors |backers |money )?(?:on|to|in) (?:the|its) (?:list|register|stock|roster|cap table|round|share register)|Newcomers|New names|New investors|Others (?:in (?:it|the round)|(?:who|that) (?:took part|invested|joined|came in)|taking part|investing|joining)) (?:is|are|was|were|include|included)$|^There (?:was|were) (?:also )?(?:(?:first|new|smaller|further|small|more|fresh) )?(?:cheques?|checks?|contributions?|money) from$|^With (?:it|them|him|her) c[oa]mes?$/u;
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

/** Who is named behind a verb that stands before them: "Also in were A and B". */
function turned(deal: Deal, p: Predicate): Noun | null {
  const { text, sentence } = deal.scene;
  const before = text.slice(sentence.start, p.verb.end);
  if (ALSO.test(before) || TURNED.test(before)) return p.objects[0] ?? null;
  const [from] = p.with;
  if (from?.prep !== 'from') return null;
  // "There were cheques from A".
  const led = text.slice(sentence.start, from.start).replace(/(?: from)? ?$/u, ' from');
  return TURNED.test(led) ? named(from) : null;
}

/** Who takes part in the round told of. */
export function joined(deal: Deal, p: Predicate): Pairs | null {
  const own = financedRound(deal, p);
  if (own) return own;
  const { text, sentence } = deal.scene;
  const said = text.slice(p.verb.start, Math.min(sentence.end, p.verb.start + 60));
  const list = turned(deal, p);
  const from = list ?? cameFrom(deal, p) ?? drew(p);
  const who = from ?? besideIn(deal, p) ?? p.subject;
  const joins =
    from || JOINS.test(said) || MORE.test(said) || WAS_IN.test(said) || (p.verb.mood === 'ing' && TAKING.test(said));
  if (!who || !joins) return null;
  const told = financing(deal);
  if (told?.kind !== 'investment' || !(near(deal) || AGAIN.test(said))) return null;
  return { kind: 'investment', from: [...refers(deal, who), ...asDid(deal, p.verb)], with: [told.company] };
}
