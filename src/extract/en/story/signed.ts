// Who pays under a contract told of in the sentence before, in English: "X signed a contract with Y. The start-up will pay F a
// year." Takes a sum that is paid again and again, gives who pays and who is paid.
import { type Ref, sameRef } from '../../frame.ts';
import { type Deal, refers } from '../deals/slots/refer.ts';
import type { Place } from '../leftover/places.ts';

const SIGNED =
  /\b(?:sign(?:ed|s)|struck|agreed|reached|clinched|won|landed)\b[^.;]{0,60}\bwith\b|\b(?:contract|deal|agreement|partnership) with\b/u;
const RATE = /^ (?:(?:a|per|each|every) (?:year|month|quarter)|annually|(?:over|for|across) [a-z0-9-]+ years)\b/u;
/** What the younger of two is called. */
const YOUNG = /(?:^| )(?:start-?up|lab|laboratory|upstart|newcomer)$/iu;
const REACH = 200;

/** A product stands for its maker. */
function party({ scene }: Deal, ref: Ref): Ref {
  const parent = ref.row?.kind === 'product' && ref.row.parent ? scene.grammar.byId.get(ref.row.parent) : null;
  return parent ? { ...ref, row: parent, text: parent.names.en } : ref;
}

/** Whom the sentence before names, in order, if it tells of a contract. */
function signers(deal: Deal): Ref[] {
  const { text, sentence, discourse } = deal.scene;
  const from = Math.max(0, sentence.start - REACH, text.lastIndexOf('. ', sentence.start - 3) + 1);
  if (!SIGNED.test(text.slice(from, sentence.start))) return [];
  return discourse.seen
    .filter((r) => r.span.start >= from && r.span.end <= sentence.start && r.row?.kind !== 'outlet')
    .sort((a, b) => a.span.start - b.span.start)
    .map((r) => party(deal, r));
}

export function signedWith(deal: Deal, { f, p }: Place): { payer: Ref; to: Ref } | null {
  const subject = p?.subject;
  const { text } = deal.scene;
  if (!subject || !RATE.test(text.slice(f.full.end, f.full.end + 24))) return null;
  const [first, second, ...more] = signers(deal);
  if (!first || more.length > 0) return null;
  // Of two that sign, the start-up is the one without shares on an exchange, else the one named last.
  if (YOUNG.test(subject.head.word)) {
    if (!second || sameRef(first, second)) return null;
    const listed = (r: Ref): boolean => (r.row?.tickers.length ?? 0) > 0;
    return listed(second) && !listed(first) ? { payer: first, to: second } : { payer: second, to: first };
  }
  // Who is named again is kept by its last place alone.
  const [who] = subject.party?.item?.type === 'name' ? refers(deal, subject) : [];
  const before = text.slice(Math.max(0, subject.start - REACH), subject.start);
  const again = who && before.includes(text.slice(who.span.start, who.span.end));
  const others = [first, second].filter((r): r is Ref => r !== undefined && !sameRef(r, who ?? null));
  return who && again && others.length === 1 ? { payer: who, to: others[0] as Ref } : null;
}
