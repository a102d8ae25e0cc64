// What part of a whole a percent is: 研发投入占营收的33.5%, 占比近九成, 其中84.8%来自本地化部署, 收入的七成投入研发, 六成将用于扩产. What a
// company spends is a ratio; what a business or a customer brings is a figure of the company.
import { type Draft, draft, isCompany, last, type Ref, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, type NameItem, sense } from '../../item.ts';
import { told } from '../govern.ts';
import { phraseStart } from '../groups.ts';
import { forecast, spentBy } from '../outlook.ts';
import { type PartyItem, resolveParty } from '../parties.ts';
import { ahead } from '../parts/ahead.ts';
import { alone } from '../parts/alone.ts';
import { broughtBy, customerTold } from '../parts/customers.ts';
import { nounBefore, spokenFor, toldOf, wholeAfter, wholeOf, within } from '../parts/whole.ts';
import { OF_PRIOR } from '../pricing/remains.ts';
import { companyOf } from '../refer.ts';
import { firmOf } from '../reference/officers.ts';
import { segmentOf } from '../segments.ts';
import { runOf } from '../times/lists.ts';
import { periodFor } from '../times/when.ts';
import { tradeShare } from '../trade/sales.ts';
import { whose } from '../whose.ts';

interface At {
  clause: Clause;
  percent: FigureItem;
}

const EQUITY = /股|表决权|投票权|权益比|出资/u;
/** 占…的, 占比, 比重: up to the figure. */
const MAKES =
  /(?:占比|占到|占据|占|比重|贡献|吃掉|吞掉|吞噬|相当于)(?:了|其中|公司|集团|其|总|全部|同期|当期|当年|全年|整体|该)*(?:[^,;。占]{0,10}?(?:的|比重|比例|约|近|逾|超|超过|为|是|到|至|达|达到|升|升至|升到|提升|提高|增|降|降至|滑落|回落|扩大|随之|由|从|已|还|将|会|则|也|首次|接近|不足|仅|高达))*(?:[^,;。占]{0,8})$/u;
/** 占营业收入的|比重从8%升到|33%. */
const MAKES_UP = /占(?:公司|其|总|全部|当期|当年)*[^,;。占\d]{2,8}的$/u;
/** 研发人员占七成: heads, not money. */
const HEADS = /(?:人员|员工|人数|用户|女性|门店|会员|专利|工程师|博士|硕士)$/u;
const SPENDING = /(?:费用|成本|开支|支出|投入|研发|利息|薪酬|补贴|税费|租金|折旧)$/u;
const FROM =
  /^(?:的?(?:营收|收入|销售额|业务|订单|利润|毛利|营业收入|总收入|销售|钱))?(?:则|都|均|将|是|主要|也|已)*(?:来自于?|源自|源于|出自|由|靠)([^,;。()]{2,14})/u;
const SPENT =
  /^(?:的?(?:资金|款项|钱|收入|营收|利润|资本开支|资本支出|预算|募资|融资))?(?:将|要|会|都|则|拟|计划|主要|被|须|需|应|再|已|准备|打算|全|全部|专门|预计)*(?:用于|用作|用来|用在|投向|投入到?了?|投在|投给|砸向|砸进|砸在|花在|花到|拨给|拨付给|流向|留给|拿来|拿去|押在|付给了?|交给了?|缴给了?|支付给了?|注入)([^,;。()]{2,18})/u;
/** 七成用在…,两成给…: of a list of what is spent. */
const GIVEN =
  /^(?:则|将|会)?(?:(?:给|归|属于?|分给)([^,;。()]{2,18})|((?:补充|偿还|拓展|开拓|扩建|建设|兴建|扩充|扩大|升级|发展|研发|收购|购置|购买|采购|归还|充实|支持|推广)[^,;。()%]{2,16}))/u;
const listed = (scene: Scene): boolean => scene.drafts.some((d) => d.rule === 'zh/share-spent');
/** What money is raised or earned, before a share of it is spent. */
const MONEY =
  /账单|帐单|成本|票据|债券|贷款|募|融资|集资|配售|资金|筹|净额|新钱|这笔钱|款|预算|资本开支|开支|支出|投入|收入|营收|利润|所得/u;

