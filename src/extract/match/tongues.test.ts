// Texts in two languages, on short ones of our own: what each paragraph says is read in its own language, and stands where it stood.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import type { Claim } from '../../model/claim.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const read = (text: string, explain = false) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-08-20' }, { explain });
const told = (claims: readonly Claim[]) =>
  claims.map((c) => [c.extractor.slice(-2), c.kind, c.subject?.text, c.amount?.low, c.amount?.currency]);

const CHINESE = '智谱完成5亿元人民币融资，由沐澜资本领投，资金将用于研发。';
const MORE = '去年，智谱营收3亿元，同比增长一倍，公司称今年将继续投入研发。';
const ENGLISH = 'Quillon has raised $40 million in a round led by Larkfield, the company said on Monday.';

describe('a text in two languages', () => {
  it('is read paragraph by paragraph, in its order', () => {
    const text = [CHINESE, ENGLISH, MORE].join('\n\n');
    const { claims } = read(text);
    for (const c of claims) for (const e of c.evidence) expect(text.slice(e.start, e.end)).toBe(e.quote);
    const sums = told(claims).filter((c) => c[3] !== undefined);
    expect(sums).toEqual([
      ['zh', 'funding_round', '智谱', 5e8, 'CNY'],
      ['en', 'funding_round', 'Quillon', 40e6, 'USD'],
      ['zh', 'metric', '智谱', 3e8, 'CNY'],
    ]);
  });

  it('says what each paragraph alone says', () => {
    const both = told(read(`${CHINESE}\n${ENGLISH}`).claims);
    expect(both).toEqual([...told(read(CHINESE).claims), ...told(read(ENGLISH).claims)]);
  });

  it('reads a sentence inside a paragraph of the other in its own language', () => {
    for (const text of [`${CHINESE}${ENGLISH} ${MORE}`, `${ENGLISH} ${CHINESE}${ENGLISH.replace('40', '70')}`]) {
      const { claims, unexplained } = read(text);
      for (const c of claims) for (const e of c.evidence) expect(text.slice(e.start, e.end)).toBe(e.quote);
      const sums = told(claims).filter((c) => c[3] !== undefined);
      expect(sums).toContainEqual(['zh', 'funding_round', '智谱', 5e8, 'CNY']);
      expect(sums).toContainEqual(['en', 'funding_round', 'Quillon', 40e6, 'USD']);
      expect(sums).toHaveLength(3);
      expect(unexplained.filter((u) => u.quote !== '一倍')).toEqual([]);
    }
  });

  it('keeps a sentence whole that only quotes the other language', () => {
    const { claims } = read('智谱完成5亿元融资，其口号是“Quillon has raised everything.”，由沐澜资本领投。');
    expect(new Set(claims.map((c) => c.extractor))).toEqual(new Set(['grammar/zh']));
  });

  it('explains each sentence where it stands and warns once', () => {
    const text = `${CHINESE}\n${ENGLISH}\n${MORE}`;
    const starts = read(text, true).explained?.map((e) => e.start) ?? [];
    expect(starts).toEqual([0, text.indexOf('Quillon'), text.indexOf('去年')]);
    const quiet =
      '公司董事会将于下周召开会议，讨论有关事项，并将另行公告。\nThe board of the company will meet on Monday and is to discuss it.';
    expect(read(quiet).diagnostics.map((d) => d.code)).toEqual(['extract/no-claims']);
  });
});
