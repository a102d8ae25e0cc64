// Figures told for one period after the other, in English: "sales of F, F and F in 2021, 2022 and 2023", "for the years ended
// December 31, 2024 and 2023, losses of F and F". Takes a row of figures of which one is told, gives each its own period.
import type { Draft, Rule, Scene } from '../../frame.ts';
import type { FigureItem, TimeItem } from '../../item.ts';
import { rowsOf, spanOf } from '../amounts/rows.ts';
import { around } from '../context.ts';

const JOIN = /^(?:, (?:and )?| and )(?:(?:in|for|at|as of|the|of) ){0,3}$/u;
const THROUGH = /^ ?(?:to|through|–|-|until) ?$/u;
const YEAR = /^\d{4}$/u;
/** What a row of periods may be far from its figures. */
const FAR = 160;

/** A year that stands for the same day or quarter of it: "March 31, 2025 and 2024". */
function like(first: TimeItem, time: TimeItem): TimeItem {
  const tail = first.iso?.slice(4) ?? '';
  return tail && YEAR.test(time.iso ?? '') ? { ...time, iso: `${time.iso}${tail}`, refers: first.refers } : time;
}

/** "the years 2021 to 2023". */
function years([from, to]: readonly [TimeItem, TimeItem], count: number): TimeItem[] {
  const first = Number(from.iso);
  if (count < 3 || Number(to.iso) - first !== count - 1) return [];
  return Array.from({ length: count }, (_, i) => ({ ...(i === 0 ? from : to), iso: `${first + i}` }));
}

/** The rows of so many periods in a sentence. */
function periodRows({ text, sentence }: Scene, count: number): TimeItem[][] {
  const times = sentence.items.filter((i): i is TimeItem => i.type === 'time' && i.iso !== null && i.kind !== 'span');
  const rows: TimeItem[][] = [];
  let row: TimeItem[] = [];
  times.forEach((time, i) => {
    const before = times[i - 1];
    const gap = before && text.slice(before.end, time.start);
    if (before && gap && THROUGH.test(gap) && YEAR.test(before.iso ?? '') && YEAR.test(time.iso ?? ''))
      rows.push(years([before, time], count));
    if (before && gap && JOIN.test(gap)) row.push(like(row[0] as TimeItem, time));
    else {
      row = [time];
      rows.push(row);
    }
  });
  return rows.filter((r) => r.length === count);
}

const BREAKS = /[;:]| (?:said|says|told) /u;

/** The row of periods nearest to a row of figures. */
function periodsFor(scene: Scene, row: readonly FigureItem[]): TimeItem[] | null {
  const at = spanOf(row);
  let nearest: { times: TimeItem[]; gap: number } | null = null;
  for (const times of periodRows(scene, row.length)) {
    const [first, last] = [times[0] as TimeItem, times[times.length - 1] as TimeItem];
    const after = first.start >= at.end;
    const between = after ? scene.text.slice(at.end, first.start) : scene.text.slice(last.end, at.start);
    if (between.length > FAR || BREAKS.test(between)) continue;
    const [from, to] = after ? [at.end, first.start] : [last.end, at.start];
    if (scene.sentence.items.some((i) => i.type === 'time' && i.kind === 'point' && i.start >= from && i.end <= to))
      continue;
    // "between 2023 and 2024": a stretch of time.
    if (/\bbetween (?:the )?$/u.test(scene.text.slice(Math.max(0, first.start - 14), first.start))) continue;
    if (!nearest || between.length < nearest.gap) nearest = { times, gap: between.length };
  }
  return nearest?.times ?? null;
}

const figureOf = (d: Draft): FigureItem | null => d.money ?? d.percent;

function inTurn(scene: Scene, row: readonly FigureItem[]): Draft[] {
  const told = row.map((f) => scene.drafts.filter((d) => figureOf(d) === f));
  const base = told.flat().find((d) => d.kind === 'metric') ?? told.flat()[0];
  const times = base ? periodsFor(scene, row) : null;
  // "investors who bought F would have F, F and F": nobody that is named.
  if (!base || !times || (base.kind === 'investment' && !base.subject?.row)) return [];
  return row.flatMap((f, i) => {
    const own = told[i] as Draft[];
    for (const d of own) d.when = times[i] as TimeItem;
    if (own.length > 0) return [];
    const figure = base.money ? { money: f } : { percent: f };
    return [
      { ...base, ...figure, rule: 'en/row', clause: around(scene, f).clause, when: times[i] as TimeItem, also: [] },
    ];
  });
}

export const periodRow: Rule = {
  name: 'en/row',
  find: (scene) =>
    (['money', 'percent'] as const).flatMap((type) =>
      rowsOf(scene.text, scene.sentence.items, type).flatMap((row) => inTurn(scene, row)),
    ),
};
