// Whose figure it is, in English: the possessor of the metric ("Google Cloud's sales"), "revenue at X", the subject,
// the employer of who speaks, else the topic; and the segment of the business that the words before a metric name.
import { isCompany, last, type Ref, type Scene } from '../../frame.ts';
import { isWord, type WordItem } from '../../item.ts';
import { type Around, near } from '../context.ts';
import { clauseAt, clauseOf, nominals, subjectNominal } from '../parties.ts';
import { resolved } from '../reference.ts';

const company = (ref: Ref | null): ref is Ref =>
  ref !== null && ref.row?.kind !== 'person' && ref.row?.kind !== 'outlet';

/** The company that owns what stands in a stretch: "of Bluegate's income", "of its revenue". */
export function owned(scene: Scene, span: { start: number; end: number }): Ref | null {
  const owner = nominals(scene).find((n) => n.owner && n.start >= span.start && n.end <= span.end);
  const ref = owner ? resolved(scene, owner) : null;
  return company(ref) ? ref : null;
}

/** Whoever speaks for a company speaks of it: the speaker's employer, else whom the text is about. */
function spokenFor(scene: Scene): Ref | null {
  const employer = scene.speakerOrg;
  if (employer) return { span: scene.speakers[0] ?? scene.sentence, row: employer, text: employer.names.en };
  return scene.discourse.title ?? scene.discourse.topic;
}

const FIRST_PERSON = /(?:^|[^\w])(?:we|our|us|I|we['’](?:re|ve|d|ll)|I['’](?:m|ve|d|ll)|you|your)(?![\w])/iu;

/** Whose metric a figure is. */
export function measured(scene: Scene, a: Around, word: WordItem | null): Ref | null {
  const lead = scene.text.slice(a.clause.start, a.figure.full.start);
  if (FIRST_PERSON.test(lead)) return spokenFor(scene);
  const found = told(scene, a, word);
  return company(found) ? found : (scene.discourse.topic ?? scene.discourse.title);
}

/** "Its banking arm reported F": a part of a company is the subject; whose it is, and which. */
export function segmentSubject(scene: Scene, at: number): { owner: Ref | null; part: Ref } | null {
  const subject = clauseOf(scene, at)?.subject;
  if (subject?.kinds[0] !== 'unit' || subject.head.item?.type === 'name') return null;
  const owner = subject.owner ?? subject.inner[0] ?? null;
  const n = owner && nominals(scene).find((m) => m.start === owner.start);
  const first = subject.tokens.find((t) => t.tag !== 'det' && !t.poss && t.end > (owner?.end ?? 0) && t !== owner);
  const end = subject.tokens[subject.tokens.length - 2]?.end ?? subject.end;
  if (!first || first.start >= end) return null;
  const whose = owner && /^(?:its|their)$/u.test(owner.word) ? null : n ? resolved(scene, n) : null;
  return { owner: whose, part: { span: { start: first.start, end }, row: null } };
}

