// Views in English: "X said the deals were circular", "X questioned the deal", "X is bullish on Y". The holder must be
// named, and the judgement be about a deal, a company, a return or the circle itself. "not a bubble" is no judgement
// against, "whether it makes sense" none for.
import { speakerAt } from '../../../attribution.ts';
import { type Draft, last, type Ref, type Rule, refOf, type Scene } from '../../../frame.ts';
import type { Clause, NameItem } from '../../../item.ts';
import { type Aside, asidesOf, clauseHolding, meaning, ofClass } from '../../../remarks/asides.ts';
import { settled, turned, viewOf } from '../../../remarks/view.ts';
import { about, type Here, isMatter, lastDeal } from './about.ts';

const HOLDS: ReadonlySet<string> = new Set([
  'person',
  'fund',
  'outlet',
  'regulator',
  'company',
  'cloud',
  'chip',
  'lab',
  'unknown',
]);

interface Speaks {
  holder: Ref;
  from: number;
  to: number;
  /** Where the verb of speech ends. */
  verb: number;
}

function speaker(scene: Scene, at: number): Speaks | null {
  const said = speakerAt(scene.said, at);
  if (!said?.speaker.row || !HOLDS.has(said.speaker.row.kind) || said.speaker.kind === 'filing') return null;
  const { span, row, text } = said.speaker;
  const holder = { span: { start: span.start, end: span.end }, row, ...(text ? { text } : {}) };
  return { holder, from: said.scope.start, to: said.scope.end, verb: said.verb.end };
}

/** "not", "whether": words before the judgement in its clause that turn it. */
function turns({ words, scene }: Here, clause: Clause, at: Aside): { negated: boolean; asked: boolean } {
  const near = words.filter((w) => w.start >= clause.start && w.end <= at.start);
  const asked =
    near.some((w) => ['whether', 'if', 'unless'].includes(scene.text.slice(w.start, w.end).toLowerCase())) ||
    /^[^.,;]{0,20}\?/u.test(scene.text.slice(at.end, at.end + 24));
  const nots = near.filter((w) => meaning(w, 'view-not') !== null && at.start - w.end <= 24);
  const glued = /\b(?:is|are|was|were|do|does|did|wo|would|ca|could)n['’]t (?:\w+ ){0,2}$/iu.test(
    scene.text.slice(clause.start, at.start),
  );
  return { negated: nots.length > 0 !== (glued && nots.length === 0), asked };
}

/** "a sound card", "reasonable efforts": an adjective before a noun of its own judges that noun. */
const qualifies = (scene: Scene, at: Aside): boolean =>
  (/^circular$/iu.test(scene.text.slice(at.start, at.end)) &&
    /^ (?!and|in|because|but|or|as|at|by|when)[a-z]/u.test(scene.text.slice(at.end, at.end + 9))) ||
  /^ (?:efforts?|price|rates?|assurance|terms?|doubt|person|alternative|use|basis|growth|pace|energy|margin|level|time|estimates?|software|phone)\b/iu.test(
    scene.text.slice(at.end, at.end + 16),
  ) ||
  /\b(?:more|very)? ?(?:to|for) be $/iu.test(scene.text.slice(Math.max(0, at.start - 10), at.start));

