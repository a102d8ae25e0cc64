// A mention with brackets to the names it declares: 月之暗面（Moonshot AI，下称月之暗面） is two names of one party, a place
// in brackets is a place, and what only describes ("Alibaba-backed", 持股20%) or names an owner is left out.
import { type Form, formOf } from './canonical.ts';
import { type Fold, flat, tokensOf } from './normal.ts';
import { tickerOf } from './tickers.ts';
import { isHan, type Words } from './words.ts';

const BRACKET = /[（(【[]([^（）()【】[\]]*)[）)】\]]/gu;
const MARK =
  /^(?:以?下简?称为?|以下简称|简称为?|又称|又名|也称|亦称|英文名(?:称|为)?|中文名(?:称|为)?|原名|曾用名|前身(?:为|是)?|股票代[码号]|证券代码|股份代号|代码|formerly(?: known as)?|f\/?k\/?a|a\/?k\/?a|also known as|known as|hereafter|hereinafter|ticker|the|or)\s*[:：]?\s*/iu;
const QUOTED = /^["“”'‘’「『《].*["“”'‘’」』》]$/u;
const QUOTES = /["“”'‘’「」『』《》]/gu;
/** Words of a description, not of a name. */
const DESCRIBES =
  /[%％\d]{2,}年|%|％|持股|旗下|投资|支持|子公司|母公司|创始|前|等|的|-(?:backed|owned|led|based)|owned|subsidiary|parent|maker|backed|unit of|part of/iu;

interface Inside {
  text: string;
  /** Did the bracket say that it is a name, or put it between quotes? */
  said: boolean;
}

const partsOf = (inside: string): Inside[] =>
  inside.split(/[,，、;；/]/u).map((part) => {
    const trimmed = part.trim();
    const bare = trimmed.replace(MARK, '').replace(MARK, '').trim();
    return {
      text: bare.replace(QUOTES, '').trim(),
      said: bare !== trimmed || QUOTED.test(bare),
    };
  });

export const initialsOf = (tokens: readonly string[]): string =>
  tokens
    .filter((t) => !/^(?:of|the|and|for|de|la)$/u.test(t))
    .map((t) => t[0] ?? '')
    .join('');

/** Does the bracket's text name the party rather than describe it? */
function isName({ text, said }: Inside, head: Form): boolean {
  if (text.length < 2 || text.length > 60 || DESCRIBES.test(text)) return false;
  if (said) return true;
  if (isHan(text) !== isHan(head.text)) return isHan(text) || /^\p{Lu}|^[a-z]\p{Lu}/u.test(text);
  return /^[A-Z]{2,6}$/u.test(text) && initialsOf(head.tokens).startsWith(text.toLowerCase());
}

/** The names a mention declares, the first as its own. */
export function formsOf(text: string, words: Words, fold: Fold): Form[] {
  if (!/[（(【[]/u.test(text)) return [withTicker(formOf(text, words, { fold }), words)];
  const inside: Inside[] = [];
  const bare = text.replace(BRACKET, (_, found: string) => {
    inside.push(...partsOf(found));
    return isHan(text) ? '' : ' ';
  });
  const places: string[] = [];
  const rest = inside.filter((part) => {
    const place = words.places.get(plainOf(part.text, fold));
    if (place) places.push(place.key);
    return !place && !words.pronouns.has(plainOf(part.text, fold));
  });
  const head = withTicker(formOf(bare.trim() || text, words, { fold, places }), words);
  const named = rest.flatMap((part) => {
    const ticker = tickerOf(part.text, words);
    if (!ticker && !isName(part, head)) return [];
    return [{ ...formOf(part.text, words, { fold }), ticker, bracket: true }];
  });
  return [head, ...named];
}

const withTicker = (form: Form, words: Words): Form => ({ ...form, ticker: tickerOf(form.text, words) });

const plainOf = (text: string, fold: Fold): string => tokensOf(flat(text, fold)).join(' ');
