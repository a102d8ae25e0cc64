// What part of a company a figure is of: 智能云部门收入, 公有云收入, Azure全年收入. Gives the phrase before the metric, or the part
// that the clause before told of.
import { isCompany, type Ref, refOf, type Scene } from '../frame.ts';
import { type Clause, type Item, isFigure, isWord } from '../item.ts';
import { phraseStart } from './groups.ts';

/** What a metric is qualified by that is no part of a company: time, kind of account, whole. */
const WHOLE =
  /(?:分别|各自|核准|批准|通过|核定|董事会|集团|公司|总部|全年|全|上半年|下半年|半年|年度|年|季度?|月份?|单季|单月|当季|当年|当期|期内|季内|年内|同期|上期|本期|累计|合计|总|整体|综合|合并|主营|主要|营业|净|毛|归母|归属|股东|权益|持有人|应占|经调整|调整后|扣非|扣除|实现|录得|取得|获得|创造|带来|贡献|达到|预计|预期|有关|相关|其中|当中|期间|平均|年化|经常性|非经常性|税前|税后|除税|未计|账面|最大|最终|计划|目标|指引|预算|新增|增量|来自|按|口径|计|其|该|这|去年|今年|明年|前年|首|第|前三|再|又|仍|则|也|还|已|将|会|约|内|外|的|之|在|和|与|但|而|由|使|令|比|较|从|把|只|仅|以|同比|环比|首次|继续|连续|个|元|亿|万|美元|港元|%|[0-9]|加|减|卖出|持续|未来|现时|目前|当前|期末|年末|月底|年底|底|末)$/u;
/** Where a part of the sales comes from. */
const ABROAD = /^(?:海外|境外|国外|国内|境内|内地)(?:市场)?$/u;
/** A verb before the metric tells that no phrase qualifies it. */
const VERBAL =
  /(?:增长|上升|下降|下滑|扩大|提升|推动|拉动|受|因|靠|为|是|有|超过|占|达|增|减|升|跌|录|创|赚|亏|花|投|付|收|交出|公布|披露|宣布|表示)/u;
