// Names of capital letters alone (MAHLE, RBC) in folded Chinese text: letters that deal, hold or speak somewhere in the document, or are
// dealt in there, are a name wherever it says them; the many abbreviations of the trade never are.

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
