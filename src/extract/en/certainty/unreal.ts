// What an English sentence tells only to say that it is not so: the negated verb that governs a figure, a question, a condition,
// something given up. Takes a draft, gives why it is no fact.
import type { Span } from '../../../model/document.ts';
import { settleUnreal, type Unreal } from '../../certainty/unreal.ts';
import type { Draft, Rule, Scene } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { figureOf } from '../dates/owntimes.ts';
import { type Phrase, phrasesOf, type Verb } from '../syntax/phrases.ts';
import { endedBehind } from './calledoff.ts';
import { SAID_FALSE } from './denials.ts';
import { unmet } from './unmet.ts';

/** Verbs whose infinitive or participle did not come about. */
const VAIN =
  /^(?:tried|attempted|fail(?:s|ed|ing)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|bother(?:s|ed)|avoid(?:s|ed|ing)?|forgo|forgone|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|cancel(?:s|led|ed|ling|ing)?|shelv(?:es?|ed|ing)|withdr[ae]w(?:s|n|ing)?)$/u;
/** What becomes of a deal that is given up; its noun is their object. */
const GIVEN_UP =
  /^(?:abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|cancel(?:s|led|ed|ling|ing)?|shelv(?:es?|ed|ing)|withdr[ae]w(?:s|n|ing)?|ditch(?:es|ed|ing)?|call(?:s|ed|ing)? off|(?:pull|back)(?:s|ed|ing)? out(?: of)?|walk(?:s|ed|ing)? away(?: from)?|axe(?:s|d)?|terminat(?:es?|ed|ing))$/u;
const PARTICLE = /^(?:pull|back|walk|call)(?:s|ed|ing)?$/u;
const GONE = /^ (?:out|away|off)\b/u;
const FELL_THROUGH = /\b(?:fell|fallen|falls) (?:through|apart)\b|\bcame to nothing\b|\bnever materiali[sz]ed\b/u;

/** "out of a $1bn investment": a deal that had been meant, no holding. */
const PROMISED =
  /^ (?:\w+ )?(?:investment|deal|round|commitment|plan|purchase|bid|loan|agreement|takeover|acquisition|order|contract)\b/u;
/** "rejected X's offer to buy a 5% stake". */
const REBUFFED =
  /\b(?:reject|rebuff|spurn|turn(?:s|ed|ing)? down|block|veto|snub|fend(?:s|ed|ing)? off)\w*\b[^.;]{0,50}\b(?:offer|bid|proposal|approach|attempt|overture)s?\b[^.;]{0,80}$/iu;
/** "Regulators blocked X's $40bn acquisition of Y", "shareholders voted down the $9bn merger". */
const BLOCKED =
  /\b(?:reject(?:s|ed)?|rebuff(?:s|ed)?|spurn(?:s|ed)?|turn(?:s|ed)? down|block(?:s|ed)?|veto(?:es|ed)?|halt(?:s|ed)?|prohibit(?:s|ed)?|barred|vot(?:es|ed) down|struck down|drop(?:s|ped)|walk(?:s|ed) away from)\b[^.;,]{0,44}$/iu;
const OF_DEAL =
  /^ ?(?:[\w-]+ ){0,3}(?:acquisition|takeover|purchase|merger|buyout|bid|offer|approach|deal|sale|investment)s?\b/iu;
/** "... acquisition of Y was blocked", "collapsed", "was abandoned". */
const WAS_BLOCKED =
  /^ ?(?:[\w-]+ ){0,3}(?:acquisition|takeover|purchase|merger|buyout|bid|offer|approach|deal|sale)\b[^.;,]{0,50} (?:(?:was|has been|had been|were) (?:\w+ )?(?:cancelled|blocked|vetoed|halted|rejected|abandoned|scrapped|voted down|struck down|called off|turned down|withdrawn)|collapsed)\b/iu;
