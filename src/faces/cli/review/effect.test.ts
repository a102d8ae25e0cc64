// What an item of the queue would do, in words.
import { describe, expect, it } from 'vitest';
import { effectIn } from './item.ts';

const effect = (low: number, after: number) =>
  effectIn({
    ...{ before: { low, high: low }, after: { low: after, high: after }, currency: 'USD' },
    ...{ moves: Math.abs(after - low), bounds_move: 0, tried: true },
  });

describe('the effect of an item', () => {
  it('is told from what to what, and never from a figure to itself', () => {
    expect(effect(1.6e8, 3e8)).toBe('could move the headline: US$0.16bn → US$0.3bn');
    expect(effect(1.6e8, 1.6e8 + 1)).toBe('could move the headline (US$0.16bn) by less than is shown');
  });
});
