// Parts of a company's sales told one after the other behind words that say so: 产品别方面,手机占57%,平板则为14%;穿戴回升到30%. The part is
// what stands before its verb, whatever else its name looks like; 按订单量计 tells the shares of a market, each of its own company.
import { type Draft, draft, isCompany, type Ref, type Rule, refOf, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { periodFor } from '../times/when.ts';
import { whose } from '../whose.ts';

const KIND =
  '(?:制程|产品|平台|应用|终端|业务|地区|区域|地域|板块|部门|客户|渠道|市场|收入|营收|销售|用途|品类|类别|事业|品牌|技术|节点|尺寸)';
/** 制程别来看, 按地区划分, 分业务看, 从收入结构看. */
const OPENS = new RegExp(
  `^\\s*(?:而|至于|若)?(?:(?:按|依|以|从|分|就)(?:各|不同)?${KIND}(?:类型|类别|结构|构成|组合|别)?(?:来看|看|划分|区分|来分|分|计|拆分|来说|而言|统计)?|${KIND}(?:别|结构|构成|组合)(?:来看|看|方面|来说|而言|上)?)(?:,|:|$)`,
  'u',
);
/** 按订单量计, 以出货量统计: the shares of a market. */
const MARKET =
  /^\s*(?:而|若)?(?:按|以|依)(?:照)?[^,;。]{0,6}(?:订单|出货|销量|销售|交易|单量|装机|成交|票房|流水|营收|市值|保费|收入|用户|活跃)[^,;。]{0,4}(?:计算|测算|统计|口径|来看|计|算|看)$/u;
/** Between a part and its figure. */
const LINK =
  /(?:(?:的)?(?:占比|比重|贡献|份额)?(?:则|也|已|各|仍|再|共|合计|合占|均|约|分别)*(?:占(?:到|据|有|比|营收|收入|了)?|贡献了?|为|是|达到?|约|近|逾|回升[至到]?|回落[至到]?|[上下]?[升降滑跌回增退]?[升降跌滑落退][至到]?|拉高到|提高[至到]|增[至到]|减[至到]|来到|由|从|自)|)(?:约|近|逾|超过|超|不到|接近|则为|为|的|仅|只)*$/u;
const PART = /^(?:其中|而|则|但|当中|另外|另|至于|不过|并|且)*([\u4e00-\u9fffA-Za-z0-9&+\-/.、与和 ]{2,14})$/u;
/** No part: a rate, what grows, holders. */
const OTHER = /率|增|减|同比|环比|股|持有|权|利润|毛利|亏|费用|支出|开支|价|余下|剩下|其余|其他股|幅/u;
const SUM = /^(?:两者|三者|四者|二者|合起来|合计|加起来|两家|三家|四家|前[两三五]大)/u;

interface Opened {
  /** The clause behind which the parts follow. */
  from: number;
  market: boolean;
  owner: Ref | null;
}

/** The clause that says that parts follow, in a sentence. */
function openedBy(scene: Scene): Opened | null {
  for (const clause of scene.sentence.clauses) {
    const text = scene.text.slice(clause.start, clause.end);
    const from = clause.index + 1;
    if (MARKET.test(text)) return { from, market: true, owner: null };
    if (OPENS.test(text)) return { from, market: false, owner: whose(scene, clause, clause.end)?.subject ?? null };
  }
  // …;智能手机回升到30%: the list goes on behind a semicolon.
  const { told: before } = scene.discourse;
  const goesOn = before?.rule === 'zh/breakdown' && scene.text[scene.sentence.start - 1] === ';';
  return goesOn ? { from: 0, market: before.metric === 'market_share', owner: before.subject } : null;
}

/** What stands before the figure and its verb. */
function partOf(scene: Scene, clause: Clause, figure: FigureItem): Ref | null {
  const lead = scene.text.slice(clause.start, figure.full.start);
  const link = LINK.exec(lead)?.[0] ?? '';
  const words = lead.slice(0, lead.length - link.length);
  const m = PART.exec(words.trim());
  if (!m?.[1] || OTHER.test(m[1])) return null;
  const start = clause.start + words.lastIndexOf(m[1]);
  return { span: { start, end: start + m[1].length }, row: null };
}

const percentsOf = (clause: Clause): FigureItem[] =>
  clause.items.filter((i): i is FigureItem => isFigure(i) && i.type === 'percent');

/** 从12.9%退到10.8%: what the first is of, the second is too. */
const FROM_TO = /^(?:左右|上下)?(?:一路|逐步|进一步|大幅|小幅)?[\u4e00-\u9fff]{0,4}[至到为]$/u;

interface Telling extends Opened {
  scene: Scene;
}

function share({ scene, market, owner }: Telling, clause: Clause, { part, figure }: { part: Ref; figure: FigureItem }) {
  const name = market ? clause.items.find((i) => isCompany(i) && i.start >= part.span.start - 1) : undefined;
  const of = name && isCompany(name) ? companyOf(scene, refOf(name)) : part;
  const base = { rule: 'zh/breakdown', kind: 'metric', trigger: figure, clause, percent: figure } as const;
  const when = periodFor(scene, clause, figure);
  if (market) return draft({ ...base, metric: 'market_share', subject: of, when });
  return draft({ ...base, metric: 'other', label: '占比', of: 'revenue', subject: owner, object: part, when });
}

/** The shares of the clauses behind the opening one, up to one that tells something else. */
function sharesOf(telling: Telling): Draft[] {
  const { scene, from, market } = telling;
  const made: Draft[] = [];
  for (const clause of scene.sentence.clauses.slice(from)) {
    const figures = percentsOf(clause);
    const [first, second] = figures;
    if (!first || clause.items.some((i) => i.type === 'money')) continue;
    const part = partOf(scene, clause, first);
    if (!part || told({ ...scene, drafts: [...scene.drafts, ...made] }, first)) continue;
    if (market && SUM.test(scene.text.slice(part.span.start, part.span.end))) continue;
    made.push(share(telling, clause, { part, figure: first }));
    if (second && FROM_TO.test(scene.text.slice(first.full.end, second.full.start)))
      made.push(share(telling, clause, { part, figure: second }));
  }
  return made;
}

export const breakdown: Rule = {
  name: 'zh/breakdown',
  find: (scene) => {
    const opened = openedBy(scene);
    return opened && (opened.market || opened.owner) ? sharesOf({ ...opened, scene }) : [];
  },
};
