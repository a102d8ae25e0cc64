// Rounds and valuations in Chinese: 完成近10亿美元融资, 此轮拟融资6亿美元, 累计吸金逾83亿元, 募资额由A缩至B, 估值超25亿美元.
import {
  before,
  type Draft,
  draft,
  isCompany,
  last,
  nearest,
  type Ref,
  type Rule,
  refOf,
  type Scene,
  triggers,
} from '../../frame.ts';
import {
  type Clause,
  type FigureItem,
  type GroupItem,
  type Item,
  isWord,
  type NameItem,
  sense,
  type TimeItem,
} from '../../item.ts';
import { type Governed, withRole } from '../govern.ts';
import { financed, labelled, membersOf, pointsToRound, subjectOf } from '../parties.ts';
import { companyOf, pointed } from '../refer.ts';
import { listedTime, respective } from '../times/lists.ts';
import { pairsOf, periodFor } from '../times/when.ts';

const VERBAL = ['in-talks', 'planned', 'done', 'rumoured', 'denied'];

function roundName(scene: Scene, clause: Clause): string | null {
  const word = clause.items.find((i) => isWord(i, 'round'));
  if (word) return scene.text.slice(word.start, word.end);
  const text = scene.text.slice(clause.start, clause.end);
  return /累计|合计|总计|总共|历年/u.test(text)
    ? '累计'
    : /上市(?!前|后|公司|以来)|招股(?!书)|发售|挂牌/u.test(text)
      ? 'IPO'
      : null;
}

/** Who raises: the clause's subject; "this round" of nobody named is the company in focus. */
function raiser(scene: Scene, clause: Clause, at: number): Ref | null {
  const inClause = before(clause, at).some((i) => i.type === 'name' || i.type === 'group');
  if (!inClause && pointsToRound(clause)) return pointing(scene) ?? financed(scene);
  const owner = ownerOf(scene, clause, at);
  if (owner) return owner;
  const label = labelled(scene);
  if (label && !before(clause, at).some((i) => isCompany(i) && i.start > label.span.end)) return label;
  const subject = subjectOf(scene, clause, at);
  if (!subject || subject.row?.kind === 'fund') return financed(scene);
  return companyOf(scene, subject);
}

/** 在月之暗面的8亿美元融资中: the round is that company's, whoever the subject is. */
function ownerOf(scene: Scene, clause: Clause, at: number): Ref | null {
  const beside = whoseSum(scene, clause, at);
  if (beside) return beside;
  const name = before(clause, at).findLast(isCompany);
  if (!name || !/[在于]$/u.test(scene.text.slice(clause.start, name.start))) return null;
  return /^的[^,;。的]{0,16}$/u.test(scene.text.slice(name.end, at)) ? refOf(name) : null;
}

const TO_SUM = /^(?:的|约|近|逾|超|超过|高达|最新|此轮|本轮|新一轮|这轮|[A-Z]\+?轮|\s)*$/u;
const GIVEN = /(?:获得?|得到|由|来自|从|自|向|与|和|被|引入|引进|迎来)[^,;。]{0,4}$/u;

/** 作为后者50亿美元股权融资的一部分, 参与X的3亿美元融资: whose the sum is stands right before it. */
function whoseSum(scene: Scene, clause: Clause, at: number): Ref | null {
  const near = before(clause, at).findLast((i): i is NameItem | GroupItem => isCompany(i) || i.type === 'group');
  if (!near || !TO_SUM.test(scene.text.slice(near.end, at))) return null;
  if (GIVEN.test(scene.text.slice(clause.start, near.start))) return null;
  if (near.type === 'group') return near.form === 'class' || near.form === 'set' ? null : pointed(scene, near);
  return near.row.kind === 'fund' ? null : companyOf(scene, refOf(near));
}

/** 这家…公司 earlier in the sentence is the company meant. */
function pointing(scene: Scene): Ref | null {
  const group = scene.sentence.items.find((i): i is GroupItem => i.type === 'group' && i.form === 'back');
  return group ? pointed(scene, group) : null;
}

