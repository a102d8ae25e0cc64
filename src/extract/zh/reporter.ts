// Whose figures a Chinese sentence tells. A company that heads the clause, else one that heads a clause before it; never what a verb
// takes as its object, whom a preposition brings in, or a class (客户, 业内). 公司 and a clause without a subject mean the company
// the paragraph has been reporting on, else the one of the title.
import { isCompany, type Ref, refOf, type Scene, sameRef } from '../frame.ts';
import { type Clause, type GroupItem, type Item, isWord, type NameItem, sense } from '../item.ts';
import { SURNAMES } from './naming/people.ts';
import { strangeness } from './naming/runs.ts';
import { labelled, type PartyItem, subjects } from './parties.ts';
import { isTrading, sourceOf } from './parts/customers.ts';
import { companyOf, groupNamed, pointed } from './refer.ts';
import { firmOf } from './reference/officers.ts';
import { isBroker, opines } from './reference/raters.ts';
import { turnedTo } from './reference/turning.ts';
import { placed } from './roles.ts';
import { isPart } from './segments.ts';

const BARE = /^(?:公司|集团|企业|本公司|本集团|上市公司|我们|该公司|我司)$/u;
const TAKEN = /^(?:了|过|完|掉)?(?:旗下|其|转投资|参股|控股|联营|合资|全资|控股的)?(?:子公司|公司|企业)?$/u;
/** Measures and rankings are by somebody, not about him. */
const MEASURED = /(?:按|按照|依|照|根据|据|参照|并入|纳入|援引|引述|相较|对比|除了?|剔除|不计|扣除|撇除|针对|面对)$/u;
const RIVAL = /(?:竞争对手|对手|客户|供应商|伙伴|盟友)$/u;
/** 同期营收, 去年|净利润: what stands between who reports and the figure's noun, where it is his own. */
const OWN =
  /^(?:的?(?:同期|去年|今年|上半年|下半年|全年|当季|单季|本季|上季|上一季|首季|前[一二三两]季|前[一二三四五六七八九十]{1,2}个?月|上月|截至|季度|年度|(?:20)?\d\d年|[一二三四]季度?|第|Q[1-4]|\d{1,2}月|则|也|仅|的|\s))*$/u;

/** 其对手X去年营收, 甲的供应商乙上季收入: whose own figure follows reports it, whatever else it is said to be. */
function ownFigure(text: string, clause: Clause, item: PartyItem): boolean {
  const noun = clause.items.find((i) => i.start >= item.end && isWord(i, 'metric'));
  return item.type === 'name' && noun !== undefined && OWN.test(text.slice(item.end, noun.start));
}

/** A measure, or a rival who is held against who reports. */
function measured(text: string, clause: Clause, item: PartyItem): boolean {
  const lead = text.slice(Math.max(clause.start, item.start - 4), item.start);
  return MEASURED.test(lead) || (RIVAL.test(lead) && !ownFigure(text, clause, item));
}

/** 若剔除已处置的高鑫零售: what is left out of the figure. */
const APART = /(?:剔除|撇除|扣除|不计入?|除去|加上|算上)[^,;:。]{0,14}$/u;

const acts = (i: Item): boolean => {
  const invest = sense(i, 'invest');
  return invest !== null || isWord(i, 'divest') || sense(i, 'buy') === 'do' || isWord(i, 'supply');
};

/** 收购了X, 清仓X: the object of a verb; 投资的X is a company that is told of. */
const isObject = (text: string, clause: Clause, item: PartyItem): boolean =>
  clause.items.some((w) => w.end <= item.start && acts(w) && TAKEN.test(text.slice(w.end, item.start)));

/** Where a clause begins behind a time (2023年很多公司…). */
const headAt = (clause: Clause): number => {
  const first = clause.items[0];
  return first?.type === 'time' && first.start - clause.start <= 2 ? first.end : clause.start;
};

/** 美国企业软件公司, 许多公司 at the head of a clause: companies in general are told of. Customers and lenders are not. */
const isClass = (text: string, clause: Clause, group: GroupItem): boolean =>
  group.form === 'class' &&
  group.start - headAt(clause) <= 2 &&
  group.end - group.start >= 4 &&
  /(?:公司|企业|厂商|车企|巨头|业者|独角兽|企服软件)$/u.test(text.slice(group.start, group.end));

const SEGMENT_END =
  /^(?:[^,;:。()]{0,12}(?:业务|分部|部门|板块|产品|解决方案|服务|事业群)|[与和及、][^,;:。()]{1,10})(?:的)?$/u;

