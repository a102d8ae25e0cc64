// Who lends to whom, in Chinese, told without a figure: X、Y向Z提供银团贷款, Z获X授信, 与X签订融资租赁协议.
import { gap, list, listBehind, own, type Template, templates } from './template.ts';

const lent = templates('debt');

const SO =
  '(?:都|均|也|亦|还|则|已|已经|同意|承诺|联合|共同|分别|一起|牵头|继续|再度|再次|再|又|将|拟|\\uE007|先后|独家|刚刚|首次)*';
const LOAN =
  '(?:银团贷款|联合贷款|联贷案?|贷款|授信|信贷|借款|过桥融资|过桥资金|融资租赁|售后回租|债务融资|项目融资|信用额度|循环额度|并购融资)(?!利率|余额|服务|产品|业务|担保|保证|损失|违约|市场|平台|系统|申请人|客户)';
const PACT = '(?:协议|合同|合约|契约|协定|文件|协议书)';
/** Of banks and their customers in general, or of what is not lent yet. */
const NO_LOAN =
  /意向|战略合作|担保|保证|消费贷|个人|购车|按揭|房贷|客户|用户|经销商|中小企业|商户|申请|拒绝|否认|偿还|归还|到期|逾期|起诉|抵押权/u;

export const LOANS: readonly Template[] = [
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
