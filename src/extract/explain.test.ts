// What `read --explain` tells of a sentence: words, speakers, rules and the claims they made, figures left over.
import { describe, expect, it } from 'vitest';
import { reference } from '../../test/support/reference.ts';
import { makeReader } from '../path.ts';

const reader = makeReader(reference());
const read = (text: string, explain = true) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-01', lang: 'zh-Hans' }, { explain });

describe('an explained reading', () => {
  const text = '彭博社援引知情人士称，智谱拟融资4亿美元，腾讯领投。智谱股价上涨3%。';
  const found = read(text);
  const [round, price] = found.explained ?? [];

  it('tells for each sentence what was recognised and who speaks', () => {
    expect(found.explained).toHaveLength(2);
    expect(round?.words.find((w) => w.text === '智谱')?.as).toBe('lab');
    expect(round?.words.find((w) => w.text === '4亿美元')?.as).toBe('money');
    expect(round?.speech.map((s) => s.kind)).toContain('anonymous');
  });

  it('tells which rule fired at which word, and the claim it made', () => {
    const rules = round?.rules.map((r) => [r.rule, r.trigger.text, r.kind]);
    expect(rules).toContainEqual(['zh/round', '融资', 'funding_round']);
    expect(round?.rules.filter((r) => r.claim).map((r) => r.claim)).toEqual(found.claims.map((c) => c.id));
  });

  it('tells which figures are left, and why', () => {
    expect(price?.left.map((u) => [u.quote, u.why])).toEqual([['3%', 'share price']]);
  });

  it('reads the same whether it explains or not', () => {
    const plain = read(text, false);
    expect(plain.explained).toBeUndefined();
    expect(plain.claims).toEqual(found.claims);
    expect(plain.unexplained).toEqual(found.unexplained);
  });
});
