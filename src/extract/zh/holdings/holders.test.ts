// Whose stake in whom, in Chinese, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const stakes = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'stake')
    .map((c) => [c.subject?.text ?? null, c.object?.text ?? null, c.percent?.low ?? null]);

describe('holders', () => {
  it.each([
    ['比亚迪以2亿元入股速腾微电，成为后者第二大股东，持股12.4%。', [['比亚迪', '速腾微电', 12.4]]],
    [
      '宏锐科技的实际控制人是周启年，其直接持股22.5%，合计控制30.3%的表决权。',
      [
        ['周启年', '宏锐科技', 22.5],
        ['周启年', '宏锐科技', 30.3],
      ],
    ],
    ['淡马锡目前是蓝思云的最大外部股东，占股14%。', [['淡马锡', '蓝思云', 14]]],
    ['芜湖国资旗下的芜湖投资持有奇瑞汽车21.17%股份。', [['芜湖投资', '奇瑞汽车', 21.17]]],
    [
      '丰田把在小马智行的股权从13.4%增加到15.1%。',
      [
        ['丰田', '小马智行', 13.4],
        ['丰田', '小马智行', 15.1],
      ],
    ],
    ['栖梧集团受让沐澜资本所持鼎沃科技12%股权。', [['栖梧集团', '鼎沃科技', 12]]],
    ['沐曦股份公告，葛卫东及其控制的混沌投资共持有公司7.26%的股份。', [['葛卫东', '沐曦股份', 7.26]]],
    [
      '合肥建投与安徽省投拟分别向晶合集成增资30亿元和12亿元。增资后，两者的持股比例将分别为25.3%、8.1%。',
      [
        ['合肥建投', '晶合集成', 25.3],
        ['安徽省投', '晶合集成', 8.1],
      ],
    ],
    ['腾讯于6月9日增持快手至15.82%。', [['腾讯', '快手', 15.82]]],
    [
      '合资公司由宁德时代出资60%、华为出资40%。',
      [
        ['宁德时代', '合资公司', 60],
        ['华为', '合资公司', 40],
      ],
    ],
    ['中国移动以18.5%的持股比例位列启明星辰的大股东。', [['中国移动', '启明星辰', 18.5]]],
  ])('%s', (text, expected) => {
    expect(stakes(text)).toEqual(expected);
  });

  it('takes nobody who holds beside another for what is held', () => {
    expect(stakes('阿里巴巴和红杉中国分别持股21.6%及9.3%。')).toEqual([]);
  });
});
