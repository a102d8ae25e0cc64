// Whom each part of an English text is about: a round-up tells of another company in each paragraph, an interview answers what
// the line above asks of one. Takes the sentences and whom the text as a whole is about, gives the company of a block, or null
// where that is who the text is about.
import type { GazetteerRow } from '../../../model/reference.ts';
import { isCompany, type Ref } from '../../frame.ts';
import type { Grammar } from '../../grammar.ts';
import { isFigure, type NameItem, type Sentence } from '../../item.ts';
import { inTitle, maker } from '../naming/protagonist.ts';
import { nominalsIn } from '../parties.ts';
import { funds } from '../topic.ts';

interface At {
  text: string;
  title: string;
  grammar: Grammar;
  hero: Ref | null;
  /** Who only watches companies. */
  watchers?: ReadonlySet<string>;
}

/** A line that asks is no longer than this. */
const LINE = 120;

const refOf = (item: NameItem, row: GazetteerRow): Ref => ({
  span: { start: item.start, end: item.end },
  row,
  text: row.names.en,
});

/** The companies of some sentences, each as it is named first. */
function companiesIn(sentences: readonly Sentence[], { text, grammar }: At): { ref: Ref; free: boolean }[] {
  const found = new Map<string, { ref: Ref; free: boolean }>();
  for (const sentence of sentences)
    for (const n of nominalsIn(text, sentence)) {
      if (n.item.type !== 'name' || !isCompany(n.item)) continue;
      const row = maker(n.item.row, grammar);
      if (row.kind === 'product' || row.kind === 'outlet' || row.kind === 'person') continue;
      if (!found.has(row.id)) found.set(row.id, { ref: refOf(n.item, row), free: n.prep === '' });
    }
  return [...found.values()];
}

/** Who is interviewed is asked about himself: the company of an interview is the same throughout. */
const ADDRESSED = /\b(?:you|your|yours|yourself)\b[^?\n]{0,200}\?/iu;

/** "Is X short of cash?": the one company that a line asks about. */
function asked(block: readonly Sentence[], at: At): Ref | null {
  const [first, last] = [block[0], block[block.length - 1]];
  if (!first || !last || last.end - first.start > LINE || at.text[last.end - 1] !== '?') return null;
  const all = companiesIn(block, at);
  return all.length === 1 && all[0]?.free ? all[0].ref : null;
}

/** What opens a paragraph: up to the first sentence that names a company or tells a figure, behind "Not every romance lasts." */
function opening(block: readonly Sentence[], at: At): readonly Sentence[] {
  const telling = block.findIndex((s) => s.items.some(isFigure) || companiesIn([s], at).length > 0);
  return block.slice(0, telling + 1);
}

/** "X accounted for 61% of sales": of whose sales the text tells, and not of X. */
const PART =
  /^(?: alone)? (?:(?:also|again) )?(?:accounted for|accounts for|represented|represents|contributed|made up|makes up)\b[^.;]{0,40}?(?:%|per ?cent|half|third|quarter) (?:of|or more of)\b/u;

/** Whom a paragraph of a round-up turns to: who is named first where it opens without a preposition, else first of all there.
 * Who comes in further on is told of by the way: "Its rival X spends that in a month". */
function turnedTo(block: readonly Sentence[], at: At): Ref | null {
  const all = companiesIn(block, at);
  if (at.hero && all.some(({ ref }) => ref.row?.id === at.hero?.row?.id)) return at.hero;
  const able = companiesIn(opening(block, at), at).filter(
    ({ ref }) =>
      ref.row &&
      !funds({ row: ref.row }) &&
      !at.watchers?.has(ref.row.id) &&
      !PART.test(at.text.slice(ref.span.end, ref.span.end + 90)),
  );
  const first = (able.find((c) => c.free) ?? able[0])?.ref ?? null;
  return first && pointsBack(opening(block, at), first, at) ? null : first;
}

/** "They begin with X": people, or several. */
const SEVERAL = /^(?:they|them|their)\b/iu;

/** "The Milan bank's profit was flattered by its stake in X", "To find the cash it trimmed its holding in X": who opens a paragraph
 * by pointing back goes on. */
const pointsBack = (sentences: readonly Sentence[], { span }: Ref, { text }: At): boolean =>
  sentences.some((s) =>
    nominalsIn(text, s).some(
      ({ item, prep, start, end }) =>
        item.type === 'group' &&
        item.form === 'back' &&
        prep === '' &&
        end <= span.start &&
        !SEVERAL.test(text.slice(start, end)),
    ),
  );

/** "The bill behind ChatGPT": a title names whom a text is about by what it makes. */
const productIn = ({ title, grammar }: At, hero: GazetteerRow): boolean =>
  grammar.names
    .scan(title, 0, title.length)
    .some(({ values }) => values.some((row) => row.kind === 'product' && maker(row, grammar).id === hero.id));

/** "X today announced its results", "X Reports Results" as a line of its own: who says so tells of itself in all that follows. */
const ANNOUNCES =
  /^[^;:!?\n]{0,80}? (?:today (?:announced|reported|released|said)|(?:announced|reported|released|said) today|[Aa]nnounces|[Rr]eports (?:[\w-]+ ){0,5}[Rr]esults)\b/u;

/** Does a text begin as the notice of one company? */
function announced(blocks: ReadonlyMap<number, readonly Sentence[]>, at: At): boolean {
  const { hero } = at;
  return [...blocks.values()].slice(0, 2).some(([first]) => {
    const own = first ? companiesIn([first], at)[0] : undefined;
    if (!first || !own?.free || own.ref.row?.id !== hero?.row?.id) return false;
    return ANNOUNCES.test(at.text.slice(own.ref.span.end, first.end));
  });
}

/** Whom a paragraph that names nobody goes on about: the one before, unless the text keeps coming back to another and names that
 * one by the way. No round-up comes back. */
function goesOnAbout(
  blocks: readonly (readonly Sentence[])[],
  at: At,
): (last: Ref | null, before: readonly Ref[]) => Ref | null {
  const named = blocks.map((all) => companiesIn(all, at)).filter((all) => all.length > 0);
  const times = (all: readonly Ref[], r: Ref | null): number => all.filter(({ row }) => row?.id === r?.row?.id).length;
  const refs = named.flatMap((all) => all.map(({ ref }) => ref));
  const own = times(refs, at.hero);
  const returns = own > 1 && own * 2 >= named.length;
  // Whom most of the paragraphs before were about is more than named by the way.
  return (last, before) =>
    returns && own > times(refs, last) && times(before, at.hero) >= times(before, last) ? at.hero : last;
}

/** The company of each block of a text whose blocks have their own. */
export function passages(sentences: readonly Sentence[], at: At): ReadonlyMap<number, Ref> {
  const blocks = new Map<number, Sentence[]>();
  for (const s of sentences) blocks.set(s.block, [...(blocks.get(s.block) ?? []), s]);
  const found = new Map<number, Ref>();
  const own = at.hero?.row && (inTitle(at.hero.row, at.title) || productIn(at, at.hero.row) || announced(blocks, at));
  const digest = !own;
  const interview = ADDRESSED.test(at.text);
  const onward = goesOnAbout(digest ? [...blocks.values()] : [], at);
  let question: Ref | null = null;
  let last: Ref | null = null;
  for (const [block, all] of blocks) {
    const line = interview ? null : asked(all, at);
    const ref: Ref | null =
      line ?? question ?? (digest ? (turnedTo(all, at) ?? onward(last, [...found.values()])) : null);
    if (ref) found.set(block, ref);
    question = line;
    last = ref;
  }
  return found;
}
