// Currency signs and codes before or after an English number: US$, HK$, RMB, €, £, USD, Rs. Words for currencies
// (dollars, yuan) are in the lexicon. Gives ISO codes.

import { charset, inSet } from '../../match/charset.ts';

const SIGNS: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  USD$: 'USD',
  USD: 'USD',
  HK$: 'HKD',
  HKD: 'HKD',
  NT$: 'TWD',
  T$: 'TWD',
  NTD: 'TWD',
  TWD: 'TWD',
  S$: 'SGD',
  SG$: 'SGD',
  SGD: 'SGD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD$: 'AUD',
  AUD: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  CAD: 'CAD',
  NZ$: 'NZD',
  NZD$: 'NZD',
  NZD: 'NZD',
  R$: 'BRL',
  BRL: 'BRL',
  MX$: 'MXN',
  MEX$: 'MXN',
  MXN$: 'MXN',
  MXN: 'MXN',
  RMB: 'CNY',
  CNY: 'CNY',
  'CN¥': 'CNY',
  'RMB¥': 'CNY',
  '¥': 'JPY',
  'JP¥': 'JPY',
  JPY: 'JPY',
  Y: 'JPY',
  '€': 'EUR',
  EUR: 'EUR',
  '£': 'GBP',
  GBP: 'GBP',
  '₩': 'KRW',
  KRW: 'KRW',
  W: 'KRW',
  '₹': 'INR',
  RS: 'INR',
  INR: 'INR',
  CHF: 'CHF',
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  AED: 'AED',
  SAR: 'SAR',
  QAR: 'QAR',
  THB: 'THB',
  IDR: 'IDR',
  RP: 'IDR',
  MYR: 'MYR',
  RM: 'MYR',
  PHP: 'PHP',
  VND: 'VND',
  '₫': 'VND',
  ILS: 'ILS',
  '₪': 'ILS',
  TRY: 'TRY',
  '₺': 'TRY',
  ZAR: 'ZAR',
  PLN: 'PLN',
  SKR: 'SEK',
  NKR: 'NOK',
  DKR: 'DKK',
  SFR: 'CHF',
  KR: 'kr',
  WON: 'KRW',
  FT: 'HUF',
  KČ: 'CZK',
  R: 'ZAR',
  SEN: 'JPY',
  '₡': 'CRC',
  '₾': 'GEL',
  '₭': 'LAK',
  '₿': 'XBT',
  BTC: 'XBT',
  元: 'CNY',
  ரூ: 'LKR',
};

/** Codes that are words in small letters, or rare: only in capitals. */
const RARE =
  'EGP CZK HUF RON BGN KWD OMR BHD JOD PKR BDT LKR KZT UAH RUB KES NGN GHS MAD COP CLP ARS PEN ISK MOP'.split(' ');
for (const code of RARE) SIGNS[code] = code;
const CASED: ReadonlySet<string> = new Set([...RARE, 'TRY', 'PHP', 'ALL']);

const CODES = Object.keys(SIGNS)
  .filter((s) => /^[A-Z]{3}$/u.test(s) && s !== 'SEN')
  .join('|');
const SIGN =
  String.raw`(?:u\.s\.?|us|hk|nt|sg|au|ca|c|nz|mex|mx|usd|aud|cad|nzd|mxn) ?\$|(?:s|a|r|t)\$|(?:cn|rmb|jp) ?¥|` +
  String.raw`[$¥€£₩₹₫₪₺₡₾₭₿]`;
const BEFORE = new RegExp(
  String.raw`(?:(${SIGN})|(M?)(${CODES}|RS\.?|RM|RP|[SND]?KR|SFR|SEN|KČ)(?=[ \d])|(WON|FT|[RWY](?=\d[\d.,]{0,9}[ -]?(?:bn|m|tn|billion|million|trillion)(?![a-z])))(?=\d)) ?`,
  'iuy',
);
const AFTER = new RegExp(String.raw` ?(?:([$€£¥₩₹₫₪₺₡₾₭₿元]|ரூ)|(M?)(${CODES})(?![a-z]))`, 'iuy');

export interface Sign {
  /** Null for a crown of no country. */
  currency: string | null;
  end: number;
  /** "MUSD" brings its own size. */
  power: number;
}

