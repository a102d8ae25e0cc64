// Companies told in a row in English, for "the three leaders" and "the trio" in a later sentence.
import { type Discourse, isCompany, refOf } from '../../frame.ts';
import { isFigure, type NameItem, type Sentence } from '../../item.ts';

/** The names of a sentence that each have a percent of their own ("Amazon 29%, Microsoft 20% and Google 13%"). */
export function listedSet(_text: string, sentence: Sentence): Discourse['sets'][number] | null {
  const members: NameItem[] = [];
  for (const figure of sentence.items) {
    if (!isFigure(figure) || figure.type !== 'percent') continue;
    const before = sentence.items.filter((i): i is NameItem => isCompany(i) && i.end <= figure.start);
    const name = before[before.length - 1];
    if (name && !members.includes(name)) members.push(name);
  }
  return members.length > 1 ? { count: members.length, members: members.map(refOf), span: sentence } : null;
}
