// Deals that an English sentence tells only to say that somebody ought to do them, let them go, nearly did them or saw them
// lapse. Takes a scene and a draft, gives why it is no fact.
import type { Span } from '../../../model/document.ts';
import type { Unreal } from '../../certainty/unreal.ts';
import type { Draft, Scene } from '../../frame.ts';

const DEALS: ReadonlySet<string> = new Set(['investment', 'divestment', 'purchase', 'stake', 'funding_round', 'debt']);

const TO_DEAL =
  '(?:sell|divest|spin off|offload|dispose of|unload|dump|buy|acquire|invest|exit|part with|bid for|take over|take a|buy out)';
/** "analysts said X should sell Y": nobody plans it. */
const ADVICE = new RegExp(
  `\\b(?:should|ought to|had better|would (?:have|need) to|would (?:do well|be wise|be better off|be well advised) to)(?: \\w+ly| also| now| just| simply)? ${TO_DEAL}\\b[^.;,]{0,80}$`,
  'iu',
);
/** "urged X to sell Y". */
const URGED = new RegExp(
  `\\b(?:urg(?:es|ed|ing)|advis(?:es|ed|ing)|press(?:es|ed|ing)|implor(?:es|ed|ing)|call(?:s|ed|ing) on|want(?:s|ed) to see) (?!on\\b)[^.;,]{2,40}? to ${TO_DEAL}\\b[^.;,]{0,80}$`,
  'iu',
);
/** "rejected calls to sell Y". */
const RESISTED =
  /\b(?:reject|resist|rebuff|ignor|dismiss|brush|shrug|fend|defy|defied|withst)\w* (?:[\w’'-]+ ){0,4}?(?:calls?|pressure|demands?|pleas?|urgings?) (?:from [^.;,]{2,40} )?(?:to|for) [^.;,]{0,80}$/iu;
const SUPPOSED = /^["“]?(?:(?:so|but|and|now),? )?(?:suppose|supposing|imagine)\b[^.;]{0,160}$/iu;
/** "turned down a chance to invest". */
const LET_GO =
  /\b(?:turn(?:ed|s|ing) down|pass(?:ed|es|ing) (?:on|up)|miss(?:ed|es|ing)(?: out on)?|spurn(?:ed|s|ing)|declin(?:ed|es|ing)|refus(?:ed|es|ing)|let (?:slip|go)) (?:[\w’'-]+ ){0,3}(?:chance|opportunity|option|invitation|right)s? (?:to|of) [^.;,]{0,80}$/iu;
/** "pulled out of a plan to buy". */
const DROPPED =
  /\b(?:dropp(?:ed|ing)|drops|(?:pull|back)(?:ed|s|ing) (?:out of|away from|out from)|walk(?:ed|s|ing) away from|ditch(?:ed|es|ing)|g(?:ave|ives|iven|iving) up(?: on)?|shelv(?:ed|es|ing)|scrapp(?:ed|ing)|scraps|abandon(?:ed|s|ing)|call(?:ed|s|ing) off|axed|cancel(?:led|ed|s|ling|ing)|reneg(?:ed|es|ing) on|tore up|torn up) (?:[\w’'-]+ ){0,4}(?:plans?|deals?|agreements?|bids?|talks|efforts?|attempts?|ideas?|intentions?|schemes?|pledges?|promises?|commitments?|proposals?|offers?) (?:to|of|for|on) [^.;,]{0,80}$/iu;
const NOT_TO =
  /\b(?:decid(?:ed|es|ing)|opt(?:ed|s|ing)|ch(?:ose|osen|ooses)|elect(?:ed|s)|resolved|voted) (?:against (?=\w+ing\b)|not to )(?!only\b)[^.;,]{0,80}$/iu;
/** "will not back a F deal", "declined to fund": who was asked says no. */
const SAYS_NO = new RegExp(
  "\\b(?:(?:(?:will|would) not|won['’]t|wouldn['’]t)(?: now| after all| be)?|(?:declin|refus)(?:es?|ed|ing) to|(?:decided|opted|chose|elected|chosen) not to) " +
    '(?:back(?:ing)?|fund(?:ing)?|financ(?:e|ing)|bankroll(?:ing)?|underwrit(?:e|ing)|support(?:ing)?|provid(?:e|ing))\\b[^.;,]{0,80}$',
  'iu',
);
const ALMOST = /\b(?:almost|(?:very )?nearly|came (?:very |within a whisker of )?(?:close|near|closest) to) $/iu;
const DOES = /^(?:invest|b(?:uy|ought)|acquir|s(?:old|ell)|rais|took|paid|lent)/iu;
/** "X's agreement to invest F in Y has lapsed". */
const LAPSED =
  /^(?:(?! (?:when|after|before|as|because|that|which|who|while|and|but|since|until|if|though|where)\b)[^.;,]){0,60} (?:(?:has|had|have|was|were|is|are|has been|had been|have been) )?(?:since )?(?:lapsed|called off|fallen through|fell through|scrapped|terminated|abandoned|shelved|vetoed|voted down|torn up|struck down)\b/iu;
/** "pulled its F share sale". */
const PULLED =
  /\b(?:pull(?:ed|s|ing)|ditch(?:ed|es|ing)|axed|abandon(?:ed|s|ing)|scrapp(?:ed|ing)|shelv(?:ed|es|ing)) (?:[\w’'-]+ ){0,4}$/iu;
const OFFER =
  /^ ?(?:[\w-]+ ){0,3}(?:listing|IPO|initial public offering|share sale|offering|flotation|float|bond sale|stock sale|fund-?raising|round)\b/iu;

const named = (d: Draft): boolean =>
  (d.kind === 'investment' || d.kind === 'divestment' || d.kind === 'purchase') && !!d.subject && !!d.object;

/** Why a deal at a place is none: `failed` where it was on the table. */
export function unmet({ text, sentence }: Scene, d: Draft, at: Span): Unreal | null {
  if (!DEALS.has(d.kind)) return null;
  const inside = d.trigger.start >= sentence.start && d.trigger.end <= sentence.end;
  const lead = text.slice(sentence.start, inside ? Math.max(at.start, d.trigger.end) : at.start);
  if (ADVICE.test(lead) || URGED.test(lead) || RESISTED.test(lead) || SUPPOSED.test(lead)) return 'open';
  if (NOT_TO.test(lead)) return 'not';
  const word = inside ? text.slice(d.trigger.start, d.trigger.end) : '';
  if (DOES.test(word) && ALMOST.test(text.slice(Math.max(sentence.start, d.trigger.start - 40), d.trigger.start)))
    return 'open';
  if (d.kind === 'stake') return null;
  if (SAYS_NO.test(lead)) return named(d) ? 'failed' : 'open';
  if (LET_GO.test(lead)) return 'open';
  if (DROPPED.test(lead)) return named(d) ? 'failed' : 'open';
  if (d.kind !== 'debt' && LAPSED.test(text.slice(at.end, sentence.end))) return named(d) ? 'failed' : 'open';
  if (d.kind === 'funding_round' && PULLED.test(text.slice(sentence.start, at.start)))
    return OFFER.test(text.slice(at.end, at.end + 60)) ? 'open' : null;
  return null;
}
