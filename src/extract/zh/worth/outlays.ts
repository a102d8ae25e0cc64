// Money that Chinese texts tell as put into something: spending of a company's own (3800亿元的三年投入, 投资千亿元于机队) is a figure of
// the company, and buying shares or stock (购买X 90%股权, 买入X普通股) is an investment.
import { type Draft, draft, isCompany, type Ref, type Scene } from '../../frame.ts';
import { type Clause, type Item, isWord, type NameItem, sense } from '../../item.ts';
import { byOthers } from '../backers/brackets.ts';
import { type Governed, withRole } from '../govern.ts';
import { placed } from '../roles.ts';
import { periodFor } from '../times/when.ts';
import { whose } from '../whose.ts';

interface At {
  clause: Clause;
  word: Item;
}

/** What stands between a sum and 投入 where it is spent on the company's own. */
const OUTLAY = /^[^,;。向对]{0,6}(?:年|云|AI|算力|基建|基础设施|研发)[^,;。向对]{0,6}$/u;

const PUTS_IN = /^(?:投|投资|投入|斥资|耗资|豪掷|砸下|再投资|追加投资)了?$/u;
/** 在印度投资, 于得州投资: where nobody's shares are. */
const PLACE =
  /(?:在|于)(?:美国|中国|日本|印度|英国|法国|德国|韩国|阿联酋|沙特|马来西亚|泰国|印尼|新加坡|越南|巴西|澳洲|澳大利亚|加拿大|西班牙|葡萄牙|意大利|瑞典|挪威|芬兰|波兰|爱尔兰|墨西哥|以色列|欧洲|东南亚|中东|全球|国内|海外|当地|本土|[\u4e00-\u9fff]{1,6}[州省市县])(?:境内|当地|市场|本土|继续|再|新增|累计|共|总计)*$/u;
const BUILDS =
  /^,?(?:用于|用来|用以|以|来|在当地|在[\u4e00-\u9fff]{2,6}?)?(?:建设|兴建|新建|扩建|建造|建立|建|打造|扩大|扩充|扩产|扩厂|买地|购地|发展|布局)?[^,;。]{0,14}(?:基础设施|基建|数据中心|资料中心|智算中心|算力中心|厂|产能|产线|园区|基地|集群|厂房)/u;

/** 在高雄|兴建: where it is built, and that it is. */
const WHERE = /^(?:在|于)[^,;。]{2,10}?(?=建|兴|新建|扩|打造)/u;
const THEN = /^(?:(?:在|于)[^,;。]{2,10}?)?(?:用于|用来|用以|以|来)?(?:建设|兴建|新建|扩建|建造|打造|扩充|扩产)/u;

/** 将在印度投资150亿美元建设数据中心, 未来三年投入3800亿元用于基础设施: what is built, or where, and nobody who gets it. */
function builds(scene: Scene, { clause, figure, word, inherited }: Governed): boolean {
  if (inherited || word.end > figure.full.start || !PUTS_IN.test(scene.text.slice(word.start, word.end))) return false;
  if (placed(scene, clause).some((p) => p.mark === 'to' || p.mark === 'moved' || p.item.start >= word.end))
    return false;
  const behind = scene.text.slice(figure.full.end, clause.end);
  if (/股|债|基金|公司|项目公司|子公司/u.test(behind)) return false;
  // 投资250亿元,在高雄兴建数据中心.
  const next = scene.sentence.clauses[clause.index + 1];
  const built = behind === '' && next ? scene.text.slice(next.start, next.end) : '';
  return (
    BUILDS.test(behind) ||
    (THEN.test(built) && BUILDS.test(built.replace(WHERE, ''))) ||
    (PLACE.test(scene.text.slice(clause.start, word.start)) && /^(?:以上|左右)?$/u.test(behind.trim()))
  );
}

/** 3800亿元的三年投入: what a company puts in, when nobody gets it, is its capital spending. */
export function outlays(scene: Scene): Draft[] {
  return withRole(scene, 'invest').flatMap((g) => {
    const { clause, figure, word } = g;
    if (builds(scene, g) || wholeOutlay(scene, g)) return built(scene, g);
    const noun = scene.text.slice(word.start, word.end) === '投入' && word.start >= figure.full.end;
    if (!noun || !OUTLAY.test(scene.text.slice(figure.full.end, word.start))) return [];
    if (placed(scene, clause).some((p) => p.mark === 'to')) return [];
    const who = whose(scene, clause, figure.full.start);
    if (!who) return [];
    const made = { rule: 'zh/outlay', kind: 'metric', trigger: word, clause, metric: 'capex', money: figure } as const;
    return [draft({ ...made, subject: who.subject, status: 'planned', when: periodFor(scene, clause, figure) })];
  });
}

