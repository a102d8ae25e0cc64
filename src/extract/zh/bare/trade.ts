// Who is whose customer, in Chinese, told without a figure: as a customer or supplier by name (主要客户为X和Y, X是Y的供应商), by
// where goods get to (产品已进入X的产线, 打入X供应链), by who uses, orders or rents them (X、Y都用我们的车), by from whom they are bought
// (主要从X采购, 由X代工), by contracts and orders won (与X签订供货框架, 中标X的项目).
import { gap, KIND, list, listBehind, NAMED, own, PARTY, type Template, templates } from './template.ts';

const template = templates('purchase');

const SO =
  '(?:都|均|皆|同|也|亦|还|则|仍|仍然|一直|目前|现|已|已经|同样|曾|便|就|此后|今后|\\uE007|长期|分别|依次|主要|大多|多|早已|继续|正式|成功|先后|相继|陆续|开始|正|在|全|全部|大部分|做|率先|首次|又|再|再度|另|另外|同时|独家|承诺|计划|将|拟|准备|打算|会|要|刚|近期|悉数|成批|批量|小批量|大批量|直接|间接|稳定|大量)*';
const RANK =
  '(?:新增|主要|重要|核心|关键|最大|单一最大|第一大|第[二三四五]大|前[一二三两四五十]大|[一二三两四五]大|大|老|新|长期|稳定|头部|标杆|典型|企业|机构|国内|海外|境外|北美|欧洲|美系|日系|付费|早期|首批|首个|首家|直接|下游|商业|商用|云|算力|代表性|合作|战略|电芯|芯片|材料|设备|零部件|唯一|独家|的|之一|上游|第?\\uE008大?)*';
const CUSTOMER =
  '(?:客户|租户|买家|买主|主顾|订户|采购方|终端客户|用户)(?:名单|群|阵容|群体|结构)?(?:之?[中里列])?(?:一)?';
const SUPPLIER =
  '(?:供应商|供货商|供应方|代工厂|代工商|代工方|代工伙伴|晶圆代工伙伴|房东|供货方|算力提供方|云服务商|供电方)(?:名单)?(?:之?[中里列])?(?:一)?';
const HAS =
  '(?:还|则|也|更|已|目前|主要|另|既|此前|曾|都|均|分别|依次|\\uE007)*(?:包括了?|包含|囊括|涵盖|覆盖|不乏|含|即|有|是|为|系|多了|增加了|新增|扩大到|遍及|来自|:)';
const CHAIN =
  '(?:供应链|产业链|供货体系|供应体系|供应商(?:名单|名录|体系|行列|序列|目录)?|采购(?:名单|体系|目录|清单)|产线|生产线|量产线|量产车型|车型|量产平台|体系|门店|货架|数据中心|机房|渠道)';
export const GOODS =
  '(?:产品|芯片|晶片|模型|大模型|服务(?!器)|处理器|服务器|伺服器|设备|机台|系统|算力|云|车(?!企|厂|间)|机器人|电池|电芯|GPU|TPU|CPU|显卡|加速卡|平台|方案|软件|API|接口|机柜|机房|数据中心|集群|产能|零件|零部件|模组|模块|器件|元件|耗材|试剂|涂料|钢材|铝材|轮胎|座椅|玻璃|屏幕|镜头|机床|叶片|风机|充电桩|材料|激光雷达|传感器|减速器|衬底|晶圆|硅片|薄膜|电机|关节|飞机|货车|卡车|机械臂|手臂|产线|面板|颗粒|存储|硬盘|内存|靶材|光刻胶|原料药|原料|电力|电|组件|逆变器|光模块|交换机|疫苗|终端|引擎|工具|技术平台|货|订单|套件|底盘|园区|厂房|仓库|卫星|火箭|无人机|无人车)';

/** What a maker calls it before what it is: 英伟达|Thor芯片. */
const MODEL = `(?=[A-Za-z0-9 .+-]{0,14}${GOODS})`;
/** Somebody's: 岭川智能的, 公司, 其. */
const of = (part: 'b' | 's'): string => `(?:${own(part)}(?:的)?${gap(8)})?`;

const END = '(?:$|[,;。])';
/** So much is spent. */
const SUM = '\\uE006+';

