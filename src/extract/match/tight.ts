// Chinese written with blanks between its characters and Latin letters or figures (完成 11 亿美元 B 轮融资) is read without them, and
// what was read is put back where it stands: offsets, quotes and names are those of the text as written.
import type { Claim, Extraction } from '../../model/claim.ts';
import type { Reading, Span } from '../../model/document.ts';
import type { Party, Speaker } from '../../model/name.ts';

const LONGEST = 400;

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
/** Letters, digits and the signs of figures. */
const isLatin = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 0x24 ||
  code === 0x25 ||
  code === 0x2b;

/** Is the one blank at a place between Chinese and Latin? */
function spaced(folded: string, at: number): boolean {
  if (folded.charCodeAt(at) !== 32) return false;
  const before = folded.charCodeAt(at - 1);
  const after = folded.charCodeAt(at + 1);
  return (isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after));
}

interface Tight {
  reading: Reading;
  /** The place in the text as written of each place in the tight text. */
  back: Int32Array;
}

/** The reading without such blanks, or null where there are none. */
function tightened(reading: Reading): Tight | null {
  const { folded, document } = reading;
  const forth = new Int32Array(folded.length + 1);
  const back = new Int32Array(folded.length + 1);
  const kept: [number, number][] = [];
  let from = 0;
  let length = 0;
  for (let at = 0; at < folded.length; at++) {
    forth[at] = length;
    if (spaced(folded, at)) {
      kept.push([from, at]);
      from = at + 1;
    } else back[length++] = at;
  }
  if (kept.length === 0) return null;
  kept.push([from, folded.length]);
  forth[folded.length] = length;
  back[length] = folded.length;
  const without = (text: string): string => kept.map(([start, end]) => text.slice(start, end)).join('');
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: forth[span.start] as number,
    end: forth[span.end] as number,
  });
  const tight = {
    ...reading,
    document: { ...document, title: squeeze(document.title), text: without(document.text) },
    folded: without(folded),
    blocks: reading.blocks.map(move),
    sentences: reading.sentences.map(move),
  };
  return { reading: tight, back };
}

const BETWEEN = /(?<=[\u3400-\u9fff]) (?=[\w$%+])|(?<=[\w$%+]) (?=[\u3400-\u9fff])/gu;
const squeeze = <T extends string | null | undefined>(title: T): T =>
  title ? (title.replace(BETWEEN, '') as T) : title;

/** Puts an extraction of a tight reading back into the text as written. */
function putBack(made: Extraction, { reading, back }: Tight, text: string): Extraction {
  const tight = reading.document.text;
  const span = <T extends Span>(s: T): T => ({
    ...s,
    start: back[s.start] as number,
    end: s.end > s.start ? (back[s.end - 1] as number) + 1 : (back[s.end] as number),
  });
  const quote = <T extends Span & { quote: string }>(s: T): T => {
    const at = span(s);
    const end = Math.min(at.end, at.start + LONGEST);
    return { ...at, end, quote: text.slice(at.start, end) };
  };
  const written = <T extends string | null>(words: T, near: number): T => {
    if (words === null || !BETWEEN_ANY.test(words)) return words;
    const found = tight.indexOf(words, Math.max(0, near - 40));
    const at = found >= 0 ? found : tight.indexOf(words);
    return at < 0 ? words : (text.slice(back[at], (back[at + words.length - 1] as number) + 1) as T);
  };
  const named = <T extends Party | Speaker | null>(p: T, near: number): T =>
    p === null ? p : { ...p, text: written(p.text, near) };
  const claims = made.claims.map((c): Claim => {
    const near = c.evidence[0]?.start ?? 0;
    return {
      ...c,
      subject: named(c.subject, near),
      object: named(c.object, near),
      speaker: named(c.speaker, near),
      speakers: c.speakers.map((s) => named(s, near)),
      round: written(c.round, near),
      label: written(c.label, near),
      period: written(c.period, near),
      evidence: c.evidence.map(quote),
    };
  });
  const diagnostics = made.diagnostics.map((d) => {
    const { at } = d;
    if (typeof at?.start !== 'number' || typeof at.end !== 'number') return d;
    return { ...d, at: { ...at, ...span({ start: at.start, end: at.end }) } };
  });
  const explained = made.explained?.map((e) => ({
    ...span(e),
    words: e.words.map((w) => ({ ...span(w), text: written(w.text, w.start) })),
    speech: e.speech.map((s) => {
      const scope = span({ start: s.from, end: s.to });
      return { ...s, from: scope.start, to: scope.end };
    }),
    rules: e.rules.map((r) => ({ ...r, trigger: span(r.trigger) })),
    left: e.left.map(quote),
  }));
  const put = { ...made, claims, diagnostics, unexplained: made.unexplained.map(quote) };
  return explained ? { ...put, explained } : put;
}

/** Characters of both kinds: only there a blank may have stood. */
const BETWEEN_ANY = /[\u3400-\u9fff][\w$%+]|[\w$%+][\u3400-\u9fff]/u;

/** Reads a Chinese text as if it were written without such blanks. */
export function tightly(reading: Reading, read: (reading: Reading) => Extraction): Extraction {
  const tight = reading.lang === 'en' ? null : tightened(reading);
  return tight ? putBack(read(tight.reading), tight, reading.document.text) : read(reading);
}
