// Chinese sellers of shares told without a figure, and sentences that look alike and tell none.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const DEALS: ReadonlySet<string> = new Set(['investment', 'divestment', 'stake', 'purchase', 'debt']);
const deals = (text: string): string[] =>
  reader({
    id: 'd',
    media: 'text',
    text,
    title: '',
    published: '2025-09-10',
    lang: /[們產東賣進購裡與訂]/u.test(text) ? 'zh-Hant' : 'zh-Hans',
  })
    .claims.filter((c) => DEALS.has(c.kind))
    .map((c) => `${c.kind}: ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'}`);

describe('it is told', () => {
  it.each([
    ['岭川智能完成C轮融资。老股东红杉中国清仓离场。', 'divestment: 红杉中国 > 岭川智能'],
    [
      '岭川智能最早的投资人红杉中国同期转出部分老股。',
      'divestment: 红杉中国 > 岭川智能; investment: 红杉中国 > 岭川智能',
    ],
    [
      '岭川智能的股东变了。红杉中国把持股全数卖给了高瓴。',
      'divestment: 红杉中国 > 岭川智能; investment: 高瓴 > 岭川智能',
    ],
    [
      '岭川智能去年换了股东。红杉中国和经纬创投已退出。',
      'divestment: 红杉中国 > 岭川智能; divestment: 经纬创投 > 岭川智能',
    ],
    ['红杉中国、经纬创投先后退出岭川智能。', 'divestment: 红杉中国 > 岭川智能; divestment: 经纬创投 > 岭川智能'],
    [
      '岭川智能完成工商变更,红杉中国、经纬创投退出股东行列,新增比亚迪为股东。',
      'divestment: 红杉中国 > 岭川智能; divestment: 经纬创投 > 岭川智能; investment: 比亚迪 > 岭川智能',
    ],
    ['红杉中国不再出现在岭川智能的股东名单中。', 'divestment: 红杉中国 > 岭川智能'],
    ['岭川智能递交招股书。红杉中国已从股东名单中消失。', 'divestment: 红杉中国 > 岭川智能'],
    ['红杉中国清空了所持岭川智能股份。', 'divestment: 红杉中国 > 岭川智能'],
    ['红杉中国已将所持岭川智能股份悉数转让给高瓴。', 'divestment: 红杉中国 > 岭川智能; investment: 高瓴 > 岭川智能'],
    ['红杉中国已卖光岭川智能的股票。', 'divestment: 红杉中国 > 岭川智能'],
    ['红杉中国两度减持岭川智能。', 'divestment: 红杉中国 > 岭川智能'],
    ['岭川智能上市后,红杉中国两度减持。', 'divestment: 红杉中国 > 岭川智能'],
    ['红杉中国拟减持岭川智能股份。', 'divestment: 红杉中国 > 岭川智能'],
    ['红杉中国在岭川智能上市前就已套现离场。', 'divestment: 红杉中国 > 岭川智能'],
    [
      '红杉中国和高瓴均已承诺出让各自在岭川智能的全部持股。',
      'divestment: 红杉中国 > 岭川智能; divestment: 高瓴 > 岭川智能',
    ],
    [
      '软银愿景基金已退出岭川智能,接手的是合肥建投。',
      'divestment: 软银愿景基金 > 岭川智能; investment: 合肥建投 > 岭川智能',
    ],
    [
      '红杉中国出清岭川智能持股,接盘者为高瓴与合肥建投。',
      'divestment: 红杉中国 > 岭川智能; investment: 高瓴 > 岭川智能; investment: 合肥建投 > 岭川智能',
    ],
    ['软银将岭川智能转手给了鸿海。', 'divestment: 软银 > 岭川智能; investment: 鸿海 > 岭川智能'],
    ['软银把岭川智能卖给了鸿海。', 'divestment: 软银 > 岭川智能; investment: 鸿海 > 岭川智能'],
    ['軟銀已出脫全部嶺川智能持股。', 'divestment: 軟銀 > 嶺川智能'],
    [
      '嶺川智能完成C輪融資。軟銀去年底就把持股全數賣給鴻海了。',
      'divestment: 軟銀 > 嶺川智能; investment: 鴻海 > 嶺川智能',
    ],
    ['軟銀旗下基金上月在市場上全數出脫嶺川智能。', 'divestment: 軟銀旗下基金 > 嶺川智能'],
    ['伯克希尔已清仓比亚迪。', 'divestment: 伯克希尔 > 比亚迪'],
    ['伯克希尔对比亚迪的持股已全部卖出。', 'divestment: 伯克希尔 > 比亚迪'],
    ['比亚迪遭伯克希尔清仓。', 'divestment: 伯克希尔 > 比亚迪'],
    ['高瓴从红杉中国手中接过岭川智能的股份。', 'investment: 高瓴 > 岭川智能; divestment: 红杉中国 > 岭川智能'],
    ['高瓴接手了红杉中国所持的岭川智能股份。', 'investment: 高瓴 > 岭川智能; divestment: 红杉中国 > 岭川智能'],
    ['岭川智能的老股由高瓴接手,转让方为红杉中国。', 'investment: 高瓴 > 岭川智能; divestment: 红杉中国 > 岭川智能'],
    ['红杉中国出售了旗下青禾传媒。', 'divestment: 红杉中国 > 青禾传媒'],
    ['岭川智能将旗下青禾传媒出售给华为。', 'divestment: 岭川智能 > 青禾传媒; investment: 华为 > 青禾传媒'],
    ['岭川智能剥离了青禾传媒。', 'divestment: 岭川智能 > 青禾传媒'],
    ['青禾传媒已被岭川智能出售。', 'divestment: 岭川智能 > 青禾传媒'],
    [
      '澜川算力昨日完成D轮融资。早期投资方沐石创投已将股份卖给一家国资基金。',
      'divestment: 沐石创投 > 澜川算力; investment: 一家国资基金 > 澜川算力',
    ],
    [
      '澜川算力昨日完成D轮融资。沐石创投悉数退出,由合肥产投接手。',
      'divestment: 沐石创投 > 澜川算力; investment: 合肥产投 > 澜川算力',
    ],
    ['澜川算力昨日完成D轮融资。沐石创投借机套现,全身而退。', 'divestment: 沐石创投 > 澜川算力'],
    [
      '澜川算力昨日完成D轮融资。转让方包括沐石创投和启明创投。',
      'divestment: 沐石创投 > 澜川算力; divestment: 启明创投 > 澜川算力',
    ],
    [
      '澜川算力昨日完成D轮融资。沐石创投、启明创投均转让了老股。',
      'divestment: 沐石创投 > 澜川算力; divestment: 启明创投 > 澜川算力',
    ],
    ['澜川算力昨日完成D轮融资。同时退出的还有沐石创投。', 'divestment: 沐石创投 > 澜川算力'],
    ['澜川算力上市后股价大涨。沐石创投已开始减持。', 'divestment: 沐石创投 > 澜川算力'],
    ['沐石创投已不是澜川算力的股东。', 'divestment: 沐石创投 > 澜川算力'],
    ['沐石创投去年就卖掉了澜川算力的股份。', 'divestment: 沐石创投 > 澜川算力'],
    [
      '沐石创投将所持澜川算力股份全部转给合肥产投。',
      'divestment: 沐石创投 > 澜川算力; investment: 合肥产投 > 澜川算力',
    ],
    ['澜川算力第二大股东沐石创投计划退出。', 'divestment: 沐石创投 > 澜川算力'],
    ['合肥产投受让了沐石创投所持澜川算力股份。', 'investment: 合肥产投 > 澜川算力; divestment: 沐石创投 > 澜川算力'],
    ['高毅资产三季度清仓了腾讯和美团。', 'divestment: 高毅资产 > 腾讯; divestment: 高毅资产 > 美团'],
    ['高毅资产三季度减持台积电,英伟达也被清仓。', 'divestment: 高毅资产 > 台积电; divestment: 高毅资产 > 英伟达'],
    ['软银卖掉了英伟达的全部股票。', 'divestment: 软银 > 英伟达'],
    ['软银正考虑出售澜川算力。', 'divestment: 软银 > 澜川算力'],
    ['软银否认将出售澜川算力。', 'divestment: 软银 > 澜川算力'],
    ['夏普把堺工厂卖给了KDDI。', 'divestment: 夏普 > 堺工厂; investment: KDDI > 堺工厂'],
    ['软银2022年将澜川算力转手给鸿海。', 'divestment: 软银 > 澜川算力; investment: 鸿海 > 澜川算力'],
    ['大众所持澜川算力的股份由上汽接手。', 'divestment: 大众 > 澜川算力; investment: 上汽 > 澜川算力'],
    [
      '启明创投2018年领投了澜川算力的C轮,此前已在今年3月和7月两度减持。',
      'investment: 启明创投 > 澜川算力; divestment: 启明创投 > 澜川算力',
    ],
    [
      '澜川算力完成D轮融资。早期支持过澜川算力的沐石创投,已将股份卖给一家养老基金。',
      'investment: 沐石创投 > 澜川算力; divestment: 沐石创投 > 澜川算力; investment: 一家养老基金 > 澜川算力',
    ],
    [
      '软银愿景基金、IDG资本已于10月退出澜川算力,接手的是合肥建投。',
      'divestment: 软银愿景基金 > 澜川算力; divestment: IDG资本 > 澜川算力; investment: 合肥建投 > 澜川算力',
    ],
    [
      '高瓴将所持澜川算力的股份悉数出让,受让方为三家地方基金。',
      'divestment: 高瓴 > 澜川算力; investment: 三家地方基金 > 澜川算力',
    ],
    [
      '澜川算力完成3亿元B轮融资,佳世达、国发基金各出500万元。',
      'investment: 佳世达 > 澜川算力; investment: 国发基金 > 澜川算力',
    ],
    ['合资公司澜川算力由大众持股60%,地平线持有余下的40%。', 'stake: 大众 > 澜川算力; stake: 地平线 > 澜川算力'],
    ['嶺川智能去年轉盈。國發基金也是公司股東。', 'stake: 國發基金 > 嶺川智能'],
    ['嶺川智能的大股東為鴻海。', 'stake: 鴻海 > 嶺川智能'],
    ['鴻海處分嶺川智能持股。', 'divestment: 鴻海 > 嶺川智能'],
    ['鴻海出脫嶺川智能全數持股。', 'divestment: 鴻海 > 嶺川智能'],
    ['鴻海參與嶺川智能增資。', 'investment: 鴻海 > 嶺川智能'],
    ['鴻海認購嶺川智能新股。', 'investment: 鴻海 > 嶺川智能'],
    ['鴻海沽清騰訊。', 'divestment: 鴻海 > 騰訊'],
    ['嶺川智能的基石投資者包括高瓴、紅杉中國。', 'investment: 高瓴 > 嶺川智能; investment: 紅杉中國 > 嶺川智能'],
    ['鴻海將嶺川智能賣給了軟銀。', 'divestment: 鴻海 > 嶺川智能; investment: 軟銀 > 嶺川智能'],
    ['嶺川智能易主,軟銀接手。', 'investment: 軟銀 > 嶺川智能'],
    ['軟銀也投了嶺川智能。', 'investment: 軟銀 > 嶺川智能'],
    ['嶺川智能完成C輪募資。軟銀、鴻海跟投。', 'investment: 軟銀 > 嶺川智能; investment: 鴻海 > 嶺川智能'],
    [
      '嶺川智能完成C輪募資。本輪由軟銀領投,鴻海、國發基金參與投資。',
      'investment: 軟銀 > 嶺川智能; investment: 鴻海 > 嶺川智能; investment: 國發基金 > 嶺川智能',
    ],
    ['嶺川智能完成C輪募資。參與者有軟銀、鴻海。', 'investment: 軟銀 > 嶺川智能; investment: 鴻海 > 嶺川智能'],
    ['嶺川智能完成C輪募資。軟銀首度入股。', 'investment: 軟銀 > 嶺川智能'],
    ['嶺川智能完成C輪募資。軟銀加碼。', 'investment: 軟銀 > 嶺川智能'],
  ])('%s', (text, told) => expect(deals(text).sort()).toEqual(told.split('; ').sort()));
});

describe('it is not told', () => {
  it.each([
    '红杉中国没有减持岭川智能。',
    '红杉中国退出岭川智能的董事会。',
    '岭川智能退出美国市场。',
    '红杉中国合伙人离场后,岭川智能继续开会。',
    '岭川智能清空库存。',
    '红杉中国退出了岭川智能的竞购。',
    '沐石创投退出竞标。',
    '澜川算力清仓甩卖旧款手机。',
    '沐石创投没有卖出任何澜川算力股份。',
    '沐石创投承诺三年内不减持澜川算力。',
    '澜川算力的总裁套现后离场。',
    '鴻海是嶺川智能的母公司。',
    '嶺川智能完成C輪募資。老股東鴻海這次沒有跟投。',
  ])('%s', (text) => expect(deals(text)).toEqual([]));
});