const NO_CUSTOMER = /潜在|目标客户|意向|客户的|客户(?:数|体验|满意|需求|关系|经理)/u;
const SHARES =
  /厂房|机楼|大楼|大厦|土地|物业|地块|住宅|酒店|股权|股份|股票|老股|持股|子公司|业务|资产包|少数权益|债券|票据|贷款|融资|资金|投资|担保|看涨|建议|意见|数据显示/u;

/** Customers and suppliers by name. */
const RANKS: readonly Template[] = [
  template('customers', `${of('s')}(?<!潜在|目标|意向)${RANK}${CUSTOMER}${HAS}`, { behind: 'b', unless: NO_CUSTOMER }),
  template('customers-mostly', `${of('s')}${RANK}${CUSTOMER}${gap(4)}以${listBehind('b')}[^,;。]{0,16}为主`),
  template('suppliers', `${of('b')}(?<!潜在|目标|意向)${RANK}${SUPPLIER}${HAS}`, { behind: 's' }),
  template(
    'is-customer',
    `${list('b')}${SO}(?:是|为|系|成为|成了|作为|变成)(?:了)?${gap(6)}(?:${own('s')}${gap(10)}的?)?${RANK}${CUSTOMER}(?:之一)?(?:$|[,;。])`,
  ),
  template('stays-customer', `^${SO}(?:是|为|成为|系)(?:了)?(?<s>${NAMED})的?${RANK}${CUSTOMER}(?:之一)?(?:$|[,;。])`),
  template(
    'is-supplier',
    `${list('s')}${SO}(?:是|为|系|成为|成了|作为|变成)(?:了)?${gap(6)}(?:${list('b')}的?)?${gap(4)}${RANK}${SUPPLIER}(?:之一)?(?:$|[,;。])`,
  ),
  template('after-customer', `(?:是|成为)?继${list('b')}(?:之)?后的?${RANK}${CUSTOMER}`, { hero: true }),
];

/** By where goods get to. */
const INTO: readonly Template[] = [
  template(
    'into-chain',
    `(?:${own('s')}${gap(16)})?(?:进入|打入|打进|切入|导入|杀入|跻身|挤进|闯进|入围|纳入|走进|进到)(?:了)?${listBehind('b')}的?(?:${NAMED})?${gap(6)}${CHAIN}`,
  ),
  template(
    'used-in',
    `(?:${own('s')}(?:的(?:${NAMED})?)?${gap(14)}${GOODS}${gap(10)})(?:用于|用在|应用于|装上|装进|装在|装到|搭载于|搭载在|供应给|供货给|出货给|卖给|售予|交付给|部署在|落地|上车|导入|导入了|打进|进入)(?:了)?${listBehind('b')}(?:$|[,;。的])`,
    { unless: /[将把].*(?:部门|事业[部群]|板块|业务|工厂|产线|子公司|股权|股份)/u },
  ),
  template(
    'used-by',
    `(?:${own('s')}(?:的(?:${NAMED})?)?${gap(16)})(?:被|获得?|得到|已获得?)${listBehind('b')}${gap(6)}(?:采用|选用|承租|租用|预租|包下|选中|用在|用于|用上|采购|导入|搭载|定点|下单|使用|大单|订单|青睐并采购)`,
  ),
  template(
    'supplies',
    `(?:${own('s')}${gap(14)})?(?:向|给|为|替|对)${listBehind('b')}${SO}(?:供应(?!商|链)|供货|代工(?!厂|商)|交付|出货|发货|供电|送货|出租|配套|代管|生产|制造)`,
    { unless: SHARES },
  ),
  template(
    'provides',
    `(?:(?<s>${NAMED}|公司|我们)${gap(14)})?(?:向|给|为|替)${KIND}(?<b>${NAMED}(?:(?:、|和|与|及|以及)${NAMED})*)${SO}(?:提供|定制|开发|承建|建造|搭建|托管)(?:了|着)?${gap(14)}${GOODS}`,
    { unless: SHARES },
  ),
  template('orders-from', `${of('s')}(?:订单|收入|营收)${gap(8)}(?:来自|出自)(?:于)?${gap(3)}`, {
    behind: 'b',
    unless: /来自于?(?:海外|国内|中国|美国)/u,
  }),
];

