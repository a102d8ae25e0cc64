// The words beside which the Chinese language wants a name: verbs of dealing before what is dealt in, roles before who has them,
// verbs behind who acts, prepositions. Gives them by their first character, the longest first.
/** Verbs whose object is a company when shares follow it. */
const DEALS =
  '将|把|取得|获得|拿到|换取|换得|收下|接手|收购|并购|入股|增持|减持|参股|持有|所持|受让|转让|出售|出让|购买|买入|卖出|认购|拿下|买下|清仓|抛售|控股|握有|拥有|退出|持|战略投资|投资|领投|跟投|参投|增资|剥离|售出|脱手|处置|吃下|纳入|处分|出脱|脱售|释出|卖掉|减码|加码|标下|标得|参与了|参与|参加|间接持有|直接持有|合计持有'.split(
    '|',
  );
/** Roles right before a name. */
const ROLES =
  '股东|董事|监事|控股股东|实际控制人|实控人|子公司|母公司|合资公司|合营公司|联营公司|控股子公司|全资子公司|一致行动人|投资方|买方|卖方|收购方|受让方|转让方|旗下|关联方|创始人|联合创始人|董事长|总经理|首席执行官|掌门人|散户|牛散|基石投资者|新创|初创|新创公司|初创公司|创业公司|初创企业|独角兽|厂商|开发商|制造商|运营商|服务商|龙头|巨头|平台|品牌|老股东|二股东|大股东|投资人|交易对方|合伙人|私募|客户|供应商|租户|承租方|出租方|牵头行|债权人|借款人|借款方|贷款人|出借方|被担保人|被担保方|标的公司|出售方|接盘方|交易对手|竞争对手|合作方|合作伙伴|车企|药企|芯片商|云厂商|业者|台厂|日商|美商|泰商|韩商|法商|德商|英商|荷商|瑞商|星商|港商|陆企|港企|外企|德企|日企|韩企|客户|租客|买家|卖家|创办人|主席|行长|执行董事|天使投资人|大客户|最大股东|第一大股东|第二大股东|第三大股东|新股东|实控人|控制人|接盘方|出让方|原股东|同业|子基金|财务总监|首席财务官|执行长|财务长|营运长|技术长|总裁|副总裁|副总经理|副董事长|CEO|CFO|COO|CTO|财务总裁|首席运营官|首席技术官|首席科学家|首席分析师|首席经济学家|分析师|分析员|经济学家|发言人|董事总经理|董秘|董事会秘书|总监|负责人|副主席|研究员|策略师|教授|高管|秘书长|司长|局长|部长|律师|共同创办人|基金经理'.split(
    '|',
  );
/** Verbs whose subject is a party. */
const ACTS =
  '成立于|创立于|豪掷|耗资|花费|宣布|公告|披露|拟|宣称|为第一大股东|为第二大股东|为最大股东|为控股股东|为单一最大股东|领投|跟投|参投|牵头|减持|增持|持股|出资|斥资|认购|收购|入股|套现|豪掷|耗资|砸下|清仓|抛售|受让|转让|售予|卖给|持有|占股|握有|完成|获得|获|已|将|计划|与|向|旗下|发布|透露|表示|回应|反驳|坦言|解释称|强调|预计|指出|否认|签署|签下|敲定|订购|采购|租用|承租|中标|募集|融资|发行|借入|借款|占|占股|持|合计持有|分别持有|股权|份额|承贷|承诺|接手|接盘|拿下|加码|跟进|处置|脱手|离场|退出|增至|降至'.split(
    '|',
  );
/** Kinds of companies right before a name, where something before them tells which kind: 游戏公司X, 国产GPU企业X. */
const KINDS = '公司|企业|集团|团队|实验室|工作室|制造商|供应商|设备商|方案商|芯片商'.split('|');
/** Verbs whose receiver stands right behind them. */
const GIVES = '转给|转予|让给|过户给|授予|卖给|售予|出售给|转让给|支付给|付给|卖予|交付给'.split('|');
/** Prepositions whose name a verb of dealing follows: 向X供应, 由X领投. */
const PREPS = [...'向从给与由被获遭对', '维持', '给予', '重申', '首次覆盖', '首予'];
export interface Anchor {
  word: string;
  side: 'deal' | 'role' | 'kind' | 'give' | 'act' | 'prep' | 'is';
}

export const anchors = new Map<number, Anchor[]>();
for (const [side, list] of [
  ['deal', DEALS],
  ['role', ROLES],
  ['kind', KINDS],
  ['give', GIVES],
  ['act', [...ACTS, '以']],
  ['prep', PREPS],
  ['is', ['是', '为', '系', '位列', '名列', '跻身']],
] as const)
  for (const word of list) {
    const code = word.charCodeAt(0);
    anchors.set(
      code,
      [...(anchors.get(code) ?? []), { word, side }].sort((a, b) => b.word.length - a.word.length),
    );
  }

/** 出脱|手中: no 脱手. */
export const cut = (text: string, at: number, word: string): boolean => word === '脱手' && text[at - 1] === '出';

/** Shares behind the name of whose they are. */
export const SHARES =
  /^(?:(?:约|合计|近|逾|超|不超过|不超|至多|至少|最高|最多|另外|剩余|其余|余下|部分|全部|所有|各|控制性|多数|少数|私募)*(?:\d[\d.]{0,6}%|[一二三四五六七八九]成)?(?:[~至-]\d[\d.]{0,6}%)?(?:的|以上|左右|、)*(?:全部|部分|剩余|已发行|控股|控制|少数|多数|普通|新增|优先)*(?:股权|股份|股票|股本|老股|旧股|新股|普通股|优先股|特别股|权益|A股|H股|表决权|投票权)|持股(?=[,;。\d约])|的?(?:战略配售|战配|定增|增发|新股|现金增资|首次公开发行|IPO|配股)|\d[\d.]{0,6}%|(?:约|近|逾|超)\d[\d.]{0,6}%|(?:的)?[\d,.]+万?亿?股)/u;
