// A text in two languages is read as two: the paragraphs of each, one after the other, with the grammar of their own. What was read of
// both is put together in the order in which it stands in the text. Takes a reading whose blocks tell which are in another language.
import type { Extraction } from '../../model/claim.ts';
import type { Block, Lang, Reading, Span } from '../../model/document.ts';
import { type Cut, without } from './tight.ts';

/** The blocks that are left out, each up to the next one. */
function cutsOf({ blocks, folded }: Reading, kept: (block: Block) => boolean): Cut[] {
  const cuts: Cut[] = [];
  blocks.forEach((block, i) => {
    if (kept(block)) return;
    const end = blocks[i + 1]?.start ?? folded.length;
    const last = cuts.at(-1);
    if (last?.end === block.start) last.end = end;
    else cuts.push({ start: block.start, end, gap: false });
  });
  return cuts;
}

/** The paragraphs of a text that are kept, as a reading of their own. */
function part(
  reading: Reading,
  { lang, kept }: { lang: Lang; kept: (block: Block) => boolean },
  read: (reading: Reading) => Extraction,
): Extraction {
  const blocks = reading.blocks.filter(kept);
  let at = 0;
  const sentences = reading.sentences.filter((s) => {
    while (at < blocks.length && (blocks[at] as Block).end <= s.start) at++;
    return at < blocks.length && (blocks[at] as Block).start <= s.start;
  });
  return without({ ...reading, lang, blocks, sentences }, cutsOf(reading, kept), read);
}

const byPlace = (a: Span, b: Span): number => a.start - b.start;

/** Reads each paragraph in its own language. */
export function byTongue(reading: Reading, read: (reading: Reading) => Extraction): Extraction {
  const other = reading.blocks.find((b) => b.lang)?.lang;
  if (!other) return read(reading);
  const own = part(reading, { lang: reading.lang, kept: (b) => !b.lang }, read);
  const theirs = part(reading, { lang: other, kept: (b) => b.lang !== undefined }, read);
  const start = ({ evidence }: Extraction['claims'][number]): number => evidence[0]?.start ?? 0;
  const both = {
    claims: [...own.claims, ...theirs.claims].sort((a, b) => start(a) - start(b)),
    unexplained: [...own.unexplained, ...theirs.unexplained].sort(byPlace),
    diagnostics: [...own.diagnostics, ...theirs.diagnostics],
  };
  const { explained } = own;
  return explained ? { ...both, explained: [...explained, ...(theirs.explained ?? [])].sort(byPlace) } : both;
}
