// The subject of a verb in an English sentence, across asides, relative clauses, infinitives, participles and joined
// verbs. Takes phrases, gives the noun phrase.
import { isRole } from './called.ts';
import { isMark, isNoun, isVerb } from './kinds.ts';
import { clubOf, frontedEnd, joins, listHead } from './lists.ts';
import type { Mark, Noun, Phrase, Verb } from './phrases.ts';
import { CONTROL, set } from './words.ts';

export { isMark, isNoun, isVerb };

/** Past forms that are no participles. */
const FINITE = set(
  'peaked narrowed widened come go went withdrew arose undertook overtook spoke rose fell grew gave came took ran saw became began sank shrank sprang drove wrote broke chose threw flew knew did was were had dropped slipped climbed jumped declined dipped soared plunged tumbled swelled rebounded remained amounted totaled totalled stood slid',
);

const nextPrep = (all: readonly Phrase[], v: Verb): string => {
  const next = all[v.index + 1];
  return isNoun(next) ? next.prep : '';
};

/** ", a maker of valves,": what only describes, with what it is of. */
function aside(all: readonly Phrase[], n: Noun): boolean {
  let p: Phrase | undefined = n;
  for (let i = n.index; isNoun(p) && !p.aside && p.prep !== ''; p = all[--i]);
  return isNoun(p) && p.aside;
}

/** Does the verb stand as a participle that describes the noun right before it: "a stake held by X"? */
export function reduced(all: readonly Phrase[], v: Verb): boolean {
  if (v.mood !== 'past' || FINITE.has(v.word)) return false;
  const before = all[v.index - 1];
  const apart = all[v.index - 2];
  // "X, the largest, climbed to": the verb goes on behind what describes its subject.
  if (isMark(before, ',') && isNoun(apart) && aside(all, apart) && !/^by$/u.test(nextPrep(all, v))) return false;
  const next = all[v.index + 1];
  // "X, owed F,": who is owed.
  if (v.word === 'owed' && isMark(before, ',', '(') && isNoun(apart) && apart.party && isNoun(next)) return true;
  if (isNoun(next) && next.prep === 'by') return true;
  // "banks led by X agreed to lend": the verb of those led, behind who leads them.
  if (isNoun(before) && before.prep === 'by' && before.party && isVerb(apart) && isVerb(next) && next.mood === 'to')
    return false;
  if (isMark(before, ',', '(', '—', '–')) return isNoun(next) && next.prep !== '';
  if (!isNoun(before)) return false;
  // "a miner turned cloud company".
  if (v.word === 'turned' && isNoun(next) && next.prep === '' && next.tokens[0]?.tag !== 'det' && !next.figures.length)
    return true;
  if (before.prep !== '' && !before.party && !isNoun(next)) return true;
  // "The venture arm of X invested in Y": who acts is named by what it is.
  const actor = before.prep === 'of' && isNoun(apart) && apart.prep === '' ? apart : before;
  if (ACTS.test(v.word) && isNoun(next) && actor.prep === '' && ACTORS.test(actor.head.word)) return false;
  // A finite verb further on needs this subject: "the stake sold in May fetched".
  if (isNoun(next) && next.prep === '') return false;
  // "its partner Y agreed": a name acts, whatever stands before it says.
  const named = before.party?.item?.type === 'name' && before.prep === '';
  return before.figures.length > 0 || (before.kinds.length > 0 && !named) || before.prep !== '';
}

const ACTS = /^(?:invested|participated|agreed|bid)$/u;
const ACTORS = /(?:^| )(?:arm|unit|vehicle|office|family|trust|subsidiary|affiliate|consortium|government|parent)$/u;

/** Where an aside that ends at a comma begins, or null: ", which owns 5%,", ", the chip maker,". */
function asideBefore(all: readonly Phrase[], comma: number): number | null {
  for (let i = comma - 1; i >= 0 && comma - i < 16; i--) {
    const p = all[i];
    if (isMark(p, ',', '(', '—', '–')) {
      const first = all[i + 1];
      const opens =
        isMark(first, 'rel', 'sub', 'by') ||
        (isNoun(first) && (first.aside || first.prep !== '' || first.owner?.word === 'whose')) ||
        // ", 31% owned by X,".
        (isNoun(first) &&
          first.head.item?.type === 'percent' &&
          isVerb(all[i + 2]) &&
          (all[i + 2] as Verb).mood === 'past') ||
        (isVerb(first) && (first.mood === 'ing' || first.mood === 'past' || first.mood === 'to'));
      if (!opens) {
        // A list inside the aside: ", made up of A, B and C,".
        const listed = isNoun(first) && all.slice(i + 1, comma).every((q) => !isVerb(q)) && isMark(p, ',');
        if (listed) continue;
        return null;
      }
      return i;
    }
    if (isMark(p, ';', ':')) return null;
  }
  return null;
}

