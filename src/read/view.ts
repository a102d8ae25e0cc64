// Document in, reading out: language, folded text, blocks and sentences, in one pass each, without a clock or a disk.
// Rule: every span of a reading is a span of the document's own text.
import type { Block, Document, Lang, Reading, Span, Stretch } from '../model/document.ts';
import { blocksOf } from './blocks.ts';
import { fold } from './fold.ts';
import { documentLanguage, otherLanguage, otherTongue } from './language.ts';
import { allSentences } from './sentences.ts';

const HAN = /[\u3400-\u9fff]/u;

/** The views that extraction looks through. Linear in the length of the text; never fails. */
export function viewOf(document: Document): Reading {
  const folded = fold(document.text);
  const lang = documentLanguage(document);
  const blocks = blocksOf(folded, document.title ? fold(document.title).trim() : null).map((block): Block => {
    if (block.kind !== 'text') return block;
    const other = otherLanguage(document.text.slice(block.start, block.end), lang);
    return other ? { ...block, lang: other } : block;
  });
  return {
    document,
    lang,
    folded,
    blocks,
    sentences: inTongues(allSentences(folded, blocks), { document, lang, blocks }),
  };
}

/** The sentences with the language of those that are in another than the text; a paragraph's holds for all of its own. */
function inTongues(
  sentences: Span[],
  { document, lang, blocks }: { document: Document; lang: Lang; blocks: readonly Block[] },
): Stretch[] {
  const mixed = lang !== 'en' || HAN.test(document.text);
  if (!mixed) return sentences;
  let at = 0;
  return sentences.map((s) => {
    while (at + 1 < blocks.length && (blocks[at] as Block).end <= s.start) at++;
    const other = blocks[at]?.lang ?? otherTongue(document.text.slice(s.start, s.end), lang);
    return other ? { ...s, lang: other } : s;
  });
}