const ONLY = /\b(?:not|n['’]t) (?:only|just|merely|simply|least)\b/iu;
const WHETHER = /\b(?:whether|if (?:it|they|he|she|the \w+))\b([^,.;]{0,90})$/iu;
const CONDITION =
  /(?:^|[,;:—“"(] ?|\b(?:but|and|even|only|that) )(?:if|unless) (?!(?:otherwise|stated|approved|completed|successful|confirmed|it is|exercised|fully)\b)[^,.;]{2,110}$/iu;
/** "If A, B and C had invested": the commas of a list end no condition. */
const LISTED_IF =
  /^["“]?(?:only )?if [^.;]{2,140} and [^,.;]{2,40} had (?!been\b)(?:[^,.;]|, (?=(?:and )?(?:[$€£¥\d]|$))){2,90}$/iu;
const CONTRARY = /^["“]?(?:had|were|should) (?!been)[^,.;?]{2,110}$/iu;
/** "If it were to sell 10%, X would raise". */
const SUPPOSED = /^["“]?if\b[^.;]{1,60}\bwere to\b[^.;]{1,160}\b(?:would|could|might)\b[^.;]{0,60}$/iu;
/** "Had X invested, it would own half". */
const THEN = /^["“]?(?:had|were|should) (?!been)[^.;?]{2,110}, [^.;]{0,60}\b(?:would|could|might)\b[^.;]{0,60}$/iu;
const NEVER = /\b(?:nor (?:did|has|had|does|will|is|was|were|have)|neither|none of|nobody|no one)\b[^,.;]{0,60}$/iu;
const INVERTED =
  /^["“]?(?:(?:so|and|but),? )?(?:what if\b|(?:(?:why|when|where) )?(?:did|does|do|has|have|had|will|would|could|can|is|are|was|were|should|might)\b)[^?]*\?/iu;
const WITHOUT = /\b(?:without|instead of|rather than|short of) (?:\w+ly )?$/iu;
const COULD_HAVE = /\b(?:would|could|might) have\b/iu;

/** "An earlier version of this story said that X raised F": what is taken back there. */
const TAKEN_BACK =
  /\b(?:(?:an?|the|our) (?:earlier|previous|prior|original|first) (?:version|story|report|article|headline|post)|this (?:story|article|report) (?:previously|originally|earlier)|we (?:previously|earlier|originally|wrongly|incorrectly))\b[^.;]{0,60}\b(?:said|stated|gave|reported|wrote|misstated|put|had|listed|showed|indicated|suggested)\b[^.;]{0,90}$/iu;
/** "not F as an earlier version said". */
const AS_TOLD =
  /^,? as (?:(?:an?|the|our) (?:earlier|previous|prior|original) [^.;]{0,40}|(?:was )?(?:previously|earlier|originally|first|wrongly|incorrectly) |(?:we|this \w+) (?:previously|earlier|originally) )\b(?:said|stated|reported|wrote|put it)\b/iu;
/** "offered F": bid, and not bought yet. */
const BID =
  /\b(?:offered|bid|proposed|tabled|floated|put forward)(?: (?:it|them|him|her|about|around|as much as|up to|nearly|more than|at least|a|an|the|another))*$/iu;

/** What is told of as a deal that was tried. */
const FAILS: ReadonlySet<string> = new Set(['investment', 'divestment', 'purchase']);
const DEALS: ReadonlySet<string> = new Set(['investment', 'stake', 'divestment']);

/** Is the deal of a sum one that somebody kept from being done? */
function blocked({ text, sentence }: Scene, at: Span): boolean {
  const rest = text.slice(at.end, Math.min(sentence.end, at.end + 120));
  if (WAS_BLOCKED.test(rest)) return true;
  return OF_DEAL.test(rest) && BLOCKED.test(text.slice(Math.max(sentence.start, at.start - 60), at.start));
}

interface Here {
  scene: Scene;
  all: readonly Phrase[];
}

const wordOf = ({ scene: { text } }: Here, v: Verb): string => {
  const next = GONE.exec(text.slice(v.end, v.end + 6));
  return PARTICLE.test(v.word) && next ? v.word + next[0] : v.word;
};

/** The verb that a draft hangs on: its trigger, else the nearest before its figure that no mark parts from it. */
function governor({ all, scene }: Here, d: Draft): { verb: Verb; own: boolean } | null {
  const own = all.find((p): p is Verb => p.type === 'verb' && p.start <= d.trigger.start && d.trigger.start < p.end);
  if (own) return { verb: own, own: true };
  const at = d.money || d.percent || d.multiple ? figureOf(d).start : d.trigger.start;
  for (let i = all.findLastIndex((p) => p.start < at); i >= 0; i--) {
    const p = all[i] as Phrase;
    if (p.type === 'verb') return { verb: p, own: false };
    if (p.type === 'mark' && p.word !== 'by' && !(p.word === 'and' && p.text !== 'but')) return null;
    if (scene.text.slice(p.start, at).length > 140) return null;
  }
  return null;
}

/** Is a verb negated, by itself or by the verb that it completes? */
function negated(here: Here, v: Verb, depth = 0): boolean {
  const { all, scene } = here;
  const { text } = scene;
  if (v.negated) return !ONLY.test(text.slice(v.start, v.end + 8));
  const before = text.slice(Math.max(scene.sentence.start, v.start - 70), v.start);
  if (NEVER.test(before) || WITHOUT.test(before)) return true;
  if (depth > 4 || (v.mood !== 'to' && v.mood !== 'ing')) return false;
  let i = v.index - 1;
  let between = '';
  while (all[i]?.type === 'noun' || (all[i]?.type === 'mark' && (all[i] as { word: string }).word === 'by')) {
    between = text.slice((all[i] as Phrase).start, v.start);
    if (/^no\b/iu.test(between)) return true;
    i--;
  }
  const u = all[i];
  if (u?.type !== 'verb' || text.slice(u.end, v.start).length > 60) return false;
  if (/\byet to $/u.test(text.slice(u.start, v.start + 3))) return true;
  if (VAIN.test(u.word) && (between === '' || GIVEN_UP.test(u.word))) return true;
  return negated(here, u, depth + 1);
}

const TRIED = /^(?:tried|attempted|fail(?:s|ed))$/u;

/** "tried to buy Y": it came to nothing. */
function inVain({ all, scene }: Here, v: Verb | null): boolean {
  const u = v?.mood === 'to' ? all[v.index - 1] : undefined;
  return (
    u?.type === 'verb' &&
    TRIED.test(u.word) &&
    !u.negated &&
    !/\b(?:yet|again|still)\b/u.test(scene.text.slice(u.start, u.end))
  );
}

/** "agreed to buy Y but abandoned the deal", "talks on it have collapsed". */
const BUT_GAVE_UP =
  /\b(?:but|before) (?:\w+ ){0,2}(?:abandon(?:ed|ing)|dropp(?:ed|ing)|scrapp(?:ed|ing)|cancell(?:ed|ing)|call(?:ed|ing) (?:it |the \w+ )?off|walk(?:ed|ing) away|withdrew|withdrawing|pull(?:ed|ing) out|ga?ve (?:it )?up|backed out|decided (?:against|not)|chose not|opted not|(?:was|were) (?:rebuffed|rejected|turned down|outbid|blocked|spurned)|never did|thought better|changed (?:its|his|her|their) minds?)\b/iu;
const TALKS_OVER =
  /\b(?:talks|negotiations|discussions)\b[^;:]{0,90}\b(?:collapsed|broke (?:down|off)|broken (?:down|off)|ended|failed|foundered|came to nothing|called off|were over)\b|\b(?:end(?:ed|s)|br(?:oke|eaks) off|call(?:ed|s) off|walked away from|abandoned) (?:\w+ ){0,2}(?:talks|negotiations|discussions)\b/iu;

function gaveUp({ text, sentence }: Scene, at: Span): boolean {
  return (
    BUT_GAVE_UP.test(text.slice(at.end, sentence.end)) || TALKS_OVER.test(text.slice(sentence.start, sentence.end))
  );
}

/** What the sentence holds against all that stands at a place. */
const isRel = (p: Phrase): boolean => p.type === 'mark' && p.word === 'rel';

function asked({ all, scene: { text, sentence } }: Here, at: number): boolean {
  const before = text.slice(Math.max(sentence.start, at - 120), at);
  const since = at - (WHETHER.exec(before)?.[1]?.length ?? 0);
  // "whether it was wise for a company carrying $2bn": that one has it.
  const carried = all.some((p) => p.start >= since && p.end <= at && (p.type === 'verb' ? p.mood === 'ing' : isRel(p)));
  if (
    (since < at && !carried) ||
    CONDITION.test(before) ||
    LISTED_IF.test(before) ||
    / unless (?!otherwise|stated|noted|indicated)[^,.;]{2,110}$/u.test(before)
  )
    return true;
  const lead = text.slice(sentence.start, at);
  if (SUPPOSED.test(lead) || THEN.test(lead)) return true;
  return at - sentence.start < 120 && CONTRARY.test(before);
}

const judge = (scene: Scene): ((d: Draft) => Unreal | null) => {
  const { text, sentence } = scene;
  const whole = text.slice(sentence.start, sentence.end);
  const question = INVERTED.test(whole);
  const through = FELL_THROUGH.test(whole);
  const all = phrasesOf(text, sentence, scene.grammar.en.words);
  const here = { scene, all };
  return (d) => {
    if (d.status === 'denied') return null;
    const at = figureOf(d);
    if (question || asked(here, at.start)) return 'open';
    const untrue = SAID_FALSE.exec(whole);
    const from = sentence.start + (untrue?.index ?? 0);
    if (untrue && at.start > from && at.end <= from + untrue[0].length) d.status = 'denied';
    if (TAKEN_BACK.test(text.slice(sentence.start, at.start)) || AS_TOLD.test(text.slice(at.end, at.end + 60)))
      return 'open';
    const never = unmet(scene, d, at);
    if (never) return never;
    const g = governor(here, d);
    const failed = FAILS.has(d.kind) && d.subject && d.object ? 'failed' : 'open';
    if (through && d.kind !== 'metric' && FELL_THROUGH.test(text.slice(at.start, sentence.end))) return failed;
    if (DEALS.has(d.kind) && REBUFFED.test(text.slice(Math.max(sentence.start, at.start - 150), at.start)))
      return failed;
    if (DEALS.has(d.kind) && blocked(scene, at)) return failed;
    if (failed === 'failed' && (gaveUp(scene, at) || endedBehind(scene, at.end) || inVain(here, g?.verb ?? null)))
      return 'failed';
    if (!g) return null;
    if (d.kind !== 'metric' && COULD_HAVE.test(text.slice(g.verb.start, g.verb.end))) return 'open';
    const off = GIVEN_UP.test(wordOf(here, g.verb));
    if (off && (!g.own || PROMISED.test(text.slice(at.end, Math.min(sentence.end, at.end + 40)))))
      return d.kind === 'divestment' ? 'open' : failed;
    return d.extent !== 'exit' && negated(here, g.verb) ? 'not' : null;
  };
};

/** "not $20bn but $13bn": what it was instead. */
function instead(scene: Scene, d: Draft): FigureItem | null {
  const { money } = d;
  if (
    !money ||
    !/\bnot (?:\w+ly )?$/u.test(
      scene.text.slice(Math.max(scene.sentence.start, money.full.start - 24), money.full.start),
    )
  )
    return null;
  const next = scene.sentence.items.find((i): i is FigureItem => i.type === 'money' && i.start > money.start);
  return next && /^,? but (?:rather |only |just )?$/u.test(scene.text.slice(money.full.end, next.full.start))
    ? next
    : null;
}

/** Runs when status and time are settled. */
export const unreal: Rule = {
  name: 'en/unreal',
  find(scene) {
    for (const d of scene.drafts) {
      const other = instead(scene, d);
      if (other) Object.assign(d, { money: other, trigger: other });
      const { money } = d;
      const bids =
        money && BID.test(scene.text.slice(Math.max(scene.sentence.start, money.full.start - 50), money.full.start));
      if (bids && d.kind === 'investment' && (d.status ?? 'completed') === 'completed') d.status = 'planned';
    }
    settleUnreal(scene, judge(scene));
    return [];
  },
};
