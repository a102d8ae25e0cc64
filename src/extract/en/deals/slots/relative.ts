// What a phrase is told by beside it, in English: "in which" and "of which" by the noun before, "the flagship, Y," by the name
// between commas. Takes a phrase, gives the noun phrase or the name.
import { relativeHead } from '../../syntax/clauses.ts';
import { KIN, type Noun, type Phrase } from '../../syntax/phrases.ts';
import { isMark, subjectOf } from '../../syntax/subjects.ts';
import type { Token } from '../../syntax/tokens.ts';
import type { Deal } from './refer.ts';

/** "in which", "of which": the noun that the relative word before or right after a phrase points to. */
export function relativeOf(deal: Deal, n: Noun, until = n.index): Noun | null {
  const { all } = deal;
  const isRel = (p: Phrase | undefined): boolean =>
    p?.type === 'mark' && (p.word === 'rel' ? p.prep === 'of' || p.prep === 'in' : p.text === 'where');
  const rel = isRel(all[until + 1]) ? all[until + 1] : all.slice(0, n.index).findLast(isRel);
  return rel ? relativeHead(all, Math.min(rel.index, n.index)) : null;
}

/** "its diagnostics subsidiary, Y,": the name between commas. */
export function calledAfter(all: readonly Phrase[], n: Noun): Token | null {
  const [name, end] = [all[n.index + 2], all[n.index + 3]];
  if (!isMark(all[n.index + 1], ',') || name?.type !== 'noun' || name.prep !== '' || name.tokens.length > 1)
    return null;
  return name.party?.item?.type === 'name' && (!end || isMark(end, ',', '.', ';', ')')) ? name.party : null;
}

/** "the flagship", "its listed unit". */
export const pointing = (p: Noun): boolean =>
  p.figures.length === 0 && (p.owner !== null || /^(?:the|its|their)\b/u.test(p.tokens[0]?.word ?? ''));

/** "the stake of X will fall": whose it is. */
export function holderBehind(n: Noun, parts: readonly Noun[]): Token | null {
  const said = n.tokens[0]?.word === 'the' && /^(?:stake|holding|shareholding|interest)$/u.test(n.head.word);
  const kin = said && parts[0]?.prep === 'of' && KIN.has(parts[0].head.word) ? parts[0].head : null;
  if (kin) return kin;
  const of = said && parts[0]?.prep === 'of' ? parts[0].party : null;
  return of?.item?.type === 'name' ? of : null;
}

/** "its Altera unit": the company that a unit is; none in "its automotive Ethernet business". */
export function unitName(n: Noun | undefined): Token | null {
  const name = n?.inner[0] ?? null;
  const first = n?.tokens[0];
  const described = name !== null && /^(?:its|their)$/u.test(first?.word ?? '') && (n?.tokens.indexOf(name) ?? 0) > 1;
  return described ? null : name;
}

/** Where "its unit, Y, | to Z" and "Y, which makes chips, | for F" go on, else the same place. */
export function resumed(all: readonly Phrase[], at: number): number {
  const inner = all[at + 1];
  const named =
    inner?.type === 'noun' && inner.prep === '' && inner.party?.item?.type === 'name' && isMark(all[at + 2], ',');
  let end = named ? at + 2 : -1;
  if (isMark(inner, 'rel'))
    for (let i = at + 2; i < all.length && i - at < 12 && end < 0; i++) {
      if (isMark(all[i], ';', 'rel', 'sub')) break;
      if (isMark(all[i], ',')) end = i;
    }
  const next = end > 0 ? all[end + 1] : undefined;
  return next?.type === 'noun' && /^(?:to|for|from|by|at)$/u.test(next.prep) ? end : at;
}

/** "to a consortium | led by X | for F", "the shares in Y | it does not own | for F": a pair of phrases that belongs to a noun. */
export const belongs = (p: Phrase | undefined, next: Phrase | undefined): boolean =>
  p?.type === 'verb'
    ? /^(?:led|headed|fronted)$/u.test(p.word) && next?.type === 'noun' && next.prep === 'by'
    : p?.type === 'noun' &&
      p.prep === '' &&
      /^(?:it|they)$/u.test(p.head.word) &&
      next?.type === 'verb' &&
      next.negated &&
      next.senses.includes('hold');

const IN = /^(?:of|in|into)$/u;

/** "A owns 14% of Y, and B has put F into it": what two put money into one after the other is one and the same. */
export function alike(all: readonly Phrase[], verb: number, t: Token): Token | null {
  const at = all.findIndex((p) => p.type === 'noun' && p.party === t);
  const it = all[at];
  const to = all.slice(verb + 1, Math.max(verb + 1, at)).find((p): p is Noun => p.type === 'noun' && IN.test(p.prep));
  if (it?.type !== 'noun' || !/^in(?:to)?$/u.test(it.prep) || !to?.party) return null;
  const next = all.slice(to.index + 1, at).find((p) => p.type === 'verb');
  const other = next && subjectOf(all, next.index);
  return other?.party && other.index > to.index ? to.party : null;
}