/** By who uses, orders or rents. */
const USES: readonly Template[] = [
  template(
    'uses',
    `(?<![为向给对由被从与和把将跟])${list('b')}${gap(10)}(?:采用|选用|使用|部署(?![在于到至])|接入|搭载|装配|用上|导入|引进了|用|换上)(?:了|过|的是|的都是|的就是)?${gap(3)}${own('s')}(?:旗下|自研)?(?:的|(?=${GOODS}))${gap(10)}${GOODS}`,
    { unless: /用于|用来|作用|费用|合作|合资|共同/u },
  ),
  template(
    'rents',
    `${list('b')}${gap(14)}(?:包下|租下|包走|承租|租用|租赁|入驻|进驻|迁入|锁定|预订|预定|签下|包了|包圆)(?:了)?${gap(4)}${own('s')}${gap(14)}(?:产能|机柜|机房|数据中心|园区|厂房|厂|集群|算力|云|场地|仓库|仓|大楼|机位|卡)`,
    { unless: SHARES },
  ),
  template(
    'lets',
    `(?:${own('s')}${gap(4)})?(?:把|将)?${gap(12)}(?:机房|数据中心|机柜|集群|算力|园区|厂房|产能|仓库|卫星|飞机|卡)${SO}(?:租给|出租给|租予|批给|包给)(?:了)?${listBehind('b')}`,
  ),
  template(
    'signs-up',
    `${list('b')}${gap(8)}(?:签下|锁定|包揽|预订|包下|吃下|买断)(?:了)?${own('s')}的?[^,;。]{0,10}(?:产能|机柜|电力|产量|算力|货源)`,
  ),
  template('orders', `${list('b')}${gap(12)}(?:下单|下订|追单|加单|追加订单|落单)(?!(?:给|了)*${PARTY})`, {
    unless: /催|促|让|等待|呼吁|鼓励|[向从自跟找問问]/u,
  }),
  template(
    'units',
    `${list('b')}${gap(12)}(?:采购|购买|订购|采买|购置|买下|订下)(?:了)?(?:至少|超过|约|近|逾|不少于|不低于|首批)?\\uE008+`,
    { unless: new RegExp(`${SHARES.source}|[向从自跟找]`, 'u') },
  ),
];

