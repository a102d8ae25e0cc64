// Lists of those who stand behind a company.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const backers = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'investment')
    .map((c) => `${c.subject?.text} ${c.object?.text}`);

describe('those behind a company', () => {
  it('are listed behind a noun of theirs', () => {
    expect(backers('岭川智能历轮投资者有启辰创投、Lapam Ventures及弘曜基金等。')).toEqual([
      '启辰创投 岭川智能',
      'Lapam Ventures 岭川智能',
      '弘曜基金 岭川智能',
    ]);
    expect(backers('岭川智能的股东之列有百川、小禾、好学未来。')).toHaveLength(3);
    expect(backers('岭川智能背后站着澜桥资本和鼎峰基金。')).toEqual(['澜桥资本 岭川智能', '鼎峰基金 岭川智能']);
  });

  it('are in a list, or did something in a round', () => {
    expect(backers('岭川智能完成C轮融资2亿美元。澜桥资本领投,Vertex Growth和HV Capital跟随。')).toEqual(
      expect.arrayContaining(['Vertex Growth 岭川智能', 'HV Capital 岭川智能']),
    );
    expect(backers('岭川智能的F轮由Accelis领投,亚美风投、AMC风投与Metis同在名单之上。')).toEqual(
      expect.arrayContaining(['亚美风投 岭川智能', 'AMC风投 岭川智能', 'Metis 岭川智能']),
    );
  });

  it('stand in a list of holders that the clause before names, or had a part in a round', () => {
    expect(backers('岭川智能的股东名单里,澜桥资本、鼎峰基金悉数在列。')).toEqual([
      '澜桥资本 岭川智能',
      '鼎峰基金 岭川智能',
    ]);
    expect(backers('岭川智能完成B轮融资。澜桥资本、鼎峰基金以及弘曜资本均有出资。')).toHaveLength(3);
    expect(backers('岭川智能完成B轮融资,新进股东以国资和产业资本为主。')).toEqual([]);
  });

  it('are nobody where prices follow, or where somebody is not in the list', () => {
    expect(backers('岭川智能上月把模型价格下调了30%,栩诺云随即跟进。')).toEqual([]);
    expect(backers('岭川智能完成A轮融资,澜桥资本不在其列。').some((b) => b.startsWith('澜桥'))).toBe(false);
  });
});
