// Statements that leave out what the clause before has said: 营收19亿元,…; 去年同期才48%; 小米以16.8%排在第二; 智能手机30%; 其余3.4亿元来自硬件.
// A clause that holds nothing but a time, a name or a part, and a figure, goes on with the figure told before it.
import type { Metric } from '../../../model/claim.ts';
import { type Draft, draft, isCompany, last, type Ref, type Rule, refOf, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord, type TimeItem } from '../../item.ts';
import { roleOf, told } from '../govern.ts';
import { forecast } from '../outlook.ts';
import { companyOf } from '../refer.ts';
import { isConversion } from '../sums/relations.ts';
import { periodFor } from '../times/when.ts';

/** What says nothing of its own. */
const BARE =
  /^(?:而|则|但|却|又|也|且|并|其中|当中|其余|其他|剩下|剩余|另外|另|仅|只|只有|才|就|还|还有|尚|为|是|有|达|达到|约|近|逾|超|超过|不到|高达|报|录得|录|分别|以|占|时|的|会|将|可|有望|预计|则为|也有|各|各有|只剩|倒有|合计|多|不过|更|便|即|到|至|单季|全年|单季度|比|较|目标|降至|升至|增至|减至|扩大到|缩小到|降到|升到|公司|集团|估计|估|预期|预测|料|可望|上看|挑战|突破|站上|逾|合占|合|与|和|及|、|归|目标是|今年底|提高到|提升至|压低到|实际|实际上|其实|可能|大概|大约|恐|应|左右|此前|先前|之前|原先|的|预测值|预估|预算|上一年|一举|还要|要|再|已有|花了|拉高至|拉高到|拉升至|加码至|加码到|调高至|调高到|上修至|上修到|维持在|约为|这一数字|该数字|这个数字|数字|[ :、“"(])*$/u;
const PART = /^(?![在由从以按把被将对向较比])([\u4e00-\u9fffA-Za-z0-9&+\- ]{2,14})(?<![至到后了着过])$/u;
const FROM = /^(?:则|都|是|主要)*来自于?([^,;。()]{2,12})/u;
/** 实际可能60亿元, 此前的预测95亿元: how sure it is, and no thing. */
const UNSURE =
  /同比|环比|多出|少了|多了|增加|减少|落在|优于|高于|低于|实际|可能|大概|大约|预测|预计|预期|预估|此前|先前|认为|看来|仍然|已经|目前|如今|当时|后来/u;
/** 增速升到34%,录得398亿元. */
const RECORDED = /^\s*(?:录得|录|报|达到|达|至|合)(?:约|近|逾|超)?$/u;
/** 优于公司原先给的55%至57%区间: what the company had expected of the figure just told. */
const GUIDED =
  /^\s*(?:优于|高于|低于|落在|位于|超出|超过|胜过|略高于|略低于|符合|达到)(?:公司|集团|管理层|其|自己|先前|此前|原先|之前|原订|所|财测|展望|给出?|预估|预测|指引|设定|预期|中值|区间|上限|下限|的)*(?:财测|展望|给出?|预估|预测|指引|设定|预期)(?:中值|区间|上限|下限|的)*$/u;
const METRICS: ReadonlySet<string> = new Set(['revenue', 'net_profit', 'net_loss', 'capex', 'backlog', 'rd_expense']);
const LENDER = /银行|信托|租赁|基金|资本|创投|证券|保险/u;

interface Lead {
  time: TimeItem | null;
  name: Ref | null;
  part: Ref | null;
}

/** 首度超过消费智能的37%: what the figure before is held against. */
const AGAINST = /(?:超过|高于|低于|多于|胜过|追上)([\u4e00-\u9fffA-Za-z]{2,8}?)的(?:约|近|逾)?$/u;

/** 甲与乙合占42%. */
const TOGETHER = /^(?:一共|总共|合计|合共|合)(?:占据?|拿下)?了?约?$/u;

/** The one thing that the clause names before its figure; null when it says more. */
function leadOf(scene: Scene, clause: Clause, figure: FigureItem): Lead | null {
  const items = clause.items.filter((i) => i.start < figure.full.start);
  const group = (i: Item): boolean => i.type === 'group' && !(i.form === 'back' && i.end - i.start === 2);
  if (items.some((i) => isFigure(i) || group(i) || (i.type === 'word' && roleOf(i)))) return null;
  const time = items.find((i): i is TimeItem => i.type === 'time') ?? null;
  const named = items.filter(isCompany);
  if (named.length > 1 && !TOGETHER.test(scene.text.slice(last(named)?.end ?? 0, figure.full.start))) return null;
  const taken: Item[] = [time, ...named].filter((i) => i !== null && i !== undefined);
  const rest = taken.reduce(
    (text, i) => text.replace(scene.text.slice(i.start, i.end), ''),
    scene.text.slice(clause.start, figure.full.start),
  );
  const name =
    named[0] && !LENDER.test(scene.text.slice(named[0].start, named[0].end)) ? companyOf(scene, refOf(named[0])) : null;
  if (named[0] && !name) return null;
  // 给予目标价1800元: a broker's price of a share.
  if (/上下|加减|浮动|误差|目标价|对方|同行|同业|业内|行业|竞品|对手/u.test(rest)) return null;
  if (BARE.test(rest)) return { time, name, part: null };
  if (name || time) return null;
  const lead = /^(?:而|则|但|其中|当中|另外|另)*/u.exec(rest.trimStart())?.[0].length ?? 0;
  const start = clause.start + (rest.length - rest.trimStart().length) + lead;
  const tail =
    /(?:则|也|各|仅|只|为|是|有|达|约|以|升至|降至|增至|减至|升到|降到|提高到|扩大到|扩大至|提高至|提升至|回落至|跌至)*$/u.exec(
      scene.text.slice(start, figure.full.start),
    );
  const end = figure.full.start - (tail?.[0].length ?? 0);
  const against = AGAINST.exec(scene.text.slice(start, end));
  if (against?.[1]) {
    const at = start + against.index + against[0].indexOf(against[1]);
    return { time, name, part: { span: { start: at, end: at + against[1].length }, row: null } };
  }
  const words = scene.text.slice(start, end);
  return PART.test(words) && !UNSURE.test(words) ? { time, name, part: { span: { start, end }, row: null } } : null;
}

const textOf = (scene: Scene, { span }: Ref): string => scene.text.slice(span.start, span.end);
/** 海外8%: a share of another market, and nobody's who competes. */
const PLACE = /[国内外市场区洲球海陆线省]$|^(?:北美|欧洲|亚太|中国|美国|日本|台湾|合计|余下|剩下|其余|前[二三五十]大)/u;

/** 余下一成归京东: who has what is left of a market. */
function takerOf(scene: Scene, clause: Clause, figure: FigureItem): Ref | null {
  const name = clause.items.find((i) => isCompany(i) && i.start >= figure.full.end);
  return name &&
    isCompany(name) &&
    /^(?:左右|以上)?(?:则)?(?:归|属于?|由)$/u.test(scene.text.slice(figure.full.end, name.start))
    ? companyOf(scene, refOf(name))
    : null;
}

const figureOf = (d: Draft): FigureItem | null => d.money ?? d.percent ?? d.multiple;

/** The figure that the clause goes on with: of the clauses just before, or at the head of a sentence the last one told. */
function before(scene: Scene, clause: Clause, figure: FigureItem): Draft | null {
  const near = scene.drafts.filter((d) => (figureOf(d)?.end ?? clause.start) <= clause.start);
  const same = near.filter((d) => clause.index - d.clause.index <= 2);
  const first = scene.sentence.clauses.every((c) => c.index >= clause.index || !c.items.some(isFigure));
  const prior = last(same) ?? (first ? scene.discourse.told : null) ?? null;
  if (!prior || (prior.kind !== 'metric' && prior.kind !== 'ratio')) return null;
  const other = figureOf(prior);
  const fits = other?.type === figure.type && (figure.type !== 'money' || other.currency === figure.currency);
  if (fits) return prior;
  if (figure.type === 'money' && prior.metric === 'growth' && METRICS.has(prior.of ?? '')) return prior;
  const money = last(same.filter((d) => d.kind === 'metric' && d.money?.currency === figure.currency));
  return figure.type === 'money' && other?.type === 'percent' ? (money ?? null) : null;
}

/** 若剔除召回影响,则为20.4%: the same figure, reckoned otherwise. */
function adjusted(scene: Scene, clause: Clause): boolean {
  const lead = scene.sentence.clauses[clause.index - 1];
  return (
    lead !== undefined &&
    /^\s*(?:而|但)?(?:若|如|如果)?(?:剔除|不计|不含|扣除|撇除|经调整|调整后)/u.test(
      scene.text.slice(lead.start, lead.end),
    )
  );
}

function goesOn(scene: Scene, clause: Clause): Draft[] {
  const figure = clause.items.find((i): i is FigureItem => isFigure(i) && i.type !== 'count' && i.type !== 'number');
  if (!figure || isConversion(figure) || told(scene, figure) || figure.type === 'points') return [];
  const guided =
    GUIDED.test(scene.text.slice(clause.start, figure.full.start)) && !clause.items.some((i) => isWord(i, 'metric'));
  const lead = guided ? { time: null, name: null, part: null } : leadOf(scene, clause, figure);
  const from =
    figure.type !== 'money'
      ? null
      : FROM.exec(scene.text.slice(figure.full.end, Math.min(clause.end, figure.full.end + 20)));
  const apart = adjusted(scene, clause);
  const known = apart ? { ...scene, drafts: scene.drafts.filter((d) => d.when?.refers !== 'year-before') } : scene;
  const prior = lead && before(known, clause, figure);
  const reached = RECORDED.test(scene.text.slice(clause.start, figure.full.start)) && prior?.metric === 'growth';
  if (!lead || !prior || !(lead.time ?? lead.name ?? lead.part ?? from ?? (reached || apart || guided || null)))
    return [];
  const metric = figure.type === 'money' && prior.metric === 'growth' ? (prior.of as Metric | null) : prior.metric;
  if (metric === null && prior.kind === 'metric') return [];
  const end = figure.full.end + (from?.[0].length ?? 0);
  const rival =
    prior.metric === 'market_share' && lead.part && !PLACE.test(textOf(scene, lead.part)) ? lead.part : null;
  const taker = prior.metric === 'market_share' ? takerOf(scene, clause, figure) : null;
  const part = from?.[1] ? { span: { start: end - from[1].length, end }, row: null } : lead.part;
  const value =
    figure.type === 'money'
      ? { money: figure }
      : figure.type === 'percent'
        ? { percent: figure }
        : { multiple: figure };
  return [
    draft({
      rule: 'zh/goes-on',
      kind: prior.kind,
      trigger: figure,
      clause,
      subject: taker ?? lead.name ?? rival ?? prior.subject,
      object: (rival || taker ? null : part) ?? (lead.name && prior.metric !== 'market_share' ? null : prior.object),
      metric,
      of: metric === prior.metric ? prior.of : null,
      label: prior.label === 'consensus' ? null : prior.label,
      falling: figure.type !== 'money' && prior.falling && figure.low >= 0,
      status: guided || forecast(scene, { clause, figure }) ? 'planned' : null,
      when: lead.time ? periodFor(scene, clause, figure) : (prior.when ?? periodFor(scene, clause, figure)),
      ...value,
    }),
  ];
}

export const gapped: Rule = {
  name: 'zh/goes-on',
  find: (scene) => {
    const made: Draft[] = [];
    for (const clause of scene.sentence.clauses)
      made.push(...goesOn({ ...scene, drafts: [...scene.drafts, ...made] }, clause));
    return made;
  },
};
