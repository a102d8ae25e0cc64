// Who lends and who borrows in a Chinese sentence where the clause of the sum does not simply say so: by what they are called, by what
// was lent, by the role that another clause gives them.
import { type Draft, last, type Ref, type Scene, sameRef } from '../../frame.ts';
import type { Clause } from '../../item.ts';
import { financed } from '../parties.ts';
import { agents, listOf, marked, partyOf, placed } from '../roles.ts';

const BANK =
  /(?:银行|商银|农商行|国开行|进出口行|中行|工行|农行|建行|招行|浦发|信托|租赁|金租|金控|保险|人寿|资管|信贷|财务公司|Bank|Capital|Credit|Securities|Lending|Financial|贝莱德|黑石|阿波罗|麦格理|野村|德银|巴克莱|法巴|星展|华侨|杰富瑞|富国|美银|高盛|摩根大通|摩根士丹利|瑞银|花旗|汇丰|渣打)$/iu;

export const isLender = (ref: Ref | null): boolean =>
  ref?.row != null && BANK.test((ref.row.names['zh-Hans'] ?? '').replace(/集团$/u, ''));

export const priorDebt = (scene: Scene): Draft | undefined => last(scene.drafts.filter((d) => d.kind === 'debt'));

/** Who borrows where the clause names nobody: of the debt told before, the company financed, the company of the text. */
export function borrowerOf(scene: Scene, not: readonly Ref[]): Ref | null {
  const { topic, main, title } = scene.discourse;
  const prior = priorDebt(scene)?.object;
  const options = [prior, relying(scene), topic, financed(scene), main, title];
  return options.find((r) => r && !isLender(r) && !not.some((n) => sameRef(n, r))) ?? null;
}

/** 甲的扩张也靠举债:乙银行提供…: who lives on loans borrows what is told next. */
function relying(scene: Scene): Ref | null {
  for (const clause of scene.sentence.clauses) {
    const m = RELIES.exec(scene.text.slice(clause.start, clause.end));
    const p = m && placed(scene, clause).find((o) => o.item.end <= clause.start + m.index);
    const ref = p ? partyOf(scene, p) : null;
    if (ref && !isLender(ref)) return ref;
  }
  return null;
}
const RELIES = /(?:靠|依靠|依赖|仰赖|有赖|来自|凭)[^,;。]{0,6}(?:举债|借款|贷款|借贷|负债|债务|融资|银行|借来)/u;

export interface Debt {
  lenders: Ref[];
  borrower: Ref | null;
}

const FOR_DEAL = /为了?(?:收购|并购|买下|私有化|入股|竞购)[^,;。]{0,16}$/u;
/** 为收购X安排了65亿美元过桥贷款: X is bought, and borrows nothing. */
export const isBought = (scene: Scene, clause: Clause, { span }: Ref): boolean =>
  FOR_DEAL.test(scene.text.slice(clause.start, Math.max(clause.start, span.start)));

/** 为X向Y申请的贷款提供担保: X borrows of Y, whoever stands surety. */
export function guaranteed(scene: Scene, clause: Clause): Debt | null {
  const all = placed(scene, clause).filter((p) => p.mark === 'to' && !p.owns);
  const lead = (start: number): string => scene.text.slice(Math.max(clause.start, start - 12), start);
  const borrower = all.find((p) => /[为替给][^,;。向]{0,10}$/u.test(lead(p.item.start)));
  const lender = all.find((p) => p !== borrower && /向[^,;。]{0,8}$/u.test(lead(p.item.start)));
  const surety = borrower && agents(scene, clause, borrower.item.start)[0];
  const ref = borrower ? partyOf(scene, borrower, surety ? partyOf(scene, surety) : null) : null;
  return ref ? { lenders: lender ? listOf(scene, lender) : [], borrower: ref } : null;
}

