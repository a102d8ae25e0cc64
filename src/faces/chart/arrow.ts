// Two small pictures: a company's arrow (width by the square root of the amount; dashed and of fixed width
// where nobody stated one) and the marks along the slider's track.
import type { Interval } from '../../model/money.ts';
import { linear } from './scale.ts';
import { type Picture, r1, rule, type Shape } from './shape.ts';

export interface TicketArrow {
  width: number;
  amount: number | null;
  /** The largest amount among its neighbours, for a common scale. */
  most: number;
  claims: string[];
}

const HEIGHT = 34;
const WIDEST = 22;
/** Width of every arrow whose amount nobody stated. */
export const UNKNOWN_WIDTH = 8;

/** Line width for an amount, on the scale of the largest. */
export function widthOf(amount: number | null, most: number, widest = WIDEST): number {
  if (amount === null || !(most > 0)) return UNKNOWN_WIDTH;
  return Math.max(2, r1(widest * Math.sqrt(amount / most)));
}

/** Length that ends with a whole dash (7 on, 6 off, as the style sheets draw it). */
const wholeDashes = (room: number): number => Math.max(7, Math.floor((room - 7) / 13) * 13 + 7);

/** An arrow from the investor to the company. */
export function ticketArrow(arrow: TicketArrow): Picture {
  const wide = widthOf(arrow.amount, arrow.most);
  const y = HEIGHT / 2;
  const head = Math.max(9, wide * 0.8);
  const tip = arrow.width - 1;
  const body: Shape =
    arrow.amount === null
      ? {
          shape: 'path',
          d: `M0 ${y}H${wholeDashes(tip - head - 2)}`,
          width: wide,
          tone: 'unknown',
          finish: 'dashed',
          claims: arrow.claims,
        }
      : { shape: 'path', d: `M0 ${y}H${r1(tip - head)}`, width: wide, tone: 'cash', claims: arrow.claims };
  const point: Shape = {
    shape: 'path',
    d: `M${r1(tip - head)} ${r1(y - head)}L${tip} ${y}L${r1(tip - head)} ${r1(y + head)}Z`,
    width: 0,
    filled: true,
    tone: arrow.amount === null ? 'unknown' : 'cash',
  };
  const ask: Shape[] =
    arrow.amount === null
      ? [
          {
            shape: 'text',
            x: r1((tip - head) / 2),
            y: y + 6,
            text: '?',
            anchor: 'middle',
            size: 18,
            tone: 'ink',
            bold: true,
            halo: true,
          },
        ]
      : [];
  return { width: arrow.width, height: HEIGHT, shapes: [body, point, ...ask] };
}

export interface TrackMarks {
  width: number;
  /** Half of the thumb: where 0 and 1 stand on a native range control. */
  inset: number;
  breakeven: Interval | null;
  word: string;
}

/** Quarter ticks and the break-even bracket under the slider (shares in 0..1). */
export function trackMarks(track: TrackMarks): Picture {
  const x = linear(1, track.inset, track.width - track.inset);
  const shapes: Shape[] = [0, 0.25, 0.5, 0.75, 1].flatMap((v): Shape[] => [
    rule(x(v), 0, { x: x(v), y: 5, tone: 'ink' }),
    {
      shape: 'text',
      x: r1(x(v)),
      y: 19,
      text: `${v * 100}%`,
      anchor: v === 0 ? 'start' : v === 1 ? 'end' : 'middle',
      size: 12,
      tone: 'soft',
    },
  ]);
  const even = track.breakeven;
  if (!even || even.low > 1) return { width: track.width, height: 24, shapes };
  const [a, b] = [x(even.low), x(Math.min(even.high, 1))];
  const d = `M${r1(a)} 28V34H${r1(b)}V28`;
  shapes.push({ shape: 'path', d, width: 1.5, tone: 'ink', key: 'breakeven' });
  shapes.push({ shape: 'text', x: track.width, y: 50, text: track.word, anchor: 'end', size: 13, tone: 'ink' });
  return { width: track.width, height: 56, shapes };
}
