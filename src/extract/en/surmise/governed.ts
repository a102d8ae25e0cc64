// Words that govern an English figure and say that it is no level of what a company reports: it is paid or owed, it tells by how
// much something moved, it is a part of a whole. No weights outdo them.
import type { Draft, Scene } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { PAID } from '../measures/sums.ts';

const ABOUT = '(?: (?:about|around|roughly|some|nearly|almost|just|only|over|up to|(?:more|less) than|at least))*';
/** "paid Microsoft F", "owes its lenders F". */
const PAYS = /(?<!-)\b(?:pay(?:s|ing)?|paid|owe[sd]?|owing)\b[^,;.]{0,40}$/iu;
const BY = new RegExp(`\\bby${ABOUT} ?$`, 'iu');
/** "of which G42 made up P". */
const PART = new RegExp(
  `\\b(?:m[ao]de up|mak(?:es?|ing) up|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|compris(?:es?|ed|ing)|constitut(?:es?|ed|ing)|contribut(?:es?|ed|ing))${ABOUT} ?$`,
  'iu',
);
const EARNED: ReadonlySet<string | null> = new Set(['revenue', 'net_profit', 'arr', 'backlog']);

/** Do the words that govern a figure say that it is not what it is surmised to be? */
export function governedAway({ text, sentence }: Scene, f: FigureItem, { kind, metric }: Draft): boolean {
  if (kind !== 'metric') return false;
  const left = text.slice(Math.max(sentence.start, f.full.start - 60), f.full.start);
  if (f.type === 'percent') return metric === 'growth' && PART.test(left);
  const right = text.slice(f.full.end, Math.min(sentence.end, f.full.end + 80));
  return BY.test(left) || (EARNED.has(metric) && (PAYS.test(left) || PAID.test(right)));
}
