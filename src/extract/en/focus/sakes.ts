// Who is named in an English text only for the sake of another: its customer, investor or lender. "The company" and whose figure follows
// is the other, until the text tells of the former for its own sake. Takes the claims of a sentence, keeps that with the parties.
import type { Span } from '../../../model/document.ts';
import type { Draft, Ref, Scene, Told } from '../../frame.ts';

/** Kinds of deals whose first side gives money to the other. */
const GIVES: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['investment', 'stake', 'debt', 'purchase']);
const MEASURES: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['metric', 'funding_round', 'valuation']);

/** A sentence before is not longer. */
const NEAR = 320;
/** A name further back is another matter. */
const FAR = 4000;

/** Its second sentence is about itself. */
const OWN = 2;

/** It was the subject of a sentence. */
export function leads(told: Told): void {
  if (!told.sake) return;
  told.sake.led++;
  if (told.sake.led >= OWN) told.sake = null;
}

/** The two sides of a deal as whom the text tells of and who is named for his sake; a supplier where the buyer is told of. */
function sides({ discourse: { topic, title } }: Scene, d: Draft): [Ref, Ref] | null {
  const { subject, object } = d;
  if (!GIVES.has(d.kind) || !subject?.row || !object?.row) return null;
  const heroes = [topic?.row?.id, title?.row?.id];
  if (heroes.includes(object.row.id)) return [object, subject];
  return d.kind === 'purchase' && heroes.includes(subject.row.id) ? [subject, object] : null;
}

/** The title names it too. */
const inHeading = ({ ref: { row } }: Told, heading: string): boolean =>
  row !== null && heading !== '' && [row.names.en, ...row.aliases].some((n) => heading.includes(n.toLowerCase()));

/** Takes in who a sentence names for the sake of another. */
export function noteSakes(scene: Scene, told: (ref: Ref) => Told | null): void {
  const { title } = scene.discourse;
  for (const d of scene.drafts) {
    const own = MEASURES.has(d.kind) && d.subject?.row ? told(d.subject) : null;
    if (own) own.sake = null;
  }
  for (const d of scene.drafts) {
    const [hero, other] = sides(scene, d) ?? [];
    const known = other && told(other);
    if (!hero?.row || !known || other.row?.id === title?.row?.id || other.row?.id === hero.row.id) continue;
    if (inHeading(known, scene.discourse.heading)) continue;
    // Told of before: it is in the text for its own sake.
    const fresh = known.sake !== undefined || known.ref.span.start >= scene.sentence.start - NEAR;
    if (fresh && known.sake !== null)
      known.sake = { id: hero.row.id, led: known.sake?.led ?? 0, block: scene.sentence.block };
  }
}

/** Leaves out those who were named only for the sake of another who may be meant. */
export function withoutAides<T extends { told: Told; here: number }>(scene: Scene, all: readonly T[]): readonly T[] {
  const ids = new Set(all.map(({ told }) => told.ref.row?.id));
  return all.filter(
    ({ told: { sake }, here }) => here > 0 || !sake || sake.block !== scene.sentence.block || !ids.has(sake.id),
  );
}

/** Has the paragraph named a company only for the sake of another? */
export function isAide({ discourse: { known }, sentence }: Scene, id: string, other: string | undefined): boolean {
  const sake = known?.get(id)?.sake;
  return !!sake && sake.id === other && sake.block === sentence.block;
}

const OTHER_SIDE =
  /\b(?:from|with|by|for|to|signed|hired|(?:customers?|clients?|investors?|backers?|shareholders?|suppliers?)(?: (?:are|is|include|includes|including|such as|like))?)(?: [A-Z][\w&.-]*,?){0,3}(?: and)? (?:the )?$/u;
const ENDS = /[.!?]["”]? ["“]?[A-Z]|\n/u;

/** Does a name lead a sentence that the one before named first, as the other side of a deal? ("X won an order from Y. Y will take delivery.") */
export function isIntroduced(text: string, sentence: Span, item: Span): boolean {
  const name = text.slice(item.start, item.end);
  const before = text.slice(Math.max(0, sentence.start - FAR), sentence.start);
  const at = before.lastIndexOf(name);
  if (at < 0 || before.length - at > NEAR || before.indexOf(name) !== at) return false;
  return !ENDS.test(before.slice(at + name.length)) && OTHER_SIDE.test(before.slice(Math.max(0, at - 60), at));
}