function built(scene: Scene, { clause, figure, word }: Governed): Draft[] {
  const who = whose(scene, clause, word.start);
  if (!who) return [];
  const base = { rule: 'zh/outlay', kind: 'metric', trigger: word, clause, metric: 'capex', money: figure } as const;
  const status = clause.items.some((i) => isWord(i, 'done')) ? null : ('planned' as const);
  return [draft({ ...base, subject: who.subject, status, when: periodFor(scene, clause, figure) })];
}

const PROJECT =
  /(?:项目|工厂|厂|基地|园区|产线|数据中心|中心|生产线|一期|二期|三期|计划|建设|扩产|亚利桑那|得州|[州省市县区国])的?(?:拟|预计|计划|合计|累计)?总?$/u;

/** 该项目总投资不超过73亿欧元, 亚利桑那总投资额仍为1650亿美元: what a thing of its own costs in all. */
function wholeOutlay(scene: Scene, { clause, figure, word, inherited }: Governed): boolean {
  if (inherited || word.end > figure.full.start) return false;
  const text = scene.text.slice(word.start, word.end);
  const before = scene.text.slice(clause.start, word.start);
  if (
    !/^总?投资(?:总?额|规模)?$/u.test(text) ||
    !(text.startsWith('总') || before.endsWith('总') || /总额$/u.test(text))
  )
    return false;
  if (placed(scene, clause).some((p) => p.mark === 'to' || p.item.start >= word.end)) return false;
  return PROJECT.test(before) && !/[对向][^,;。]{0,12}$/u.test(before);
}

/** 2026年再加码到约400亿元: a level that spending is raised to. */
const raised = (scene: Scene, { clause, figure, word }: Governed): boolean =>
  /^(?:加码|增加|加大)$/u.test(scene.text.slice(word.start, word.end)) &&
  /^[至到](?:约|近|逾)*$/u.test(scene.text.slice(word.end, figure.full.start)) &&
  !placed(scene, clause).some((p) => p.mark === 'to');

/** What is put into a thing, or is a noun behind its sum with nobody to get it. */
export function isSpending(scene: Scene, g: Governed): boolean {
  const { clause, figure, word, inherited } = g;
  if (builds(scene, g) || wholeOutlay(scene, g) || raised(scene, g)) return true;
  if (inherited || placed(scene, clause).some((p) => p.mark === 'to' || p.mark === 'moved')) return false;
  const behind = scene.text.slice(figure.full.end, figure.full.end + 6);
  if (word.end <= figure.full.start)
    return (
      /^(?:于|在|用于|用来|建设?|扩|兴建|打造|升级|布局)/u.test(behind) &&
      !placed(scene, clause).some((p) => p.item.start >= figure.end)
    );
  return (
    scene.text.slice(word.start, word.end) === '投入' && OUTLAY.test(scene.text.slice(figure.full.end, word.start))
  );
}

/** 拟购买X 90%股权: buying shares is investing. */
export const buysShares = (scene: Scene, { clause, word }: At): boolean =>
  sense(word, 'buy') === 'do' &&
  /^(?:采?购买|购入|购得|买入|购置|买了|增购|加购)$/u.test(scene.text.slice(word.start, word.end)) &&
  clause.items.some((i) => i.type === 'percent' && i.start >= word.end) &&
  /^[^,;。]{0,40}%(?:的)?(?:股权|股份)/u.test(scene.text.slice(word.end, clause.end));

/** 买入X普通股: so is buying its stock. */
export const buysStock = (scene: Scene, { clause, word }: At): boolean => {
  if (
    sense(word, 'buy') !== 'do' ||
    !/^(?:购买|购入|购得|买入|增购|加购)$/u.test(scene.text.slice(word.start, word.end))
  )
    return false;
  const name = clause.items.find((i): i is NameItem => isCompany(i) && i.start >= word.end);
  return (
    name !== undefined &&
    (/^的?(?:已发行)?(?:普通股|优先股|股票|新股|[AH]股|股份|股权)/u.test(scene.text.slice(name.end, name.end + 8)) ||
      // 买入基建投资公司X: a company is bought.
      (name.end === clause.end && FIRM.test(scene.text.slice(word.end, name.start))))
  );
};

