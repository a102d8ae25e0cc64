// What fuzz.test.ts does in small, for long; and time that grows with the length of a text, for megabytes of what is
// hardest to read.
import { describe, expect, it } from 'vitest';
import { makeDocument, makeReader } from '../src/path.ts';
import { fuzzed, unsound } from './fuzzing.ts';
import { reference } from './support/reference.ts';

const HARD: [string, string][] = [
  ['digits', '7'],
  ['sizes', '亿'],
  ['brackets', '（'],
  ['open brackets', '('],
  ['capitals', 'ABCDEFGHIJ'],
  ['的', '的'],
  ['Chinese without a stop', '公司收入增长三成，同时'],
  ['English without a stop', 'the company raised money and '],
  ['lone surrogates', '\ud83d'],
  ['both scripts', '智谱raised5亿美元from腾讯, '],
  ['names', 'OpenAI, 腾讯、'],
  ['sums', '$5bn to '],
];

describe('documents that nobody wrote', () => {
  it('are read without a failure and quoted exactly, 200,000 of them', () => {
    const reader = makeReader(reference());
    for (let i = 0; i < 200_000; i++) {
      const text = fuzzed(i);
      const wrong = unsound(text.text, reader(makeDocument(text)));
      if (wrong) expect.fail(`document ${i}: ${wrong}`);
    }
  }, 3_600_000);
});

describe('a megabyte', () => {
  const reader = makeReader(reference());

  it.each(HARD.flatMap(([what, unit]) => (['zh-Hans', 'en'] as const).map((lang) => [what, lang, unit] as const)))(
    'of %s as %s takes less than thirteen times what a tenth of it takes',
    (_what, lang, unit) => {
      const head = lang === 'en' ? 'OpenAI raised $5 billion. ' : '智谱完成5亿美元融资。';
      const time = (bytes: number): number => {
        const text = head + unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
        const used = process.threadCpuUsage();
        reader(makeDocument({ id: 'long', text, lang, published: '2024-03-06' }));
        const { user, system } = process.threadCpuUsage(used);
        return (user + system) / 1000;
      };
      time(20_000);
      // Short times are measured in steps, and are let off.
      const tenth = Math.max(time(100_000), time(100_000), 40);
      expect(Math.min(time(1_000_000), time(1_000_000))).toBeLessThan(13 * tenth);
    },
    300_000,
  );
});
