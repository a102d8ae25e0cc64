// Parts of a company in English: the segment that the words beside a metric name ("cloud revenue", "sales in the Power Systems
// segment"), the part that is the subject ("its banking arm"), and parts that a text has told of ("the division", "its
// backlog" after it). Takes a place in the sentence, gives whose part it is and the words that name it.
import { isCompany, type Ref, refOf, type Scene } from '../../../frame.ts';
import { type Item, isFigure, isWord, type WordItem } from '../../../item.ts';
import { clauseAt, clauseOf, nominals } from '../../parties.ts';
import { resolved } from '../../reference.ts';
import { isProduct, makerBeside } from '../../syntax/apposed.ts';
import { type Noun, type Phrase, phrasesOf } from '../../syntax/phrases.ts';
import { unitTold } from './bought.ts';
import { partOfGroup } from './subject.ts';

export interface Part {
  owner: Ref | null;
  part: Ref;
}

/** "Its banking arm reported F": a part of a company is the subject; whose it is, and which. */
export function segmentSubject(scene: Scene, at: number): Part | null {
  const subject = clauseOf(scene, at)?.subject;
  return subject ? partIn(scene, subject) : null;
}

/** The part of a company that a phrase names: "its banking arm", "the Power Systems segment". */
function partIn(scene: Scene, subject: Noun): Part | null {
  if (subject.kinds[0] !== 'unit' || subject.head.item?.type === 'name' || /[^s]s$/u.test(subject.head.word))
    return null;
  const inner = subject.inner[0] ?? null;
  const owner = subject.owner ?? (inner && isKnown(scene, inner.item) ? inner : null);
  const n = owner && nominals(scene).find((m) => m.start === owner.start);
  const first = subject.tokens.find((t) => t.tag !== 'det' && !t.poss && t.end > (owner?.end ?? 0) && t !== owner);
  const end = subject.tokens[subject.tokens.length - 2]?.end ?? subject.end;
  if (!first || first.start >= end) return null;
  const whose = owner && /^(?:its|their)$/u.test(owner.word) ? null : n ? resolved(scene, n) : null;
  return { owner: whose, part: { span: { start: first.start, end }, row: null } };
}

/** "Intel's foundry division", not "the Power Systems segment": a company that the tables or the text know. */
function isKnown(scene: Scene, item: Item | null): boolean {
  if (item?.type !== 'name') return item?.type === 'group';
  return item.row.kind !== 'unknown' || scene.discourse.seen.some((s) => s.row?.id === item.row.id);
}

/** Remembers the part of a company that a sentence names, and whether the sentence is about it. */
export function noteParts(scene: Scene): void {
  const { discourse, sentence } = scene;
  const all = phrasesOf(scene.text, sentence, scene.grammar.en.words);
  const named = partNamed(scene, all);
  if (named) discourse.part = named;
  const before = discourse.part;
  if (before && AGAIN.test(scene.text.slice(sentence.start, sentence.start + 40)) && sentence.block - before.block < 2)
    Object.assign(before, { subject: true, block: sentence.block });
  else if (before)
    before.subject = before.subject && goesOn(scene, all.find((p) => p.type === 'noun') as Noun | undefined);
  for (const n of all) {
    if (n.type === 'noun' && n.prep === '' && n.index < 4 && isProduct(n.party)) discourse.part = sold(scene, all, n);
    if (n.type !== 'noun') continue;
    const group = n.party?.item?.type === 'group' && n.index < 4 && n.prep === '' ? partOfGroup(scene, n.party) : null;
    if (group) discourse.part = { owner: null, part: group, at: n.start, block: sentence.block, subject: true };
    if (n.kinds[0] !== 'unit') continue;
    const found = partIn(scene, n);
    if (!found) continue;
    const measuredIn = n.prep === 'in' || n.prep === 'at' || n.prep === 'of' || n.prep === 'from';
    const first = all.find((p) => p.type === 'noun');
    const subject =
      n.prep === '' ? n.index < 4 : measuredIn && first?.type === 'noun' && first.kinds.includes('metric');
    discourse.part = { ...found, at: n.start, block: sentence.block, subject };
  }
}

