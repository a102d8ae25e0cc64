// What holds of a party whatever place it is named in: what kind it is, how it stands in the text so far, and what has been
// told of it, in the text and by the other claims of the sentence.
import type { GazetteerRow } from '../../../model/reference.ts';
import { type Draft, type Part, type Ref, type Scene, sameRef, type Told } from '../../frame.ts';
import { actor } from '../deals/actor.ts';
import { isFund } from '../focus/rank.ts';
import { untoldAhead } from '../focus/untold.ts';
import { financed } from '../story/story.ts';
import type { Phrase } from '../syntax/phrases.ts';
import type { Mention } from './mentions.ts';
import { type Feature, sumsOf } from './weights.ts';

/** A party that may be meant, with what holds of it in the text before the sentence. */
export interface Company {
  id: string;
  ref: Ref;
  /** How many sentences ago it was told of, and its weight there. */
  since: number;
  weight: number;
  /** Its parts in the deals told so far, and whether one is near. */
  parts: ReadonlyMap<Part, boolean>;
  features: readonly Feature[];
  /** The weights of these, by columns. */
  sums: readonly number[];
}

export interface Companies {
  of(ref: Ref): Company;
  /** Those that the sentence does not name. */
  others: readonly Company[];
}

const KINDS: Partial<Record<string, Feature>> = {
  cloud: 'cloud',
  chip: 'chip',
  person: 'person',
  lab: 'lab',
  fund: 'fund',
  unknown: 'unknown',
};
const SHAPES: readonly [Feature, RegExp][] = [
  [
    'capital',
    /\b(?:Capital|Ventures?|Partners|Fund|Investors|Equity|Advisors|Management|Investments?|Pension|Growth|Global)\b/u,
  ],
  [
    'bank',
    /\b(?:Bank|Banc|Banking|Credit|Financial|Finance|Sachs|Stanley|JPMorgan|HSBC|Citi\w*|Barclays|UBS|Insurance|Mutual|Trust)\b/u,
  ],
  [
    'firm',
    /\b(?:Labs?|AI|Technolog(?:y|ies)|Tech|Systems|Software|Robotics|Networks?|Cloud|Data|Energy|Power|Motors?|Semiconductors?|Electronics|Bio\w*|Therapeutics|Health|Inc|Corp)\b/u,
  ],
  ['holding', /\b(?:Group|Holdings?|Industries)\b/u],
];

/** The parts that a deal gives to its sides. */
const DEALT: Partial<Record<Draft['kind'], [Part | null, Part | null]>> = {
  investment: ['buyer', 'target'],
  funding_round: ['target', null],
  valuation: ['target', null],
  divestment: ['seller', 'target'],
  stake: ['holder', 'target'],
  debt: ['lender', 'borrower'],
  purchase: ['customer', 'supplier'],
};

/** So many characters on, a deal is still near. */
const NEAR = 300;

/** The parts of the parties in the deals told before the sentence, by their ids. */
function partsOf({ discourse, sentence }: Scene): Map<string, Map<Part, boolean>> {
  const found = new Map<string, Map<Part, boolean>>();
  for (const d of discourse.tales ?? []) {
    if (d.clause.start >= sentence.start) continue;
    const sides = DEALT[d.kind];
    for (const [i, ref] of [d.subject, d.object].entries()) {
      const part = sides?.[i];
      if (!part || !ref?.row) continue;
      const own = found.get(ref.row.id) ?? new Map<Part, boolean>();
      own.set(part, sentence.start - d.clause.start < NEAR);
      found.set(ref.row.id, own);
    }
  }
  return found;
}

/** A party that stands somewhere in the text, and the feature that says so. */
interface Standing {
  feature: Feature;
  ref: Ref;
}

/** Who stands where in the text. */
function placesIn(scene: Scene, all: readonly Phrase[]): Standing[] {
  const bare: Scene = { ...scene, drafts: [] };
  const { discourse, sentence, speakerOrg, speakers } = scene;
  const { title, main, topic, focus, about, raised, deal, trade, metric, ticket } = discourse;
  const org = speakerOrg && { span: speakers[0] ?? sentence, row: speakerOrg, text: speakerOrg.names.en };
  const found: Standing[] = [];
  const add = (feature: Feature, ref: Ref | null | undefined): void => {
    if (ref) found.push({ feature, ref });
  };
  add('title', title);
  add('main', main);
  add('topic', topic);
  add('focus', focus);
  add('about', about?.ref);
  add('raised', raised?.kind === 'investment' || raised?.kind === 'debt' ? raised.object : raised?.subject);
  add('dealtIn', deal?.object);
  add('dealtBy', deal?.subject);
  add('ticketIn', ticket?.object);
  add('ticketBy', ticket?.subject);
  add('metricOf', metric?.subject);
  add('tradeBy', trade?.customer);
  add('tradeWith', trade?.supplier);
  const ahead = untoldAhead(bare);
  add('asOwner', ahead('owner'));
  add('asTarget', ahead('target'));
  add('asBorrower', ahead('borrower'));
  add('lastFinanced', financed(bare)?.company);
  add('mainActor', actor({ scene: bare, all }));
  add('speakerOrg', org);
  add('actorLast', discourse.actor);
  return found;
}

