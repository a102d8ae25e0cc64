// The three languages of the page, and how words are set in them.
import type { Names } from '../../model/name.ts';

export type Lang = keyof Names;

export const LANGS: readonly Lang[] = ['en', 'zh-Hans', 'zh-Hant'];

/** The nearest of our languages to a BCP 47 tag; Chinese of Taiwan, Hong Kong and Macau is Traditional. */
export function nearestLang(tag: string | null | undefined): Lang | null {
  if (!tag) return null;
  const t = tag.toLowerCase();
  if (/^zh.*(hant|tw|hk|mo)/u.test(t)) return 'zh-Hant';
  if (t.startsWith('zh')) return 'zh-Hans';
  return t.startsWith('en') ? 'en' : null;
}

/** Puts the half-width space of good Chinese typesetting between Han and Latin letters (digits stay close). */
export function spaced(text: string): string {
  return text.replace(/(\p{Script=Han})(?=[A-Za-z])/gu, '$1 ').replace(/([A-Za-z])(?=\p{Script=Han})/gu, '$1 ');
}

/** Joins a list as prose does: "a, b and c"; 甲、乙和丙. */
export function listed(items: readonly string[], lang: Lang): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const head = items.slice(0, -1);
  return lang === 'en' ? `${head.join(', ')} and ${last}` : `${head.join('、')}和${last}`;
}

const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text of others as it is displayed: each direction override written out, ⟨U+202E⟩, so that no document can
 * make a figure or a name read backwards.
 */
export const visible = (text: string): string =>
  text.replace(TURNING, (c) => `⟨U+${c.charCodeAt(0).toString(16).toUpperCase()}⟩`);

/** One of what stands in the plural after a 1: "1 month", "1 run". */
export const counted = (text: string): string => text.replace(/(?<![\d.,])1 (month|run|year|input|rule)s\b/gu, '1 $1');
