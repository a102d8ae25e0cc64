// Text that JSON.parse refuses -> the place of the first fault, which engines do not reliably tell (RFC 8259).

const TOKEN =
  /[ \t\r\n]*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)))/uy;

/** What may come next inside the innermost container. */
type Need = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or ]' | ', or }' | 'end';

export interface JsonFault {
  line: number;
  column: number;
  start: number;
  end: number;
  /** The line it stands on, cut to a readable length. */
  source: string;
}

/** The first place at which a text stops being JSON, or null when it is JSON. Lines and columns from 1. */
export function jsonFault(text: string): JsonFault | null {
  const stack: ('[' | '{')[] = [];
  let need: Need = 'value';
  let at = 0;
  while (true) {
    TOKEN.lastIndex = at;
    const m = TOKEN.exec(text);
    if (!m) return restIsBlank(text, at) && need === 'end' ? null : place(text, skipBlank(text, at));
    const next = step(need, m, stack);
    if (!next) return place(text, skipBlank(text, at));
    need = next;
    at = TOKEN.lastIndex;
  }
}

function step(need: Need, m: RegExpExecArray, stack: ('[' | '{')[]): Need | null {
  const mark = m[1];
  if (need === ':') return mark === ':' ? 'value' : null;
  if (need === ', or ]' || need === ', or }') return separator(need, mark, stack);
  if (need === 'end') return null;
  if (need.startsWith('name')) {
    if (m[2]) return ':';
    return mark === '}' && need === 'name or }' ? close(stack) : null;
  }
  if (mark === ']' && need === 'value or ]') return close(stack);
  if (mark === '[' || mark === '{') {
    stack.push(mark);
    return mark === '[' ? 'value or ]' : 'name or }';
  }
  return mark ? null : after(stack);
}

function separator(need: ', or ]' | ', or }', mark: string | undefined, stack: ('[' | '{')[]): Need | null {
  const inList = need === ', or ]';
  if (mark === ',') return inList ? 'value' : 'name';
  return mark === (inList ? ']' : '}') ? close(stack) : null;
}

function close(stack: ('[' | '{')[]): Need {
  stack.pop();
  return after(stack);
}

function after(stack: readonly ('[' | '{')[]): Need {
  const top = stack.at(-1);
  if (!top) return 'end';
  return top === '[' ? ', or ]' : ', or }';
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  return at;
}

const restIsBlank = (text: string, from: number): boolean => skipBlank(text, from) === text.length;

function place(text: string, start: number): JsonFault {
  const before = text.slice(0, start);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = text.indexOf('\n', start);
  const source = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  return {
    line: before.split('\n').length,
    column: start - lineStart + 1,
    start,
    end: Math.min(start + 1, text.length),
    source: source.slice(0, 200),
  };
}
