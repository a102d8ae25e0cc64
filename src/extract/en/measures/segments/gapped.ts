// Parts of a company told without a verb of their own, in English: "cloud grew 31% to F, software 4% to F", "services brought in F and
// hardware F". Takes what was told of the part before, gives the same of the next one.
import { type Draft, inTurn, last, type Ref, type Scene } from '../../../frame.ts';
import { type FigureItem, isFigure, isWord } from '../../../item.ts';
import { around, open } from '../../context.ts';

const LINK =
  /^[,;]? ?(?:(?:and|while|but|with|whereas|then|plus) )?(?:(?:that|those) (?:of|in|from|at) |(?:the|its) )?((?:[A-Za-z][\w&’'-]*)(?: (?!to\b|from\b|by\b|for\b|of\b|on\b|with\b|up\b|down\b)[\w&’'-]+){0,4}?)(?: (?:up|down))?(?: by)?(?: (?:about|around|roughly|nearly|some|over|just|almost|only|another|a|an))* ?$/u;
const DOWN = / down(?: by)?(?: \w+)? ?$/u;
const TO = /^,? (?:(?:year on year|on the year) )?to (?:an? |the )?(?:record |new high of )?$/u;
const NO_PART =
  /^(?:it|they|that|this|which|who|a|an|the|its|and|or|up|down|revenue|sales|profit|costs?|shares?|stock|about|some|year|quarter|compared|against|versus|after|before|in|at|or|of|from|including|excluding)$/iu;

const figureOf = (d: Draft): FigureItem | null => d.money ?? d.percent ?? d.multiple;

/** The words between the figure told last and this one name a part, and nothing else stands there. */
function partBetween(
  scene: Scene,
  from: number,
  { figure, words = scene.text.slice(from, figure.full.start) }: { figure: FigureItem; words?: string },
): { object: Ref; down: boolean } | null {
  const m = words.length < 70 ? LINK.exec(words) : null;
  const name = m?.[1] ?? '';
  if (!m || !name || !/^[,;]| (?:and|while|but|whereas) /u.test(words) || NO_PART.test(name.split(' ')[0] ?? ''))
    return null;
  const start = from + m[0].indexOf(name);
  const taken = scene.sentence.items.some(
    (i) =>
      i.start < start + name.length &&
      i.end > start &&
      (i.type === 'time' ||
        isFigure(i) ||
        (i.type === 'name' && i.row.kind !== 'product') ||
        i.type === 'group' ||
        ['metric', 'rise', 'fall', 'say', 'reach', 'report', 'planned'].some((c) => isWord(i, c))),
  );
  return taken ? null : { object: { span: { start, end: start + name.length }, row: null }, down: DOWN.test(words) };
}

/** Where the figures of the part told before end: "31% to F". */
function toldBefore(scene: Scene, figure: FigureItem): { growth: Draft; level: Draft | null; end: number } | null {
  const before = scene.drafts.filter((d) => d.kind === 'metric' && (figureOf(d)?.end ?? Infinity) <= figure.start);
  const growth = last(before.filter((d) => d.metric === 'growth' && d.percent && d.object));
  const at = growth?.percent;
  if (!growth || !at) return null;
  const level =
    before.find(
      (d) =>
        d.money &&
        d.metric !== 'growth' &&
        d.money.start >= at.end &&
        TO.test(scene.text.slice(at.full.end, d.money.full.start)),
    ) ?? null;
  return { growth, level, end: level?.money?.full.end ?? at.full.end };
}

/** "software 4% to F": both figures of the next part. */
function next(scene: Scene, figure: FigureItem): Draft[] {
  const told = toldBefore(scene, figure);
  const part = told && partBetween(scene, told.end, { figure });
  if (!told || !part) return [];
  const clause = around(scene, figure).clause;
  const falling = part.down || (told.growth.falling && !/ up /u.test(scene.text.slice(told.end, figure.full.start)));
  const made: Draft[] = [
    { ...told.growth, percent: figure, object: part.object, falling, clause, trigger: figure, also: [] },
  ];
  const sum = scene.sentence.items.find(
    (i): i is FigureItem =>
      i.type === 'money' &&
      i.start >= figure.end &&
      TO.test(scene.text.slice(figure.full.end, (i as FigureItem).full.start)),
  );
  if (sum && told.level && open(scene, 'money').includes(sum))
    made.push({ ...told.level, money: sum, object: part.object, clause, trigger: sum, also: [] });
  return made;
}

/** "Publishing brought in F, games F and films F", "Mexico contributed F of that, Colombia F": the verb is left out. */
export function gappedSum(scene: Scene, figure: FigureItem): Draft[] {
  const told = last(
    scene.drafts.filter(
      (d) =>
        d.kind === 'metric' && d.object && PARTED.has(d.metric ?? '') && (figureOf(d)?.end ?? Infinity) <= figure.start,
    ),
  );
  const at = told && figureOf(told);
  if (
    !told ||
    !at ||
    at.type === 'multiple' ||
    told.metric === 'growth' ||
    (told.metric === 'other' && told.label !== 'share of total')
  )
    return [];
  const of = OF_IT.exec(scene.text.slice(at.full.end, at.full.end + 40))?.[0].length ?? 0;
  const words = scene.text.slice(at.full.end + of, figure.full.start).replace(SAYS, '');
  const part = partBetween(scene, at.full.end + of, { figure, words });
  if (!part || !CLOSES.test(scene.text.slice(figure.full.end, figure.full.end + 14))) return [];
  const clause = around(scene, figure).clause;
  const level = told.label === 'share of total' ? ({ metric: 'revenue', label: null } as const) : {};
  return [
    {
      ...told,
      ...level,
      money: figure,
      percent: null,
      multiple: null,
      object: part.object,
      clause,
      trigger: figure,
      also: [],
    },
  ];
}

const PARTED: ReadonlySet<string> = new Set(['revenue', 'other']);
const OF_IT = /^ of (?:that|it|this|them|the total|sales|revenues?|its sales|its revenue)\b/u;
const SAYS =
  / (?:contributed|brought in|provided|generated|accounted for|made|added|earned|for|with|at)(?: (?:another|a further|about|around|roughly|nearly|some|over|just))* ?$/u;
const CLOSES = /^(?:[.,;)]|$| (?:and|in|while|of|each|but|from)\b)/u;

export const gapped = (scene: Scene): Draft[] => inTurn(scene, open(scene, 'percent'), next);
