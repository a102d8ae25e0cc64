// Who is heard in a Chinese text, on short sentences of our own: named and unnamed speakers, quotes, issuers.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const heard = (text: string, title = '') => {
  const [claim] = reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' }).claims;
  return claim ? [claim.speaker?.text ?? null, ...claim.speakers.map((s) => s.text)] : 'no claim';
};

describe('speakers', () => {
  it.each([
    ['“账上很稳，”智谱财务总监钱思柏反驳说，“今年收入能到5亿元。”', ['钱思柏']],
    ['“智谱今年收入5亿元。”首席执行官钱思柏对记者说。', ['钱思柏']],
    ['一名曾参与尽调的投行人士告诉记者，智谱估值300亿元。', ['投行人士']],
    ['一位错过这一轮的美元基金合伙人直言，智谱估值300亿元。', ['美元基金合伙人']],
    ['澎湃新闻引述接近智谱的人士称，智谱估值300亿元。', ['接近智谱的人士', '澎湃新闻']],
    ['依申報書，智谱去年虧損3億元。', ['申報書']],
    ['路透去年11月报道的数字是，智谱估值300亿元。', ['路透']],
    ['智谱去年虧損3億元。', [null]],
    ['财报显示，二季度预计营收4亿元，智谱去年亏损3亿元。', ['财报']],
    ['智谱去年营收5亿元，高于市场预期的4亿元。', [null]],
  ])('%s', (text, who) => {
    expect(heard(text)).toEqual(who);
  });

  it('hears the parent of a company and not the company', () => {
    expect(heard('沐澜科技母公司智谱表示，今年收入5亿元。')).toEqual(['智谱']);
    expect(heard('智谱创始人钱思柏表示，公司今年收入5亿元。')).toEqual(['钱思柏']);
  });

  it('lets a spokesman speak for the company that deals', () => {
    const text = '小米集团发言人表示，公司已投资10亿元入股沐澜科技。';
    const { claims } = reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' });
    expect(claims.map((c) => [c.kind, c.subject?.text, c.speaker?.text])).toEqual([
      ['investment', '小米集团', '小米集团发言人'],
    ]);
  });

  it('goes on where a pronoun speaks', () => {
    const text = '主席钱思柏在记者会上透露，行业回暖。她又指，智谱今年收入5亿元。';
    expect(heard(text)).toEqual(['钱思柏']);
  });
});

describe('issuers', () => {
  it('hears the company in its own announcement', () => {
    const title = '沐澜能源股份有限公司关于上海证券交易所问询函的回复';
    expect(heard('回复：公司2024年营业收入9.77亿元。', title)).toEqual(['沐澜能源']);
  });

  it('hears the company whose announcement the news retells, in what follows too', () => {
    const text = '沐澜能源（600123）10月15日晚间公告，公司有新订单。2024年营业收入9.77亿元。';
    expect(heard(text)).toEqual(['沐澜能源']);
    expect(heard('沐澜能源去年营业收入9.77亿元。')).toEqual([null]);
  });

  it('hears the broker in its note, and nobody in news', () => {
    const text = '钜海科技三季度收入34.2亿元。盈利预测：维持增持。';
    expect(heard(text, '沐澜证券：钜海科技三季报点评')).toEqual(['沐澜证券']);
    expect(heard(text, '钜海科技三季报点评')).toEqual([null]);
  });
});

describe('dialogues', () => {
  it('hears whoever stands before the colon, or the guest of the title', () => {
    const text = '记者：今年怎么看？\n钱思柏：智谱今年收入会到50亿元。';
    expect(heard(text, '智谱钱思柏专访')).toEqual(['钱思柏']);
    expect(heard('问：今年怎么看？\n答：智谱今年收入会到50亿元。', '对话智谱钱思柏')).toEqual(['钱思柏']);
  });

  it('takes a label for no speaker where nobody asks', () => {
    expect(heard('业绩：智谱今年收入50亿元。')).toEqual([null]);
  });
});

