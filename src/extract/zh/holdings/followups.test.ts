// Deals told over two sentences and by several together, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind !== 'view' && c.kind !== 'term')
    .map((c) => {
      const value = c.amount ? c.amount.low / 1e8 : (c.percent?.low ?? c.multiple ?? '');
      return `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${value}`;
    });

describe('deals over two sentences', () => {
  it.each([
    ['腾讯宣布收购智谱，未透露价格。知情人士称，交易金额超过2亿美元。', 'investment 腾讯 智谱 2'],
    ['腾讯以3亿元收购智谱35%股权。卖方为沐澜资本。', 'divestment 沐澜资本 智谱 3'],
    ['智谱新一轮融资将由腾讯领投，总额在3亿元上下。', 'funding_round 智谱 - 3'],
  ])('%s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it('gives the sum that stands behind the investors to the round told without one', () => {
    const made = told('智谱宣布完成新一轮融资，由沐澜资本领投，腾讯跟投，金额超过10亿元。');
    expect(made.filter((m) => m.startsWith('funding_round'))).toEqual(['funding_round 智谱 - 10']);
  });

  it('leaves a price alone where no deal was told, or where it names its own', () => {
    expect(told('腾讯今年业绩向好。交易金额超过2亿美元。')).toEqual([]);
    expect(told('腾讯宣布收购智谱。此前美团的交易金额为2亿美元。')).not.toContain('investment 腾讯 智谱 2');
  });
});

describe('investors who are taken in', () => {
  it('put into the unit that takes them in, whose round the sum is', () => {
    const text =
      '岚桥电子（300999.SZ）公告，控股子公司岚桥微拟以增资扩股方式引入三名投资者，合计增资2.7亿元。其中，沐澜基金出资1.2亿元，投前估值12亿元。';
    const made = told(text, '岚桥电子：子公司增资');
    expect(made).toContain('funding_round 岚桥微 - 2.7');
    expect(made).toContain('investment 沐澜基金 岚桥微 1.2');
    expect(made).toContain('valuation 岚桥微 - 12');
  });

  it('are whoever their clause names, whose sum is theirs', () => {
    const made = told('岚桥微引入沐澜基金，后者增资2.7亿元。', '岚桥微');
    expect(made.filter((c) => c.startsWith('funding_round'))).toEqual([]);
  });
});

describe('who is meant in a deal', () => {
  it.each([
    ['岚桥汽车与砺川科技成立合资公司，岚桥汽车出资6亿元，持股60%。', 'investment 岚桥汽车 合资公司 6'],
    ['智谱不缺订单，去年收入30亿元。它找到了老股东美团。后者答应再借6亿元。', 'debt 美团 智谱 6'],
    [
      '栖梧生物宣布授权。砺川医药去年研发投入21亿元。它同时是栖梧生物的第三大股东，持股7.3%。',
      'stake 砺川医药 栖梧生物 7.3',
    ],
    ['腾讯拟收购栖梧材料100%股权，交易价格18亿元。砺川资本持有标的46%。', 'stake 砺川资本 栖梧材料 46'],
    ['沐澜科技以8亿元收购栖梧软件51%股权，并向其提供2亿元借款。', 'debt 沐澜科技 栖梧软件 2'],
    ['岚桥控股称，子公司岚桥矿业扩产。岚桥控股另为其5亿元银行贷款提供担保。', 'debt - 岚桥矿业 5'],
    [
      '岚桥集团拟分拆旗下储能业务岚桥储能赴港上市，募资不超过10亿美元。岚桥储能去年营收90亿元。',
      'funding_round 岚桥储能 - 10',
    ],
    ['9月3日，岚桥电子旗下自动驾驶公司栖梧智驾宣布完成6亿元B轮融资。', 'funding_round 栖梧智驾 - 6'],
    ['腾讯收购智谱全部股权。MAHLE与HELLA原先各持有智谱五成股份。', 'stake HELLA 智谱 50'],
  ])('%s', (text, claim) => {
    expect(told(text, '一周要闻')).toContain(claim);
  });

  it('takes no abbreviation for a party, and no debt that is taken on for a loan', () => {
    expect(told('栖梧热控的IPO持股计划规模5亿元，ESG基金持股3%。').join()).not.toContain('IPO');
    expect(told('岚桥股份将栖梧药业60%股权卖给砺川资本，后者还将承接其2亿元债务。').join()).not.toContain('debt');
  });
});