/** A share of the round (8-9成的早期融资) is no round. */
const isShare = (clause: Clause, word: Item): boolean =>
  clause.items.some((i) => i.type === 'percent' && word.start - i.end >= 0 && word.start - i.end <= 4);

const PLANNED_FIRST = { status: 'planned' as const, when: null };

/** The first figure of "由A缩至B" was the plan. */
const firstOfPair = (scene: Scene, figure: FigureItem): Partial<Draft> =>
  pairsOf(scene).some((p) => p.first === figure)
    ? pairsOf(scene).some((p) => p.first === figure && p.second.low < p.first.low)
      ? PLANNED_FIRST
      : { when: null }
    : {};

/** 投后估值117亿,较B轮的58亿翻倍; B轮时这一数字是20.5亿: a sum beside a round that is compared with a value told before. */
function comparedValue(scene: Scene, { word, figure }: Governed): boolean {
  if (!isWord(word, 'round') || isWord(word, 'raise')) return false;
  const lead = scene.text.slice(Math.max(scene.sentence.start, word.start - 14), word.start);
  const gap = scene.text.slice(word.end, figure.full.start);
  const before = scene.sentence.items.some((i) => isWord(i, 'valuation') && i.end <= word.start);
  return (before && /(?:较|比|相比|是)[^,;。]{0,12}$/u.test(lead)) || /^时?(?:这一|该|的)(?:数字|数值|估值)/u.test(gap);
}

/** The value that a round had before: of the company valued last. */
function earlierValue(scene: Scene, g: Governed): Draft[] {
  const prior = scene.drafts.findLast((d) => d.kind === 'valuation') ?? scene.discourse.valuation;
  if (!prior?.subject) return [];
  const made = { rule: 'zh/valuation-before', kind: 'valuation', trigger: g.word, clause: g.clause } as const;
  const beside = g.clause.items.findLast(
    (i): i is TimeItem => i.type === 'time' && i.end <= g.word.start && g.word.start - i.end <= 2,
  );
  const when = beside ?? periodFor(scene, g.clause, g.figure);
  return [draft({ ...made, subject: prior.subject, money: g.figure, when })];
}

function rounded(scene: Scene, g: Governed): Draft[] {
  if (isShare(g.clause, g.word) || comparedValue(scene, g)) return [];
  const from = g.inherited ? g.from : g.clause;
  const owner = thatOne(scene, g);
  const sharer = respective(scene, g, isCompany);
  // 7月及9月已分别集资25亿元及20亿元.
  const listed = listedTime(scene, g);
  const subject =
    owner ??
    (sharer ? refOf(sharer) : null) ??
    raiser(scene, from, g.inherited ? g.word.start : Math.min(g.word.start, g.figure.start));
  if (!subject || subject.row?.kind === 'fund') return [];
  return [
    draft({
      rule: 'zh/round',
      kind: 'funding_round',
      trigger: g.word.start >= g.clause.start ? g.word : g.figure,
      clause: g.clause,
      subject,
      money: g.figure,
      label: owner && g.word.start < g.figure.end ? 'comparison' : null,
      round: roundName(scene, g.clause) ?? (g.inherited ? roundName(scene, g.from) : null),
      form: /股权|股本/u.test(scene.text.slice(g.clause.start, g.figure.start)) ? 'equity' : null,
      ...firstOfPair(scene, g.figure),
      ...(listed ? { when: listed } : {}),
    }),
  ];
}

/** 仅次于OpenAI 2025年的那笔400亿: the name that owns the sum. */
function thatOne(scene: Scene, { clause, figure, word }: Governed): Ref | null {
  const name = last(clause.items.filter((i): i is NameItem => isCompany(i) && i.end <= figure.start));
  const owns = word.start >= figure.end ? /^[^,;。的]{0,8}的(?:[那这][笔轮次])?$/u : /^[^,;。]{0,8}的[那这][笔轮次]$/u;
  return name && owns.test(scene.text.slice(name.end, figure.full.start)) ? refOf(name) : null;
}

