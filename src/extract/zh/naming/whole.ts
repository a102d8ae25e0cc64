// Which of the names that a Chinese document was found to use are whole: one that holds another and says no more than what
// it does (X同步, 取得X, X联合Y), or that a word of trade runs into (商X), gives way to the shorter. Takes names, gives names.
import type { Lexicon } from '../../grammar.ts';
import { isThing } from './endings.ts';
import { strangeness } from './runs.ts';
import { endingIn } from './suffixes.ts';

/** What joins two names and is part of none. */
const JOINS = /^(?:联合|携手|联手|牵手|会同|等)/u;
/** What runs into the name behind it: the end of a word of trade, a preposition. */
const INTO = /^(?:商|厂|者|家|方|和|及|与|由|获|系|原|前)$/u;
/** What follows a name and is no part of it. */
const BEHIND = /^(?:前|后|早|刚|才|原|另|亦|均|又|再|现|仍|内|外|方|系|等|先|首先|可|则|还|也|都|欲|传|据传)$/u;

/** Where a part of a company is: 某某北方, 某某中国. */
const PLACE =
  /^(?:[东南西北华][东南西北中]?[方部]?|中国|国际|香港|澳门|台湾|北京|上海|深圳|广州|成都|武汉|苏州|天津|重庆|美国|日本|欧洲|亚洲|亚太|海外|全球)$/u;

/** The words of a string are all frequent ones. */
const plain = (text: string, lexicon: Lexicon): boolean =>
  text.length > 1 && strangeness(text, { start: 0, end: text.length }, lexicon) === 0;

/** 取得X, 商X: the name that another ends with is whole where what stands before it is no part of it. */
function leads(name: string, other: string, lexicon: Lexicon): boolean {
  if (!name.endsWith(other)) return false;
  const lead = name.slice(0, name.length - other.length);
  const word = lead.length > 1 ? lexicon.plain.longest(lead, 0, { least: lead.length, most: lead.length }) : null;
  return INTO.test(lead) || word?.kind === 'verb';
}

/** X同步, X早, X联合Y: the name that another begins with is whole where what follows is no part of it. */
function follows(name: string, other: string, lexicon: Lexicon): boolean {
  if (!name.startsWith(other)) return false;
  const rest = name.slice(other.length);
  if (JOINS.test(rest) && rest.length > 3) return true;
  if (PLACE.test(rest)) return false;
  const ending = endingIn(rest, 0, rest.length);
  return BEHIND.test(rest) || (ending === '' ? plain(rest, lexicon) : isThing(ending) && ending.length === rest.length);
}

/** The names that tables list. */
export interface Listed {
  longest(text: string, start: number, end: number): { end: number } | null;
}

/** The listed name that a name begins with, where one does. */
function listedIn(name: string, listed: Listed): string | null {
  const m = listed.longest(name, 0, name.length);
  return m && m.end < name.length ? name.slice(0, m.end) : null;
}

/** The names that are whole. */
export function wholeOf(names: readonly string[], lexicon: Lexicon, listed: Listed | null): string[] {
  const all = new Set(names);
  const shorter = (name: string): boolean => {
    for (let length = 2; length < name.length; length++) {
      const head = name.slice(0, length);
      const tail = name.slice(name.length - length);
      if (all.has(head) && follows(name, head, lexicon)) return true;
      if (all.has(tail) && leads(name, tail, lexicon)) return true;
    }
    return false;
  };
  return names.filter((name) => {
    if (INTO.test(name[0] as string) && plain(name.slice(1), lexicon)) return false;
    const known = listed ? listedIn(name, listed) : null;
    return !(known && follows(name, known, lexicon)) && !shorter(name);
  });
}