/** X欠Y的借款, Y银行去年放的贷款, Y银行的并购贷款: the lender stands before what it lent. */
export function lentBy(scene: Scene, clause: Clause, text: string): Debt | null {
  const all = placed(scene, clause);
  const owed = /欠/u.test(text) ? all.find((p) => OWED.test(scene.text.slice(clause.start, p.item.start))) : undefined;
  const debtor = owed && agents(scene, clause, owed.item.start)[0];
  const borrower = debtor ? partyOf(scene, debtor) : null;
  if (owed && borrower) return { lenders: listOf(scene, owed), borrower };
  const p = all.find((l) => LENT.test(scene.text.slice(l.item.end, clause.end)) && isLender(partyOf(scene, l)));
  if (!p || p.mark === 'to' || p.mark === 'from' || p.mark === 'with') return null;
  const own = agents(scene, clause, p.item.start).map((a) => partyOf(scene, a));
  const lenders = listOf(scene, p.head ?? p);
  const acting = own.find((r) => r && !isLender(r)) ?? null;
  return { lenders, borrower: acting ?? borrowerOf(scene, lenders) };
}
const OWED = /欠(?:付|下|了|着)?(?:其|控股股东|大股东|关联方|母公司|股东|供应商)*$/u;
const LENT =
  /^(?:等[^,;。的]{0,8})?(?:于|在|去年|今年|前年|此前|早前|当时|共同|联合|\d{4}年)*(?:提供|发放|放|贷出|授予|承作|批出|借出)?(?:给[^,;。的]{2,8})?的(?:约|近|逾)?(?:[\d.]+[万亿]*[港美欧日]?[元圆]?(?:人民币)?)?[^,;。的]{0,6}(?:贷款|贷|授信|借款|联贷|过桥)/u;

const LENDER =
  /(?:牵头行|牵头银行|主牵头行|安排行|贷款行|贷款银行|出租方|出借方|出借人|贷款人|贷款方|放款方|授信银行|授信方|债权人|资金方)(?:则)?(?:为|是|系|包括)[^,;。]{0,6}$/u;
export const BORROWER = /(?:借款人|借款方|承租人|承租方|融资主体|借款主体)(?:则)?(?:为|是|系)[^,;。]{0,10}$/u;

/** 出租方为X和Y, 借款人为X: a party by its role in a loan, in its clause or the two behind it. */
export function roleBehind(scene: Scene, clause: Clause, role: RegExp): Ref[] {
  for (const c of scene.sentence.clauses.slice(clause.index, clause.index + 3)) {
    const first = placed(scene, c).find((p) => role.test(scene.text.slice(c.start, p.item.start)));
    if (first) return listOf(scene, first);
  }
  return [];
}

/** …180亿美元的贷款,由甲、乙等银行组成的银团提供: the lenders stand in the next clause. */
export function lendersBehind(scene: Scene, clause: Clause): Ref[] {
  const next = scene.sentence.clauses[clause.index + 1];
  const named = roleBehind(scene, clause, LENDER);
  if (named.length > 0) return named;
  const prior = scene.sentence.clauses[clause.index - 1];
  if (prior && BY_LENDERS.test(scene.text.slice(prior.start, prior.end))) return marked(scene, prior, { mark: 'by' });
  const are = next && placed(scene, next)[0];
  if (next && are && ARE_LENDERS.test(scene.text.slice((are.rest.at(-1) ?? are).item.end, next.end)))
    return listOf(scene, are);
  if (!next || !BY_LENDERS.test(scene.text.slice(next.start, next.end))) return [];
  return marked(scene, next, { mark: 'by' });
}

const BY_LENDERS =
  /^\s*(?:其中|并|且)?由[^,;。]*(?:提供|牵头|承贷|承作|放款|参与|安排|承销|(?:担任|出任|统筹|主办)[^,;。]{0,8}(?:行|主办|主办|协调|安排))/u;
/** 高盛、花旗为贷款人. */
const ARE_LENDERS =
  /^(?:等[^,;。]{0,6})?(?:均|同|共同|联合)?(?:是|为|任|担任|出任|作为|系)[^,;。]{0,8}(?:贷款人|贷款方|贷款行|牵头行|主办行|协调行|安排行|参贷行|出借方|出借人|债权人)/u;
