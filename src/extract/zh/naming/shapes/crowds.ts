// Parties that have no name of their own and act all the same: 银团, 员工持股平台, 创办家族, 14家基石投资者. Finds the phrase that begins
// at a place of a folded Chinese text.
import type { Span } from '../../../../model/document.ts';
import { charset, inSet } from '../../../match/charset.ts';

const BEGINS = charset('若银财员高创基管公其金散控实第大核北南险私社养产外全Q0123456789一二三四五六七八九十两多数');
const DOES =
  '合计|共|总共|各|认购|认缴|持股|持有|包下|出资|提供|承诺|参与|跟投|领投|占|保有|控制|增资|分担|分摊|分别出|承贷';
const SOON = '(?:合计|共|仍|目前|现|分别|拟|计划|将|已|又|再|累计)*';
/** 险资三季度大举减持, 北上资金近日连续减持. */
const LATELY =
  '(?:在|于|也|还|则|均|都|今年|去年|近日|近期|日前|上半年|下半年|年内|第?[一二三四]季度?末?|连续|持续|继续|再度|再次|大幅|大举|小幅|悉数|集体|同样|逢高)*';
const ADVERBS = `${SOON}(?:(?:通过|以|用|于)[^,;。]{1,14}?)?${SOON}`;
const TRADES = '(?:减持|增持|持股|持有|出售|转让|抛售|套现|质押)';
const CROWD = new RegExp(
  [
    '(?:银团|银行团|财团)(?!贷|成员|融资|借|的贷|并购|模式|方式)',
    // 与多家银行签订, 向银行等金融机构申请, 向散户发行: lenders without names.
    '(?:银行等金融机构|金融机构|(?:(?:多|数|\\d{1,3}|[一二两三四五六七八九十]{1,3})家|若干家?)(?:中外资|商业|国有|境内外|当地|中资|外资|城商)?(?:银行|城商行|金融机构)|散户)(?=(?:拟|将|已|在|再)?(?:申请|签|订|取得|获得|借|敲定|达成|举借|发行|发售|分摊|融资|完成))',
    // 数家外资银行将为甲提供, 获得多家银行12亿元贷款.
    `(?:(?:多|数|\\d{1,3}|[一二两三四五六七八九十]{1,3})家|若干家?)(?:中外资|商业|国有|境内外|境外|国际|海外|本地|当地|大型|中资|外资|城商)*(?:银行|城商行|金融机构)(?=(?:拟|将|已|也|同意|联合|共同)*(?:[向为给对][^,;。]{1,16}?(?:提供|发放|批出|承诺|安排|授信|放贷|贷出)|(?:提供|发放|批出)?了?的?(?:约|近|逾|超过|共|合计|总额)*\\d[^,;。]{0,14}(?:贷款|授信|借款)|(?:取得|获得?|拿到|借入)))`,
    `银行(?=(?:将|已|拟)?(?:提供|批出|授予|给予|承诺))`,
    '(?:员工|高管|管理层)持股平台(?=[持合占拥承将已则拟、,。;的和及与减])',
    `(?:创办|创始)(?:人)?家族(?=${DOES})`,
    `(?:\\d{1,3}|[一二两三四五六七八九十]{1,3}|多|数)(?:家|名|位|只)(?:基石|外部|战略|财务|机构|产业|新|老|境内外|地方|国资|国有|外资|本土|海外|私募|专项|引导|当地)*(?:投资者|投资人|投资机构|投资方|机构|股东|银行|基金|农商行|城商行|企业)(?=(?:也|则|将|已|拟)?(?:${DOES})|${ADVERBS}${TRADES})`,
    // 北上资金减持: kinds of holders that the press tells of as one.
    `(?:北上资金|北向资金|南下资金|南向资金|险资|公募基金|私募基金|社保基金|养老基金|养老金|产业资本|外资机构|QFII|(?:全国社保基金|基本养老保险基金|社保基金)[一二三四五六七八九零〇\\d]{2,5}组合)(?=${ADVERBS}${LATELY}(?:对[^,;。]{1,14}?(?:进行了?)?)?(?:${TRADES}|新进|加仓|减仓|净买入|净卖出|买入|卖出|清仓))`,
    // 控股股东减持, 实控人以大宗交易方式套现: a holder by his part; 控股股东X减持 has a name.
    `(?:控股股东|实际控制人|实控人|第[一二三四五]大股东|大股东|创始团队|核心团队)(?:及其?一致行动人)?(?=${ADVERBS}${TRADES})`,
    `基石投资者(?=(?:合计|共)?(?:${DOES})(?!\\d))`,
  ].join('|'),
  'uy',
);
const STOPS = charset(',。;:!?()、由与和及向被从自获约中括含同跟另\n、“”"');

const HEADED = /(?:牵头|领衔|为首|主导|领头|率领)的(?:国际|投资|买方|私募|竞购|收购)?$/u;

/** The phrase for several that begins at a place and acts. */
export function crowdAt(text: string, at: number, { floor, limit }: { floor: number; limit: number }): Span | null {
  if (!inSet(BEGINS, text, at)) return null;
  // 晨枢科技|控股股东: right behind whose holder he is.
  const open =
    at === 0 ||
    at === floor ||
    inSet(STOPS, text, at - 1) ||
    /[%余人他股权份。的司后得度末底年月遭来]/u.test(text[at - 1] ?? '');
  if (!open) return null;
  // 甲牵头的财团: who heads it acts.
  if (/^(?:财团|银团|银行团)/u.test(text.slice(at, at + 3)) && HEADED.test(text.slice(Math.max(0, at - 8), at)))
    return null;
  CROWD.lastIndex = at;
  const m = CROWD.exec(text);
  return m && at + m[0].length <= limit ? { start: at, end: at + m[0].length } : null;
}
