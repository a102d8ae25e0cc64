// The words of one figure in a sentence that tells several: those before it, from the figure before, and those after it, up
// to the next. Takes a quote and a sum; a sum that is not found has all of the words before it.

/** Figures as they are written: 1.5 billion, 15亿. */
const FIGURE = /(\d[\d,]*(?:\.\d+)?)\s*(trillion|tn|billion|bn|million|mn?|万亿|萬億|兆|亿|億|万|萬)?/giu;
const SIZES: Record<string, number> = {
  ...{ trillion: 1e12, tn: 1e12, billion: 1e9, bn: 1e9, million: 1e6, mn: 1e6, m: 1e6 },
  ...{ 万亿: 1e12, 萬億: 1e12, 兆: 1e12, 亿: 1e8, 億: 1e8, 万: 1e4, 萬: 1e4 },
};

export interface Words {
  /** All before it. */
  before: string;
  /** Before it, and after the last figure told before. */
  near: string;
  /** After it, up to the next figure. */
  after: string;
}

export function wordsOf(text: string, value: number): Words {
  const figures = [...text.matchAll(FIGURE)];
  const at = figures.findIndex(([, digits = '', unit = '']) => {
    const told = Number(digits.replaceAll(',', '')) * (SIZES[unit.toLowerCase()] ?? 1);
    return Math.abs(told / value - 1) < 1e-6;
  });
  const found = figures[at];
  if (!found) return { before: text, near: text, after: '' };
  const last = figures.slice(0, at).findLast(([, , unit]) => unit);
  const next = figures.slice(at + 1).find(([, , unit]) => unit)?.index ?? text.length;
  return {
    before: text.slice(0, found.index),
    near: text.slice(last ? last.index + last[0].length : 0, found.index),
    after: text.slice(found.index + found[0].length, next),
  };
}
