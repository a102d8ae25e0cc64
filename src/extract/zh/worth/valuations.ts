// Valuations in Chinese: 估值超25亿美元, 身价从20亿抬高到40亿, 投后估值, 市值, 对X的估值为…, and what a company was worth a round before.
import { type Draft, draft, isCompany, type Ref, type Rule, refOf, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, type GroupItem, isWord, type NameItem, type TimeItem } from '../../item.ts';
import { raiserFor } from '../deeds/putsin.ts';
import { type Governed, withRole } from '../govern.ts';
import { financed, membersOf, subjectOf } from '../parties.ts';
import { companyOf, pointed } from '../refer.ts';
import { isFund, patients } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';
import { pairsOf, periodFor } from '../times/when.ts';
import { comparedValue, firstOfPair } from './compared.ts';
import { countedIn } from './holdings.ts';

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

/** 发起收购要约,…对应股权价值约22亿欧元: what a takeover comes to, where no other sum is told of it. */
function isBid(scene: Scene, { clause, figure, word }: Governed): boolean {
  if (!WHOLE_VALUE.test(scene.text.slice(word.start, word.end))) return false;
  const { start, end } = scene.sentence;
  if (!TAKEOVER.test(scene.text.slice(start, end))) return false;
  return !scene.sentence.items.some(
    (i) =>
      i.type === 'money' && i !== figure && i.high >= 1e6 && Math.abs(i.start - clause.start) < 120 && !isConversion(i),
  );
}
const WHOLE_VALUE = /^(?:企业|股权|整体)价值$/u;
const TAKEOVER = /(?:收购|要约|并购|私有化|买下)/u;

/** No company is worth less. */
const LEAST_VALUE = 1e5;

function valued(scene: Scene, g: Governed): Draft[] {
  const cap = g.role === 'market-cap';
  // 较六个月前的189.9美元高5.5%: the price of a share.
  if (g.figure.high < LEAST_VALUE || isBid(scene, g)) return [];
  if (
    g.inherited &&
    /(?:获得|套现|回笼|到手|收到|进账|入账|所得)[^,;。]{0,6}$/u.test(
      scene.text.slice(g.clause.start, g.figure.full.start),
    )
  )
    return [];
  if (cap && countedIn(scene, scene.sentence.clauses[g.clause.index - 1])) return [];
  // 持仓市值, 收购价对应市值: what a holding or a bid is worth.
  if (
    cap &&
    /(?:持仓|持股|所持|股份的?|(?:所持|持有)[^,;。]{1,16}(?:股票|股权)的?|对应(?:的)?(?:公司)?)$/u.test(
      scene.text.slice(g.from.start, g.word.start),
    )
  )
    return [];
  // 市值增加约1200亿港元: by how much it moved.
  if (cap && MOVED_BY.test(scene.text.slice(g.word.end, g.figure.full.start))) return [];
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
  const whose =
    insideGroup(scene, g.clause, g.figure) ??
    valuedOne(g, scene.text) ??
    entered(g, scene.text) ??
    worthOfWhole(scene, g) ??
    (/^对应/u.test(scene.text.slice(g.clause.start, g.clause.end)) ? investedIn(scene, g) : null) ??
    (ofRound(scene, g) ? financed(scene) : null) ??
    investedIn(scene, g) ??
    subjectOf(scene, g.from, g.word.start) ??
    (set ? null : financed(scene));
  const subject = raiserFor(scene, whose);
  // 乙创投2019年进来时估值12亿元: who gives by trade is not what is valued.
  if (!subject || isFund(subject)) return [];
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

const MOVED_BY = /^[^,;。]{0,6}(?:增加|增长|蒸发|缩水|减少|增添|大增|大减|暴增|损失)(?:了|约|近|逾|超过?)*$/u;

/** 交易对Altera的估值是…: whom the value is put on. */
function valuedOne({ from, word }: Governed, text: string): Ref | null {
  const name = from.items.findLast((i): i is NameItem => isCompany(i) && i.end <= word.start);
  const on = name && text[name.start - 1] === '对' && /^的(?:整体|最新)?$/u.test(text.slice(name.end, word.start));
  return on ? refOf(name) : null;
}

/** 以88亿元的估值向乙投资3亿元, 以200亿元估值入股乙: whom the money goes into. */
function entered({ clause, from, word }: Governed, text: string): Ref | null {
  const name =
    from === clause ? clause.items.find((i): i is NameItem => isCompany(i) && i.start >= word.end) : undefined;
  const gap = name ? text.slice(word.end, name.start) : '';
  return name &&
    /^(?:再|又|继续|独家|联合)?(?:向|对|投资|入股|领投|参投|战略投资|收购|增资|注资|买入|买下)了?$/u.test(gap)
    ? refOf(name)
    : null;
}

/** 甲考虑投资乙10亿美元,估值50亿美元: a clause that names nobody values whom the one before it invests in. */
function investedIn(scene: Scene, { clause, from, word }: Governed): Ref | null {
  const last = scene.sentence.clauses[clause.index - 1];
  // 认购乙新增股份,拿到8%的股权,对应投后估值25亿元: what is got stands between.
  const got = last && GOT.test(scene.text.slice(last.start, last.end));
  const before = got ? scene.sentence.clauses[clause.index - 2] : last;
  if (
    !before ||
    from !== clause ||
    clause.items.some((i) => (isCompany(i) || i.type === 'group') && i.end <= word.start)
  )
    return null;
  const verb = before.items.findLast(
    (i) =>
      isWord(i, 'invest') &&
      /^(?:追加投资|战略投资|投资|入股|收购|增资|认购|参股|注资)了?$/u.test(scene.text.slice(i.start, i.end)),
  );
  return verb ? (patients(scene, before, { from: verb.end })[0] ?? null) : null;
}

const GOT =
  /^\s*(?:以|从而|借此)?(?:拿到|获得|取得|换得|换取|持有|持股|占股|获|占)[^,;。]{0,6}[\d.]+%(?:的?(?:股权|股份|权益))?$/u;

/** 企业价值约40亿欧元, 股权价值22亿: of the company named last. */
const worthOfWhole = (scene: Scene, { word }: Governed): Ref | null => {
  if (!/^(?:企业|股权|整体)价值$/u.test(scene.text.slice(word.start, word.end))) return null;
  const name = scene.sentence.items.findLast((i): i is NameItem => isCompany(i) && i.end <= word.start);
  return name ? refOf(name) : null;
};

/** 投后估值62亿元, 下一轮将以200亿元估值开启B轮 in a clause that names nobody: of the company whose round is told. */
const ofRound = (scene: Scene, { from, word }: Governed): boolean =>
  (/^投[前后]/u.test(scene.text.slice(word.start, word.end)) ||
    (from.items.some((i) => isWord(i, 'round')) && scene.drafts.some((d) => d.kind === 'funding_round'))) &&
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