describe('deals done together', () => {
  it.each([
    ['腾讯拟与美团共同对智谱增资，分别出资3亿元和4亿元。', ['investment 腾讯 智谱 3', 'investment 美团 智谱 4']],
    [
      '沐岑租赁和皖澜租赁为出租方，智谱拟以融资租赁方式筹集8亿元，出租方为沐岑租赁和皖澜租赁，两家分别提供5亿元和3亿元。',
      ['debt 沐岑租赁 智谱 5', 'debt 皖澜租赁 智谱 3'],
    ],
    [
      '智谱获投。沐岑创投出资3亿元、皖澜资本2亿元、栖梧基金1亿元。',
      ['investment 皖澜资本 智谱 2', 'investment 栖梧基金 智谱 1'],
    ],
    ['智谱引入沐岑国投、皖澜产投，两家分别增资3亿元和2亿元。', ['investment 皖澜产投 智谱 2']],
    ['腾讯拟为智谱向沐岑银行申请的2亿元贷款提供担保。', ['debt 沐岑银行 智谱 2']],
    ['智谱与沐岑银行签署固定资产贷款合同，贷款额度9亿元，借款人为沐澜云境。', ['debt 沐岑银行 沐澜云境 9']],
    [
      '沐岑国投、皖澜产投和栖岭工投，目前对智谱的持股比例分别为9%、8%和7%。',
      ['stake 沐岑国投 智谱 9', 'stake 栖岭工投 智谱 7'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(expect.arrayContaining(claims));
  });
});

describe('holders by what they are', () => {
  it.each([
    ['员工持股平台湖州珩一持有智谱7.2%股份。', 'stake 湖州珩一 智谱 7.2'],
    ['智谱近日递交招股书。产业投资方滨江产投、沐桐资本分别持股6.1%和3.4%。', 'stake 滨江产投 智谱 6.1'],
    ['智谱公告，持股5.3%的股东宁波骅诚拟减持不超过1%。', 'stake 宁波骅诚 智谱 5.3'],
    [
      '腾讯拟收购沐桐电子控股权。交易对方为沐桐电子创始人蒋立衡、苏州颢元、滨江产投等5名股东，三者目前分别持有标的公司31.2%、12.4%和8.8%股权。',
      'stake 苏州颢元 沐桐电子 12.4',
    ],
    ['智谱估值升至80亿元，高于3月完成5亿元B轮融资时的50亿元。', 'valuation 智谱 - 50'],
    ['智谱估值升至80亿元，高于3月完成5亿元B轮融资时的50亿元。', 'funding_round 智谱 - 5'],
    ['腾讯上周发售30亿美元投资级债券。', 'debt - 腾讯 30'],
    ['智谱正洽谈以90亿美元的估值再募资5亿美元。', 'valuation 智谱 - 90'],
    [
      '腾讯表示，今年已新增皖江银行综合授信3亿元，并拟出售沐桐电子12%股权，作价0.8亿元。',
      'divestment 腾讯 沐桐电子 0.8',
    ],
    ['腾讯拟收购智谱51%股权，交易价格8亿元；同时募集配套资金6亿元。', 'funding_round 腾讯 - 6'],
  ])('%s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it('tells a company from its holder and from its foreign name', () => {
    expect(told('腾讯受让沐桐电子控股股东苏州颢元所持6552万股，对价约11亿元。')).toContain(
      'divestment 苏州颢元 沐桐电子 11',
    );
    expect(told('腾讯对日本厂商沐桐电子（Mutong）的收购已完成。').join()).not.toContain('Mutong');
  });

  it('gives a deal the price that a sentence of its own tells, as far along as the deal', () => {
    for (const price of [
      '交易对价为12亿元。',
      '此次交易作价12亿元。',
      '知情人士透露，收购价约12亿元。',
      '这笔交易价值12亿元。',
    ])
      expect(told(`腾讯将收购沐桐电子。${price}`)).toContain('investment 腾讯 沐桐电子 12');
    expect(
      reader({
        id: 'd',
        media: 'text',
        text: '腾讯正洽谈收购沐桐电子。交易对价为12亿元。',
        published: '2025-06-10',
        lang: 'zh-Hans',
      }).claims.map((c) => c.status),
    ).toEqual(['in_talks', 'in_talks']);
    expect(told('腾讯将收购沐桐电子。行业去年交易总额12亿元。').filter((t) => t.endsWith(' 12'))).toEqual([]);
  });

  it('knows a name in letters right before a sum', () => {
    expect(told('沐桐电子宣布获KKR3亿美元投资。')).toContain('investment KKR 沐桐电子 3');
  });

  it('tells no class of holders', () => {
    expect(told('智谱公告，持股5%以上的股东均承诺不减持。')).toEqual([]);
  });
});
