// Chinese written with blanks between its characters and Latin letters or figures (完成 11 亿美元 B 轮融资) is read without them, and
// any text without what is not seen (zero-width characters, marks of direction), without the second blank between two words,
// the line breaks inside a sentence and the code of a share behind a name. What was read is put back where it stands: offsets, quotes and names
// are those of the text as written.
import type { Claim, Extraction } from '../../model/claim.ts';
import type { Reading, Span } from '../../model/document.ts';
import type { Party, Speaker } from '../../model/name.ts';

const LONGEST = 400;
/** So far behind where a claim stands its words are looked for before the rest of the text is. */
const NEAR = 600;

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

/** What is written and not seen: controls, zero-width characters, marks of direction, soft hyphens. */
const isHidden = (code: number): boolean =>
  code === 0xad ||
  (code < 32 && (code < 9 || code > 13)) ||
  (code >= 0x200b && (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || isJoiner(code)));
const unseen = (c: string): boolean => isHidden(c.charCodeAt(0));
const isJoiner = (code: number): boolean => (code >= 0x2060 && code <= 0x2069) || code === 0xfeff;

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What is left out of the tight text; `gap` where one blank stands for it. */
export interface Cut extends Span {
  gap: boolean;
}

/** No wider gap is one between words: it parts the columns of a table. */
const WIDEST = 3;

/** Do two or three blanks part words? Not the figures of a table. */
function wide(folded: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > WIDEST || start === 0) return false;
  const before = folded[start - 1] ?? '';
  const after = folded[end] ?? '';
  return !/[\s|]/u.test(before + after) && !(/[\d%)]/u.test(before) && /[\d($¥€£-]/u.test(after));
}

/** What the line break at a place comes to, with the blanks around it: one blank, or nothing inside Chinese and behind a hyphen. */
function broken(folded: string, at: number): Cut {
  let start = at;
  let end = at + 1;
  while (isBlank(folded.charCodeAt(start - 1))) start--;
  while (isBlank(folded.charCodeAt(end)) || folded.charCodeAt(end) === 10) end++;
  const before = folded.charCodeAt(start - 1);
  const after = folded.charCodeAt(end);
  const hyphen = before === 45 && after >= 97 && after <= 122;
  const chinese = (isHan(before) && (isHan(after) || isDigit(after))) || (isHan(after) && isDigit(before));
  return { start, end, gap: !hyphen && !chinese };
}

/** (NVDA.O), (NYSE: BABA; HKEX: 9988), （00700.HK）: what a share is called at an exchange stands between a name and its verb. */
const SHARE =
  /(?:(?:NASDAQ|Nasdaq|NYSE|HKEX|HKSE|SEHK|LSE|TSE|TWSE|KRX|SSE|SZSE|ASX|TSX|AMEX|OTC) ?: ?[A-Z\d.]{1,9}|[A-Z\d]{1,6}\.[A-Z]{1,3})/u;
const SHARES = new RegExp(` ?\\(${SHARE.source}(?:[,;/] ?${SHARE.source}){0,3}\\)`, 'uy');

/** The code of a share in brackets that begins at a place, with the blank before it. */
function shareCode(folded: string, at: number): Cut | null {
  if (folded[at] !== '(' && folded[at + 1] !== '(') return null;
  SHARES.lastIndex = at;
  const m = SHARES.exec(folded);
  return m && at > 0 ? { start: at, end: at + m[0].length, gap: false } : null;
}

/** All that is left out, in order. */
function cutsIn({ folded, sentences, lang }: Reading): Cut[] {
  const cuts: Cut[] = [];
  let next = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit > 32 && unit < 0x200b && unit !== 0xad && unit !== 40) continue;
    const share = unit === 32 || unit === 40 ? shareCode(folded, at) : null;
    if (share) {
      cuts.push(share);
      at = share.end - 1;
    } else if (unit === 32) {
      if (lang !== 'en' && spaced(folded, at)) cuts.push({ start: at, end: at + 1, gap: false });
      if (folded.charCodeAt(at + 1) !== 32) continue;
      let end = at + 1;
      while (folded.charCodeAt(end) === 32) end++;
      if (wide(folded, at, end)) cuts.push({ start: at, end, gap: true });
      at = end - 1;
    } else if (unit === 10 || unit === 13) {
      while (next < sentences.length && (sentences[next] as Span).end <= at) next++;
      const sentence = sentences[next];
      if (!sentence || sentence.start >= at) continue;
      const cut = broken(folded, at);
      while ((cuts.at(-1)?.end ?? 0) > cut.start) cuts.pop();
      cuts.push(cut);
      at = cut.end - 1;
    } else if (isHidden(unit)) cuts.push({ start: at, end: at + 1, gap: false });
  }
  return cuts;
}

interface Tight {
  reading: Reading;
  /** The place in the text as written of each place in the tight text. */
  back: Int32Array;
}

/** The reading without what is cut. */
function tightened(reading: Reading, cuts: readonly Cut[]): Tight {
  const { folded, document } = reading;
  const forth = new Int32Array(folded.length + 1);
  const back = new Int32Array(folded.length + 1);
  let length = 0;
  let next = 0;
  for (let at = 0; at < folded.length; at++) {
    const cut = cuts[next];
    forth[at] = length;
    if (cut?.start !== at) {
      back[length++] = at;
      continue;
    }
    if (cut.gap) back[length++] = at;
    forth.fill(length, at + 1, cut.end);
    at = cut.end - 1;
    next++;
  }
  forth[folded.length] = length;
  back[length] = folded.length;
  const without = (text: string): string => {
    const kept = cuts.map((cut, i) => text.slice(cuts[i - 1]?.end ?? 0, cut.start) + (cut.gap ? ' ' : ''));
    return kept.join('') + text.slice(cuts.at(-1)?.end);
  };
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
  const first = new Map<string, number>();
  const written = <T extends string | null>(words: T, near: number): T => {
    if (words === null || words === '') return words;
    const from = Math.max(0, near - 40);
    const here = tight.slice(from, near + NEAR).indexOf(words);
    if (here < 0 && !first.has(words)) first.set(words, tight.indexOf(words));
    const at = here >= 0 ? from + here : (first.get(words) ?? -1);
    return at < 0 ? words : (text.slice(back[at], (back[at + words.length - 1] as number) + 1) as T);
  };
  // A name keeps the blanks that it is written with, and neither what is not seen in it nor the break of a line.
  const named = <T extends Party | Speaker | null>(p: T, near: number): T => {
    if (p === null) return p;
    const name = written(p.text, near);
    return { ...p, text: name.includes('\n') || Array.from(name, unseen).includes(true) ? p.text : name };
  };
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

/** Reads a text as if what is cut, in order, did not stand in it. */
export function without(reading: Reading, cuts: readonly Cut[], read: (reading: Reading) => Extraction): Extraction {
  if (cuts.length === 0) return read(reading);
  const tight = tightened(reading, cuts);
  return putBack(read(tight.reading), tight, reading.document.text);
}

/** Reads a text as if it were written without such blanks, breaks and hidden characters. */
export const tightly = (reading: Reading, read: (reading: Reading) => Extraction): Extraction =>
  without(reading, cutsIn(reading), read);
