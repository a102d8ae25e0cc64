// One proportional strip with direct labels: who stands behind the statements, from most to least
// authoritative. Labels step down a row where they would touch.
import type { SpeakerKind } from '../../model/name.ts';
import { type Picture, r1, rule, type Shape, type Tone, textWidth } from './shape.ts';

export interface Part {
  key: SpeakerKind;
  count: number;
  label: string;
  claims: string[];
}

/** Darker where somebody can be held to it. */
const TIER: Record<SpeakerKind, Tone> = {
  filing: 'ink',
  company: 'ink',
  regulator: 'ink',
  outlet: 'soft',
  analyst: 'soft',
  named_person: 'soft',
  anonymous: 'line',
  author: 'line',
};

const THICK = 22;
const SIZE = 13;
const ROW = 21;
const GAP = 2;

const ORDER = Object.keys(TIER);

/** Draws the strip, from most to least authoritative. Rows are given from the right, so that no line to a lower
 * label runs through a higher one. */
export function strip(width: number, parts: readonly Part[]): Picture {
  const shown = parts.filter((p) => p.count > 0).sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key));
  const total = shown.reduce((n, p) => n + p.count, 0) || 1;
  const room = width - GAP * Math.max(shown.length - 1, 0);
  const starts: number[] = [];
  const leaders: number[] = [];
  const shapes: Shape[] = [];
  let x = width;
  for (const part of shown.reverse()) {
    const w = (part.count / total) * room;
    x -= w;
    const text = `${part.count} ${part.label}`;
    const long = textWidth(text, SIZE);
    const at = Math.max(0, Math.min(x, width - long));
    const row = rowFor(starts, leaders, at + long + 12);
    starts[row] = at;
    leaders[row] = x;
    shapes.push(...drawn(part, { x, w, at, row }, text));
    x -= GAP;
  }
  const order = ['rect', 'path', 'text'];
  shapes.sort((a, b) => order.indexOf(a.shape) - order.indexOf(b.shape));
  return { width, height: THICK + 16 + ROW * Math.max(starts.length, 1), shapes };
}

/** The first row where a label ends before the last one begins, and before any line to a lower row. */
function rowFor(starts: readonly number[], leaders: readonly number[], end: number): number {
  const free = starts.findIndex((start, row) => end <= start && leaders.slice(row + 1).every((x) => end <= x));
  return free < 0 ? starts.length : free;
}

interface Place {
  x: number;
  w: number;
  at: number;
  row: number;
}

function drawn(part: Part, place: Place, text: string): Shape[] {
  const y = THICK + 18 + place.row * ROW;
  const open = { claims: part.claims, key: part.key };
  return [
    { shape: 'rect', x: r1(place.x), y: 0, w: r1(place.w), h: THICK, tone: TIER[part.key], ...open },
    rule(place.x + 0.5, THICK, { x: place.x + 0.5, y: y - 11 }),
    {
      shape: 'text',
      x: r1(place.at),
      y: y + 2,
      text,
      anchor: 'start',
      size: SIZE,
      tone: 'ink',
      halo: true,
      claims: part.claims,
    },
  ];
}
