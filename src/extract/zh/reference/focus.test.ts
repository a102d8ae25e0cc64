// Whom a figure or a deal is told of where its clause does not say: on short sentences of our own; and who is never meant.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);

describe('who would not speak', () => {
  it('is not whom the text goes on about', () => {
    const text = '沐澜科技发布半年报。岑远汽车未予置评。公司去年营收5.1亿元。';
    expect(told(text)).toContainEqual(['metric', '沐澜科技', null, 5.1e8]);
  });
});

describe('what a bank does', () => {
  it('is its own, though the sentence ends with what is expected of it', () => {
    expect(told('招商银行向沐澜科技提供3亿元贷款，预计年内完成。')).toEqual([['debt', '招商银行', '沐澜科技', 3e8]]);
  });
});

describe('who stands between a holder and what it holds', () => {
  it.each([
    ['腾讯通过全资子公司持有沐澜科技5%的股份。', '腾讯'],
    ['腾讯及其一致行动人持有沐澜科技5%的股份。', '腾讯'],
    ['腾讯持有5%的沐澜科技股份。', '腾讯'],
    ['沐澜科技由腾讯持股5%。', '腾讯'],
  ])('%s', (text, holder) => {
    expect(told(text)).toEqual([['stake', holder, '沐澜科技', 5]]);
  });
});

describe('whose figure it is', () => {
  it.each([
    [
      '由前腾讯高管创立的栖梧智驾完成交付。公司去年营收1.1亿元。',
      '交付之后',
      ['metric', '栖梧智驾', null, 1.1e8],
      '腾讯',
    ],
    [
      '沐澜科技的主要客户是岑远汽车。公司去年营收5.1亿元。',
      '沐澜科技依赖大客户',
      ['metric', '沐澜科技', null, 5.1e8],
      '岑远汽车',
    ],
    [
      '沐澜科技一季度营收5.5亿元。其竞争对手Coherent同期营收14.9亿美元。',
      '沐澜科技季报',
      ['metric', 'Coherent', null, 14.9e8],
      '',
    ],
    [
      '沐澜证券分析师预计，算力业务明年贡献收入3亿元。',
      '栖梧智算年报',
      ['metric', '栖梧智算', '算力业务', 3e8],
      '沐澜证券',
    ],
    ['沐澜科技旗下栖梧智能收益19亿元，集团手头现金21亿元。', '沐澜科技年报', ['metric', '沐澜科技', null, 21e8], ''],
    [
      '零跑汽车、岑远汽车和沐澜汽车公布年报。三家去年营收依次为321亿元、88亿元、61亿元。',
      '三家年报',
      ['metric', '沐澜汽车', null, 61e8],
      '',
    ],
    [
      '沐澜科技母公司岚桥集团去年营收300亿元，净利润12亿元。',
      '岚桥集团年报',
      ['metric', '岚桥集团', null, 12e8],
      '沐澜科技',
    ],
    [
      '散热厂沐澜电子公告，出售转投资公司禾川光电全数持股，总额17.8亿元，处分利益约12.6亿元。',
      '沐澜电子处分持股',
      ['metric', '沐澜电子', '处分利益', 12.6e8],
      '',
    ],
    [
      '沐澜科技分拆的栖梧存储递交招股书。公司去年收入9亿元。',
      '沐澜分拆栖梧存储',
      ['metric', '栖梧存储', null, 9e8],
      '沐澜科技',
    ],
    [
      '岚桥集团旗下岚桥汽车去年亏损3亿元，集团全年净利润为21亿元，现金储备85亿元。',
      '岚桥集团年报',
      ['metric', '岚桥集团', null, 85e8],
      '',
    ],
    ['英伟达供应商沐澜精密去年营收12亿元，同比增长45%。', '供应商业绩', ['metric', '沐澜精密', null, 12e8], '英伟达'],
    [
      '岚桥汽车与砺川科技成立合资公司。合资公司预计2027年营收20亿元。',
      '岚桥汽车合资',
      ['metric', '合资公司', null, 20e8],
      '岚桥汽车',
    ],
    [
      '砺川智能去年收入9.6亿元。\n对手沐澜智能走得更快。它去年收入21亿元。',
      '砺川智能要上市了',
      ['metric', '沐澜智能', null, 21e8],
      '',
    ],
    [
      '“够烧一年半。”沐澜机器人创始人周以宁说。去年公司收入1.2亿元。',
      '两年烧光十个亿',
      ['metric', '沐澜机器人', null, 1.2e8],
      '',
    ],
    [
      '客户方面，岚桥电池占公司收入的38%，公司对其应收账款约6亿元。',
      '沐澜材料季报',
      ['metric', '沐澜材料', '应收账款', 6e8],
      '岚桥电池',
    ],
    [
      '▲岑远科：出售子公司苏州岑达予沐澜科技。\n▲台沐云：上半年亏损1.4亿元。',
      '快讯两则',
      ['metric', '台沐云', null, 1.4e8],
      '苏州岑达',
    ],
    ['■ 沐砾机器人去年营收2亿元。\n■ 岱宗云联上半年亏损1.4亿元。', '快讯两则', ['metric', '岱宗云联', null, 1.4e8], ''],
    [
      '分业务看，托管业务收入8.6亿元；栖梧租赁收入3.9亿元。公司资本开支维持35亿元。',
      '沐澜数据季报',
      ['metric', '沐澜数据', '栖梧租赁', 3.9e8],
      '栖梧租赁',
    ],
    [
      '沐澜微去年收入8.3亿元。岑远汽车与栖梧汽车合计贡献了超过六成收入。公司在手订单12亿元。',
      '沐澜微招股书',
      ['metric', '沐澜微', null, 12e8],
      '',
    ],
    ['沐澜科技去年收入占公司642亿元总营收的46%。', '岑远集团年报', ['metric', '岑远集团', '沐澜科技', 46], ''],
    [
      '栖梧软件去年向沐澜科技支付了1.3亿元，占其收入的31%。',
      '沐澜科技招股书',
      ['metric', '沐澜科技', '栖梧软件', 31],
      '',
    ],
  ])('%s', (text, title, ...[claim, not]) => {
    const made = told(text, title);
    expect(made).toContainEqual(claim);
    if (not) expect(made.filter((c) => c[0] === claim[0]).map((c) => c[1])).not.toContain(not);
  });

  it('leaves out what somebody else has, and a share of heads', () => {
    expect(told('沐澜科技去年收入3亿元，对方是16亿美元。', '沐澜科技').map((c) => c[3])).not.toContain(16e8);
    expect(told('沐澜科技去年收入3亿元，研发人员占七成。', '沐澜科技').map((c) => c[3])).not.toContain(70);
  });
});

