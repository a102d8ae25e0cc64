// Who backs a round, in English: led by X with Y and Z joining, X led, investors including X, X invested in each.
// led, cornerstone investors among them X and Y.
import { type Draft, draft, last, type Ref, refOf, type Scene, sameRef, triggers } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure } from '../../item.ts';
import type { Around } from '../context.ts';
import { listAround, type Nominal, nominals, subjectNominal, withPrep } from '../parties.ts';
import { resolved, subjectOf } from '../reference.ts';
import { roundName } from './rounds.ts';

/** The company that the round told of is of: this sentence's, else the one told of before. */
export const financed = (scene: Scene): Ref | null =>
  last(scene.drafts.filter((d) => d.kind === 'funding_round'))?.subject ?? scene.discourse.focus;

interface Pair {
  a: Pick<Around, 'clause'>;
  trigger: Item;
  subject: Ref;
  object: Ref;
  money: FigureItem | null;
  lead?: boolean | null;
}

const told = (
  scene: Scene,
  { subject, object }: Pick<Pair, 'subject' | 'object'>,
  made: readonly Draft[] = [],
): boolean =>
  [...scene.drafts, ...made].some(
    (d) => (d.kind === 'investment' || d.kind === 'debt') && sameRef(d.subject, subject) && sameRef(d.object, object),
  );

export function pair(scene: Scene, { a, trigger, subject, object, money, lead }: Pair): Draft[] {
  const told = scene.discourse.told;
  const before = told && sameRef(told.subject, object) ? told.round : null;
  const round = roundName(scene, trigger) ?? scene.drafts.find((d) => d.kind === 'funding_round')?.round ?? before;
  const debt =
    money === null &&
    scene.drafts.some((d) => d.kind === 'debt') &&
    !scene.drafts.some((d) => d.kind === 'funding_round');
  return [
    draft({
      rule: 'en/investment',
      kind: debt ? 'debt' : 'investment',
      trigger,
      clause: a.clause,
      subject,
      object,
      money,
      lead: lead ?? null,
      round,
    }),
  ];
}

/** "led by X and Y", "X led", "X co-led the round": with the round of the sentence or the one before. */
export function leads(scene: Scene): Draft[] {
  return triggers(scene, 'v-lead').flatMap(({ clause, word }) => {
    const by = /^ (?:\w+ )?(?:jointly )?by\b/u.test(scene.text.slice(word.end, word.end + 14));
    const round =
      /\b(?:round|raise|series|deal|financing|funding|fundraising|investment)\b/iu.test(
        scene.text.slice(word.end, word.end + 60),
      ) || /^(?: it)?\W*$/u.test(scene.text.slice(word.end, clause.end));
    const object = objectOf(scene, word);
    if (!object || (!by && !round)) return [];
    const lead = by
      ? withPrep(scene, { start: word.end, end: scene.sentence.end }, ['by'])
      : subjectNominal(scene, word.start);
    if (!lead) return [];
    return partners(scene, lead).flatMap((n) => backer(scene, { clause, word, n, object, lead: true }));
  });
}

/** "The same firm teamed up with EQT to co-lead": both lead. */
function partners(scene: Scene, lead: Nominal): Nominal[] {
  const list = listAround(scene, lead);
  const mate = nominals(scene).find(
    (n) =>
      n.prep === 'with' &&
      n.start >= lead.end &&
      /\b(?:team\w*|along|together|partner\w*|join\w*)(?: \w+)? with $/iu.test(
        scene.text.slice(Math.max(0, n.start - 20), n.start),
      ) &&
      /^ to (?:co-)?lead/iu.test(scene.text.slice(n.end, n.end + 12)),
  );
  return mate ? [...list, mate] : list;
}

/** The company financed: "for Y" or "in Y" after the verb, else of the round told of. */
function objectOf(scene: Scene, word: Item): Ref | null {
  const after = withPrep(scene, { start: word.end, end: scene.sentence.end }, ['for', 'into', 'in']);
  const own = last(scene.drafts.filter((d) => d.kind === 'funding_round' && d.subject));
  if (own?.subject) return own.subject;
  return after &&
    after.start - word.end < 60 &&
    /(?:round|series \w|raise|funding|financing|investment)/iu.test(scene.text.slice(word.end, after.start))
    ? resolved(scene, after)
    : scene.discourse.focus;
}

interface Backer {
  clause: Clause;
  word: Item;
  n: Nominal;
  object: Ref;
  lead: boolean | null;
}

function backer(scene: Scene, { clause, word, n, object, lead }: Backer): Draft[] {
  const { item } = n;
  const same =
    item.type === 'group' &&
    item.form === 'back' &&
    /\b(?:same|firm|fund|investor|it)\b/iu.test(scene.text.slice(n.start, n.end));
  const subject = same
    ? (recentFund(scene, n) ?? resolved(scene, n))
    : item.type === 'name'
      ? refOf(item)
      : resolved(scene, n);
  if (item.type === 'group' && item.form !== 'back') return [];
  if (sameRef(subject, object) || told(scene, { subject, object })) return [];
  return pair(scene, { a: { clause }, trigger: word, subject, object, money: null, lead });
}

const recentFund = (scene: Scene, n: Nominal): Ref | null => {
  const own = nominals(scene).filter((m) => m.end <= n.start && m.item.type === 'name' && m.item.row.kind === 'fund');
  const before = last(own);
  return before
    ? resolved(scene, before)
    : ([...scene.discourse.seen].reverse().find((r) => r.row?.kind === 'fund') ?? null);
};