/** 智能电动汽车及AI等创新业务分部|收入: a shaped name inside the phrase that qualifies the metric is no company. */
const inSegment = (scene: Scene, item: PartyItem, at: number): boolean =>
  item.type === 'name' &&
  item.row.id.startsWith('?') &&
  item.row.id !== scene.discourse.title?.row?.id &&
  scene.discourse.title !== null &&
  SEGMENT_END.test(scene.text.slice(item.end, at));

const rater = (scene: Scene, item: NameItem): boolean =>
  isBroker(scene.text.slice(item.start, item.end), item.row.kind) &&
  /评级|目标价|看好|“买入”|首次覆盖|研报/u.test(scene.text.slice(item.end, scene.sentence.end)) &&
  scene.sentence.items.some((i) => isCompany(i) && i !== item);

const RATES =
  /目标价|评级|研报|发表报告|报告(?:指|称|中|预)|(?:预测|预估|预期)值?(?:(?:由|从)[^,;。]{1,16})?(?:上调|下调|上修|下修|调高|调低|升|降)/u;

/** 大摩将X目标价上调,并预估今年营收…: who rates a company is not who reports. */
const rates = (scene: Scene, item: PartyItem): boolean =>
  item.type === 'name' &&
  isBroker(scene.text.slice(item.start, item.end), item.row.kind) &&
  RATES.test(scene.text.slice(scene.sentence.start, scene.sentence.end));

const BROUGHT: ReadonlySet<string> = new Set(['to', 'from', 'with', 'by', 'moved', 'via']);

/** 向德国公司X销售, 与X签约: a preposition brings it in. */
const brought = (scene: Scene, clause: Clause, item: PartyItem): boolean =>
  placed(scene, clause).some((p) => p.item === item && BROUGHT.has(p.mark));

/** 高盛将X的收入预测上调: whom another rates. */
const rated = (scene: Scene, item: PartyItem): boolean =>
  scene.sentence.items.some((i) => isCompany(i) && i.end <= item.start && rates(scene, i));

const POINTS: ReadonlySet<GroupItem['form']> = new Set<GroupItem['form']>(['back', 'former', 'latter']);

function candidates(scene: Scene, clause: Clause, at: number): PartyItem[] {
  return subjects(scene, clause, at).filter(
    (i) =>
      (i.type === 'name' || POINTS.has(i.form) || isClass(scene.text, clause, i)) &&
      !isObject(scene.text, clause, i) &&
      !(
        i.type === 'name' &&
        ((isTrading(scene.text, clause, i) && !ownFigure(scene.text, clause, i)) ||
          (brought(scene, clause, i) && !rated(scene, i)))
      ) &&
      !inSegment(scene, i, at) &&
      !isPart(scene, clause, i) &&
      !rates(scene, i) &&
      !(i.type === 'name' && (rater(scene, i) || opines(scene.text, i, i.row.kind))) &&
      !measured(scene.text, clause, i) &&
      !APART.test(scene.text.slice(Math.max(clause.start, i.start - 16), i.start)),
  );
}

const isBare = (scene: Scene, group: GroupItem): boolean => BARE.test(scene.text.slice(group.start, group.end));

const SOMEBODYS =
  /(?:客户|供应商|对手|合作伙伴|股东|投资方|投资人|投资者|债权人|经销商|代工厂)(?:则|还|主要|目前|均)*(?:为|是|系|有|包括|包含|涵盖)[^,;:。的]{0,30}$/u;

/** 公司收入2亿元,主要客户为X: who is named as somebody's does not report. */
const somebodys = ({ text, sentence }: Scene, { start }: Item): boolean =>
  SOMEBODYS.test(text.slice(Math.max(sentence.start, start - 44), start));

/** The company that the text is reporting on here. */
export function protagonist(scene: Scene): Ref | null {
  const { about, title, topic } = scene.discourse;
  const turned = turnedTo(scene, scene.sentence.start);
  if (turned) return companyOf(scene, turned);
  const here = about && about.block === scene.sentence.block ? about.ref : null;
  const named = scene.sentence.items.find(
    (i) =>
      isCompany(i) && i.row.kind !== 'fund' && !rates(scene, i) && !sourceOf(scene.text, i) && !somebodys(scene, i),
  );
  const label = labelled(scene);
  const headed = label?.row && isBroker(label.row.names['zh-Hans'], label.row.kind) ? null : label;
  const found = headed ?? here ?? title ?? about?.ref ?? topic ?? (named?.type === 'name' ? refOf(named) : null);
  return found ? companyOf(scene, found) : null;
}

