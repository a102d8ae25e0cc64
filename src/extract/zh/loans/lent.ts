// Loans in Chinese by the places around the verb of lending: 甲统筹的联贷案额度40亿元, 甲借给乙3亿元, 把股份质押给甲,借款2亿元, 甲将乙欠下的4亿元货款
// 转成借款, 向甲、乙分别申请10亿元和6亿元贷款, 甲为乙备妥25亿美元贷款; and who takes part in a loan told before.
import { type Draft, draft, type Ref, type Rule, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord } from '../../item.ts';
import { takersAt } from '../passing/takers.ts';
import { agents, partyOf, placed } from '../roles.ts';
import { list, type Where } from '../takings/lots.ts';
import { BACK, GAP, MONEY, masked, NAME } from '../takings/mask.ts';
import { same } from '../takings/parties.ts';
import { borrowerOf } from './lenders.ts';
import { syndicated } from './syndicate.ts';

const WORTH = /贷|借|债|授信|质押|抵押/u;
const WHO = `(?<who>[^,;:。\\uE005\\uE006]{0,30}?${NAME}${GAP}(?:等[^,;。的]{0,8})?)`;
const LOAN = '(?:联贷案?|联合授信案?|银团贷款|银团|联贷|授信案?|贷款案?|项目贷款|并购贷款|过桥贷款|循环贷款|融资案?)';
const HEDGED = '(?:约|为|达|共|高达|上限|不超过|最多|\\uE009)*';
/** 甲统筹的联贷案额度40亿元. */
const LED = new RegExp(
  `^\\s*(?:由)?(?<who>[^,;:。\\uE005\\uE006]{0,30}?(?:${NAME}${GAP}|银|行|信托|租赁)(?:等[^,;。的]{0,8})?)(?:联合|共同)?(?:统筹|牵头|主办|主导|领衔|筹组|承作|安排)的?${LOAN}(?:额度|总额|金额|规模)?${HEDGED}(?<m>${MONEY})`,
  'du',
);
/** 由甲及乙提供的28亿元贷款. */
const BY = new RegExp(
  `由(?<who>[^,;:。\\uE005\\uE006]{0,30}?${NAME}${GAP}(?:等[^,;。的]{0,8})?)(?:联合|共同)?(?:提供|批出|发放|承贷|牵头)的${HEDGED}(?<m>${MONEY})的?[^,;。]{0,6}(?:贷款|授信|过桥|融资额度)`,
  'du',
);
/** 甲6月借给乙3亿元. */
const LENT = new RegExp(
  `^\\s*${WHO}(?:\\uE007|先|已|曾|再|又|早前|此前|随后|则|也|同意|答应|承诺)*(?:借给|贷给|借予|贷予|放款给|出借给|垫借给)了?(?<to>(?:[^,;:。\\uE005\\uE006]{0,10}?${NAME}${GAP})|${BACK}|公司)(?:一笔)?${HEDGED}(?<m>${MONEY})`,
  'du',
);
/** 将乙欠下的4亿元货款转成借款. */
const TURNED = new RegExp(
  `^\\s*(?<who>[^,;:。把将\\uE005\\uE006]{2,14}?)(?:同意|已|随后|则)*(?:把|将)(?<to>[^,;:。\\uE005\\uE006]{0,8}?${NAME}${GAP}|${BACK})(?:所?欠下?|拖欠|欠付)(?:其)?的?${HEDGED}(?<m>${MONEY})的?(?:货款|欠款|账款|应收账?款|款项|租金|服务费|费用)?(?:转成|转为|转作|改为|转换为)[^,;。]{0,12}(?:借款|贷款|债)`,
  'du',
);
/** 甲已为乙备妥25亿美元的贷款承诺. */
const READY = new RegExp(
  `^\\s*${WHO}(?:\\uE007|已|将|同意|则|也)*(?:为|向|替|给)(?!了?(?:收购(?!方)|并购|买下|私有化|入股|竞购))(?<to>[^,;:。\\uE001\\uE005\\uE006]{0,10}?(?:${NAME}${GAP}|买方|收购方|买家|${BACK}))(?<deed>的(?:出资|注资|投资|增资|收购案?))?(?:此次|本次|收购|交易)*(?:(?:对|拟|以)?(?:收购|并购|入股|私有化|投资|购买|竞购|买下)[^,;:。\\uE005\\uE006]{0,20}?)?(?:备妥|提供|准备|安排|承诺|备下)(?:好|了)?${HEDGED}(?<m>${MONEY})的?[^,;。]{0,6}(?:贷款|过桥|授信|债务融资|融资承诺)(?!担保|保证|贴息|风险)`,
  'du',
);
/** …,为收购丙备下65亿美元: the same lenders go on. */
const MORE = new RegExp(
  `^\\s*(?:另|并|还|又|再|也)*(?:为|向|替|给)[^,;:。\\uE005\\uE006]{2,24}?(?:备妥|提供|准备|安排|承诺|备下)(?:好|了)?${HEDGED}(?<m>${MONEY})(?:贷款|过桥贷款)?$`,
  'du',
);
/** 将股份质押给甲. */
const PLEDGED = new RegExp(`(?:质押|抵押)(?:给|予|于)了?(?<who>[^,;:。]{0,10}?${NAME}${GAP}(?:等[^,;。]{0,6})?)`, 'du');
const BORROWS = new RegExp(
  `^\\s*(?:并|又|再|以此|据此|借此|从而|由此|共|合计)*(?:借款余额|融资余额|借款|借得|借入|借了|贷得|贷出|贷到|融资|融得|融入|换得|获得?|取得)(?:贷款|借款|资金)?${HEDGED}(?<m>${MONEY})`,
  'du',
);
/** 向甲、乙分别申请10亿元和6亿元的贷款. */
const APPLIED = new RegExp(
  `向(?<who>[^,;:。\\uE005\\uE006]{0,40}?${NAME}${GAP})(?:各|分别)?(?:申请|借入|借款|借了|贷款|举借|申请了)${HEDGED}(?<m>${MONEY})(?<more>(?:[、和与及]${MONEY})+)的?[^,;。]{0,14}(?:贷|授信|借款)`,
  'du',
);
/** 参贷行有甲、乙; 由甲、乙等筹组联贷. */
const PARTIES =
  /(?:参贷行|参贷银行|参与行|参与银行|银团成员|成员行|贷款银行|承贷行)(?:还|则|主要)*(?:有|包括|为|含|是)|由(?=[^,;。]{2,40}(?:筹组|组成|承作|承贷|组织)(?:联贷|银团|联合贷款))/u;

