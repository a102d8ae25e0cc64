// Whom 其 means where the sentence opens with one company and another acts on it: 甲则募得23.9亿港元,乙认购其股份. Takes the phrase, gives
// the company at the head of the sentence; a sentence that names a third, or opens with who speaks, says nothing.
import { isCompany, type Ref, refOf, type Scene } from '../../frame.ts';
import { type GroupItem, isWord, type NameItem } from '../../item.ts';

const ADVERBS = /^(?:而|但|不过|此外|另外|同时|其中|随后)?,?$/u;
const LEADS = /(?:由|被|向|对|把|给|据|为|将|从|于|与|跟|和|在|比|较|除|继)$/u;

export function headOf({ text, sentence, speakers, said }: Scene, group: GroupItem): Ref | null {
  if (text.slice(group.start, group.end) !== '其') return null;
  const own = sentence.clauses.find((c) => c.start <= group.start && group.start < c.end);
  if (!own || own.index === 0) return null;
  const names = sentence.items.filter((i): i is NameItem => isCompany(i) && i.end <= group.start);
  const [first, other] = names;
  if (!first || !other || names.length > 2 || first.row.id === other.row.id) return null;
  if (!ADVERBS.test(text.slice(sentence.start, first.start)) || other.start !== own.start) return null;
  if (LEADS.test(text.slice(own.start, group.start)) && !/[由将]$/u.test(text.slice(own.start, group.start)))
    return null;
  const talks = sentence.items.some((i) => isWord(i, 'say') && i.start < own.start);
  return talks || said.length > 0 || speakers.some((s) => s.start === first.start) ? null : refOf(first);
}