/** The name nearest before the figure's noun; of names joined by 和 the first. */
function nearest(scene: Scene, found: readonly PartyItem[]): PartyItem | undefined {
  let at = found.length - 1;
  const joined = (a: PartyItem, b: PartyItem): boolean =>
    /^(?:、|和|及|与|以及)$/u.test(scene.text.slice(a.end, b.start));
  while (at > 0 && joined(found[at - 1] as PartyItem, found[at] as PartyItem)) at--;
  return found[at];
}

const WIDE =
  /^(?:全球|海外|国内|境外|境内|国际|行业|公司|集团|中国|美国|欧洲|亚洲|北美|市场|线上|线下|全|合计|其中|同时|此外|另外|预计|目前|截至|而|但|则|若|按|据|在|从|因|如|虽|并|且|也|又|还|由|与|和|较|比|是|为|约|近|超|达)|[的了着是在把被与对向将、:]|(?:业务|板块|部门|分部|产品|服务|方案|市场|收入|订单|渠道|生意|系统|平台|品牌|门店|地区|大陆|资产|项目|物业|园区)$/u;

/** 某某三季度|销售额, 某某同期|营收: what stands before the time of a figure is who reports it, though no table knows the name. */
function unknownHead(scene: Scene, clause: Clause, at: number): Ref | null {
  const first = clause.items[0];
  if (first?.type !== 'time' || first.end > at || at - first.end > 8) return null;
  let start = clause.start;
  while (/[\s"“”」』]/u.test(scene.text[start] ?? '') && start < first.start) start++;
  const span = { start, end: first.start };
  const words = scene.text.slice(span.start, span.end);
  if (!/^[\u4e00-\u9fff]{2,8}$/u.test(words) || WIDE.test(words)) return null;
  return strangeness(scene.text, span, scene.grammar.zh) > 1 ? { span, row: null } : null;
}

/** …的样本是某某:: an odd name before a colon. */
function beforeColon(scene: Scene, clause: Clause): Ref | null {
  const m = /(?:^|[是看说到])([\u4e00-\u9fff]{2,6})$/u.exec(scene.text.slice(clause.start, clause.end));
  const name = m?.[1]?.replace(/^.*[是看说到]/u, '');
  if (!name || name.length < 2 || WIDE.test(name) || (name.length < 4 && SURNAMES.includes(name[0] as string)))
    return null;
  const span = { start: clause.end - name.length, end: clause.end };
  const again = scene.text.indexOf(name) !== scene.text.lastIndexOf(name);
  const odd = strangeness(scene.text, span, scene.grammar.zh);
  return odd > (again ? 1 : 2) && !/[也都就又很不了]/u.test(name) ? { span, row: null } : null;
}

/** 更早的样本是百利天恒:… and 京东:…: the name before the colon is who is told of behind it. */
function introduced(scene: Scene, at: number): Ref | null {
  for (const clause of scene.sentence.clauses) {
    if (clause.end >= at || scene.text[clause.end] !== ':') continue;
    const name = clause.items.findLast((i) => isCompany(i) && clause.end - i.end <= 1);
    // 某某证券:维持X“买入”评级: who rates tells of others.
    if (name?.type === 'name' && rater(scene, name)) continue;
    if (name?.type === 'name') return refOf(name);
    const odd = name ? null : beforeColon(scene, clause);
    if (odd) return odd;
  }
  return null;
}

/** 对手X走得更快。它去年…: the one company that the sentence before names. */
function onlyNamed({ discourse: { cast, turn = 0 } }: Scene): Ref | null {
  const named = cast?.filter((k) => k.acted === turn - 1 || k.asideTurn === turn - 1) ?? [];
  const [one] = named;
  return named.length === 1 && one?.acted === turn - 1 ? one.ref : null;
}

/** 其, 它, 公司: the head of the clauses before, else the company reported on. */
function resolved(scene: Scene, item: PartyItem): Ref | null {
  if (item.type === 'group' && item.form === 'back') {
    const clause = scene.sentence.clauses.find((c) => c.start <= item.start && item.end <= c.end);
    const words = scene.text.slice(item.start, item.end);
    if (clause && (BARE.test(words) || /^(?:其|它|该司)$/u.test(words)))
      return (
        introduced(scene, item.start) ??
        groupNamed(scene, words) ??
        earlier(scene, clause, { not: null, whole: BARE.test(words) }) ??
        (BARE.test(words) ? firmOf(scene, item.start) : onlyNamed(scene)) ??
        protagonist(scene) ??
        pointed(scene, item)
      );
  }
  return item.type === 'name' || item.form === 'class' ? refOf(item) : pointed(scene, item);
}

/** 旗下X, 子公司X: a part of who is told of. */
const isUnit = (text: string, clause: Clause, item: PartyItem): boolean =>
  /(?:旗下|子公司|附属公司|附属|分公司|孙公司|其中|合营公司|联营公司)(?:的|全资|控股)*$/u.test(
    text.slice(Math.max(clause.start, item.start - 8), item.start),
  );

const PART_OF = /^(?:合计|共|约|则|也)*(?:占|贡献)了?(?:公司|集团|其)/u;
const HAS = /^旗下(?:拥有|有|控股|包括|共|已|现有)/u;

/** Y of X母公司Y is told of, and nobody whom a verb of dealing leads to (出售转投资公司X全数持股). */
function heads(scene: Scene, clause: Clause, { item, all }: { item: PartyItem; all: readonly PartyItem[] }): boolean {
  const owned = placed(scene, clause).find((p) => p.owner?.item === item);
  if (owned && all.includes(owned.item) && !HAS.test(scene.text.slice(item.end, item.end + 4))) return false;
  // 岚桥电池占公司收入的38%,公司…: a part of somebody else's.
  if (PART_OF.test(scene.text.slice(item.end, item.end + 16))) return false;
  const verb = clause.items.findLast((i) => i.end <= item.start && acts(i));
  return !verb || /[的后时前]/u.test(scene.text.slice(verb.end, item.start));
}

/** 存储厂商扩产让甲受益,其收入…: whom something befalls. */
const madeTo = (scene: Scene, clause: Clause, item: PartyItem): boolean =>
  /(?:让|使得?|令|带动了?|拉动了?|推动了?|帮助)$/u.test(scene.text.slice(clause.start, item.start)) &&
  !/^的/u.test(scene.text.slice(item.end, item.end + 1));

/** 同行X收入8亿元;公司预计…: behind a semicolon the company is not whom it was held against. */
const besides = (scene: Scene, { from, to }: { from: Clause; to: Clause }, item: PartyItem): boolean =>
  item.type === 'name' &&
  /(?:对手|同行|同业|友商)(?:公司|企业|厂商)?的?$/u.test(
    scene.text.slice(Math.max(from.start, item.start - 7), item.start),
  ) &&
  /[;:]/u.test(scene.text.slice(from.end, to.start + 1));

/** The head of an earlier clause of the sentence; for the whole (集团, 公司) no part of it. */
function earlier(scene: Scene, clause: Clause, { not, whole }: { not: Ref | null; whole: boolean }): Ref | null {
  let ofWhole = whole;
  for (let index = clause.index - 1; index >= 0; index--) {
    const from = scene.sentence.clauses[index];
    const all = from ? candidates(scene, from, from.end) : [];
    const head =
      from &&
      all.find(
        (i) =>
          (i.type === 'name' || !(isBare(scene, i) || (ofWhole && i.form === 'class'))) &&
          !(ofWhole && (isUnit(scene.text, from, i) || besides(scene, { from, to: clause }, i))) &&
          heads(scene, from, { item: i, all: ofWhole ? [] : all }),
      );
    const made = from && all.find((i) => i.type === 'name' && madeTo(scene, from, i));
    const ref = made ? resolved(scene, made) : head ? resolved(scene, head) : null;
    if (ref && !sameRef(ref, not)) return ref;
    // 集团净利润21亿元,现金储备85亿元: of the whole too.
    ofWhole ||= all.some((i) => i.type === 'group' && isBare(scene, i));
  }
  return null;
}

/** Whose figure it is that stands in a clause; `at` is where its noun begins. */
export function reporterOf(scene: Scene, clause: Clause, at: number): Ref | null {
  const beside = clause.items.find((i) => isCompany(i) && i.end <= at && at - i.end <= 1);
  const qualified = beside && /占$/u.test(scene.text.slice(Math.max(clause.start, beside.start - 1), beside.start));
  if (qualified && beside.type === 'name') return refOf(beside);
  const found = candidates(scene, clause, at);
  const own = nearest(scene, found);
  const odd = found.length === 0 ? unknownHead(scene, clause, at) : null;
  if (odd) return odd;
  if (own && (own.type === 'name' || !isBare(scene, own))) {
    const ref = resolved(scene, own);
    if (ref) return ref;
  }
  // 集团手头现金, 英国业务溢利: of the whole, whatever part was told of before.
  const whole = own ? isBare(scene, own as GroupItem) : clause.items.some((i) => isWord(i, 'segment') && i.end <= at);
  const before = introduced(scene, clause.start) ?? earlier(scene, clause, { not: null, whole });
  if (before) return before;
  const org = scene.speakerOrg;
  if (org && !isBroker(org.names['zh-Hans'], org.kind))
    return { span: { start: clause.start, end: clause.start }, row: org, text: org.names['zh-Hans'] };
  return protagonist(scene);
}
