// UTF-32, which no platform decodes: four bytes a character. Takes bytes, tells whether they are that, and gives the text. Tells
// UTF-16 without a mark too, by the zeros that stand in one byte of two.

export type Utf32 = 'utf-32le' | 'utf-32be';

/** Units that are looked at where no mark stands at the head. */
const SAMPLE = 256;

const unitAt = (bytes: Uint8Array, at: number, little: boolean): number => {
  const [a, b, c, d] = [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0];
  return little ? a + b * 0x100 + c * 0x10000 + d * 0x1000000 : d + c * 0x100 + b * 0x10000 + a * 0x1000000;
};

/** A character that a text may hold. */
const isText = (unit: number): boolean =>
  unit <= 0x10ffff && (unit < 0xd800 || unit > 0xdfff) && (unit >= 32 || (unit >= 9 && unit <= 13) || unit === 27);

function fits(bytes: Uint8Array, little: boolean): boolean {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return false;
  for (let at = 0; at < Math.min(bytes.length, SAMPLE * 4); at += 4) {
    const unit = unitAt(bytes, at, little);
    if (!isText(unit) && !(at === 0 && unit === 0xfeff)) return false;
  }
  return true;
}

/** Which UTF-32 the bytes are, by their mark or by every unit being a character; null for anything else. */
export function utf32Of(bytes: Uint8Array): Utf32 | null {
  if (fits(bytes, true)) return 'utf-32le';
  return fits(bytes, false) ? 'utf-32be' : null;
}

/** The one that a user names. */
export function utf32Named(label: string, bytes: Uint8Array): Utf32 | null {
  const m = /^utf-?32(?:[-_ ]?(le|be))?$/iu.exec(label.trim());
  if (!m) return null;
  if (m[1]) return m[1].toLowerCase() === 'be' ? 'utf-32be' : 'utf-32le';
  return utf32Of(bytes) ?? 'utf-32le';
}

/** The text without its mark; what is no character becomes "\ufffd". */
export function utf32Text(bytes: Uint8Array, encoding: Utf32): string {
  const little = encoding === 'utf-32le';
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const whole = at + 4 <= bytes.length;
    const unit = whole ? unitAt(bytes, at, little) : 0xfffd;
    if (at === 0 && unit === 0xfeff) continue;
    part += unit <= 0x10ffff && (unit < 0xd800 || unit > 0xdfff) ? String.fromCodePoint(unit) : '\ufffd';
    if (part.length > 4096) {
      parts.push(part);
      part = '';
    }
  }
  parts.push(part);
  return parts.join('');
}

/** Which UTF-16 the bytes without a mark may be, by the zeros beside Latin letters, digits and blanks; `sure` where most are such. */
export function utf16Of(bytes: Uint8Array): { encoding: 'utf-16le' | 'utf-16be'; sure: boolean } | null {
  if (bytes.length < 8 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE * 32);
  for (let at = 0; at < end; at++) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
    // What stands beside a zero is a character of a text.
    else if (bytes[at ^ 1] === 0 && !isText(bytes[at] as number)) return null;
  }
  const [even = 0, odd = 0] = zeros;
  const most = Math.max(even, odd);
  if (most < end / 40 || (even > 0 && odd > 0)) return null;
  return { encoding: odd > 0 ? 'utf-16le' : 'utf-16be', sure: most > end * 0.4 };
}
