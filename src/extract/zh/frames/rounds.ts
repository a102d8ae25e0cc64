// Rounds in Chinese: 完成近10亿美元融资, 此轮拟融资6亿美元, 累计吸金逾83亿元, 募资额由A缩至B.
import {
  before,
  type Draft,
  draft,
  inTurn,
  isCompany,
  last,
  nearest,
  type Ref,
  type Rule,
  refOf,
  type Scene,
  sameRef,
  triggers,
} from '../../frame.ts';
import { type Clause, type GroupItem, type Item, isWord, type NameItem, sense } from '../../item.ts';
import { isBackers } from '../backers/brackets.ts';
import { issues } from '../deeds/issues.ts';
import { raiserFor } from '../deeds/putsin.ts';
import { comesFrom } from '../deeds/sources.ts';
import { type Governed, withRole } from '../govern.ts';
import { financed, labelled, pointsToRound, subjectOf } from '../parties.ts';
import { companyOf, pointed } from '../refer.ts';
import { agentOf, listOf, marked, placed } from '../roles.ts';
import { listedTime, respective } from '../times/lists.ts';
import { comparedValue, firstOfPair } from '../worth/compared.ts';

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

/** 募集配套资金: for a deal. */
const MATCHING = /配套(?:募集)?(?:资金|融资)/u;

/** Who buys something in the sentence, or bought in the one before. */
function acquirer(scene: Scene, clause: Clause): Ref | null {
  const { deal } = scene.discourse;
  return (
    agentOf(scene, clause, clause.start) ??
    (deal?.kind === 'investment' || deal?.kind === 'stake' ? deal.subject : null)
  );
}

