// What is priced and who sells it, in English. Takes a scene and an offset, gives the parties of a price change.
import type { Ref, Scene } from '../../../frame.ts';
import { isFigure, isWord, type NameItem } from '../../../item.ts';
import type { Around } from '../../context.ts';
import { after as phraseAfter } from '../../measures/phrases.ts';
import { clauseOf, type Nominal, nominals, subjectNominal } from '../../parties.ts';
import { resolved, subjectOf } from '../../reference.ts';

/** The product whose price moves: a product's name near the figure, else the noun phrase with a price word. */
export function productOf(scene: Scene, a: Around): Ref | null {
  const items = scene.sentence.items.filter(
    (i) => i.type === 'name' && (i.row.kind === 'product' || (i.row.kind === 'unknown' && !acting(scene, i))),
  );
  const listed = ofList(scene, a);
  if (listed) {
    const name = items.find((i) => i.start >= listed.span.start && i.end <= listed.span.end);
    return name?.type === 'name' && name.end === listed.span.end && name.start === listed.span.start
      ? { span: name, row: name.row }
      : listed;
  }
  // "the price of A by | P and of B by P": what stands behind is of the next.
  const by = BY.test(scene.text.slice(scene.sentence.start, a.figure.full.start));
  const ahead = by ? items.filter((i) => i.end <= a.figure.full.start) : items;
  const near = ahead.sort((x, y) => Math.abs(x.start - a.figure.start) - Math.abs(y.start - a.figure.start))[0];
  if (near?.type !== 'name' || Math.abs(near.start - a.figure.start) > 60) return null;
  const more = VERSION.exec(scene.text.slice(near.end, near.end + 30));
  return more
    ? { span: { start: near.start, end: near.end + more[0].length }, row: null }
    : { span: near, row: near.row };
}