const CROWNS: readonly [RegExp, string][] = [
  [/\b(?:Swed(?:en|ish|es?)|Stockholm|Gothenburg|Malm[oö])\b|\bSEK\b|\bSKr/u, 'SEK'],
  [/\b(?:Denmark|Danish|Danes?|Copenhagen|Aarhus)\b|\bDKK\b|\bDKr/u, 'DKK'],
  [/\b(?:Norway|Norwegian|Oslo|Bergen)\b|\bNOK\b|\bNKr/u, 'NOK'],
];
const [CROWN_BEFORE, CROWN_BEHIND] = [1500, 500];

/** "kr200m" is of the one country with crowns that the text around speaks of. */
function crown(text: string, at: number): string | null {
  const around = text.slice(Math.max(0, at - CROWN_BEFORE), at + CROWN_BEHIND);
  const found = CROWNS.filter(([country]) => country.test(around));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

/** "40p a share", "60 pence": hundredths of a pound; a letter alone only where it is told what it is paid for. */
const PENCE = /(?:p(?= (?:an?|per|each|apiece|in cash|for (?:each|every)) ?)| pence(?![a-z]))/uy;

function pence(text: string, at: number): Sign | null {
  PENCE.lastIndex = at;
  const m = PENCE.exec(text);
  return m && { currency: 'GBP', end: at + m[0].length, power: -2 };
}

function read(pattern: RegExp, text: string, at: number): Sign | null {
  pattern.lastIndex = at;
  const m = pattern.exec(text);
  if (!m) return null;
  const code = m[3] ?? m[4] ?? '';
  if (CASED.has(code.toUpperCase()) && code !== code.toUpperCase()) return null;
  const sign = (m[1] ?? code).toUpperCase().replace(/[ .]/gu, '');
  if (sign === 'KR') return code === 'KR' ? null : { currency: crown(text, at), end: at + m[0].length, power: 0 };
  return { currency: SIGNS[sign] ?? 'USD', end: at + m[0].length, power: m[2] ? 6 : 0 };
}

/** What signs and codes begin with, up to their first other character than a letter: "u" of "u.s.$", "rmb" of "RMB5". */
const LETTERED: ReadonlySet<string> = new Set(
  [...CODES.split('|'), 'RS', 'RM', 'RP', 'KR', 'SKR', 'NKR', 'DKR', 'SEN', 'K']
    .flatMap((code) => [code, `M${code}`])
    .concat('U US HK NT SG AU CA C NZ MEX MX USD AUD CAD NZD MXN S A R T CN JP WON FT W Y'.split(' '))
    .map((code) => code.toLowerCase()),
);
const MOST_LETTERS = 4;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Can a sign or code begin here? Told by the letters, before the pattern is tried. */
function signable(text: string, at: number): boolean {
  if (!isLetter(text.charCodeAt(at))) return true;
  let end = at + 1;
  while (end - at <= MOST_LETTERS && isLetter(text.charCodeAt(end))) end++;
  // Beyond ASCII the pattern itself tells what is a letter.
  if (text.charCodeAt(end) > 0x7f) return true;
  return end - at <= MOST_LETTERS && LETTERED.has(text.slice(at, end).toLowerCase());
}

/** A sign or code before a number, with the blank after it. */
export const signBefore = (text: string, at: number): Sign | null =>
  signable(text, at) ? read(BEFORE, text, at) : null;

/** What a sign or code after a number can begin with, behind a blank: a sign, a code or M before one. */
const AFTERS = charset(
  `$€£¥₩₹₫₪₺₡₾₭₿元ர${[...new Set(CODES.replaceAll('|', ''))].join('')}${[...new Set(CODES.toLowerCase().replaceAll('|', ''))].join('')}mMſK`,
);

/** A sign or code after a number: 10 €, 115USD, 30 MUSD. */
export const signAfter = (text: string, at: number): Sign | null =>
  inSet(AFTERS, text, text[at] === ' ' ? at + 1 : at) ? (read(AFTER, text, at) ?? pence(text, at)) : null;

/** First letters of signs and codes, to try them only there. */
export const SIGN_STARTS = charset(
  Object.keys(SIGNS)
    .map((s) => `${s[0] ?? ''}${(s[0] ?? '').toLowerCase()}`)
    .join('')
    .concat('UuMm'),
);