/** 传出完成融资, 正在进行融资, 否认正在筹集资金: a round told without a sum. */
function unsized(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  if (isShare(clause, word) || nearest(clause, 'money', { span: word, reach: 16 })) return [];
  const lead = before(clause, word.start);
  if (lead.some((i) => isWord(i, 'negated'))) return [];
  if (/(?:共|完成了?|已有|过|有)[\d一二三四五六七八九十两多几]+轮$/u.test(scene.text.slice(clause.start, word.start)))
    return [];
  const denied = scene.sentence.clauses.some(
    (c) => c.index <= clause.index && c.items.some((i) => isWord(i, 'denied')),
  );
  const named = lead.some((i) => i.type === 'name' || (i.type === 'group' && i.form === 'back'));
  if (!denied && (!named || !lead.some((i) => VERBAL.some((v) => isWord(i, v))))) return [];
  const tail = scene.text.slice(word.end, word.end + 2);
  if (!denied && /^[额款方能渠计难史]/u.test(tail)) return [];
  const subject = raiser(scene, clause, word.start);
  if (!subject || subject.row?.kind === 'fund' || subject.row === null) return [];
  const base = { rule: 'zh/round-unsized', kind: 'funding_round', trigger: word, clause, subject } as const;
  return [draft({ ...base, round: roundName(scene, clause), status: denied ? 'denied' : null })];
}

/** One draft for a figure or clause: 募资 and 融资 of one clause may tell the same round. */
const once = (drafts: Draft[]): Draft[] =>
  drafts.filter((d, i) => drafts.findIndex((e) => e.money === d.money && e.clause === d.clause) === i);

/** E轮收官,进账200亿美元: what came in with a round. */
const cameIn = (scene: Scene, { word }: Governed): boolean =>
  /^(?:进账|入账)$/u.test(scene.text.slice(word.start, word.end)) &&
  scene.sentence.items.some((i) => i.end <= word.start && isWord(i, 'round')) &&
  !scene.sentence.items.some((i) => i.end <= word.start && isWord(i, 'divest'));

/** 最新一轮融资由X领投,金额超10亿美元: the sum is the round's. */
const ofRoundTold = (scene: Scene, { clause, figure, from, word, inherited }: Governed): boolean =>
  inherited &&
  ['lead', 'follow', 'join'].includes(sense(word, 'invest') ?? '') &&
  /^\s*(?:融资|总|合计|本轮|此轮)*(?:金额|总额|规模|数额|额度)[^,;。]{0,6}$/u.test(
    scene.text.slice(clause.start, figure.full.start),
  ) &&
  from.items.some((i) => isWord(i, 'raise') || isWord(i, 'round') || isWord(i, 'this-round'));

export const rounds: Rule = {
  name: 'zh/round',
  find: (scene) => {
    const raised = [
      ...withRole(scene, 'raise'),
      ...withRole(scene, 'metric').filter((g) => cameIn(scene, g)),
      ...withRole(scene, 'invest').filter((g) => ofRoundTold(scene, g)),
    ];
    const sized = raised.flatMap((g) => rounded(scene, g));
    const open = triggers(scene, 'raise').filter((at) => !sized.some((d) => d.clause === at.clause));
    return once([...sized, ...open.flatMap((at) => unsized(scene, at))]);
  },
};

/** The counted set whose members each have the value: 估值超10亿美金的5家公司. */
const setAfter = (clause: Clause, money: FigureItem): GroupItem | undefined =>
  clause.items.find((i): i is GroupItem => i.type === 'group' && i.form === 'set' && i.end > money.end);

/** 身价将从去年底的20亿抬高到40亿: the first is past, and its time is not that of the second. */
function pairedValue(scene: Scene, figure: FigureItem, time: TimeItem | null): Partial<Draft> {
  const pair = pairsOf(scene).find((p) => p.first === figure || p.second === figure);
  if (!pair) return {};
  const inside = time !== null && time.start >= pair.start && time.end <= pair.first.start;
  if (pair.first === figure)
    return pair.second.low < pair.first.low ? {} : { status: 'completed', when: inside ? time : null };
  return { when: inside ? null : time };
}