const percentsOf = (clause: Clause): FigureItem[] =>
  clause.items.filter((i): i is FigureItem => isFigure(i) && i.type === 'percent');

/** 对第一大客户的销售收入|占比. */
const COUNTERPARTY =
  /(?:对|向|来自)([^,;。的对向]{2,12})的?(?:销售收入|采购总?额|采购金额|销售总?额|销售|收入|营收|采购额|采购)(?:金额|合计)?$/u;

/** Nothing but a time stands before the words of sharing. */
const bare = (scene: Scene, clause: Clause, at: number): boolean =>
  clause.items.every((i) => i.type === 'time' || i.start >= at || i.end > at) &&
  scene.text.slice(clause.items.find((i) => i.type === 'time' && i.end <= at)?.end ?? clause.start, at).trim().length <
    2;

/** 来自最大客户X的收入约|占: from whom it comes. */
function fromWhom(scene: Scene, clause: Clause, at: number): Ref | null {
  const name = clause.items.findLast((i): i is NameItem => isCompany(i) && i.end <= at);
  const lead = name && /来自于?[^,;。、]{0,6}$/u.test(scene.text.slice(clause.start, name.start));
  return lead &&
    /^的?(?:收入|营收|销售额|订单|业务)?(?:则|也|约|就|已|总额|金额|合计)*$/u.test(scene.text.slice(name.end, at))
    ? refOf(name)
    : null;
}

/** 原料成本占营收的38%: what is spent, though no word of the tables. */
const costs = ({ text }: Scene, { span }: Ref): boolean => SPENDING.test(text.slice(span.start, span.end));

/** The part: what stands before 占 in its clause, else the figure told just before. */
function partBefore(scene: Scene, clause: Clause, at: number): { ref: Ref | null; spending: boolean; sold?: boolean } {
  const noun = nounBefore(clause, at);
  const text = noun ? scene.text.slice(noun.start, noun.end) : '';
  if (noun && SPENDING.test(text)) return { ref: { span: noun, row: null }, spending: true };
  const giver = fromWhom(scene, clause, at);
  if (giver) return { ref: giver, spending: false };
  const customer = COUNTERPARTY.exec(scene.text.slice(clause.start, at));
  if (customer?.[1]) {
    const start = clause.start + customer.index + customer[0].indexOf(customer[1]);
    const name = clause.items.find((i): i is NameItem => isCompany(i) && i.start === start);
    const ref = name ? refOf(name) : { span: { start, end: start + customer[1].length }, row: null };
    return { ref, spending: false, sold: customer[0].startsWith('对') };
  }
  const segment = segmentOf(scene, clause, at);
  if (segment) return { ref: segment, spending: costs(scene, segment) };
  const trading = bare(scene, clause, at) ? customerTold(scene, clause) : null;
  if (trading) return { ref: trading, spending: false };
  const floor = clause.items.reduce(
    (f, i) => (i.end <= at && i.type === 'time' ? Math.max(f, i.end) : f),
    clause.start,
  );
  const from = phraseStart(scene.text, { start: at, end: at }, floor);
  const start =
    from + (/^(?:其中|当中|公司|集团|分别|合计|约|共)+的?/u.exec(scene.text.slice(from, at))?.[0].length ?? 0);
  const plain = start < at ? { span: { start, end: at }, row: null } : null;
  if (plain && at - start >= 2) return { ref: plain, spending: costs(scene, plain) };
  const prior = last(scene.drafts.filter((d) => d.kind === 'metric' && d.money));
  const spent = prior
    ? ['rd_expense', 'capex', 'compute_cost'].includes(prior.metric ?? '') || SPENDING.test(prior.label ?? '')
    : false;
  const word = prior && nounBefore(prior.clause, prior.money?.start ?? 0);
  return { ref: spent && word ? { span: word, row: null } : (prior?.object ?? null), spending: spent };
}

/** 向X采购2.08亿元,占采购总额的61%: a part that a customer or a supplier has. */
function traded(scene: Scene, at: At): Draft[] {
  const trade = tradeShare(scene, at.clause, at.percent);
  const whole = trade && wholeOf(scene, at, at.clause.start);
  if (!trade) return [];
  const { clause, percent } = at;
  const of = whole?.of ?? null;
  const base = { rule: 'zh/share-traded', kind: 'ratio', trigger: percent, clause, percent, of } as const;
  const when = periodFor(scene, clause, percent);
  return [draft({ ...base, subject: companyOf(scene, trade.owner), object: companyOf(scene, trade.other), when })];
}

