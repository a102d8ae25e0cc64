// How the names of companies begin, in English, where their first word is one of the language: a town, a number, a common
// word; and what a company is, which is no part of its name. Data with small functions.
import { ORGANISATION } from './given.ts';
import type { Token } from './words.ts';

/** "1789 Capital", "8090 Partners": a number with the last word of an organisation right behind it. */
export const numbered = (text: string, token: Token): boolean =>
  /^\d{1,4}$/u.test(token.text) &&
  /^ (?:Capital|Ventures|Partners|Holdings|Equity)\b/u.test(text.slice(token.end, token.end + 10));

/** A town and the last word of a company: "Oslo Motors", but no "Chinese AI". */
export const named2 = (place: string, last: string): boolean =>
  (ORGANISATION.has(last) || last === 'Air') &&
  !/(?:ese|ish|ian|an|AI|[A-Z]{2})$/u.test(place) &&
  !/^(?:AI|Tech|Data|Power|Compute|Retail|Energy|Health|Defen[cs]e|Management|Investors|Investments?|Development)$/u.test(
    last,
  );

/** Provinces and towns that the names of Chinese companies begin with. */
const CHINESE =
  /^(?:Zhejiang|Jiangsu|Guangdong|Guangzhou|Guangxi|Shandong|Shenzhen|Shanghai|Beijing|Hangzhou|Ningbo|Suzhou|Wuxi|Nanjing|Changzhou|Hefei|Anhui|Hunan|Changsha|Hubei|Wuhan|Sichuan|Chengdu|Chongqing|Fujian|Xiamen|Henan|Hebei|Shanxi|Shaanxi|Jilin|Liaoning|Dalian|Tianjin|Qingdao|Yunnan|Guizhou|Jiangxi|Hainan|Foshan|Dongguan|Zhuhai)$/u;

/** "Zhejiang Lantu": a town right before a name that is no other word, where nothing says that it happens there. */
export const townOf = (text: string, place: Token, name: Token): boolean =>
  /^[A-Z][a-z]{3,}$/u.test(name.text) &&
  CHINESE.test(place.text) &&
  name.start - place.end === 1 &&
  !/\b(?:[Ii]n|[Aa]t|[Ff]rom|[Tt]o|[Oo]f|[Nn]ear|[Oo]n|[Tt]he|and) $/u.test(
    text.slice(Math.max(0, place.start - 5), place.start),
  );

/** What a company is, right before its name: "Competitor Enercraft". */
export const TRADE =
  /^(?:Competitor|Rival|Peer|Partner|Supplier|Customer|Chipmaker|Carmaker|Automaker|Drugmaker|Retailer|Insurer|Lender|Broker|Start-up|Startup|Subsidiary|Parent|Shareholder|Investor|Operator|Developer|Maker|Builder|Airline|Miner|Neighbour|Arch-rival|Fintech|Biotech|Operator|Outlet|Newspaper|Analyst|Analysts|Manager|Chairman|Chairwoman|Chair|Chief|Founder|Director|President|Economist|Strategist|Secretary|Minister|Governor|Banker|Spokesman|Spokeswoman)$/u;

/** Words that open a sentence as part of a name only. */
export const OPENS: ReadonlySet<string> = new Set([
  'Digital',
  'Applied',
  'Advanced',
  'General',
  'Royal',
  'Pacific',
  'Capital',
]);

/** Common words that begin the names of organisations: "International Distribution Services". */
export const FRONT: ReadonlySet<string> = new Set(
  'International National General Global United American First Royal European Asian Pacific Public Digital Advanced Applied Local Northern Southern Eastern Western Central New Norwegian'.split(
    ' ',
  ),
);

/** "the British Business Bank", "the Canadian Pension Fund": a country in front of words that would be no name without it. */
const COUNTRIES: ReadonlySet<string> = new Set(
  'British Canadian Australian American German French Italian Spanish Dutch Swedish Danish Finnish Norwegian Japanese Korean Chinese Indian Brazilian Turkish Russian Polish Irish Scottish Welsh Israeli Saudi Qatari Nordic African'.split(
    ' ',
  ),
);
const PLAIN =
  /^(?:Business|Pension|National|Development|Investment|Infrastructure|Growth|Export|Central|Sovereign|Wealth|State|Public|Federal|Export-Import|Trade|Industrial|Agricultural|Green|Innovation|Science|Research)$/u;
export const country = (token: Token, next: Token | undefined): boolean =>
  COUNTRIES.has(token.text) && next !== undefined && PLAIN.test(next.text);

/** "Third Point", "Second Curve": no quarter, half or party. */
export const ordinal = (token: Token, next: Token | undefined): boolean =>
  /^(?:Second|Third|Fourth)$/u.test(token.text) &&
  next !== undefined &&
  !/^(?:Quarter|Half|Party|Place|Generation|Avenue|Street|World|Circuit|Phase|Tranche|Round|Amendment|Fiscal)/u.test(
    next.text,
  );
