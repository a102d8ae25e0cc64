// Who cannot be meant where a phrase of an English sentence points back: the subject that acts on it ("X sold it"), who is
// "its largest shareholder", who provides "87% of its revenue".
import { type Ref, refOf, type Scene } from '../../frame.ts';
import type { GroupItem } from '../../item.ts';
import { joinedTo } from '../syntax/lists.ts';
import { type Noun, type Phrase, phrasesOf, type Verb } from '../syntax/phrases.ts';
import { isMark, isNoun, isVerb, reduced, subjectOf } from '../syntax/subjects.ts';

const SUPPLIES = /^(?:provid|suppl|contribut|account|represent|made|make|formed)/u;
const OWN = /^(?:its|their)$/iu;

/** Who cannot be meant where a phrase stands: the subject that acts on it, who is "its largest shareholder". */
export function excluded(
  scene: Scene,
  n: { start: number; end: number },
  meant: (item: GroupItem) => Ref | null,
): Set<string> {
  const out = new Set<string>();
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const at = all.findIndex((p) => p.start <= n.start && n.start < p.end);
  const p = all[at];
  // "Its rival X is itself in talks".
  if (p?.type !== 'noun' || /self$/u.test(scene.text.slice(n.start, n.end))) return out;
  const add = (s: Noun | null): void => {
    for (const one of s ? joinedTo(all, s) : []) {
      const item = one.party?.item;
      if (item?.type === 'name') out.add(item.row.id);
      const back =
        item?.type === 'group' && item.form === 'back' && item.start < n.start && item.end - item.start > 6
          ? meant(item)
          : null;
      if (back?.row) out.add(back.row.id);
    }
  };
  const [apart, before, after] = [all[at - 2], all[at - 1], all[at + 1]];
  if (OWN.test(scene.text.slice(n.start, n.end))) {
    // "X provided 87% of its revenue": that of another.
    const percent = isNoun(before) && before.figures.some((f) => f.type === 'percent');
    const verb = all[at - 2];
    if (p.prep === 'of' && percent && isVerb(verb) && SUPPLIES.test(verb.word)) add(subjectOf(all, verb.index));
    if (p.prep !== '') return out;
    if (isVerb(before) && (before.copula || /^(?:remain|becom|became)/u.test(before.word)))
      add(subjectOf(all, before.index));
    if (isMark(before, ',', '(') && isNoun(apart) && p.aside) add(apart);
    return out;
  }
  // A phrase that is a subject itself is acted on by nobody.
  if (p.prep === '' && isVerb(after) && (after.mood === 'finite' || after.mood === 'past') && !reduced(all, after))
    return out;
  const verb = all.slice(0, at).findLast((v): v is Verb => v.type === 'verb');
  if (verb && !all.slice(verb.index, at).some((q) => isMark(q, ';', ':', 'rel', 'sub', 'that')))
    add(isMark(all[verb.index - 1], 'rel', 'that') ? relative(all, verb) : subjectOf(all, verb.index));
  return out;
}

/** "For X it is reviving a plant": who does it is not whom it is done for. */
export function fronted(scene: Scene, n: { start: number }): Ref | null {
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const [first, second, third] = all;
  const next = isMark(second, ',') ? third : second;
  if (!isNoun(first) || !FOR.test(first.prep) || next?.start !== n.start) return null;
  const item = first.party?.item;
  return item?.type === 'name' ? refOf(item) : null;
}

const FOR = /^(?:for|with|from|to)$/u;

/** "a listing that could value it": what the relative word stands for acts. */
function relative(all: readonly Phrase[], verb: Verb): Noun | null {
  const head = all[verb.index - 2];
  return isNoun(head) ? head : null;
}