/** By from whom they are bought. */
const FROM: readonly Template[] = [
  template(
    'buys-from',
    `(?:${own('b')}${gap(20)})?(?:向|从|自|找|跟|问)${listBehind('s')}${SO}(?:采购|拿(?=[^,;。]{0,3}${GOODS})|购买|购入|购进|进货|拿货|买(?!入|下)|订购|下单|下订|租用|租赁|租(?!金)|订货|追加(?:了)?[^,;。]{0,4}订单|加单|采买|批量采购|取货)`,
    { unless: SHARES },
  ),
  template(
    'buys-from-stranger',
    `(?:${own('b')}${gap(12)})?(?:向|从)(?<sx>[^,;:。\\uE001-\\uE00A、和与的]{3,10})${SO}(?:采购|订购|购入|租用|进货|拿货)(?:了)?`,
    { unless: SHARES },
  ),
  template(
    'bought-of-stranger',
    `(?:${own('b')}${gap(20)})?(?:采购自|购自|租自|订自|买自|进口自)(?<sx>[^,;:。\\uE001-\\uE00A、和与的]{3,10})(?:$|[,;。])`,
  ),
  template('bought-of', `(?:${own('b')}${gap(20)})?(?:采购自|购自|租自|订自|买自|进口自)${listBehind('s')}`),
  template(
    'made-by',
    `(?:${own('b')}的?${gap(16)})?(?:由|交由|委托|委由)${listBehind('s')}${SO}(?:供应(?!商|链)|供货|代工(?!厂|商)|生产|制造(?!商|业)|承建|承制|托管|提供${gap(10)}${GOODS}|封装|封测|运维|供电)`,
    { unless: SHARES, parts: true },
  ),
  template(
    'buys',
    `(?:${own('b')}${gap(16)})?(?:采购|购买|订购|购入|购置|租用|租下|租了|订了|订的|买的|买了|引进|引入|承租|选用|选择)(?:了|过|的是|的)?${gap(12)}(?:来自)?${list('s')}(?:的|(?<=\\uE003)|${MODEL})[^,;。]{0,14}?${GOODS}`,
    { unless: SHARES },
  ),
  template(
    'runs-on',
    `${own('b')}的?${gap(14)}(?:使用|采用|用|搭载|部署)(?:了|的是|的都是|的就是)?${list('s')}(?:的|${MODEL})[^,;。]{0,10}?${GOODS}`,
    { unless: /用于|作用|费用|合作|类似/u },
  ),
  template(
    'orders-go',
    `(?:${SUM}的?${gap(8)}(?:订单|合同|采购单)|${gap(8)}订单)${SO}(?:交给|给了|下给|花落|落入|归)(?:了)?${listBehind('s')}`,
    { sum: true },
  ),
  template(
    'spends-on',
    `${list('b')}${gap(10)}在${own('s')}(?:身上|那里|处|上)?(?:已|共|累计|合计|总共)*(?:花|砸|投入|花费|支出)(?:了|掉|出)?(?:约|近|逾|超过|超)?${SUM}`,
    { sum: true },
  ),
  template(
    'casts-at',
    `${own('b')}的?${gap(8)}(?:晶圆|芯片|处理器)${gap(4)}在${list('s')}(?:投片|流片|代工|生产|制造|下线)`,
  ),
  template(
    'qualifies',
    `${own('s')}的?${gap(14)}通过(?:了)?${list('b')}的?(?:认证|验证|验厂)[^,;。]{0,6}(?:供货|出货|交付|下单)`,
  ),
  template(
    'node',
    `(?:${own('b')}${gap(14)})(?:采用|使用|选用)(?:了)?${list('s')}[^,;。]{0,10}(?:制程|工艺|产能|封装)`,
  ),
  template(
    'goods-from',
    `(?:${own('b')}的?${gap(8)}|^${gap(6)})(?!订单|货(?!车))${GOODS}${SO}(?:来自|出自|购于|由|选了|选用了?|选的是|用的是|选择了|敲定了?|定了)(?:于)?${listBehind('s')}(?:提供)?${END}`,
    { parts: true },
  ),
  // 后段封测交由X; 封装交给了X.
  template(
    'work-goes',
    `(?:${own('b')}的?${gap(12)})?(?:封测|封装|代工|测试|制造|组装|生产|流片|运维|施工|订单|建设)${SO}(?:交给|交由|委由|委给|委托给|外包给|外判给|发包给|给了)(?:了)?${listBehind('s')}(?:负责|操刀|承接|处理|完成|代工|承建)?${END}`,
    { unless: SHARES, parts: true },
  ),
  // X也分食订单: of the customer told before.
  template(
    'shares-orders',
    `${list('s')}${SO}(?:分食|分得|分到|瓜分|吃到|抢得|抢到|分润|沾光)(?:了)?(?:这批|这笔|部分|相关|该|此)*(?:大单|订单|单子|订单大饼|商机大单)${END}`,
  ),
  template('named-partners', `${of('b')}(?:采购对象|供货方|采购来源|采购渠道)${HAS}`, { behind: 's' }),
  template(
    'turns-to',
    `(?:${own('b')}${gap(12)})?(?:改用|转用|换用|转投|改投|转向|改向)(?:了)?${listBehind('s')}(?:$|[,;。的])`,
    // 从X退出,转投Y: money goes there, not orders.
    {
      unless: /股|业务|市场|策略|战略|基金|投资/u,
      where: /^(?![^。]*(?:减持|退出|清仓|抛售|卖出|套现|离场|股份|持股))/u,
    },
  ),
  template(
    'hands-over',
    `(?:${own('b')}${gap(6)})?(?:把|将)${gap(14)}(?:订单|单子|生意|代工)${SO}(?:都)?(?:交给|交由|给了|下给|转给|转交|派给|转向|移给|转至)(?:了)?${listBehind('s')}`,
  ),
];

