// Companies that run on somebody's cloud and those that borrow, told without a figure, and sentences that look alike and tell none.
import { describe, expect, it } from 'vitest';
import { chineseDeals as deals } from '../../../../test/support/chinese-deals.ts';

describe('who runs on whose cloud', () => {
  it.each([
    ['智谱把训练任务搬到了阿里云上。', 'purchase: 智谱 > 阿里云'],
    ['智谱将推理业务迁移至火山引擎。', 'purchase: 智谱 > 火山引擎'],
    ['智谱的推理服务跑在腾讯云上。', 'purchase: 智谱 > 腾讯云'],
    ['智譜的核心系統運行在AWS上。', 'purchase: 智譜 > AWS'],
    ['智谱此前租用火山引擎,如今也开始使用阿里云。', 'purchase: 智谱 > 火山引擎; purchase: 智谱 > 阿里云'],
    ['小红书上云选了腾讯云。', 'purchase: 小红书 > 腾讯云'],
  ])('%s', (text, said) => expect(deals(text).join('; ')).toBe(said));

  it.each([
    '智谱的模型已上架阿里云百炼平台。',
    '智谱将总部搬到了上海。',
    '智谱与阿里云展开合作。',
    '智谱的模型接入腾讯云。',
    '用户可以在阿里云上使用DeepSeek。',
  ])('%s', (text) => expect(deals(text)).toEqual([]));
});

describe('who lends', () => {
  it.each([
    ['招商银行和中国银行向万国数据提供银团贷款。', 'debt: 招商银行 > 万国数据; debt: 中国银行 > 万国数据'],
    ['台灣高鐵取得兆豐銀行等十家銀行聯貸。', 'debt: 兆豐銀行 > 台灣高鐵'],
    ['渣打、星展參與了台灣高鐵的銀團貸款,滙豐沒有參加。', 'debt: 渣打 > 台灣高鐵; debt: 星展 > 台灣高鐵'],
    ['台灣高鐵採購新列車,貸款由兆豐銀行統籌。', 'debt: 兆豐銀行 > 台灣高鐵'],
    ['建设银行为宁德时代提供授信支持。', 'debt: 建设银行 > 宁德时代'],
    ['优刻得与海通恒信签订融资租赁协议。', 'debt: 海通恒信 > 优刻得'],
    ['招商银行与万国数据签署贷款协议。', 'debt: 招商银行 > 万国数据'],
    ['萬國數據與匯豐簽訂聯貸合約。', 'debt: 匯豐 > 萬國數據'],
  ])('%s', (text, said) => expect(deals(text).join('; ')).toBe(said));

  it.each([
    '招商银行为小鹏汽车的车主提供购车贷款。',
    '万国数据已向招商银行申请贷款。',
    '万国数据拒绝了招商银行的贷款。',
    '招商银行与比亚迪签署战略合作协议,将为其提供综合金融服务。',
    '建设银行为宁德时代的贷款提供担保。',
  ])('%s', (text) => expect(deals(text)).toEqual([]));
});