const BRINGS =
  /^(?:contributed|took|took in|brought in|booked|managed|had|turned in|pulled in)(?: in)? (?:only |just |about |around |nearly |almost |some |over |more than |another |an? |the |remaining |record |further )*$/u;

/** "Intelligent Cloud contributed F", "SeaMoney took F": a name that nobody introduced brings in sums where figures of a company are told. */
function partNamed(scene: Scene, all: readonly Phrase[]): NonNullable<Scene['discourse']['part']> | null {
  const { metric, seen, known } = scene.discourse;
  const { sentence, text } = scene;
  if (!metric?.subject?.row || sentence.start - metric.clause.start > 700 || metric.metric === 'market_share')
    return null;
  for (const n of all) {
    const item = n.type === 'noun' && n.prep === '' && n.index < 4 ? n.party?.item : null;
    if (n.type !== 'noun' || item?.type !== 'name' || item.row.kind !== 'unknown' || item.end !== n.end) continue;
    const old = seen.some((s) => s.row?.id === item.row.id) || (known?.get(item.row.id)?.words.size ?? 0) > 0;
    const figure = sentence.items.find((i) => isFigure(i) && i.start > n.end);
    if (
      old ||
      figure?.type !== 'money' ||
      !isFigure(figure) ||
      /\b(?:rival|competitor|peer)\b/iu.test(text.slice(sentence.start, n.end))
    )
      continue;
    const words = text.slice(n.end, figure.full.start).replace(/^, [^,]{3,60},/u, '');
    if (!BRINGS.test(words.trimStart())) continue;
    return {
      owner: metric.subject,
      part: { ...refOf(item), row: null },
      at: n.start,
      block: sentence.block,
      subject: true,
    };
  }
  return null;
}

/** A product that a sentence is about is a part of who sells it. */
function sold(scene: Scene, all: readonly Phrase[], n: Noun): NonNullable<Scene['discourse']['part']> {
  const maker = makerBeside(all, n);
  const owner = maker && nominals(scene).find((m) => m.start === maker.start);
  const whose = owner && !/^(?:its|their)$/iu.test(maker.word) ? resolved(scene, owner) : null;
  const part = { span: { start: n.party?.start ?? n.start, end: n.party?.end ?? n.end }, row: null };
  return { owner: whose, part, at: n.start, block: scene.sentence.block, subject: true };
}

