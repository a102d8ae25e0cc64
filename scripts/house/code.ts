// Takes TypeScript text; gives the same text with comments and the insides of strings blanked (offsets and
// lines stay), so that a pattern matches code only. A scanner of tokens, not a parser: enough for .ts files.

const PLAIN = /[^'"`/{}]+/uy;
const LINE_COMMENT = /\/\/[^\n]*/uy;
const BLOCK_COMMENT = /\/\*[\s\S]*?\*\//uy;
const QUOTED = /'(?:\\[\s\S]|[^'\\\n])*'|"(?:\\[\s\S]|[^"\\\n])*"/uy;
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/uy;
const TEMPLATE = /(?:\\[\s\S]|\$(?!\{)|[^\\`$])*/uy;
/** What stands before a slash when the slash begins a regular expression. */
const BEFORE_REGEX = /(?:^|[=(,:;!&|?{}[+\-*<>~^%]|\breturn|\bcase|\btypeof)\s*$/u;

const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');

class Scanner {
  private at = 0;
  private out = '';
  /** Depth of braces inside each open `${`. */
  private depths: number[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  run(): string {
    while (this.at < this.text.length) this.step();
    return this.out;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0] ?? null;
  }

  private keep(text: string): void {
    this.out += text;
    this.at += text.length;
  }

  private hide(text: string): void {
    this.out += blank(text);
    this.at += text.length;
  }

  private template(): void {
    this.hide(this.take(TEMPLATE) ?? '');
    if (this.text.startsWith('${', this.at)) {
      this.keep('${');
      this.depths.push(0);
    } else this.keep(this.text[this.at] ?? '');
  }

  private brace(char: string): void {
    const top = this.depths.length - 1;
    this.keep(char);
    if (top < 0) return;
    const depth = (this.depths[top] ?? 0) + (char === '{' ? 1 : -1);
    this.depths[top] = depth;
    if (depth < 0) {
      this.depths.pop();
      this.template();
    }
  }

  private slash(): void {
    const comment = this.take(LINE_COMMENT) ?? this.take(BLOCK_COMMENT);
    if (comment) {
      this.hide(comment);
      return;
    }
    const regex = BEFORE_REGEX.test(this.out.slice(-40)) ? this.take(REGEX) : null;
    if (regex) this.hide(regex);
    else this.keep('/');
  }

  private step(): void {
    const char = this.text[this.at] ?? '';
    if (char === '/') this.slash();
    else if (char === '`') {
      this.keep('`');
      this.template();
    } else if (char === '{' || char === '}') this.brace(char);
    else if (char === "'" || char === '"') {
      const quoted = this.take(QUOTED);
      if (quoted && quoted.length >= 2) {
        this.keep(char);
        this.hide(quoted.slice(1, -1));
      }
      this.keep(char);
    } else this.keep(this.take(PLAIN) ?? char);
  }
}

/** The code of `text`: comments, strings, templates and regular expressions turned to spaces. */
export const codeOnly = (text: string): string => new Scanner(text).run();
