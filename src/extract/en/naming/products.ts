// Names that a text says are products or sites: "Verona's drug, Ohtuvayre,", "the hair-loss treatment Mandi", "the Tulip chatbot",
// "its Larchmont data centre". They act in no deal; their figures are those of who sells or owns them. Takes the sentences of a text, marks the names in them.
import type { GazetteerRow } from '../../../model/reference.ts';
import { isCompany } from '../../frame.ts';
import type { NameItem, Sentence } from '../../item.ts';

const SOLD =
  'drug|medicine|vaccine|pill|jab|antibody|therapy|treatment|injection|inhaler|chatbot|assistant|app|video game|game|browser|search engine|language model|AI model|model|smartphone|handset|phone|headset|tablet|laptop|console|wearable|watch|drink|beer|whisky|snack|cereal|sports car|saloon|SUV|sedan|hatchback|pickup|airliner|jet|rocket|satellite|film|series|accelerator|processor|chip|graphics card|operating system|programming tool|coding tool|robot';
/** Behind the word for a product they say what a company is: a drug maker, a drug-discovery lab. */
const COMPANY =
  'maker|company|group|developer|start-?up|business|firm|designer|producer|giant|supplier|division|unit|chain|venture|lab|laboratory|manufacturer|specialist|operator|distributor|seller|retailer|vendor|publisher|studio|provider|platform';
/** What may stand before the word for a product: nothing that begins another phrase or names a company. */
const MODIFIER = String.raw`(?![A-Z][a-z])(?!(?:and|or|of|from|by|for|with|to|in|at|on|that|which|whose|who|where|behind|using|selling|making|company|companies|group|firm|start-?up|lab|maker|developer|owner|developed|made|is|was|has|had|says|said)\b)[\w’'-]+`;
const CALLED = new RegExp(
  String.raw`(?:^|[\s(“"])(?:the|an?|its|their|his|her|[A-Z][\w&.-]*['’]s?)(?: ${MODIFIER}){0,3}? (?:${SOLD}) (?:called |named )?["“]?$`,
  'u',
);
/** "Verona's drug, X,": a comma tells a name from a list only where somebody owns the product. */
const OWNED = new RegExp(
  String.raw`(?:^|[\s(“"])(?:its|their|[A-Z][\w&.-]*['’]s?)(?: ${MODIFIER}){0,3}? (?:${SOLD}), ["“]?$`,
  'u',
);
const APPOSED = new RegExp(
  String.raw`^["”]?, (?:its|their|the (?:company|group)['’]s|[A-Z][\w&-]*['’]s?|an?|the)(?: ${MODIFIER}){0,3}? (?:${SOLD})\b(?!-)(?! (?:${COMPANY}))`,
  'u',
);
const OF_NAME = new RegExp(String.raw`^["”]? (?:${SOLD})s?\b(?!-)(?! (?:${COMPANY}|sales))`, 'u');
const ARTICLE = /(?:^|[\s(])(?:the|its|their|an?|his|her) ["“]?$/iu;
const ANY = new RegExp(String.raw`\b(?:${SOLD})\b`, 'u');

const unknown = (item: unknown): item is NameItem =>
  isCompany(item as NameItem) && (item as NameItem).row.kind === 'unknown';

/** Does the text say beside a name that it is a product? */
function isSold(text: string, { start, end }: NameItem): boolean {
  const left = text.slice(Math.max(0, start - 70), start);
  const right = text.slice(end, end + 70);
  return (
    CALLED.test(left) ||
    (OWNED.test(left) && /^[,;.)]|^$/u.test(right)) ||
    APPOSED.test(right) ||
    (ARTICLE.test(left) && OF_NAME.test(right))
  );
}

const SITE =
  '(?:data[ -]cent(?:re|er)s?|solar (?:farm|park|plant)|wind ?farm|power (?:plant|station)|gigafactory|factory|refinery|smelter|campus|reactor|gas ?field|oil ?field|pipeline|steelworks|shipyard)';
/** What a site is of, where it stands behind its name, and what would make it a company again. */
const OF_SITE = new RegExp(
  String.raw`^ (?:[a-z-]+ ){0,2}?${SITE}s?(?: (?:campus|complex|site|project|park))?\b(?!-)(?! (?:${COMPANY}))`,
  'u',
);
const SITE_APPOSED = new RegExp(
  String.raw`^, (?:its|their|an?|the) (?:[a-z][\w-]* ){0,4}?${SITE}(?: (?:campus|complex|site|project))? (?:in|at|near|on|outside|under construction|that|which|to be)\b`,
  'u',
);
/** Whose it is, or what a company does with it, right before the name. */
const OWNS_SITE =
  /(?:^|[\s(])(?:its|their|[A-Z][\w&.-]*['’]s?|(?:build|builds|building|built|develop|develops|developing|developed|expand|expands|expanding|expanded|open|opens|opening|opened|operates|operating|finish|finished|power|powers) the) $/u;
/** What only a company does. */
const ACTS =
  /^(?:['’]s (?:chief|boss|shares|board|revenue|chairman|founder)|,? (?:said|says|raised|raises|agreed|plans|reported|posted|owns|bought|sold|wants|hired|employs|announced|has (?:raised|agreed|bought|sold|signed|hired|said)))\b/u;

/** "Halden's Larchmont campus", "Larchmont, a data centre in Ohio": a place that somebody else builds or owns. */
function isSite(text: string, { start, end }: NameItem): boolean {
  const right = text.slice(end, end + 90);
  if (!SITE_APPOSED.test(right) && !(OF_SITE.test(right) && OWNS_SITE.test(text.slice(Math.max(0, start - 40), start))))
    return false;
  const name = text.slice(start, end);
  for (let at = text.indexOf(name), n = 0; at >= 0 && n < MENTIONS; at = text.indexOf(name, at + name.length), n++)
    if (ACTS.test(text.slice(at + name.length, at + name.length + 40))) return false;
  return true;
}
const MENTIONS = 20;
const ANY_SITE = new RegExp(String.raw`\b${SITE}`, 'u');

/** Makes names that the text calls products or sites what they are, wherever it says them. */
export function markProducts(sentences: readonly Sentence[], text: string): void {
  const [goods, sites] = [ANY.test(text), ANY_SITE.test(text)];
  if (!goods && !sites) return;
  const rows = new Map<string, GazetteerRow>();
  for (const { items } of sentences)
    for (const item of items)
      if (unknown(item) && !rows.has(item.row.id) && ((goods && isSold(text, item)) || (sites && isSite(text, item))))
        rows.set(item.row.id, { ...item.row, kind: 'product' });
  if (rows.size === 0) return;
  for (const { items } of sentences)
    for (const item of items) {
      const row = item.type === 'name' ? rows.get(item.row.id) : undefined;
      if (row && item.type === 'name') item.row = row;
    }
}
