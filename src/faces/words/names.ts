// How the page names a party: the reader's language, the short form a headline uses, and the arm that sells.
// House style only; quotes keep what they say.
import type { PartyRef } from '../../model/answer.ts';
import type { Names } from '../../model/name.ts';
import type { Lang } from './lang.ts';

const SHORT: Record<string, Partial<Names>> = {
  alibaba: { 'zh-Hans': '阿里', 'zh-Hant': '阿里' },
  moonshot: { en: 'Moonshot' },
  zhipu: { en: 'Zhipu' },
  baichuan: { en: 'Baichuan' },
};

/** The trade name under which a group sells what its investees buy. English headlines keep the group's name. */
const ARM: Record<string, Partial<Names>> = {
  alibaba: { 'zh-Hans': '阿里云', 'zh-Hant': '阿里雲' },
  tencent: { 'zh-Hans': '腾讯云', 'zh-Hant': '騰訊雲' },
  huawei: { 'zh-Hans': '华为云', 'zh-Hant': '華為雲' },
  baidu: { 'zh-Hans': '百度智能云', 'zh-Hant': '百度智能雲' },
  google: { 'zh-Hans': '谷歌云', 'zh-Hant': 'Google 雲端' },
  microsoft: { 'zh-Hans': '微软云', 'zh-Hant': '微軟雲端' },
};

/** The full name in the reader's language. */
export const fullName = (party: PartyRef, lang: Lang): string =>
  party.names[lang] || party.names.en || party.names['zh-Hans'] || party.entity;

/** The name a headline uses. */
export const shortName = (party: PartyRef, lang: Lang): string => SHORT[party.entity]?.[lang] ?? fullName(party, lang);

/** Who sells to the investee: the arm readers know, else the group. */
export const vendorName = (party: PartyRef, lang: Lang): string => ARM[party.entity]?.[lang] ?? shortName(party, lang);

/** What the investor sells that the money can come back through; compute when nothing is known. */
export const soldBy = (party: PartyRef): 'cloud' | 'chip' =>
  party.sells.includes('chip') && !party.sells.includes('cloud') ? 'chip' : 'cloud';

/** What is known of a party's names, as the reference tables and a case's entities have it. */
interface Named {
  names: Names;
  aliases: readonly string[];
}

const HAN = /\p{Script=Han}/u;

/** A party that a file names in another script, in the reader's; any other text as it is written. */
export function nameIn(text: string, lang: Lang, known: readonly Named[]): string {
  if (lang === 'en' ? !HAN.test(text) : HAN.test(text) && lang === 'zh-Hans') return text;
  const plain = text.toLowerCase();
  const same = (name: string | undefined): boolean => name?.toLowerCase() === plain;
  const found =
    known.find(({ names }) => Object.values(names).some(same)) ?? known.find(({ aliases }) => aliases.some(same));
  return found?.names[lang] || text;
}
