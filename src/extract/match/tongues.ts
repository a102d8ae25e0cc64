// A text in two languages is read as two: the sentences of each, one after the other, with the grammar of their own. What was read of
// both is put together in the order in which it stands in the text. Takes a reading whose sentences tell which are in another language.
import type { Extraction } from '../../model/claim.ts';
import type { Block, Lang, Reading, Span, Stretch } from '../../model/document.ts';
import { type Cut, without } from './tight.ts';

/** A paragraph with its sentences. */
interface Paragraph {
  block: Block;
  sentences: Stretch[];
}

function paragraphsOf({ blocks, sentences }: Reading): Paragraph[] {
  let next = 0;
  return blocks.map((block) => {
    const from = next;
    while (next < sentences.length && (sentences[next] as Stretch).start < block.end) next++;
    return { block, sentences: sentences.slice(from, next) };
  });
}

type Kept = (lang: Lang | undefined) => boolean;

/** Is anything of a paragraph kept? One without sentences goes with its own language. */
const stays = ({ block, sentences }: Paragraph, kept: Kept): boolean =>
  sentences.length > 0 ? sentences.some((s) => kept(s.lang)) : kept(block.lang);

/** What is left out: paragraphs up to the next one, and in those that stay the sentences up to the next one. */
function cutsOf(paragraphs: readonly Paragraph[], kept: Kept, length: number): Cut[] {
  const cuts: Cut[] = [];
  const cut = (start: number, end: number): void => {
    const last = cuts.at(-1);
    if (last?.end === start) last.end = end;
    else cuts.push({ start, end, gap: false });
  };
  paragraphs.forEach((paragraph, i) => {
    const { block, sentences } = paragraph;
    if (!stays(paragraph, kept)) cut(block.start, paragraphs[i + 1]?.block.start ?? length);
    else
      sentences.forEach((s, k) => {
        if (!kept(s.lang)) cut(s.start, sentences[k + 1]?.start ?? block.end);
      });
  });
  return cuts;
}

/** The sentences of a text that are kept, as a reading of their own. */
function part(
  reading: Reading,
  { lang, kept }: { lang: Lang; kept: Kept },
  read: (reading: Reading) => Extraction,
): Extraction {
  const paragraphs = paragraphsOf(reading);
  const blocks = paragraphs.filter((p) => stays(p, kept)).map((p) => p.block);
  const sentences = reading.sentences.filter((s) => kept(s.lang));
  return without({ ...reading, lang, blocks, sentences }, cutsOf(paragraphs, kept, reading.folded.length), read);
}

const byPlace = (a: Span, b: Span): number => a.start - b.start;

/** Reads each sentence in its own language. */
export function byTongue(reading: Reading, read: (reading: Reading) => Extraction): Extraction {
  const other = reading.sentences.find((s) => s.lang)?.lang;
  if (!other) return read(reading);
  const own = part(reading, { lang: reading.lang, kept: (lang) => !lang }, read);
  const theirs = part(reading, { lang: other, kept: (lang) => lang !== undefined }, read);
  const start = ({ evidence }: Extraction['claims'][number]): number => evidence[0]?.start ?? 0;
  const both = {
    claims: [...own.claims, ...theirs.claims].sort((a, b) => start(a) - start(b)),
    unexplained: [...own.unexplained, ...theirs.unexplained].sort(byPlace),
    diagnostics: [...own.diagnostics, ...theirs.diagnostics],
  };
  const { explained } = own;
  return explained ? { ...both, explained: [...explained, ...(theirs.explained ?? [])].sort(byPlace) } : both;
}
