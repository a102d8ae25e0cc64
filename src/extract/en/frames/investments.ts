// Investments in English: X invested F in Y, put F into Y, a F investment in Y, led by X with Y and Z joining, X
// led, cornerstone investors among them X and Y.
import { type Draft, draft, last, type Ref, type Rule, refOf, type Scene, sameRef, triggers } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord, type Item } from '../../item.ts';
import { around, type Around, first, has, near, open } from '../context.ts';
import { asideOf, listAround, type Nominal, nominals, resolved, subjectNominal, subjectOf, withPrep } from '../parties.ts';
import { roundName } from './rounds.ts';

/** The company that the round told of is of: this sentence's, else the one told of before. */
export const financed = (scene: Scene): Ref | null =>
  last(scene.drafts.filter((d) => d.kind === 'funding_round'))?.subject ?? scene.discourse.focus;

const INTO = ['in', 'into', 'to', 'behind', 'for', 'at'];

/** Into whom: a party after in or into, the relative head ("the start-up in which X ..."), else the company in focus. */
function investee(scene: Scene, a: Around, verb: Item): Ref | null {
  const after = withPrep(scene, { start: verb.end, end: scene.sentence.end }, INTO);
  if (after && after.start - a.figure.end < 60) return resolved(scene, after);
  const which = /\bin(?:to)? which\b/iu.exec(scene.text.slice(a.clause.start, a.figure.start));
  const head = which ? last(nominals(scene).filter((n) => n.end <= a.clause.start + which.index)) : undefined;
  return head ? resolved(scene, asideOf(scene, a.clause) ?? head) : null;
}

const CAPEX = /^[^.;]{0,30}?\b(?:in|into|on|for|to build|building|to expand)\b (?:[\w-]+ ){0,4}(?:data[ -]cent(?:re|er)s?|infrastructure|factor(?:y|ies)|plants?|facilit(?:y|ies)|capacity|chips|AI\b(?! (?:start|compan|lab|group))|cloud\b|research|campus|campuses|equipment|property|capital)/iu;

const FOR = /(?:^|\s)for$/iu;
const ACQUIRE = /\b(?:buy|buys|bought|buying|acquir\w+|purchas\w+|take over|took over|snapp\w+ up|scoop\w* up|pay|pays|paid|paying|takeover of|acquisition of|buyout of|merger with)\b/iu;