const PACT = '(?:协议|合同|合约|长约|框架|订单|协定|意向书|备忘录|长协)';
/** Contracts and orders won. */
const WON: readonly Template[] = [
  template(
    'supply-pact',
    `(?:${own('s')}${gap(16)})?(?:与|和|跟|同)${listBehind('b')}${gap(10)}(?:签|订立|达成|续签|续订|续约)${gap(14)}(?:供货|供应|销售|服务(?!器)|代工|供电|定点|交付)${gap(6)}${PACT}`,
    { unless: /采购|购买|购销|采买|战略合作/u },
  ),
  template(
    'buy-pact',
    `(?:${own('b')}${gap(16)})?(?:与|和|跟|同)${listBehind('s')}${gap(10)}(?:签|订立|达成|续签|续订|续约)${gap(14)}(?:采购|购买|采买|租赁|租用|租约|订购)${gap(6)}(?:${PACT})?`,
    { unless: SHARES },
  ),
  template(
    'power-pact',
    `(?:${own('s')}${gap(16)})?(?:与|和|跟|同)${listBehind('b')}${gap(10)}(?:签|订立|达成|续签|续订)${gap(14)}(?:购电|供电|绿电|核电采购|电力采购)${gap(6)}${PACT}`,
    { turns: true },
  ),
  template('ships-to', `(?:${own('s')}${gap(14)})?(?:出货|供货|供应|交货|交付|供给|发货)给(?:了)?${listBehind('b')}`, {
    unless: SHARES,
  }),
  template('places', `(?:${own('b')}${gap(8)})?(?:下单|投单|转单|追单)(?:给|了)*${list('s')}${END}`),
  template(
    'member',
    `(?:${own('s')}${gap(6)})?(?:是|为|属|属于|乃)${list('b')}的?${gap(4)}(?:供应链|产业链)(?:的)?(?:成员|厂商|企业|公司|一员|之一|伙伴)`,
  ),
  template(
    'into-makers',
    `(?:${own('s')}${gap(16)})?(?:切入|打入|打进|导入|进入)(?:了)?${list('b')}(?<=等[^,;。]{0,3}(?:车厂|车企|大厂|客户|厂商|品牌|业者|企业|巨头))${END}`,
  ),
  template(
    'already',
    `^${SO}(?:已有|有了?|获得了?)${list('b')}(?:等[^,;。]{0,6})?(?:采用|使用|导入|下单|签约|部署|订购|进驻|入驻)${END}`,
  ),
  template(
    'runs-for',
    `${list('b')}${gap(6)}(?:把|将)${gap(10)}(?:交给|交由|委托给?|外包给)(?:了)?${own('s')}(?:代管|托管|运营|代工|生产|负责|打理|运维)`,
  ),
  template(
    'works-at',
    `${own('s')}的?${gap(8)}${GOODS}${SO}在${list('b')}的?${gap(8)}(?:上线|落地|部署|运行|投用|上岗|干活|服役|量产应用|投入使用)`,
  ),
  template(
    'pact-supplies',
    `(?:${own('s')}${gap(16)})?(?:与|和|跟|同)${listBehind('b')}${gap(10)}(?:签|订立|达成|续签|续订|续约)${gap(14)}${PACT}${END}`,
    {
      where:
        /(?:协议|合同|合约|长约|框架|订单|长协)[^,;。]{0,4},(?:将|并)?(?:向[^,;。]{1,8})?(?:供应|供货|提供|出货|交付)/u,
      unless: /采购|购买|租/u,
    },
  ),
  template(
    'pact-buys',
    `(?:${own('b')}${gap(16)})?(?:与|和|跟|同)${listBehind('s')}${gap(10)}(?:签|订立|达成|续签|续订|续约)${gap(14)}${PACT}${END}`,
    {
      where: /(?:协议|合同|合约|长约|框架|订单|长协)[^,;。]{0,4},(?:将|并)?(?:采购|锁定|租用|购买|购入|包下)/u,
      unless: SHARES,
    },
  ),
  template(
    'wins',
    `(?:${own('s')}${gap(12)})?(?:拿下|取得|夺下|揽下|喜获|中标|赢得|斩获|获得|获|拿到|接到|接获|签下|签约|承接|承揽|抢到|收到|抢下|接下|敲定)(?:了)?${listBehind('b')}的?${gap(10)}(?:订单|项目|大单|合同|集采|定点|招标|标段|采购|订货|急单|长单|单子|工程)`,
    { unless: SHARES },
  ),
];

export const TRADE: readonly Template[] = [...RANKS, ...INTO, ...FROM, ...WON, ...USES];