const AGAIN = /^(?:The|That|This) (?:division|unit|segment|business|arm|operation)(?:['’]s)?\b/u;

/** Does a sentence go on about the part told of: no company begins it? */
const goesOn = (scene: Scene, first: Noun | undefined): boolean =>
  first === undefined || first.party?.item?.type !== 'name' || isPartName(scene, first.start);

const BARE =
  /\b(?:the|that|this) (?:same )?(?:division|unit|segment|business|arm|operation)(?:['’]s)?(?: [\w-]+){0,4} ?$/iu;
const ITS = /(?:^|[\s,(])(?:its|it|there)(?: [\w-]+){0,4} ?$/iu;
/** What is told of whole companies only. */
const WHOLE = /\b(?:net (?:loss|profit|income)|shares?|cash|dividend|capital expenditure|capex|debt)\b/iu;

/** The part told of before that the words at an offset go on about. */
export function partBack(scene: Scene, at: number): Part | null {
  const { part } = scene.discourse;
  const { sentence, text } = scene;
  const named = nameAsPart(scene, at);
  if (named) return named;
  if (!part || part.at >= at || sentence.block - part.block > 1 || unitTold(scene, at)) return null;
  const clause = clauseAt(sentence, at);
  const lead = text.slice(clause.start, at);
  const words = text.slice(clause.start, Math.min(sentence.end, at + 24));
  if (BARE.test(lead) || BARE.test(text.slice(clause.start, Math.min(clause.end, at + 2)))) return part;
  if (part.block !== sentence.block || !part.subject || WHOLE.test(words)) return null;
  const own = nominals(scene).some((n) => n.item.type === 'name' && n.start > part.at && n.end <= at && n.prep === '');
  return !own && (ITS.test(lead) || /^ there\b/u.test(text.slice(at, at + 40).replace(/^\w+/u, ''))) ? part : null;
}

/** Is the name at an offset one of the parts that a paragraph lists, not a company of its own? */
function isPartName(scene: Scene, at: number): boolean {
  const { part, seen, known } = scene.discourse;
  const item = scene.sentence.items.find((i) => i.start === at);
  return (
    part?.block === scene.sentence.block &&
    item !== undefined &&
    isCompany(item) &&
    item.row.kind === 'unknown' &&
    !seen.some((s) => s.row?.id === item.row.id) &&
    (known?.get(item.row.id)?.words.size ?? 0) === 0
  );
}

/** "Motion Control was flat at F": a name that nobody introduced, where parts of a company are told. */
function nameAsPart(scene: Scene, at: number): Part | null {
  const subject = clauseOf(scene, at)?.subject;
  const item = subject?.party?.item;
  if (item?.type !== 'name' || !isPartName(scene, item.start)) return null;
  const { part } = scene.discourse;
  return { owner: part?.owner ?? null, part: { ...refOf(item), row: null } };
}

const NOT_SEGMENT =
  /^(?:maiden|interim|half-year|half-yearly|narrower|wider|approve[sd]?|authori[sz]e[sd]?|announced|budgeted|s|the|an?|its|their|his|her|our|of|and|or|that|which|with|in|on|at|to|for|from|by|as|said|says|while|but|group|net|total|quarterly|annual|annualised|annualized|overall|company|companies|whole|full-year|yearly|first-quarter|second-quarter|third-quarter|fourth-quarter|adjusted|record|gross|operating|attributable|combined|consolidated|reported|recurring|new|more|higher|lower|contracted|own|expects|expected|forecast|posted|generated|reports|reported|had|has|have|whose|where|contractual|business|account|telling|reckoning|count|estimate|those|these|what|where|first-half|second-half|half-year|full-year|current-year|next-year|prior-year|year-ago|like-for-like|underlying|attributable|consolidated|pre-tax|audited|unaudited|third-party|reporting|as|against|made|make|makes|turned|into|onto|over|after|before|between|under|up|down|about|positive|negative|plan|forecast|on|than|if|so|just|only|we|you|they|it|he|she|when|because|is|was|are|were|this|last|monthly|remaining|GAAP|non-GAAP|statutory|IFRS|headline|core|pro-forma|preliminary|provisional|initial|final|first|second|third|fourth|year|quarter|half|strong|weak|solid|organic|comparable|free|fresh|and|also|run-rate|revenue|sales|profit)$/iu;

const NOT_NOUN = [
  'verb',
  'reach',
  'v-raise',
  'say',
  'report',
  'rise',
  'fall',
  'filing',
  'spend',
  'planned',
  'v-give',
  'pron',
];

/** "Client | and gaming sales": the first of two words for one part, at the head of a clause or behind an article. */
function pairedWith(text: string, start: number, floor: number): number {
  const m = /(?:^|[,;:(] ?|\b(?:the|its|their|while|but|as) )([A-Za-z][\w-]+(?: [a-z][\w-]+)?) and $/u.exec(
    text.slice(Math.max(floor, start - 40), start),
  );
  return m && !NOT_SEGMENT.test((m[1] ?? '').split(' ')[0] ?? '') ? start - 5 - (m[1] ?? '').length : start;
}

/** "Online marketing sales", "cloud infrastructure revenue": the words right before the metric. */
export function segmentOf(scene: Scene, word: WordItem): Ref | null {
  const { text, sentence } = scene;
  const clause = clauseAt(sentence, word.start);
  let start = word.start;
  for (let words = 0; words < 3; words++) {
    if (text[start - 1] !== ' ') break;
    let from = start - 1;
    while (from > clause.start && /[\w&-]/u.test(text[from - 1] ?? '')) from--;
    const w = text.slice(from, start - 1);
    const item = sentence.items.find((i) => i.start <= from && from < i.end);
    // "Azure revenue": a product is a part of who sells it.
    if (
      words === 0 &&
      item?.type === 'name' &&
      item.row.kind === 'product' &&
      item.row.parent &&
      item.end === start - 1
    )
      return { span: { start: item.start, end: item.end }, row: null };
    // "The vehicle margin": no vehicle of before.
    const the =
      words === 0 && item?.type === 'group' && item.end === start - 1 && /^(?:the|its) /iu.test(text.slice(item.start));
    if (the && !NOT_SEGMENT.test(w)) return { span: { start: from, end: start - 1 }, row: null };
    if (
      !w ||
      NOT_SEGMENT.test(w) ||
      /^\d/u.test(w) ||
      (item && (item.type !== 'word' || (!/ing$/u.test(w) && NOT_NOUN.some((cls) => isWord(item, cls)))))
    )
      break;
    start = from;
  }
  if (start < word.start)
    return { span: { start: pairedWith(text, start, clause.start), end: word.start - 1 }, row: null };
  const source =
    /^ from (?:its |the |their )?((?!continuing|operations|customers|outside|external|it\b|them\b|this\b|that\b|these\b)[A-Za-z][\w-]*(?: [a-z][\w-]*){0,3}?)(?= (?:rose|fell|grew|climbed|jumped|slipped|dropped|was|were|reached|came|advanced|declined|increased|decreased|more|nearly|doubled|surged|shrank|slid|totalled|is|will|has|had)\b|,)/u.exec(
      text.slice(word.end, Math.min(clause.end, word.end + 60)),
    );
  if (source) {
    const from = word.end + source[0].length - (source[1] ?? '').length;
    if (sentence.items.some((i) => i.start === from && (i.type === 'name' || i.type === 'time'))) return null;
    return { span: { start: from, end: from + (source[1] ?? '').length }, row: null };
  }
  const at =
    /^ (?:at|from|in|of) (?:its |the |their )?((?!(?:its|the|their) )(?:[\w&-]+ ){1,4}?)(?:division|unit|arm|segment|business|group)\b/iu.exec(
      text.slice(word.end, Math.min(clause.end, word.end + 60)),
    );
  if (!at) return unitThat(scene, word) ?? market(scene, word);
  const from = word.end + at[0].indexOf(at[1] ?? '');
  return { span: { start: from, end: from + (at[1] ?? ' ').trimEnd().length }, row: null };
}

/** "sales of the unit that serves carmakers": what a part does names it. */
function unitThat({ text }: Scene, word: WordItem): Ref | null {
  const m =
    /^ (?:at|from|in|of) (?:its |the |their )((?:division|unit|arm|segment|business) (?:that|which) (?:[\w-]+ ){1,6}?)(?=(?:more|almost|nearly|rose|fell|grew|climbed|jumped|slipped|dropped|was|were|reached|came|increased|decreased|doubled|tripled|surged|shrank|slid|totalled|advanced|declined)\b)/u.exec(
      text.slice(word.end, word.end + 90),
    );
  if (!m) return null;
  const start = word.end + m[0].indexOf(m[1] ?? '');
  return { span: { start, end: start + (m[1] ?? '').trimEnd().length }, row: null };
}

const SOLD = /^(?:sales|revenues?|turnover|income|orders|deliveries|bookings)$/iu;

/** "sales in China", "revenue from Europe": where they are made. */
function market(scene: Scene, word: WordItem): Ref | null {
  const { text, sentence } = scene;
  if (!SOLD.test(text.slice(word.start, word.end))) return null;
  const m = /^ (?:in|from|to|outside) (?:the )?([A-Z][\w.]*(?: [A-Z][\w.]*){0,2})(?= (?!of\b)[a-z]|,)/u.exec(
    text.slice(word.end, word.end + 40),
  );
  if (!m) return null;
  const start = word.end + m[0].length - (m[1] ?? '').length;
  const taken = sentence.items.some((i) => i.start < start + (m[1] ?? '').length && i.end > start && i.type !== 'word');
  return taken ? null : { span: { start, end: start + (m[1] ?? '').length }, row: null };
}
