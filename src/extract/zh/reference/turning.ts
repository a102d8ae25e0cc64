// Where a Chinese text turns to another company than it is about (对X而言,…; 反观X; X的日子也不好过; 对手X则更稳): what follows in the
// paragraph without a name, and by 公司, is of that company until another one acts.
import { isCompany, type Ref, refOf, type Scene, sameRef } from '../../frame.ts';
import type { Clause, NameItem } from '../../item.ts';

/** Words that bring a company up: 对X而言, 反观X, 至于X. */
const BRINGS = /^(?:而|但|不过|然而)?(?:反观|再看|至于|回看|再来看|来看|轮到|说回)$/u;
const FOR = /^(?:而|但|不过|然而|其实)?(?:对|对于|在)$/u;
const FOR_END = /^(?:自身|自己|方面)?(?:来说|而言|来讲|这边|方面)/u;

/** What a company has that a text turns to: X的日子也不好过, X自身的处境. */
const STATE =
  /^(?:自身|自己|本身)?的?(?:日子|处境|境况|情况|状况|境遇|压力|业绩|表现|经营|现金流|财务|成绩单|家底|账本|基本面|资金链|难处|麻烦|烦恼|挑战|短板|底气|优势|体量|规模|盘子|增长|扩张|增速|步伐|估值|盈利能力|财报|资产负债表)[^。;:]{0,6}?(?:同样|也|则|却|更|并不|并非|不|已|仍|依然|依旧|显得|较为|相形|其实|还|未)/u;

/** Who stands beside the company of the text: 对手X, 同行X. */
const BESIDE =
  /^(?:而|但|不过|然而|相比之下,?|其|它的|主要|最大|头号|另一家?|另一)*(?:竞争对手|老对手|对手|劲敌|宿敌|死对头|同行|同业|友商|对标(?:公司|企业)?)(?:公司|企业|厂商)?的?$/u;

/** …;同行X同期收入8亿元: who is held against the company of the text behind a semicolon is told of no further. */
function heldAgainst({ text, sentence, drafts, discourse }: Scene): boolean {
  const name = sentence.items.find(isCompany);
  const { about, title } = discourse;
  return (
    name !== undefined &&
    title !== null &&
    !sameRef(title, refOf(name as NameItem)) &&
    about?.ref.row?.id === (name as NameItem).row.id &&
    /;\s*$/u.test(text.slice(Math.max(0, sentence.start - 2), sentence.start)) &&
    drafts.some((d) => d.kind === 'metric') &&
    BESIDE.test(text.slice(sentence.start, name.start).trim())
  );
}

/** Whom a sentence turns to: the one company that it names, where its words bring it up and no deal is told. */
function turnsTo({ text, sentence, drafts, speakers }: Scene): Ref | null {
  const names = sentence.items.filter((i): i is NameItem => isCompany(i));
  const [name] = names;
  const first = sentence.clauses[0];
  if (!name || !first || name.end > first.end || names.some((n) => n.row.id !== name.row.id)) return null;
  if (speakers.some((s) => s.start === name.start) || drafts.some((d) => d.kind !== 'metric' && d.kind !== 'valuation'))
    return null;
  const lead = text.slice(first.start, name.start).trim();
  const rest = text.slice(name.end, sentence.end);
  const brought =
    BRINGS.test(lead) ||
    (BESIDE.test(lead) && drafts.length === 0) ||
    (FOR.test(lead) && FOR_END.test(rest)) ||
    (/^(?:而|但|不过|然而|其实)?$/u.test(lead) && STATE.test(rest));
  return brought ? refOf(name) : null;
}

/** Takes in whom a sentence turns to, and forgets it where the paragraph ends or another company acts. */
export function turn(scene: Scene): void {
  const { discourse, sentence } = scene;
  const to = turnsTo(scene);
  if (to) {
    const before = discourse.turned?.block === sentence.block ? discourse.turned.before : discourse.about;
    discourse.turned = { ref: to, block: sentence.block, before: before ?? null };
    discourse.about = { ref: to, block: sentence.block };
    return;
  }
  if (heldAgainst(scene)) discourse.about = { ref: discourse.title as Ref, block: sentence.block };
  const { turned } = discourse;
  if (!turned) return;
  const other = sentence.items.some((i) => isCompany(i) && !sameRef(refOf(i), turned.ref));
  if (!other && turned.block === sentence.block) return;
  if (other && discourse.about?.ref === turned.ref) discourse.about = turned.before;
  discourse.turned = null;
}

/** Whom the paragraph has turned to, where no other company is named before a place of the sentence. */
export function turnedTo({ discourse: { turned }, sentence }: Scene, at: number): Ref | null {
  if (!turned || turned.block !== sentence.block) return null;
  const other = sentence.items.some((i) => isCompany(i) && i.end <= at && !sameRef(refOf(i), turned.ref));
  return other ? null : turned.ref;
}

const SIDE = /^(?:公司|集团)?(?:方面|这边)\s*$/u;

/** 月之暗面方面,阿里持有三成股权: whom the first clause brings up, and says nothing of. */
export function broughtUp({ text, sentence }: Scene, clause: Clause): Ref | null {
  const first = sentence.clauses[0];
  const name = first?.items.find(isCompany);
  if (!first || !name || clause.index === 0 || text[first.end] !== ',') return null;
  const opens = /^\s*(?:而|至于|另外)?$/u.test(text.slice(first.start, name.start));
  return opens && SIDE.test(text.slice(name.end, first.end)) ? refOf(name as NameItem) : null;
}
