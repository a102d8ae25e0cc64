// Bytes in, text and the name of its encoding out. Order of proof: UTF-32, byte order mark, what the user or the page declares,
// valid UTF-8, then GB18030 against Big5 by how common the resulting characters are, then a general detector.
import type { Diagnostic } from '../model/diagnostic.ts';
import { strangeness } from './plausible.ts';
import { type Utf32, utf16Of, utf32Named, utf32Of, utf32Text } from './utf32.ts';

/** Of the platform, in every runtime that we serve; declared here since a pure room compiles without its types. */
declare const TextDecoder: new (
  label?: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string; encoding: string };

export interface Decoded {
  text: string;
  encoding: string;
  diagnostics: Diagnostic[];
}

/** What may help: the name of the encoding given by the user, and the one the page declares. */
export interface EncodingHints {
  given?: string | null | undefined;
  declared?: string | null | undefined;
}

const BYTE_ORDER_MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const sniffed = (bytes: Uint8Array): string | null =>
  BYTE_ORDER_MARKS.find(([mark]) => mark.every((b, i) => bytes[i] === b))?.[1] ?? null;

/** The text in an encoding, or null when the bytes are not valid in it. A name that nobody knows throws nothing. */
function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function loosely(bytes: Uint8Array, label: string): { text: string; encoding: string } | null {
  try {
    const decoder = new TextDecoder(label);
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return null;
  }
}

const done = (text: string, encoding: string, diagnostics: Diagnostic[] = []): Decoded => ({
  text,
  encoding,
  diagnostics,
});

function damaged(text: string, encoding: string): Decoded {
  const at = text.indexOf('\ufffd');
  const before = text.slice(0, at).split(/\r\n?|\n/u);
  const line = before.length;
  const head = before.at(-1) ?? '';
  const source = head + (/^[^\r\n]*/u.exec(text.slice(at))?.[0] ?? '');
  return done(text, encoding, [
    {
      code: 'read/encoding-damaged',
      severity: 'warning',
      message: `Some bytes are not valid ${encoding}; they were read as "\ufffd", first on line ${line}.`,
      remedy: 'Save the file again from its source, or name its encoding with --encoding.',
      at: { line, column: head.length + 1, source: source.slice(0, 2000) },
    },
  ]);
}

const SOME = 12;

/** Texts that are UTF-8 but for a few bytes, as a cut or a bad copy leaves them. */
function nearlyUtf8(bytes: Uint8Array): Decoded | null {
  const loose = loosely(bytes, 'utf-8');
  if (!loose) return null;
  let bad = 0;
  let good = 0;
  for (let i = 0; i < loose.text.length; i++) {
    const unit = loose.text.charCodeAt(i);
    if (unit === 0xfffd) bad++;
    else if (unit > 127) good++;
  }
  // Of a short text a larger part may be damaged: what is in another encoding is hardly ever valid in five places of six.
  return good > 0 && bad <= Math.max(1, good * (bad < SOME ? 0.2 : 0.02)) ? damaged(loose.text, 'utf-8') : null;
}

/** A sample is enough to tell encodings apart, and keeps large files fast; it ends between two lines if it can. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= 65_536) return bytes;
  const cut = bytes.lastIndexOf(10, 65_536);
  return bytes.subarray(0, cut > 0 ? cut : 65_536);
}

/** Highest share of odd characters at which a reading is believed. */
const BELIEVED = 0.25;

/** Double bytes of each standard's first level, where its everyday characters stand. */
const FIRST_LEVEL = {
  gb18030: { from: 0xb0, to: 0xd7, trail: 0xa1 },
  big5: { from: 0xa4, to: 0xc6, trail: 0x40 },
};

/** Share of the double bytes that stand on the first level of a standard. */
function firstLevelShare(bytes: Uint8Array, encoding: 'gb18030' | 'big5'): number {
  const { from, to, trail } = FIRST_LEVEL[encoding];
  let pairs = 0;
  let inside = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x81) continue;
    const next = bytes[++i] ?? 0;
    pairs++;
    if (lead >= from && lead <= to && next >= trail) inside++;
  }
  return pairs < 4 ? 0 : inside / pairs;
}

/**
 * GB18030 or Big5: whichever makes the more usual text; for a line of names with no usual character, the one whose
 * every double byte is an everyday one. Null when neither does.
 */
