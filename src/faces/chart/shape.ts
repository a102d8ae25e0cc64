// Pictures as plain shapes: no DOM, so that a picture's golden is text and the page, a report and a test draw
// the same thing. Colours are meanings (`tone`), never values; the face that draws decides how they look.

/** What a colour means, the same in every picture. */
export type Tone = 'cash' | 'credits' | 'spend' | 'return' | 'unknown' | 'ink' | 'soft' | 'line' | 'paper';

/** Plain, hatched (rests on an assumption or another's figure) or dashed (nobody stated an amount). */
export type Finish = 'plain' | 'hatched' | 'dashed' | 'faint';

interface Common {
  tone: Tone;
  finish?: Finish;
  /** Ids of the claims that a click opens. */
  claims?: string[];
  /** A stable name for tests and for motion. */
  key?: string;
}

export interface Rect extends Common {
  shape: 'rect';
  x: number;
  y: number;
  w: number;
  h: number;
  /** Only an outline. */
  open?: boolean;
}

export interface Line extends Common {
  shape: 'path';
  d: string;
  width: number;
  /** A filled area (an arrow's head) instead of a stroke. */
  filled?: boolean;
}

export interface Words extends Common {
  shape: 'text';
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  bold?: boolean;
  /** Painted with the page's colour around it, to stay readable over lines. */
  halo?: boolean;
}

export type Shape = Rect | Line | Words;

export interface Picture {
  width: number;
  height: number;
  shapes: Shape[];
}

/** Rounds a coordinate to a tenth, so that goldens are short and equal everywhere. */
export const r1 = (n: number): number => Math.round(n * 10) / 10;

export const rule = (x1: number, y1: number, to: { x: number; y: number; tone?: Tone; width?: number }): Line => ({
  shape: 'path',
  d: `M${r1(x1)} ${r1(y1)}L${r1(to.x)} ${r1(to.y)}`,
  width: to.width ?? 1,
  tone: to.tone ?? 'line',
});

/** Width of a text in units of its size, by kind of letter: a rule of thumb that errs on the wide side. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const c of text)
    em += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u.test(c) ? 1 : /[A-Zm%→]/u.test(c) ? 0.7 : 0.56;
  return em * size;
}

/** Breaks a text into lines of about a width: between words, or between any two Han letters. */
export function wrapped(text: string, size: number, width: number): string[] {
  const units = text.match(/[\u2e80-\u9fff]|[^\s\u2e80-\u9fff]+\s*/gu) ?? [];
  const lines: string[] = [];
  for (const unit of units) {
    const line = lines.at(-1);
    if (line === undefined || textWidth(line + unit.trimEnd(), size) > width) lines.push(unit);
    else lines[lines.length - 1] = line + unit;
  }
  return lines.map((l) => l.trimEnd());
}

/** Height of a line of a title. */
const TITLE_LINE = 18;

/** A picture's title over as many lines as the width asks for, and how far down they push the rest. */
export function titled(text: string, width: number): { shapes: Words[]; down: number } {
  // Bold letters are wider than the rule of thumb says.
  const lines = wrapped(text, 13.6, width);
  const shapes = lines.map(
    (line, i): Words => ({
      ...{
        shape: 'text',
        x: 0,
        y: 16 + i * TITLE_LINE,
        text: line,
        anchor: 'start',
        size: 13,
        tone: 'ink',
        bold: true,
      },
    }),
  );
  return { shapes, down: (lines.length - 1) * TITLE_LINE };
}
