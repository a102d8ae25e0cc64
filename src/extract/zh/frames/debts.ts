// Debt in Chinese: who borrows what from whom (举债N, 向X借N, 与X等银行签N银团贷款, X放的N贷款, 发行N债券), the parts of a
// facility and each lender's own share (其中X银行5.6亿元). Lenders only where they are named.
import { type Draft, draft, isCompany, last, type Ref, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord } from '../../item.ts';
import { comesFrom } from '../deeds/sources.ts';
import { type Governed, told, withRole } from '../govern.ts';
import {
  BORROWER,
  borrowerOf,
  type Debt,
  guaranteed,
  isBought,
  isLender,
  lendersBehind,
  lentBy,
  priorDebt,
  roleBehind,
} from '../loans/lenders.ts';
import { isSpent } from '../onward/instalments.ts';
import { companyOf } from '../refer.ts';
import { agents, listOf, marked, type Placed, partyOf, placed } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';
import { respective, turnOf } from '../times/lists.ts';
import { periodFor } from '../times/when.ts';

/** Verbs of which the lender is the subject. */
const LENDS =
  /提供|发放|放贷|放款|贷出|贷给|授予|授出|批出|批给|批了|批准|承贷|借给|出借|认购了?债|给予|放的|承诺贷|认了|借出|联合牵头|注入贷款/u;