/** "X and Y also took part", "with X joining", "backers include X", "alongside X". */
export function joins(scene: Scene): Draft[] {
  const object = financed(scene);
  if (!object) return [];
  return triggers(scene, 'v-join').flatMap(({ clause, word }) => {
    const strong = /^(?:participat|took part|taking part|also invested|chipp|co-invest|re-upp)/iu.test(
      scene.text.slice(word.start, word.end),
    );
    const funding =
      strong ||
      scene.drafts.some((d) => d.kind === 'funding_round' || d.kind === 'investment') ||
      /\b(?:round|funding|raise|financing|deal)\b/iu.test(scene.text.slice(word.end, word.end + 40));
    if (!funding || scene.sentence.items.some((i) => isFigure(i) && i.type === 'count' && i === word)) return [];
    const own = nominals(scene).filter((n) => n.end <= word.start && n.start >= clause.start);
    const who = last(own);
    const passive =
      /^(?:join)/iu.test(scene.text.slice(word.start, word.end)) &&
      /^ed by/u.test(scene.text.slice(word.end - 2, word.end + 3))
        ? withPrep(scene, { start: word.end, end: scene.sentence.end }, ['by'])
        : null;
    const pick = passive ?? who;
    if (!pick) return [];
    return listAround(scene, pick).flatMap((n) => backer(scene, { clause, word, n, object, lead: false }));
  });
}

const AMONG =
  /(?:investors?|backers?|participants?|buyers?|shareholders)(?:,? (?:also )?(?:includ(?:e|es|ed|ing)|among (?:them|whom)|such as|were|are|came from|like)|: )/iu;
const WITH =
  /\b(?:participation|support|backing|contributions?|investments?|money|cash|funding) (?:also )?(?:came )?from\b|\balongside\b|\bjoined by\b|\band backed by\b|\bbacked by\b/iu;

/** Lists of backers after a noun: "investors including X, Y and Z", "with participation from X". */
export function listed(scene: Scene): Draft[] {
  const { text, sentence } = scene;
  const body = text.slice(sentence.start, sentence.end);
  const m =
    AMONG.exec(body) ??
    (scene.drafts.some((d) => d.kind === 'funding_round' || d.lead) || scene.discourse.focus ? WITH.exec(body) : null);
  if (!m) return [];
  const end = sentence.start + m.index + m[0].length;
  const start = nominals(scene).find((n) => n.start >= end && n.start - end < 30 && n.item.type === 'name');
  const subject = AMONG.test(m[0]) ? subjectOf(scene, sentence.start + m.index) : null;
  const object =
    last(scene.drafts.filter((d) => d.kind === 'funding_round'))?.subject ??
    (subject?.row && subject.row.kind !== 'fund' ? subject : null) ??
    scene.discourse.focus;
  if (!start || !object) return [];
  const clause = sentence.clauses.find((c) => c.start <= start.start && start.end <= c.end) as Clause;
  const lead = AMONG.test(m[0]) ? null : false;
  return listAround(scene, start).flatMap((n) => backer(scene, { clause, word: start.item, n, object, lead }));
}

/** "raised F from A, B and C". */
export function sources(scene: Scene): Draft[] {
  return scene.drafts.flatMap((round) => {
    if (round.kind !== 'funding_round' || !round.money || !round.subject) return [];
    const { clause, money, subject: object } = round;
    const from = nominals(scene).find(
      (n) => n.prep === 'from' && n.item.type === 'name' && n.start >= money.end && n.start - money.full.end < 70,
    );
    const between = from ? scene.text.slice(money.full.end, from.start) : '';
    if (!from || /[.;$€£¥]|\b(?:up|down)\b/u.test(between)) return [];
    return listAround(scene, from).flatMap((n) => backer(scene, { clause, word: n.item, n, object, lead: null }));
  });
}

/** "Nvidia invested in each", "is backed by X": no figure. */
export function plain(scene: Scene): Draft[] {
  return triggers(scene, 'v-invest').flatMap(({ clause, word }) => {
    const verb = scene.text.slice(word.start, word.end);
    if (!/^(?:invested|invests|backed|backs|bankroll|took a|taken a|take a|bought into)/iu.test(verb)) return [];
    const passive = /^ by\b/u.test(scene.text.slice(word.end, word.end + 3));
    const after = passive
      ? withPrep(scene, { start: word.end, end: clause.end }, ['by'])
      : /^ in/u.test(scene.text.slice(word.end, word.end + 3))
        ? withPrep(scene, { start: word.end, end: clause.end }, ['in'])
        : nominals(scene).find((n) => n.start >= word.end && n.start - word.end < 20 && n.prep === '');
    if (
      !after ||
      scene.drafts.some((d) => d.kind === 'investment' && d.clause === clause) ||
      /-$/u.test(scene.text.slice(word.start - 1, word.start))
    )
      return [];
    const subject = subjectOf(scene, word.start);
    const others = every(scene, after) ?? [resolved(scene, after)];
    return others.flatMap((object) => {
      const [from, to] = passive ? [object, subject] : [subject, object];
      return from?.row && to && !sameRef(from, to) && !told(scene, { subject: from, object: to })
        ? pair(scene, { a: { clause }, trigger: word, subject: from, object: to, money: null })
        : [];
    });
  });
}

/** "each" and "both" after two rounds: the companies of those rounds. */
function every(scene: Scene, n: Nominal): Ref[] | null {
  if (!/^(?:each|both)$/iu.test(scene.text.slice(n.start, n.end))) return null;
  const pair = scene.discourse.seen.filter((r) => r.row?.kind !== 'fund').slice(-2);
  return pair.length === 2 ? pair : null;
}
