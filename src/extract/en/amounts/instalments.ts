// What each of several payments comes to, in English: "F in three instalments of F each". Beside the whole it is no sum of its own.
import type { Scene } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';

const PARTS =
  'instal?lments?|tranches|payments?|stages|phases|parts|portions|slices|drawdowns?|injections?|lots|steps|blocks';
const COUNT =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|annual|quarterly|yearly|monthly|equal|\\d{1,2})';
/** "in three equal instalments of about F". */
const EACH_OF = new RegExp(
  `\\b${COUNT} (?:(?:equal|annual|quarterly|yearly|monthly|further|separate|[\\w-]+ly) ){0,2}(?:${PARTS}) (?:of|worth|at)(?: (?:about|around|roughly|some|nearly|just over|up to))?$`,
  'iu',
);

/** Is a sum what each part of another one comes to, that stands before it in the sentence? */
export function eachPart({ sentence, text }: Pick<Scene, 'text' | 'sentence'>, f: FigureItem): boolean {
  if (f.type !== 'money') return false;
  const left = text.slice(Math.max(sentence.start, f.full.start - 80), f.full.start).trimEnd();
  return EACH_OF.test(left) && sentence.items.some((i) => i.type === 'money' && i.end <= f.start && i.low > f.low);
}
