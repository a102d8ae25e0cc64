// Whom a phrase that describes a party means, on short sentences of our own; and what is no such phrase.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);

describe('phrases that describe a party', () => {
  it('knows the party by its part in the deal', () => {
    const text =
      '沐澜科技（688999）公告，子公司栖梧智算拟引入战略投资者，砺川资本以现金3亿元认购其新增股份。标的公司去年收入5亿元。';
    expect(told(text, '沐澜科技：子公司增资')).toContainEqual(['metric', '栖梧智算', 5e8]);
  });

  it('knows what is dealt in by 标的 alone, at the head of a clause', () => {
    const text = '沐澜科技拟收购岑远汽车65%股权，作价10亿元。标的去年收入19亿元。';
    expect(told(text, '沐澜科技收购岑远汽车')).toContainEqual(['metric', '岑远汽车', 19e8]);
    const own = '沐澜科技拟收购岑远汽车65%股权，作价10亿元。投资标的去年增多，收入19亿元。';
    expect(told(own, '沐澜科技收购岑远汽车')).not.toContainEqual(['metric', '岑远汽车', 19e8]);
  });

  it('knows the party by its kind', () => {
    const text = '沐澜科技去年收入9亿元。股东包括私募基金砺川资本与车企岑远汽车。这家车企去年收入80亿元。';
    expect(told(text, '沐澜科技的股东')).toContainEqual(['metric', '岑远汽车', 8e9]);
  });

  it('takes a way of dealing for no party', () => {
    const text = '沐澜科技（688999）公告，股东通过询价转让方式减持。去年收入9亿元。';
    expect(told(text, '沐澜科技：股东减持')).toContainEqual(['metric', '沐澜科技', 9e8]);
  });
});

describe('short forms', () => {
  it('goes on with the company that the sentence has picked out', () => {
    const text = '阿里巴巴去年收入9亿元。腾讯的步子更大。该公司上周宣布扩产，公司售予栖梧银行债券20亿元。';
    const { claims } = reader({ id: 'd', media: 'text', text, title: '阿里巴巴扩产，腾讯也扩产', lang: 'zh-Hans' });
    expect(claims.map((c) => [c.subject?.text, c.object?.text].join()).join(' ')).toContain('腾讯');
  });
});

describe('who the text is about', () => {
  it('is the company that announces, whoever the title names first', () => {
    const text = '沐澜科技（09863）在港交所公告，腾讯将认购公司新股。去年收入9亿元。';
    expect(told(text, '腾讯3亿元入股沐澜科技')).toContainEqual(['metric', '沐澜科技', 9e8]);
  });
});

describe('phrases that describe nobody', () => {
  it.each([
    [
      '牵头行栖梧银行出了9亿元，岑远银行、砺川银行各6亿元。押给银行的是沐澜科技的显卡，它还欠着股东2亿元借款。',
      '沐澜科技的账本',
      ['debt', null, 2e8],
    ],
    [
      '沐澜科技完成5亿元融资，由砺川资本领投，岑远资本跟投。此前，它以3亿元收购了栖梧软件。',
      '沐澜科技融资',
      ['investment', '沐澜科技', 3e8],
    ],
  ])('mean who stands out: %s', (text, title, claim) => {
    expect(told(text, title)).toContainEqual(claim);
  });
});
