// A line typed in raw mode: characters appear as they are typed, cleaned; backspace takes one back, Ctrl-U all, Escape and
// Ctrl-C give up. Settings of an edit are parted at blanks; quotes keep a value with blanks together.
import type { Keyboard, Output } from '../context.ts';
import { clean, width } from '../print.ts';

/** The line, or null when given up. */
export async function readLine(prompt: string, keyboard: Pick<Keyboard, 'next'>, out: Output): Promise<string | null> {
  out.write(prompt);
  const typed: string[] = [];
  const erase = (count: number): void => {
    for (const char of typed.splice(typed.length - count, count)) out.write('\b \b'.repeat(width(clean(char))));
  };
  for (;;) {
    const key = await keyboard.next();
    if (key === null || key === '<escape>' || key === '<ctrl-c>' || key === '<ctrl-d>') {
      out.write('\n');
      return null;
    }
    if (key === '<enter>') {
      out.write('\n');
      return typed.join('');
    }
    if (key === '<back>') erase(Math.min(1, typed.length));
    else if (key === '<ctrl-u>') erase(typed.length);
    else {
      const pasted = key.startsWith('<paste>');
      if (!pasted && key.length > 2) continue;
      const text = pasted ? key.slice(7).replace(/\s+/gu, ' ') : key;
      for (const char of text) {
        typed.push(char);
        out.write(clean(char));
      }
    }
  }
}

/** `round="Series A" amount.low=1e9` to its settings. */
export const settingsIn = (line: string): string[] =>
  [...line.matchAll(/(?:[^\s"]+|"[^"]*")+/gu)].map(([part]) => part.replaceAll('"', ''));
