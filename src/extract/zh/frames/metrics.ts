// Company figures in Chinese: 营收约43亿美元, 毛利率59.1%, 账上现金25亿, 租赁负债约6亿元, 净利润由A增至B, 其中算力…去年为15亿元.
import type { Metric } from '../../../model/claim.ts';
import { type Draft, draft, isCompany, last, type Ref, type Rule, type Scene, triggers } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord, sense, type WordItem } from '../../item.ts';
import { type Governed, governors, told, withRole } from '../govern.ts';
import { phraseStart } from '../groups.ts';
import { forecast } from '../outlook.ts';
import { bills, dated, orders } from '../parts/bills.ts';
import { bookings } from '../parts/booked.ts';
import { cash } from '../parts/cash.ts';
import { guided } from '../parts/guided.ts';
import { isRate, ofHolding, type Rate, ratesIn } from '../rates.ts';
import { segmentIn } from '../segments.ts';
import { respective } from '../times/lists.ts';
import { pairsOf, periodFor } from '../times/when.ts';
import { partIn, sharer, whose } from '../whose.ts';
import { outlays } from '../worth/outlays.ts';

const PERCENTS: ReadonlySet<string> = new Set(['gross_margin', 'market_share', 'other']);
const SPENT = /^(?:花掉|消耗|花了)$/u;

/** A word of spending leans on what the clause before names: 大头是研发,六个月花掉67亿. */
function metricWord(scene: Scene, { word, from }: Pick<Governed, 'word' | 'from'>): WordItem {
  const text = scene.text.slice(word.start, word.end);
  if (!SPENT.test(text)) return word;
  const before = scene.sentence.clauses[from.index - 1];
  const named = before?.items.filter((i): i is WordItem => i.type === 'word' && isWord(i, 'metric')) ?? [];
  return last(named) ?? word;
}

/** 每1GW数据中心造价约500亿: the unit is what the figure is of. */
function unitOf(scene: Scene, clause: Clause, word: Item): Ref | null {
  if (!/造价|成本|建设/u.test(scene.text.slice(word.start, word.end))) return null;
  const m = /每[^,;。]{1,14}$/u.exec(scene.text.slice(clause.start, word.start));
  return m ? { span: { start: clause.start + m.index, end: word.start }, row: null } : null;
}

/** 预计认列|处分利益: verbs of booking are no part of the item. */
const BOOKED =
  /^(?:预计|预期|预估|料将|料|估|可|将|已|及|并|另|因此|首次|认列|录得|录|产生|取得|实现|带来|包括|其中|合计|确认|贡献|新增|该项交易|该交易|对应|全部|集团|公司|单季|期内)+/u;
const bookedFrom = (text: string, start: number, end: number): number =>
  start + (BOOKED.exec(text.slice(start, end))?.[0].length ?? 0);

export function labelOf(scene: Scene, clause: Clause, word: Item): string {
  if (isWord(word, 'cash-flow')) return '现金消耗';
  const floor = clause.items.reduce((f, i) => (i.end <= word.start ? Math.max(f, i.end) : f), clause.start);
  return scene.text.slice(bookedFrom(scene.text, phraseStart(scene.text, word, floor), word.start), word.end);
}

/** A sum by which something rose or fell (增加20亿) is no level. */
export const isChange = (
  text: string,
  { clause, word, figure }: Pick<Governed, 'clause' | 'word' | 'figure'>,
): boolean =>
  clause.items.some(
    (i) =>
      (isWord(i, 'rise') || isWord(i, 'fall')) &&
      i.start >= word.end &&
      i.end <= figure.start &&
      figure.full.start - i.end <= 1,
  ) && !/[至到为成]$/u.test(text.slice(word.end, figure.full.start));

/** 与甲签订12亿元的算力服务合同: the sum of a trade is no running cost. */
const inTrade = (scene: Scene, { figure, from, clause }: Governed, word: WordItem): boolean =>
  scene.sentence.items.some((i) => isWord(i, 'win') && i.end <= word.start) ||
  scene.drafts.some((d) => d.kind === 'purchase' && d.money === figure) ||
  /订单|合同|合约|标案|大单|向[^,;。]{2,12}(?:采购|租用)/u.test(scene.text.slice(from.start, clause.end));