/** Where the title names a company first. Names of one letter are in every title. */
function headed(discourse: Scene['discourse'], { row }: Ref): number {
  const { heading } = discourse;
  if (heading === '' || !row) return -1;
  discourse.headed ??= new Map();
  const known = discourse.headed.get(row);
  if (known !== undefined) return known;
  let first = -1;
  for (const name of [row.names.en, ...row.aliases]) {
    const at = name.length > 1 ? heading.indexOf(name.toLowerCase()) : -1;
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  discourse.headed.set(row, first);
  return first;
}

/** How it stands in the text: in its title, how often, when last, what it is. */
function standing({ discourse, sentence }: Scene, ref: Ref, told: Told | null): Feature[] {
  const found: Feature[] = [];
  const id = ref.row?.id ?? '';
  if (id === discourse.owner) found.push('owner');
  if (id === discourse.target) found.push('targetLast');
  const at = headed(discourse, ref);
  if (at >= 0) found.push('heading', at < 4 ? 'headingFirst' : 'headingLater');
  const count = discourse.counts.get(id) ?? 0;
  found.push(count <= 1 ? 'once' : count <= 3 ? 'seldom' : 'often');
  if (count > 0 && count === discourse.most) found.push('most');
  if (!told || told.turn === 0) found.push('new');
  else {
    if (told.block !== sentence.block) found.push('otherParagraph');
    else if (told.named > 1) found.push('paragraphOften');
    if (told.gives) found.push('gives');
    if (told.lasting >= 10) found.push('lasting');
  }
  return found;
}

const shapes = new WeakMap<GazetteerRow, Feature[]>();

/** What it is, by its kind and its name: the same in every text. */
function shaped({ row }: Ref): Feature[] {
  if (!row) return [];
  const known = shapes.get(row);
  if (known) return known;
  const found: Feature[] = [];
  const kind = KINDS[row.kind];
  if (kind) found.push(kind);
  if (row.id.startsWith('?')) found.push('unlisted');
  if (isFund({ row })) found.push('fundLike');
  for (const [feature, pattern] of SHAPES) if (pattern.test(row.names.en)) found.push(feature);
  shapes.set(row, found);
  return found;
}

/** Who was named more sentences ago comes into question only as whom the text is about. */
const LONGEST_AGO = 20;

interface Here {
  all: readonly Phrase[];
  mentions: readonly Mention[];
}

/** The parties of the text by their ids, as of a sentence, with none of the claims of the sentence. */
export function companiesOf(scene: Scene, { all, mentions }: Here): Companies {
  const { discourse } = scene;
  const made = new Map<string, Company>();
  const parts = partsOf(scene);
  const places = placesIn(scene, all);
  const of = (ref: Ref): Company => {
    const id = ref.row?.id ?? '';
    const before = made.get(id);
    if (before) return before;
    const told = discourse.known?.get(id) ?? null;
    const features = [...standing(scene, ref, told), ...shaped(ref)];
    for (const place of places) if (sameRef(ref, place.ref)) features.push(place.feature);
    const since = told && told.turn > 0 ? (discourse.turn ?? 0) - told.turn : Number.POSITIVE_INFINITY;
    const one = {
      id,
      ref,
      since,
      weight: told?.weight ?? 0,
      parts: parts.get(id) ?? NO_PARTS,
      features,
      sums: sumsOf(features),
    };
    made.set(id, one);
    return one;
  };
  const here = new Set(mentions.map((m) => m.id));
  const others: Company[] = [];
  const add = (ref: Ref | null | undefined): void => {
    const id = ref?.row?.id;
    if (!ref || id === undefined || here.has(id) || ref.row?.kind === 'outlet' || ref.row?.kind === 'regulator') return;
    here.add(id);
    others.push(of(ref));
  };
  const turn = discourse.turn ?? 0;
  const { since = 0 } = discourse;
  for (const t of [...(discourse.known?.values() ?? [])].reverse())
    if (t.turn > 0 ? turn - t.turn <= LONGEST_AGO && t.turn > since : t.gives) add(t.ref);
  for (const { ref } of places) add(ref);
  return { of, others };
}

const NO_PARTS: ReadonlyMap<Part, boolean> = new Map();

const NEAR_PARTS: Partial<Record<Part, Feature>> = {
  buyer: 'nearBuyer',
  holder: 'nearHolder',
  seller: 'nearSeller',
  target: 'nearTarget',
};
const PAST_PARTS: Partial<Record<Part, Feature>> = {
  borrower: 'pastBorrower',
  buyer: 'pastBuyer',
  customer: 'pastCustomer',
  holder: 'pastHolder',
  seller: 'pastSeller',
  supplier: 'pastSupplier',
  target: 'pastTarget',
};
const BESIDE: Partial<Record<Draft['kind'], Feature>> = {
  divestment: 'besideSells',
  funding_round: 'besideRaises',
  investment: 'besideInvests',
};
const BESIDE_OBJECT: Partial<Record<Draft['kind'], Feature>> = {
  divestment: 'besideSold',
  investment: 'besideFinanced',
  stake: 'besideHeld',
};

/** What the deals before and the other claims of the sentence tell of it, seen from one of a kind. */
export function toldBeside({ drafts }: Scene, { ref, parts }: Company, draft: Draft): Feature[] {
  const found: Feature[] = [];
  const add = (feature: Feature): void => {
    if (!found.includes(feature)) found.push(feature);
  };
  if (parts !== NO_PARTS)
    for (const [part, near] of parts) {
      const feature = (near ? NEAR_PARTS : PAST_PARTS)[part];
      if (feature) add(feature);
    }
  for (const d of drafts) {
    if (d === draft) continue;
    const same = d.kind === draft.kind;
    const subject = same ? 'sameSubject' : BESIDE[d.kind];
    const object = same ? 'sameObject' : BESIDE_OBJECT[d.kind];
    if (subject && sameRef(ref, d.subject)) add(subject);
    if (object && sameRef(ref, d.object)) add(object);
  }
  return found;
}
