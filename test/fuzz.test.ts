// Mutated and random documents: nothing fails, every quote stands in its text, and what is read of a document depends
// neither on the documents before it nor on how the work was shared out.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { answerBatch } from '../src/faces/cli/reading/batch.ts';
import { makeDocument, makeReader } from '../src/path.ts';
import { fuzzed, unsound } from './fuzzing.ts';
import { reference } from './support/reference.ts';

const COUNT = 5000;
const main = join(import.meta.dirname, '..', 'src', 'faces', 'cli', 'main.ts');

describe('documents that nobody wrote', () => {
  it('are read without a failure, quoted exactly, and alone as in a row', () => {
    const reader = makeReader(reference());
    const again = makeReader(reference());
    const kept: [number, string][] = [];
    for (let i = 0; i < COUNT; i++) {
      const text = fuzzed(i);
      const read = reader(makeDocument(text));
      const wrong = unsound(text.text, read);
      if (wrong) expect.fail(`document ${i}: ${wrong}`);
      if (i % 10 === 0) kept.push([i, JSON.stringify(read)]);
    }
    for (const [i, read] of kept.reverse()) expect(JSON.stringify(again(makeDocument(fuzzed(i))))).toBe(read);
  }, 90_000);

  it('give the same bytes whatever the batches and the threads', () => {
    const input = Buffer.from(Array.from({ length: 700 }, (_, i) => `${JSON.stringify(fuzzed(i))}\n`).join(''));
    const reader = makeReader(reference());
    const whole = answerBatch({ bytes: input, first: 1, enough: false }, { reader, explain: false });
    const done = spawnSync(process.execPath, [main, 'read', '--jsonl', '--quiet', '--workers', '3'], {
      input,
      maxBuffer: 1e9,
    });
    expect(done.status).toBe(0);
    expect(done.stdout.equals(whole.bytes)).toBe(true);
  }, 60_000);
});
