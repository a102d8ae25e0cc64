// Figures told beside another in English: "up from F", "against F a year earlier", "; in 2023 it was F", "(2024: F)".
// Each copies the frame of the figure it is held against, with its own value and time.

import { type Draft, last, type Scene } from '../../frame.ts';
import { type FigureItem, isFigure, isWord, type TimeItem } from '../../item.ts';
import { yearAgo } from '../amounts/bracketed.ts';
import { grewFrom } from '../amounts/changes.ts';
import { type Around, around } from '../context.ts';
import { alike, moved } from '../dates/place.ts';

export const figureOf = (d: Draft): FigureItem | null => d.money ?? d.percent ?? d.multiple;

const COPIED: ReadonlySet<string> = new Set([
  'metric',
  'ratio',
  'valuation',
  'debt',
  'funding_round',
  'purchase',
  'investment',
]);

/** Held against the figure before it. */
const COMPARES =
  /(?:\b(?:from|against|compared (?:with|to)|in comparison (?:with|to)|versus|vs\.?|than|(?:above|below|up on|down on|ahead of)(?= (?:the|its|last)\b)|instead of|rather than|after|(?:having |had )?(?:earlier|previously|originally|first|once) (?:aimed for|guided (?:to|for)|forecast|predicted|promised|targeted|hoped for)|improv\w+ (?:on|from)|worse than|double|twice|half|triple|treble|quadruple|quintuple|outflow of|loss of|where once it was)|, (?:was|were|had been|previously|formerly|once))(?: (?:an?|the|its|their|some|just|only|only about|about|around|roughly|nearly|a mere|an? (?:[\w-]+ )?rate of|an? (?:[\w-]+ )?(?:profit|loss|income|deficit|surplus) of|a profit of|a loss of|net income of|a deficit of|a surplus of|(?:(?:previous|earlier|prior|initial|original) )?(?:estimate|forecast|guidance|outlook|target|projection|prediction|range|goal)(?: of)?|last year['’]s|(?:a |the )?year[- ]earlier|year[- ]ago|prior[- ]year|previous))*$/iu;
/** "; it was F a year earlier", "In 2023 the figure stood at F". */
const SAME =
  /(?:^(?:(?:in|for|at|by|during) [\w’' –-]{2,30},? )?|[,;:.(—–-]\s*|\b(?:and|but|when|while|where|whereas|than|to|that|though|although|because) )(?:(?:it|that|this|they|these|those|(?:the|that|this|its) (?:same )?(?:figure|number|total|sum|tally|amount|comparable figure|year-earlier figure|latter|loss|margin|share|proportion|price|ratio)))(?: (?:alone|too|also|then))? (?:was|were|is|are|had been|has been|had stood at|stood at|came to|had come to|amounted to|totalled|totaled|used to be|compares? with|compared with|will be|should be|would be|could be|went beyond|exceeded|reached|had reached)(?: (?:in|the|at|about|just|only|still|already|minus|an?|as|low|high|little|much|likely|to|top|exceed|reach|be|expected|set|profit of|loss of|outflow of|inflow of))*$/iu;
const TIME_GAP = /^(?:['’]s)?[\s,:]*$/u;

/** The words before a figure, with a time right before it left out: "against 2024's F". */
function lead(scene: Scene, figure: FigureItem): { left: string; time: TimeItem | null } {
  const a = around(scene, figure);
  const time = last(
    scene.sentence.items.filter(
      (i): i is TimeItem =>
        i.type === 'time' && i.end <= figure.full.start && TIME_GAP.test(scene.text.slice(i.end, figure.full.start)),
    ),
  );
  if (!time) return { left: a.left, time: null };
  return { left: scene.text.slice(Math.max(scene.sentence.start, time.start - 90), time.start).trimEnd(), time };
}

/** Times between the subject of "it was" and the clause before: "a year ago it was F". */
function leadTime(scene: Scene, figure: FigureItem): TimeItem | null {
  const before = last(
    scene.sentence.items.filter((i) => isFigure(i) && i.type === figure.type && i.end <= figure.start),
  );
  const from = before?.end ?? scene.sentence.start;
  return (
    last(
      scene.sentence.items.filter(
        (i): i is TimeItem => i.type === 'time' && i.iso !== null && i.start >= from && i.end <= figure.start,
      ),
    ) ?? null
  );
}

/** The time told for a compared figure: after it up to the next figure. */
export function timeAfter(scene: Scene, figure: FigureItem): TimeItem | null {
  const next = scene.sentence.items.find((i) => isFigure(i) && i.start > figure.end && i.type === figure.type);
  const limit = next?.start ?? scene.sentence.end;
  return (
    scene.sentence.items.find(
      (i): i is TimeItem =>
        i.type === 'time' && i.start >= figure.end && i.end <= limit && i.iso !== null && i.kind !== 'span',
    ) ?? null
  );
}

/** A year before the period of the neighbour. */
function yearBefore(scene: Scene, base: Draft, figure: FigureItem): TimeItem | undefined {
  const at = figureOf(base)?.start ?? 0;
  const periods = scene.sentence.items.filter(
    (i): i is TimeItem => i.type === 'time' && i.kind === 'point' && /^\d{4}(?:-[QH]\d)?$/u.test(i.iso ?? ''),
  );
  const near = base.when ?? periods.findLast((t) => t.end <= at) ?? periods[0] ?? scene.sentence.carried;
  if (!near?.iso || near.iso.length > 7 || /^\d{4}-\d{2}$/u.test(near.iso)) return undefined;
  const { start } = figure;
  return { type: 'time', start, end: start, ...alike(moved(near.iso, 1, 'year'), near), kind: 'point' };
}

/** "a year earlier": counted from the period of the figure it is held against. */
function relativeTo(scene: Scene, base: Draft, time: TimeItem): TimeItem {
  const [how, count, unit] = (time.refers ?? '').split(' ');
  if (how !== 'back') return time;
  const at = figureOf(base)?.start ?? 0;
  const point = (i: unknown): i is TimeItem => (i as TimeItem).type === 'time' && (i as TimeItem).kind === 'point';
  const near = scene.sentence.items
    .filter(point)
    .filter((i) => i.iso !== null && i.end <= time.start)
    .sort((x, y) => Math.abs(x.start - at) - Math.abs(y.start - at))[0];
  const from = [base.when, near, unit === 'year' ? scene.sentence.carried : null].find((t) => t?.iso != null);
  if (!from?.iso || from.iso.length >= 10) return time;
  return { ...time, ...alike(moved(from.iso, Number(count), unit ?? 'year'), from) };
}

export const valued = (base: Draft, figure: FigureItem): Partial<Draft> =>
  base.money ? { money: figure } : base.percent ? { percent: figure } : { multiple: figure };

/** A figure of a company itself, and no deal. */
const measures = (d: Draft): boolean => d.kind === 'metric' || d.kind === 'ratio' || (d.kind === 'debt' && !d.subject);

const fits = (d: Draft, figure: FigureItem): boolean =>
  figureOf(d)?.type === figure.type && COPIED.has(d.kind) && d.metric !== 'growth';

/** The draft that a figure is held against: the nearest before it, the one after "from F to F". */
export function neighbour(scene: Scene, figure: FigureItem): Draft | null {
  const all = scene.drafts.filter((d) => fits(d, figure));
  const at = (d: Draft): number => figureOf(d)?.start ?? 0;
  const before = all.filter((d) => at(d) < figure.start).sort((x, y) => at(x) - at(y));
  const after = all.find((d) => at(d) > figure.start);
  const to = after && /^ to (?:\w+ ){0,3}$/iu.test(scene.text.slice(figure.full.end, figureOf(after)?.full.start ?? 0));
  if (to && after) return after;
  return last(before.filter((d) => d.rule !== 'en/compared')) ?? last(before) ?? after ?? null;
}

/** The figure told in the sentence before, for "it was F". */
function recalled(scene: Scene, figure: FigureItem): Draft | null {
  const { told } = scene.discourse;
  return told && fits(told, figure) ? told : null;
}

/** "That is up from F in 2024", "Up from F a year earlier." */
const BACK =
  /^(?:(?:That|This|It|They|The (?:figure|number|total|sum|amount))(?: is| was|['’]s| are| were| would be| will be| marks| represents| compares| compared)\b|Up |Down |Compared |Against )[^,;:]{0,60}$/u;

/** Is the sentence nothing but what the figure told last is held against? */
const takesBack = ({ text, sentence }: Scene, figure: FigureItem): boolean =>
  BACK.test(text.slice(sentence.start, figure.full.start)) &&
  !sentence.items.some(
    (i) => i.end <= figure.start && (isWord(i, 'metric') || (isFigure(i) && i.type === figure.type)),
  );

/** "sales will grow P, up from a previous estimate of P". */
function guidedGrowth(scene: Scene, figure: FigureItem): Draft | null {
  const told = last(scene.drafts.filter((d) => d.metric === 'growth' && d.percent && d.percent.end <= figure.start));
  const lead = scene.text.slice(scene.sentence.start, figure.start);
  const fits = told && figure.type === 'percent' && GUIDED.test(lead) && !timeAfter(scene, figure);
  return fits ? told : null;
}

const PAREN = /\($/u;
const LOSS = /\b(?:outflow of|loss of|negative|minus|deficit of)$/iu;

/** "(2024: F)", "(4Q24: F)". */
const bracketed = (scene: Scene, time: TimeItem | null): boolean =>
  time !== null && PAREN.test(scene.text.slice(Math.max(0, time.start - 1), time.start));

const ABOVE = /\b(?:net )?(profit|income|surplus|loss|deficit)(?: of)?$/iu;

/** "a loss of F, compared with a profit of F": the other side of the line. */
function turned(base: Draft, left: string): Partial<Draft> {
  const said = ABOVE.exec(left)?.[1]?.toLowerCase();
  if (!said || (base.metric !== 'net_loss' && base.metric !== 'net_profit')) return {};
  return { metric: /loss|deficit/u.test(said) ? 'net_loss' : 'net_profit' };
}

const AGAINST =
  /\b(?:from|against|compared (?:with|to)|versus|vs\.?|than|half|double|twice|triple)(?: (?:an?|the|its|about|around|just|only|roughly|nearly|[\w-]+ rate of|(?:[\w-]+ )?(?:profit|loss|income|deficit|surplus|earnings) of))*$/iu;

/** Is a sum held against one that was told right before it in the sentence? */
export const held = (scene: Scene, a: Around): boolean => {
  if (yearAgo(scene, a.figure)) return true;
  if (!AGAINST.test(a.left)) return false;
  const near = neighbour(scene, a.figure);
  const at = near && figureOf(near);
  return at !== null && at.end <= a.figure.start && near?.kind === 'metric';
};

/** Does a sentence take up the figure told last: "it was F a year earlier", "the number was F"? */
export const takesUp = (scene: Scene, figure: FigureItem): boolean => SAME.test(lead(scene, figure).left);

/** "the number was F" beside a round means the valuation told before. */
function meant(scene: Scene, base: Draft, left: string): Draft {
  const { valuation } = scene.discourse;
  if (base.kind !== 'funding_round' || !valuation || !/\b(?:number|figure|price)\b[^.;]{0,20}$/iu.test(left))
    return base;
  return {
    ...valuation,
    subject: base.subject ?? valuation.subject,
    clause: base.clause,
    when: base.when,
    round: base.round,
  };
}

const INSTEAD = /\b(?:instead of|rather than)$/iu;

/** Guidance moved from one figure to another: both are plans for the same time. */
const GUIDED =
  /\b(?:(?:raised|lifted|cut|lowered|increased|narrowed|trimmed|reduced|slashed|upped|hiked|widened)\b[^.;]{0,60}\b(?:forecasts?|guidance|outlook|targets?|projections?|budget|estimates?|prediction|range)\b|(?:previous|earlier|prior|old) (?:range|guidance|forecast|target|outlook|estimate|projection)|(?:having|had) (?:earlier|previously|originally|first) (?:aimed|guided|forecast|predicted|promised|targeted|hoped)|(?:forecasts?|guidance|outlook|target|projection|budget)\b[^.;]{0,60}\b(?:to|from|at|is|was)\b)/iu;

/** "F vs. G expected": what was thought, and nobody's figure of a year before. */
const EXPECTED =
  /^ (?:(?:that )?(?:was|were|had been) )?(?:widely )?(?:expected|estimated|forecast|anticipated|projected|predicted|estimates?\b|consensus|analysts|Wall Street)/iu;

/** A figure held against another one: its frame, with its own value and time. */
export function beside(scene: Scene, figure: FigureItem): Draft[] {
  const { left, time } = lead(scene, figure);
  const ago = yearAgo(scene, figure);
  if (ago && !scene.drafts.some((d) => measures(d) && figureOf(d) === ago)) return [];
  const paren = ago !== null || bracketed(scene, time);
  const compares = COMPARES.test(left);
  if (compares && EXPECTED.test(scene.text.slice(figure.full.end, figure.full.end + 40))) return [];
  const same = !compares && SAME.test(left);
  if (!compares && !same && !paren) return [];
  if (
    same &&
    scene.sentence.items.some((i) => isWord(i, 'metric') && figure.start - i.end < 30 && i.end <= figure.start)
  )
    return [];
  const near =
    neighbour(scene, figure) ??
    (same || takesBack(scene, figure) ? recalled(scene, figure) : null) ??
    (compares ? guidedGrowth(scene, figure) : null);
  if (!near || (near.kind === 'investment' && grewFrom(scene, figure))) return [];
  const base = same ? meant(scene, near, left) : near;
  const ahead = same ? leadTime(scene, figure) : null;
  const later = timeAfter(scene, figure);
  // "In 2023 it was P, and in 2022 just P": what stands behind the comma is of the next.
  const next = ahead && later && /[,;]|\band\b/u.test(scene.text.slice(figure.end, later.start));
  const told = (next ? null : later) ?? time ?? ahead;
  const own = told && relativeTo(scene, base, told);
  const past = compares || paren || own?.kind === 'compared';
  const guided =
    past &&
    base.kind === 'metric' &&
    !own &&
    (GUIDED.test(scene.text.slice(scene.sentence.start, figure.start)) || INSTEAD.test(left));
  return [
    {
      ...base,
      ...valued(base, figure),
      ...turned(base, left),
      rule: same ? 'en/same' : 'en/compared',
      clause: around(scene, figure).clause,
      trigger: same ? figure : base.trigger,
      when: own ?? (guided ? base.when : base.kind === 'metric' && past ? yearBefore(scene, base, figure) : undefined),
      status: guided
        ? 'planned'
        : base.kind === 'metric' && base.status !== 'rumoured' && past
          ? 'completed'
          : past
            ? base.status
            : null,
      falling: LOSS.test(left) && base.metric !== 'net_loss' && base.metric !== 'net_profit',
      also: [],
    },
  ];
}
