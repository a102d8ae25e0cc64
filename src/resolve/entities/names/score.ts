// Two names to how surely they are one party's: a score from 0 to 1 as a product of named reasons, or null where a
// veto speaks against it. Every factor stands in the table below; a merge needs THRESHOLD.
import { initialsOf } from './brackets.ts';
import type { Form } from './canonical.ts';
import { oneSlip } from './slip.ts';
import { isHan, type Words } from './words.ts';

export interface Score {
  score: number;
  reasons: string[];
}

export const THRESHOLD = 0.75;

/** What each reason leaves of the certainty. */
const FACTORS: Readonly<Record<string, number>> = {
  table: 1,
  'same-name': 1,
  script: 1,
  spacing: 0.99,
  bracket: 0.97,
  ticker: 0.99,
  'legal-name': 0.97,
  'group-word': 0.95,
  place: 0.94,
  'sector-word': 0.89,
  'sector-part': 0.96,
  'short-form': 0.84,
  'maker-and-product': 0.95,
  acronym: 0.82,
  pinyin: 0.86,
  sound: 0.83,
  spelling: 0.81,
};

export const scored = (reasons: readonly string[]): Score => ({
  reasons: [...reasons],
  score: reasons.reduce((product, reason) => product * (FACTORS[reason] ?? 1), 1),
});

/** A name with what is known about where it stands. */
export interface Named {
  form: Form;
  /** In the gazetteer, or an id somebody gave. */
  listed: boolean;
  /** How many texts write it so. */
  texts: number;
}

interface Where {
  /** Does one text write both? */
  together: () => boolean;
  words: Words;
}

const subset = (a: readonly string[], b: readonly string[]): boolean => a.every((x) => b.includes(x));
const nested = (a: readonly string[], b: readonly string[]): boolean => subset(a, b) || subset(b, a);
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && subset(a, b);

/** What the words around a common core say: reasons, or null where they tell two companies apart. */
export function around(a: Form, b: Form): string[] | null {
  if (!same(a.arms, b.arms)) return null;
  if (a.places.length > 0 && b.places.length > 0 && !same(a.places, b.places)) return null;
  const one = [...a.sectors, ...a.trades];
  const other = [...b.sectors, ...b.trades];
  if (!nested(one, other)) return null;
  const reasons: string[] = [];
  if (!same(a.trades, b.trades)) reasons.push('short-form');
  if (!same(a.sectors, b.sectors)) reasons.push(one.length > 0 && other.length > 0 ? 'sector-part' : 'sector-word');
  if (!same(a.places, b.places)) reasons.push('place');
  if (a.holding !== b.holding) reasons.push('group-word');
  if (a.legal !== b.legal) reasons.push('legal-name');
  return reasons;
}

/** May the shorter name stand for the longer one: both in one text, and the shorter nobody's listed name? */
const shortens = (a: Named, b: Named, together: Where['together']): boolean => {
  const shorter = a.form.trades.length + a.form.core.length <= b.form.trades.length + b.form.core.length ? a : b;
  return !shorter.listed && together();
};

/** Scores one name against another. */
export function compare(a: Named, b: Named, how: Where): Score | null {
  const reasons = reasonsFor(a, b, how);
  if (!reasons) return null;
  if (a.form.bracket || b.form.bracket) reasons.push('bracket');
  const result = scored(reasons);
  return result.score >= THRESHOLD ? result : null;
}

function reasonsFor(a: Named, b: Named, how: Where): string[] | null {
  const [x, y] = [a.form, b.form];
  if (x.ticker || y.ticker) return x.ticker === y.ticker ? ['ticker'] : null;
  if (x.full === y.full) return [a.listed || b.listed ? 'table' : 'same-name', ...writing(x, y)];
  if (isCommon(x) !== isCommon(y)) return null;
  if (x.core === y.core) return sameCore(a, b, how.together);
  if (isCommon(x)) return null;
  return (
    pinyin(x, y, how.words) ?? acronym(a, b, how.together) ?? slip(a, b, how.words) ?? shortForm(a, b, how.together)
  );
}

