// Companies whose name begins with that of a newspaper, a person or a product, or that only a headline names, each beside a
// sentence that looks alike and holds no such company.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string): string[] =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-12', lang: 'en' }).claims.map(
    (c) => `${c.kind}: ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} (${c.speaker?.text ?? '-'})`,
  );

describe('names that another name begins', () => {
  it('are companies of their own', () => {
    expect(read('Reuters Minerals raised $40m from Larkfield Ventures.')).toEqual([
      'funding_round: Reuters Minerals > - (-)',
      'investment: Larkfield Ventures > Reuters Minerals (-)',
    ]);
    expect(read('The Information Lab raised $40m.')).toEqual(['funding_round: Information Lab > - (-)']);
    expect(read('Larkfield Ventures invested $9m in Musk Therapeutics.')).toEqual([
      'investment: Larkfield Ventures > Musk Therapeutics (-)',
    ]);
  });

  it('but the desk of a newspaper reports', () => {
    expect(read('CNBC Television reported that Quillon had raised $40m.')).toEqual([
      'funding_round: Quillon > - (CNBC)',
    ]);
    expect(read('Reuters reported that Quillon had raised $40m.')).toEqual(['funding_round: Quillon > - (Reuters)']);
  });
});

describe('newspapers with a day in their name', () => {
  it('are known by all of it', () => {
    expect(read('Quillon Media agreed to buy The Sunday Herald for £80 million.')).toEqual([
      'investment: Quillon Media > Sunday Herald (-)',
    ]);
  });

  it('but a day before another name is a day', () => {
    expect(read('Quillon bought Larkfield for £80 million, it said on Sunday.')).toEqual([
      'investment: Quillon > Larkfield (Quillon)',
    ]);
  });
});

describe('the first word of a headline', () => {
  it('is a company that is to do something', () => {
    expect(read('Torvald to sell Quillon to Larkfield for $80 million')).toEqual([
      'divestment: Torvald > Quillon (-)',
      'investment: Larkfield > Quillon (-)',
    ]);
  });

  it('but no means to do it', () => {
    expect(read('Appetite to buy Quillon for $80 million has faded.')).toEqual([]);
  });
});