const OWN_PART =
  /^(?:的?(?:借款|贷款|垫款|委托贷款|财务资助)(?:余额)?|跟进|跟贷|另|再贷|再放|给了|各|分别|则|也|承贷|承担|认了?|出了?|提供|贷出|放贷|占|约|近|逾|超|不到|\(|的)*$/u;
const BORROWS = /借|贷|债|融资|授信|票据|额度|授信/u;

/** Lender and borrower by the words around them. */
function debtOf(scene: Scene, clause: Clause, at: number): Debt {
  const text = scene.text.slice(clause.start, clause.end);
  const lent = lentBy(scene, clause, text);
  if (lent) return lent;
  const lends = LENDS.test(text);
  const acting = agents(scene, clause, at);
  const deals = (r: Ref): boolean => isBought(scene, clause, r);
  const own = acting.map((p) => partyOf(scene, p)).filter((r) => r !== null && !deals(r)) as Ref[];
  const to = marked(scene, clause, { mark: 'to', not: own[0] ?? null }).filter((r) => !deals(r));
  const backed = /担保/u.test(text) ? guaranteed(scene, clause) : null;
  if (backed) return backed.lenders.length > 0 ? backed : { ...backed, lenders: lendersBehind(scene, clause) };
  const by = [
    ...marked(scene, clause, { mark: 'by' }),
    ...marked(scene, clause, { mark: 'from' }),
    ...marked(scene, clause, { mark: 'with' }),
  ];
  const credits = own.length > 0 && own.every(isLender) && acting.every((p) => p.item.start >= clause.start);
  if ((lends || credits) && to.length > 0 && !to.some(isLender))
    return { lenders: by.length > 0 ? by : own, borrower: to[0] as Ref };
  // 甲向乙提供2亿元借款: whoever gives it lends, to a bank too.
  if (to.length > 0 && own.length > 0 && GIVES_TO.test(text)) return { lenders: own, borrower: to[0] as Ref };
  if (to.length > 0)
    return { lenders: to, borrower: own.find((r) => !to.some((t) => sameRef(t, r))) ?? borrowerOf(scene, to) };
  if (by.length > 0)
    return { lenders: by, borrower: own.find((r) => !by.some((b) => sameRef(b, r))) ?? borrowerOf(scene, by) };
  // 后者答应再借6亿元: whoever agrees to lend lends.
  if (own[0] && AGREES.test(text) && acting.every((p) => p.item.start >= clause.start))
    return { lenders: own, borrower: borrowerOf(scene, own) };
  const giver = gives(scene, clause, acting);
  if (giver) return giver;
  if (own.some(isLender) && acting.every((p) => p.item.start >= clause.start))
    return { lenders: own, borrower: borrowerOf(scene, own) };
  // 甲认购了其中180亿美元债券: whoever takes the bonds lends.
  const takes = TAKES.test(text) && own[0] && acting.every((p) => p.item.start >= clause.start);
  const issuer = takes ? (priorDebt(scene)?.object ?? raiserBefore(scene, clause) ?? borrowerOf(scene, own)) : null;
  if (issuer && own[0] && !sameRef(issuer, own[0])) return { lenders: own, borrower: issuer };
  const borrower = own.find((r) => !isLender(r)) ?? borrowerOf(scene, []);
  return { lenders: lendersBehind(scene, clause), borrower };
}

const GIVES_TO =
  /^(?!.*(?:申请|要求|担保|抵押|质押|请求)).*[向为给][^,;。]{1,20}(?:提供|发放|批出|授予|给予|出借|借出)了?[^,;。]{0,24}(?:借款|贷款|授信|额度|信贷|过桥)/u;
const GIVES =
  /(?<!获|获得|得到|接受|要求|需要|请求|由其)(?:提供|发放|给予|出借|垫付|拆借|借予)了?(?!担保|抵押|质押|保证|反担保)[^,;。]{0,30}(?:借款|贷款|资金|财务资助|授信|额度|信贷|过桥融资)/u;
/** 甲的大股东乙先后提供十余笔借款: a holder that gives loans lends to whose shares it holds, else to the company of the text. */
function gives(scene: Scene, clause: Clause, acting: readonly Placed[]): Debt | null {
  const p = acting[0];
  const own = p && p.item.start >= clause.start ? partyOf(scene, p) : null;
  if (!p || !own || !GIVES.test(scene.text.slice(p.item.end, clause.end))) return null;
  if (/[获由](?:得)?[^,;。]{0,4}$/u.test(scene.text.slice(clause.start, p.item.start))) return null;
  const held = p.owner ? partyOf(scene, p.owner) : null;
  const { title, main } = scene.discourse;
  const borrower = [held, borrowerOf(scene, [own]), title, main].find((r) => r && !sameRef(r, own)) ?? null;
  return borrower ? { lenders: [own], borrower } : null;
}

const AGREES = /(?:答应|同意|愿意|承诺|允诺)[^,;。]{0,4}借(?!款[方人]|入|到|来)/u;
const TAKES = /(?:认购|购入|买入|包下|承接)了?[^,;。]{0,16}(?:债|票据)/u;

/** Who raised money in the clauses before. */
function raiserBefore(scene: Scene, clause: Clause): Ref | null {
  const from = scene.sentence.clauses.find((c) => c.index < clause.index && c.items.some((i) => isWord(i, 'raise')));
  const first = from ? agents(scene, from, from.end)[0] : undefined;
  return first ? partyOf(scene, first) : null;
}

/** A lender right before its own sum: 其中永安商银承贷4亿元, 工商银行5.6亿元. */
function ownLender(scene: Scene, clause: Clause, figure: FigureItem): Ref[] {
  const near = last(placed(scene, clause).filter((p) => p.item.end <= figure.start));
  const ref = near ? partyOf(scene, near) : null;
  if (!near || !ref || !(isLender(ref) || listedLender(scene, clause, near))) return [];
  if (!OWN_PART.test(scene.text.slice(near.item.end, figure.full.start))) return [];
  return listOf(scene, near.head ?? near);
}

/** 欠着甲银行3.2亿元、乙1.5亿元借款; 另有股东丙借款1亿元: who stands in a list of sums owed, or is said to be a holder, lends. */
function listedLender(scene: Scene, clause: Clause, near: Placed): boolean {
  const lead = scene.text.slice(clause.start, near.item.start);
  if (/[万亿][美港欧日]?[元圆](?:人民币)?(?:、|和|及|与|以及)(?:欠)?$/u.test(lead)) return /欠|向|获|得/u.test(lead);
  return (
    /(?:股东|关联方|母公司|关联公司|实际控制人)$/u.test(lead) &&
    /^(?:的)?(?:借款|贷款|垫款|委托贷款|财务资助|往来款)(?:余额)?(?:约|共|合计|为|近|逾)*\d/u.test(
      scene.text.slice(near.item.end, near.item.end + 14),
    )
  );
}

/** 与X签署贷款合同,贷款额度9亿元: the clause that names the two, where the sum's own names nobody. */
function signedIn(scene: Scene, clause: Clause): Clause {
  if (placed(scene, clause).length > 0) return clause;
  for (let index = clause.index - 1; index >= Math.max(0, clause.index - 3); index--) {
    const before = scene.sentence.clauses[index];
    if (!before || before.items.some(isFigure)) break;
    const two = placed(scene, before).some((p) => p.mark === 'with' || p.mark === 'to' || p.mark === 'from');
    if (two && SIGNED.test(scene.text.slice(before.start, before.end))) return before;
  }
  return clause;
}

/** …分别承贷90亿元、60亿元,用于X的二期项目: who needs the money borrows it. */
function usedBy(scene: Scene, clause: Clause): Ref | null {
  const next = scene.sentence.clauses[clause.index + 1];
  if (!next || !/^\s*(?:专项)?(?:用于|用以|支持|投向)/u.test(scene.text.slice(next.start, next.start + 6))) return null;
  const p = placed(scene, next)[0];
  return p ? partyOf(scene, p) : null;
}

/** 公司还欠着甲3.2亿元、乙1.5亿元: who owes acts in the clause. */
function owner(scene: Scene, clause: Clause, not: readonly Ref[]): Ref | null {
  const at = scene.text.slice(clause.start, clause.end).indexOf('欠');
  const acting = at < 0 ? undefined : agents(scene, clause, clause.start + at)[0];
  const ref = acting ? partyOf(scene, acting) : null;
  return ref && !not.some((n) => sameRef(n, ref)) ? ref : null;
}

const TAKES_PART = /^(?:承贷|承作|参贷|承贷额)$/u;

/** 国开行为牵头行,承贷6亿元; 由甲、乙担任协调行,两家分别承贷…: who takes its part of a loan was named before. */
function takingPart(scene: Scene, { clause, figure, word }: Governed): Ref[] {
  if (!TAKES_PART.test(scene.text.slice(word.start, word.end))) return [];
  const turn = turnOf(scene, { clause, figure });
  if (turn) return [turn];
  const acting = agents(scene, clause, word.start).map((p) => partyOf(scene, p));
  return acting.filter((r) => r !== null && isLender(r)) as Ref[];
}

const SIGNED = /签|订立|达成|敲定|申请|获得|取得|抵押|质押/u;

function borrowed(scene: Scene, g: Governed): Draft[] {
  const { clause, figure } = g;
  const from = signedIn(scene, g.inherited ? g.from : clause);
  const name = scene.text.slice(g.word.start, g.word.end);
  const prior = priorDebt(scene);
  const shared = respective(scene, g, isCompany);
  const beside = shared ? [companyOf(scene, refOf(shared))] : ownLender(scene, clause, figure);
  const own = beside.length > 0 ? beside : takingPart(scene, g);
  if (TAKES_PART.test(name) && own.length === 0) return [];
  const part =
    prior &&
    /(?:其中|当中|包括|包含|含|[最][近新后]一笔|首笔)[^。]{0,40}$/u.test(
      scene.text.slice(scene.sentence.start, figure.full.start),
    );
  const debt =
    own.length > 0
      ? {
          lenders: own,
          borrower:
            prior?.object ??
            owner(scene, clause, own) ??
            debtOf(scene, from, Math.max(g.word.end, clause.start)).borrower,
        }
      : part && agents(scene, clause, figure.start).every((p) => p.item.end <= clause.start)
        ? { lenders: prior.subject ? [prior.subject] : [], borrower: prior.object }
        : debtOf(scene, from, Math.max(g.word.end, figure.end));
  debt.borrower = roleBehind(scene, from, BORROWER)[0] ?? debt.borrower ?? usedBy(scene, clause);
  if (!debt.borrower || /(?:剩余|尚余|余下)[^,;。]{0,6}$/u.test(scene.text.slice(clause.start, figure.full.start)))
    return [];
  // 已实际提取借款203亿元: of the facility told before.
  if (
    debt.lenders.length === 0 &&
    prior?.subject &&
    sameRef(prior.object, debt.borrower) &&
    /提取|提款|支取|动用/u.test(scene.text.slice(clause.start, clause.end))
  )
    debt.lenders = [prior.subject];
  const time = periodFor(scene, clause, figure);
  const others = debt.lenders.filter((l) => !sameRef(l, debt.borrower));
  const each = /各(?:自|家)?[^,;。]{0,14}$/u.test(scene.text.slice(clause.start, figure.full.start));
  const lenders = each ? others : others.slice(0, 1);
  return (lenders.length > 0 ? lenders : [null]).map((subject) =>
    draft({
      rule: 'zh/debt',
      kind: 'debt',
      trigger: g.word.start >= clause.start ? g.word : figure,
      clause,
      subject,
      object: debt.borrower && companyOf(scene, debt.borrower),
      money: figure,
      label: name,
      ...(time && /借款|债务|负债|借贷/u.test(name) ? { when: time } : {}),
    }),
  );
}

/** A loan told in the sentence or two before, in the same paragraph. */
const beforeHere = (scene: Scene, d: Draft): boolean =>
  scene.sentence.start - d.trigger.end < 120 && !scene.text.slice(d.trigger.end, scene.sentence.start).includes('\n');

/** 其余各行的份额: sums right behind a lender's name in a sentence about a debt. */
function shares(scene: Scene): Draft[] {
  const { raised } = scene.discourse;
  const before = raised?.kind === 'debt' && raised.object && beforeHere(scene, raised) ? raised : null;
  const prior = priorDebt(scene) ?? before;
  const text = scene.text.slice(scene.sentence.start, scene.sentence.end);
  if (!before && ((!prior && !/有息(?:负债|债务)|借款总额/u.test(text)) || !BORROWS.test(text))) return [];
  return scene.sentence.clauses.flatMap((clause) =>
    clause.items.flatMap((f): Draft[] => {
      if (!isFigure(f) || f.type !== 'money' || isConversion(f) || told(scene, f)) return [];
      const lenders = ownLender(scene, clause, f);
      return lenders.map((subject) =>
        draft({
          rule: 'zh/debt-share',
          kind: 'debt',
          trigger: f,
          clause,
          subject,
          object: prior?.object ?? borrowerOf(scene, lenders),
          money: f,
        }),
      );
    }),
  );
}

/** 通过发债筹得N: raised by borrowing. */
const byDebt = (scene: Scene, { clause, figure, from }: Governed): boolean =>
  [from, clause].some((c) =>
    /(?:通过|以|靠|发行)[^,;。]{0,14}(?:发债|举债|债券|贷款|债务融资|融资租赁|售后回租|银行借款|可转债|可转换债券|票据|可交换债)[^,;。股]{0,12}$/u.test(
      scene.text.slice(c.start, Math.min(c.end, figure.start)),
    ),
  );

/** 从远东租赁融得1.5亿元, 与招银金租签订售后回租协议,融资金额4亿元: money raised from a lender. */
const fromLender = (scene: Scene, { clause, from }: Governed): boolean =>
  [clause, from, scene.sentence.clauses[clause.index - 1]].some(
    (c) =>
      c !== undefined &&
      placed(scene, c).some((p) => ['from', 'with', 'to'].includes(p.mark) && isLender(partyOf(scene, p))) &&
      /租|贷|借|融|授信/u.test(scene.text.slice(c.start, c.end)) &&
      !/股权|增资|轮/u.test(scene.text.slice(c.start, clause.end)),
  );

/** 甲租赁向公司提供融资12亿元: what lenders provide. */
function provided(scene: Scene, { from }: Governed): boolean {
  const acting = agents(scene, from, from.end).map((p) => partyOf(scene, p));
  return LENDS.test(scene.text.slice(from.start, from.end)) && acting.length > 0 && acting.every(isLender);
}

/** 还将承接其2亿元债务: nobody lends anew. */
const TAKEN_ON = /(?:承接|承担|接手|豁免|免除)(?:其|了|对方|后者)*(?:约|近|逾|超)*$/u;
/** 提早清还债务逾40亿元, 计入债务后规模达1000亿元: debts as a whole, and no loan. */
const inSum = (scene: Scene, { clause, word, figure }: Governed): boolean =>
  /^(?:债务|负债)$/u.test(scene.text.slice(word.start, word.end)) &&
  (TAKEN_ON.test(scene.text.slice(clause.start, figure.full.start)) ||
    /(?:清还|偿还|还清|归还|清偿|计入|计及|连同|包括|扣除|孖展)(?:了|的|到期|部分|全部|现有|存量)*$/u.test(
      scene.text.slice(clause.start, word.start),
    ));

export const debts: Rule = {
  name: 'zh/debt',
  find: (scene) => {
    const made: Draft[] = [];
    const raised = withRole(scene, 'raise').filter(
      (g) => byDebt(scene, g) || provided(scene, g) || fromLender(scene, g),
    );
    for (const g of [...withRole(scene, 'borrow'), ...raised])
      if (
        !isSpent(scene, g) &&
        !(g.inherited && comesFrom(scene, g.clause, g.figure)) &&
        !inSum(scene, g) &&
        !/^(?:担保|保函|利率|利息|人)/u.test(scene.text.slice(g.word.end, g.word.end + 2)) &&
        !g.clause.items.some((i) => isWord(i, 'negated') && i.end <= g.word.start && g.word.start - i.end <= 4)
      )
        made.push(...borrowed({ ...scene, drafts: [...scene.drafts, ...made] }, g));
    return [...made, ...shares({ ...scene, drafts: [...scene.drafts, ...made] })];
  },
};
