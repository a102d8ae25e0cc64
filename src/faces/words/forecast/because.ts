// Why an input is what it is, for the reasons that the program itself gives: a scenario file holds them in English, readers of
// Chinese see them in theirs. A reason that somebody wrote stays as it was written.
import type { Lang } from '../lang.ts';

type Said = readonly [hans: string, hant: string];

const REASONS: Readonly<Record<string, Said>> = {
  'Not stated; this is taken instead.': ['未说明，按此计算。', '未說明，按此計算。'],
  'Nobody states it; the range is what is possible.': ['无人披露；取一切可能的值。', '無人揭露；取一切可能的值。'],
  'Nobody states the rest of the round; as much again at most.': [
    '本轮其余部分无人披露；最多与投入相当。',
    '本輪其餘部分無人揭露；最多與投入相當。',
  ],
  'Rounds of young companies usually last one to three years.': [
    '年轻公司一轮融资通常够用一至三年。',
    '年輕公司一輪募資通常夠用一至三年。',
  ],
  'At most what Andreessen Horowitz (a16z), "Who Owns the Generative AI Platform?", 19 January 2023 gives for early rounds (80-90 %); often less.':
    [
      '最多如 a16z 2023年1月19日文章所说的早期融资的八至九成；往往更少。',
      '最多如 a16z 2023年1月19日文章所說的早期募資的八至九成；往往更少。',
    ],
  '10 to 20 % for the whole market in Andreessen Horowitz (a16z), "Who Owns the Generative AI Platform?", 19 January 2023; single firms differ widely.':
    [
      'a16z 2023年1月19日文章就整个市场说一至两成；各家差别很大。',
      'a16z 2023年1月19日文章就整個市場說一至兩成；各家差別很大。',
    ],
  'Pay and sales cost a young software company half its revenue or more.': [
    '年轻软件公司的薪酬和销售要花掉营收的一半以上。',
    '年輕軟體公司的薪資和銷售要花掉營收的一半以上。',
  ],
  'Nobody states it; young companies sell a small part of what they raise.': [
    '无人披露；年轻公司的营收只是融资的一小部分。',
    '無人揭露；年輕公司的營收只是募資的一小部分。',
  ],
  'Sales of young companies swing by tens of per cent.': [
    '年轻公司的营收会有百分之几十的起伏。',
    '年輕公司的營收會有百分之幾十的起伏。',
  ],
  'Nobody states the margin on compute; clouds as a whole report 30 to 72 %.': [
    '算力的毛利率无人披露；各家云业务整体为三成至七成二。',
    '算力的毛利率無人揭露；各家雲端業務整體為三成至七成二。',
  ],
  'One seller spoke of one to one; for a young company less is likely.': [
    '有一家卖方说是一比一；年轻公司多半更少。',
    '有一家賣方說是一比一；年輕公司多半更少。',
  ],
  'Nobody states it.': ['无人披露。', '無人揭露。'],
  'Studies of cloud demand find it on both sides of 1.': [
    '对云需求的研究，结果在1的上下都有。',
    '對雲端需求的研究，結果在1的上下都有。',
  ],
  'Prices of compute fell in most years and rose in some; unit costs are taken to follow.': [
    '算力价格多数年份下降，有些年份上涨；单位成本假定随之变化。',
    '算力價格多數年份下降，有些年份上漲；單位成本假定隨之變化。',
  ],
  'Nobody states growth this far ahead; it slows, and the range is wide.': [
    '这么远的增长无人说过；会放缓，范围取得宽。',
    '這麼遠的成長無人說過；會放緩，範圍取得寬。',
  ],
  'Cuts follow one another in a price war; nobody states how fast.': [
    '价格战中降价接连而来；多快无人说过。',
    '價格戰中降價接連而來；多快無人說過。',
  ],
  'Unit costs fall too, slower than prices in a price war; nobody states how fast.': [
    '单位成本也在下降，价格战中慢于价格；多快无人说过。',
    '單位成本也在下降，價格戰中慢於價格；多快無人說過。',
  ],
  'Unit costs fall too, whether prices do or not; nobody states how fast.': [
    '无论价格如何，单位成本也在下降；多快无人说过。',
    '無論價格如何，單位成本也在下降；多快無人說過。',
  ],
  'Studies of cloud demand find it a little above or well below 1 (Jiang, Lee and Zomaya, data of 2006-2013).': [
    '对云需求的研究，结果略高于1或远低于1（Jiang、Lee、Zomaya，2006至2013年资料）。',
    '對雲端需求的研究，結果略高於1或遠低於1（Jiang、Lee、Zomaya，2006至2013年資料）。',
  ],
  'The middle of the two years in which they fell.': ['下跌那两年的中点。', '下跌那兩年的中點。'],
  'Prices after that fall; nobody states them.': ['那次下跌之后的价格；无人披露。', '那次下跌之後的價格；無人揭露。'],
  'One rise was seen in about two and a half years.': ['约两年半里见过一次上涨。', '約兩年半裡見過一次上漲。'],
  'Allen Zhu (GSR Ventures), quoted in the Chinese press on 6 March 2024, on growth of software firms in the United States and China':
    [
      '朱啸虎（金沙江创投）谈中美软件公司的增长，见2024年3月6日中文报道',
      '朱嘯虎（金沙江創投）談中美軟體公司的成長，見2024年3月6日中文報導',
    ],
  'Alibaba Cloud, 29 February 2024: list prices cut by 20 % on average and 55 % at most': [
    '阿里云2024年2月29日：目录价平均降20%，最多降55%',
    '阿里雲2024年2月29日：牌價平均降20%，最多降55%',
  ],
  'Rental prices of one H100 hour (SemiAnalysis and others): 7 to 12 US$ at the peak of 2023, 1.70 in October 2025, 2.35 in March 2026':
    [
      'H100 每小时租价（SemiAnalysis 等）：2023年高点7至12美元，2025年10月1.70美元，2026年3月2.35美元',
      'H100 每小時租價（SemiAnalysis 等）：2023年高點7至12美元，2025年10月1.70美元，2026年3月2.35美元',
    ],
  'Revenue of Zhipu (2.2 times in 2023, 2.5 in 2024) and MiniMax (8.8 times in 2024) in their Hong Kong prospectuses, December 2025':
    [
      '智谱（2023年2.2倍，2024年2.5倍）与 MiniMax（2024年8.8倍）的营收，见2025年12月港股招股书',
      '智譜（2023年2.2倍，2024年2.5倍）與 MiniMax（2024年8.8倍）的營收，見2025年12月港股招股書',
    ],
  'As entered in the form.': ['如表单所填。', '如表單所填。'],
  'The size of the round less what the vendor put in.': ['本轮总额减去供应商的投入。', '本輪總額減去供應商的投入。'],
  'The margin of another seller of compute; nobody states the vendor’s own.': [
    '另一家算力卖方的毛利率；供应商自己的无人披露。',
    '另一家算力賣方的毛利率；供應商自己的無人揭露。',
  ],
  'What another seller’s AI brings with it; nobody states the vendor’s own.': [
    '另一家卖方的 AI 带动的部分；供应商自己的无人披露。',
    '另一家賣方的 AI 帶動的部分；供應商自己的無人揭露。',
  ],
  'Growth of companies of its kind; nobody states its own.': [
    '同类公司的增长；它自己的无人披露。',
    '同類公司的成長；它自己的無人揭露。',
  ],
  'Taken for the valuation after the round.': ['当作投后估值。', '當作投後估值。'],
};

/** A reason in a reader's language. */
export function becauseWords(text: string, lang: Lang): string {
  const said = REASONS[text];
  if (lang === 'en' || !said) return text;
  return said[lang === 'zh-Hans' ? 0 : 1];
}

/** Is it one of the program's own reasons? */
export const isOwnReason = (text: string): boolean => text in REASONS;