const OF_LIST =
  /(?:^|,)? ?(?:and|but|,) (?:(?:that|those|the (?:price|cost)s?|prices?) )?(?:of|for|on) ((?:[\w.’'-]+ ){1,5}?)by (?:(?:about|around|roughly|nearly|almost|some|up to|as much as|more than|an average of) )*$/u;

const BY = /\b(?:of|for|on) [^,;:]{2,50} by (?:(?:about|around|roughly|nearly|almost|some|up to|more than) )*$/u;

/** "cut the price of A by P, and of B by P": each of what it has the price of. */
function ofList({ text, sentence }: Scene, { figure }: Around): Ref | null {
  const before = sentence.items.findLast((i) => isFigure(i) && i.end <= figure.full.start);
  if (!before) return null;
  const m = OF_LIST.exec(text.slice(before.end, figure.full.start));
  if (!m?.[1] || before.end + m.index > before.end + 2) return null;
  const lead = /^(?:the|its|their|all|both) /u.exec(m[1])?.[0].length ?? 0;
  const start = before.end + m.index + m[0].indexOf(m[1]) + lead;
  return { span: { start, end: start + m[1].length - lead - 1 }, row: null };
}

/** "GLM-3 Turbo", "Hunyuan-standard": the name goes on. */
const VERSION =
  /^(?:-[\w.]+(?: [A-Z][a-z]+)?| \d(?:\.\d)?(?: [A-Z][a-z]+)?(?:[- ][A-Z][a-z]+)?| [A-Z][a-z]+(?:[- ][A-Z][a-z]+)?)(?![\w-])/u;

/** A name without a preposition, or one that owns what follows, acts: it sells and is not sold. */
const acting = (scene: Scene, name: NameItem): boolean =>
  nominals(scene).some((n) => n.start === name.start && (n.owner || n.prep === '' || n.prep === 'by'));

/** Who sells: the subject that is no product; else the maker of the product. */
export function seller(scene: Scene, at: number): Ref | null {
  const found = subjectNominal(scene, at);
  const maker = (n: Nominal): Ref => {
    const ref = resolved(scene, n);
    const parent = ref.row?.kind === 'product' && ref.row.parent ? scene.grammar.byId.get(ref.row.parent) : null;
    return parent ? { ...ref, row: parent, text: parent.names.en } : ref;
  };
  if (found && !(found.item.type === 'group' && found.item.form === 'class')) return maker(found);
  const first = nominals(scene).find((n) => n.prep === '' && n.item.type === 'name');
  return first ? maker(first) : subjectOf(scene, at);
}

const WITH_PRICE = /^(?:costs?|cost|discounts?|quote|price (?:cuts?|rises?|increases?|hikes?|war))$/iu;

/** The phrase up to the verb of its change: "prices of lasers | fell". */
function cut(scene: Scene, ref: Ref): Ref {
  const { start, end } = ref.span;
  const verb = scene.sentence.items.find(
    (i) => i.start > start && i.start < end && ['rise', 'fall', 'v-cut', 'v-hike', 'planned'].some((c) => isWord(i, c)),
  );
  return verb && !ref.row ? { ...ref, span: { start, end: verb.start - 1 } } : ref;
}

/** What is priced: "the price of its basic plan", "delivery fees", "the API". */
export function thing(scene: Scene, at: number): Ref | null {
  const words = scene.sentence.items.filter((i) => isWord(i, 'n-price'));
  const word = words.sort((x, y) => Math.abs(x.start - at) - Math.abs(y.start - at))[0];
  if (!word) return null;
  const link = /^ (?:of|for|on) /u.exec(scene.text.slice(word.end, word.end + 5));
  const sold =
    link && !isFigureAt(scene, word.end + link[0].length) ? phraseAfter(scene, word.end + link[0].length) : null;
  if (sold) return cut(scene, sold);
  if (WITH_PRICE.test(scene.text.slice(word.start, word.end))) return null;
  const before = modifier(scene, word.start);
  return { span: { start: before, end: word.end }, row: null };
}

const isFigureAt = (scene: Scene, at: number): boolean =>
  scene.sentence.items.some(
    (i) => (isFigure(i) ? i.full.start : i.type === 'time' ? i.start : at + 1) <= at && at < i.end,
  );

/** Where the words that say which price it is begin: "delivery | fees". */
function modifier(scene: Scene, at: number): number {
  let start = at;
  for (let words = 0; words < 2; words++) {
    const m = /(?:^|[^\w’'-])([\w-]+) $/u.exec(scene.text.slice(Math.max(scene.sentence.start, start - 24), start));
    const word = m?.[1] ?? '';
    const item = scene.sentence.items.find((i) => i.start <= start - 2 && start - 1 <= i.end);
    if (
      !word ||
      NO_MODIFIER.has(word.toLowerCase()) ||
      /^\d/u.test(word) ||
      (item &&
        (item.type !== 'word' ||
          isWord(item, 'v-cut') ||
          isWord(item, 'v-hike') ||
          isWord(item, 'rise') ||
          isWord(item, 'fall')))
    )
      break;
    start -= word.length + 1;
  }
  return start;
}

const NO_MODIFIER: ReadonlySet<string> = new Set(
  'its their the our his her all some of on in and for by to average new higher lower put up has have will that which from with s are were is was a an at it than most these those this as'.split(
    ' ',
  ),
);

/** The seller, where customers or prices themselves are the subject: whom the text is about. */
export function vendor(scene: Scene, at: number): Ref | null {
  const found = seller(scene, at);
  if (found?.row || !(scene.discourse.topic ?? scene.discourse.title)) return found;
  return scene.discourse.topic ?? scene.discourse.title;
}

/** "The price of X was cut": X is sold, and no table says by whom; then by whom the text is about. */
export function apart({ discourse }: Scene, subject: Ref | null, object: Ref | null): Ref | null {
  const same = subject && object && subject.span.start < object.span.end && object.span.start < subject.span.end;
  if (!same || !(subject.row === null || subject.row.id.startsWith('?'))) return subject;
  return [discourse.title, discourse.topic].find((r) => r?.row && r.row.id !== subject.row?.id) ?? subject;
}

const BECOMES =
  /\b(?:becom\w+|became|gets?|got|is|are|was|were|will be|be|been|turn(?:s|ed)?)(?: (?:to|now|about|around|some|roughly|nearly|almost|as much as|up to|over|more than|at least|between))*$/iu;
/** "made X | P cheaper". */
const MADE =
  /\b(?:made|makes?|making) (?:the |its |their )?((?!it\b|them\b)[\w’'.-]+(?: [\w’'.-]+){0,4}?)(?: (?:about|around|some|roughly|nearly|almost|as much as|up to|over|more than|at least|an?))* $/iu;
const DEARER = /^ (?:cheaper|dearer|costlier|more expensive|less expensive)\b/iu;

/** "The smaller model becomes 35% cheaper": what is priced is the subject, who sells it its owner or whom the text is about. */
export function becoming(scene: Scene, a: Around): { object: Ref; subject: Ref | null } | null {
  if (!BECOMES.test(a.left) || !DEARER.test(a.right)) return null;
  const n = clauseOf(scene, a.figure.full.start)?.subject;
  const { title, topic } = scene.discourse;
  const row = n?.party?.item?.type === 'name' ? n.party.item.row : null;
  if (!n || (n.party && !row) || (row && (row.id === title?.row?.id || row.id === topic?.row?.id))) return null;
  const first = n.tokens.find((t) => t.tag !== 'det' && !t.poss) ?? n.head;
  const owner = nominals(scene).find((m) => m.start === n.owner?.start || (m.prep === 'of' && m.start === n.end + 4));
  const subject = owner ? resolved(scene, owner) : (topic ?? title);
  return { object: { span: row ? (n.party ?? n) : { start: first.start, end: n.end }, row: null }, subject };
}

const SOLD =
  /^ (?:(?:off|on (?:its|the|their|all|some|most)(?! (?:list|price|back))|(?:more|less|extra) for|(?:reduction|cut|discount|increase|rise) (?:for|on|in|to)|what (?:it|they) charges? for) )/iu;

/** "a price cut of | P for X": what the cut is for. */
const CUT_OF =
  /\b(?:price (?:cuts?|rises?|increases?|hikes?|reductions?)|discounts?)(?: of| by)?(?: (?:about|around|up to|as much as|over|more than|between|at least))*$/iu;

/** "took 70% off its model", "charge 15% more for fine-tuning": what stands behind the change. */
export function behind(scene: Scene, a: Around): Ref | null {
  const left = scene.text.slice(Math.max(a.clause.start, a.figure.full.start - 80), a.figure.full.start);
  const made = DEARER.test(a.right) ? MADE.exec(left) : null;
  if (made) {
    const start = a.figure.full.start - left.length + made.index + made[0].indexOf(made[1] as string);
    return { span: { start, end: start + (made[1] as string).length }, row: null };
  }
  const right = scene.text.slice(a.figure.full.end, a.figure.full.end + 40);
  const m =
    SOLD.exec(right) ?? (CUT_OF.test(a.left) ? / (?:for|on) (?:the |its |their |all |some )?/uy.exec(right) : null);
  const at = a.figure.full.end + (m?.[0].length ?? 0);
  if (!m || isFigureAt(scene, at)) return null;
  const ref = phraseAfter(scene, at);
  return ref &&
    !/^(?:(?:the |its )?(?:prices?|list)\b|up\b|as\b|more\b|about\b)/iu.test(
      scene.text.slice(ref.span.start, ref.span.end),
    )
    ? { ...ref, row: null }
    : null;
}
