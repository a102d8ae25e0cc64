// A sum that several put in together, from the text to what it means for each of them.
import { describe, expect, it } from 'vitest';
import { reference } from '../../test/support/reference.ts';
import { makeReader, view } from '../path.ts';

const meta = { id: 'c', title: { en: 'c' }, currency: 'USD', investor: 'nvidia' };

function told(text: string, lang: 'en' | 'zh-Hans', investor: string) {
  const document = { id: 'd', media: 'text' as const, text, title: '', published: '2025-12-01', lang };
  const { claims } = makeReader(reference())(document);
  const input = { meta: { ...meta, investor }, documents: [document], claims, judgements: [], unexplained: [] };
  return view(input as unknown as Parameters<typeof view>[0], reference());
}

describe('a sum that several put in together', () => {
  it('is one flow of theirs, and each takes part in the deal', () => {
    const seen = told('Nvidia and Microsoft together invested $5 billion in Anthropic in March 2025.', 'en', 'nvidia');
    const [deal] = seen.deals;
    expect(deal?.parties.map((p) => [p.entity, p.role])).toEqual([
      ['anthropic', 'investee'],
      ['nvidia', 'participant'],
      ['microsoft', 'participant'],
    ]);
    expect(deal?.shares.find((s) => s.members)?.members).toEqual(['nvidia', 'microsoft']);
    const equity = seen.flows.filter((f) => f.kind === 'equity');
    expect(equity.map((f) => [f.low, f.high, f.members])).toEqual([[5e9, 5e9, ['nvidia', 'microsoft']]]);
    const both = seen.entities.find((e) => e.name === 'Nvidia and Microsoft');
    expect([both?.kind, both?.names['zh-Hans']]).toEqual(['group', '英伟达和微软']);
    const [card] = seen.screen.companies;
    expect([card?.put_in, card?.together?.sum.low, card?.together?.with.map((p) => p.entity)]).toEqual([
      null,
      5e9,
      ['microsoft'],
    ]);
  });

  it('leaves the other what is told of one', () => {
    const text = '2025年3月3日，阿里巴巴与腾讯共同向月之暗面投资10亿美元，其中腾讯出资2亿美元。';
    const equity = told(text, 'zh-Hans', 'alibaba').flows.filter((f) => f.kind === 'equity');
    expect(equity.map((f) => [f.from, f.low, f.high])).toEqual([
      ['tencent', 2e8, 2e8],
      ['alibaba', 8e8, 8e8],
    ]);
  });
});
