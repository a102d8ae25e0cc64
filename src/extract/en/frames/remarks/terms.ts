// Terms of deals in English: exclusive cloud provider, right of first refusal, board seat, revenue share, minimum spend,
// credits that expire, "must be spent on Azure". A term that is said not to exist (no board seat, waived its right) is
// told as denied. Takes no figure away from other rules.
import { type Draft, type Ref, type Rule, type Scene, sameRef } from '../../../frame.ts';
import type { Clause } from '../../../item.ts';
import { type Aside, asidesOf, clauseHolding, meaning, ofClass } from '../../../remarks/asides.ts';
import { distinct, figureNear, termOf, vendorRank } from '../../../remarks/term.ts';
import { companies, dealt, type Pair, pairOf, told } from './sides.ts';

interface Here {
  scene: Scene;
  words: readonly Aside[];
}

const NONE =
  /\b(?:no|not|[a-z]+n['’]t|never|without|neither|nor|lacks?|lacking|waiv\w+|g[ai]ves? up|giving up|given up|drop(?:s|ped|ping)?|scrap\w*|end(?:s|ed|ing)|los(?:t|es|ing)|relinquish\w*|for(?:go|goes|went|gone)|abandon\w*|declin\w+|remov\w+|lift(?:s|ed)|free of|instead of|rather than|surrender\w*|denie[sd]|ruled out)\b[^,;.]{0,34}$/iu;
const HARMLESS = /\b(?:not only|no later than|no less than|no fewer than|not just|no more than|not least|nor did)\b/giu;
const ENDED =
  /^(?: (?:clause|agreement|arrangement|deal|rights?|period|status|terms?|provision|role))?(?: (?:with|between|over|on) [\w ]{0,36})?(?: (?:was|were|has|have|had|is|will|would|are|be|been|since|now|later))* (?:ended|dropped|scrapped|lapsed|removed|waived|expired|lifted|abandoned|terminated|ends|lapses|over)\b/iu;

function denied(scene: Scene, clause: Clause, at: { start: number; end: number }): boolean {
  const before = scene.text.slice(Math.max(clause.start, at.start - 60), at.start).replace(HARMLESS, '');
  return NONE.test(before) || ENDED.test(scene.text.slice(at.end, Math.min(clause.end, at.end + 50)));
}

const supposed = (scene: Scene, clause: Clause, at: number): boolean =>
  /\?\W*$/u.test(scene.text.slice(scene.sentence.end - 3, scene.sentence.end)) ||
  /^\W*(?:if|unless|suppose|were|had it)\b|\bif\b/iu.test(scene.text.slice(clause.start, at)) ||
  /\b(?:could|might) (?:one day|someday|in theory)\b/iu.test(scene.text.slice(clause.start, at));

interface Verb {
  side: 'get' | 'give';
  word: Aside;
}

/** Gives X a seat, was given a seat: what the actor does with the right; the nearest verb of the clause tells. */
function verbOf({ words }: Here, clause: Clause, at: Aside): Verb | null {
  const before = words.filter((w) => w.start >= clause.start && w.end <= at.start).reverse();
  for (const word of before) {
    if (meaning(word, 'term-gives') !== null) return { side: 'give', word };
    if (meaning(word, 'term-gets') !== null) return { side: 'get', word };
  }
  return null;
}

/** The next such verb of the sentence: "under the revenue-sharing deal, X pays Y a fifth". */
function verbAfter({ words }: Here, at: Aside): Verb | null {
  const word = words.find((w) => w.start >= at.end && (meaning(w, 'term-gives') ?? meaning(w, 'term-gets')) !== null);
  return word ? { side: meaning(word, 'term-gives') !== null ? 'give' : 'get', word } : null;
}

const COMPUTE =
  /\b(?:cloud|compute|computing|capacity|GPUs?|chips?|servers?|accelerators?|tokens?|processors?|credits?|Azure|AWS|infrastructure|hosting|rent\w*|TPUs?|systems)\b/iu;
const NEEDS: Readonly<Record<string, RegExp>> = {
  discount: COMPUTE,
  exclusivity:
    /\b(?:cloud|compute|capacity|chips?|GPUs?|models?|supply|supplier|supplies|provider|partner\w*|deal|agreement|contract|licen[cs]e|rights?|access|clause|period|terms?|exclusively|host\w*|distribut\w*)\b/iu,
};

/** "gives Microsoft a seat", "grants the right to Oracle": who receives, and who grants. */
function given(
  scene: Scene,
  pair: Pair,
  { clause, verb, word }: { clause: Clause; verb: Aside; word: Aside },
): Pair | null {
  const inner = companies(scene, verb.end, Math.max(word.start, clause.end)).find((p) => p.n.prep === '' && !p.n.owner);
  const to = companies(scene, word.end, clause.end).find((p) => p.n.prep === 'to' || p.n.prep === 'with');
  const receiver = inner ?? to;
  if (!receiver) return null;
  const all = [
    ...companies(scene, scene.sentence.start, verb.start)
      .reverse()
      .map((p) => p.ref),
    ...companies(scene, word.end, scene.sentence.end).map((p) => p.ref),
    pair.actor,
    pair.other,
    ...dealt(scene),
  ];
  const giver = all.find((r): r is Ref => r !== null && !sameRef(r, receiver.ref));
  return giver ? { actor: giver, other: receiver.ref } : null;
}

/** "on OpenAI's board", "on the board of OpenAI", "OpenAI board seat": whose board it is. */
function boardOf(scene: Scene, clause: Clause, { word, verb }: { word: Aside; verb: Verb | null }): Ref | null {
  const all = companies(scene, clause.start, clause.end);
  const after = all.find(
    (p) =>
      p.n.start >= word.start &&
      p.n.start - word.end < 44 &&
      (/^(?:['’]s?)? (?:\w+ )?board\b/iu.test(scene.text.slice(p.n.end, p.n.end + 24)) ||
        /\b(?:board|seat|seats|observer)(?: of| at| on)(?: the)? $/iu.test(
          scene.text.slice(Math.max(0, p.n.start - 16), p.n.start),
        )),
  );
  if (after) return after.ref;
  return (
    all.find((p) => {
      const receives = verb?.side === 'give' && p.n.start >= verb.word.end;
      const gap = word.start - p.n.end;
      return gap >= 0 && gap <= 4 && (p.n.owner || (gap === 1 && !receives));
    })?.ref ?? null
  );
}

const PERCENT: ReadonlySet<string> = new Set(['revenue_share', 'discount']);

function named(here: Here, word: Aside, label: string): Draft[] {
  const { scene } = here;
  const own = clauseHolding(scene.sentence, word.start);
  const needs = NEEDS[label];
  if (supposed(scene, own, word.start)) return [];
  if (needs && !needs.test(scene.text.slice(own.start, own.end))) return [];
  const share = label === 'revenue_share';
  const verb = verbOf(here, own, word) ?? (share ? verbAfter(here, word) : null);
  // Who pays whom is told by a verb.
  if (share && !verb) return [];
  const clause = share && verb ? clauseHolding(scene.sentence, verb.word.start) : own;
  const pair = pairOf(scene, clause, verb?.word ?? word);
  if (!pair || (!pair.other && label !== 'required_spend')) return [];
  if (
    label === 'discount' &&
    Math.max(vendorRank(scene.grammar, pair.actor), vendorRank(scene.grammar, pair.other)) <= 0
  )
    return [];
  const board = label === 'board_seat' ? boardOf(scene, clause, { word, verb }) : null;
  const gift = verb?.side === 'give' && !board ? given(scene, pair, { clause, verb: verb.word, word }) : null;
  const holder = board && (sameRef(board, pair.actor) ? pair.other : pair.actor);
  const sides = board ? { actor: holder, other: board } : (gift ?? pair);
  if (!told(scene, [sides.actor, sides.other])) return [];
  const type = label === 'required_spend' ? 'money' : PERCENT.has(label) ? 'percent' : null;
  return termOf({
    grammar: scene.grammar,
    rule: `en/term-${label.replaceAll('_', '-')}`,
    label,
    trigger: word,
    clause,
    ...sides,
    verb: board ? 'get' : (verb?.side ?? null),
    denied: meaning(word, 'term-none') !== null || denied(scene, own, word),
    figure: type ? figureNear(clause.items, type, { at: share && verb ? verb.word : word, reach: 40 }) : null,
  });
}

/** "is entitled to designate one | member of the board": who may choose, not who was chosen. */
const MAY_CHOOSE =
  /\b(?:rights?|entitled|entitles|may|can|could|will|would|able|allow\w*|lets?|permit\w*|ability|power|option) (?:[^;.]{0,40} )?(?:appoint|designate|nominate|elect|name|choose|select) (?:up to )?(?:[a-z-]+ ){0,3}$/u;

/** "seat on … board" with whose board in between. */
const boards = ({ scene, words }: Here): Aside[] =>
  ofClass(words, 'term-seat').filter(
    (w) =>
      /^[^.;,]{0,40}\bboard\b/iu.test(scene.text.slice(w.end, w.end + 50)) &&
      (meaning(w, 'term-seat') !== 'chosen' || MAY_CHOOSE.test(scene.text.slice(Math.max(0, w.start - 110), w.start))),
  );

const CONDITION =
  /\b(?:in return|in exchange|as part of|as a condition|on condition|conditional|under the (?:terms|deal|agreement|contract|pact)|terms)\b/iu;

/** "must spend F on Azure", "requires X to buy from Y", "can only be spent on": an obligation, where a deal is told of. */
function spending(here: Here, must: Aside): Draft[] {
  const { scene, words } = here;
  const { sentence, text } = scene;
  const clause = clauseHolding(sentence, must.start);
  const how = meaning(must, 'term-must');
  const spend = words.find(
    (w) =>
      meaning(w, 'term-spend') !== null &&
      w.start >= must.start &&
      w.end > must.end - 1 &&
      w.start - must.end <= 50 &&
      w.end <= clause.end,
  );
  const frame = words.some((w) => meaning(w, 'term-frame') !== null && w.start < (spend?.start ?? 0));
  const whole = text.slice(sentence.start, sentence.end);
  if (!spend || !(frame || CONDITION.test(whole)) || supposed(scene, clause, must.start)) return [];
  if (how === 'weak' && !CONDITION.test(whole)) return [];
  const sellers = companies(scene, spend.end, sentence.end).filter(
    (p) =>
      vendorRank(scene.grammar, p.ref) > 0 &&
      ['on', 'from', 'at', 'with', 'to', '', 'of'].includes(p.n.prep) &&
      p.n.start - spend.end < 110,
  );
  const vendor = sellers.find((p) => p.n.prep !== '')?.ref ?? sellers[0]?.ref;
  const ordered = companies(scene, must.end, spend.start)[0]?.ref;
  const pair = pairOf(scene, clause, must);
  const all = [ordered, pair?.actor, pair?.other, ...dealt(scene)];
  const bound = all.find((r): r is Ref => r?.row != null && !sameRef(r, vendor ?? null));
  if (!vendor || !bound || !told(scene, [bound, vendor])) return [];
  return termOf({
    grammar: scene.grammar,
    rule: 'en/term-spending',
    label: 'required_spend',
    trigger: must,
    clause,
    actor: bound,
    other: vendor,
    verb: null,
    denied: how === 'none' || /\b(?:not|never|n['’]t|no) $/iu.test(text.slice(must.start - 6, must.start)),
    figure:
      figureNear(clause.items, 'money', { at: spend, reach: 40 }) ??
      figureNear(clause.items, 'percent', { at: spend, reach: 30 }),
  });
}

/** Credits and their end. */
function expiring(here: Here, end: Aside): Draft[] {
  const { scene, words } = here;
  const { sentence, text } = scene;
  const clause = clauseHolding(sentence, end.start);
  const credit = words.find((w) => meaning(w, 'term-credit') !== null && Math.abs(end.start - w.end) <= 60);
  if (!credit || supposed(scene, clause, end.start)) return [];
  const none = /\b(?:not|never|no|n['’]t|without)\b[^,;.]{0,20}$/iu.test(
    text.slice(Math.max(clause.start, end.start - 30), end.start),
  );
  const lasts = sentence.items.some(
    (i) => (i.type === 'time' || i.type === 'count') && Math.abs(i.start - end.start) <= 50,
  );
  if (
    !none &&
    !lasts &&
    !/\b(?:years?|months?|quarters?|by|within|until|20\d\d)\b/iu.test(
      text.slice(end.start, Math.min(sentence.end, end.end + 40)),
    )
  )
    return [];
  const pair = pairOf(scene, clause, end);
  if (!pair?.other || !told(scene, [pair.actor, pair.other])) return [];
  return termOf({
    grammar: scene.grammar,
    rule: 'en/term-credit-expiry',
    label: 'credit_expiry',
    trigger: end,
    clause,
    ...pair,
    verb: null,
    denied: none,
    figure: null,
  });
}

export const terms: Rule = {
  name: 'en/term',
  find(scene) {
    const words = asidesOf(scene, 'term');
    if (words.length === 0) return [];
    const here = { scene, words };
    return distinct([
      ...[...ofClass(words, 'term'), ...ofClass(words, 'term-none')].flatMap((w) =>
        named(here, w, meaning(w, 'term-none') ?? meaning(w, 'term') ?? ''),
      ),
      ...boards(here).flatMap((w) => named(here, w, 'board_seat')),
      ...ofClass(words, 'term-must').flatMap((w) => spending(here, w)),
      ...ofClass(words, 'term-expire').flatMap((w) => expiring(here, w)),
    ]);
  },
};
