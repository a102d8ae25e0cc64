// Whom a Chinese title names first, by what the text below tells of the name, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title: string) =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
  );

describe('the company of a title', () => {
  it('is known by a name of the table in the other script', () => {
    const text = '長和昨與Vodafone簽約。Vodafone在當地有不少用戶。\n集團上半年收入2,256億港元。';
    expect(told(text, '長和與Vodafone合併業務')).toContain('metric 長和 225600000000');
  });

  it('is known by a name that only the text makes known', () => {
    const text = '岑远实业(002999.SZ)昨日公布了与英伟达的合作。英伟达在当地有不少客户。\n集团上半年收入22亿元。';
    expect(told(text, '岑远实业牵手英伟达')).toContain('metric 岑远实业 2200000000');
  });

  it('is nobody where the title tells of many', () => {
    const text = '寒武纪前三季度收入46亿元。海光信息同期也在增长，公司净利润20亿元。';
    expect(told(text, '寒武纪等芯片股放榜')).toContain('metric 海光信息 2000000000');
  });
});

describe('the head of a company at the head of a title', () => {
  const text = '软银周一表示已出售所持英伟达股份。软银仍看好英伟达。\n集团上半年净利润25亿美元。';

  it('stands for it', () => {
    expect(told(text, '孙正义清仓英伟达之后')).toContain('metric 软银 2500000000');
  });

  it('does not where the title tells of something of his', () => {
    expect(told('英伟达去年净利润上升。英伟达股价走高。\n集团上半年净利润25亿美元。', '孙正义的英伟达')).toContain(
      'metric 英伟达 2500000000',
    );
    const two = 'xAI周一完成融资。特斯拉没有参与，特斯拉股价走高。\n集团上半年净利润25亿美元。';
    expect(told(two, '马斯克旗下xAI完成融资')).not.toContain('metric 特斯拉 2500000000');
  });
});