const LONGEST = 14;
const STOPS = /[,、;:()。!?"“”「」《》\n]/u;

/** Nouns of trade that end a name and a line of business. */
const TRADE =
  /(?:租赁|芯片|传感|算力|智算|存储|软件|数据|出行|支付|物流|金融|保险|游戏|广告|教育|医疗|健康|机器人|光学|显示|通信|通讯|电子|材料|化学|信息|网络|能源|娱乐|零售|旅游|酒店|餐饮|照明|家电|电池|电机|仪器|装备|机械|激光|器械|诊断|运算|晶圆|业务集团|事业集团|系统)$/u;
/** So far back a text says that it tells of parts. */
const REACH = 120;
const LISTED = /分(?:业务|产品|部门|板块|地区)|按(?:业务|产品|板块|应用|平台|地区)|业务(?:方面|上|端)|其中|当中/u;

/** 分业务看,…智算租赁收入翻倍: a line of business that only looks like a name, where the parts of a company are told one by one. */
export function isPart(scene: Scene, clause: Clause, item: Item): boolean {
  if (item.type !== 'name' || !item.row.id.startsWith('?')) return false;
  const of = clause.items.find((i) => i.start >= item.end && i.start - item.end <= 2);
  if (!of || !(isWord(of, 'metric') || isWord(of, 'share-of'))) return false;
  const { title, about } = scene.discourse;
  const hero = title?.row ?? about?.ref.row;
  const name = scene.text.slice(item.start, item.end);
  if (!hero || hero.id === item.row.id || !TRADE.test(name)) return false;
  const from = Math.max(scene.text.lastIndexOf('\n', item.start) + 1, item.start - REACH);
  const lead = scene.text.slice(from, item.start);
  const once = scene.text.indexOf(name) === scene.text.lastIndexOf(name);
  const heads = /^[^\u4e00-\u9fff]*(?:其中|当中|而)?$/u.test(scene.text.slice(clause.start, item.start));
  return once && heads && (LISTED.test(lead) || scene.drafts.some((d) => d.kind === 'metric' && d.object !== null));
}

/** The part of a company named last before `at` in a clause. */
export function segmentIn(scene: Scene, clause: Clause, at: number): Ref | null {
  let found: Ref | null = null;
  for (const item of clause.items) {
    if (item.end > at) break;
    if (isCompany(item) && item.row.parent && (item.row.kind === 'product' || item.row.kind === 'cloud'))
      found = refOf(item);
    else if (isPart(scene, clause, item)) found = { span: { start: item.start, end: item.end }, row: null };
    if (isWord(item, 'segment')) found = phrase(scene, clause, item) ?? found;
  }
  return found ?? qualifier(scene, clause, at);
}

function phrase(scene: Scene, clause: Clause, head: Item): Ref | null {
  const floor = clause.items.reduce(
    (f, i) => (i.end <= head.start && i.type !== 'word' && !isCompany(i) ? Math.max(f, i.end) : f),
    clause.start,
  );
  const from = phraseStart(scene.text, head, floor);
  const start = from + (/^(?:其中|当中)的?/u.exec(scene.text.slice(from, head.end))?.[0].length ?? 0);
  const text = scene.text.slice(start, head.end);
  return head.end - start >= 3 && !/^(?:这|该|其)/u.test(text) ? { span: { start, end: head.end }, row: null } : null;
}

/** 公有云|收入, 储能系统|毛利率: the plain noun phrase right before a metric, behind the company, a time or the head of the clause. */
function qualifier(scene: Scene, clause: Clause, at: number): Ref | null {
  const metric = clause.items.find((i) => isWord(i, 'metric') && i.start >= at && i.start - at <= 2);
  if (!metric) return null;
  const { text } = scene;
  let start = metric.start;
  const floor = clause.items.reduce(
    (f, i) =>
      i.end <= metric.start && (isCompany(i) || isFigure(i) || i.type === 'time' || i.type === 'group')
        ? Math.max(f, i.end)
        : f,
    clause.start,
  );
  while (start > floor && metric.start - start < LONGEST && !STOPS.test(text[start - 1] as string)) start--;
  if (start > floor && !STOPS.test(text[start - 1] as string)) return null;
  start +=
    /^(?:\s|期内|季内|其中|当中|公司|集团|旗下|的|而|则|但|另外|此外|同时|单季|全年|当季|当期)+/u.exec(
      text.slice(start, metric.start),
    )?.[0].length ?? 0;
  const words = text.slice(start, metric.start);
  if (
    words.length < 2 ||
    (WHOLE.test(words) && !ABROAD.test(words)) ||
    VERBAL.test(words.replace(/[公私专国自]有/gu, ''))
  )
    return null;
  return { span: { start, end: metric.start }, row: null };
}

/** 这一业务, 该业务: the part told last. */
const SAME_PART = /(?:这一|这项|这块|该项|该|此)(?:业务|板块|分部|产品线?|事业群|部门)$/u;

function samePart(scene: Scene, clause: Clause, at: number): Ref | null {
  const head = clause.items.find((i) => isWord(i, 'segment') && i.end <= at);
  if (!head || !SAME_PART.test(scene.text.slice(clause.start, head.end))) return null;
  return (
    scene.drafts.findLast((d) => d.kind === 'metric' && d.object)?.object ?? scene.discourse.metric?.object ?? null
  );
}

/** The part, told in this clause or, where this clause names nobody, in the one before. */
export function segmentOf(scene: Scene, clause: Clause, at: number): Ref | null {
  const same = samePart(scene, clause, at);
  if (same) return same;
  const own = segmentIn(scene, clause, at);
  if (own) return own;
  const names = clause.items.some((i) => (isCompany(i) || i.type === 'group') && i.end <= at);
  const before = scene.sentence.clauses[clause.index - 1];
  return !names && before && !/[。;]/u.test(scene.text[before.end] ?? '') ? segmentIn(scene, before, before.end) : null;
}
