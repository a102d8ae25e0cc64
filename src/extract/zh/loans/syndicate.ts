// Loans of banks that one of them leads, in Chinese: 由甲牵头,乙、丙参与的银团向丁提供N贷款; 丁获由甲牵头、乙参与的银团提供的N贷款; 丁与甲牵头的银团签订N
// 贷款协议. Takes a sentence, gives the loan once, with all who lend as its one side.
import { type Draft, draft, type Ref, refOf, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord, type NameItem } from '../../item.ts';
import { partyOf, placed } from '../roles.ts';
import { BACK, GAP, maskedAll, NAME } from '../takings/mask.ts';
import { same } from '../takings/parties.ts';

const LIST = '\\uE001[\\uE001\\uE002\\uE009、和与及以]*(?:等[^,;。的牵领主参加组\\uE001]{0,8})?';
/** 由甲牵头,乙、丙参与的银团. */
const SYNDICATE = `由?(?<lead>${LIST})(?:联合|共同)?(?:担任)?(?:牵头|领衔|主导|领头|统筹|为首)(?:[,、]?(?:并由|以及|并有|和|与|及)?(?<part>${LIST})(?:共同)?(?:参与|参加|加入|跟进|参贷))?(?:组成)?的(?:国际|海外|中资|外资|本地|贷款)?(?<group>银团|银行团|银行财团|贷款团|财团|\\uE001\\uE002{1,3})`;
const WHOM = `(?<to>(?:${NAME}|${BACK})${GAP})`;
const WHEN = '(?:\\uE007|已|将|同意|承诺|则|也|于|在|拟|近日|日前|此前|随后|计划|正|刚|成功|宣布|再|又)*';
const SUM =
  '(?:一笔|总额|总计|合计|规模|金额|约|为|达|共|高达|上限|不超过|最多|近|逾|超过?|的|\\uE009|\\uE007|\\uE008)*(?<m>\\uE006+)';
const LOAN = '的?[^,;。\\uE001]{0,10}(?:贷款?|授信|借款|信贷|过桥|融资)(?!担保|保证|贴息|风险)';
const DEAL = '(?:(?:对|拟)?(?:收购|并购|入股|私有化|投资|购买|竞购|买下)[^,;:。\\uE005\\uE006]{0,20}?)?';
const FORMS: readonly RegExp[] = [
  new RegExp(
    `${SYNDICATE},?${WHEN}(?:向|为|给|对)[^,;。\\uE001\\uE003\\uE006]{0,8}${WHOM}[^,;。\\uE001\\uE006]{0,6}${DEAL}(?:提供|发放|批出|授予|安排|承诺|批给|贷出|放贷)了?${SUM}${LOAN}`,
    'du',
  ),
  new RegExp(
    `${WHOM}${WHEN}(?:获得?|得到|取得|从|自|向|接受)了?${SYNDICATE}${WHEN}(?:提供|批出|发放|授予|安排|获得?|取得|借入|借得|借了|申请)?了?${SUM}${LOAN}`,
    'du',
  ),
  new RegExp(
    `${WHOM}${WHEN}[与和同跟]${SYNDICATE}${WHEN}(?:签订|签署|签下|签|达成|订立|敲定)了?(?:一份|一项)?${SUM}${LOAN}`,
    'du',
  ),
  new RegExp(
    `${SYNDICATE},?${WHEN}[与和同跟]${WHOM}${WHEN}(?:签订|签署|签下|签|达成|订立|敲定)了?(?:一份|一项)?${SUM}${LOAN}`,
    'du',
  ),
];

/** What is masked as a party of its own where nobody heads it in the words before. */
const GROUP = /^(?:银团|银行团|银行财团|贷款团|财团)$/u;

const namesIn = ({ sentence }: Scene, [start, end]: readonly [number, number]): Ref[] =>
  sentence.items
    .filter(
      (i): i is NameItem => i.type === 'name' && i.start >= sentence.start + start && i.end <= sentence.start + end,
    )
    .map(refOf);

/** All who lend, as one. */
function lendersOf(scene: Scene, spans: readonly (readonly [number, number] | undefined)[]): Ref | null {
  const members = spans.flatMap((span) => (span ? namesIn(scene, span) : []));
  const [first] = members;
  const last = members[members.length - 1];
  if (!first || !last) return null;
  if (members.length === 1) return first;
  return { ...first, members, whole: { start: first.span.start, end: last.span.end } };
}

function borrowerAt(scene: Scene, [start, end]: readonly [number, number]): Ref | null {
  const [named] = namesIn(scene, [start, end]);
  if (named) return named;
  const at = scene.sentence.start + start;
  for (const clause of scene.sentence.clauses) {
    const p = placed(scene, clause).find((o) => o.item.start === at);
    if (p) return partyOf(scene, p);
  }
  return null;
}

const clauseAt = ({ sentence }: Scene, at: number): Clause | undefined =>
  sentence.clauses.find((c) => at >= c.start && at < c.end);

/** The loan of a syndicate that names who leads it. */
export function syndicated(scene: Scene): Draft[] {
  const { sentence, text } = scene;
  if (!/银团|银行团|财团|贷款团/u.test(text.slice(sentence.start, sentence.end))) return [];
  const mask = maskedAll(scene);
  for (const form of FORMS) {
    const at = form.exec(mask)?.indices?.groups;
    if (
      !at?.lead ||
      !at.to ||
      !at.m ||
      !GROUP.test(scene.text.slice(sentence.start + (at.group?.[0] ?? 0), sentence.start + (at.group?.[1] ?? 0)))
    )
      continue;
    const start = sentence.start + at.m[0];
    const money = sentence.items.find(
      (f): f is FigureItem => isFigure(f) && f.type === 'money' && f.full.start === start,
    );
    const clause = clauseAt(scene, start);
    if (!money || !clause || clause.items.some((i) => isWord(i, 'negated') || isWord(i, 'hypothetical'))) continue;
    const subject = lendersOf(scene, [at.lead, at.part]);
    const object = borrowerAt(scene, at.to);
    if (subject && object && ![subject, ...(subject.members ?? [])].some((l) => same(scene, l, object)))
      return [draft({ rule: 'zh/lent', kind: 'debt', trigger: money, clause, subject, object, money })];
  }
  return [];
}