const EACH = set('each both all together itself themselves');
export const VISITS = 40;

/** The subject of the verb at an index. */
export function subjectOf(all: readonly Phrase[], index: number, depth = 0): Noun | null {
  const v = all[index] as Verb;
  if (depth > 6) return null;
  if (v.mood === 'to') return infinitive(all, index, depth);
  if (v.mood === 'ing') return participle(all, index, depth);
  return leftward(all, index - 1, depth);
}

function leftward(all: readonly Phrase[], from: number, depth: number): Noun | null {
  for (let j = from, visits = 0; j >= 0 && visits < VISITS; j--, visits++) {
    const p = all[j] as Phrase;
    if (p.type === 'noun') {
      const club = clubOf(all, j);
      if (club) return club;
      if (EACH.has(p.head.word) && p.tokens.length === 1 && isNoun(all[j - 1])) continue;
      const by = p.prep === '' && !p.aside ? byList(all, j) : 0;
      // "Investors led by A, B and C bought": the list is passed over.
      if (by > 0) j = by;
      else if (p.prep === '' && !p.aside && !purposed(all, j)) return headOf(all, j);
      continue;
    }
    if (p.type === 'verb') {
      if (reduced(all, p) || p.mood === 'to') continue;
      if (p.mood === 'ing' && isNoun(all[j - 1])) continue;
      return depth > 0 || p.mood === 'ing' ? null : subjectOf(all, j, depth + 1);
    }
    if (p.word === 'rel') return antecedent(all, j, p);
    if (p.word === 'and') return joined(all, j, depth);
    // "Antfin (Netherlands) let": what stands in brackets is passed over.
    const open = p.word === ')' ? all.findLastIndex((q) => q.index < j && isMark(q, '(')) : -1;
    if (open > 0 && j - open < 8) {
      j = open;
      continue;
    }
    if (p.word === ',' || p.word === '—' || p.word === '–' || p.word === ')') {
      const start = asideBefore(all, j);
      if (start !== null) {
        j = start;
        continue;
      }
      const list = all[j - 1];
      if (isNoun(list) && list.party && list.prep === '' && !list.aside) {
        // "A, B and C, extended": a list between commas, unless it is the object of the verb before.
        const head = headOf(all, j - 1);
        if (!isVerb(all[head.index - 1])) return head;
      }
      const before = clauseVerb(all, j);
      if (before) return subjectOf(all, before.index, depth + 1);
      continue;
    }
    if (p.word === ';' || p.word === 'sub' || p.word === ':' || p.word === 'that') return null;
  }
  return null;
}

/** "A contract to make chips was awarded": what an infinitive acts on is not the subject of the verb behind it. */
function purposed(all: readonly Phrase[], j: number): boolean {
  const v = all[j - 1];
  return isVerb(v) && v.mood === 'to' && v.senses.length > 0 && isNoun(all[j - 2]) && (all[j - 2] as Noun).prep === '';
}

/** "Banks led by A and B have": the list behind a participle is not who acts. */
function byList(all: readonly Phrase[], j: number): number {
  for (let i = j; i > 1; i -= 2) {
    const p = all[i];
    if (!isNoun(p) || !p.party) return 0;
    if (p.prep !== '') {
      const v = all[i - 1];
      return p.prep === 'by' && isVerb(v) && v.mood === 'past' && reduced(all, v) ? i : 0;
    }
    if (!isMark(all[i - 1], 'and', ',')) return 0;
  }
  return 0;
}

/** "X, Y and Z sold": the first of joined subjects stands for the list. */
function headOf(all: readonly Phrase[], j: number): Noun {
  let head = all[j] as Noun;
  const begins = frontedEnd(all);
  for (let i = j - 1; i > 0 && i !== begins; i--) {
    const p = all[i];
    const before = all[i - 1];
    // "A consortium that includes X, Y and Z has": the consortium.
    const rel = isNoun(before) && /^includ(?:es?|ed)$/u.test(before.prep) ? all[i - 2] : undefined;
    if (rel && isMark(p, 'and', ',') && isMark(rel, 'rel')) return antecedent(all, i - 2, rel) ?? head;
    const among = isNoun(before) && /^(?:including|like)$/u.test(before.prep);
    if (among && isMark(p, 'and', ',') && before.party && head.party) return before;
    if (
      isMark(p, 'and', ',') &&
      isNoun(before) &&
      before.prep === '' &&
      (before.party || /^(?:he|she)$/u.test(before.head.word)) &&
      joins(all, head) &&
      !isRole(before, p, head) &&
      !before.aside
    ) {
      head = before;
      i--;
      if (isMark(all[i], ',') && isMark(all[i - 1], 'and')) i--;
    } else if (isMark(p, ',') && isMark(before, 'and')) continue;
    else break;
  }
  return head;
}

