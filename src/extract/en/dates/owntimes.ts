// Which times of an English sentence may date a figure: not those of other figures, of brackets, of what it is held against,
// or of an aside. Takes a draft, gives times, the nearest first.
import type { Draft, Scene } from '../../frame.ts';
import { type Clause, isFigure, type Sentence, type TimeItem } from '../../item.ts';
import { asideOf } from '../parties.ts';

export const figureOf = (d: Draft): { start: number; end: number } => d.money ?? d.percent ?? d.multiple ?? d.trigger;

export const clauseOf = (scene: Scene, at: number): Clause | undefined =>
  scene.sentence.clauses.find((c) => c.start <= at && at <= c.end);

const DEADLINE =
  /\b(?:due|matur\w*|runs? (?:to|until|through)|until|through|into|expir\w*|by|by the end of|before|starting|beginning|from|start(?:s|ing)? in|ending|since|to)(?: in| on| the end of| late| early)? $/iu;

/** What another figure is held against: "than in 2024", "from $3bn in May", "(2024: $3bn)". */
const OTHER =
  /\b(?:than|from|against|versus|vs\.?|compared (?:with|to)|after)(?: (?:in|the|its|that of|those of|a|(?:corresponding|comparable|equivalent|year-ago|year-earlier|prior-year|same) (?:period|quarter|half|months|stretch)(?: (?:of|in))?))*$/iu;

const HELD =
  /\b(?:from|against|compared (?:with|to)|versus|vs\.?|than|after|instead of)(?: (?:an?|the|its|some|just|only|about|around|roughly|nearly|over|more than|under|profits?|loss(?:es)?|income|of|net))*\s*$/iu;

/** A figure held against the draft's stands between it and a time: "F1, up from F2 in 2024". */
function heldBetween(scene: Scene, at: number, t: TimeItem): boolean {
  const own = scene.sentence.items.find((i) => isFigure(i) && i.start === at);
  if (!own) return false;
  return scene.sentence.items.some(
    (i) =>
      isFigure(i) &&
      i.type === own.type &&
      i.start > at &&
      i.end <= t.start &&
      t.start - i.end < 40 &&
      !/[,;]/u.test(scene.text.slice(i.end, t.start)) &&
      HELD.test(scene.text.slice(at, i.full.start)),
  );
}

/** "rose to F1 in 2024 from F2 in 2023, but the loss widened to F3": the time of what was held against dates nothing behind it. */
function heldBefore(scene: Scene, at: number, t: TimeItem): boolean {
  const { items } = scene.sentence;
  const held = items.find(
    (i) => isFigure(i) && i.full.end <= t.start && t.start - i.full.end < 10 && i.start < at && i.type !== 'number',
  );
  if (!held || !isFigure(held) || !HELD.test(scene.text.slice(scene.sentence.start, held.full.start))) return false;
  const first = items.some((i) => i.type === 'time' && i.iso !== null && i.start < held.start);
  return first && /[,;]/u.test(scene.text.slice(t.end, at));
}

const TURNS = /\b(?:after|left|following|when|which|who|that|whose|where)\b/iu;

const COMPARED =
  /^\s*(?:(?:almost|nearly|about|more than|less than|over) )?(?:compared|against|versus|up from|down from|from|twice|double|half|triple|quadruple|quintuple|three times|four times|five times|[\d.]+ times|\w+ times|as against)\b/iu;

const TIMES = /^\s*(?:\w+ ){0,3}(?:times|twice|double|half|triple|quadruple|quintuple)\b/iu;

/** A time that stands right behind a figure belongs to it: "compared with $64m in 2024". */
const tied = (scene: Scene, t: TimeItem): boolean =>
  scene.sentence.items.some(
    (i) =>
      isFigure(i) &&
      i.full.end <= t.start &&
      /^ (?:in |of |for |at |on |the |last )*$/u.test(scene.text.slice(i.full.end, t.start)),
  );