function money(scene: Scene, g: Governed): Draft[] {
  const word = metricWord(scene, g);
  const own = respective(scene, g, (i): i is WordItem => isWord(i, 'metric'));
  const metric = gained(scene, own ?? word) ? 'other' : (sense(own ?? word, 'metric') as Metric);
  if (PERCENTS.has(metric) && metric !== 'other') return [];
  if (
    isChange(scene.text, g) ||
    APIECE.test(scene.text.slice(g.clause.start, g.figure.full.start)) ||
    proceeds(scene, word) ||
    (metric === 'compute_cost' && inTrade(scene, g, word)) ||
    TARGET.test(scene.text.slice(g.clause.start, g.figure.full.start)) ||
    TAKES_ON.test(scene.text.slice(g.clause.start, Math.max(word.start, g.figure.full.start)))
  )
    return [];
  const at = g.inherited ? g.figure.full.start : Math.min(word.start, g.figure.start);
  // 对方是16亿美元: somebody else's.
  if (g.inherited && OTHERS.test(scene.text.slice(g.clause.start, g.figure.full.start))) return [];
  const named = g.inherited ? ownName(scene, g) : null;
  if (named === 'lender') return [];
  const who = whose(scene, g.inherited && !named ? g.from : g.clause, g.inherited && !named ? g.word.end : at);
  const segment = g.inherited ? segmentIn(scene, g.clause, g.figure.full.start) : null;
  const unit = unitOf(scene, g.from, word);
  const turn = unit ? null : sharer(scene, g);
  if ((!who && !unit) || turn === undefined) return [];
  const loss = metric === 'net_profit' && g.figure.high < 0;
  const consensus = expected(scene.text, g.clause, g.figure);
  const planned =
    forecast(scene, g) || (g.inherited && !timed(g.clause) && g.from.items.some((i) => isWord(i, 'planned')));
  return [
    draft({
      rule: 'zh/metric',
      kind: 'metric',
      trigger: word.start >= g.clause.start ? word : g.figure,
      clause: g.clause,
      subject: unit ?? turn ?? who?.subject ?? null,
      object:
        segment ??
        partIn(scene, who?.part ?? null, turn !== null) ??
        (metric === 'other' ? itemOf(scene, g.from, own ?? word) : null),
      metric: loss ? 'net_loss' : metric,
      money: g.figure,
      falling: loss,
      label:
        metric === 'other' ? labelOf(scene, g.from, own ?? word) : consensus ? 'consensus' : incremental(scene, word),
      status: consensus || planned ? 'planned' : null,
      when: dated(periodFor(scene, g.clause, g.figure), isBalance(scene, metric, word)),
      basis: metric === 'arr' ? 'annualised' : null,
    }),
  ];
}

/** 每卖一辆车亏损近1.4万元, 比指引多150亿美元: of one piece, or by how much more. */
const APIECE = /每(?:卖|售|生产|交付|销售)|[比较][^,;。]{2,14}(?:多|少|高|低)(?:出|了)?约?$/u;
/** 将承担X约9亿英镑净债务, 承诺方保证累计净利润不低于2.4亿元: of what is bought, and no figure of who buys. */
const TAKES_ON =
  /(?:承担|承接|承继)[^,;。]{0,12}$|(?:业绩承诺|补偿义务|承诺)方[^,;。]{0,6}(?:保证|承诺)[^,;。]{0,30}$/u;
export const OTHERS = /^\s*(?:而|但)?(?:对方|同行|同业|行业平均|竞品|对手)|(?:回购|派息|派发|分红)[^,;。]{0,6}$/u;
const BALANCE = /存货|库存|应收|应付|负债|资产|商誉|借款|余额|预收|预付|权益|在建/u;

/** What a company has at a day: cash, stocks, debts, orders in hand. */
const isBalance = (scene: Scene, metric: Metric, word: Item): boolean =>
  metric === 'cash' ||
  metric === 'backlog' ||
  (metric === 'other' && BALANCE.test(scene.text.slice(word.start, word.end)));

