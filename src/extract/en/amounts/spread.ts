// Figures told with how far they may be off, in English: "F, plus or minus F", "P, give or take a point", "F ± F". Takes the
// figure told first and a reader for the one behind it, gives the range that both make.
import type { FigureItem } from '../../item.ts';

const LINK = /,? ?\(?(?:plus or minus|plus-or-minus|give or take|±|\+\/[-−–]|\+ ?or ?[-−]) ?/iuy;
const POINT = /(?:(an?|one)|(half an?)|(two)) (?:(?:percentage|per cent|percent) )?points?(?![a-z])/iuy;

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

/** How far off a figure may be, in its own unit, and where that ends. */
function off(text: string, from: number, { item, read }: { item: FigureItem; read: Reader }): Off | null {
  const point = item.type === 'percent' ? at(POINT, text, from) : null;
  if (point) return { by: point[2] ? 0.5 : point[3] ? 2 : 1, end: from + point[0].length };
  const by = read(from);
  if (!by || by.low !== by.high) return null;
  if (by.type === 'money' && item.type === 'money' && by.currency === item.currency) return { by: by.low, end: by.end };
  if ((by.type === 'points' || by.type === 'percent') && item.type === 'percent') return { by: by.low, end: by.end };
  return null;
}

type Reader = (from: number) => FigureItem | null;

interface Off {
  by: number;
  end: number;
}

/** A figure with what it may be off by as one range. */
export function spread(text: string, item: FigureItem, read: Reader): FigureItem {
  const c = text[item.end];
  if ((item.type !== 'money' && item.type !== 'percent') || item.low !== item.high || (c !== ',' && c !== ' '))
    return item;
  const link = at(LINK, text, item.end);
  const found = link && off(text, item.end + link[0].length, { item, read });
  if (!link || !found || found.by >= item.low) return item;
  // A rate that may be off by a point is told as about that rate.
  if (item.type === 'percent') return { ...item, approx: 'about', rules: [...item.rules, 'hedge/about'] };
  const end = found.end + (link[0].includes('(') && text[found.end] === ')' ? 1 : 0);
  const rounded = (n: number): number => Math.round(n * 1000) / 1000;
  return {
    ...item,
    low: rounded(item.low - found.by),
    high: rounded(item.high + found.by),
    end,
    full: { start: item.full.start, end },
    rules: [...item.rules, 'range/plus-minus'],
  };
}
