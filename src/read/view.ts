// Document in, reading out: language, folded text, blocks and sentences, in one pass each, without a clock or a disk.
// Rule: every span of a reading is a span of the document's own text.
import type { Block, Document, Reading } from '../model/document.ts';
import { blocksOf } from './blocks.ts';
import { fold } from './fold.ts';
import { documentLanguage, otherLanguage } from './language.ts';
import { allSentences } from './sentences.ts';

/** The views that extraction looks through. Linear in the length of the text; never fails. */
export function viewOf(document: Document): Reading {
  const folded = fold(document.text);
  const lang = documentLanguage(document);
  const blocks = blocksOf(folded, document.title ? fold(document.title).trim() : null).map((block): Block => {
    if (block.kind !== 'text') return block;
    const other = otherLanguage(document.text.slice(block.start, block.end), lang);
    return other ? { ...block, lang: other } : block;
  });
  return { document, lang, folded, blocks, sentences: allSentences(folded, blocks) };
}