/** In brackets that do not hold the figure, or behind another figure and what is said of it. */
function apart(scene: Scene, at: number, t: TimeItem): boolean {
  const { text, sentence } = scene;
  const open = text.lastIndexOf('(', t.start);
  if (open >= sentence.start && open < t.start) {
    const close = text.indexOf(')', open);
    if (close >= t.end && close < sentence.end && (at < open || at > close)) return true;
  }
  const there = clauseOf(scene, t.start);
  const here = clauseOf(scene, at);
  if (
    there &&
    here &&
    there !== here &&
    COMPARED.test(text.slice(there.start, there.end)) &&
    (tied(scene, t) || TIMES.test(text.slice(there.start, there.end)))
  )
    return true;
  if (t.start < at) return false;
  const own = sentence.items.find((i) => isFigure(i) && i.start === at);
  const other = sentence.items.find((i) => isFigure(i) && i.type === own?.type && i.start > at && i.end <= t.start);
  return other !== undefined && TURNS.test(text.slice(at, t.start));
}

/** "rose 18% from the same period last year to F". */
const FROM_THEN =
  /\bfrom (?:an? |the )?(?:(?:same|year-ago|prior|previous|comparable|corresponding|period|quarter|months|half|of|in|a) ){0,6}$/u;
const TO_NOW = /^,? to (?:an? |the |about |more than |nearly |record |around |some |roughly ){0,3}$/u;

/** Does a time belong to another figure than the draft's: one it is held against, or one in brackets after it? */
function others(scene: Scene, at: number, t: TimeItem): boolean {
  if (apart(scene, at, t)) return true;
  if (t.start < at)
    return FROM_THEN.test(scene.text.slice(Math.max(scene.sentence.start, t.start - 60), t.start)) &&
      TO_NOW.test(scene.text.slice(t.end, at))
      ? true
      : heldBefore(scene, at, t);
  if (heldBetween(scene, at, t) || /\bsame (?!year|month|day|date)/iu.test(scene.text.slice(t.start, t.end)))
    return true;
  const between = scene.text.slice(at, t.start);
  const open = between.lastIndexOf('(');
  if (open >= 0 && between.indexOf(')', open) < 0 && /^[^)]*[:\d]/u.test(scene.text.slice(t.end, t.end + 12)))
    return true;
  return OTHER.test(between.trimEnd());
}

/** "three times what it was worth in March", "more than the sum it had named in May": a time only held against. */
const AGAINST =
  /\b(?:than|as|what) (?:(?:the|an?) (?:sum|amount|figure|price|total|level|one|number)s? (?:that |which )?)?(?:it|they|he|she|the \w+) (?:was|were|had|did|is|fetched|paid|raised)\b[^.;,]{0,24}$/iu;

export const heldAgainst = (text: string, sentence: Sentence, t: TimeItem): boolean =>
  AGAINST.test(text.slice(Math.max(sentence.start, t.start - 70), t.start));

/** "15 times last year's EBITDA", "12 times its 2025 earnings": the year of what a price is held against. */
const EARNINGS = '(?:EBITDA|EBIT|earnings|revenues?|sales|profits?|income|turnover|cash ?flow|bookings|output)';
const EARNED = new RegExp(
  `^(?:['’]s)? (?:(?:core|net|operating|adjusted|annual|expected|forecast|pre-tax|gross) ){0,2}${EARNINGS}\\b`,
  'iu',
);
const MULTIPLE = new RegExp(`\\b(?:times|x) (?:\\w+ ){0,3}${EARNINGS}\\b[^,;]{0,80}$`, 'iu');

const earned = ({ text, sentence }: Scene, t: TimeItem): boolean =>
  EARNED.test(text.slice(t.end, t.end + 40)) ||
  MULTIPLE.test(text.slice(Math.max(sentence.start, t.start - 120), t.start));

/** "15% dearer from January 1". */
const STARTS = /\b(?:from|as of|effective|starting|beginning) $/iu;

export const NOW = /\b(?:now|currently|at present)\b/iu;

