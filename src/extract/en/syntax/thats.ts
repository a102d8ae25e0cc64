// What "that" is in an English sentence: a word that points to the noun behind it, one that stands for a noun, or one that
// opens a relative clause.
import type { Token } from './tokens.ts';

/** "and that of X", "two years before that,": it stands for a noun. */
export function alone(tokens: readonly Token[], i: number): boolean {
  const [p, n] = [tokens[i - 1], tokens[i + 1]];
  if (n?.word === 'of')
    return p?.tag === 'and' || p?.tag === 'mark' || /^(?:than|while|as|to|from|with)$/u.test(p?.word ?? '');
  const ends = n === undefined || n.tag === 'prep' || n.tag === 'and' || (n.tag === 'mark' && /^[,.;)]$/u.test(n.word));
  return ends && (p?.tag === 'time' || /^(?:before|after|since|beyond|besides)$/u.test(p?.word ?? ''));
}

/** "of that stock", "That deal": it points to the noun behind it. */
export function points(tokens: readonly Token[], i: number): boolean {
  const p = tokens[i - 1];
  const n = tokens[i + 1];
  return (
    (n?.tag === 'noun' || n?.tag === 'adj') &&
    (p === undefined || p.tag === 'prep' || p.tag === 'and') &&
    !/s$/u.test(n.word)
  );
}

/** "the stake that X holds", not "said that X holds" and not "that stake". */
export function relative(tokens: readonly Token[], i: number): boolean {
  const p = tokens[i - 1];
  return (
    p !== undefined &&
    (p.tag === 'noun' || p.tag === 'party' || p.tag === 'figure' || (p.tag === 'mark' && p.word === ','))
  );
}

/** "X and Y all took part", "A and B both sold": the word before goes with the list, and a verb follows. */
export function floats(tokens: readonly Token[], i: number): boolean {
  const [and, last, all, t] = [tokens[i - 3], tokens[i - 2], tokens[i - 1], tokens[i]];
  return (
    /^(?:all|both|each)$/u.test(all?.word ?? '') &&
    last?.tag === 'party' &&
    !last.poss &&
    and?.tag === 'and' &&
    t?.form === 'past'
  );
}
