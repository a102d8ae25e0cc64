// Mutated and random documents: nothing fails, every quote stands in its text, and what is read of a document depends
// neither on the documents before it nor on how the work was shared out.
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { answerBatch } from '../src/faces/cli/reading/batch.ts';
import { makeDocument, makeReader } from '../src/path.ts';
import { fuzzed, unsound } from './fuzzing.ts';
import { fromSource } from './support/hosted.ts';
import { reference } from './support/reference.ts';

const COUNT = 5000;

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
      if (i % 25 === 0) kept.push([i, JSON.stringify(read)]);
    }
    for (const [i, read] of kept.reverse()) expect(JSON.stringify(again(makeDocument(fuzzed(i))))).toBe(read);
  }, 90_000);

  it('give the same bytes whatever the batches and the threads', async () => {
    const input = Buffer.from(Array.from({ length: 500 }, (_, i) => `${JSON.stringify(fuzzed(i))}\n`).join(''));
    const reader = makeReader(reference());
    const whole = answerBatch({ bytes: input, first: 1, enough: false }, { reader, explain: false });
    const done = await fromSource().command(tmpdir(), ['read', '--jsonl', '--quiet', '--workers', '3'], input);
    expect(done.status).toBe(0);
    expect(done.stdout === Buffer.from(whole.bytes).toString()).toBe(true);
  }, 60_000);
});
