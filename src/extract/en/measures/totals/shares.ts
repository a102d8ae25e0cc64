// Parts of a total in English. A customer, product or region makes P of the revenue (a share of the total); a cost eats
// P of it (a ratio); a maker has P of a market (a market share); debt is N times what is earned (a ratio).
import { type Draft, last, type Ref, type Scene } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { type Around, around } from '../../context.ts';
import { clauseOf, nominals, subjectNominal } from '../../parties.ts';
import { resolved } from '../../reference.ts';
import { marketed, ranked, rivals } from '../markets.ts';
import { measured, owned } from '../owners.ts';
import { after as phraseAfter, before as phraseBefore, spendable } from '../phrases.ts';
import { another, later } from './another.ts';
import { elided } from './elided.ts';
import { bracketed, inRow } from './inrow.ts';
import { MAKES, type Part, partOf, ratio, share } from './whole.ts';

const EATS =
  /\b(?:absorb\w*|swallow\w*|eats?(?: up)?|ate(?: up)?|consum\w+|devour\w*|gobbl\w+|soak\w* up|cost(?:s|ing)?|claim(?:s|ed)|burn(?:s|ed|t) (?:up|through)|tak(?:es?|ing) up|took up|took|takes)\b/iu;
const SPENDS =
  /\b(?:spen[dt]s?|spending|pays?|paid|paying|devot\w+|lay(?:s|ing)? out|laid out|plough\w*|hand(?:s|ed)?|giv(?:es?|ing)|gave|pass(?:es|ed)? on|pass(?:es|ed)?|allocat\w+|earmark\w*|put(?:s|ting)?|sink|sank|sinks|budget\w*|invest(?:s|ed)?)\b|\bhand(?:s|ed)?\s*$|(?<!\b(?:an?|the|its|their|market|revenue) )\bshar(?:es?|ed|ing)\s*$/iu;
const GOES =
  /^[^.;]{0,24}?\b(?:ends? up (?:with|at|in)|goes|go|went|flow(?:s|ed)?|winds? up|lands?|(?:will|would|is to|are to|should|could) (?:go|be (?:spent|used|invested))|(?:is|are|was|were|will be) (?:spent|paid|handed|returned|passed|earmarked|meant|intended|set aside|reserved|allocated|destined|(?=for ))|returned?|returns?)(?: back| straight| on)? ?(?:to|with|on|at|into|for)?\b/iu;
const FROM =
  /^(?![^.;]{0,40}\b(?:up|down|higher|lower|compared|rising|falling) (?:from|to)\b)[^.;]{0,30}?\b(?:(?:comes?|came|stem\w*|deriv\w+|arising|arose|is|was|are|were|owed|due) )?(?:from|due to|to|thanks to) |^[^.;,]{0,30}?\b(?:(?:is|was|are|were) with|(?:depends?|depended|hinges?|relies|rely|relied) on|(?:is|are) tied to) /iu;
/** The company whose total it is: the owner named with the total, else who is told of. */
function company(scene: Scene, p: Part, not: Ref | null): Ref | null {
  const own = owned(scene, { start: p.a.figure.full.end, end: p.end });
  const same = (r: Ref | null): boolean => r !== null && not !== null && r.row !== null && r.row.id === not.row?.id;
  if (own && !same(own)) return own;
  const of = nominals(scene).find(
    (n) => (n.prep === 'of' || n.prep === 'at') && n.start >= p.end && n.start - p.end < 9,
  );
  const named = of && of.item.type === 'name' ? resolved(scene, of) : null;
  if (named && !same(named) && named.row?.kind !== 'person') return named;
  const { topic, title } = scene.discourse;
  return same(topic) ? (same(title) ? null : title) : (topic ?? title);
}

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
  if (!verb) return usedTo(scene, p);
  const on = /^[^.;,]{0,40}?\b(?:on|for|to|with|into)\b/u.exec(rest);
  const getter = paidTo(scene, verb.end, a);
  const object = getter ?? (on ? phraseAfter(scene, p.end + on[0].length) : null);
  const doer = subjectNominal(scene, verb.start);
  const payer = (doer && resolved(scene, doer)) ?? measured(scene, a, null);
  const gives = /^(?:hand|pay|paid|giv|gave|pass|shar)/iu.test(scene.text.slice(verb.start, verb.end));
  return payer && (object || gives) ? [ratio(p, payer, object)] : [];
}

