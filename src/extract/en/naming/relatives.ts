// "Bosch Rexroth": a listed company's name with a word behind it that no table knows is another company, where a text says
// anywhere that it holds, pays or belongs to somebody. Takes such a name, says whether it is one.
import type { Span } from '../../../model/document.ts';
import type { GazetteerRow } from '../../../model/reference.ts';
import type { NameItem } from '../../item.ts';
import { functional } from '../syntax/words.ts';
import { extended } from './extended.ts';
import type { Token } from './words.ts';

/** A name that no table lists, as a row. */
export const rowOf = (name: string, kind: 'unknown' | 'person' | 'product' | 'outlet' | 'fund'): GazetteerRow => ({
  id: `?${name}`,
  kind: kind as GazetteerRow['kind'],
  names: { en: name, 'zh-Hans': name, 'zh-Hant': name },
  aliases: [],
  parent: null,
  tickers: [],
  fiscal_year_end: null,
  sells: [],
});

/** What belongs to a group stands before its name. */
const BELONGS =
  /\b(?:subsidiary|affiliate|unit|arm|division|sister company|sister|insurer|lender|carmaker|builder|operator|company|parent|associate|trading house) $/u;
/** Only who holds and pays is followed by a share, a sum or such a verb. */
const DEALS =
  /^ (?:about |around |roughly )?(?:[\d.]+ ?(?:%|per ?cent)|[$€£¥][\d.]|(?:(?:is|are|plans|agreed|agrees|wants|expects|has agreed) to|will|would|could|may|also|now|then|already) (?:have|hold|own|keep|get|take|buy|acquire|pay|spend|invest|put|receive|sell|raise|borrow|contribute)\b|(?:has|had|owns|owned|holds|held|invested|invests|bought|buys|acquired|paid|pays|spent|contributed|borrowed|raised|committed|took|takes|posted)\b)|^,? (?:with|at) [\d.]+ ?(?:%|per ?cent)|^['’]s? (?:[\d.]+%|(?:[\w-]+ )?(?:stake|shares?|holding|interest)\b)/u;
const WORD = /^[A-Z][a-z]{3,}$/u;

/** Does a text tell of a name as of a company? `word` is what stands behind the listed name. */
function acts(text: string, name: string, word: string): boolean {
  if (!WORD.test(word) || functional(word.toLowerCase()) || text.includes(` ${word.toLowerCase()} `)) return false;
  for (let at = text.indexOf(name), n = 0; at >= 0 && n < 8; at = text.indexOf(name, at + name.length), n++) {
    const end = at + name.length;
    if (BELONGS.test(text.slice(Math.max(0, at - 18), at)) || DEALS.test(text.slice(end, end + 32))) return true;
  }
  return false;
}

interface Named {
  whole: Span;
  run: readonly Token[];
  /** The listed names inside. */
  inner: readonly NameItem[];
  /** Rows by the name or short name they have in this document. */
  rows: Map<string, GazetteerRow>;
}

/** "Bosch Rexroth": a company of the group of the listed one; "Rexroth" is it again. */
export function relative(text: string, { whole, run, inner, rows }: Named): NameItem | null {
  const [first, last] = [inner[0] as NameItem, run[run.length - 1] as Token];
  const name = text.slice(whole.start, whole.end);
  const { kind, id, sells } = first.row;
  if (inner.length > 1 || first.start !== whole.start || first.end + 1 !== last.start) return null;
  if (kind === 'person' || kind === 'product' || kind === 'outlet') return null;
  const told = rows.get(name);
  const row = told ?? (acts(text, name, last.text) ? { ...rowOf(name, 'unknown'), parent: id, sells } : null);
  if (!row || row.parent !== id) return null;
  rows.set(name, row);
  if (!rows.has(last.text)) rows.set(last.text, row);
  return { type: 'name', ...whole, row };
}

type Longer = Omit<Parameters<typeof extended>[1], 'rowOf'> & {
  rows: Map<string, GazetteerRow>;
  /** Short names of listed companies that this document has for others. */
  others: Map<string, GazetteerRow>;
};

/** A listed name with more words; what stands for another company is known by all of them from then on, and one that only
 * shares the short name by that too: "Helion" is Helion Grid where the text never says Helion Energy. */
export function longer(whole: Span, at: Longer): NameItem | null {
  const listed = at.inner[0] as NameItem;
  const other = listed.start === whole.start && listed.end === whole.end ? at.others.get(at.name) : undefined;
  if (other) return { type: 'name', ...whole, row: other };
  const found = extended(whole, { ...at, rowOf });
  if (!found?.row.id.startsWith('?')) return found;
  at.rows.set(at.name, found.row);
  const short = at.text.slice(listed.start, listed.end);
  if (!found.row.parent && !at.text.includes(listed.row.names.en)) at.others.set(short, found.row);
  return found;
}