/** 研发投入占营收的33.5%, 占总收入的71%, 占比升至63.7%. */
function makes(scene: Scene, at: At): Draft[] {
  const { clause, percent } = at;
  const run = runOf(clause, percent, scene.text);
  const first = run[0] ?? percent;
  const lead = scene.text.slice(Math.max(clause.start, first.full.start - 30), first.full.start);
  const m = MAKES.exec(lead);
  if (!m || EQUITY.test(m[0])) return [];
  const noun = first.full.start - m[0].length;
  const from = noun - (MAKES_UP.exec(scene.text.slice(clause.start, noun))?.[0].length ?? 0);
  if (
    clause.items.some(
      (i) =>
        isFigure(i) &&
        i.type !== 'percent' &&
        i.type !== 'count' &&
        i.start >= from &&
        i.end <= percent.full.start &&
        // 占公司642亿美元总营收的46%: the size of the whole.
        !/^的?(?:总|全年|年度)?(?:营收|收入|采购|销售|营业)[^,;。]{0,6}的?$/u.test(
          scene.text.slice(i.end, first.full.start),
        ),
    )
  )
    return [];
  const whole = wholeAfter(scene, at) ?? wholeOf(scene, at, from);
  if (!whole) return [];
  const part = partBefore(scene, clause, from);
  if (part.ref && HEADS.test(scene.text.slice(part.ref.span.start, part.ref.span.end))) return [];
  const spending = part.spending || whole.spent;
  return share(scene, at, { ...part, ...ownedWhole(scene, at, from), spending, of: whole.of, rule: 'zh/share-part' });
}

/** 占其收入的31%, 占某某合并报表的44%: whose the whole is; who was told of before is its part. */
function ownedWhole(scene: Scene, { clause, percent }: At, from: number): { owner?: Ref; ref?: Ref } {
  // 微软占我们收入的三成: of who speaks.
  const own = /占(?:了|到)?我们/u.test(scene.text.slice(from, percent.start)) ? firmOf(scene, percent.start) : null;
  if (own) return { owner: own };
  const item = clause.items.find(
    (i): i is PartyItem =>
      (isCompany(i) || (i.type === 'group' && i.form === 'back')) && i.start >= from && i.end <= percent.start,
  );
  if (!item || /[、和与及]$/u.test(scene.text.slice(from, item.start))) return {};
  if (/融资|募资|资金|股/u.test(scene.text.slice(item.end, percent.start))) return {};
  const told = whose(scene, clause, from)?.subject ?? null;
  const its = item.type === 'group' && /^[其它]$/u.test(scene.text.slice(item.start, item.end));
  // 来自该客户的收入占其收入的三成: not of whom it comes from, and who was told of before may be meant.
  const comes = /来自于?[^,;。]{2,14}的/u.test(scene.text.slice(clause.start, from));
  const owner = resolveParty(scene, item, its && clause.index > 0 && !comes ? told : null);
  if (!owner || (its && broughtBy(scene, owner))) return {};
  const other = told?.row && !sameRef(companyOf(scene, owner), told) && told.span.start >= scene.sentence.start;
  return { owner, ...(other ? { ref: told } : {}) };
}

/** 其中84.8%来自本地化部署, 七成来自股东. */
function comesFrom(scene: Scene, at: At): Draft[] {
  const { clause, percent } = at;
  const after = scene.text.slice(percent.full.end, Math.min(clause.end, percent.full.end + 30));
  const m = FROM.exec(after);
  const noun = nounBefore(clause, clause.end) ?? null;
  const whole = noun ? sense(noun, 'metric') : (wholeOf(scene, at, clause.start)?.of ?? null);
  if (!m?.[1] || !whole || EQUITY.test(scene.text.slice(clause.start, percent.start))) return [];
  const end = percent.full.end + m[0].length;
  const ref = { span: { start: end - m[1].length, end }, row: null };
  return spokenFor(scene, ref, share(scene, at, { ref, spending: false, of: whole, rule: 'zh/part-of' }));
}