const USES = /\bus(?:e|es|ed|ing)$/iu;
const TO_BUY =
  /^[^.;,]{0,40}? to (?:buy|rent|lease|hire|procure|purchase|order|secure|book|get|pay for) [^.;,$€£]{2,60}? (?:from|with|at) /u;
const TO_PAY = /^[^.;,]{0,40}? to pay (?=(?:the )?[A-Z])/u;

/** "used 80% of the money it raised to buy computing from X": spent by what the money is for. */
function usedTo(scene: Scene, p: Part): Draft[] {
  const { a } = p;
  if (!USES.test(a.left.replace(/(?: (?:about|around|roughly|nearly|some|over|almost|up to))+$/iu, ''))) return [];
  const rest = scene.text.slice(p.end, Math.min(scene.sentence.end, p.end + 120));
  const to = TO_BUY.exec(rest) ?? TO_PAY.exec(rest);
  const object = to && phraseAfter(scene, p.end + to[0].length);
  const doer = object && subjectNominal(scene, a.figure.full.start);
  const payer = doer ? resolved(scene, doer) : null;
  if (!payer || !object || payer.row?.id === object.row?.id) return [];
  const raised = p.base === 'it' && scene.drafts.some((d) => d.kind === 'funding_round');
  return [ratio(raised ? { ...p, of: 'funding' } : p, payer, object)];
}

const GETS =
  /\b(?:gets?|got|receiv(?:es|ed)|collects?|collected|pockets?|pocketed|keeps?|kept|is (?:entitled to|due|owed|paid)|takes home|takes?(?= an? $)|took(?= an? $))\b/iu;

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
  // "Half of it came from X": of the money raised before.
  const kind = scene.drafts.some((d) => d.kind === 'metric') ? null : scene.discourse.told?.kind;
  const comes = /^ (?:came|comes|will come|is to come)\b/u.test(scene.text.slice(p.end, p.end + 12));
  if (comes && /^(?:it|them)$/iu.test(p.base) && (kind === 'funding_round' || kind === 'debt' || kind === 'investment'))
    return [];
  const rest = scene.text.slice(p.end, Math.min(scene.sentence.end, p.end + 60));
  const from = FROM.exec(rest);
  if (from) {
    const object = phraseAfter(scene, p.end + from[0].length);
    const subject = company(scene, p, object);
    return subject && object ? [share(p, subject, object)] : [];
  }
  const named = bracketed(scene, p.a);
  // "X depends on three customers: A (P of revenue)".
  const head = nominals(scene)[0];
  const told = named && head?.prep === '' && head.end + 12 < named.span.start ? resolved(scene, head) : null;
  const owner = named && (told ?? company(scene, p, named));
  if (owner) return [share(p, owner, named)];
  const buyer = customerWith(scene, p);
  if (buyer) return [buyer];
  const they = verbAt(scene, p.a, THEY);
  const whole = they && company(scene, p, null);
  if (whole) return [share(p, whole, null)];
  const by = madeBy(scene, p);
  if (by) return [(SPENDING.test(p.base) || costs(scene, by.object) ? ratio : share)(p, by.subject, by.object)];
  const equal = madeBy(scene, p, EQUALS);
  return equal && costs(scene, equal.object) ? [ratio(p, equal.subject, equal.object)] : [];
}

/** "They accounted for P of sales": goods told of before. */
const THEY =
  /^(?:They|These|Those) (?:accounted for|account for|made up|make up|contributed|brought in|represented|represent)\b/u;

