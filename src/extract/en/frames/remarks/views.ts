// Views in English: "X said the deals were circular", "X questioned the deal", "X is bullish on Y". The holder must be
// named, and the judgement be about a deal, a company, a return or the circle itself. "not a bubble" is no judgement
// against, "whether it makes sense" none for.
import { speakerAt } from '../../../attribution.ts';
import { type Draft, isCompany, last, type Ref, type Rule, refOf, type Scene, sameRef } from '../../../frame.ts';
import type { Clause, NameItem } from '../../../item.ts';
import { type Aside, asidesOf, clauseHolding, meaning, ofClass } from '../../../remarks/asides.ts';
import { settled, turned, viewOf } from '../../../remarks/view.ts';

interface Here {
  scene: Scene;
  words: readonly Aside[];
}

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

const spanRef = (at: { start: number; end: number }): Ref => ({ span: { start: at.start, end: at.end }, row: null });

/** The holder itself, its employer or one of its products. */
const akin = (i: NameItem, holder: Ref): boolean =>
  sameRef(refOf(i), holder) ||
  i.row.id === holder.row?.parent ||
  (i.row.parent !== null && (i.row.parent === holder.row?.id || i.row.parent === holder.row?.parent));

const MATTER =
  /^['’]s? (?:[\w-]+ ){0,4}(?:deals?|invest\w*|stakes?|valuation|spending|contracts?|business|model|plans?|bets?|strategy|ability|financ\w*|funding|purchases?|growth|revenues?|backlog|capex|debts?|demand|returns?|accounting|orders?|commitments?|economics|partnership|acquisition|prospects|shares|stock|arrangements?)\b/iu;

/** "Nvidia's chips": goods of a company are no deal. */
const ofGoods = (scene: Scene, i: NameItem): boolean =>
  /^['’]/u.test(scene.text.slice(i.end, i.end + 1)) && !MATTER.test(scene.text.slice(i.end, i.end + 60));

/** A deal or return told in words before a company that is not the holder nor its employer; whichever stands first. */
function about({ scene, words }: Here, { from, to, holder }: { from: number; to: number; holder: Ref }): Ref | null {
  const thing = words.find((w) => meaning(w, 'view-about') !== null && w.start >= from && w.end <= to);
  const name = scene.sentence.items.find(
    (i): i is NameItem =>
      isCompany(i) && i.start >= from && i.end <= to && i.row.kind !== 'fund' && !akin(i, holder) && !ofGoods(scene, i),
  );
  if (thing && name) return thing.start < name.start ? spanRef(thing) : refOf(name);
  return name ? refOf(name) : thing ? spanRef(thing) : null;
}

function speaker(scene: Scene, at: number): { holder: Ref; from: number; to: number } | null {
  const said = speakerAt(scene.said, at);
  if (!said?.speaker.row || !HOLDS.has(said.speaker.row.kind) || said.speaker.kind === 'filing') return null;
  const { span, row, text } = said.speaker;
  const holder = { span: { start: span.start, end: span.end }, row, ...(text ? { text } : {}) };
  return { holder, from: said.scope.start, to: said.scope.end };
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
    about(here, { from: word.start, to: Math.min(clause.end, word.end + (bubble ? 20 : 40)), holder });
  return viewOf({
    rule: 'en/view',
    trigger: word,
    clause,
    holder,
    about: thing,
    direction: turned(meaning(word, 'view') ?? '', turns(here, clause, word)),
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
  if (own) return TITLE.test(scene.text.slice(own.end, word.start)) && !oblique(scene, own) ? refOf(own) : null;
  // "X, who runs Y, questioned": the clause opens with the verb.
  if (!TITLE.test(` ${scene.text.slice(clause.start, word.start).trim()}`)) return null;
  const person = names.find((n) => n.row.kind === 'person') ?? names[0];
  return person && !oblique(scene, person) ? refOf(person) : null;
}

const oblique = (scene: Scene, n: NameItem): boolean =>
  /\b(?:of|by|from|to|with|for|at|about|against|on|in|over|into) (?:the )?$/iu.test(
    scene.text.slice(Math.max(scene.sentence.start, n.start - 12), n.start),
  );

const JUDGING = /^(?:warn|worr|is short|den|reject|dismiss|pushed|disput)/iu;
const ALARM =
  /\b(?:bubble|circular\w*|round-trip\w*|overheat\w*|vendor[- ]financ\w*|overbuil\w*|inflated|froth\w*|dot-?com)\b/iu;

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
  if (JUDGING.test(verb) && !alarmed) return [];
  const near = /^(?:short|bullish|bearish|bet|is short)/iu.test(verb) ? 40 : 60;
  const thing = about(here, { from: word.end, to: Math.min(to, word.end + near), holder });
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

export const views: Rule = {
  name: 'en/view',
  find(scene) {
    const words = asidesOf(scene, 'view');
    if (words.length === 0) return [];
    const here = { scene, words };
    return settled([
      ...ofClass(words, 'view-verb').flatMap((w) => taken(here, w)),
      ...ofClass(words, 'view').flatMap((w) => judged(here, w)),
    ]);
  },
};