/** No company is worth less. */
const LEAST_VALUE = 1e5;

function valued(scene: Scene, g: Governed): Draft[] {
  const cap = g.role === 'market-cap';
  // 较六个月前的189.9美元高5.5%: the price of a share.
  if (g.figure.high < LEAST_VALUE) return [];
  // 持仓市值: what a holding is worth.
  if (cap && /(?:持仓|持股|所持|股份)$/u.test(scene.text.slice(g.from.start, g.word.start))) return [];
  const base = {
    rule: 'zh/valuation',
    kind: 'valuation',
    trigger: g.word.start >= g.clause.start ? g.word : g.figure,
    clause: g.clause,
    money: g.figure,
    basis: cap ? ('market_cap' as const) : null,
    status: g.clause.items.some((i) => isWord(i, 'in-talks')) ? ('in_talks' as const) : null,
    ...firstOfPair(scene, g.figure),
  } as const;
  const set = setAfter(g.clause, g.figure);
  const members = set ? membersOf(scene, set) : null;
  if (members) return members.members.map((subject) => draft({ ...base, subject, support: [members.span] }));
  const subject =
    insideGroup(scene, g.clause, g.figure) ??
    valuedOne(g, scene.text) ??
    worthOfWhole(scene, g) ??
    (ofRound(scene, g) ? financed(scene) : null) ??
    subjectOf(scene, g.from, g.word.start) ??
    (set ? null : financed(scene));
  if (!subject || subject.row?.kind === 'fund') return [];
  const time = cap ? undefined : periodFor(scene, g.clause, g.figure);
  return [
    draft({
      ...base,
      subject: companyOf(scene, subject),
      ...(time && g.clause.items.includes(time) ? { when: time } : {}),
      ...pairedValue(scene, g.figure, time ?? null),
    }),
  ];
}

/** 交易对Altera的估值是…: whom the value is put on. */
function valuedOne({ from, word }: Governed, text: string): Ref | null {
  const name = from.items.findLast((i): i is NameItem => isCompany(i) && i.end <= word.start);
  const on = name && text[name.start - 1] === '对' && /^的(?:整体|最新)?$/u.test(text.slice(name.end, word.start));
  return on ? refOf(name) : null;
}

/** 企业价值约40亿欧元, 股权价值22亿: of the company named last. */
const worthOfWhole = (scene: Scene, { word }: Governed): Ref | null => {
  if (!/^(?:企业|股权|整体)价值$/u.test(scene.text.slice(word.start, word.end))) return null;
  const name = scene.sentence.items.findLast((i): i is NameItem => isCompany(i) && i.end <= word.start);
  return name ? refOf(name) : null;
};

/** 投后估值62亿元 in a clause that names nobody: of the company whose round is told. */
const ofRound = (scene: Scene, { from, word }: Governed): boolean =>
  /^投[前后]/u.test(scene.text.slice(word.start, word.end)) &&
  !from.items.some((i) => (i.type === 'name' || (i.type === 'group' && i.form === 'back')) && i.end <= word.start);

/** 这家估值超25亿美元的大模型创业公司: the figure stands inside the phrase that points back. */
function insideGroup(scene: Scene, clause: Clause, money: FigureItem): Ref | null {
  const group = clause.items.find(
    (i): i is GroupItem => i.type === 'group' && i.form === 'back' && i.start <= money.start && money.end <= i.end,
  );
  return group ? pointed(scene, group) : null;
}

/** 估值38亿 with the figure governed elsewhere is left to that rule. */
export const valuations: Rule = {
  name: 'zh/valuation',
  find(scene) {
    const own = withRole(scene, 'valuation', 'market-cap').flatMap((g) => valued(scene, g));
    const known = { ...scene, drafts: [...scene.drafts, ...own] };
    const earlier = withRole(scene, 'raise').filter((g) => comparedValue(scene, g));
    return [...own, ...earlier.flatMap((g) => earlierValue(known, g))];
  },
};
