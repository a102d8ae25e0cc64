// Who lends to whom, in Chinese, told without a figure: X、Y向Z提供银团贷款, Z获X授信, 与X签订融资租赁协议.
import { gap, list, listBehind, own, type Template, templates } from './template.ts';

const lent = templates('debt');

const SO =
  '(?:都|均|也|亦|还|则|已|已经|同意|承诺|联合|共同|分别|一起|牵头|继续|再度|再次|再|又|将|拟|一家|一行|独力|同样|后来|其后|随后|\\uE007|先后|独家|刚刚|首次)*';
const LOAN =
  '(?:银团贷款|联合贷款|联贷案?|贷款|授信|信贷|借款|过桥融资|过桥资金|融资租赁|售后回租|债务融资|项目融资|信用额度|循环额度|并购融资)(?!利率|余额|服务|产品|业务|担保|保证|损失|违约|市场|平台|系统|申请人|客户)';
const PACT = '(?:协议|合同|合约|契约|协定|文件|协议书)';
/** Of banks and their customers in general, or of what is not lent yet. */
const NO_LOAN =
  /意向|战略合作|担保|保证|消费贷|个人|购车|按揭|房贷|客户|用户|经销商|中小企业|商户|申请|拒绝|否认|偿还|归还|到期|逾期|起诉|抵押权/u;

const BANKS =
  '(?:(?:统筹|联合|共同|主要|最大|单一最大|最大的|最主要的?|重要|主|首席|独家|的|账簿|牵头)*(?:主办行|主办银行|牵头行|牵头银行|安排行|安排银行|参贷行|参贷银行|贷款行|贷款银行|贷款人|贷款方|债权行|债权银行|债权人|债主|出借人|出借方|放款行|放款方|授信银行|簿记行))(?!会|委员会|代表|会议)';

/** 甲为主办行,承作7亿元: told with each one's part. */
const UNSHARED = /^(?![^。]*(?:承作|承贷|认贷|分别|各)[^,;。]{0,8}\d)/u;

export const LOANS: readonly Template[] = [
  // 兆丰与玉山参贷; 由X领衔放款.
  lent('takes-part', `${list('l')}(?:等[^,;。]{0,6})?${SO}(?:参贷|联贷|放款|承贷|提供联贷)(?:了)?(?:$|[,;。])`, {
    unless: NO_LOAN,
    where: UNSHARED,
    firms: true,
  }),
  // X是Y最大的债权人; X为统筹主办行.
  lent(
    'is-bank',
    `(?<![由与和对给向])${list('l')}${SO}(?:一直|多年来|长期|则|仍|现|目前|向来|至今)*(?:是|为|系|乃|任|担任|出任|属|成为|成了|作为)(?:了)?${gap(6)}(?:${own('d')}(?:受伤|受损)?的?${gap(8)})?${BANKS}(?:之一)?(?:$|[,;。])`,
    { unless: /债券|受托|清盘|破产|起诉|申请/u, where: UNSHARED, firms: true },
  ),
  // X、Y均在出借方之列.
  lent(
    'among-banks',
    `${list('l')}${SO}(?:在|同在|名列|位列|列|身在|现身)${gap(4)}(?:${own('d')}的?)?${BANKS}(?:名单|之列|行列|之中|中|里|阵容|一栏)+(?:$|[,;。])`,
    { firms: true },
  ),
  // 主办行为X; 出借人包括X和Y.
  lent('banks-are', `(?:${own('d')}的?${gap(6)})?${BANKS}(?:则|主要|还|也|均|分别|现|有)*(?:为|是|系|包括|有|即)`, {
    behind: 'l',
  }),
  // X为本次收购提供并购贷款.
  lent(
    'lends-for',
    `(?<![由与和对给向])${list('l')}${SO}(?:为|就|向)(?:本次|此次|这次|该项?|这项|这笔|这宗|上述|此项|是次|有关|此)${gap(8)}(?:收购|并购|交易|私有化|购并|项目|入股|买卖|计划|案)${SO}(?:提供|发放|批出|承诺|安排|放出|备妥)(?:了)?${gap(8)}${LOAN}`,
    { unless: /意向|担保|保证/u, firms: true },
  ),
  // 由X、Y组成的银团已向Z提供贷款; 银行团由X与Y组成.
  lent(
    'syndicate-lends',
    `由${listBehind('l')}[^,;。]{0,8}(?:组成|牵头|领衔|为首)的(?:银团|财团|银行团|贷款团)${SO}(?:向|为|给)${listBehind('d')}${SO}(?:提供|发放|批出|授出)(?:了)?${gap(10)}${LOAN}`,
    { unless: /意向|担保/u },
  ),
  lent(
    'bank-group',
    `(?:${own('d')}的?${gap(4)})?(?:银行团|银团|贷款团|联贷团)(?:成员)?${SO}由${listBehind('l')}${SO}(?:组成|构成)`,
  ),
  // X、Y已备妥联贷.
  lent('stands-ready', `${list('l')}${SO}(?:备妥|准备好|备好|敲定|承诺)(?:了)?${gap(6)}${LOAN}(?:$|[,;。])`, {
    unless: NO_LOAN,
    firms: true,
  }),
  lent(
    'lends',
    `(?<![由与和对给向])${list('l')}${SO}(?:向|为|给|对|替)(?:${listBehind('d')}|公司|集团|我们|本公司)${SO}(?:提供|发放|批出|授予|放出|给予|投放|发出|签发|出具|批准|批予|授出|安排|筹组|组建|做了?|办理)(?:了)?${gap(10)}${LOAN}`,
    {
      unless: NO_LOAN,
      firms: true,
    },
  ),
  // 贷款由X、Y统筹.
  lent(
    'by',
    `${LOAN}${SO}(?:全部|主要)?由${listBehind('l')}${SO}(?:统筹|提供|承贷|承作|发放|牵头|筹组|主办|安排|包办|批出|授出)`,
    { unless: NO_LOAN },
  ),
  lent('joins', `${list('l')}${SO}(?:参与|参加|加入)(?:了)?${own('d')}的?${gap(4)}${LOAN}`, {
    unless: NO_LOAN,
    firms: true,
  }),
  lent(
    'gets',
    `${own('d')}${gap(6)}(?:取得|获得?|拿到|获批)(?:了)?${listBehind('l')}(?:的|提供的?|批出的?|发放的?)?${gap(4)}${LOAN}`,
    { unless: NO_LOAN },
  ),
  lent(
    'borrows',
    `${own('d')}${gap(10)}(?:从|自|向)${listBehind('l')}(?:处|那里|手中)?${SO}(?:获得|取得|获|获批|借入|借得|拿到|拿|获取|借到|筹得|借了)(?:了)?${gap(10)}${LOAN}`,
    {
      unless: NO_LOAN,
    },
  ),
  lent(
    'pact',
    `${own('d')}${gap(12)}(?:与|和|同|跟)${listBehind('l')}${gap(6)}(?:签|订立|达成|续签|敲定|签订|签署|签下|签了)(?:了)?${gap(8)}${LOAN}${gap(4)}${PACT}`,
    {
      unless: NO_LOAN,
      turns: true,
    },
  ),
];
