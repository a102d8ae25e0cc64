// Countries with their people's names and towns, so that "the Taiwanese group" is the one from Taipei. Takes a word in small
// letters, gives the country it tells, or the word itself. And towns that stand for who sits there: "Redmond will pay".
import type { Span } from '../../../model/document.ts';
import type { GazetteerRow } from '../../../model/reference.ts';
import type { Grammar } from '../../grammar.ts';
import type { NameItem } from '../../item.ts';
import { rowOf } from './relatives.ts';

const COUNTRIES: readonly string[] = [
  'american us u.s. america california silicon-valley san-francisco seattle texas houston austin new-york boston chicago denver',
  'chinese china beijing shanghai shenzhen hangzhou guangzhou',
  'taiwanese taiwan taipei hsinchu',
  'japanese japan tokyo osaka',
  'korean south-korean korea seoul',
  'indian india mumbai bangalore bengaluru delhi chennai',
  'singaporean singapore',
  'indonesian indonesia jakarta',
  'malaysian malaysia',
  'australian australia sydney melbourne',
  'canadian canada toronto montreal vancouver ottawa',
  'mexican mexico',
  'brazilian brazil',
  'british britain uk english london cambridge scottish edinburgh',
  'irish ireland dublin',
  'french france paris',
  'german germany berlin munich hamburg frankfurt',
  'dutch netherlands amsterdam rotterdam eindhoven',
  'belgian belgium brussels',
  'swiss switzerland zurich geneva basel',
  'austrian austria vienna',
  'italian italy milan rome turin',
  'spanish spain madrid barcelona',
  'portuguese portugal lisbon',
  'swedish sweden stockholm gothenburg',
  'norwegian norway oslo',
  'danish denmark copenhagen',
  'finnish finland helsinki espoo',
  'polish poland warsaw',
  'czech prague',
  'greek greece athens',
  'turkish turkey istanbul',
  'israeli israel tel-aviv jerusalem haifa',
  'emirati uae abu-dhabi dubai gulf',
  'saudi riyadh',
  'qatari qatar doha',
  'kuwaiti kuwait',
  'omani oman muscat',
  'egyptian egypt cairo',
  'nigerian nigeria lagos',
  'kenyan kenya nairobi',
  'african south-african johannesburg',
];

const COUNTRY: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((row) => {
    const words = row.split(' ');
    return words.map((w): [string, string] => [w.replaceAll('-', ' '), words[0] ?? w]);
  }),
);

/** The country that a word tells of, else the word. */
export const countryOf = (word: string): string => COUNTRY.get(word) ?? word;

/** Is a word the name of a country, its people or a town? */
export const isPlace = (word: string): boolean => COUNTRY.has(word);

const PAIRS = /\b(san francisco|new york|abu dhabi|tel aviv|south korean|south african|silicon valley)\b/gu;

/** Words of a text in small letters, names of places of two words kept whole. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(PAIRS, (s) => s.replace(' ', '_'))
    .split(/[^\p{L}\p{N}_.&]+/u)
    .map((w) => w.replace('_', ' ').replace(/\.$/u, ''))
    .filter((w) => w.length > 1);

/** What only who acts is followed by: a verb, or what is its own. */
const ACTS =
  /^(?:['’]s (?:\w+ )?(?:bill|tab|revenues?|sales|profits?|loss(?:es)?|stake|holding|share|investment|purchase|spending|bet|order|deal|backlog|capital|shares|cheque|check|money|offer|bid)\b| (?:(?:also|now|then|later|still|already|recently|since|itself|alone) )?(?:said|says|announced|has|had|will|would|agreed|paid|pays|put|puts|took|takes|bought|buys|sold|sells|invested|owns|owned|holds|held|lent|signed|raised|spent|spends|pledged|committed|converted|handed|gave|gets|got|earned|owes|plans|wants|wired)\b)/u;
/** Governments by their capitals, as who deals. */
const CAPITALS =
  /(?<![\w-] ?[A-Z][\w.]{0,20} )\b(?:Washington|Beijing|Berlin|Paris|Tokyo|Seoul|Ottawa|Canberra|Rome|Madrid|Vienna|Warsaw|Ankara|Riyadh|Doha)(?= (?:(?:also|now|then|later|already|itself) )?(?:paid|pays|took|takes|bought|buys|sold|sells|invested|owns|owned|holds|held|lent|pledged|converted|put|(?:has|had|will|would|agreed to|is to) (?:buy|take|taken|bought|put|paid|pay|lend|lent|invest|invested|sold|sell|own|hold|get|pledged|converted|convert)) (?!place\b|part\b|note\b|steps?\b|action\b|aim\b|over (?:the|a) (?:presidency|chair)))/gu;
/** A word in front that says where something happens, or is part of a name. */
const WHERE =
  /(?:\b(?:in|at|of|from|to|near|for|on|with|outside|across|between|around|by|the|over|into|via|and|or)|[A-Z][\w.-]*,?) $/u;

/** Towns that act in a sentence stand for the one company of the text that is at home there; capitals for their governments. */
export function seatsIn(text: string, grammar: Grammar): (span: Span, names: readonly NameItem[]) => NameItem[] {
  const { home } = grammar.en;
  const named = (row: GazetteerRow): boolean =>
    [row.names.en, ...row.aliases].some((n) => n.length > 2 && /^[\w .&-]+$/u.test(n) && text.includes(n));
  return (span, names) => {
    const found: NameItem[] = [];
    const add = (start: number, end: number, row: GazetteerRow): void => {
      if (names.some((n) => n.start < end && start < n.end)) return;
      if (!WHERE.test(text.slice(Math.max(span.start, start - 24), start)))
        found.push({ type: 'name', start, end, row });
    };
    for (const { start, end, values } of home.scan(text, span.start, span.end)) {
      if (isPlace(text.slice(start, end).toLowerCase()) || !ACTS.test(text.slice(end, end + 40))) continue;
      const rows = values
        .flatMap((ids) => ids.split(','))
        .flatMap((id) => grammar.byId.get(id) ?? [])
        .filter(named);
      if (rows.length === 1 && rows[0]) add(start, end, rows[0]);
    }
    const part = text.slice(span.start, span.end);
    for (const m of part.matchAll(CAPITALS))
      add(span.start + m.index, span.start + m.index + m[0].length, { ...rowOf(m[0], 'unknown'), kind: 'fund' });
    return found;
  };
}
