// Chinese news sentences of the bench and the fuzz test: deals in many wordings, and as much prose without deals. All
// made up; names from the gazetteer and names that no table knows.
import { type Chance, filled, type Slots } from './random.ts';

const KNOWN =
  '智谱 月之暗面 MiniMax 百川智能 零一万物 阶跃星辰 OpenAI Anthropic xAI CoreWeave 甲骨文 英伟达 微软 亚马逊 谷歌 阿里巴巴 腾讯 字节跳动 百度 华为 寒武纪 AMD Mistral'.split(
    ' ',
  );
const BACKERS = '阿里巴巴 腾讯 微软 亚马逊 谷歌 红杉中国 高瓴 软银 英伟达 美团 蚂蚁集团 小米 IDG资本 a16z'.split(' ');
const OUTLETS = '彭博社|路透社|财联社|晚点|科创板日报|华尔街日报|金融时报|The Information|36氪'.split('|');
const HEADS =
  '云澜 启衡 北辰 灵犀 锐思 博远 星河 泰合 深桥 万象 海岳 知行 恒算 青梧 朗图 乐擎 凌波 南栀 拓域 源脉'.split(' ');
const TAILS = '科技 智能 半导体 资本 数据 云计算 创投 电子 网络 集团 能源 机器人'.split(' ');
const LATIN = 'Vexor Numa Tallis Orbix Quanta Helio Stratum Kestrel Lumen Parallax'.split(' ');
const PEOPLE = '王立新 陈晓岚 刘志远 赵明宇 黄仁勋 奥特曼 李彦宏 苏敏'.split(' ');
const ROUNDS = '天使轮 Pre-A轮 A轮 A+轮 B轮 C轮 D轮 战略融资 种子轮'.split(' ');
const UNITS = '亿美元 亿元 亿元人民币 万美元 亿港元 亿欧元 亿新台币'.split(' ');
const HEDGES = ['', '', '', '约', '近', '超过', '逾', '不到', '至少', '最多'];
const TIMES =
  '今年3月 去年四季度 上周 近日 2024年上半年 本月初 2023财年 3月6日 上季度 前三个月 2025年底前 过去一年 周二 年初至今'.split(
    ' ',
  );
const TOPICS =
  '推理成本 训练数据 端侧模型 数据中心选址 液冷散热 芯片供应 人才流动 开源生态 内容审核 智能体 语音交互 长文本'.split(
    ' ',
  );
const THINGS = '交付周期 电价 模型效果 售后响应 数据安全 迁移难度 合规要求 使用习惯 团队经验 供货稳定性'.split(' ');
const PLACES = '北京 上海 深圳 杭州 贵州 内蒙古 硅谷 新加坡 法兰克福 爱荷华'.split(' ');

const number = (by: Chance): string => {
  const n = by.below(9990) / 10;
  const forms = [
    `${n}`,
    `${Math.ceil(n)}`,
    `${1 + by.below(9)},${100 + by.below(900)}`,
    by.pick(['三', '十二', '数十', '二十五', '上百']),
  ];
  return by.next() < 0.85 ? (forms[by.below(2)] as string) : by.pick(forms);
};
const invented = (by: Chance): string => (by.next() < 0.25 ? by.pick(LATIN) : by.pick(HEADS) + by.pick(TAILS));

export const SLOTS: Slots = {
  c: (by) => (by.next() < 0.6 ? by.pick(KNOWN) : invented(by)),
  i: (by) => (by.next() < 0.7 ? by.pick(BACKERS) : invented(by)),
  out: (by) => by.pick(OUTLETS),
  p: (by) => by.pick(PEOPLE),
  m: (by) => by.pick(HEDGES) + number(by) + by.pick(UNITS),
  pct: (by) => `${by.pick(HEDGES)}${(by.below(990) + 1) / 10}%`,
  n: (by) => `${1 + by.below(60)}`,
  t: (by) => by.pick(TIMES),
  r: (by) => by.pick(ROUNDS),
  topic: (by) => by.pick(TOPICS),
  x: (by) => by.pick(THINGS),
  place: (by) => by.pick(PLACES),
};