function told(scene: Scene, a: Around, word: WordItem | null): Ref | null {
  const at = word ? Math.min(word.start, a.figure.full.start) : a.figure.full.start;
  const clause = clauseAt(scene.sentence, at);
  const owner = last(
    nominals(scene).filter((n) => n.owner && n.end <= at && n.start >= clause.start && at - n.end <= 60),
  );
  if (owner && word) {
    const shared =
      /^(?:its|their)$/iu.test(scene.text.slice(owner.start, owner.end)) && near(a, 'share-of', 40) !== undefined;
    const ref = (shared && scene.discourse.topic) || resolved(scene, owner);
    if (company(ref)) return ref;
  }
  const of = word
    ? nominals(scene).find(
        (n) => ['at', 'of', 'from', 'for'].includes(n.prep) && n.start >= word.end && n.start - word.end < 14,
      )
    : undefined;
  if (of && of.item.type === 'name' && isCompany(of.item) && of.end <= Math.max(a.figure.start, at + 60))
    return resolved(scene, of);
  const part = segmentSubject(scene, at);
  if (part) return part.owner ?? scene.discourse.topic ?? scene.discourse.title;
  const subject = subjectNominal(scene, at);
  const ref = subject ? resolved(scene, subject) : null;
  if (
    company(ref) &&
    !(
      subject?.item.type === 'group' &&
      subject.item.form !== 'back' &&
      scene.discourse.topic &&
      !subject.prep &&
      /^(?:analysts|investors)/iu.test(scene.text.slice(subject.start))
    )
  )
    return ref;
  const sayer = nominals(scene).find(
    (n) =>
      n.start > at &&
      n.item.type === 'name' &&
      isCompany(n.item) &&
      scene.sentence.items.some((i) => isWord(i, 'say') && i.start >= n.end && i.start - n.end < 4),
  );
  if (sayer) return resolved(scene, sayer);
  const employer = scene.speakerOrg;
  if (employer) return { span: scene.speakers[0] ?? scene.sentence, row: employer, text: employer.names.en };
  return scene.discourse.topic ?? scene.discourse.title;
}

const NOT_SEGMENT =
  /^(?:s|the|an?|its|their|his|her|our|of|and|or|that|which|with|in|on|at|to|for|from|by|as|said|says|while|but|group|net|total|quarterly|annual|annualised|annualized|overall|company|companies|whole|full-year|yearly|first-quarter|second-quarter|third-quarter|fourth-quarter|adjusted|record|gross|operating|attributable|combined|consolidated|reported|recurring|new|more|higher|lower|contracted|own|expects|expected|forecast|posted|generated|reports|reported|had|has|have|whose|where|contractual|business|account|telling|reckoning|count|estimate|those|these|what|where|first-half|second-half|half-year|full-year|current-year|next-year|prior-year|year-ago|like-for-like|underlying|attributable|consolidated|pre-tax|audited|unaudited|third-party|reporting|as|against|made|make|makes|turned|on|than|if|so|just|only|we|you|they|it|he|she|when|because|is|was|are|were|this|last|monthly|remaining|GAAP|non-GAAP|statutory|IFRS|headline|core|pro-forma|preliminary|provisional|initial|final|first|second|third|fourth|year|quarter|half|strong|weak|solid|organic|comparable|free|fresh|and|also|run-rate|revenue|sales|profit)$/iu;

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
    if (
      !w ||
      NOT_SEGMENT.test(w) ||
      /^\d/u.test(w) ||
      (item && (item.type !== 'word' || NOT_NOUN.some((cls) => isWord(item, cls))))
    )
      break;
    start = from;
  }
  if (start < word.start) return { span: { start, end: word.start - 1 }, row: null };
  const source =
    /^ from (?:its |the |their )?((?!continuing|operations|customers|outside|external)[a-z][\w-]*(?: [a-z][\w-]*){0,2}?)(?= (?:rose|fell|grew|climbed|jumped|slipped|dropped|was|were|reached|came|advanced|declined|increased|decreased|more|nearly|doubled|surged|shrank|slid|totalled|is|will|has|had)\b|,)/u.exec(
      text.slice(word.end, Math.min(clause.end, word.end + 60)),
    );
  if (source) {
    const from = word.end + source[0].length - (source[1] ?? '').length;
    return { span: { start: from, end: from + (source[1] ?? '').length }, row: null };
  }
  const at =
    /^ (?:at|from|in|of) (?:its |the |their )?((?:[\w-]+ ){1,3}?)(?:division|unit|arm|segment|business)\b/iu.exec(
      text.slice(word.end, Math.min(clause.end, word.end + 60)),
    );
  if (!at) return null;
  const from = word.end + at[0].indexOf(at[1] ?? '');
  return { span: { start: from, end: from + (at[1] ?? ' ').trimEnd().length }, row: null };
}
