// What the headline and the whole of a Chinese text say of whom it is about.
import type { GazetteerRow } from '../../../model/reference.ts';
import type { Discourse, Ref } from '../../frame.ts';

/** Does the title name it? */
export function inHeading(discourse: Discourse, row: GazetteerRow): boolean {
  const { heading } = discourse;
  if (heading === '') return false;
  discourse.headed ??= new Map();
  let named = discourse.headed.get(row);
  if (named === undefined) {
    const names = [row.names['zh-Hans'], row.names['zh-Hant'], row.names.en, ...row.aliases];
    named = names.some((n) => n.length > 1 && heading.includes(n.toLowerCase())) ? 0 : -1;
    discourse.headed.set(row, named);
  }
  return named >= 0;
}

/** So often a text names a company that it tells of for longer than a sentence. */
const OFTEN = 3;

/** Does a text whose headline names another go on about a company that acts in a sentence? Not where it is hardly named; a part
 * of a digest has a company of its own. */
export const lasts = (discourse: Discourse, { row }: Ref): boolean =>
  !discourse.title ||
  discourse.digest === true ||
  !row ||
  (discourse.counts.get(row.id) ?? 0) >= OFTEN ||
  inHeading(discourse, row);

const ASKED = /^(?:本刊|独家|獨家)?(?:专访|專訪|对话|對話|访谈|訪談)|(?:专访|專訪|访谈|訪談|问答|問答)$/u;

/** 专访X: in an interview whoever answers speaks for whom the headline names. */
export const interviewed = ({ title, heading }: Discourse): Ref | null => (ASKED.test(heading) ? title : null);
