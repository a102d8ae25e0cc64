// How likely a company is meant where an English text points back ("it", "the company", "the Danish group") or names nobody
// (a figure without an owner, a stake without a company, a loan without a borrower). The weights were fitted on labelled
// news texts by a conditional logit over the companies that can be meant, and checked on texts left out: each is what
// a mark adds to the odds, in tenths of a logit.
import type { Ref, Told } from '../../frame.ts';
import { funds } from '../topic.ts';

/** What asks for a company: a pronoun, "the company", a description, or a place that nothing fills. */
export type Asks = 'it' | 'company' | 'described' | 'owner' | 'target' | 'borrower';

const WEIGHTS = {
  /** The company that the text is about; for "the company"; for a phrase that describes one; as who gives or holds. */
  hero: 14,
  heroCompany: 12,
  heroDescribed: -7,
  heroGives: -5,
  /** Another one that the title names; as whose figure it is. */
  titled: 9,
  titledOwner: 8,
  /** Its part of the mentions of the text; where nobody is named; of those of the paragraph so far. */
  share: 9,
  shareUntold: 15,
  paragraph: 12,
  /** The subject of the last sentence that had one; who acted last. */
  topic: 9,
  actor: 8,
  /** In the sentence itself, before the place: as an object, behind a preposition. */
  hereObject: 14,
  hereAside: 20,
  /** In the sentence before: its subject, for a pronoun; its object, for what is no pronoun. */
  wentOn: 14,
  wasObject: 8,
  /** Two or three sentences ago; longer ago. */
  ago: -11,
  far: -17,
  /** What its places so far weigh, by ten. */
  lasting: -6,
  /** Whose figure, and whose deal was told last, as who gives or holds; who was told to be financed. */
  owner: -4,
  target: 8,
  targetGives: -11,
  financed: 10,
  /** Who gives or holds, and funds, as what is dealt in; funds as who gives or holds. */
  gives: -14,
  fund: -7,
  fundGives: 8,
  /** No table lists it. */
  unlisted: 4,
  /** How well it agrees with the words of a description, by ten; that it agrees at all. */
  fit: 17,
  fits: 9,
} as const;

/** Where a company is asked for. */
export interface Place {
  asks: Asks;
  /** A phrase that is told to give, buy or hold; one that is dealt in. */
  acts: boolean;
  dealt: boolean;
  hero: string | null;
  topic: string | null;
  actor: string | null;
  focus: string | null;
  owner: string | null;
  target: string | null;
  /** Companies that the sentence names before the place, with the weight of their place. */
  here: ReadonlyMap<string, number>;
  turn: number;
  block: number;
  /** The most mentions that a company of the text, and of the paragraph, has. */
  most: number;
  paragraph: number;
  counts: ReadonlyMap<string, number>;
  heading: string;
}

/** Weights of places: the subject of a main clause, whose that is or a subject, an object. */
export const MAIN = 10;
export const SUBJECT = 8;
export const OBJECT = 4;

const FADES = 0.35;

/** What is left of a company's weights after some sentences. */
export function faded(t: Told, now: number): number {
  let left = t.lasting;
  for (let turn = t.turn; turn < now && left > 0.001; turn++) left *= FADES;
  return left;
}

export const isFund = ({ row }: Pick<Ref, 'row'>): boolean => row !== null && funds({ row });

function inTitle(t: Told, heading: string): boolean {
  const { row } = t.ref;
  if (!row || heading === '') return false;
  const known =
    t.titled ?? [row.names.en, ...row.aliases].some((n) => n.length > 2 && heading.includes(n.toLowerCase()));
  t.titled = known;
  return known;
}

/** Where it was mentioned last. */
function recency(t: Told, id: string, p: Place): number {
  const w = WEIGHTS;
  const here = p.here.get(id);
  if (here !== undefined) return here >= SUBJECT ? 0 : here >= OBJECT ? w.hereObject : w.hereAside;
  const ago = t.turn > 0 ? p.turn - t.turn : Number.POSITIVE_INFINITY;
  if (ago > 3) return w.far;
  if (ago > 1) return w.ago;
  if (ago === 1 || p.here.size > 0) return 0;
  if (p.asks === 'it') return t.weight >= SUBJECT ? w.wentOn : 0;
  return t.weight < SUBJECT && t.weight >= OBJECT ? w.wasObject : 0;
}

/** What it has to do with what was told before. */
function standing(t: Told, id: string, p: Place): number {
  const w = WEIGHTS;
  let sum = t.ref.row?.kind === 'unknown' ? w.unlisted : 0;
  if (id === p.hero)
    sum += w.hero + (p.asks === 'company' ? w.heroCompany : p.asks === 'described' ? w.heroDescribed : 0);
  else if (inTitle(t, p.heading)) sum += w.titled + (p.asks === 'owner' ? w.titledOwner : 0);
  if (id === p.topic) sum += w.topic;
  if (id === p.actor) sum += w.actor;
  if (id === p.owner) sum += w.owner;
  if (id === p.target) sum += w.target;
  return sum + side(t, id, p);
}

/** How it fits the side of a deal that is asked for. */
function side(t: Told, id: string, p: Place): number {
  const w = WEIGHTS;
  if (p.acts)
    return (
      (id === p.hero ? w.heroGives : 0) + (id === p.target ? w.targetGives : 0) + (isFund(t.ref) ? w.fundGives : 0)
    );
  if (p.asks !== 'target') return p.dealt && t.gives ? w.gives : 0;
  return (id === p.focus ? w.financed : 0) + (t.gives ? w.gives : 0) + (isFund(t.ref) ? w.fund : 0);
}

/** How likely a company is meant at a place; `fit` is how well it agrees with a phrase. */
export function rate(t: Told, p: Place, fit: number): number {
  const w = WEIGHTS;
  const id = t.ref.row?.id ?? '';
  let sum = standing(t, id, p) + recency(t, id, p) + (w.fit * fit) / 10;
  if (p.asks === 'described' && fit > 0) sum += w.fits;
  const untold = p.asks === 'owner' || p.asks === 'target' || p.asks === 'borrower';
  sum += ((untold ? w.share + w.shareUntold : w.share) * (p.counts.get(id) ?? 0)) / p.most;
  if (t.block === p.block) sum += (w.paragraph * t.named) / p.paragraph;
  return sum + (w.lasting * faded(t, p.turn)) / 10;
}
