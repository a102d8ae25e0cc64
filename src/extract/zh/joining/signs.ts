// What speaks for a party's being in a deal that is told of it without a figure, in Chinese: pieces of the words before its list and
// behind it, classes of words, who it is and how it stands in the text, what the sentence and those before it tell.
import { type Draft, type Scene, sameRef } from '../../frame.ts';
import { isFigure } from '../../item.ts';
import { companiesOf, toldBeside } from '../casting/companies.ts';
import { isNamed, type Mention, mentionsOf } from '../casting/mentions.ts';
import { classes, GIVER, kindOf, loosely, pieces, stretch } from '../surmise/around.ts';

/** A sentence with what may be said of its parties. */
export interface Seen {
  scene: Scene;
  mentions: readonly Mention[];
  companies: ReturnType<typeof companiesOf>;
}

/** A sentence that names more has no end, and nobody weighs it. */
const MOST = 60;

export function seenIn(scene: Scene): Seen | null {
  const mentions = mentionsOf(scene);
  if (mentions.length === 0 || mentions.length > MOST) return null;
  return { scene, mentions, companies: companiesOf(scene) };
}

const JOINS = /^(?:\([^()]{0,20}\))?(?:、|,|以及|及其?|和|与|跟|同|连同|还有)$/u;

/** A list of parties. */
export interface List {
  start: number;
  end: number;
  members: number;
  /** Which of them the mention is. */
  nth: number;
}

interface Listed {
  mention: Mention;
  list: List;
}

/** Where the list that it stands in begins and ends, how many stand in it, and which of them it is. */
export function listOf({ scene: { text }, mentions }: Seen, m: Mention): List {
  const at = mentions.indexOf(m);
  const joined = (a: number): boolean => {
    const [one, two] = [mentions[a], mentions[a + 1]];
    return !!one && !!two && JOINS.test(text.slice(one.item.end, two.item.start));
  };
  let [first, last] = [at, at];
  while (joined(first - 1)) first--;
  while (joined(last)) last++;
  return {
    start: (mentions[first] ?? m).item.start,
    end: (mentions[last] ?? m).item.end,
    members: last - first + 1,
    nth: at - first,
  };
}

/** So much is looked at before a list, behind it, of the clause before and of the one behind. */
const [BEFORE, BEHIND, PRIOR, NEXT] = [30, 24, 24, 20];

function wordsAround(found: Set<string>, { scene }: Seen, { mention: m, list }: Listed): void {
  const { clauses } = scene.sentence;
  const from = clauses.find((c) => c.start <= list.start && list.start < c.end) ?? m.clause;
  const to = clauses.find((c) => c.start < list.end && list.end <= c.end) ?? m.clause;
  pieces(found, stretch(scene, from, [list.start - BEFORE, list.start]), 'b');
  pieces(found, stretch(scene, to, [list.end, list.end + BEHIND]), 'a');
  const prior = clauses[from.index - 1];
  const next = clauses[to.index + 1];
  if (prior) loosely(found, stretch(scene, prior, [prior.end - PRIOR, prior.end]), 'p');
  if (next) loosely(found, stretch(scene, next, [next.start, next.start + NEXT]), 'n');
  classes(found, scene, { clause: m.clause, figure: m.item });
}

/** What the sentence tells of it, and of others. */
function tells(found: Set<string>, { scene }: Seen, m: Mention): void {
  const { drafts, discourse, sentence } = scene;
  for (const d of drafts) {
    const sum = d.money || d.percent || d.multiple ? '' : '-';
    if (sameRef(d.subject, m.ref)) found.add(`by:${kindOf(d)}${sum}`).add(`by:${d.rule}${sum}`);
    if (sameRef(d.object, m.ref)) found.add(`in:${kindOf(d)}${sum}`).add(`in:${d.rule}${sum}`);
    if (d.subject?.members?.some((o) => sameRef(o, m.ref))) found.add(`with:${kindOf(d)}${sum}`);
    found.add(`k:${kindOf(d)}${sum}`);
    if (d.clause === m.clause) found.add(`kc:${kindOf(d)}${sum}`);
  }
  if (drafts.length === 0) found.add('k:none');
  found.add(`kt:${discourse.told ? kindOf(discourse.told) : 'none'}`);
  const sums = sentence.items.filter((i) => isFigure(i) && (i.type === 'money' || i.type === 'percent'));
  found.add(`sums:${Math.min(2, sums.length)}`);
  if (m.clause.items.some((i) => isFigure(i) && i.type === 'money')) found.add('sumHere');
}

/** All signs of a party, beside a claim of a kind about it. */
export function signsOf(seen: Seen, m: Mention, like: Draft): string[] {
  const { scene, companies } = seen;
  const list = listOf(seen, m);
  const found = new Set<string>(['*', `members:${Math.min(4, list.members)}`, `mark:${m.mark ?? ''}`]);
  if (list.members > 1) found.add(`nth:${list.nth === 0 ? 0 : list.nth === list.members - 1 ? 'last' : 1}`);
  found.add(isNamed(m.item) ? `row:${m.item.row.kind}` : 'points');
  if (GIVER.test(scene.text.slice(m.item.start, m.item.end))) found.add('gives');
  wordsAround(found, seen, { mention: m, list });
  const company = companies(m.ref);
  for (const f of [...m.features, ...company.features, ...toldBeside(scene, like)(company)]) found.add(`c:${f}`);
  if (m.holds) found.add('holds');
  const all = seen.mentions.filter((o) => o.clause === m.clause);
  found.add(`before:${Math.min(2, all.indexOf(m))}`).add(`after:${Math.min(2, all.length - all.indexOf(m) - 1)}`);
  tells(found, seen, m);
  return [...found];
}