/** "sold X and bought Y": the verb before shares its subject, unless a party stands between as the new subject. */
function joined(all: readonly Phrase[], at: number, depth: number): Noun | null {
  const before = clauseVerb(all, at);
  return before ? subjectOf(all, before.index, depth + 1) : null;
}

/** The main verb of the clause that ends before an index. */
function clauseVerb(all: readonly Phrase[], at: number): Verb | null {
  let other: Verb | null = null;
  for (let i = at - 1; i >= 0 && at - i < VISITS; i--) {
    const p = all[i] as Phrase;
    if (p.type === 'verb') {
      if (p.mood === 'finite' || (p.mood === 'past' && !reduced(all, p))) return p;
      if (p.mood === 'to') other ??= p;
    }
    if (isMark(p, ';', ':')) break;
  }
  return other;
}

/** Whom a relative word stands for. */
function antecedent(all: readonly Phrase[], at: number, rel: Mark): Noun | null {
  let j = at - 1;
  while (isMark(all[j], ',', '(', '—', '–', 'and')) j--;
  for (let i = j; i >= 0 && j - i < 6; i--) {
    const p = all[i] as Phrase;
    const described = all[i - 1];
    // "X, a developer of tools, which": what the aside is of is not meant.
    if (p.type === 'noun' && p.prep === 'of' && !p.party && isNoun(described) && described.aside) continue;
    if (p.type === 'noun' && !p.aside) {
      // "X was among the investors that": one of them.
      const be = all[i - 1];
      if (p.prep === 'among' && isVerb(be) && be.copula) return subjectOf(all, i - 1, 5);
      // "X and his wife, who own".
      if (p.prep === '' && /^(?:his|her)$/u.test(p.owner?.word ?? '') && isMark(all[i - 1], 'and'))
        return headOf(all, i);
      // "owed to A, B and C, which have": the whole list; headed by its first.
      const list = p.party && rel.text === 'which' && isMark(all[i - 1], 'and') ? listHead(all, i, at) : null;
      if (list) return list;
      // "shares in X, which": the party nearest; "a stake that": the thing itself.
      return rel.text === 'that' || rel.prep || p.party || p.prep === '' ? p : (up(all, i) ?? p);
    }
    if (p.type === 'verb' && !reduced(all, p)) return null;
  }
  return null;
}

const up = (all: readonly Phrase[], i: number): Noun | null => {
  const p = all[i - 1];
  return isNoun(p) && p.party ? p : null;
};

/** "agreed to sell", "allows X to buy", "X's plan to sell", "for X to buy". */
function infinitive(all: readonly Phrase[], index: number, depth: number): Noun | null {
  for (let j = index - 1; j >= 0 && index - j < VISITS; j--) {
    const p = all[j] as Phrase;
    if (p.type === 'noun') {
      if (p.party && p.prep === 'for') return p;
      const governor = all.slice(0, j).findLast((q) => q.type === 'verb') as Verb | undefined;
      if (p.party && p.prep === '' && governor && CONTROL.has(governor.word) && !governor.passive) return p;
      if (!p.party && p.owner) return { ...p, party: p.owner, head: p.owner, thing: null };
      continue;
    }
    if (p.type === 'verb') return reduced(all, p) ? null : subjectOf(all, j, depth + 1);
    if (isMark(p, ';', ':', 'rel')) return isMark(p, 'rel') ? antecedent(all, j, p) : null;
  }
  // Headlines: "X to buy Y".
  const before = all[index - 1];
  return isNoun(before) && before.party && before.prep === '' ? headOf(all, index - 1) : null;
}

/** "by selling", ", giving it", "a fund owning 5%", "Having sold X, Y bought". */
function participle(all: readonly Phrase[], index: number, depth: number): Noun | null {
  const before = all[index - 1];
  if (isNoun(before) && !before.aside) {
    if (before.party || before.kinds.length === 0) return before;
    const main = clauseVerb(all, index);
    return main ? subjectOf(all, main.index, depth + 1) : before;
  }
  const apart = all[index - 2];
  if (isMark(before, ',') && isNoun(apart) && apart.party && apart.prep === '' && closes(all, index)) return apart;
  const main = clauseVerb(all, index);
  if (main) return subjectOf(all, main.index, depth + 1);
  const after = all.slice(index + 1).find((p) => p.type === 'verb' && p.mood !== 'ing' && p.mood !== 'to');
  return after ? leftward(all, after.index - 1, depth + 1) : null;
}

/** ", already sitting on 27%, had": the participle stands between commas before the verb of its noun. */
function closes(all: readonly Phrase[], index: number): boolean {
  for (let i = index + 1; i < all.length && i - index < 10; i++) {
    const p = all[i] as Phrase;
    if (isMark(p, ',')) {
      const next = all[i + 1];
      return isVerb(next) && (next.mood === 'finite' || next.mood === 'past');
    }
    if (isVerb(p) && p.mood === 'finite') return false;
  }
  return false;
}