export const DEALS = [
  '{out}援引知情人士称，{c}拟融资{m}，{i}领投。',
  '{c}完成{m}{r}，投后估值达到{m}，投资方包括{i}、{i}和{i}。',
  '{t}，{i}宣布向{c}投资{m}，其中一部分以云服务额度支付。',
  '财报显示，{i}{t}云业务收入{m}，同比增长{pct}，毛利率为{pct}。',
  '{i}{t}减持了{c}的部分股份，套现{m}。',
  '{t}，平台宣布降价，平均降幅{pct}，最高降幅{pct}。',
  '{c}向{i}采购了价值{m}的算力，合同为期{n}年。',
  '{c}的一位发言人对{out}表示，公司正与{i}洽谈新一轮融资，规模可能为{m}。',
  '根据{c}提交的招股书，{i}持有其{pct}的股份，为第二大股东。',
  '{i}与{c}签署了为期{n}年、总额{m}的数据中心租赁协议。',
  '消息人士透露，{c}{t}亏损{m}，其中算力开支占{pct}。',
  '由{i}和{i}牵头的银团向{c}提供了{m}的贷款，年利率{pct}。',
  '{c}以{m}的估值出售了{pct}的股权，买方是{i}。',
  '{p}在电话会上说，{c}来自{i}的收入{t}占到全部营收的{pct}。',
  '{i}回应称，关于收购{c}的传闻不属实。',
  '{c}{t}发行了{m}的可转债，{i}认购其中{m}。',
  '{t}，{c}的年化收入突破{m}，是一年前的{n}倍。',
  '{i}承诺在未来{n}年内为{c}投入{m}，换取其{pct}的股份和优先采购权。',
  '据{out}报道，{c}估值从{m}升至{m}。',
  '{c}把推理接口的价格下调{pct}，{i}随后跟进。',
  '{i}今年的资本开支预计为{m}，高于此前的{m}。',
  '{c}计划{t}前在{place}投资{m}建设智算中心。',
];

export const PROSE = [
  '业内人士认为，随着需求上升，{topic}的成本结构正在改变，采购方更看重{x}而不是价格。',
  '分析师指出，过去几年这一领域的投入大多来自少数几家公司，外部客户的需求还有待观察。',
  '{c}的工程师说，{topic}比外界想象的更难，团队为此重写了三遍代码。',
  '在{place}，一座新的园区刚刚封顶，附近的居民更关心{x}。',
  '谈到{topic}，{p}没有给出明确的时间表，只说“再等等”。',
  '{t}，多位高管离开了{c}，其中两人创办了自己的公司。',
  '这家公司最早靠{topic}起家，后来才转向企业客户。',
  '对中小客户来说，{x}往往比{x}更重要。',
  '“没有人知道终局是什么，”一位不愿具名的投资人说，“但大家都不敢停下来。”',
  '监管部门{t}就{topic}征求意见，截止日期尚未公布。',
  '{c}与{c}的合作始于一次技术交流，双方的团队后来共用一层办公楼。',
  '如果{topic}的进展不如预期，整个链条都会受到影响。',
  '有媒体统计，{place}{t}新增了{n}家相关企业，其中不少与{topic}有关。',
  '这并不意味着{x}不重要，恰恰相反，它决定了谁能活到下一轮。',
  '{p}毕业于一所理工院校，曾在{c}负责{topic}。',
  '从{x}到{x}，客户的要求越来越细，供应商不得不派人常驻。',
  '记者在{place}看到，货车排队等待卸货，工人们三班轮换。',
  '问题在于，{topic}的标准还没有统一，每家公司的说法都不一样。',
  '会后，{c}把演示文稿放到了网上，下载量很快超过了预期。',
  '回顾{t}的经历，团队认为最大的教训是低估了{x}。',
  '它的竞争对手则选择了另一条路：先做{topic}，再谈商业化。',
  '今天的局面与十年前相似，只是规模更大、节奏更快。',
  '也有人提醒，{topic}不等于{topic}，两者的客户并不重合。',
  '{c}的产品经理坚持每周亲自回复用户，哪怕问题只与{x}有关。',
];

/** A title, where a text has one. */
export const TITLES = [
  '{c}获{i}投资',
  '{c}完成{m}{r}',
  '{c}与{i}签下{m}大单',
  '谁在为{topic}买单',
  '{t}，{place}的机房为什么亮着灯',
];

export const sentence = (by: Chance): string => filled(by.pick(by.next() < 0.5 ? DEALS : PROSE), SLOTS, by);
export const title = (by: Chance): string => filled(by.pick(TITLES), SLOTS, by);