/** 投入80亿,收益95亿: what an investment brought is no revenue. */
const gained = (scene: Scene, word: Item): boolean =>
  scene.text.slice(word.start, word.end) === '收益' &&
  scene.sentence.items.some((i) => i.end <= word.start && isWord(i, 'invest'));

/** 给予目标价1800元: a broker's price of a share. */
const TARGET = /目标价(?:格|位)?[^,;。\d]{0,6}$/u;

const timed = (clause: Clause): boolean => clause.items.some((i) => i.type === 'time');

/** 抛售股份,进账9亿: what a sale or a round brought is no revenue. */
const proceeds = (scene: Scene, word: Item): boolean =>
  /^(?:进账|入账)$/u.test(scene.text.slice(word.start, word.end)) &&
  scene.sentence.items.some((i) => i.end <= word.start && ['divest', 'raise', 'round'].some((c) => isWord(i, c)));

const LENDER = /银行|信托|租赁/u;

/** 小米100亿元 behind another's figure: the company that heads the clause; a lender there is no reporter. */
function ownName(scene: Scene, { clause, figure }: Governed): 'company' | 'lender' | null {
  const name = clause.items.find((i) => isCompany(i) && i.end <= figure.start);
  if (!name || !/^(?:而|则|但|其中|、|\s)*$/u.test(scene.text.slice(clause.start, name.start))) return null;
  return LENDER.test(scene.text.slice(name.start, name.end)) ? 'lender' : 'company';
}

const incremental = (scene: Scene, word: Item): string | null =>
  /增量|新增/u.test(scene.text.slice(word.start, word.end)) ? 'incremental' : null;

/** The item that an "other" figure is of. */
function itemOf(scene: Scene, clause: Clause, word: Item): Ref {
  const floor = clause.items.reduce((f, i) => (i.end <= word.start ? Math.max(f, i.end) : f), clause.start);
  const start = bookedFrom(scene.text, phraseStart(scene.text, word, floor), word.start);
  return { span: { start, end: word.end }, row: null };
}

/** 高于分析师预计的738亿: somebody's expectation beside the result. */
const expected = (text: string, clause: Clause, figure: FigureItem): boolean =>
  clause.items.some(
    (i) =>
      isWord(i, 'consensus') &&
      i.end <= figure.start &&
      figure.start - i.end <= 8 &&
      // 资本支出预期由850亿上调: what the company itself expects.
      (!/^(?:此前)?预期$/u.test(text.slice(i.start, i.end)) ||
        /(?:市场|分析师|外界|机构|普遍|一致|华尔街|高于|低于|优于|超出|不及|超|胜过)[^,;。]{0,8}$/u.test(
          text.slice(clause.start, i.start),
        )),
  );

/** 毛利率59.1%, 市占率60%, 债务比由427%降至400%. */
function levelOf(scene: Scene, { clause, figure, noun }: Rate): Draft[] {
  const word = noun && (respective(scene, { clause, figure }, (i): i is WordItem => isWord(i, 'metric')) ?? noun);
  if (!word || told(scene, figure)) return [];
  const metric = sense(word, 'metric') as Metric;
  const own = word.start >= clause.start;
  const from = own ? clause : (scene.sentence.clauses[clause.index - 1] ?? clause);
  const who = whose(scene, from, own ? Math.min(word.start, figure.start) : word.start);
  const turn = sharer(scene, { clause, figure });
  if (!who || turn === undefined) return [];
  return [
    draft({
      rule: 'zh/metric-percent',
      kind: 'metric',
      trigger: own ? word : figure,
      clause,
      subject: turn ?? who.subject,
      object: partIn(scene, who.part, turn !== null),
      metric,
      percent: figure,
      label: metric === 'other' ? scene.text.slice(word.start, word.end) : null,
      status: forecast(scene, { clause, figure }) ? 'planned' : null,
      when: periodFor(scene, clause, figure),
    }),
  ];
}

