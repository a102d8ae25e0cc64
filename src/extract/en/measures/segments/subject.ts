// The part of a company that is the subject of a sentence about its figures, in English: "Licences jumped 40% to F", "Merchant
// services contributed F", "Its smart-glasses unit lost F". Takes a place in the sentence, gives the words that name the part.
import type { Ref, Scene } from '../../../frame.ts';
import { isFigure, isWord } from '../../../item.ts';
import { clauseOf } from '../../parties.ts';
import { type Noun, phrasesOf } from '../../syntax/phrases.ts';
import { elidedPart } from './elided.ts';

/** Heads that name no part of a business. */
const NO_PART =
  /^(?:it|they|he|she|we|i|you|this|that|these|those|which|who|what|there|each|both|all|most|some|many|another|one|others?|rest|remainder|company|companies|group|groups|firm|firms|start-?ups?|business|businesses|maker|makers|owner|parent|figures?|numbers?|total|sum|amount|tally|results?|performance|trend|shares?|stocks?|stake|deal|deals|purchase|acquisition|transaction|sale|round|funding|prices?|costs?|analysts?|executives?|managers?|investors?|shareholders?|customers?|clients?|users|demand|orders?|management|board|half|quarter|quarters|year|years|month|period|loss|losses|gains?|profitability|value|valuation|market|markets|industry|sector|economy|inflation|rates?|bills?|taxes|tariffs|wages|spending|investment|investments|debt|debts|borrowings?|loans?|bonds?|cash|assets|liabilities|equity|dividends?|payments?|expenses|expenditure|outlays?|capacity|output|production|volumes?|shipments|deliveries|headcount|workforce|employees|staff|people|households|consumers|traders|lenders|banks?|funds?|government|ministry|data|report|reports|survey|filing|statement|contracts?|agreements?|commitments?|accounts?|stores|factory|factories|plants?|buildings?|effect|impact|growth|increase|rise|decline|fall|drop|difference|gap|rating|index|share|proportion|percentage|margin|margins|pay|salary|bonus|fee|fees|premium|rent|rents|budget|cost|savings|target|forecast|outlook|guidance|estimates?|projection|capitali[sz]ation|exports?|imports?|compute|usage|traffic|population|interest|stocks|inventor(?:y|ies)|provisions?|charges?|impairments?|write-?downs?|sum|fine|fines|damages|settlement|grants?|subsid(?:y|ies)|proceeds|takeover|offer|bid|merger|combination|project|projects|campus|site|facility|founders?|directors?|chief|boss|president|minister|court|judge|regulators?|authorities|partners?|suppliers?|income|plans?|documents?|prospectus|presentation|memo|backers|peers|rivals?|competitors?)$/u;

/** May a phrase name a part of a business by its head? */
export const isPart = (n: Noun): boolean => !NO_PART.test(n.head.word) && !n.kinds.includes('metric');

/** "The smelter": a company by its trade. */
const DOER = /(?:[^tw]er|tor|ist|airline|bank|insurer|utility|chain|miner)$/u;

const UNITS = /^(?:division|unit|segment|business|arm|operations?|line|category|side)s?$/u;

/** Does a phrase hold a figure, a time or a company: no name of a part? */
const mixed = (n: Noun): boolean =>
  n.figures.length > 0 ||
  n.party !== null ||
  n.tokens.some((t) => (t.item !== null && (isFigure(t.item) || t.item.type === 'time')) || t.tag === 'figure');

/** The words of a phrase that name the part: without articles and owners, without "division". */
function named(n: Noun): Ref | null {
  const kept = n.tokens.filter((t) => t.tag !== 'det' && !t.poss && t.end > (n.owner?.end ?? 0));
  const first = kept[0];
  let last = kept[kept.length - 1];
  if (!first || !last) return null;
  // "The unit" names none.
  if (UNITS.test(last.word) && kept.length === 1 && n.tokens.length === 2 && !n.owner) return null;
  if (UNITS.test(last.word) && kept.length > 1) last = kept[kept.length - 2];
  return last && first.start < last.end ? { span: { start: first.start, end: last.end }, row: null } : null;
}

/** "Sensors for driver assistance": what a part is for belongs to its name. */
function withPurpose(scene: Scene, n: Noun, ref: Ref): Ref {
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const [next, link] = [all[n.index + 1], all[n.index + 2]];
  const goes = next?.type === 'noun' && next.prep === 'for' && !mixed(next) && link?.type === 'verb';
  return goes && next.end - ref.span.start < 60 ? { ...ref, span: { start: ref.span.start, end: next.end } } : ref;
}

/** "Client and gaming": two names of one part, joined right before the verb. */
function joined(scene: Scene, n: Noun, ref: Ref): Ref {
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const [and, next, verb] = [all[n.index + 1], all[n.index + 2], all[n.index + 3]];
  const goes =
    and?.type === 'mark' &&
    and.word === 'and' &&
    next?.type === 'noun' &&
    next.prep === '' &&
    !mixed(next) &&
    verb?.type === 'verb';
  return goes ? { ...ref, span: { start: ref.span.start, end: next.end } } : ref;
}

const OF_GROUP =
  /^(?:the|its|their|that) ((?:[\w&’'-]+ ){0,3}[\w&-]+) (?:division|unit|segment|business|arm|operations?)$/iu;

/** "The cloud business", "its vehicle business": a phrase that points back names a part. */
export function partOfGroup({ text }: Scene, span: { start: number; end: number }): Ref | null {
  const m = OF_GROUP.exec(text.slice(span.start, span.end));
  if (!m || /^(?:whole|entire|combined|new|same|group|family)$/iu.test(m[1] ?? '')) return null;
  const start = span.start + m[0].indexOf(' ') + 1;
  return { span: { start, end: start + (m[1] ?? '').length }, row: null };
}

/** The part of a company that is the subject of the verb at an offset, or null when the subject is something else. */
export function subjectPart(scene: Scene, at: number): Ref | null {
  const elided = elidedPart(scene, at, (word) => !NO_PART.test(word));
  if (elided) return elided;
  const told = clauseOf(scene, at);
  const n = told?.subject;
  if (!told || !n || n.prep !== '' || n.end > at || told.verb.end > at) return null;
  const sold = n.party?.item;
  if (sold?.type === 'name' && sold.row.kind === 'product') return { span: sold, row: null };
  if (n.party?.item?.type === 'group') return partOfGroup(scene, n.party);
  if (mixed(n)) return null;
  if (NO_PART.test(n.head.word) || n.kinds.includes('metric')) return null;
  if (n.head.item && n.head.item.type !== 'word') return null;
  if (n.tokens[0]?.tag === 'det' && DOER.test(n.head.word)) return null;
  if (n.tokens.some((t) => t.item && isWord(t.item, 'metric'))) return null;
  const ref = named(n);
  return ref && joined(scene, n, withPurpose(scene, n, ref));
}

/** A margin of vehicles is what is left of their sales after their making. */
export const ofCars = ({ text }: Scene, r: Ref | null): boolean =>
  r !== null && /^(?:vehicles?|automotive|autos?|cars?)$/iu.test(text.slice(r.span.start, r.span.end));
