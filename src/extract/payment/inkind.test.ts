// What investments were paid in: money, computing, or both, told beside the deal or in the sentence after it.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const read = (text: string) => {
  const lang = /[\u3400-\u9fff]/u.test(text) ? ('zh-Hans' as const) : ('en' as const);
  return reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-01', lang });
};
const forms = (text: string) =>
  read(text)
    .claims.filter((c) => c.kind === 'investment')
    .map((c) => c.form);

describe('a stake that is paid for in computing', () => {
  it.each([
    ['Microsoft has invested about $13 billion in OpenAI, much of it in the form of Azure credits.', 'mixed'],
    ['Google will put $2 billion into Anthropic. Part of the money will come as cloud credits.', 'mixed'],
    ['Alibaba invested $800 million in Moonshot AI, just under half of it paid in computing power.', 'mixed'],
    ["Amazon's $4 billion investment in Anthropic includes a large amount of AWS credits.", 'mixed'],
    ['Norvane Labs raised $50 million from Oracle, which paid entirely in compute credits.', 'compute'],
    ['阿里巴巴向月之暗面投资8亿美元，其中近一半以算力额度支付。', 'mixed'],
    ['阿里巴巴向月之暗面投资8亿美元。其中一部分以阿里云代金券的形式支付。', 'mixed'],
    ['阿里以现金加算力的方式向智谱投资3亿元。', 'mixed'],
    ['华为云以算力入股墨石智能，作价1.2亿元。', 'compute'],
    ['微軟對OpenAI的130億美元投資中，相當大的部分是Azure雲積分。', 'mixed'],
  ])('%s', (text, form) => expect(forms(text)).toEqual([form]));

  it.each([
    'Microsoft invested $16 million in Mistral. The sum was paid in cash, not in cloud credits.',
    'Nvidia invested $100 million in Wayvector, which spends 30% of its revenue on cloud computing.',
    'Google invested $90 million in Corven AI. The start-up sells cloud computing to banks.',
    '腾讯投资了智谱3亿元，后者的算力支出占收入的三成。',
    '阿里向智谱投资3亿元，以现金支付而非算力额度。',
  ])('money, whatever else is told of computing: %s', (text) =>
    expect(forms(text).every((f) => f === null || f === 'cash' || f === 'equity')).toBe(true),
  );

  it('the share paid so is accounted for, and the sentence that tells it is quoted', () => {
    const { claims, unexplained } = read(
      'Alibaba invested $800 million in Moonshot AI. Just under half of the sum was paid in cloud credits.',
    );
    expect(unexplained).toEqual([]);
    expect(claims[0]?.evidence.some((e) => e.quote.includes('cloud credits'))).toBe(true);
  });
});