/** 收入的七成投入研发, 其中约八成用于扩建数据中心,两成投向国际商业. */
function spent(scene: Scene, at: At): Draft[] {
  const { clause, percent } = at;
  const after = scene.text.slice(percent.full.end, Math.min(clause.end, percent.full.end + 36));
  const m = SPENT.exec(after) ?? (listed(scene) ? GIVEN.exec(after) : null);
  const before = scene.sentence.clauses[clause.index - 1];
  const lead = scene.text.slice(before?.start ?? clause.start, percent.full.start);
  const goesOn = listed(scene);
  const money =
    MONEY.test(lead) ||
    MONEY.test(m?.[0].slice(0, 6) ?? '') ||
    spending(scene, clause) ||
    goesOn ||
    /^\s*其中/u.test(scene.text.slice(clause.start, percent.full.start));
  const what = (m?.[1] ?? m?.[2])?.replace(/^(?:购买|采购|购置|购入|租用)(?!力)/u, '');
  if (!m || !what || !money) return [];
  const end = percent.full.end + m[0].length;
  const ref = { span: { start: end - what.length, end }, row: null };
  const noun = nounBefore(clause, percent.full.start);
  const toCome =
    !noun && !/已|了(?!解)/u.test(m[0].slice(0, m[0].length - what.length)) && !spentBy(scene, clause, lead);
  return share(scene, at, {
    ref,
    spending: true,
    toCome,
    of: noun ? sense(noun, 'metric') : null,
    rule: 'zh/share-spent',
  });
}

/** 资本支出由A缩窄为B,约七成用在先进制程: of what is spent, told just before. */
const spending = (scene: Scene, clause: Clause): boolean =>
  scene.drafts.some((d) => d.metric === 'capex' && d.money && clause.index - d.clause.index <= 1);

interface Share {
  ref: Ref | null;
  spending: boolean;
  of: string | null;
  rule: string;
  /** Whose the whole is, where it says so. */
  owner?: Ref;
  /** What a customer takes of the sales. */
  sold?: boolean;
  /** What is raised is still to be spent. */
  toCome?: boolean;
}

const asCompany = (scene: Scene, ref: Ref | null): Ref | null => ref && companyOf(scene, ref);

function share(
  scene: Scene,
  { clause, percent }: At,
  { ref, spending, sold, of, rule, toCome, ...rest }: Share,
): Draft[] {
  let { owner } = rest;
  const who = whose(
    scene,
    clause,
    ref && ref.span.start >= clause.start ? Math.min(ref.span.start, percent.start) : percent.start,
  );
  // 来自甲的收入占公司营收的三成: of whom the text tells, and where it tells of nobody, of nobody.
  const part = ref?.row ? !who || within(scene, who.subject, ref) : false;
  if (part && !owner && ref) owner = toldOf(scene, ref) ?? undefined;
  if (!who && !part) return [];
  const when = periodFor(scene, clause, percent);
  const status = toCome || forecast(scene, { clause, figure: percent }) ? ('planned' as const) : null;
  const base = {
    rule,
    trigger: percent,
    clause,
    subject: asCompany(scene, owner ?? (part ? null : (who?.subject ?? null))),
    object: ref,
    percent,
    of,
    when,
    status,
  };
  return [
    spending || sold
      ? draft({ ...base, kind: 'ratio' })
      : draft({ ...base, kind: 'metric', metric: 'other', label: '占比' }),
  ];
}

const once = (drafts: Draft[]): Draft[] => drafts.slice(0, 1);

export const shares: Rule = {
  name: 'zh/share',
  find: (scene) => {
    const made: Draft[] = [];
    for (const clause of scene.sentence.clauses)
      for (const percent of percentsOf(clause)) {
        const seen = { ...scene, drafts: [...scene.drafts, ...made] };
        if (told(seen, percent) || percent.rules.includes(OF_PRIOR)) continue;
        const at = { clause, percent };
        made.push(
          ...once([
            ...traded(seen, at),
            ...alone(seen, at),
            ...ahead(seen, at),
            ...spent(seen, at),
            ...comesFrom(seen, at),
            ...makes(seen, at),
          ]),
        );
      }
    return made;
  },
};