/** '"…circular," said X of the deal': what was spoken of stands behind the speaker. */
const SPOKEN_OF = /^ [^.;“”"]{0,70}?\b(?:of|about|on|regarding|referring to) $/iu;

const ABOUT = /\b(?:about|regarding|referring to) /u;

function spokenOf(here: Here, by: Speaks): Ref | null {
  const { text, sentence } = here.scene;
  if (by.verb < sentence.start || by.verb > sentence.end) return null;
  // "said X of Y about the deal": Y is whom X works for.
  const on = ABOUT.exec(text.slice(by.verb, Math.min(sentence.end, by.verb + 90)));
  const from = on ? by.verb + on.index : by.verb;
  const thing = about(here, { from, to: sentence.end, holder: by.holder });
  return thing && SPOKEN_OF.test(text.slice(by.verb, thing.span.start)) ? thing : null;
}

/** Circles and bubbles: what only deals are called. */
const CIRCLE =
  /\b(?:circular\b.*|circularity|round[- ]tripp?\w*|vendor[- ]financ\w*|supplier financing|bubble|ponzi\b.*|house of cards|shell game|incestuous|financial engineering)$/iu;
const IT = /\b(?:it|this|that|they|them|these|those)\b/iu;

/** "It is circular": the deal told last. */
function meant(here: Here, word: Aside, { from, holder }: { from: number; holder: Ref }): Ref | null {
  const { text } = here.scene;
  if (!CIRCLE.test(text.slice(word.start, word.end)) || !IT.test(text.slice(from, word.start))) return null;
  return lastDeal(here.scene, from, holder);
}

/** "is vendor financing by another name", "the definition of circular financing": the word for the circle judges. */
const IS_ONE =
  /(?:\b(?:is|are|was|were|be|as|amount(?:s|ed)? to|nothing (?:but|more than)|little more than|(?:form|kind|sort|case|definition|example|form) of)|['’](?:s|re)) (?:(?:an?|the|just|simply|essentially|effectively|basically|really|clearly|pure|plain|classic|textbook|form|kind|sort|case|definition|example|of) )*$/iu;
const labels = ({ scene }: Here, word: Aside): boolean =>
  meaning(word, 'view') === null &&
  CIRCLE.test(scene.text.slice(word.start, word.end)) &&
  IS_ONE.test(scene.text.slice(Math.max(scene.sentence.start, word.start - 60), word.start));

function judged(here: Here, word: Aside): Draft[] {
  const { scene } = here;
  const clause = clauseHolding(scene.sentence, word.start);
  const by = speaker(scene, word.start);
  if (!by || qualifies(scene, word)) return [];
  if (/\b(?:hop(?:e|es|ed|ing)|wants?|if|unless|once|ensur\w+)\b/iu.test(scene.text.slice(clause.start, word.start)))
    return [];
  const { holder } = by;
  const bubble = /bubble/iu.test(scene.text.slice(word.start, word.end));
  const thing =
    about(here, { from: Math.max(clause.start, by.from), to: word.start, holder }) ??
    about(here, { from: Math.max(scene.sentence.start, by.from), to: word.start, holder }) ??
    spokenOf(here, by) ??
    meant(here, word, { from: Math.max(scene.sentence.start, by.from), holder }) ??
    about(here, { from: word.start, to: Math.min(clause.end, word.end + (bubble ? 20 : 40)), holder });
  return viewOf({
    rule: 'en/view',
    trigger: word,
    clause,
    holder,
    about: thing,
    direction: turned(meaning(word, 'view') ?? 'against', turns(here, clause, word)),
  });
}

const TITLE =
  /^(?: (?:is|was|are|were|has|have|had|also|himself|herself|itself|publicly|openly|repeatedly|long|since|still|both|remains|remained|analysts?|strategists?|economists?|recently|later|and|been|sharply|strongly|privately|again|'s|grown|become|became|turned|said|he|she|it|they|quickly|explicitly|vigorously|staunchly|pointedly|on \w+day))*\s?$/iu;

/** The nearest name before a verb that can hold a view, with nothing but an aside or adverbs between. */
function holderBefore(scene: Scene, clause: Clause, word: Aside): Ref | null {
  const names = scene.sentence.items.filter(
    (i): i is NameItem => i.type === 'name' && HOLDS.has(i.row.kind) && i.end <= word.start,
  );
  const own = last(names.filter((n) => n.start >= clause.start));
  if (own) {
    if (!TITLE.test(scene.text.slice(own.end, word.start))) return null;
    // "Dan Ives of Wedbush": the person holds it; "analysts at Barclays": the bank.
    const person = names[names.indexOf(own) - 1];
    const of =
      person?.row.kind === 'person' && /^ (?:of|from|at) (?:the )?$/u.test(scene.text.slice(person.end, own.start));
    if (of && person) return oblique(scene, person) ? null : refOf(person);
    return !oblique(scene, own) || watched(scene, own) ? refOf(own) : null;
  }
  // "X, who runs Y, questioned": the clause opens with the verb.
  if (!TITLE.test(` ${scene.text.slice(clause.start, word.start).trim()}`)) return null;
  const person = names.find((n) => n.row.kind === 'person') ?? names[0];
  return person && !oblique(scene, person) ? refOf(person) : null;
}

/** "analysts at Barclays". */
const watched = ({ text, sentence }: Scene, n: NameItem): boolean =>
  /\b(?:analysts?|strategists?|economists?|researchers|(?:fund|money) managers?) (?:at|from|with) (?:the )?$/iu.test(
    text.slice(Math.max(sentence.start, n.start - 32), n.start),
  );

const oblique = (scene: Scene, n: NameItem): boolean =>
  /\b(?:of|by|from|to|with|for|at|about|against|on|in|over|into) (?:the )?$/iu.test(
    scene.text.slice(Math.max(scene.sentence.start, n.start - 12), n.start),
  );

const JUDGING =
  /^(?:warn|caution|worr|fret|concerned that|is short|den|reject|dismiss|pushed|disput|scepti\w+ that|skepti\w+ that)/iu;
/** "dismissed concerns about the deal": the concern is named already. */
const CONCERN = /\b(?:concerns?|critici\w+|worries|fears?|doubts?|scepticism|skepticism)\b/iu;
/** Verbs that companies and people suffer for much else than their deals. */
const OF_DEALS =
  /^(?:question|critici|attack|lambast|derid|slam|blast|disparag|denounc|decri|mock|ridicul|prais|applaud|hail|laud|welcom|cheer|defend|endors|took aim|takes aim|oppos|object|tout|champion|vouch|brush|shrug|dismiss|call\w* into|expressed|voiced|flagg?|rais|cast|poured|sounded)/iu;
const SUPPORT = /^(?:support|back)/iu;
/** "backed the deal with $2bn": that is money, and no view. */
const WITH_MONEY = /^ ?(?:[\w-]+ ){0,4}?(?:with|by|through) |[$€£¥]/iu;
const ALARM =
  /\b(?:bubble|circular\w*|round-trip\w*|overheat\w*|vendor[- ]financ\w*|overbuil\w*|inflated|froth\w*|dot-?com)\b/iu;

/** "supports the deal": right behind the verb, and no money. */
const supports = ({ text, sentence, drafts }: Scene, word: Aside, thing: Ref | null): boolean =>
  thing !== null &&
  thing.row === null &&
  thing.span.start === word.end + 1 &&
  !WITH_MONEY.test(text.slice(thing.span.start, thing.span.end)) &&
  !WITH_MONEY.test(text.slice(thing.span.end, Math.min(sentence.end, thing.span.end + 40))) &&
  !drafts.some((d) => d.trigger.start < word.end && d.trigger.end > word.start);

function taken(here: Here, word: Aside): Draft[] {
  const { scene, words } = here;
  const clause = clauseHolding(scene.sentence, word.start);
  const verb = scene.text.slice(word.start, word.end);
  const holder = holderBefore(scene, clause, word);
  if (!holder) return [];
  const to = Math.min(scene.sentence.end, word.end + 90);
  const rest = scene.text.slice(word.end, to);
  const alarmed =
    ALARM.test(rest) || words.some((w) => meaning(w, 'view') !== null && w.start >= word.end && w.end <= to);
  if (JUDGING.test(verb) && !alarmed && !CONCERN.test(verb)) return [];
  const near = /^(?:short|bullish|bearish|bet|is short)/iu.test(verb) ? 40 : 60;
  const thing = about(here, { from: word.end, to: Math.min(to, word.end + near), holder });
  if ((OF_DEALS.test(verb) || CONCERN.test(verb)) && !isMatter(scene, thing)) return [];
  if (SUPPORT.test(verb) && !supports(scene, word, thing)) return [];
  const { negated } = turns(here, clause, word);
  return viewOf({
    rule: 'en/view-verb',
    trigger: word,
    clause,
    holder,
    about: thing,
    direction: turned(meaning(word, 'view-verb') ?? '', { negated, asked: false }),
  });
}

const LIKENS = /^(?:liken|compar)/iu;
/** What deals are likened to. */
const OLD =
  /\b(?:Enron|WorldCom|Lucent|Nortel|Ponzi|dot-?com|subprime|vendor[- ]financ\w*|circular\w*|round-tripp?\w*|bubble|tulips?|house of cards)\b/iu;
const SEES = /^(?:see|saw|view|regard|consider)/iu;
const PARTICLE = /^ (?:for|on|off|up|in|out|upon|to|from)\b/iu;

/** "called the deal circular", "likened it to Enron", "sees the risk of a bubble": who gives a thing its name. */
function named(here: Here, word: Aside): Draft[] {
  const { scene, words } = here;
  const { text, sentence } = scene;
  const verb = text.slice(word.start, word.end);
  const to = Math.min(sentence.end, word.end + 90);
  if (PARTICLE.test(text.slice(word.end, word.end + 6)) && !SEES.test(verb)) return [];
  if (/\b(?:is|are|was|were|been|being|be) (?:\w+ly )?$/iu.test(text.slice(Math.max(0, word.start - 16), word.start)))
    return [];
  const clause = clauseHolding(sentence, word.start);
  const holder = holderBefore(scene, clause, word);
  if (!holder) return [];
  const old = LIKENS.test(verb) ? OLD.exec(text.slice(word.end, to)) : null;
  const named = words.find(
    (w) =>
      w.start >= word.end &&
      w.end <= to &&
      (meaning(w, 'view') !== null || labels(here, w) || CIRCLE.test(text.slice(w.start, w.end))),
  );
  const judgement = old
    ? { start: word.end + old.index, end: word.end + old.index + old[0].length, senses: [] }
    : named;
  if (!judgement || (LIKENS.test(verb) && !old) || qualifies(scene, judgement)) return [];
  if (SEES.test(verb) && !CIRCLE.test(text.slice(judgement.start, judgement.end))) return [];
  const thing =
    about(here, { from: word.end, to: judgement.start, holder }) ??
    (IT.test(text.slice(word.end, judgement.start)) ? lastDeal(scene, word.start, holder) : null) ??
    (old ? null : about(here, { from: judgement.start, to: Math.min(sentence.end, judgement.end + 30), holder }));
  const direction = turned(
    meaning(judgement, 'view') ?? 'against',
    turns(here, clauseHolding(sentence, judgement.start), judgement),
  );
  return viewOf({ rule: 'en/view-verb', trigger: word, clause, holder, about: thing, direction });
}

export const views: Rule = {
  name: 'en/view',
  find(scene) {
    const words = asidesOf(scene, 'view');
    if (words.length === 0) return [];
    const here = { scene, words };
    return settled([
      ...ofClass(words, 'view-verb').flatMap((w) => taken(here, w)),
      ...ofClass(words, 'view-call').flatMap((w) => named(here, w)),
      ...words.filter((w) => meaning(w, 'view') !== null || labels(here, w)).flatMap((w) => judged(here, w)),
    ]);
  },
};