describe('whom a clause deals in', () => {
  it('is the company that the paragraph deals in, and none of those who give', () => {
    const text =
      '栖梧存储的前身是沐澜的一个部门。2018年，岑远资本牵头的财团收购栖梧存储；砺川科技在其中投入39亿元，沐澜随后再投资35亿元。';
    const made = told(text, '栖梧存储上市');
    expect(made.filter((c) => c[0] === 'investment' && c[2] === '砺川科技')).toEqual([]);
  });
});

describe('prices', () => {
  it('are not told to change where that was thought of once and dropped, or by what something else did', () => {
    expect(told('沐澜咖啡曾考虑将拿铁价格上调5%，但最终作罢。').filter((c) => c[0] === 'price_change')).toEqual([]);
    expect(told('沐澜科技将API价格由12元降至3元，开发者成本降低50%。').map((c) => c[3])).not.toContain(50);
  });
});

describe('whom the whole text is about', () => {
  const raised = '保荐人为岑远证券。栖梧集团也递交了申请。募集资金中的九成要投向苏州工厂的二期建设。';
  it('is not who is named by the way', () => {
    expect(told(raised, '沐澜智能上市')).toContainEqual(['ratio', '沐澜智能', '苏州工厂的二期建设', 90]);
  });

  it('may be another whom the headline names too, or whom the text names again and again', () => {
    expect(told(raised, '沐澜智能与栖梧集团先后上市').map((c) => c[1])).toContain('栖梧集团');
    const again = '栖梧集团成立十年。栖梧集团在苏州设厂。';
    expect(told(`${again}${raised}`, '沐澜智能上市').map((c) => c[1])).toContain('栖梧集团');
  });

  it('is another in each part of a digest', () => {
    const text = '■ 沐澜智能上周上市。\n■ 上海的栖梧集团也递交了申请。募集资金中的九成要投向苏州工厂的二期建设。';
    expect(told(text, '沐澜智能上市等快讯').map((c) => c[1])).toEqual(['栖梧集团']);
  });

  it('is who is interviewed', () => {
    const text = '林：岚桥商城、栖梧电商都用我们的车，日本那边是三井仓库。去年营收5.4亿元，年增七成。';
    const asked = `做搬运机器人的沐澜上月完成B轮。创办人林奕诚接受本刊专访。\n问：客户有哪些？\n${text}`;
    expect(told(asked, '专访沐澜机器人林奕诚：先有订单，后有钱')).toContainEqual(['metric', '沐澜机器人', null, 5.4e8]);
  });
});
