// Names in letters that begin with a number (91APP, 7&I, 23andMe), in folded Chinese text: said more than once, and at least once at
// the head of a clause. A size or a unit (10GW, 5G, 3nm, 70B) is none. Takes a place, gives the name that begins there.
import type { Span } from '../../../../model/document.ts';

const SHAPE = /\d{1,3}(?:&[A-Z][A-Za-z]*|[A-Z][A-Za-z]{2,14}|[a-z]{2,5}[A-Z][A-Za-z]{1,12})(?![A-Za-z0-9])/uy;
const UNITS =
  /^\d+(?:[KMGTP]?Wh?|[KMGTP]Wh|GWp|MWp|[KMGTP]B|[KMGT]?bps|[KMG]?Hz|TOPS|[TPE]?FLOPS|nm|mAh|USD|RMB|HKD|CNY|TWD|EUR|JPY|DPO|DRAM|NAND|IPO|ETF)$/iu;
/** Where a clause begins. */
const HEAD = /(?:^|[,;:。!?、\n“"「])$/u;

const seen = { text: '', known: new Map<string, boolean>() };

/** Does the text say it again, once at the head of a clause? */
function told(text: string, name: string): boolean {
  if (seen.text !== text) {
    seen.text = text;
    seen.known = new Map();
  }
  const before = seen.known.get(name);
  if (before !== undefined) return before;
  let times = 0;
  let heads = false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    times++;
    heads ||= HEAD.test(text.slice(Math.max(0, at - 1), at)) && /^[\u4e00-\u9fff]/u.test(text.slice(at + name.length));
  }
  seen.known.set(name, times > 1 && heads);
  return times > 1 && heads;
}

export function numbered(text: string, start: number, limit: number): Span | null {
  if (/[A-Za-z0-9.&-]/u.test(text[start - 1] ?? '')) return null;
  SHAPE.lastIndex = start;
  const name = SHAPE.exec(text)?.[0];
  if (!name || start + name.length > limit || UNITS.test(name) || !told(text, name)) return null;
  return { start, end: start + name.length };
}