const figureAt = (w: Where, m: RegExpExecArray, group = 'm'): FigureItem | null => {
  const span = m.indices?.groups?.[group];
  const start = span ? w.clause.start + span[0] : -1;
  return (
    w.clause.items.find((f): f is FigureItem => isFigure(f) && f.type === 'money' && f.full.start === start) ?? null
  );
};

function refsIn(w: Where, m: RegExpExecArray, group = 'who'): Ref[] {
  const span = m.indices?.groups?.[group];
  return span ? takersAt({ ...w, mask: w.mask.slice(0, span[1]) }, span[0]) : [];
}

/** Whom a phrase means that lends or borrows: a name, one that points, the buyer of the deal told. */
function toWhom(w: Where, m: RegExpExecArray, lenders: readonly Ref[]): Ref | null {
  const { scene, clause } = w;
  const span = m.indices?.groups?.to;
  if (!span) return null;
  const words = w.mask.slice(span[0], span[1]);
  const back = new RegExp(`${BACK}$`, 'u').exec(words);
  if (back) {
    const p = placed(scene, clause).find((o) => o.item.start === clause.start + span[0] + back.index);
    return p ? partyOf(scene, p, lenders[0] ?? null) : null;
  }
  if (new RegExp(NAME, 'u').test(words)) return refsIn(w, m, 'to').at(-1) ?? list(w, span[0], span[1])[0] ?? null;
  const deal = scene.drafts.findLast((d) => d.kind === 'investment') ?? scene.discourse.deal;
  return /买|收购/u.test(words) && deal?.kind === 'investment' ? deal.subject : borrowerOf(scene, lenders);
}

interface Loan {
  lenders: Ref[];
  borrower: Ref | null;
  money: FigureItem | null;
  clause: Clause;
}

/** 其中9%质押给甲,借款2亿元: who pledges borrows. */
function pledged(w: Where): Loan[] {
  const { scene, clause, mask } = w;
  const m = PLEDGED.exec(mask);
  if (!m) return [];
  const lenders = refsIn(w, m);
  const next = scene.sentence.clauses[clause.index + 1];
  const behind = next && { scene, clause: next, mask: masked(scene, next) };
  const sum = behind ? BORROWS.exec(behind.mask) : null;
  const money = behind && sum ? figureAt(behind, sum) : null;
  if (!next || !money) return [];
  const who =
    agents(scene, clause, clause.start + m.index)
      .map((p) => partyOf(scene, p))
      .find((r) => r && !lenders.some((l) => same(scene, l, r))) ?? ownerIn(scene, clause);
  return [{ lenders, borrower: who ?? borrowerOf(scene, lenders), money, clause: next }];
}

/** 创始人某某的股份: whose shares are pledged. */
function ownerIn(scene: Scene, clause: Clause): Ref | null {
  const p = placed(scene, clause).find((o) => /^(?:所持|持有)?的/u.test(scene.text.slice(o.item.end, o.item.end + 3)));
  return p ? partyOf(scene, p) : null;
}

