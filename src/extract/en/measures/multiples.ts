// Multiples that a figure is of what it was before, in English: "F, almost three times as much as a year earlier", "F, five times
// the level of January", "nearly double the F of the quarter before". Takes a multiple and the figure told right before it, gives
// the growth of that figure.
import { type Draft, draft, last, type Scene } from '../../frame.ts';
import { type FigureItem, isFigure } from '../../item.ts';
import { around } from '../context.ts';

const AS_BEFORE =
  /^ (?:as (?:much|many|high|large|big)\b|(?:the|its|their|his) (?:[$€£¥₩₹A-Z]|(?:\w+[ -]){0,2}?(?:level|amount|figure|sum|total|number|rate|pace|size|tally|loss|profit|revenues?|sales|result)\b)|(?:last year|a year (?:ago|earlier)|20\d\d|the year (?:before|earlier))['’]s?\b|what it (?:was|had been|made|earned|lost|took|sold)\b|that of (?:a|the|last|20\d\d)\b|more than (?:a year|the (?:year|same|previous)|in )|(?:higher|larger|bigger|more) than (?:a year|in |at |the (?:year|same|previous)|last))/u;
/** The multiple says itself what the figure before it is: "F, twice ...", "F, which is twice", "F - nearly twice". */
const APPOSED =
  /^[^.;]{0,60}?(?:,|\(|[-–—])(?: (?:or|and|which|that|some|roughly|about|almost|nearly|more than|well over|over|just|is|was|were|are|meaning|representing|equal to|equivalent to|it))* ?$/u;

/** "That is twice as much as in January": the figure of the sentence before. */
const THAT =
  /^(?:That|This|It|The (?:figure|total|sum|amount)) (?:is|was|would be|is about|was about)(?: (?:roughly|about|almost|nearly|more than|well over|over|just|still|already))* ?$/u;

/** The figure of a company that ends right before a multiple. */
function measuredBy(scene: Scene, figure: FigureItem): Draft | null {
  const before = scene.discourse.told;
  if (THAT.test(scene.text.slice(scene.sentence.start, figure.full.start)))
    return before?.kind === 'metric' && before.money && before.metric !== 'growth' ? before : null;
  const told = last(
    scene.drafts.filter((d) => d.kind === 'metric' && d.money && d.metric !== 'growth' && d.money.end <= figure.start),
  );
  if (!told?.money) return null;
  const between = scene.text.slice(told.money.full.end, figure.full.start);
  const other = scene.sentence.items.some(
    (i) => isFigure(i) && i.type === 'money' && i.start >= (told.money?.end ?? 0) && i.end <= figure.start,
  );
  return !other && APPOSED.test(between) ? told : null;
}

/** What a figure is of: an id of ours, or its label. */
const grown = ({ text }: Scene, d: Draft): string | null =>
  d.metric === 'other'
    ? /^[a-z]/iu.test(text[d.trigger.start] ?? '') && d.rule === 'en/metric'
      ? text.slice(d.trigger.start, d.trigger.end)
      : d.label
    : d.metric;

/** "F, almost three times as much as a year earlier". */
export function timesBefore(scene: Scene, figure: FigureItem): Draft | null {
  const a = around(scene, figure);
  if (!AS_BEFORE.test(a.right)) return null;
  const told = measuredBy(scene, figure);
  if (!told?.subject) return null;
  return draft({
    rule: 'en/growth',
    kind: 'metric',
    trigger: figure,
    clause: a.clause,
    subject: told.subject,
    object: told.object,
    metric: 'growth',
    of: grown(scene, told),
    multiple: figure,
    when: told.when,
    status: told.status,
  });
}