/** "F a year earlier": held against another figure. */
const touches = (scene: Scene, t: TimeItem): boolean =>
  scene.sentence.items.some((i) => isFigure(i) && i.full.end <= t.start && t.start - i.full.end < 4);

/** Only a bracket stands between: "F ($5m) in the second quarter". */
const BEHIND = /^[^,;:()—]{0,40}\([^()]{0,40}\) (?:in |for |during |over )?(?:the |its )?$/u;
const RELATIVE = /^[\s–—]*(?:which|who|that|whose)\b/iu;

/** "fell by 70% between early 2024 and this summer": what begins the stretch does not date it. */
const fromThere = ({ text, sentence }: Scene, t: TimeItem): boolean => {
  const next = sentence.items.find((i) => i.type === 'time' && i.start >= t.end);
  return (
    next !== undefined &&
    /\bbetween (?:the )?(?:(?:early|late|mid|the start of|the end of) )?$/iu.test(
      text.slice(Math.max(0, t.start - 30), t.start),
    ) &&
    /^ and (?:the )?(?:(?:early|late|mid|the start of|the end of) )?$/iu.test(text.slice(t.end, next.start))
  );
};

/** Times of the sentence that may date a draft, nearest first: its clause, clauses before, clauses after. */
export function candidates(scene: Scene, d: Draft, published: string | null): TimeItem[] {
  const at = figureOf(d).start;
  const dating = d.kind === 'metric' || d.kind === 'ratio';
  const times = scene.sentence.items.filter(
    (i): i is TimeItem =>
      i.type === 'time' &&
      i.iso !== null &&
      i.kind !== 'term' &&
      !fromThere(scene, i) &&
      (i.kind !== 'span' || (dating && d.metric !== 'arr' && d.of !== 'arr')) &&
      (i.kind !== 'compared' ||
        (!dating &&
          (/\b(?:ago|back)$/iu.test(scene.text.slice(i.start, i.end)) || !touches(scene, i)) &&
          !/\b(?:than|from|what|double|twice|up|down|compared|against|more|less|triple|times)\b/iu.test(
            scene.text.slice(Math.max(scene.sentence.start, i.start - 40), i.start),
          ))) &&
      (dating || !(earned(scene, i) || heldAgainst(scene.text, scene.sentence, i))) &&
      ((d.kind === 'price_change' && STARTS.test(scene.text.slice(Math.max(at, i.start - 10), i.start))) ||
        !others(scene, at, i)),
  );
  const past = (t: TimeItem): boolean => published !== null && (t.iso ?? '') <= published;
  const usable = dating
    ? times
    : times.filter(
        (t) =>
          d.kind === 'price_change' ||
          (!DEADLINE.test(scene.text.slice(Math.max(scene.sentence.start, t.start - 30), t.start)) &&
            !/^(?:by|until|through|since) /iu.test(scene.text.slice(t.start, t.end))) ||
          (past(t) && t.start - scene.sentence.start < 20 && d.status === 'completed'),
      );
  const own = d.status !== 'completed' && NOW.test(scene.text.slice(d.clause.start, at));
  const told = usable.filter((t) => {
    const clause = clauseOf(scene, t.start);
    if (!clause || clause === d.clause) return true;
    return !own && !(clause.index > 0 && asideOf(scene, clause) && dating === false);
  });
  const rank = (t: TimeItem): number => {
    const there = clauseOf(scene, t.start);
    const clause = there?.index ?? 0;
    if (clause === d.clause.index) return 0;
    if (dating && t.start > at && BEHIND.test(scene.text.slice(at, t.start))) return 0;
    const beside =
      dating &&
      there &&
      clause > 0 &&
      asideOf(scene, there) !== null &&
      RELATIVE.test(scene.text.slice(there.start, there.end));
    return beside ? 3 : clause < d.clause.index ? 1 : 2;
  };
  return told.sort((x, y) => rank(x) - rank(y) || Math.abs(x.start - at) - Math.abs(y.start - at));
}
