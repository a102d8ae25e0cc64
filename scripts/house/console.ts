// Takes a Markdown page; gives the commands of its ```console blocks with what they should print, and compares
// that with what they did print. A line of `...` stands for any lines, `...` within a line for any text.
import { lineOf } from './source.ts';

export interface Step {
  command: string;
  expected: string;
  /** Line of the page, from 1. */
  line: number;
}

const BLOCK = /^```console\n([\s\S]*?)^```$/gmu;

/** The `$ ` lines of a page, each with the output that follows it. */
export function stepsOf(page: string): Step[] {
  return [...page.matchAll(BLOCK)].flatMap((m) => blockSteps(m[1] ?? '', lineOf(page, m.index) + 1));
}

function blockSteps(block: string, first: number): Step[] {
  const steps: Step[] = [];
  block
    .trimEnd()
    .split('\n')
    .forEach((line, i) => {
      const last = steps.at(-1);
      if (line.startsWith('$ ')) steps.push({ command: line.slice(2), expected: '', line: first + i });
      else if (last) last.expected += `${line}\n`;
    });
  return steps;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** Does the output match what the page shows? Blanks at the ends of lines do not count. */
export function matches(expected: string, actual: string): boolean {
  const tidy = (text: string): string => `${text.replace(/[ \t]+$/gmu, '').trim()}\n`;
  const pattern = tidy(expected)
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '...' ? '(?:[^\\n]*\\n)*' : `${line.split('...').map(escaped).join('[^\\n]*')}\\n`))
    .join('');
  return new RegExp(`^${pattern}$`, 'u').test(tidy(actual));
}