function loansOf(w: Where): Loan[] {
  const { scene, clause, mask } = w;
  for (const pattern of [LENT, TURNED, READY, LED, BY]) {
    const m = pattern.exec(mask);
    if (!m) continue;
    const lenders = refsIn(w, m);
    const borrower =
      pattern === LED || pattern === BY || m.groups?.deed ? borrowerOf(scene, lenders) : toWhom(w, m, lenders);
    const money = figureAt(w, m);
    if (lenders.length > 0 && money) return [{ lenders: lenders.slice(0, 1), borrower, money, clause }];
  }
  const m = APPLIED.exec(mask);
  if (m) {
    const lenders = refsIn(w, m);
    const first = figureAt(w, m);
    const end = clause.start + (m.indices?.groups?.more?.[1] ?? 0);
    const sums = clause.items.filter(
      (f): f is FigureItem => f.type === 'money' && first !== null && f.start >= first.start && f.full.end <= end,
    );
    const acting = agents(scene, clause, clause.start + m.index)[0];
    const borrower = (acting ? partyOf(scene, acting) : null) ?? borrowerOf(scene, lenders);
    if (sums.length === lenders.length)
      return lenders.map((l, i) => ({ lenders: [l], borrower, money: sums[i] ?? null, clause }));
  }
  return pledged(w);
}

/** Who takes part in the loan told before, without a sum. */
function partiesOf(w: Where, made: readonly Draft[]): Loan[] {
  const { scene, clause, mask } = w;
  const m = PARTIES.exec(mask);
  if (!m || clause.items.some((i) => i.type === 'money')) return [];
  const from = m.index + m[0].length;
  const until = /筹组|组成|承作|承贷|组织/u.exec(mask.slice(from))?.index;
  const lenders = takersAt({ ...w, mask: until ? mask.slice(0, from + until) : mask }, from);
  const prior = [...scene.drafts, ...made].findLast((d) => d.kind === 'debt') ?? null;
  const borrower = prior?.object ?? borrowerOf(scene, lenders);
  return lenders.length > 0 ? [{ lenders, borrower, money: null, clause }] : [];
}

/** Another sum of those who lent in the clause before. */
function moreOf(w: Where, made: readonly Draft[]): Loan[] {
  const prior = made.at(-1);
  const m = prior?.clause.index === w.clause.index - 1 ? MORE.exec(w.mask) : null;
  const money = m ? figureAt(w, m) : null;
  return prior?.subject && money ? [{ lenders: [prior.subject], borrower: prior.object, money, clause: w.clause }] : [];
}

export const lent: Rule = {
  name: 'zh/lent',
  find(scene) {
    if (!WORTH.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return [];
    const syndicate = syndicated(scene);
    if (syndicate.length > 0) return syndicate;
    const made: Draft[] = [];
    for (const clause of scene.sentence.clauses) {
      if (made.length === 0 && !WORTH.test(scene.text.slice(clause.start, clause.end))) continue;
      if (clause.items.some((i) => isWord(i, 'negated') || isWord(i, 'hypothetical'))) continue;
      const w = { scene, clause, mask: masked(scene, clause) };
      const loans = loansOf(w);
      for (const { lenders, borrower, money, clause: at } of loans.length > 0
        ? loans
        : [...moreOf(w, made), ...partiesOf(w, made)])
        for (const subject of lenders)
          if (borrower && !same(scene, subject, borrower))
            made.push(
              draft({
                rule: 'zh/lent',
                kind: 'debt',
                trigger: money ?? { start: at.start, end: at.end },
                ...{ clause: at, subject, object: borrower, money },
              }),
            );
    }
    return made;
  },
};

const NEXT =
  /(?:全数|悉数|全部|均|则|已)*由(?<who>[^,;:。]{2,16}?)(?:全数|悉数|全部|等|共同|包销|独家)*(?:认购|包下|买下|认走|承购)/du;
const EXTENDS = new RegExp(
  `(?:牵头行|牵头银行|主办行|贷款行|贷款银行|债权行|参贷行)(?<who>[^,;:。]{0,20}?${NAME}${GAP})(?:等[^,;。]{0,6})?(?:均|已|都|也)*(?:同意|答应|批准|允许)`,
  'du',
);

/** 公司债30亿元,由寿险业者认购; 银团贷款…,牵头行甲已同意展期: who lends is told a clause later. */
export const lentSettled: Rule = {
  name: 'zh/lent',
  find(scene) {
    for (const d of scene.drafts) {
      if (d.kind !== 'debt' || d.subject || !d.money) continue;
      for (const clause of scene.sentence.clauses.slice(d.clause.index + 1, d.clause.index + 3)) {
        const w = { scene, clause, mask: masked(scene, clause) };
        const m = NEXT.exec(w.mask) ?? EXTENDS.exec(w.mask);
        const who = m ? refsIn(w, m)[0] : undefined;
        if (who && !(d.object && same(scene, who, d.object))) {
          d.subject = who;
          d.support = [...d.support];
          break;
        }
      }
    }
    return [];
  },
};
