// Who does what to whom in an English sentence: the arguments of a verb, the passive turned round. Takes phrases, gives
// for each verb its subject, its objects and its prepositions.
import { frontedEnd } from './lists.ts';
import type { Mark, Noun, Phrase, Verb } from './phrases.ts';
import { isMark, isNoun, isVerb, reduced, subjectOf, VISITS } from './subjects.ts';

export interface Predicate {
  verb: Verb;
  /** Who does it; in the passive who is named with "by". */
  subject: Noun | null;
  objects: Noun[];
  /** Phrases with a preposition to the right, in order. */
  with: Noun[];
}

/** What follows a verb: bare noun phrases are objects, the others keep their prepositions. */
function rightOf(all: readonly Phrase[], index: number): { objects: Noun[]; pps: Noun[] } {
  const objects: Noun[] = [];
  const pps: Noun[] = [];
  let closed = false;
  for (let k = index + 1; k < all.length && k - index < VISITS; k++) {
    const p = all[k] as Phrase;
    // "the 82% of Y (that) it does not already own | for F".
    const without = lacked(all, k);
    if (without > k) {
      k = without;
      continue;
    }
    if (p.type === 'noun') {
      if (p.aside) continue;
      if (p.prep !== '') pps.push(p);
      else if (closed) {
        // "pay X, a chip maker, F": the sum behind what describes the first object.
        if (p.head.item?.type === 'money' && objects.length === 1 && objects[0]?.party && isMark(all[k - 1], ',')) {
          objects.push(p);
          continue;
        }
        if (startsClause(all, k)) break;
        if (!p.party) continue;
      } else objects.push(p);
    } else if (p.type === 'verb') {
      if (!reduced(all, p)) break;
      // "a stake held by X": what follows belongs to the participle.
      k = skipReduced(all, k);
    } else if (p.word === ',' || p.word === 'and' || p.word === '(' || p.word === ')') {
      const next = all[k + 1];
      if (isVerb(next) || isMark(next, 'rel', 'sub', 'and')) {
        if (isMark(next, 'and')) continue;
        // "sold its arm, now called Y, to Z".
        const back = p.word === ',' ? resumed(all, k) : k;
        if (back === k) break;
        k = back;
        closed = true;
        continue;
      }
      if (isNoun(next) && next.prep === '' && startsClause(all, k + 1)) break;
      closed = true;
    } else if (p.word === 'rel' || p.word === ';' || p.word === ':' || p.word === 'sub' || p.word === 'that') break;
  }
  return { objects, pps };
}

const DESCRIBES =
  /^(?:called|named|known|renamed|rebranded|based|founded|listed|owned|led|run|controlled|backed|valued|built|bought|acquired|set up|created|equal|equivalent|including|making|employing|worth|spun out|spun off)$/u;

/** ", now called Y, | to Z", ", which makes pumps, | for F": the comma behind what only describes, before a preposition. */
function resumed(all: readonly Phrase[], comma: number): number {
  const first = all[comma + 1];
  if (!(isMark(first, 'rel') || (isVerb(first) && DESCRIBES.test(first.word)))) return comma;
  for (let i = comma + 2; i < all.length && i - comma < 14; i++) {
    const p = all[i];
    if (isMark(p, ';', ':', 'sub', 'that') || (isMark(p, 'rel') && isMark(all[i - 1], ','))) return comma;
    if (!isMark(p, ',')) continue;
    const next = all[i + 1];
    const goes = isNoun(next) && /^(?:to|for|from|at)$/u.test(next.prep);
    return goes && (next.party !== null || next.figures.length > 0) ? i : comma;
  }
  return comma;
}

/** Where "(that) it does not own" ends, else what it was given. */
function lacked(all: readonly Phrase[], k: number): number {
  const i = isMark(all[k], 'rel') ? k + 1 : k;
  const [n, v] = [all[i], all[i + 1]];
  // "the 25% that its fund held | for F": a price behind the verb of holding belongs to the verb before.
  const next = all[i + 2];
  const priced =
    isNoun(next) &&
    (next.prep === 'for' || next.prep === 'at') &&
    next.figures[0]?.type === 'money' &&
    isMark(all[k], 'rel');
  const own = isNoun(n) && n.prep === '' && isVerb(v) && (v.negated ? n.party !== null : priced);
  return own && (v.senses.includes('hold') || v.senses.includes('have')) ? i + 1 : k;
}

function skipReduced(all: readonly Phrase[], k: number): number {
  const next = all[k + 1];
  return isNoun(next) && (next.prep === 'by' || next.prep === 'as') ? k + 1 : k;
}

/** A noun phrase with a finite verb behind it is the subject of a clause of its own. */
function startsClause(all: readonly Phrase[], k: number): boolean {
  for (let i = k + 1; i < all.length && i - k < 6; i++) {
    const p = all[i] as Phrase;
    if (p.type === 'verb') return (p.mood === 'finite' || p.mood === 'past') && !reduced(all, p);
    if (p.type === 'mark' && p.word !== 'and') return false;
  }
  return false;
}

/** The predicate of a verb, the passive turned round. */
export function predicateOf(all: readonly Phrase[], v: Verb): Predicate {
  v.predicate ??= turned(all, v);
  return v.predicate as Predicate;
}

function turned(all: readonly Phrase[], v: Verb): Predicate {
  const right = rightOf(all, v.index);
  const { objects } = right;
  const whom = piedPiped(all, v);
  const pps = [...right.pps, ...fronted(all, v), ...(whom ? [whom] : [])];
  const passive = v.passive || reduced(all, v);
  const own = reduced(all, v) ? described(all, v) : subjectOf(all, v.index);
  const moved = relativeObject(all, v);
  if (!passive) return { verb: v, subject: own, objects: moved ? [moved, ...objects] : objects, with: pps };
  const by = pps.find((p) => p.prep === 'by') ?? null;
  return { verb: v, subject: by, objects: own ? [own, ...objects] : objects, with: pps.filter((p) => p !== by) };
}

