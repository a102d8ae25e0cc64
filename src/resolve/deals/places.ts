// In which sentence of its document a claim stands, counted without reading the document again: the ends of sentences
// are found once a text, and looked up by offset.
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';

export interface Places {
  of(claim: Claim): { start: number; sentence: number };
  /** The sentence around a claim's quote; its quote alone where the text is not at hand. */
  around(claim: Claim): string;
}

/** A semicolon ends a statement too: what follows it is told of something else. */
const END = /[。！？!?；;\n]|\.(?=\s)/gu;

const endsOf = (text: string): number[] => Array.from(text.matchAll(END), (m) => m.index);

/** How many ends lie before an offset. */
function before(ends: readonly number[], at: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Without the document's text only claims that share their evidence stand in one sentence. */
export function placesIn(documents: ReadonlyMap<string, Document>): Places {
  const known = new Map<string, number[]>();
  const endsIn = ({ id, text }: Document): number[] => {
    const ends = known.get(id) ?? endsOf(text);
    known.set(id, ends);
    return ends;
  };
  return {
    of(claim) {
      const start = claim.evidence[0]?.start ?? -1;
      const document = documents.get(claim.document ?? '');
      if (start < 0 || !document) return { start, sentence: start < 0 ? -1 : start * 4 };
      return { start, sentence: before(endsIn(document), start) };
    },
    around(claim) {
      const [at] = claim.evidence;
      const document = documents.get(claim.document ?? '');
      if (!at || !document) return at?.quote ?? '';
      const ends = endsIn(document);
      const from = ends[before(ends, at.start) - 1] ?? -1;
      return document.text.slice(from + 1, ends[before(ends, at.end)] ?? document.text.length);
    },
  };
}