/** 在…市场中,火山引擎以46.4%居首: a rank by a percent of a market is a share of it. */
function ranked(scene: Scene): Draft[] {
  if (!/市场/u.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return [];
  return scene.sentence.clauses.flatMap((clause) => {
    const figure = clause.items.find((i): i is FigureItem => isFigure(i) && i.type === 'percent');
    if (!figure || told(scene, figure)) return [];
    const rank =
      scene.text[figure.full.start - 1] === '以' && RANK.test(scene.text.slice(figure.full.end, figure.full.end + 6));
    if (!rank && !OF_MARKET.test(scene.text.slice(clause.start, figure.full.start))) return [];
    const who = whose(scene, clause, figure.full.start);
    if (!who) return [];
    const made = { rule: 'zh/metric-percent', kind: 'metric', trigger: figure, clause, percent: figure } as const;
    return [draft({ ...made, metric: 'market_share', subject: who.subject, when: periodFor(scene, clause, figure) })];
  });
}

/** 占中国AI云市场35.8%. */
const OF_MARKET = /占(?:据|有|了)?(?!比)[^,;。占%股]{2,16}市场(?:份额)?(?:的|约|近|逾|超)*$/u;

const RANK = /^(?:的)?(?:市占|份额)?(?:占据|居|位居|排|位列|稳居|夺|领跑|领先|登顶|名列|拿下|紧随)/u;

/** 华为以18.1%的份额居首: the share stands before its noun. */
function shareBefore(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  const metric = sense(word, 'metric') as Metric;
  if (!isRate(scene.text, word as WordItem)) return [];
  const figure = last(
    clause.items.filter((i): i is FigureItem => isFigure(i) && i.type === 'percent' && i.end <= word.start),
  );
  if (!figure || told(scene, figure)) return [];
  if (!/^(?:以上|以下|左右)?的[^,;。]{0,6}$/u.test(scene.text.slice(figure.end, word.start))) return [];
  const who = whose(scene, clause, figure.full.start);
  if (!who) return [];
  const made = { rule: 'zh/metric-percent', kind: 'metric', trigger: word, clause, metric, percent: figure } as const;
  return [draft({ ...made, subject: who.subject, object: who.part, when: periodFor(scene, clause, figure) })];
}

const fromWhen = (scene: Scene, drafts: Draft[]): Draft[] => {
  const pairs = pairsOf(scene);
  return drafts.map((d) => (pairs.some((p) => p.first === d.money) ? { ...d, rule: 'zh/metric-from' } : d));
};

/** 跨越5,000亿美元门槛: a level of the figure told just before. */
function levels(scene: Scene): Draft[] {
  return triggers(scene, 'level').flatMap(({ clause, word }) => {
    const figure = last(
      clause.items.filter((i): i is FigureItem => isFigure(i) && i.type === 'money' && i.end <= word.start),
    );
    if (!figure || word.start - figure.full.end > 1) return [];
    const before = last(governors(scene).filter((g) => g.role === 'metric' && g.figure.start < figure.start));
    return before ? money(scene, { ...before, figure, clause, inherited: true }) : [];
  });
}

export const metrics: Rule = {
  name: 'zh/metric',
  find: (scene) => {
    const own = [...bookings(scene), ...cash(scene)];
    const known = [...own, ...all({ ...scene, drafts: [...scene.drafts, ...own] })];
    const made = [...known, ...guided({ ...scene, drafts: [...scene.drafts, ...known] })].filter(
      (d) => !ofHolding(scene, d),
    );
    const word = triggers(scene, 'metric').find((t) => SPENDING.has(sense(t.word, 'metric') ?? ''))?.word;
    const bare = word && !scene.sentence.items.some((i) => i.type === 'money' || i.type === 'percent');
    scene.discourse.spending = bare ? { word, block: scene.sentence.block } : null;
    return made;
  },
};

const SPENDING: ReadonlySet<string> = new Set(['rd_expense', 'compute_cost', 'capex']);

const all = (scene: Scene): Draft[] => [
  ...levels(scene),
  ...fromWhen(
    scene,
    withRole(scene, 'metric').flatMap((g) => money(scene, g)),
  ),
  ...bills(scene),
  ...orders(scene),
  ...outlays(scene),
  ...ratesIn(scene).flatMap((rate) => (rate.relation === 'level' ? levelOf(scene, rate) : [])),
  ...triggers(scene, 'metric').flatMap((at) => shareBefore(scene, at)),
  ...ranked(scene),
];