const FIRM =
  /^(?:了)?(?:一家)?[\u4e00-\u9fffA-Za-z]{0,8}(?:公司|企业|集团|厂商|开发商|运营商|制造商|平台商|连锁|银行|券商|初创)$/u;

/** 放弃本次增资的优先认购权; 控股X 78%, where a stake is told. */
export const tellsElse = ({ text }: Scene, { clause, word }: At): boolean =>
  /放弃[^,;。]{0,16}(?:优先)?(?:认购权|购买权|认缴权)/u.test(text.slice(clause.start, clause.end)) ||
  (text.slice(word.start, word.end) === '控股' &&
    clause.items.some((i) => i.type === 'percent' && i.start >= word.end));

/** Words of the price of a deal that is told beside them. */
export const PRICE = /^(?:作价|总价|对价|首期|首笔)$/u;

/** 向X出租算力,合同总价N: the price of what is supplied or bought, and nobody's shares. */
export function isTrade(scene: Scene, { clause, word }: Governed): boolean {
  if (sense(word, 'invest') !== 'give' || !PRICE.test(scene.text.slice(word.start, word.end))) return false;
  const from = scene.sentence.clauses[clause.index - 1];
  const both = [from, clause].filter((c): c is Clause => c !== undefined);
  if (both.some((c) => c.items.some((i) => isWord(i, 'equity') || sense(i, 'invest') === 'do' || isWord(i, 'divest'))))
    return false;
  return both.some((c) =>
    c.items.some((i) => isWord(i, 'lease-out') || isWord(i, 'supply') || sense(i, 'buy') !== null),
  );
}

/** 占…投资总额的P and 投资价值 are no sums invested. */
export const isPart = (scene: Scene, g: Governed): boolean =>
  byOthers(scene, g) ||
  /^(?:回报|收益|损失|价值|组合|人(?!民)|银行|银)/u.test(scene.text.slice(g.word.end, g.word.end + 2));

/** 并购贷款, 短期投资: nouns of money, no deeds. */
export const isNoun = (scene: Scene, word: Item): boolean =>
  /^(?:扩股|的?贷|的?银团|的?债|基金|回报|收益|组合|理财|期间|期限|守则|价格|溢价|代价|总额|总金额)/u.test(
    scene.text.slice(word.end, word.end + 3),
  ) ||
  /(?:流动|短期|长期|其他|证券|财务|金融|股权类|对外|取代|代替|替代|而非|并非)$/u.test(
    scene.text.slice(Math.max(0, word.start - 3), word.start),
  );

/** 合计150亿美元: a sum that several share. */
export const joint = (scene: Scene, g: Governed): string | null =>
  /(?:合计|共同|共)[^,;。]{0,4}$/u.test(scene.text.slice(g.clause.start, g.figure.full.start)) ? '合计' : null;

/** 买下X卖不掉的产能: goods of X, not X. */
export const buysGoods = ({ text }: Scene, { clause, word }: At): boolean =>
  /^[^,;。]{2,24}的?(?:产能|算力|容量|芯片|服务器|GPU|电力|云服务|机柜|存货)$/u.test(text.slice(word.end, clause.end));

const LEADER =
  /^(?:此前|之前|随后|其后|其中|本轮|该轮|上一?轮|由|据悉|同时|而|并|,|\s)*([\u4e00-\u9fff]{2,14}(?:公司|集团|基金|资本|机构|财团|银行|政府|国资|国投))$/u;

/** 某某科学城公司领投: who leads and is in no table; null where a name or nobody stands there. */
export function strangeLeader({ text }: Scene, { clause, word }: At): Ref[] | null {
  if (clause.items.some((i) => i.type === 'name' && i.end <= word.start)) return null;
  const name = LEADER.exec(text.slice(clause.start, word.start))?.[1];
  return name ? [{ span: { start: word.start - name.length, end: word.start }, row: null }] : null;
}