const EQUALS = /\b(?:equal(?:s|led|ed)?|amount(?:s|ed) to|came to)\b/iu;

/** A cost that takes a part of the total. */
const costs = ({ text }: Scene, r: Ref): boolean => !r.row && COST.test(text.slice(r.span.start, r.span.end));
const COST =
  /\b(?:costs|expenses?|expenditures?|interest(?: payments| bill)?|R&D(?: spending)?|capital spending|wages|salaries|depreciation|capex)$/iu;

/** What is spent: who gets a part of it is paid. */
const SPENDING = /^(?:spending|outlays|costs|purchases|procurement|capex|capital .+|budgets?)$/iu;

/** "Cormorant is good for 54% of that": who makes the part, and whose total it is. */
function madeBy(scene: Scene, p: Part, words = MAKES): { subject: Ref; object: Ref } | null {
  const verb = verbAt(scene, p.a, words);
  const joined = verb && /\band $/u.test(scene.text.slice(Math.max(0, verb.start - 4), verb.start));
  const own = verb && !joined ? phraseBefore(scene, verb.start, p.a.clause.start) : null;
  const doer = own ? null : verb && subjectNominal(scene, verb.start);
  const part = (doer ? resolved(scene, doer) : own) ?? (verb ? customer(scene, verb.start) : null);
  const subject = part && company(scene, p, part);
  return subject && part ? { subject, object: part } : null;
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

const AND = /^ and (?:about |around |some |roughly |nearly |another )*$/u;

/** "A and B account for P and P of its revenue": the first of two parts is that of the first of two names. */
function paired(scene: Scene, a: Around): Draft[] {
  const next = scene.sentence.items.find((i): i is FigureItem => i.type === 'percent' && i.start >= a.figure.end);
  const p = next && AND.test(scene.text.slice(a.figure.full.end, next.full.start)) ? partOf(around(scene, next)) : null;
  const verb = p && verbAt(scene, a, MAKES);
  if (!p || !verb) return [];
  const both = clauseOf(scene, a.figure.full.start)?.subject;
  if (
    both &&
    both.party?.item?.type !== 'name' &&
    /^(?:its |the )?two (?:[\w-]+ ){0,3}(?:customers|clients|buyers|products|drugs|businesses|units|divisions|segments)$/iu.test(
      scene.text.slice(both.start, both.end),
    )
  ) {
    const object: Ref = { span: { start: both.start, end: both.end }, row: null };
    const whose = company(scene, p, object);
    return whose ? [share({ ...p, a }, whose, object)] : [];
  }
  const names = nominals(scene).filter((n) => !n.owner && n.item.type === 'name' && n.end <= verb.start);
  const [one, two] = names.slice(-2);
  if (!one || !two || !/^ and $/u.test(scene.text.slice(one.end, two.start))) return [];
  const object = resolved(scene, one);
  const subject = object && company(scene, p, object);
  return subject && object ? [share({ ...p, a }, subject, object)] : [];
}

export function parted(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  for (const market of [ranked, rivals, marketed]) {
    const found = market(scene, a);
    if (found.length > 0) return found;
  }
  const listed = inRow(scene, figure);
  const whole = listed && company(scene, listed.p, listed.object);
  if (whole) return [share(listed.p, whole, listed.object)];
  const p = partOf(a);
  if (!p) {
    const pair = paired(scene, a);
    if (pair.length > 0) return pair;
    const portion = portioned(scene, a);
    if (portion.length > 0) return portion;
    const more = another(scene, figure);
    const left = more.length > 0 ? null : elided(scene, figure);
    return left ? [left] : more;
  }
  const again = later(scene, p);
  if (again.length > 0) return again;
  const taken = got(scene, p);
  if (taken.length > 0) return taken;
  const found = spent(scene, p);
  if (found.length > 0) return found;
  const cost = eaten(scene, p);
  return cost.length > 0 ? cost : made(scene, p);
}
