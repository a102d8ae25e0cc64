// Verb groups of English: auxiliaries, negation and the verb. Takes tagged words, gives the group with its mood.
import type { Cursor, Verb } from './kinds.ts';
import type { Token } from './tokens.ts';
import { CONTRACTED } from './words.ts';

const BE: ReadonlySet<string> = new Set("is was are were be been being am 's 're".split(' '));
/** Verbs whose past looks like the plain form: "is to cut" is no passive. */
const SAME: ReadonlySet<string> = new Set('cut hit let put rent set shed'.split(' '));
const COPULA: ReadonlySet<string> = new Set([...BE, 'stands', 'stood']);

/** "have each pledged": the word stands with the subject. */
const FLOATS = /^(?:each|both|all)$/u;

/** An auxiliary chain with its verb: "has agreed", "will be sold", "is to pay", "to have bought". */
export function verbFrom(c: Cursor): Verb | null {
  const { tokens } = c;
  let at = c.at;
  let mood: Verb['mood'] | null = null;
  let negated = false;
  let be = false;
  let start: number | null = null;
  let last: Token | null = null;
  let aux: Token | null = null;
  for (; tokens[at]; at++) {
    const t = tokens[at] as Token;
    if (t.tag === 'to' && (last === null || BE.has(last.word))) mood ??= 'to';
    else if (t.tag === 'modal') {
      mood ??= 'finite';
      negated ||= CONTRACTED.test(t.word);
    } else if (t.tag === 'aux') {
      const short = CONTRACTED.exec(t.word)?.[1];
      if (short) negated = true;
      mood ??= t.word === 'being' || t.word === 'having' ? 'ing' : 'finite';
      be = BE.has(short ?? t.word);
      aux = t;
    } else if (t.tag === 'not') negated = true;
    else if (last !== null && FLOATS.test(t.word) && tokens[at + 1]?.tag === 'verb') continue;
    else if (t.tag !== 'adv' && t.tag !== 'time') break;
    if (t.tag !== 'adv' && t.tag !== 'time') {
      start ??= t.start;
      last = t;
    }
    if (start === null) return null;
  }
  const main = tokens[at];
  if (main?.tag === 'verb' && (start === null || !(main.form === 'base' && last?.tag === 'aux' && be))) {
    c.at = at + 1;
    const own: Verb['mood'] = main.form === 'ing' ? 'ing' : main.form === 'past' ? 'past' : 'finite';
    const made = verb(main, start ?? main.start, negated);
    made.mood = mood ?? own;
    made.passive = be && main.form === 'past' && !(last?.tag === 'to' && SAME.has(main.word));
    return made;
  }
  // "is no longer a holder": the negation stands behind.
  if (last?.tag === 'not' && aux && BE.has(aux.word)) last = aux;
  if (!last || (last.tag !== 'aux' && last.tag !== 'modal')) return null;
  while (at > c.at && (tokens[at - 1]?.tag === 'time' || tokens[at - 1]?.tag === 'adv')) at--;
  c.at = at;
  const senses = /^(?:has|have|had|having)$/u.test(last.word) ? ['have'] : [];
  return { ...verb(last, start as number, negated), senses, mood: mood ?? 'finite', copula: COPULA.has(last.word) };
}

const verb = (main: Token, start: number, negated: boolean): Verb => ({
  type: 'verb',
  start,
  end: main.end,
  word: main.word,
  senses: main.verbs,
  mood: 'finite',
  passive: false,
  negated,
  copula: COPULA.has(main.word),
  token: main,
  index: 0,
  predicate: null,
});
