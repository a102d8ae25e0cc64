// Names that no table lists, by where they stand, and words that only look like them; on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';
import { compile } from '../../grammar.ts';
import { harvest } from './harvest.ts';

const reader = makeReader(reference());
const { zh } = compile(reference(), (t) => t);
const names = (text: string) => [...harvest(`\n${text}`, zh).keys()];

describe('a size of sums that names begin with', () => {
  const read = (text: string) => {
    const doc = { id: 'd', media: 'text', text, title: '', published: '2025-08-15', lang: 'zh-Hans' } as const;
    return reader(doc).claims.map((c) => [c.object?.text ?? null, c.amount?.low ?? null, c.amount?.currency ?? null]);
  };
  it.each([
    ['三星向智谱投资2兆韩元。', [['智谱', 2e12, 'KRW']]],
    ['三星電子向智譜追加投資兩兆韓元。', [['智譜', 2e12, 'KRW']]],
    ['腾讯计划投资兆芯。', [['兆芯', null, null]]],
    ['谷歌投资兆易创新。', [['兆易创新', null, null]]],
  ])('%s', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
  it('is no company where nobody is put into', () => {
    expect(read('沐岚电子周二宣布，将在平泽投资20兆韩元。').filter(([object]) => object)).toEqual([]);
  });
});

describe('names by their place', () => {
  it.each([
    ['沐澜微电(688999)今日公告。', '沐澜微电'],
    ['公司拟收购沐澜新材51%股权。', '沐澜新材'],
    ['股东钱思柏拟减持股份。', '钱思柏'],
    ['由栖梧资本领投。', '栖梧资本'],
    ['以下简称“栖梧一号”。', '栖梧一号'],
    ['模组厂沐澜科技宣布涨价。', '沐澜科技'],
    ['钱思柏、栖梧创投分别持股。', '钱思柏'],
    ['砺川产投、榕湾基金和峪合资本跟投。', '砺川产投'],
    ['由首席科学家钱思柏创办。', '钱思柏'],
    ['腾讯将收购游戏公司沐岑云境。', '沐岑云境'],
    ['主营液冷设备的沐岑无界,去年亏损。', '沐岑无界'],
    ['沐岑以3亿元认购新股。', '沐岑'],
    ['沐岑电子用3亿元认购新股。', '沐岑电子'],
    ['沐岑通用3亿元融资到账。', '沐岑通用'],
    ['沐岑创投投向两家公司。', '沐岑创投'],
    ['栖梧新能源于9月获得投资。', '栖梧新能源'],
    ['沐岑创投投资栖梧智驾45亿元。', '栖梧智驾'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    '公司拟收购部分股权。',
    '四成来自智能云。',
    '其中一方面减持股份。',
    '资本支出增加，智能手机涨价。',
    '客户集中度，仍在上升。',
  ])('%s holds none', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('knows what is odd in the headline and said again below', () => {
    expect([...harvest('算力租赁商拓沐昀境的账本\n主营租赁的拓沐昀境,去年亏损。', zh).keys()]).toContain('拓沐昀境');
    expect([...harvest('本周伺服器记忆体涨价\n今年伺服器记忆体全面涨价。', zh).keys()]).toEqual([]);
  });

  it('gives the shorter one way that says no more', () => {
    expect(names('栖梧资本领投。随后栖梧资本同步减持，取得沐澜新材3%股权。沐澜新材51%股权被出售。')).not.toContain(
      '栖梧资本同步',
    );
    expect(names('供应商沐澜信息与栖梧智算签约。公司拟收购沐澜信息51%股权。')).not.toContain('商沐澜信息');
    expect(names('轮臂式机器人涨价，销售新能源车，数据中心光网络也扩容。')).toEqual([]);
  });

  it('takes no verb, adverb or office for a part of a name, nor for a name', () => {
    const made = names(
      '栖梧创投可套现5亿元，栖梧创投正与银行洽谈。公司持有沐澜环保51%股权，资本开支是分析师追问的重点。',
    );
    expect(made).toContain('栖梧创投');
    expect(made).toContain('沐澜环保');
    for (const wrong of ['栖梧创投可', '栖梧创投正', '有沐澜环保', '追问']) expect(made).not.toContain(wrong);
  });

  it('keeps a part that lies in a place beside the whole', () => {
    expect(names('栖梧控股拟收购子公司栖梧北方49%股权。栖梧北方去年盈利。')).toContain('栖梧北方');
  });

  it('knows a short form for the name it begins', () => {
    expect(harvest('\n栖梧创投领投。此后栖梧再度加码。', zh).get('栖梧')?.full).toBe('栖梧创投');
  });
});

describe('foreign names', () => {
  it.each([
    ['创始人沐纳森·栖斯指出，智谱今年收入5亿元。', '沐纳森·栖斯'],
    ['首席执行官沐克·栖拉托(Mic Hill)称，智谱今年收入5亿元。', '沐克·栖拉托'],
  ])('%s', (text, name) => {
    const [claim] = reader({ id: 'd', media: 'text', text, published: '2025-11-20', lang: 'zh-Hans' }).claims;
    expect(claim?.speaker?.text).toBe(name);
  });
});

describe('a name in letters', () => {
  it('ends before a date that stands right behind it, and not inside a longer word', () => {
    const told = (text: string) =>
      reader({ id: 'd', media: 'text', text, published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
        (c) => c.subject?.text,
      );
    expect(told('软件公司Figma7月31日公布，上半年营收5亿美元。')).toEqual(['Figma']);
    expect(told('芯片H100价格稳定，CoreWeave2025年收入5亿美元。')).toEqual(['CoreWeave']);
  });
});

describe('capital letters', () => {
  const held = (text: string) =>
    reader({ id: 'd', media: 'text', text, title: '松原机器人', published: '2025-11-20', lang: 'zh-Hans' })
      .claims.filter((c) => c.kind === 'stake')
      .map((c) => c.subject?.text);

  it('are a company where a table knows them', () => {
    expect(held('松原机器人的股东还有GQG，持股8%。')).toEqual(['GQG']);
    expect(held('松原机器人的股东还有EPS，持股8%。')).toEqual([]);
  });
});

describe('currencies right behind a verb', () => {
  it.each([
    ['腾讯向智谱投资人民币3500万元。', 'investment 腾讯 智谱 35000000'],
    ['腾讯向智谱投资人民币叁仟伍佰万元整。', 'investment 腾讯 智谱 35000000'],
    ['智譜獲騰訊投資新台幣三億五千萬元。', 'investment 騰訊 智譜 350000000'],
  ])('%s', (text, claim) => {
    const { claims } = reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' });
    expect(claims.map((c) => `${c.kind} ${c.subject?.text} ${c.object?.text} ${c.amount?.low}`)).toEqual([claim]);
  });
});

describe('names at the head of a headline', () => {
  const first = (headline: string, text: string) => [...harvest(`${headline}\n${text}`, zh).keys()];

  it('end where the text ends them', () => {
    expect(first('沐澜存储赴港前夜:新股东与旧账', '沐澜存储递交招股书。')).toContain('沐澜存储');
    expect(first('沐澜存储答交易所:客户与股东', '披露沐澜存储的回复。')).toEqual(['沐澜存储']);
    expect(first('专访沐澜机器人林奕诚:先有订单', '做机器人的沐澜完成融资,林奕诚说。')).toContain('沐澜机器人');
  });

  it('are whole where the text says less of them', () => {
    expect(first('沐澜化工:拟出售轮胎业务', '沐澜轮胎去年亏损。')).toContain('沐澜化工');
  });
});

describe('legal names around a listed one', () => {
  it.each([
    ['红杉中国向上海无问芯穹智能科技有限公司投资2亿元。', '上海无问芯穹智能科技有限公司', 'infinigence'],
    ['红杉中国向上海栖梧沐昀智能科技有限公司投资2亿元。', '上海栖梧沐昀智能科技有限公司', null],
    ['红杉中国向百川能源股份有限公司投资2亿元。', '百川能源股份有限公司', null],
    ['红杉中国向北京百川智能科技有限公司投资2亿元。', '北京百川智能科技有限公司', 'baichuan'],
  ])('%s', (text, name, entity) => {
    const { claims } = reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' });
    expect(claims[0]?.object?.entity).toBe(entity);
    expect(name).toContain(claims[0]?.object?.text.slice(0, 6));
    expect(claims[0]?.object?.text.slice(0, 2)).toBe(name.slice(0, 2));
  });
});

describe('common nouns are no companies', () => {
  const read = (text: string) => reader({ id: 'd', media: 'text', text, published: '2025-09-12' });
  const subjects = (text: string) => [...new Set(read(text).claims.map((c) => c.subject?.text ?? '-'))];

  it('motions, markets, weather and price wars own no figures', () => {
    for (const text of [
      '颱風外圍環流帶來豪雨，農業損失累計5億元。颱風外圍環流仍將影響南部。',
      '游泳馆提案称，年营收4亿元。提案获得通过，提案预计收入6亿元。',
      '大模型价格战收入7亿元。',
    ])
      expect(subjects(text)).toEqual([]);
    expect(subjects('港股收购腾讯6%股份。')).not.toContain('港股');
  });

  it('the time before 公司 is no kind of company, and a name may hold a 从', () => {
    expect(subjects('智谱完成融资，本轮后公司估值超300亿元。')).toEqual(['智谱']);
    expect(subjects('无人配送公司顺从智运完成4亿元A轮融资。')).toEqual(['顺从智运']);
    expect(subjects('无人配送公司已从腾讯获得4亿元投资。')).not.toContain('已从腾讯');
  });
});

describe('a headline', () => {
  it.each([
    ['欧洲足球俱乐部股权交易', null],
    ['巴西肉企三季报', null],
    ['沐澜微电三季报', '沐澜微电'],
  ])('%s', (title, name) => {
    const text = '特斯拉上季扩产。本季收入6亿美元。';
    const found = reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' });
    const subjects = found.claims.map((c) => c.subject?.text ?? null);
    expect(subjects).toEqual([name ?? '特斯拉']);
  });

  it('leaves letters that report their name', () => {
    const text = '特斯拉收购BHTC。BHTC去年营收4亿欧元。GMV去年增长。';
    const found = reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' });
    expect(found.claims.filter((c) => c.kind === 'metric').map((c) => c.subject?.text)).toEqual(['BHTC']);
  });
});
