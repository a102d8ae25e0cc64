// Where a Chinese clause tells that shares or a company are taken: 收购乙30%股权, 完成对乙的收购, 乙被甲收购. Takes the clause in signs,
// gives the verb and on which side of it what is taken stands.
import { BACK, GAP, NAME, PERCENT } from './mask.ts';

export interface Verb {
  start: number;
  end: number;
  /** What is taken stands behind the verb, between 对 and it, or is the subject of its passive. */
  form: 'behind' | 'before' | 'passive';
  /** Where what is taken begins. */
  from: number;
  /** The verb takes companies; others take only shares. */
  whole: boolean;
}

/** Verbs whose object may be a company as it stands. */
const WHOLE =
  /^(?:收购|并购|洽购|竞购|求购|吞并|鲸吞|兼并|买下|受让|入股|参股|控股|入主|增持|举牌|加仓|拿下|吃下|抢下|盘下|吞下|迎娶|接手|私有化|吸收合并)$/u;
export const TAKES =
  /收购|并购|洽购|竞购|求购|吞并|鲸吞|兼并|买下|受让|入股|参股|入主|控股(?!股东|子公司|孙公司|权|平台|集团|的|公司|企业|股权|比例|方)|(?<!采)购买|买入|购入|购得|买进|取得|获得|拿下|认购|增持|加仓|竞得|拍得|拍下|摘得|接手|接盘|承接|举牌|增购|吃下|抢下|盘下|吞下|迎娶|接下(?!来)|买走|接过|揽下|私有化|吸收合并/gu;
/** Behind the verb: it is a noun there (收购价, 收购完成后, 增持评级). */
const NOUN =
  /^(?:人|方|价|款|案(?!.*股)|协议|事项|事宜|要约|报告|预案|草案|完成|之?后|前|时|之|对象|标的(?!资产|公司)|方案|资金|贷款|活动|行为|书|战|潮|意向|意愿|计划|对价|成本|日|商誉|过程|进程|失败|成功|终止|目的|项目|交易|工作|重组|预告|评级|价格|金额|规模|数量|比例|主体|机会|传闻|消息|一事|基金|期|额|量|均价|力度|情况|进展|步伐|业务|逻辑|热潮|谈判|主体|者|等|而来|及|和|或|与|的|[”"’」])/u;
/** 买入评级, “增持”: what a broker recommends. */
const RATING = /^[”"’」]?(?:评级|建议|推荐|信号|型|投资评级)/u;
/** Before the verb: it takes nothing here (回购, 被要求). */
const BEFORE = /(?:投资|回|采|抢|换|未来|求|征求|询问|禁止|限制|套|网|团|代)$/u;
/** 对乙30%股权的(要约)收购: up to the verb. */
const TOWARDS =
  /(?:对|关于|就)(?<of>[^,;:。!?对]{1,60}?)的?(?:进行|实施|发起|展开|全资|要约|战略|溢价|全面|现金|资产|股权|最终|再次|进一步|私有化|大举|分别)*$/u;
/** 完成乙30%股权的收购: without a preposition. */
const DONE = new RegExp(
  `(?:完成|终止|启动|推进|宣布|停止|放弃|取消|筹划|实现)了?(?<of>(?:[^,;:。!?对\\uE001-\\uE008]{0,16}(?:${NAME}|${BACK})${GAP}[^,;:。!?对\\uE001-\\uE008]{0,8}(?:${PERCENT})?(?:的?(?:全部|控股|剩余)*(?:股权|股份|资产|业务|控制权))?))的?$`,
  'u',
);
const PASSIVE = new RegExp(`(?:被|遭到?|获|由)[^,;:。!?]{0,12}${NAME}[^,;:。!?]{0,20}$`, 'u');

/** 收购的子公司乙: the verb tells which company is meant. */
const RELATIVE = new RegExp(
  `^的[^,;:。!?的是为有\\uE001-\\uE00A]{0,8}(${NAME}${GAP})(?=[,;。、)]|$|的|股权|\\d|\\uE005|商誉|已|未|将|在|于|业绩)`,
  'u',
);

/** Words before 对 that make it no object of the verb: 对外, 对方. */
const NO_OBJECT = /^(?:外|方|价|手|象|此|于)/u;

function formAt(mask: string, m: RegExpExecArray): Verb | null {
  const start = m.index;
  const end = start + m[0].length;
  const rest = mask.slice(end, end + 8);
  const lead = mask.slice(0, start);
  if (BEFORE.test(lead.slice(-2)) || RATING.test(rest) || /[“"「]/u.test(lead.slice(-1))) return null;
  const whole = WHOLE.test(m[0]);
  const nominal = NOUN.test(rest) || rest === '' || /^[,;。、)》”"]|^(?:并|且|的(?!$))/u.test(rest);
  const towards = TOWARDS.exec(lead);
  if (towards?.groups?.of && !NO_OBJECT.test(towards.groups.of) && nominal)
    return {
      start,
      end,
      form: 'before',
      from: start - (towards[0].length - towards[0].indexOf(towards.groups.of)),
      whole,
    };
  const done = nominal && whole ? DONE.exec(lead) : null;
  if (done?.groups?.of)
    return { start, end, form: 'before', from: start - (done[0].length - done[0].indexOf(done.groups.of)), whole };
  if (/被|遭|获|由/u.test(lead) && whole && (nominal || rest.startsWith('了')) && PASSIVE.test(lead))
    return { start, end, form: 'passive', from: 0, whole };
  const relative = RELATIVE.exec(mask.slice(end));
  if (relative)
    return { start, end, form: 'behind', from: end + relative[0].length - (relative[1] as string).length, whole };
  if (NOUN.test(rest) || rest === '') return null;
  return { start, end, form: 'behind', from: end, whole };
}

/** The verbs of taking of a clause in signs. */
export function verbsIn(mask: string): Verb[] {
  const found: Verb[] = [];
  TAKES.lastIndex = 0;
  for (let m = TAKES.exec(mask); m; m = TAKES.exec(mask)) {
    const verb = formAt(mask, m);
    if (verb) found.push(verb);
  }
  return found;
}