function chinese(bytes: Uint8Array): { encoding: string; sure: boolean } | null {
  const sample = sampleOf(bytes);
  const readings = (['gb18030', 'big5'] as const).map((encoding) => {
    const text = loosely(sample, encoding)?.text ?? '';
    return { encoding, odd: strangeness(text) };
  });
  readings.sort((a, b) => a.odd - b.odd);
  const best = readings[0];
  if (best && best.odd <= BELIEVED) return { encoding: best.encoding, sure: true };
  const valid = readings.filter((r) => strictly(sample, r.encoding) !== null);
  const everyday = valid.find((r) => firstLevelShare(sample, r.encoding) >= 0.95);
  return everyday ? { encoding: everyday.encoding, sure: false } : null;
}

/** Encodings of single-byte scripts that the detector may name, with the least certainty at which we follow it. */
const DETECTED: [RegExp, number][] = [
  [/^(?:shift_jis|euc-jp|iso-2022|euc-kr|utf-16|utf-32)/iu, 50],
  [/^(?:windows-1252|iso-8859-1)$/iu, 20],
  [/^(?:windows-125|iso-8859-|koi8)/iu, 60],
];

async function detected(bytes: Uint8Array): Promise<string | null> {
  // The default export: a bundle gives a CommonJS package no named ones.
  const { analyse } = (await import('chardet')).default;
  for (const { name, confidence } of analyse(sampleOf(bytes))) {
    const least = DETECTED.find(([names]) => names.test(name))?.[1];
    if (least !== undefined && confidence >= least) return name;
  }
  return null;
}

function guessed(text: string, encoding: string): Decoded {
  return done(text, encoding, [
    {
      code: 'read/encoding-guessed',
      severity: 'info',
      message: `The encoding is not declared; read as ${encoding}.`,
      remedy: 'If the text looks wrong, name the encoding with --encoding.',
    },
  ]);
}

function inEncoding(bytes: Uint8Array, label: string): Decoded | null {
  const strict = strictly(bytes, label);
  const loose = strict === null ? loosely(bytes, label) : null;
  if (strict !== null) return done(strict, loosely(bytes.subarray(0, 0), label)?.encoding ?? label);
  return loose ? damaged(loose.text, loose.encoding) : null;
}

function inUtf32(bytes: Uint8Array, encoding: Utf32): Decoded {
  const text = utf32Text(bytes, encoding);
  return text.includes('\ufffd') ? damaged(text, encoding) : done(text, encoding);
}

/** The text of UTF-16 without a mark; not of UTF-8 in which a zero has strayed. */
export function unmarkedUtf16(bytes: Uint8Array): { text: string; encoding: string } | null {
  const found = utf16Of(bytes);
  if (!found || (!found.sure && strictly(bytes, 'utf-8') !== null)) return null;
  const text = strictly(bytes, found.encoding);
  return text !== null && strangeness(text) <= BELIEVED ? { text, encoding: found.encoding } : null;
}

/** Does what a page declares fit its bytes? Pages that declare gb2312 and are not are common. */
function declaredFits(bytes: Uint8Array, label: string): boolean {
  const text = loosely(sampleOf(bytes), label)?.text;
  return text !== undefined && strangeness(text) <= BELIEVED;
}

/**
 * Decodes bytes. Null when the encoding cannot be told, or when the user named one that does not exist.
 * The byte order mark is not part of the text.
 */
export async function decode(bytes: Uint8Array, hints: EncodingHints = {}): Promise<Decoded | null> {
  const wide = hints.given ? utf32Named(hints.given, bytes) : utf32Of(bytes);
  if (wide) return inUtf32(bytes, wide);
  if (hints.given) return inEncoding(bytes, hints.given);
  const mark = sniffed(bytes);
  if (mark) return inEncoding(bytes, mark);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return guessed(unmarked.text, unmarked.encoding);
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return done(utf8, 'utf-8');
  if (hints.declared && declaredFits(bytes, hints.declared)) return inEncoding(bytes, hints.declared);
  const nearly = nearlyUtf8(bytes);
  if (nearly) return nearly;
  const han = chinese(bytes);
  if (han?.sure) return inEncoding(bytes, han.encoding);
  const other = han?.encoding ?? (await detected(bytes));
  const text = other ? loosely(bytes, other) : null;
  if (han && text) return guessed(text.text, text.encoding);
  return text && strangeness(text.text) <= BELIEVED ? guessed(text.text, text.encoding) : null;
}
