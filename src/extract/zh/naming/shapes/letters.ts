// Names of capital letters alone (MAHLE, RBC) in folded Chinese text: letters that deal, hold or speak somewhere in the document, or are
// dealt in there, are a name wherever it says them; the many abbreviations of the trade never are.
import type { Span } from '../../../../model/document.ts';

const LETTERS = /(?<![A-Za-z0-9&.-])[A-Z]{3,5}(?![A-Za-z0-9&.-])/gu;
/** What only a party does. */
const DOES =
  /^(?:\([^)]{1,12}\))?(?:[、与和及][A-Za-z]{3,12})?(?:则|也|还|原先|各|分别|已|将|拟|共同|宣布)*(?:宣布|表示|指出|持有|持股|领投|跟投|参投|认购|出资|斥资|成立于|创立于|收购|入股|增持|减持|清仓|披露|公告|承诺)/u;
/** What only a party has. */
const HAS =
  /^的?(?:母公司|子公司|大股东|控股股东|股东|董事长|首席执行官|执行长|创始人|股权|股份|[\d.]{1,5}%的?(?:股权|股份)|[一二三四五六七八九]成(?:多|以上)?的?(?:股权|股份))/u;
/** Verbs whose object is a party. */
const DEALT_IN = /(?:收购|并购|入股|买下|私有化|持有|增持|减持|抛售|清仓)$/u;
const TERMS = new Set(
  'IPO CEO CFO COO CTO GDP CPI ETF ESG API GPU CPU NPU TPU LLM GPT AGI AIGC AIDC DRAM NAND HBM ASIC FPGA OLED REIT SPAC EBIT ARR GMV MAU DAU ADR ADS GDR USD HKD CNY NTD TWD EUR GAAP IFRS ROE ROI KPI QFII PIPE EUV DUV CAGR OEM ODM SUV MPV NEV BEV PHEV LNG MOU SEC FDA DOJ FTC CMA NDRC IDC CDN CSP CRO CMO CXO CDMO ADC PCB MLCC SSD HDD RAM SOC RISC SaaS PaaS IaaS'.split(
    ' ',
  ),
);

/** The names of letters that a document uses. */
export function lettered(text: string): string[] {
  const found = new Set<string>();
  for (const m of text.matchAll(LETTERS)) {
    const name = m[0];
    if (found.has(name) || TERMS.has(name)) continue;
    const behind = text.slice(m.index + name.length, m.index + name.length + 24);
    const ahead = text.slice(Math.max(0, m.index - 4), m.index);
    if (DOES.test(behind) || HAS.test(behind) || DEALT_IN.test(ahead)) found.add(name);
  }
  return [...found];
}

/** Letters that deal: DCM以6200万美元向…出售, MAHLE与HELLA各持有…. */
const DEALS_AFTER =
  /^的?(?:约|近|逾)?\d[\d.]{0,5}%的?(?:股权|股份|权益)|^(?:(?:与|和|及|、)[^,;。的]{2,12})?(?:原先|此前|目前|则|也|均|各|分别|将|拟|已|曾|去年|今年|合计|共同)*(?:认购|出资|持股|持有|投资了?|增持|减持|收购|出售|入股|领投|跟投|参投|表示|称|指出|宣布|透露|母公司|创始人|(?:去年|今年|全年|上季|上半年|下半年|(?:去年|今年)?[首前第][一二三四]?[两三]?季度?|20\d\d年度?|\d{1,2}月|中期|单季|当季|同季)?(?:合并|总|净|营业)?(?:营收|收入|营业额|净利润?|纯利|净亏损|净损|毛利率)|以[约近逾]?\d[^,;。]{1,12}(?:收购|买下|出售|向|认购|入股))/u;

/** Letters to whom something is sold: 出让给NAMSA. */
const GIVEN_TO = /(?:卖给|售予|售给|让给|转给|交给|授予|卖予)$/u;

/** What a company is called right before letters that are its name: 子公司ESMC, 投资机构CYVN. */
const KIND_OF =
  /(?:旗下|子公司|附属公司|合资公司|合营公司|机构|新创|初创|大厂|厂商|供应商|开发商|运营商|营运商|服务商|制造商|基金|退休金|养老金|银行|财团|买家|卖家|股东|集团|独角兽|业者)$/u;

/** Who leads, follows or is a bank: what stands right behind letters that are a name. */
const LEADS =
  /^(?:等[\u4e00-\u9fff]{0,2}银行|银行|公司|集团|资本|(?:、|与|和|联合|继续|也|则|均|等|独家|共同)?(?:领投|跟投|参投)|等跟投|等机构)/u;

/** Do the words beside letters say that they are a name? Those of one word may also deal or be given something. */
export const namedBeside = (text: string, { start, end }: Span, word: boolean): boolean =>
  LEADS.test(text.slice(end, end + 5)) ||
  KIND_OF.test(text.slice(Math.max(0, start - 6), start)) ||
  (word && (GIVEN_TO.test(text.slice(Math.max(0, start - 4), start)) || DEALS_AFTER.test(text.slice(end, end + 24))));
