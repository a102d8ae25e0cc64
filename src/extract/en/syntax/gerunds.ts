// Forms in -ing that name a business and do nothing: "and licensing brought in F", "Lending, its newest line, tripled". Takes a
// word with its neighbours.
import type { Token } from './tokens.ts';
import { ARTICLE, type Tag } from './words.ts';

export const nominal = (t: Token | undefined): boolean =>
  t !== undefined && (t.tag === 'det' || t.tag === 'party' || t.tag === 'figure' || t.poss);
export const opensObject = (t: Token | undefined): boolean =>
  nominal(t) || t?.tag === 'adv' || t?.tag === 'prep' || t?.tag === 'to' || t?.tag === 'that';

/** An article, an owner or a phrase with one follows. */
export const articled = (t: Token | undefined): boolean =>
  t !== undefined &&
  ((t.tag === 'det' && t.word !== 'all') || t.poss || (t.item?.type === 'group' && ARTICLE.test(t.word)));

const finite = (t: Token | undefined): boolean =>
  t !== undefined && (t.tag === 'aux' || t.tag === 'modal' || (t.verbs.length > 0 && t.form === 'past' && !t.poss));
const opens = (t: Token | undefined): boolean =>
  t?.poss === true || (t?.tag === 'det' && /^(?:an?|the|its)$/u.test(t.word));

/** Is a form in -ing the subject of the verb behind it? */
function names(
  t: Token,
  { p, n, after }: { p: Token | undefined; n: Token | undefined; after: Token | undefined },
): boolean {
  const begins =
    p === undefined || p.tag === 'and' || p.tag === 'that' || (p.tag === 'mark' && /^[.;:—–]$/u.test(p.word));
  if (begins && finite(n)) return true;
  return p === undefined && n?.word === ',' && opens(after) && t.nouns.length === 0;
}

/** Does a form in -ing do something, or name it? */
export function gerund(
  t: Token,
  { p, n, after, held }: { p: Token | undefined; n: Token | undefined; after: Token | undefined; held: boolean },
): Tag {
  if (p?.tag === 'party' && /^(?:starting|beginning|ending)$/u.test(t.word)) return 'verb';
  if (names(t, { p, n, after })) return 'noun';
  // "leaves the state holding 16%".
  if (t.word === 'holding' && n?.item?.type === 'percent' && (p?.tag === 'noun' || p?.tag === 'party') && !p.poss)
    return 'verb';
  // "spent F buying Y".
  if (p?.item?.type === 'money' && t.verbs.length > 0 && t.nouns.length === 0 && (n?.tag === 'party' || articled(n)))
    return 'verb';
  // "a deal valuing the company".
  if (p?.tag === 'noun' && (t.nouns.length === 0 || t.word === 'backing') && articled(n)) return 'verb';
  if (held || (p?.tag === 'figure' && (t.nouns.length > 0 || n?.tag !== 'noun'))) return 'noun';
  if (t.nouns.length > 0) return nominal(n) && !(p?.tag === 'noun') ? 'verb' : 'noun';
  return t.verbs.length > 0 || p?.tag === 'aux' || (opensObject(n) && p?.tag !== 'noun') ? 'verb' : 'noun';
}

/** "is close to offloading two plants". */
export const onVerge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.word === 'to' && (tokens[i]?.verbs.length ?? 0) > 0 && VERGE.test(tokens[i - 2]?.word ?? '');

const VERGE = /^(?:close|closer|near|nearer|down|committed|open|amenable|resigned)$/u;

/** "A and B hold stakes in Y", "the funds own shares": what several hold, in words that are hardly ever nouns. */
export function heldBySeveral(tokens: readonly Token[], i: number): boolean {
  const [t, n] = [tokens[i], tokens[i + 1]];
  if (!t || !n || !/^(?:own|hold|have|retain)$/u.test(t.word) || !/^(?:noun|adj)$/u.test(n.tag)) return false;
  let k = i - 1;
  while (tokens[k]?.tag === 'adv' || /^(?:both|all|each)$/u.test(tokens[k]?.word ?? '')) k--;
  const p = tokens[k];
  if (p?.poss) return false;
  if (p?.tag === 'noun') return /[^s]s$/u.test(p.word);
  return p?.tag === 'party' && /^(?:and|&)$/u.test(tokens[k - 1]?.word ?? '');
}
