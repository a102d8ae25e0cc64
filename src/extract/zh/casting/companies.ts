// What holds of a party whatever place it is named in: what kind it is, how it stands in the text so far, and what has been
// told of it, in the text and by the other claims of the sentence.
import type { GazetteerRow } from '../../../model/reference.ts';
import { type Draft, type Known, type Part, type Ref, type Scene, sameRef } from '../../frame.ts';
import { castAt, givesByTrade, paragraphAt, partsIn } from '../reference/cast.ts';
import { inHeading } from '../reference/heading.ts';
import { type Feature, sumsOf } from './weights.ts';

const CAPITAL =
  /(?:资本|创投|投资|风投|Capital|Ventures|Partners|VC|资管|控股|合伙|合伙企业|有限合伙|投控|国投|资产)$/u;
const FIRM =
  /(?:科技|公司|股份|电子|半导体|汽车|医药|生物|能源|通信|电气|材料|智能|机器人|药业|新能|精密|工业|Labs?|AI|Technologies|Inc)$/u;

/** A party that may be meant, with what holds of it in the text before the sentence. */
export interface Company {
  ref: Ref;
  known: Known | null;
  /** Gives by trade, by what it has done or by its name. */
  gives: boolean;
  features: readonly Feature[];
  /** The weights of what holds of it, by columns. */
  sums: readonly number[];
}

const KINDS: Partial<Record<string, Feature>> = { cloud: 'cloud', chip: 'chip', person: 'person', lab: 'lab' };

const shapes = new WeakMap<GazetteerRow, Feature[]>();

/** What it is, by its kind and its name: the same in every text. */
function shaped(row: GazetteerRow): Feature[] {
  const known = shapes.get(row);
  if (known) return known;
  const found: Feature[] = [];
  const kind = KINDS[row.kind];
  const name = row.names['zh-Hans'];
  if (kind) found.push(kind);
  if (row.id.startsWith('?')) found.push('unlisted');
  if (CAPITAL.test(name)) found.push('capital');
  if (FIRM.test(name)) found.push('firm');
  shapes.set(row, found);
  return found;
}

/** How it stands in the discourse. */
function standing({ discourse }: Scene, ref: Ref): Feature[] {
  const found: Feature[] = [];
  const is = (o: Ref | null | undefined): boolean => sameRef(ref, o ?? null);
  const add = (feature: Feature, other: Ref | null | undefined): void => {
    if (is(other)) found.push(feature);
  };
  const { raised, told, deal, stage, about, counts } = discourse;
  add('title', discourse.title);
  add('main', discourse.main);
  add('topic', discourse.topic);
  add('focus', discourse.focus);
  add('about', about?.ref);
  add('stage', stage?.ref);
  add('raised', raised?.kind === 'investment' || raised?.kind === 'debt' ? raised.object : raised?.subject);
  add('dealtIn', deal?.object);
  add('toldOf', told?.subject);
  add('toldWith', told?.object);
  const row = ref.row;
  if (row && inHeading(discourse, row)) found.push('heading');
  const count = counts.get(row?.id ?? '') ?? 0;
  if (count <= 1) found.push('once');
  else if (count <= 3) found.push('seldom');
  if (count > 0 && count === discourse.most) found.push('most');
  return found;
}

/** How and when it was named. */
function named(scene: Scene, known: Known | null, paragraph: number): Feature[] {
  if (!known) return ['new'];
  const found: Feature[] = [];
  const turn = scene.discourse.turn ?? 0;
  if (known.first >= scene.sentence.start) found.push('new');
  if (known.acted === turn - 2) found.push('actedTwoAgo');
  if (known.asideTurn === turn - 1) found.push('asideBefore');
  if (known.at < paragraph) found.push('otherParagraph');
  if (known.listed) found.push('listed');
  if (givesByTrade(known)) found.push('gives');
  return found;
}

/** The parties of the text by their ids, as of the end of a sentence, with none of the claims of the sentence. */
export function companiesOf(scene: Scene): (ref: Ref) => Company {
  const bare = scene.drafts.length > 0 ? { ...scene, drafts: [] } : scene;
  const cast = new Map(castAt(bare, scene.sentence.end).map((k) => [k.id, k]));
  const paragraph = paragraphAt(scene.text, scene.sentence.start);
  const made = new Map<string, Company>();
  return (ref) => {
    const id = ref.row?.id ?? '';
    const before = made.get(id);
    if (before) return before;
    const known = cast.get(id) ?? null;
    const shape = ref.row ? shaped(ref.row) : [];
    const features = [...standing(scene, ref), ...named(scene, known, paragraph), ...shape];
    const gives = features.includes('gives') || features.includes('capital');
    const one: Company = { ref, known, gives, features, sums: sumsOf(features) };
    made.set(id, one);
    return one;
  };
}

/** The parts that it plays in the paragraph and before it, with the other claims of the sentence. */
function parts({ ref, known }: Company, others: readonly [Part, Ref][], paragraph: number): Feature[] {
  if (!known) return [];
  const found: Feature[] = [];
  for (const { part, here, past } of PLAYED) {
    const at = known.parts[part];
    if ((at !== undefined && at >= paragraph) || others.some(([p, other]) => p === part && sameRef(ref, other)))
      found.push(here);
    else if (at !== undefined && past !== null) found.push(past);
  }
  return found;
}

const PLAYED: readonly { part: Part; here: Feature; past: Feature | null }[] = [
  { part: 'target', here: 'target', past: 'pastTarget' },
  { part: 'buyer', here: 'buyer', past: 'pastBuyer' },
  { part: 'holder', here: 'holder', past: 'pastHolder' },
  { part: 'seller', here: 'seller', past: null },
];

/** What the subject of a claim of each kind does. */
const DOES: Partial<Record<Draft['kind'], Feature>> = {
  funding_round: 'raises',
  investment: 'invests',
  divestment: 'sells',
  stake: 'holds',
};

/** What the other claims of the sentence tell of a party, seen from one of a kind. */
export function toldBeside(scene: Scene, draft: Draft): (company: Company) => Feature[] {
  const others = scene.drafts.filter((d) => d !== draft);
  const played = partsIn(others);
  const paragraph = paragraphAt(scene.text, scene.sentence.start);
  return (company) => {
    const found = parts(company, played, paragraph);
    const add = (feature: Feature | undefined): void => {
      if (feature && !found.includes(feature)) found.push(feature);
    };
    for (const d of others) {
      const same = d.kind === draft.kind;
      if (sameRef(company.ref, d.subject)) {
        add(same ? 'sameSubject' : 'otherSubject');
        if (!same) add(DOES[d.kind]);
      }
      if (sameRef(company.ref, d.object)) {
        add(same ? 'sameObject' : 'otherObject');
        if (!same && d.kind === 'divestment') add('sold');
      }
    }
    return found;
  };
}
