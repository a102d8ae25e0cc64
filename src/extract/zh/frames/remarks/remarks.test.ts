// Terms and views in Chinese: sentences that must be read, and look-alikes that must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const claims = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-01', lang: 'zh-Hans' }).claims;
const terms = (text: string) =>
  claims(text)
    .filter((c) => c.kind === 'term')
    .map((c) => [c.label, c.subject?.entity, c.object?.entity, c.status === 'denied' ? 'no' : 'yes']);
const views = (text: string) =>
  claims(text)
    .filter((c) => c.kind === 'view')
    .map((c) => [c.direction, c.subject?.entity, c.object?.entity ?? c.object?.text]);

describe('terms', () => {
  it.each([
    ['微软是OpenAI的独家云服务商。', 'exclusivity', 'openai', 'microsoft', 'yes'],
    ['根据协议，OpenAI不再以微软为独家云服务商。', 'exclusivity', 'openai', 'microsoft', 'no'],
    ['Anthropic选择亚马逊作为其独家云供应商。', 'exclusivity', 'anthropic', 'amazon', 'yes'],
    ['亚马逊云科技仍是Anthropic的主要训练伙伴，但不具排他性。', 'exclusivity', 'anthropic', 'aws', 'no'],
    ['微软放弃了对OpenAI新增算力的优先购买权。', 'first_refusal', 'openai', 'microsoft', 'no'],
    ['OpenAI授予微软优先购买权。', 'first_refusal', 'openai', 'microsoft', 'yes'],
    ['交易完成后，微软将获得OpenAI一个无投票权的董事会观察员席位。', 'board_seat', 'openai', 'microsoft', 'yes'],
    ['英伟达在Wayve的董事会中没有席位。', 'board_seat', 'wayve', 'nvidia', 'no'],
    ['腾讯将向智谱委派一名董事。', 'board_seat', 'zhipu', 'tencent', 'yes'],
    ['OpenAI向微软支付20%的收入分成。', 'revenue_share', 'openai', 'microsoft', 'yes'],
    ['按照与微软的分成协议，OpenAI收入的20%须付给微软。', 'revenue_share', 'openai', 'microsoft', 'yes'],
    [
      '这笔投资款只能用于采购阿里云的算力，月之暗面不能挪作他用。',
      'required_spend',
      'moonshot',
      'alibaba-cloud',
      'yes',
    ],
    ['英伟达的投资协议并未要求Mistral必须采购其芯片。', 'required_spend', 'mistral', 'nvidia', 'no'],
    ['CoreWeave与Meta签订照付不议合同。', 'required_spend', 'meta', 'coreweave', 'yes'],
    ['阿里云给智谱的算力券须在两年内用完。', 'credit_expiry', 'zhipu', 'alibaba-cloud', 'yes'],
    ['谷歌提供给Anthropic的云积分永不过期。', 'credit_expiry', 'anthropic', 'google', 'no'],
    ['微软以优惠价格向OpenAI提供算力。', 'discount', 'microsoft', 'openai', 'yes'],
  ])('reads %s', (text, ...term) => {
    expect(terms(text)).toEqual([term]);
  });

  it.each([
    '独家获悉：腾讯投资了智谱。',
    '红杉独家投资了该公司。',
    '英伟达宣布降价，向所有客户提供八折优惠。',
    '如果OpenAI放弃独家合作，微软将受损。',
    '公司必须采购更多英伟达芯片才能满足需求。',
    '公司董事会席位由七席增至九席。',
    '软银承诺每年向OpenAI采购30亿美元的服务。',
    '深度求索宣布API在夜间打五折。',
  ])('leaves alone %s', (text) => {
    expect(terms(text)).toEqual([]);
  });

  it('carries the figure and the day that the clause states', () => {
    const [spend] = claims('协议规定，Anthropic必须向谷歌云采购至少30亿美元的算力。').filter((c) => c.kind === 'term');
    expect([spend?.amount?.low, spend?.amount?.approx]).toEqual([3e9, 'over']);
    const [share] = claims('苹果向谷歌收取搜索收入分成36%。').filter((c) => c.kind === 'term');
    expect([share?.percent?.low, share?.subject?.entity]).toEqual([36, 'google']);
    const [end] = claims('腾讯云向百川智能提供的代金券须在2026年底前用完。').filter((c) => c.kind === 'term');
    expect(end?.date).toMatch(/^2026/u);
  });

  it('takes no figure away from a purchase', () => {
    const kinds = claims('作为投资的条件，Mistral承诺向英伟达采购5亿美元的GPU。').map((c) => [c.kind, c.amount?.low]);
    expect(kinds).toContainEqual(['purchase', 5e8]);
    expect(kinds).toContainEqual(['term', 5e8]);
  });
});

describe('views', () => {
  it.each([
    ['高盛分析师认为，这种循环融资不可持续。', 'against', 'goldman', '循环融资'],
    ['摩根士丹利质疑英伟达投资OpenAI的交易结构。', 'against', 'morgan-stanley', '英伟达投资OpenAI的交易结构'],
    ['黄仁勋表示，对OpenAI的投资是明智之举。', 'for', 'jensen-huang', 'openai'],
    ['黄仁勋否认存在AI泡沫。', 'for', 'jensen-huang', 'AI泡沫'],
    ['苏姿丰反驳了外界对循环融资的质疑。', 'for', 'lisa-su', '循环融资'],
    ['马斯克批评OpenAI的商业模式不可持续。', 'against', 'elon-musk', 'openai'],
    ['花旗认为，该交易是否合理仍有待观察。', 'open', 'citi', '该交易'],
    ['高盛看好英伟达。', 'for', 'goldman', 'nvidia'],
    ['高盛认为该交易属于循环融资。', 'against', 'goldman', '该交易'],
    ['高盛认为，该交易并非循环融资。', 'for', 'goldman', '该交易'],
    ['英伟达将向OpenAI投资1000亿美元。查诺斯称其为循环融资。', 'against', 'jim-chanos', 'openai'],
    ['英伟达将向OpenAI投资1000亿美元。查诺斯表示，这是典型的循环融资。', 'against', 'jim-chanos', 'openai'],
    ['查诺斯把该交易比作庞氏骗局。', 'against', 'jim-chanos', '该交易'],
    ['穆迪对甲骨文的合同表示担忧。', 'against', 'moodys', 'oracle'],
    ['花旗认为，这笔交易对AMD是利好。', 'for', 'citi', '这笔交易'],
    ['高盛看好该公司此次收购。', 'for', 'goldman', '此次收购'],
  ])('reads %s', (text, ...view) => {
    expect(views(text)).toEqual([view]);
  });

  it.each([
    '市场担心AI泡沫。',
    '分析师认为估值过高。',
    '英伟达表示，将继续支持OpenAI。',
    '王兴看好机器人行业。',
    '黄仁勋称，如果需求放缓，这笔投资就不合理。',
    '孙正义称怀疑AI投资的人“不够聪明”。',
    '阿里云表示产品价格合理。',
    '监管机构正在评估这笔交易。',
    '马斯克支持与中国的贸易协议。',
    '花旗认为，降息利好腾讯。',
    '市场认为该交易是循环融资。',
    '这种模式被质疑为循环融资。',
    '黄仁勋称其为好朋友。',
  ])('leaves alone %s', (text) => {
    expect(views(text)).toEqual([]);
  });
});