/** Who raises: the clause's subject; "this round" of nobody named is the company in focus. */
function raiser(scene: Scene, clause: Clause, at: number): Ref | null {
  // 收购X并募集配套资金: the buyer raises it.
  const buyer = MATCHING.test(scene.text.slice(clause.start, clause.end)) ? acquirer(scene, clause) : null;
  if (buyer) return buyer;
  const spun = spunOff(scene, clause, at);
  if (spun) return spun;
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

/** 甲拟分拆旗下储能业务乙赴港上市,募资N: who is listed raises it. */
function spunOff(scene: Scene, clause: Clause, at: number): Ref | null {
  for (const from of [clause, scene.sentence.clauses[clause.index - 1]]) {
    const name = from?.items.findLast((i): i is NameItem => isCompany(i) && i.end <= at);
    if (!from || !name) continue;
    const parted = /(?:分拆|拆分)[^,;。]{0,16}$/u.test(scene.text.slice(from.start, name.start));
    if (parted && /^(?:赴|到|在|于|独立|至)?[^,;。]{0,8}上市/u.test(scene.text.slice(name.end, from.end)))
      return companyOf(scene, refOf(name));
  }
  return null;
}

/** 在月之暗面的8亿美元融资中: the round is that company's, whoever the subject is. */
function ownerOf(scene: Scene, clause: Clause, at: number): Ref | null {
  const beside = whoseSum(scene, clause, at);
  if (beside) return beside;
  const name = before(clause, at).findLast(isCompany);
  if (!name || !/[在于]$/u.test(scene.text.slice(clause.start, name.start))) return null;
  return /^的[^,;。的]{0,16}$/u.test(scene.text.slice(name.end, at)) ? refOf(name) : null;
}

const TO_SUM =
  /^(?:的|约|近|逾|超|超过|高达|最新|此轮|本轮|新一轮|这轮|(?:[Pp]re-?)?[A-Z]\d?\+*轮|天使轮|种子轮|战略|股权|\s)*$/u;
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

/** 拟募资14亿元,其中8亿元投向产业化项目,4亿元用于补充流动资金: what the money is for. */
const isUse = (scene: Scene, { inherited, figure }: Governed): boolean =>
  inherited &&
  /^(?:将|拟|计划|则)?(?:用于|投向|用作|用来|投入|补充|偿还)/u.test(
    scene.text.slice(figure.full.end, figure.full.end + 5),
  );

/** 其中甲出1.2亿元: what one of them puts in. */
const byOne = (scene: Scene, { inherited, clause, figure }: Governed): boolean => {
  const name = inherited ? before(clause, figure.full.start).findLast(isCompany) : undefined;
  return (
    name !== undefined &&
    /^(?:则|也|再)?(?:出|掏|认|投|拿出|掏出)(?:了|约|近|逾|超)?$/u.test(scene.text.slice(name.end, figure.full.start))
  );
};

const PUTS = /(?:追加|提供|给予|投放|注入)(?:了|约|近|逾|超过?|至多|最多|不超过|\s)*$/u;

/** 向X追加300亿美元融资: who is told of gives it. */
function putInto(scene: Scene, { clause, figure, word }: Governed): Draft[] {
  if (!PUTS.test(scene.text.slice(clause.start, figure.full.start))) return [];
  const object = marked(scene, clause, { mark: 'to' })[0];
  const subject = object ? subjectOf(scene, clause, object.span.start) : null;
  if (!object || !subject?.row || sameRef(subject, object)) return [];
  return [draft({ rule: 'zh/round-given', kind: 'investment', trigger: word, clause, subject, object, money: figure })];
}

const GOT = /获得?(?:了|过)?(?:来自)?$/u;
const GOT_SUM = /^(?:等[^,;。的]{0,4})?(?:的|约|近|逾|超|超过)*$/u;
const OF_ROUND = /^[^,;。]{0,8}(?:融资|轮投资|轮$|轮,)/u;

/** 获得X、Y数千万元A轮融资: who gives a round stands between the getting and its sum; one alone gives all of it. */
function backed(scene: Scene, { clause, figure, inherited }: Governed, to: Ref): Draft[] {
  if (inherited || !OF_ROUND.test(scene.text.slice(figure.full.end, clause.end))) return [];
  const by = placed(scene, clause).find((p) => p.mark === 'by' && p.head === null && p.item.end <= figure.full.start);
  if (!by || !GOT.test(scene.text.slice(clause.start, by.item.start))) return [];
  if (!GOT_SUM.test(scene.text.slice((by.rest.at(-1) ?? by).item.end, figure.full.start))) return [];
  const from = listOf(scene, by).filter((r) => !sameRef(r, to));
  const base = { rule: 'zh/round-backed', kind: 'investment', trigger: figure, clause, object: to } as const;
  const round = roundName(scene, clause);
  return from.map((subject) => draft({ ...base, subject, round, money: from.length === 1 ? figure : null }));
}

function rounded(scene: Scene, g: Governed): Draft[] {
  const put = putInto(scene, g);
  if (put.length > 0) return put;
  if (isShare(g.clause, g.word) || comparedValue(scene, g) || isUse(scene, g) || byOne(scene, g)) return [];
  if (isBackers(scene, g)) return [];
  // 当中2500万美元来自X: a part of the round told before.
  if (g.inherited && comesFrom(scene, g.clause, g.figure)) return [];
  const from = g.inherited ? g.from : g.clause;
  const owner = thatOne(scene, g);
  const sharer = respective(scene, g, isCompany);
  // 7月及9月已分别集资25亿元及20亿元.
  const listed = listedTime(scene, g);
  const at = g.inherited ? g.word.start : Math.min(g.word.start, g.figure.start);
  const subject = owner ?? (sharer ? refOf(sharer) : null) ?? raiserFor(scene, raiser(scene, from, at));
  if (!subject || subject.row?.kind === 'fund') return [];
  return [
    ...backed(scene, g, subject),
    draft({
      rule: MATCHING.test(scene.text.slice(from.start, from.end)) ? 'zh/round-for-deal' : 'zh/round',
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
  const gap = name ? scene.text.slice(name.end, figure.full.start) : '';
  // 获得来自X的5000万元A轮融资: who gives it.
  if (name && GIVEN.test(scene.text.slice(clause.start, name.start))) return null;
  return name && owns.test(gap) && !/投|牵头|主导|参与/u.test(gap) ? refOf(name) : null;
}

/** 传出完成融资, 正在进行融资, 否认正在筹集资金: a round told without a sum. */
function unsized(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  if (isShare(clause, word) || nearest(clause, 'money', { span: word, reach: 16 })) return [];
  const lead = before(clause, word.start);
  if (lead.some((i) => isWord(i, 'negated'))) return [];
  // 拟参与X的新一轮融资: who takes part raises nothing.
  if (JOINS.test(scene.text.slice(clause.start, word.start))) return [];
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

const JOINS = /(?:参与|参加|加入|参投|领投|跟投|认购)(?:了|到)?[^,;。]{0,20}$/u;

/** One draft for a figure or clause: 募资 and 融资 of one clause may tell the same round. */
const once = (drafts: Draft[]): Draft[] =>
  drafts.filter(
    (d, i) =>
      d.kind === 'investment' ||
      drafts.findIndex((e) => e.kind === d.kind && e.money === d.money && e.clause === d.clause) === i,
  );

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

/** 完成A轮融资,金额3000万元: the sum behind the round is its own. */
const sumOf = (told: Draft, sum: Draft): boolean =>
  sum.kind === 'funding_round' &&
  sum.clause.index > told.clause.index &&
  sameRef(sum.subject, told.subject) &&
  (sum.round ?? null) === (told.round ?? null);

export const rounds: Rule = {
  name: 'zh/round',
  find: (scene) => {
    const raised = [
      ...withRole(scene, 'raise'),
      ...withRole(scene, 'metric').filter((g) => cameIn(scene, g)),
      ...withRole(scene, 'invest').filter((g) => ofRoundTold(scene, g)),
    ];
    const sized = inTurn(scene, raised, rounded);
    const open = triggers(scene, 'raise').filter((at) => !sized.some((d) => d.clause === at.clause));
    return once([
      ...sized,
      ...issues({ ...scene, drafts: [...scene.drafts, ...sized] }),
      ...open.flatMap((at) => unsized(scene, at)).filter((d) => !sized.some((s) => sumOf(d, s))),
    ]);
  },
};