describe('papers that no table lists', () => {
  it.each([
    ['预案显示，智谱去年亏损3亿元。', ['预案']],
    ['一份流传于投行间的推介材料显示，智谱去年亏损3亿元。', ['推介材料']],
    ['申請版本顯示，智谱去年虧損3億元。', ['申請版本']],
    ['据《南方产经》上周报道，智谱去年亏损3亿元。', ['南方产经']],
    ['根据一份问询回复，智谱去年亏损3亿元。', ['问询回复']],
    // What a company does with its plan is no paper that speaks.
    ['智谱的重组方案获批，去年亏损3亿元。', [null]],
    ['《沙丘》票房大卖，智谱去年亏损3亿元。', [null]],
  ])('%s', (text, who) => {
    expect(heard(text)).toEqual(who);
  });
});

it('takes a paper that goes from hand to hand for nobody’s filing', () => {
  const kind = (text: string) =>
    reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' }).claims[0]?.speaker
      ?.kind;
  expect(kind('一份流传于投行间的推介材料显示，智谱去年亏损3亿元。')).toBe('anonymous');
  expect(kind('预案显示，智谱去年亏损3亿元。')).toBe('filing');
});

describe('whose analysts expect', () => {
  const last = (text: string) => {
    const { claims } = reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' });
    return claims.map((c) => [c.speaker?.text ?? null, c.speaker?.kind ?? null]);
  };
  it.each([
    ['花旗分析师预计，智谱明年收入为12亿元。', [['花旗', 'analyst']]],
    ['瑞銀分析師預估，智譜明年營收為12億元。', [['瑞銀', 'analyst']]],
    ['“一切如常。”智谱财务总监钱思柏表示。高盛分析师预期，智谱明年收入12亿元。', [['高盛', 'analyst']]],
  ])('%s', (text, who) => {
    expect(last(text)).toEqual(who);
  });
  it('and not whose figure is held against what they expected', () => {
    expect(heard('智谱去年收入5亿元，高于花旗分析师预期的4亿元。')).toEqual([null]);
  });
});

describe('who is meant', () => {
  it.each([
    ['财务顾问透露，智谱投后估值300亿元。', ['财务顾问']],
    ['记者从两名接近公司的人士处获悉，智谱估值300亿元。', ['接近公司的人士']],
    ['智谱总算扭亏。这家小米参股的模型厂商昨日公布，去年收入3亿元。', ['智谱']],
    ['智谱董秘回应投资者时表示，公司今年收入5亿元。', ['智谱']],
    ['智谱昨日公告，将上海的厂房卖给小米，预计年收入约4亿元。', ['智谱']],
  ])('%s', (text, who) => {
    expect(heard(text)).toEqual(who);
  });

  it('carries the speaker over a semicolon, an outlet not over a full stop', () => {
    const said = (text: string) =>
      reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
        (c) => c.speaker?.text ?? null,
      );
    expect(said('36氪获悉，智谱去年收入3亿元；小米去年收入9亿元。')).toEqual(['36氪', '36氪']);
    expect(said('36氪获悉，智谱去年收入3亿元。小米去年收入9亿元。')).toEqual(['36氪', null]);
  });
});

describe('a text that opens with a paper of a company', () => {
  const all = (text: string) =>
    reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
      (c) => c.speaker?.text ?? null,
    );
  it.each([
    ['智谱8月20日披露的半年报，第一次说清了钱从哪里来。上半年收入3亿元。', ['智谱']],
    ['上交所昨日披露智谱的首轮问询回复。公司去年亏损3亿元。', ['智谱']],
    ['智谱昨日递交招股书。公司去年亏损3亿元。', ['智谱']],
    // Named for one statement, the paper says no more than that one.
    ['智谱昨日发布新模型。公司去年亏损3亿元。', [null]],
    ['外界翻阅智谱招股书后仍有疑问。公司去年亏损3亿元。', [null]],
  ])('%s', (text, who) => {
    expect(all(text)).toEqual(who);
  });
});
