// Whom "the company" means where a customer or an investor has led a sentence in between.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang: 'en' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.amount?.low ?? '-'} ${c.speaker?.text ?? '-'}`,
  );

describe('"the company"', () => {
  it('is whose customer or investor led the sentence before', () => {
    expect(
      told(
        'Quorvane, which makes pumps, won an order from Volkswagen worth $600m. Volkswagen will take delivery from 2027. The company had revenue of $210m last year.',
      ),
    ).toContain('metric Quorvane 210000000 -');
    expect(
      told('Quorvane is backed by Samsung. Samsung also makes its pumps. The company said it lost $48m in 2024.'),
    ).toContain('metric Quorvane 48000000 Quorvane');
  });

  it('is the customer where the text has told a figure of it', () => {
    expect(
      told(
        'Quorvane won an order from Volkswagen worth $600m. Volkswagen had revenue of $300bn. Its net profit was $12bn.',
      ),
    ).toContain('metric Volkswagen 12000000000 -');
  });
});
