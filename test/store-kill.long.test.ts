import { expect, it } from 'vitest';
import { killRounds } from './store-kill.ts';

it('keeps every acknowledged write through 20 kills', { timeout: 300_000 }, async () => {
  const { acknowledged, lost, inOrder } = await killRounds(20);
  expect(acknowledged).toBeGreaterThan(100);
  expect(lost).toEqual([]);
  expect(inOrder).toBe(true);
});
