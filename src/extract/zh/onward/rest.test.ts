// Whose the rest of the shares is in Chinese, and what is held in a venture or by 对X持有.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const stakes = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-10', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'stake')
    .map((c) => `${c.subject?.text} ${c.object?.text} ${c.percent?.low}`);

describe('the rest of the shares', () => {
  it('is of whom it belongs to', () => {
    expect(stakes('岭川智能持有澜桥电子八成股权,余下两成属比亚迪。')).toContain('比亚迪 澜桥电子 20');
    expect(stakes('岭川智能持有澜桥电子51%的股权,另外49%在比亚迪名下。').sort()).toEqual([
      '岭川智能 澜桥电子 51',
      '比亚迪 澜桥电子 49',
    ]);
  });

  it('is of nobody where no holding is told, or where it goes on something', () => {
    expect(stakes('岭川智能的订单里,另外49%归比亚迪。')).toEqual([]);
    expect(stakes('岭川智能持有澜桥电子51%的股权,另外三成收入来自比亚迪。')).toEqual(['岭川智能 澜桥电子 51']);
  });
});

describe('what is held', () => {
  it('stands behind 对 or 在', () => {
    expect(stakes('招商银行在澜桥电子拥有26%左右的权益。')).toEqual(['招商银行 澜桥电子 26']);
    expect(stakes('腾讯持有其约20%的股份。', '比亚迪引入腾讯')).toEqual(['腾讯 比亚迪 20']);
  });

  it('is the venture that two set up', () => {
    expect(stakes('岭川智能与比亚迪合资成立澜桥电子,岭川智能占51%,比亚迪占49%。')).toEqual([
      '岭川智能 澜桥电子 51',
      '比亚迪 澜桥电子 49',
    ]);
  });

  it('is no market where somebody has a part of it', () => {
    expect(stakes('比亚迪在欧洲占12%,位列第二。')).toEqual([]);
  });
});
