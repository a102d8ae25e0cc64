// One slip of the pen between two names, or none: a letter left out, added, changed or swapped inside a long word (its
// first letter right, no digit touched); in Chinese one character of the same sound, or one too many.
import type { Form } from './canonical.ts';
import { isHan, type Words } from './words.ts';

const LONG_WORD = 6;

/** `spelling` or `sound` when the cores differ by one slip, else null. */
export function oneSlip(x: Form, y: Form, how: { listed: boolean; words: Words }): 'spelling' | 'sound' | null {
  if (isHan(x.core) !== isHan(y.core)) return null;
  if (isHan(x.core)) return hanSlip(x.core, y.core, how);
  return latinSlip(x, y) ? 'spelling' : null;
}

function latinSlip(x: Form, y: Form): boolean {
  if (x.coreTokens.length !== y.coreTokens.length) return false;
  let slips = 0;
  for (const [i, token] of x.coreTokens.entries()) {
    const other = y.coreTokens[i] ?? '';
    if (token === other) continue;
    slips++;
    if (slips > 1 || !wordSlip(token, other)) return false;
  }
  return slips === 1;
}

function wordSlip(a: string, b: string): boolean {
  if (/\d/u.test(a + b) || a[0] !== b[0]) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LONG_WORD && !doubled(short, long)) return false;
  return withinOne(short, long) && !plural(short, long);
}

/** Gridd for Grid: a letter typed twice. */
function doubled(short: string, long: string): boolean {
  if (short.length < 4 || long.length !== short.length + 1) return false;
  const at = firstDifference(short, long);
  return short.slice(at) === long.slice(at + 1) && long[at] === long[at - 1];
}

const plural = (short: string, long: string): boolean => long === `${short}s`;

const firstDifference = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
};

/** One letter added, changed, or two neighbours swapped. */
function withinOne(short: string, long: string): boolean {
  const at = firstDifference(short, long);
  if (long.length === short.length + 1) return short.slice(at) === long.slice(at + 1);
  if (long.length !== short.length) return false;
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

function hanSlip(a: string, b: string, how: { listed: boolean; words: Words }): 'spelling' | 'sound' | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length) {
    const differing = [...short].filter((c, i) => c !== long[i]).length;
    const sound = how.words.sound(short);
    return short.length >= 3 && differing === 1 && sound && sound === how.words.sound(long) ? 'sound' : null;
  }
  const at = firstDifference(short, long);
  const inside = at > 0 && at < short.length && short.slice(at) === long.slice(at + 1);
  return how.listed && short.length >= 4 && long.length === short.length + 1 && inside ? 'spelling' : null;
}