/** "Y, from which X buys F": the relative word with its preposition is an argument of the verb. */
function piedPiped(all: readonly Phrase[], v: Verb): Noun | null {
  if (v.mood === 'ing' || reduced(all, v)) return null;
  for (let i = v.index - 1; i >= 0 && v.index - i < 8; i--) {
    const p = all[i] as Phrase;
    if (isMark(p, 'rel')) {
      const near = p.prep ? relativeHead(all, i) : null;
      // "shares in Y, for which X paid F": the shares.
      const head = near && p.prep === 'for' ? antecedentThing(all, near.index) : near;
      return head && p.text !== 'whose' ? { ...head, prep: p.prep, thing: null } : null;
    }
    if (isMark(p, ',', ';', ':', 'sub', 'that') || (isVerb(p) && v.mood !== 'to')) return null;
  }
  return null;
}

/** What the relative word at an index points to: "Y, which sells chips and in which X holds 5%" is Y both times. */
export function relativeHead(all: readonly Phrase[], rel: number): Noun | null {
  let at = rel;
  for (let i = rel - 1; isMark(all[rel - 1], 'and') && i >= 0 && rel - i < VISITS; i--) {
    const p = all[i] as Phrase;
    if (isMark(p, 'rel') || (isNoun(p) && p.owner?.word === 'whose')) {
      at = i;
      break;
    }
    if (isMark(p, ';', ':')) break;
  }
  for (let i = at - 1; i >= 0; i--) {
    const p = all[i] as Phrase;
    if (isNoun(p) && !p.aside) return p;
  }
  return null;
}

/** "In exchange for $1bn, X took": what stands before the first clause belongs to its verb. */
function fronted(all: readonly Phrase[], v: Verb): Noun[] {
  const bare = frontedSum(all);
  if (bare.length > 0) return all.find((p) => p.type === 'verb' && p.mood !== 'ing') === v ? bare : [];
  const comma = all.findIndex((p) => p.type === 'mark' && p.word === ',');
  if (comma < 1 || comma > 4 || all.slice(0, comma).some((p) => p.type !== 'noun' || p.prep === '')) return [];
  const first = all.find((p) => p.type === 'verb' && p.index > comma && p.mood !== 'ing');
  return first === v ? (all.slice(0, comma) as Noun[]) : [];
}

/** "For F X obtained", "In exchange for 5% of Y X gave": what stands before the subject with no comma between. */
function frontedSum(all: readonly Phrase[]): Noun[] {
  const found: Noun[] = [];
  for (let i = 0; i < 5; i++) {
    const p = all[i];
    if (p?.type !== 'noun') return [];
    if (p.prep === '')
      return p.party && found.some((n) => n.prep === 'for' && n.figures.length > 0) && isVerb(all[i + 1]) ? found : [];
    found.push(p);
  }
  return [];
}

/** The noun that a participle describes. */
function described(all: readonly Phrase[], v: Verb): Noun | null {
  // "Sold by X in 2021, the holding had been": what follows the comma.
  if (v.index === 0) {
    const end = frontedEnd(all);
    const comma = end > 0 ? end : all.findIndex((p) => p.type === 'mark');
    const next = all[comma + 1];
    return isMark(all[comma], ',') && isNoun(next) && next.prep === '' ? next : null;
  }
  let j = v.index - 1;
  while (isMark(all[j], ',', '(', '—', '–')) j--;
  const thing = antecedentThing(all, j);
  // "X, a group backed by Y": what only describes X is X.
  const named = thing?.aside ? all[thing.index - 2] : null;
  return isNoun(named ?? undefined) ? (named as Noun) : thing;
}

/** "the stake that X holds", "the $5bn it borrowed": what stands before the subject is the object. */
function relativeObject(all: readonly Phrase[], v: Verb): Noun | null {
  if (v.mood === 'ing') return null;
  let j = v.index - 1;
  while (isVerb(all[j]) && (all[j] as Verb).index === j && (all[j] as Verb).mood !== 'to') j--;
  if (v.mood === 'to') while (j >= 0 && isVerb(all[j])) j--;
  const subject = all[j];
  if (!isNoun(subject) || !subject.party || subject.prep !== '') return null;
  let k = j - 1;
  if (isMark(all[k], 'rel')) {
    if ((all[k] as Mark).prep || (all[k] as Mark).text === 'whose') return null;
    k--;
    const apart = isMark(all[k], ',');
    if (apart) k--;
    return antecedentThing(all, k, apart);
  }
  const head = all[k];
  // "Under the agreement X takes": it stands before the clause.
  if (k === 0 && isNoun(head) && head.prep !== '') return null;
  return isNoun(head) && !head.party && (head.figures.length > 0 || head.kinds.length > 0)
    ? antecedentThing(all, k)
    : null;
}

/** What parties and shares are held by. */
const ASSETS: ReadonlySet<string> = new Set(['stake', 'stock', 'unit', 'debt', 'contract', 'goods', 'sale']);

/** "the stake in Y that": the thing, not the party after its preposition; "money on Y, which": the party. */
function antecedentThing(all: readonly Phrase[], k: number, named = false): Noun | null {
  const p = all[k];
  if (!isNoun(p)) return null;
  const head = all[k - 1];
  if (p.party && p.prep !== '' && isNoun(head)) return named && !ASSETS.has(head.kinds[0] ?? '') ? p : head;
  return p;
}
