// Goldens are text that people review: compared as a whole; a difference leaves a `-changed` file beside the golden.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/** Compares text with a golden file; BACKFLOW_GOLDEN=write accepts what is printed now. */
export function golden(file: string, text: string): void {
  const changed = file.replace(/(\.[^.]+)$/u, '-changed$1');
  if (process.env.BACKFLOW_GOLDEN === 'write') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const wanted = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (wanted === text) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text, `differs from ${file}; see ${changed}`).toBe(wanted);
}