/** "bought Y for F", "paid F for a P stake in Y", "a F acquisition of Y", "buy Y in a F deal". */
function acquired(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const staked = /^ for (?:[\w%.,’'-]+ ){0,6}?(?:stake|holding|interest|shares|shareholding) (?:in|of) /iu.test(a.right);
  const noun = first(a.nouns, 'n-acquisition');
  const priced = FOR.test(a.left) || /\bin an?(?: [\w-]+){0,3}$/iu.test(`${a.left} a`) || /\b(?:worth|valued at)$/iu.test(a.left);
  const verb = [...a.before].find((w) => ACQUIRE.test(scene.text.slice(w.start, w.end)) || isWord(w, 'n-acquisition'));
  if (noun || (staked && verb)) {
    const after = withPrep(scene, { start: a.figure.end, end: scene.sentence.end }, ['of', 'in', 'for']);
    const by = giver(scene, a, verb ?? figure);
    return after && by && after.start - a.figure.end < 70 && !sameRef(by, resolved(scene, after)) ? pair(scene, { a, trigger: noun ?? verb ?? figure, subject: by, object: resolved(scene, after), money: figure }) : [];
  }
  if (!verb || !priced || has(a.nouns, 'n-purchase') || has(a.of, 'n-capacity')) return [];
  const target = nominals(scene).find((n) => n.start >= verb.end && n.end <= figure.full.start && n.item.type === 'name' && ['', 'of', 'in'].includes(n.prep) && !n.owner);
  const subject = subjectOf(scene, verb.start);
  if (!target || !subject || CAPACITY.test(scene.text.slice(verb.end, figure.start))) return [];
  const object = resolved(scene, target);
  return sameRef(subject, object) ? [] : pair(scene, { a, trigger: verb, subject, object, money: figure });
}

const CAPACITY = /\b(?:capacity|compute|computing|chips?|GPUs?|servers?|services?|processors?|accelerators?|hardware|equipment|systems|racks)\b/iu;

function given(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const noun = first(a.nouns, 'n-investment') ?? (/(?:investment|injection|commitment|bet|cheque|infusion)s?(?: of| worth| totalling| totaling| to| at)$/iu.test(a.left) ? figure : undefined);
  const verb = near(a, 'v-invest', 40) ?? near(a, 'v-give', 40);
  const crowd = subscribers(scene, a);
  if (crowd) return crowd;
  if ((!noun && !verb) || CAPEX.test(a.right) || has(a.nouns, 'n-purchase') || has(a.nouns, 'n-debt') || has(a.of, 'n-debt') || has(a.of, 'n-capacity')) return [];
  if (!noun && verb && !isWord(verb, 'v-invest') && /\b(?:at|valuation|backlog)\b/iu.test(scene.text.slice(verb.end, figure.full.start))) return [];
  const trigger = (noun ?? verb) as Item;
  const object = investee(scene, a, noun ?? figure) ?? (verb && !isWord(verb, 'v-invest') ? committed(scene, verb) : null);
  const from = giver(scene, a, verb ?? trigger);
  if (!object || !from || sameRef(object, from)) return [];
  return pair(scene, { a, trigger, subject: from, object, money: figure });
}

/** "Eleven buyers have signed up for F of that stock", "14 investors ... for a combined F": backers counted, not named. */
function subscribers(scene: Scene, a: Around): Draft[] | null {
  const group = nominals(scene).find((n) => n.item.type === 'group' && n.item.form !== 'back' && n.end <= a.figure.start && /(?:investors|buyers|backers|shareholders|subscribers|funds)$/iu.test(scene.text.slice(n.start, n.end)));
  const buying = /\b(?:signed up for|subscribed (?:to|for)|agreed to (?:buy|take)|committed(?: to)?(?: buy)?|taken)$/iu.test(a.left) && (has(a.of, 'n-stock') || has(a.nouns, 'n-stock'));
  const pooled = /\b(?:for|worth|with|totalling|totaling|of)$/iu.test(a.left) && /\b(?:lined up|attracted|signed|brought in|secured|drew|includes?)\b/iu.test(scene.text.slice(scene.sentence.start, group?.start ?? 0));
  if (!group || (!buying && !pooled)) return null;
  const subject = refOf(group.item);
  const object = buying ? (scene.discourse.topic ?? scene.discourse.focus) : subjectOf(scene, group.start);
  return object ? pair(scene, { a, trigger: a.before[0] ?? a.figure, subject, object, money: a.figure }) : null;
}

/** Who gives: the possessor ("Microsoft's $13 billion investment"), "by X", "from X", else the subject. */
function giver(scene: Scene, a: Around, trigger: Item): Ref | null {
  const owner = nominals(scene).find((n) => n.owner && n.end <= a.figure.full.start && a.figure.full.start - n.end <= 22);
  if (owner) return resolved(scene, owner);
  const by = withPrep(scene, { start: a.figure.end, end: a.figure.full.end + 80 }, ['by', 'from']);
  const own = subjectNominal(scene, trigger.start);
  if (by && (!own || /^(?:receiv|won|secur|got|land|took)/iu.test(a.before[0] ? scene.text.slice(a.before[0].start, a.before[0].end) : ''))) return resolved(scene, by);
  return own ? resolved(scene, own) : subjectOf(scene, trigger.start);
}

/** "Amazon ... has committed $8bn" beside an investment just told: the same investee. */
function committed(scene: Scene, verb: Item): Ref | null {
  const word = scene.text.slice(verb.start, verb.end);
  const before = last(scene.drafts.filter((d) => d.kind === 'investment'));
  return /^commit|^put|^contribut|^invest/iu.test(word) ? (before?.object ?? scene.discourse.focus) : null;
}

interface Pair {
  a: Pick<Around, 'clause'>;
  trigger: Item;
  subject: Ref;
  object: Ref;
  money: FigureItem | null;
  lead?: boolean | null;
}

const told = (scene: Scene, { subject, object }: Pick<Pair, 'subject' | 'object'>, made: readonly Draft[] = []): boolean =>
  [...scene.drafts, ...made].some((d) => d.kind === 'investment' && sameRef(d.subject, subject) && sameRef(d.object, object));

function pair(scene: Scene, { a, trigger, subject, object, money, lead }: Pair): Draft[] {
  const round = roundName(scene, trigger) ?? scene.drafts.find((d) => d.kind === 'funding_round')?.round ?? null;
  return [draft({ rule: 'en/investment', kind: 'investment', trigger, clause: a.clause, subject, object, money, lead: lead ?? null, round })];
}

/** "led by X and Y", "X led", "X co-led the round": with the round of the sentence or the one before. */
function leads(scene: Scene): Draft[] {
  return triggers(scene, 'v-lead').flatMap(({ clause, word }) => {
    const by = /^ (?:\w+ )?(?:jointly )?by\b/u.test(scene.text.slice(word.end, word.end + 14));
    const round = /\b(?:round|raise|series|deal|financing|funding|fundraising|investment)\b/iu.test(scene.text.slice(word.end, word.end + 60)) || scene.text.slice(word.end, clause.end).trim().length < 3;
    const object = objectOf(scene, word);
    if (!object || (!by && !round)) return [];
    const lead = by ? withPrep(scene, { start: word.end, end: scene.sentence.end }, ['by']) : subjectNominal(scene, word.start);
    if (!lead) return [];
    return partners(scene, lead).flatMap((n) => backer(scene, { clause, word, n, object, lead: true }));
  });
}

/** "The same firm teamed up with EQT to co-lead": both lead. */
function partners(scene: Scene, lead: Nominal): Nominal[] {
  const list = listAround(scene, lead);
  const mate = nominals(scene).find((n) => n.prep === 'with' && n.start >= lead.end && /\b(?:team\w*|along|together|partner\w*|join\w*)(?: \w+)? with $/iu.test(scene.text.slice(Math.max(0, n.start - 20), n.start)) && /^ to (?:co-)?lead/iu.test(scene.text.slice(n.end, n.end + 12)));
  return mate ? [...list, mate] : list;
}

/** The company financed: "for Y" or "in Y" after the verb, else of the round told of. */
function objectOf(scene: Scene, word: Item): Ref | null {
  const after = withPrep(scene, { start: word.end, end: scene.sentence.end }, ['for', 'into', 'in']);
  const own = last(scene.drafts.filter((d) => d.kind === 'funding_round' && d.subject));
  if (own?.subject) return own.subject;
  return after && after.start - word.end < 60 && /(?:round|series \w|raise|funding|financing|investment)/iu.test(scene.text.slice(word.end, after.start)) ? resolved(scene, after) : scene.discourse.focus;
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
  const same = item.type === 'group' && item.form === 'back' && /\b(?:same|firm|fund|investor|it)\b/iu.test(scene.text.slice(n.start, n.end));
  const subject = same ? (recentFund(scene, n) ?? resolved(scene, n)) : resolved(scene, item.type === 'name' && item.row.kind === 'person' ? n : n);
  if (item.type === 'group' && item.form !== 'back') return [];
  if (sameRef(subject, object) || told(scene, { subject, object })) return [];
  return pair(scene, { a: { clause }, trigger: word, subject, object, money: null, lead });
}

const recentFund = (scene: Scene, n: Nominal): Ref | null => {
  const own = nominals(scene).filter((m) => m.end <= n.start && m.item.type === 'name' && m.item.row.kind === 'fund');
  const before = last(own);
  return before ? resolved(scene, before) : ([...scene.discourse.seen].reverse().find((r) => r.row?.kind === 'fund') ?? null);
};

/** "X and Y also took part", "with X joining", "backers include X", "alongside X". */
function joins(scene: Scene): Draft[] {
  const object = financed(scene);
  if (!object) return [];
  return triggers(scene, 'v-join').flatMap(({ clause, word }) => {
    const strong = /^(?:participat|took part|taking part|also invested|chipp|co-invest|re-upp)/iu.test(scene.text.slice(word.start, word.end));
    const funding = strong || scene.drafts.some((d) => d.kind === 'funding_round' || d.kind === 'investment') || /\b(?:round|funding|raise|financing|deal)\b/iu.test(scene.text.slice(word.end, word.end + 40));
    if (!funding || scene.sentence.items.some((i) => isFigure(i) && i.type === 'count' && i === word)) return [];
    const own = nominals(scene).filter((n) => n.end <= word.start && n.start >= clause.start);
    const who = last(own);
    const passive = /^(?:join)/iu.test(scene.text.slice(word.start, word.end)) && /^ed by/u.test(scene.text.slice(word.end - 2, word.end + 3)) ? withPrep(scene, { start: word.end, end: scene.sentence.end }, ['by']) : null;
    const pick = passive ?? who;
    if (!pick) return [];
    return listAround(scene, pick).flatMap((n) => backer(scene, { clause, word, n, object, lead: null }));
  });
}

const AMONG = /(?:investors?|backers?|participants?|buyers?|shareholders)(?:,? (?:also )?(?:includ(?:e|es|ed|ing)|among (?:them|whom)|such as|were|are|came from|like)|: )/iu;
const WITH = /\b(?:participation|support|backing|contributions?|investments?|money|cash|funding) (?:also )?(?:came )?from\b|\balongside\b|\bjoined by\b|\band backed by\b|\bbacked by\b/iu;

/** Lists of backers after a noun: "investors including X, Y and Z", "with participation from X". */
function listed(scene: Scene): Draft[] {
  const { text, sentence } = scene;
  const body = text.slice(sentence.start, sentence.end);
  const m = AMONG.exec(body) ?? (scene.drafts.some((d) => d.kind === 'funding_round' || d.lead) || scene.discourse.focus ? WITH.exec(body) : null);
  if (!m) return [];
  const end = sentence.start + m.index + m[0].length;
  const start = nominals(scene).find((n) => n.start >= end && n.start - end < 30 && n.item.type === 'name');
  const subject = AMONG.test(m[0]) ? subjectOf(scene, sentence.start + m.index) : null;
  const object = last(scene.drafts.filter((d) => d.kind === 'funding_round'))?.subject ?? (subject?.row && subject.row.kind !== 'fund' ? subject : null) ?? scene.discourse.focus;
  if (!start || !object) return [];
  const clause = sentence.clauses.find((c) => c.start <= start.start && start.end <= c.end) as Clause;
  return listAround(scene, start).flatMap((n) => backer(scene, { clause, word: start.item, n, object, lead: null }));
}

/** "Nvidia invested in each", "is backed by X": no figure. */
function plain(scene: Scene): Draft[] {
  return triggers(scene, 'v-invest').flatMap(({ clause, word }) => {
    const verb = scene.text.slice(word.start, word.end);
    if (!/^(?:invested|invests|backed|backs|bankroll|took a|taken a|take a|bought into)/iu.test(verb)) return [];
    const passive = /^ by\b/u.test(scene.text.slice(word.end, word.end + 3));
    const after = passive ? withPrep(scene, { start: word.end, end: clause.end }, ['by']) : /^ in/u.test(scene.text.slice(word.end, word.end + 3)) ? withPrep(scene, { start: word.end, end: clause.end }, ['in']) : nominals(scene).find((n) => n.start >= word.end && n.start - word.end < 20 && n.prep === '');
    if (!after || scene.drafts.some((d) => d.kind === 'investment' && d.clause === clause) || /-$/u.test(scene.text.slice(word.start - 1, word.start))) return [];
    const subject = subjectOf(scene, word.start);
    const others = every(scene, after) ?? [resolved(scene, after)];
    return others.flatMap((object) => {
      const [from, to] = passive ? [object, subject] : [subject, object];
      return from?.row && to && !sameRef(from, to) && !told(scene, { subject: from, object: to }) ? pair(scene, { a: { clause }, trigger: word, subject: from, object: to, money: null }) : [];
    });
  });
}

/** "each" and "both" after two rounds: the companies of those rounds. */
function every(scene: Scene, n: Nominal): Ref[] | null {
  if (!/^(?:each|both)$/iu.test(scene.text.slice(n.start, n.end))) return null;
  const pair = scene.discourse.seen.filter((r) => r.row?.kind !== 'fund').slice(-2);
  return pair.length === 2 ? pair : null;
}

const orElse = (made: Draft[], other: () => Draft[]): Draft[] => (made.length > 0 ? made : other());

const distinct = (drafts: Draft[]): Draft[] =>
  drafts.filter((d, i) => drafts.findIndex((e) => sameRef(e.subject, d.subject) && sameRef(e.object, d.object) && (e.money === d.money || d.money === null)) === i);

export const investments: Rule = {
  name: 'en/investment',
  find: (scene) => {
    const made = distinct(open(scene, 'money').flatMap((f) => orElse(acquired(scene, f), () => given(scene, f))));
    const rest = [leads, joins, listed, plain].reduce<Draft[]>((all, rule) => [...all, ...rule({ ...scene, drafts: [...scene.drafts, ...all] })], made);
    return distinct(rest);
  },
};
