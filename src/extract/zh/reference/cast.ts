// The parties of a Chinese text with what is known of them: what stands beside their names (生醫公司X, X是国内头部的…), the parts
// they play in the deals told (buyer, seller, target, borrower …), and where they were named last. Phrases that point back are
// matched against them.
import type { GazetteerRow } from '../../../model/reference.ts';
import { type Draft, isCompany, type Known, type Part, type Ref, refOf, type Scene } from '../../frame.ts';
import type { Clause, NameItem } from '../../item.ts';
import { onlySpeaks } from './aside.ts';
import { isVerb, type Placed, placed } from './placing.ts';
import { turn } from './turning.ts';

const LONGEST_LEAD = 14;
const LONGEST_COPULA = 26;
const STOPS = /[,、;:。!?“”「」()\n的与和及向由对从把将被在是为]/u;
const COPULA = /^(?:\([^)]{0,24}\))?,?(?:是|系|为|乃|作为|则是|,一家|一家|这家)([^,;。]{2,26})/u;

const GIVES =
  /(?:基金|资本|创投|投资|银行|商银|证券|信托|租赁|保险|人寿|资管|合伙企业|持股平台|财团|国投|Capital|Ventures|Partners|Fund)$/u;

const givers = new WeakMap<GazetteerRow, boolean>();

/** Does a party give or lend by trade? */
export function givesByTrade({ ref: { row } }: Known): boolean {
  if (row === null) return false;
  const known = givers.get(row);
  if (known !== undefined) return known;
  const gives = row.kind === 'fund' || GIVES.test(row.names['zh-Hans']);
  givers.set(row, gives);
  return gives;
}

/** What stands right before a name and tells what it is. */
function leadOf(text: string, clause: Clause, item: NameItem): string {
  let from = item.start;
  while (from > clause.start && item.start - from < LONGEST_LEAD && !STOPS.test(text[from - 1] as string)) from--;
  return text.slice(from, item.start);
}

/** What is said of a name: the phrase before it, and what it is said to be. */
function aboutOf(text: string, clause: Clause, item: NameItem): string {
  const behind = COPULA.exec(text.slice(item.end, Math.min(clause.end + 1, item.end + LONGEST_COPULA + 8)))?.[1] ?? '';
  return `${leadOf(text, clause, item)} ${behind}`;
}

/** Parts that a text tells by a noun before the name: 借款人为X, 卖方X. */
const STATED: readonly [Part, RegExp][] = [
  ['borrower', /(?:借款人|借款方|承租人|承租方|融资方)(?:均|分别)?[为是系:]?[^,;。]{0,8}$/u],
  ['lender', /(?:贷款人|贷款行|出借[方人]|出租[方人])(?:均|分别)?[为是系:]?[^,;。]{0,8}$/u],
  ['seller', /(?:卖方|卖家|转让方|出让方|交易对[方手])(?:均|分别)?[为是系:]?[^,;。]{0,8}$/u],
  ['buyer', /(?:买方|买家|受让方|收购[方人]|要约[方人]|接盘方|认购方)(?:均|分别)?[为是系:]?[^,;。]{0,8}$/u],
  ['target', /(?:标的|目标)(?:公司|企业)?(?:均|分别)?[为是系:]?[^,;。]{0,4}$/u],
  ['buyer', /(?:转让|出售|卖|售|交|让渡|出让)(?:给|予|与)[^,;。]{0,10}$/u],
  ['unit', /(?:子公司|孙公司|附属公司)[^,;。]{0,4}$/u],
  ['parent', /(?:母公司|控股股东)[^,;。]{0,4}$/u],
];

const SOON = '(?:拟|将|已|计划|近日|日前|宣布|曾|正|则|也|又|通过[^,;。]{1,12}|以[^,;。以]{1,16}){0,4}';
/** Parts that the words behind a name tell: X拟引入投资者, X 49%的股权, X拟收购. */
const SHOWN: readonly [Part, RegExp][] = [
  [
    'target',
    new RegExp(
      `^${SOON}(?:引入|引进|迎来)[^,;。]{0,10}(?:投资|股东)|^(?:约|近|逾|另外|剩余|其余|全部)*(?:[\\d.]+%)?的?(?:全部|控股|剩余|多数|少数)?的?(?:股权|股份|控股权|控制权)`,
      'u',
    ),
  ],
  ['buyer', new RegExp(`^${SOON}(?:收购|受让|买下|入股|认缴|认购|接手)`, 'u')],
  ['seller', new RegExp(`^${SOON}(?:转让|出售|出让|减持|卖出|清仓|抛售)`, 'u')],
];

/** What the words beside a name tell, whatever else is known of it. */
interface Beside {
  parts: readonly Part[];
  about: string;
}

/** Asked for every place of a sentence from which the cast is looked at, and found once. */
function besideOf({ text, sentence }: Scene, clause: Clause, item: NameItem): Beside {
  sentence.notes.besides ??= new Map();
  const besides = sentence.notes.besides as Map<number, Beside>;
  let beside = besides.get(item.start);
  if (!beside) {
    beside = { parts: told(text, clause, item), about: aboutOf(text, clause, item) };
    besides.set(item.start, beside);
  }
  return beside;
}

function told(text: string, clause: Clause, item: NameItem): Part[] {
  const lead = text.slice(Math.max(clause.start, item.start - 20), item.start);
  const rest = text.slice(item.end, Math.min(clause.end, item.end + 34)).replace(/^\([^)]{0,20}\)/u, '');
  const found: Part[] = [];
  if (lead !== '') for (const [part, pattern] of STATED) if (pattern.test(lead)) found.push(part);
  for (const [part, pattern] of SHOWN) if (pattern.test(rest)) found.push(part);
  return found;
}

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

