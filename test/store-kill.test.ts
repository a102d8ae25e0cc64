import { expect, it } from 'vitest';
import { killRounds } from './store-kill.ts';

it('keeps every acknowledged write when the process is killed', { timeout: 60_000 }, async () => {
  const { acknowledged, lost, inOrder } = await killRounds(2);
  expect(acknowledged).toBeGreaterThan(0);
  expect(lost).toEqual([]);
  expect(inOrder).toBe(true);
});
