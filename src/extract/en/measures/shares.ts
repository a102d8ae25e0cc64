// Parts of a total in English. A customer, product or region makes P of the revenue (a share of the total); a cost eats
// P of it (a ratio); a maker has P of a market (a market share); debt is N times what is earned (a ratio).
import { type Draft, draft, last, type Ref, type Scene } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { type Around, around } from '../context.ts';
import { clauseOf, nominals, subjectNominal } from '../parties.ts';
import { resolved } from '../reference.ts';
import { marketed, ranked, rivals } from './markets.ts';
import { measured, owned } from './owners.ts';
import { after as phraseAfter, before as phraseBefore, spendable } from './phrases.ts';

const BASE =
  /^ ?(?:of|on|from) (?:the (?:US|HK|NT)?[$€£¥][\d.,]+ ?(?:bn|mn|m|billion|million|trillion)? (?:in|of) )?((?:(?:all|the|its|their|our|every|total|what|early|that|this|those|these|group|overall|whole|last|year['’]s|quarter['’]s|annual|quarterly|[\w-]+-(?:quarter|half|year)|(?:[A-Z][\w&.-]* ){0,3}[\w&.-]+['’]s?) ){0,4}(?:[\w-]+ ){0,3}?)(revenues?|sales|turnover|billings|backlog|order book|orders|capital|money|funds|funding|budgets?|spending|outlays|costs|income|intake|takings|profits?|bookings|take in|takes in|raise|earns?|makes|brings in|dollar|venture|total|it|that|them|which)(?![\w-])/iu;
const EVERY =
  /^ (?:of|in|out of|from) (?:every|each|the) (?:dollar|pound|euro|krona|krone|crown|franc|yuan|rupee|ringgit|zloty|rouble|ruble|peso|real|rand|shekel|won|yen)(?: of (?:its |their )?(?:revenues?|sales|turnover|income))?(?: (?:that )?(?:it|they|we|the company|the group) \w+(?: in)?)?/iu;
const EVERY_BEFORE =
  /\b(?:of|out of|for|from) (?:every|each) (?:dollar|pound|euro|krona|krone|crown|franc|yuan|rupee|ringgit|zloty|rouble|ruble|peso|real|rand|shekel|won|yen|\$1|£1|€1)\b[^.;]{0,40}$/iu;
const FUNDING = /^(?:capital|money|funds|funding|raise|venture)$/iu;
const EATS =
  /\b(?:absorb\w*|swallow\w*|eats?(?: up)?|ate(?: up)?|consum\w+|devour\w*|gobbl\w+|soak\w* up|cost(?:s|ing)?|claim(?:s|ed)|burn(?:s|ed|t) (?:up|through)|tak(?:es?|ing) up|took up|took|takes)\b/iu;
const SPENDS =
  /\b(?:spen[dt]s?|spending|pays?|paid|paying|devot\w+|lay(?:s|ing)? out|laid out|plough\w*|hand(?:s|ed)?|giv(?:es?|ing)|gave|pass(?:es|ed) on|allocat\w+|earmark\w*|put(?:s|ting)?|sink|sank|sinks|budget\w*|invest(?:s|ed)?)\b|\bhand(?:s|ed)?\s*$/iu;
const GOES =
  /^[^.;]{0,24}?\b(?:ends? up (?:with|at|in)|goes|go|went|flow(?:s|ed)?|winds? up|lands?|(?:is|are|was|were) (?:spent|paid|handed|returned|passed)|returned?|returns?)(?: back| straight| on)? ?(?:to|with|on|at|into)?\b/iu;
const MAKES =
  /\b(?:account(?:s|ed|ing)? for|ma(?:de|kes?|king) up|contribut\w+|provid\w+|suppl(?:y|ies|ied)|represent\w*|br(?:ing|ings|ought) in|good for|responsible for|stand(?:s|ing)? for|stood for|generat\w+|constitut\w+|compris\w+|deliver(?:s|ed)|yield(?:s|ed)|is|are|was|were|behind|owed)\b/iu;
const FROM =
  /^(?![^.;]{0,40}\b(?:up|down|higher|lower|compared|rising|falling) (?:from|to)\b)[^.;]{0,30}?\b(?:(?:comes?|came|stem\w*|deriv\w+|arising|arose|is|was|are|were|owed|due) )?(?:from|due to|to|thanks to) /iu;
export interface Part {
  a: Around;
  /** Where the words about the whole end. */
  end: number;
  /** What it is a part of. */
  of: 'revenue' | 'funding';
  /** The words that name the whole. */
  base: string;
  /** From the words about the whole to the figure, where they stand before it. */
  from?: { start: number; end: number };
}

/** The whole that a percent is part of. */
export function partOf(a: Around): Part | null {
  const base = BASE.exec(a.right);
  if (base) {
    const word = base[2] ?? '';
    return { a, end: a.figure.full.end + base[0].length, of: FUNDING.test(word) ? 'funding' : 'revenue', base: word };
  }
  const every = EVERY.exec(a.right);
  if (every) return { a, end: a.figure.full.end + every[0].length, of: 'revenue', base: 'every' };
  const before = EVERY_BEFORE.exec(a.left);
  if (!before) return null;
  const from = a.figure.full.start - 1 - (a.left.length - before.index);
  return { a, end: a.figure.full.end, of: 'revenue', base: 'every', from: { start: from, end: a.figure.end } };
}

/** The company whose total it is: the owner named with the total, else who is told of. */
function company(scene: Scene, p: Part, not: Ref | null): Ref | null {
  const own = owned(scene, { start: p.a.figure.full.end, end: p.end });
  if (own) return own;
  const { topic, title } = scene.discourse;
  const same = (r: Ref | null): boolean => r !== null && not !== null && r.row !== null && r.row.id === not.row?.id;
  return same(topic) ? (same(title) ? null : title) : (topic ?? title);
}

export const ratio = (p: Part, subject: Ref, object: Ref | null): Draft =>
  draft({
    rule: 'en/share-spent',
    kind: 'ratio',
    trigger: p.from ?? p.a.before[0] ?? p.a.figure,
    clause: p.a.clause,
    subject,
    object,
    percent: p.a.figure,
    of: p.of,
    label: p.of === 'funding' ? 'share of funding spent' : 'share of revenue spent',
  });

const share = (p: Part, subject: Ref, object: Ref | null): Draft =>
  draft({
    rule: 'en/share-of',
    kind: 'metric',
    trigger: p.a.before[0] ?? p.a.figure,
    clause: p.a.clause,
    subject,
    object,
    percent: p.a.figure,
    metric: 'other',
    label: 'share of total',
  });

const lead = (scene: Scene, a: Around): string => scene.text.slice(a.clause.start, a.figure.full.start);

/** Where a pattern matches last in the words of the clause before the figure. */
function verbAt(scene: Scene, a: Around, pattern: RegExp): { start: number; end: number } | null {
  const text = lead(scene, a);
  const from = Math.max(0, text.length - 44);
  const m = pattern.exec(text.slice(from));
  return m ? { start: a.clause.start + from + m.index, end: a.clause.start + from + m.index + m[0].length } : null;
}

/** "hands X 20% of its revenue": who gets it stands right behind the verb. */
function paidTo(scene: Scene, from: number, a: Around): Ref | null {
  const n = nominals(scene).find((m) => m.start >= from && m.end <= a.figure.full.start && !m.owner);
  return n && n.start - from < 8 && a.figure.full.start - n.end < 12 ? resolved(scene, n) : null;
}

/** "lays out 80% of the capital it raises on computing": the payer is the subject. */
function spent(scene: Scene, p: Part): Draft[] {
  const { a } = p;
  const verb = verbAt(scene, a, SPENDS);
  const rest = scene.text.slice(p.end, Math.min(scene.sentence.end, p.end + 60));
  const goes = GOES.exec(rest);
  if (goes && p.base !== 'it') {
    const object = phraseAfter(scene, p.end + goes[0].length);
    const payer = spendable(scene, p.a, p.end) ?? company(scene, p, object);
    return payer ? [ratio(p, payer, object)] : [];
  }
  if (!verb) return [];
  const on = /^[^.;,]{0,40}?\b(?:on|for|to|with|into)\b/u.exec(rest);
  const getter = paidTo(scene, verb.end, a);
  const object = getter ?? (on ? phraseAfter(scene, p.end + on[0].length) : null);
  const doer = subjectNominal(scene, verb.start);
  const payer = (doer && resolved(scene, doer)) ?? measured(scene, a, null);
  const gives = /^(?:hand|pay|paid|giv|gave|pass|shar)/iu.test(scene.text.slice(verb.start, verb.end));
  return payer && (object || gives) ? [ratio(p, payer, object)] : [];
}

const GETS =
  /\b(?:gets?|got|receiv(?:es|ed)|collects?|collected|pockets?|pocketed|keeps?|kept|is (?:entitled to|due|owed|paid)|takes home)\b/iu;

/** "X still gets 20% of Y's revenue": who owns the total pays. */
function got(scene: Scene, p: Part): Draft[] {
  if (p.of !== 'revenue' || !verbAt(scene, p.a, GETS)) return [];
  const payer = owned(scene, { start: p.a.figure.full.end, end: p.end });
  const n = subjectNominal(scene, p.a.figure.full.start);
  const getter = n ? resolved(scene, n) : null;
  return payer && getter && payer.row?.id !== getter.row?.id ? [ratio(p, payer, getter)] : [];
}

/** "Interest swallowed 37% of revenue": the cost is the subject. */
function eaten(scene: Scene, p: Part): Draft[] {
  const verb = verbAt(scene, p.a, EATS);
  const cost = verb && phraseBefore(scene, verb.start, p.a.clause.start);
  const subject = cost && company(scene, p, cost);
  return subject && cost ? [ratio(p, subject, cost)] : [];
}

/** "One customer, a cloud company that is not named, generated P": by the grammar of the sentence. */
function customer(scene: Scene, at: number): Ref | null {
  const subject = clauseOf(scene, at)?.subject;
  return subject && !subject.party && subject.end <= at
    ? { span: { start: subject.start, end: subject.end }, row: null }
    : null;
}

const CUSTOMER =
  /\b(?:customer|client|tenant|buyer|user)\b[^.;]{0,30}(?:\bwith|\bat|\bfor|,)(?: (?:about|around|some|roughly|nearly))*$/iu;

/** "Larkfield is Orlan's biggest customer, with P of revenue". */
function customerWith(scene: Scene, p: Part): Draft | null {
  if (!CUSTOMER.test(p.a.left)) return null;
  const names = nominals(scene).filter((n) => n.end <= p.a.figure.full.start && n.start >= p.a.figure.full.start - 110);
  const owner = last(names.filter((n) => n.owner));
  const who = last(names.filter((n) => !n.owner && n.item.type === 'name' && n.start !== owner?.start));
  const object = who ? resolved(scene, who) : null;
  const whose = owner ? resolved(scene, owner) : null;
  const subject = whose && whose.row?.id !== object?.row?.id ? whose : company(scene, p, object);
  return subject && object ? share(p, subject, object) : null;
}

/** "Cormorant is good for 54% of that", "70% of it comes from two carmakers". */
function made(scene: Scene, p: Part): Draft[] {
  const rest = scene.text.slice(p.end, Math.min(scene.sentence.end, p.end + 60));
  const from = FROM.exec(rest);
  if (from) {
    const object = phraseAfter(scene, p.end + from[0].length);
    const subject = company(scene, p, object);
    return subject && object ? [share(p, subject, object)] : [];
  }
  const buyer = customerWith(scene, p);
  if (buyer) return [buyer];
  const verb = verbAt(scene, p.a, MAKES);
  const joined = verb && /\band $/u.test(scene.text.slice(Math.max(0, verb.start - 4), verb.start));
  const own = verb && !joined ? phraseBefore(scene, verb.start, p.a.clause.start) : null;
  const doer = own ? null : verb && subjectNominal(scene, verb.start);
  const part = (doer ? resolved(scene, doer) : own) ?? (verb ? customer(scene, verb.start) : null);
  const subject = part && company(scene, p, part);
  return subject && part ? [share(p, subject, part)] : [];
}

const REST =
  /^(?:[,;]? ?(?:and|with|while|plus))?\s*(.{2,40}?) (?:alone )?(?:for |was |were |is |made up |contributed |provided |accounted for |supplied )?(?:(?:only|just|about|some|a further|another|a) )?$/iu;
const CLOSES = /^(?:[.,;)]|$| (?:and|more|of (?:it|that))\b)/u;

/** "83% of revenue in 2023 and 87% in the first half". */
const SEQUEL = /^ of [^.;,]{3,40} and (?:(?:about|around|roughly|nearly|some|over|just|only) )*$/iu;

/** "31% of its revenue from Larkfield and 12% from Penrose". */
const FURTHER =
  /^ of [^.;]{3,60}(?:,| and|, and)(?: (?:about|around|roughly|nearly|some|over|just|only|another|a further))*\s*$/iu;

const OF_WHICH =
  /\bof which (?:the )?(.{2,70}?) (?:made up|accounted for|came from|contributed|provided|represented|was|were|generated|supplied)(?: (?:about|around|roughly|nearly|some|over|more than|just|only|almost))*$/iu;

/** "backlog stood at F, of which a contract with X made up P". */
function ofWhich(scene: Scene, a: Around): Draft | null {
  const m = OF_WHICH.exec(a.left);
  const told = last(scene.drafts.filter((d) => d.kind === 'metric' && d.subject && (d.money ?? d.percent)));
  if (!m || !told?.subject) return null;
  const start = scene.text.lastIndexOf(m[1] ?? '', a.figure.full.start);
  const party = nominals(scene).find(
    (n) => n.item.type === 'name' && n.start >= start && n.end <= start + (m[1] ?? '').length,
  );
  const object = party ? resolved(scene, party) : { span: { start, end: start + (m[1] ?? '').length }, row: null };
  return share({ a, end: a.figure.full.end, of: 'revenue', base: 'which' }, told.subject, object);
}

/** "and Wexley Games for another 17%", "software 12%": the same whole, another part. */
function another(scene: Scene, figure: FigureItem): Draft[] {
  const told = last(
    scene.drafts.filter((d) => (d.rule === 'en/share-of' || d.rule === 'en/share-spent') && d.percent && d.object),
  );
  const a = around(scene, figure);
  const part = ofWhich(scene, a);
  if (part) return [part];
  if (
    told?.percent &&
    told.percent.end < figure.start &&
    SEQUEL.test(scene.text.slice(told.percent.full.end, figure.full.start)) &&
    /^ (?:in|for|during|at|a) /u.test(a.right)
  )
    return [{ ...told, percent: figure, clause: a.clause, trigger: figure, when: undefined, also: [] }];
  const more =
    told?.percent &&
    told.percent.end < figure.start &&
    FURTHER.test(scene.text.slice(told.percent.full.end, figure.full.start));
  if (more && /^ (?:from|to|by) [A-Za-z]/u.test(a.right)) {
    const object = phraseAfter(scene, figure.end + (/^ \w+ /u.exec(a.right)?.[0].length ?? 6));
    if (object) return [{ ...told, percent: figure, object, clause: a.clause, trigger: figure, also: [] }];
  }
  if (!told?.percent || told.percent.start > figure.start || !CLOSES.test(a.right)) return [];
  const between = scene.text.slice(told.percent.full.end, figure.full.start);
  const from = Math.max(a.clause.start, told.percent.full.end);
  const m = REST.exec(scene.text.slice(from, figure.full.start));
  if (between.length > 90 || !m || /\b(?:from|against|up|down|versus|than)\b/iu.test(m[0])) return [];
  const start = scene.text.indexOf(m[1] ?? '', from);
  const object = phraseBefore(scene, start + (m[1] ?? '').length, start);
  return object ? [{ ...told, percent: figure, object, clause: a.clause, trigger: figure, also: [] }] : [];
}

const PORTION =
  /\b(share|portion|proportion|part) of (?:(?:its|the|their|our|group|total|external|all) )*(?:[\w-]+ ){0,4}?(?:revenues?|sales|turnover|backlog|income|billings|orders)\b[^.;,]{0,36}$/iu;

/** "AI's portion of cloud revenue should exceed half". */
function portioned(scene: Scene, a: Around): Draft[] {
  const m = PORTION.exec(a.left);
  if (!m || a.figure.low < 0) return [];
  const at = a.figure.full.start - (a.left.length - m.index) - (a.figure.full.start - leftEnd(scene, a));
  const p: Part = { a, end: a.figure.full.end, of: 'revenue', base: m[1] ?? '' };
  const object = phraseBefore(scene, at, a.clause.start);
  const subject = company(scene, p, object);
  return subject ? [share(p, subject, object)] : [];
}

/** Where the words to the left end in the text: `left` is cut before articles and blanks. */
function leftEnd(scene: Scene, a: Around): number {
  let end = a.figure.full.start;
  const tail = a.left.slice(-6);
  while (end > a.clause.start && scene.text.slice(end - tail.length, end) !== tail && a.figure.full.start - end < 24)
    end--;
  return end;
}

export function parted(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  for (const market of [ranked, rivals, marketed]) {
    const found = market(scene, a);
    if (found.length > 0) return found;
  }
  const p = partOf(a);
  if (!p) {
    const portion = portioned(scene, a);
    return portion.length > 0 ? portion : another(scene, figure);
  }
  const taken = got(scene, p);
  if (taken.length > 0) return taken;
  const found = spent(scene, p);
  if (found.length > 0) return found;
  const cost = eaten(scene, p);
  return cost.length > 0 ? cost : made(scene, p);
}
