// The three dictionaries as one: a key and a language give the words, with the places filled.
import { en, type PageKey } from './en.ts';
import { type ClaimKey, enClaims } from './en-claims.ts';
import { hans } from './hans.ts';
import { hansClaims } from './hans-claims.ts';
import { hant } from './hant.ts';
import { hantClaims } from './hant-claims.ts';
import { counted, type Lang, spaced } from './lang.ts';
import { enLedger, type LedgerKey } from './ledger/en.ts';
import { hansLedger } from './ledger/hans.ts';
import { hantLedger } from './ledger/hant.ts';
import { enOutlook, type OutlookKey } from './outlook/en.ts';
import { hansOutlook } from './outlook/hans.ts';
import { hantOutlook } from './outlook/hant.ts';

export type Key = PageKey | ClaimKey | LedgerKey | OutlookKey;
export type Fill = Record<string, string | number>;

/** Says a key in one language. */
export type Say = (key: Key, fill?: Fill) => string;

export const DICTIONARIES: Record<Lang, Record<Key, string>> = {
  en: { ...en, ...enClaims, ...enLedger, ...enOutlook },
  'zh-Hans': { ...hans, ...hansClaims, ...hansLedger, ...hansOutlook },
  'zh-Hant': { ...hant, ...hantClaims, ...hantLedger, ...hantOutlook },
};

/** The words of one language; Chinese gets its half-width spaces around Latin letters. */
export function sayer(lang: Lang): Say {
  const words = DICTIONARIES[lang];
  return (key, fill) => {
    const text = (words[key] ?? key).replace(/\{(\w+)\}/gu, (place, name: string) => String(fill?.[name] ?? place));
    return lang === 'en' ? counted(text) : spaced(text);
  };
}

/** A key made from a value of the model (`mark.` + `assumed`), or null when the dictionary has none. */
export function keyOf(prefix: string, value: string): Key | null {
  const key = `${prefix}.${value}`;
  return key in DICTIONARIES.en ? (key as Key) : null;
}

/** The words for a value of the model; the value itself, readable, when the dictionary has none. */
export function wordFor(say: Say, prefix: string, value: string): string {
  const key = keyOf(prefix, value);
  return key ? say(key) : value.replaceAll('_', ' ');
}
