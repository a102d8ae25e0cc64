// Figures of one kind told in a row in English: "F, F and F". Takes the items of a sentence, gives the rows of two and more.
import type { Span } from '../../../model/document.ts';
import { type FigureItem, type Item, isFigure } from '../../item.ts';

const NEXT =
  /^(?:, (?:and )?| and | & )(?:(?:about|around|some|roughly|nearly|approximately|over|another|then|finally|just|only|to|an?) ){0,2}$/u;

/** The rows of figures of a kind, each with no more than commas and an "and" between. */
export function rowsOf(text: string, items: readonly Item[], type: FigureItem['type']): FigureItem[][] {
  const rows: FigureItem[][] = [];
  let row: FigureItem[] = [];
  for (const item of items) {
    if (!isFigure(item) || item.type !== type) continue;
    const before = row[row.length - 1];
    if (before && NEXT.test(text.slice(before.full.end, item.full.start))) row.push(item);
    else {
      row = [item];
      rows.push(row);
    }
  }
  return rows.filter((r) => r.length > 1);
}

/** The stretch of a row. */
export const spanOf = (row: readonly FigureItem[]): Span => ({
  start: (row[0] as FigureItem).full.start,
  end: (row[row.length - 1] as FigureItem).full.end,
});
