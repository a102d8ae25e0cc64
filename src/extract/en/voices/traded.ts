// Newspapers and houses of analysts that take part in a deal, in English: what is bought or sold, and who buys, raises or borrows,
// is a company where it stands so, and an outlet where it reports. Takes the sentences of a text, marks the names in them.
import type { GazetteerRow } from '../../../model/reference.ts';
import type { Item, NameItem, Sentence } from '../../item.ts';

/** What the name is done to: "agreed to buy the X", "the sale of X", "a stake in X". */
const DONE_TO =
  /\b(?:buy|buys|buying|bought|acquire|acquires|acquired|acquiring|purchase|purchased|sell|sells|selling|sold|offload|offloaded|divest|divested|take over|takes over|took over|taking over|(?:takeover|acquisition|sale|purchase|disposal|ownership|control|owners?|%|per cent|percent) of|(?:bid|offer)(?: [$€£¥][\d.]+ ?(?:bn|m|million|billion)?)? for|(?:stakes?|shares|holding|interest|shareholding) in|(?:invest(?:s|ed|ing)?|put|puts|pour(?:s|ed)?|inject(?:s|ed)?) (?:(?:about |around |another |up to )?[$€£¥][\d.]+ ?(?:bn|m|tn|million|billion)? )?in(?:to)?|lent(?: [$€£¥][\d.]+ ?(?:bn|m|million|billion))? to) (?:[Tt]he |its |["“]){0,2}$/u;
/** What is done to it, in the passive. */
const UNDERGOES =
  /^["”]?(?:,[^,.;]{1,50},)? (?:(?:has|have|had|will|would|could|may|might|is|was|to|be|been|being|due|set|expected|about|also|later|first|recently) ){0,4}(?:be |been |being )?(?:bought|sold|acquired|taken over|purchased|put up for sale)\b/u;
/** What it does as a company with money. */
const DEALS =
  /^(?: (?:(?:has|have|had|also|later|recently) ){0,2}(?:bought|acquired|raised [$€£¥\d]|borrowed|sold (?:its|a|the|[$€£¥\d]|\d)|agreed to (?:buy|acquire|sell|invest|pay|raise|borrow)|invested|paid [$€£¥\d])| (?:reported|posted) (?:an? )?(?:[a-z-]+ ){0,2}(?:revenues?|sales|earnings|profits?|loss(?:es)?) of [$€£¥\d]| (?:is|was) (?:buying|acquiring|selling|raising)\b| (?:plans|wants|is|hopes|intends) to (?:buy|acquire|sell|raise|borrow)\b| (?:will|would) (?:buy|acquire|sell|raise|borrow)\b| (?:buys|acquires|raises|borrows) )/u;
const AROUND = 80;

const outlet = (item: Item): item is NameItem => item.type === 'name' && item.row.kind === 'outlet';

function deals(text: string, { start, end }: NameItem): boolean {
  const rest = text.slice(end, end + AROUND);
  return DONE_TO.test(text.slice(Math.max(0, start - AROUND), start)) || UNDERGOES.test(rest) || DEALS.test(rest);
}

/** Makes outlets companies where they are dealt in or deal. */
export function markTraded(sentences: readonly Sentence[], text: string): void {
  const rows = new Map<string, GazetteerRow>();
  for (const { items } of sentences)
    for (const item of items) {
      if (!outlet(item) || !deals(text, item)) continue;
      const row = rows.get(item.row.id) ?? { ...item.row, kind: 'company' };
      rows.set(row.id, row);
      item.row = row;
    }
}
