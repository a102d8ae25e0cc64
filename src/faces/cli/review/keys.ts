// Bytes of a terminal in raw mode in, keys out: a character as itself, the others by a name in angle brackets. A pasted
// text is one key, `<paste>` and the text, so that no letter in it is taken for a verdict.

const NAMED: Readonly<Record<string, string>> = {
  '\r': '<enter>',
  '\n': '<enter>',
  '\t': '<tab>',
  '\b': '<back>',
  '\u007f': '<back>',
  '\u0003': '<ctrl-c>',
  '\u0004': '<ctrl-d>',
  '\u0015': '<ctrl-u>',
};

const PASTE = '\u001b[200~';
const PASTED = '\u001b[201~';
/** An arrow, a function key, or a letter with Alt. */
const SEQUENCE = /^\u001b(?:\[[0-?]*[ -/]*[@-~]|O[ -~]|[^[O])/u;
/** The beginning of one, whose rest is still to come. */
const BEGUN = /^\u001b(?:\[[0-?]*[ -/]*|O)$/u;

interface Step {
  key: string;
  length: number;
}

/** The key at the beginning of a text; null while more is needed. */
function step(text: string): Step | null {
  if (text.startsWith(PASTE)) {
    const end = text.indexOf(PASTED);
    if (end < 0) return null;
    return { key: `<paste>${text.slice(PASTE.length, end)}`, length: end + PASTED.length };
  }
  if (text.startsWith('\u001b')) {
    if (text === '\u001b') return { key: '<escape>', length: 1 };
    const sequence = SEQUENCE.exec(text);
    if (sequence) return { key: '<other>', length: sequence[0].length };
    return BEGUN.test(text) ? null : { key: '<escape>', length: 1 };
  }
  const char = String.fromCodePoint(text.codePointAt(0) ?? 0);
  const named = NAMED[char] ?? (/\p{Cc}/u.test(char) ? '<other>' : char);
  return { key: named, length: char.length };
}

/** Turns what arrives into keys; the beginning of a sequence waits for its rest. */
export class Keys {
  private readonly decoder = new TextDecoder();
  private text = '';

  feed(bytes: Uint8Array): string[] {
    this.text += this.decoder.decode(bytes, { stream: true });
    const keys: string[] = [];
    for (let found = this.next(); found; found = this.next()) {
      this.text = this.text.slice(found.length);
      keys.push(found.key);
    }
    return keys;
  }

  private next(): Step | null {
    return this.text ? step(this.text) : null;
  }
}
