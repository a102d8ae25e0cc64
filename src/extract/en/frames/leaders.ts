// Whose round is told where its leader is the subject, in English: "X led its Series B, of F", "X headed the round at a valuation
// of F". Who leads, joins or backs a round is not who raises it; the round goes to whom the text told of.
import { type Draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { isParty } from '../deals/slots/things.ts';
import { financed } from '../story/story.ts';
import { predicateOf } from '../syntax/clauses.ts';
import { has } from '../syntax/kinds.ts';
import { type Noun, phrasesOf, type Verb } from '../syntax/phrases.ts';
import { reduced } from '../syntax/subjects.ts';
import { raiser } from './raisers.ts';

const ROUND =
  /(?:^|[ -])(?:rounds?|series(?: [a-h]\d?)?|financings?|fundraisings?|funding|raise|seed|pre-seed|placement|flotation|ipo|increase|syndicate|deal|one|extension|tranche)$/iu;

interface Led {
  verb: Verb;
  who: Ref[];
  company: Ref | null;
}

const isRound = (n: Noun): boolean => n.kinds[0] === 'round' || (!n.party && ROUND.test(n.head.word));

/** Who leads or joins a round in a sentence, and whose it is where that is said. */
function ledIn(deal: Deal): Led[] {
  const found: Led[] = [];
  for (const v of deal.all) {
    if (v.type !== 'verb' || v.passive || v.mood === 'to' || reduced(deal.all, v) || !has(v, 'lead', 'join')) continue;
    const p = predicateOf(deal.all, v);
    if (!p.subject || p.subject.prep === 'by' || !isParty(p.subject)) continue;
    const round = [...p.objects, ...p.with.filter((n) => n.prep === 'in')].find(isRound);
    const sum = p.objects.find((n) => n.head.item?.type === 'money');
    if (!round && !sum) continue;
    const who = refers(deal, p.subject);
    const own = round?.owner?.item?.type === 'name' ? refer(deal, round.owner) : null;
    const of = p.with.find((n) => /^(?:in|at|of|for|by)$/u.test(n.prep) && n.party?.item?.type === 'name');
    const company = own ?? (of ? refer(deal, of.party) : null);
    found.push({ verb: v, who, company: who.some((r) => sameRef(r, company)) ? null : company });
  }
  return found;
}

/** Whose round it is, if anybody but its leaders was told of. */
function whose(scene: Scene, { who, company }: Led): Ref | null {
  const other = (r: Ref | null | undefined): r is Ref => !!r && !who.some((w) => sameRef(w, r));
  const told = financed(scene, who)?.company;
  const about = raiser(scene, who[0] ?? null);
  return [company, about, told].find(other) ?? null;
}

/** The round or the value that a sentence gives to a leader, from the verb of leading on. */
const wrong = (d: Draft, { verb, who }: Led): boolean =>
  (d.kind === 'funding_round' || d.kind === 'valuation') &&
  d.money !== null &&
  d.money.start > verb.start &&
  who.some((r) => sameRef(r, d.subject));

export const leaders: Rule = {
  name: 'en/leaders',
  find(scene) {
    if (!scene.drafts.some((d) => d.kind === 'funding_round' || d.kind === 'valuation')) return [];
    const led = ledIn({ scene, all: phrasesOf(scene.text, scene.sentence, scene.grammar.en.words) });
    for (const d of scene.drafts) {
      const by = led.find((one) => wrong(d, one));
      const company = by && whose(scene, by);
      if (company) d.subject = company;
    }
    return [];
  },
};