export const partsIn = (drafts: readonly Draft[]): [Part, Ref][] =>
  drafts.flatMap((d): [Part, Ref][] => {
    const [subject, object] = DEALT[d.kind] ?? [null, null];
    const made: [Part, Ref][] = [];
    // A buyer who raises money for the deal is not what is bought.
    if (d.rule === 'zh/round-for-deal') return made;
    if (subject && d.subject?.row) made.push([subject, d.subject]);
    if (object && d.object?.row) made.push([object, d.object]);
    return made;
  });

const EMPTY: readonly Known[] = [];

/** So many clauses back a sentence without an end is still looked through. */
const NEAR = 40;
/** No paragraph is longer. */
const FAR = 4000;

/** Where the paragraph of a place begins. */
export function paragraphAt(text: string, at: number): number {
  const from = Math.max(0, at - FAR);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** The parties so far, and at which place each stands among them. */
interface Met {
  all: readonly Known[];
  places: ReadonlyMap<string, number>;
}

/** The cast with the names of a sentence up to a place: the same however often a sentence asks for it. */
function metAt(scene: Scene, until: number): Met {
  const { notes } = scene.sentence;
  const { cast: from, turn } = scene.discourse;
  let kept = notes.cast as { from: typeof from; turn: typeof turn; met: Map<number, Met> } | null;
  if (kept === null || kept.from !== from || kept.turn !== turn) {
    kept = { from, turn, met: new Map() };
    notes.cast = kept;
  }
  let met = kept.met.get(until);
  if (!met) {
    const cast = meetAll(scene, until);
    met = { all: [...cast.values()], places: new Map([...cast.keys()].map((id, i) => [id, i])) };
    kept.met.set(until, met);
  }
  return met;
}

function meetAll(scene: Scene, until: number): Map<string, Known> {
  const cast = new Map<string, Known>();
  for (const known of scene.discourse.cast ?? EMPTY) cast.set(known.id, known);
  const { clauses } = scene.sentence;
  const past = clauses.length > NEAR ? clauses.findLastIndex((c) => c.start < until) + 1 : clauses.length;
  for (const clause of clauses.slice(Math.max(0, past - NEAR), past)) {
    if (clause.start >= until) break;
    for (const item of clause.items) if (isCompany(item) && item.end <= until) meet(cast, scene, { clause, item });
  }
  return cast;
}

/** The cast with the names of a sentence up to a place, and the parts of the deals told in it. */
export function castAt(scene: Scene, until: number): Known[] {
  const { all, places } = metAt(scene, until);
  const cast = all.slice();
  for (const [part, ref] of partsIn(scene.drafts)) {
    const place = places.get(ref.row?.id ?? '');
    if (place === undefined) continue;
    const known = cast[place] as Known;
    const parts = { ...known.parts, [part]: Math.max(known.parts[part] ?? 0, scene.sentence.start) };
    cast[place] = { ...known, parts };
  }
  return cast;
}

/** Does a party stand before the verb of its clause? */
function acts(scene: Scene, clause: Clause, p: Placed | undefined): boolean {
  if (p?.mark !== 'bare' || p.owns) return false;
  const verb = clause.items.find((i) => isVerb(i) && scene.text[i.end] !== '的');
  return !verb || p.item.end <= verb.start;
}

function meet(cast: Map<string, Known>, scene: Scene, { clause, item }: { clause: Clause; item: NameItem }): void {
  const before = cast.get(item.row.id);
  const parts = { ...before?.parts };
  const beside = besideOf(scene, clause, item);
  for (const part of beside.parts) parts[part] = item.start;
  const place = placed(scene, clause).find((p) => p.item === item);
  const says = onlySpeaks(scene, item);
  const heads = !says && acts(scene, clause, place);
  const turn = scene.discourse.turn ?? 0;
  cast.set(item.row.id, {
    id: item.row.id,
    ref: refOf(item),
    about: `${before?.about ?? ''} ${beside.about}`.slice(-160),
    parts,
    at: item.start,
    heads: clause.items.find(isCompany) === item ? item.start : (before?.heads ?? -1),
    first: before?.first ?? item.start,
    count: (before?.count ?? 0) + 1,
    acts: heads ? item.start : (before?.acts ?? -1),
    acted: heads ? turn : (before?.acted ?? -9),
    aside: heads || says ? (before?.aside ?? -1) : item.start,
    asideTurn: heads || says ? (before?.asideTurn ?? -9) : turn,
    listed: place !== undefined && (place.head !== null || place.rest.length > 0),
    owns: place?.owns ?? false,
  });
}

const MOST = 24;
/** So many deals are borne in mind. */
const TALES = 80;

/** Takes a sentence into the cast, the latest last. */
export function remember(scene: Scene): void {
  const { discourse, sentence } = scene;
  if (sentence.items.some(isCompany) || scene.drafts.length > 0)
    discourse.cast = castAt(scene, sentence.end)
      .sort((a, b) => a.at - b.at)
      .slice(-MOST);
  const own = scene.drafts.filter((d) => d.subject && d.object && d.kind !== 'metric');
  if (own.length > 0) discourse.tales = [...(discourse.tales ?? []), ...own].slice(-TALES);
  discourse.turn = (discourse.turn ?? 0) + 1;
  turn(scene);
}