/** Common nouns ("cloud providers"), which are like themselves only; a name has a capital. */
const isCommon = ({ text }: Form): boolean => /^[a-z][a-z\s'-]*$/u.test(text);

function sameCore(a: Named, b: Named, together: Where['together']): string[] | null {
  const reasons = around(a.form, b.form);
  if (!reasons) return null;
  if (reasons.includes('short-form') && !shortens(a, b, together)) return null;
  return reasons.length > 0 ? reasons : ['same-name'];
}

const bare = (text: string): string => text.toLowerCase();

/** How two writings of one name differ, for the record. */
function writing(x: Form, y: Form): string[] {
  if (bare(x.text) === bare(y.text)) return [];
  return isHan(x.text) ? ['script'] : ['spacing'];
}

function pinyin(x: Form, y: Form, words: Words): string[] | null {
  if (isHan(x.core) === isHan(y.core)) return null;
  const [han, latin] = isHan(x.core) ? [x, y] : [y, x];
  if (latin.stem.length < 4) return null;
  if (words.sound(han.stem) === latin.stem) return ['pinyin'];
  if (words.sound(han.core) !== latin.core) return null;
  const reasons = around(han, latin);
  return reasons && !reasons.includes('short-form') ? ['pinyin', ...reasons] : null;
}

/** Initials of a listed party need four letters, or one text that writes both: three letters fit too many names. */
function acronym(a: Named, b: Named, together: Where['together']): string[] | null {
  const [short, long] = a.form.full.length < b.form.full.length ? [a, b] : [b, a];
  const letters = short.form.full.length;
  if (letters < 3 || long.form.tokens.length < 3 || !/^[A-Z]{3,8}$/u.test(short.form.text.replace(/\./gu, '')))
    return null;
  if (!acronymsOf(long.form).includes(short.form.full)) return null;
  return letters > 3 || together() ? ['acronym'] : null;
}

/** Initials of a name of three words or more, with and without what ends it. */
export function acronymsOf(form: Form): string[] {
  if (form.tokens.length < 3 || isHan(form.full)) return [];
  const whole = initialsOf(form.tokens);
  return [...new Set([whole, whole.slice(0, -1)])].filter((i) => i.length >= 3);
}

/** A slip that several texts make alike is a name of its own. */
const SPREAD = 3;

function slip(a: Named, b: Named, words: Words): string[] | null {
  const [x, y] = [a.form, b.form];
  if (!a.listed && !b.listed && a.texts >= SPREAD && b.texts >= SPREAD) return null;
  const how = oneSlip(x, y, { listed: a.listed || b.listed, words });
  if (!how) return null;
  const reasons = around(x, y);
  return reasons && !reasons.includes('short-form') ? [how, ...reasons] : null;
}

/** What may not be in the part that a short form leaves out: a number or a part of a series makes another company. */
const NUMBERED = /\d|[一二三四五六七八九十](?:期|号|厂|代|部)|^(?:i{1,3}|iv|v|vi{1,3})$/u;

function shortForm(a: Named, b: Named, together: Where['together']): string[] | null {
  if (!shortens(a, b, together)) return null;
  const [short, long] = a.form.core.length < b.form.core.length ? [a.form, b.form] : [b.form, a.form];
  if (!same(short.arms, long.arms) || short.sectors.length + short.trades.length > 0) return null;
  const rest = restOf(short, long);
  if (!rest || rest.some((token) => NUMBERED.test(token))) return null;
  return ['short-form', ...(short.legal === long.legal ? [] : ['legal-name'])];
}

function restOf(short: Form, long: Form): string[] | null {
  if (isHan(short.core)) {
    const left = long.core.slice(short.core.length);
    return short.core.length >= 2 && left.length >= 2 && long.core.startsWith(short.core) ? [left] : null;
  }
  const count = short.coreTokens.length;
  const begins = short.coreTokens.every((token, i) => token === long.coreTokens[i]);
  return begins && short.core.length >= 4 && long.coreTokens.length > count ? long.coreTokens.slice(count) : null;
}
