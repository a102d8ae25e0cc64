// Parts of a sum told before by where they come from, in English: "Of this, F came from licences", "the bulk of it, F, came from
// selling cars", "F of it from pumps and F from valves". Takes the figure, gives the same metric with the part that it is of.
import { type Draft, last, type Scene } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { around } from '../../context.ts';
import { after } from '../phrases.ts';
import { partOf } from './ofwhich.ts';

const WHOLE = '(?:it|this|that|these|which|the total|the sum|the figure|the amount)';
const HEDGE = '(?: (?:about|around|roughly|nearly|almost|some|over|more than|just|only|a mere))*';
/** "Of that, F", "most of it, F". */
const BEFORE = new RegExp(
  `(?:^|[\\s,(])(?:(?:the (?:bulk|rest|majority|greater part|larger part|largest part)|most|much|part|more than half|over half|almost half|nearly half|half|some|nearly all|almost all) )?of ${WHOLE},?(?: \\(?| ?\\()?${HEDGE}$`,
  'iu',
);
/** "F of it from pumps". */
const BEHIND = new RegExp(`^ of ${WHOLE} (?:(?:came|comes|coming|was earned|is earned) )?from `, 'u');
const FROM =
  /^[,)]? (?:(?:came|comes|coming|stem(?:s|med)|arose|was earned|was made|was generated|is made|were made|is due to come) )?from (?:(?:selling|renting(?: out)?|leasing(?: out)?|licensing|making|providing|running|hosting|the sale of) )?/u;
/** "and F from valves". */
const NEXT = new RegExp(`(?:,| and|, and|; )${HEDGE}$`, 'u');

const SUMS: ReadonlySet<string> = new Set(['revenue', 'arr', 'backlog', 'net_profit', 'other']);
/** Where other money than that of the business comes from. */
const OTHER =
  /^(?:the |its |a |an )?(?:sale|disposal|stake|investors?|backers?|banks?|lenders?|shareholders?|loans?|bonds?|tax|state|government|year|quarter|previous|same|one-off|settlement)\b/iu;

/** "F came from licences": a part of the figure told. */
export function cameFrom(scene: Scene, figure: FigureItem): Draft | null {
  const a = around(scene, figure);
  const own = last(scene.drafts.filter((d) => d.kind === 'metric' && d.money && d.money.end <= figure.start));
  const listed = own?.rule === 'en/of-which' && NEXT.test(a.left) && /^ from /u.test(a.right);
  const m = BEHIND.exec(a.right) ?? (listed || BEFORE.test(a.left) ? FROM.exec(a.right) : null);
  const told = own ?? scene.discourse.told;
  if (!m || told?.kind !== 'metric' || !told.money || !told.subject) return null;
  if (!SUMS.has(told.metric ?? '') || (!listed && told.money.low <= figure.low)) return null;
  const at = figure.full.end + m[0].length;
  if (OTHER.test(scene.text.slice(at, at + 40))) return null;
  const object = after(scene, at);
  // A company that pays is told of by the deal rules.
  if (!object || object.row) return null;
  return partOf(scene, told, { figure, object, clause: a.clause });
}
