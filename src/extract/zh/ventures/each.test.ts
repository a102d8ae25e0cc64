// What several hold in equal parts, on short sentences of our own; and what looks alike and is no holding.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'stake')
    .map((c) => `${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.percent?.low ?? '-'}`);

describe('equal parts', () => {
  it.each([
    ['比亚迪与丰田在当地各出一半资金组建合资厂。', ['比亚迪 合资厂 50', '丰田 合资厂 50']],
    ['比亚迪与丰田成立合资公司，双方各持50%。', ['比亚迪 合资公司 50', '丰田 合资公司 50']],
    ['比亚迪与丰田在苏州各占50%的电池厂已经投产。', ['比亚迪 电池厂 50', '丰田 电池厂 50']],
    ['比亚迪收购沐澜科技，卖方是岑远汽车与丰田，两家各占一半。', ['岑远汽车 沐澜科技 50', '丰田 沐澜科技 50']],
    ['沐澜科技也循类似架构，比亚迪、丰田各占一成。', ['比亚迪 沐澜科技 10', '丰田 沐澜科技 10']],
  ])('are held by each: %s', (text, stakes) => {
    expect(told(text)).toEqual(stakes);
  });

  it('are shared out in order where there are as many', () => {
    expect(told('比亚迪与丰田成立合资公司，双方各持七成与三成。')).toEqual(['比亚迪 合资公司 70', '丰田 合资公司 30']);
  });

  it.each([
    '比亚迪与丰田各占三成市场份额。',
    '比亚迪与丰田成立合资公司，双方各自降价10%。',
    '台积电客户集中，苹果、英伟达各占两成营收。',
  ])('are no holding: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a venture', () => {
  it.each([
    ['比亚迪与丰田将在重庆设立商用车合资公司，比亚迪持股51%，丰田占49%。', ['比亚迪 合资公司 51', '丰田 合资公司 49']],
    ['比亚迪与丰田成立岑远汽车，前者占51%，后者占49%。', ['比亚迪 岑远汽车 51', '丰田 岑远汽车 49']],
    ['比亚迪与英伟达旗下公司Mellanox的合资企业岑远汽车，后者占六成。', ['Mellanox 岑远汽车 60']],
  ])('is what its founders hold: %s', (text, stakes) => {
    expect(told(text)).toEqual(stakes);
  });
});
