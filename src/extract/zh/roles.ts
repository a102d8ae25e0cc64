// Who acts and who is acted on in a Chinese clause, as the companies meant: from the places of its parties.
import { last, type Ref, type Scene } from '../frame.ts';
import type { Clause } from '../item.ts';
import { resolveParty } from './parties.ts';
import { isTrading, ofTrade } from './parts/customers.ts';
import { companyOf, employerOf } from './refer.ts';
import { onlySpeaks } from './reference/aside.ts';
import { interviewed } from './reference/heading.ts';
import { isVerb, type Mark, type Placed, placed, predicative } from './reference/placing.ts';
import { isPart } from './segments.ts';

export type { Placed } from './reference/placing.ts';
export { placed } from './reference/placing.ts';

/** What a placed party stands for. */
export const partyOf = (scene: Scene, p: Placed, not: Ref | null = null): Ref | null => {
  const ref = resolveParty(scene, p.item, not);
  return ref ? companyOf(scene, ref) : null;
};

/** A party and those listed with it. */
export function listOf(scene: Scene, first: Placed, not: Ref | null = null): Ref[] {
  return [first, ...first.rest].map((p) => partyOf(scene, p, not)).filter((r) => r !== null);
}

/** The parties of a mark, as the refs of the first list that has it. */
export function marked(scene: Scene, clause: Clause, at: { mark: Mark; not?: Ref | null; from?: number }): Ref[] {
  const all = placed(scene, clause);
  const first = all.find(
    (p) => p.mark === at.mark && !p.owns && p.head === null && p.item.start >= (at.from ?? clause.start),
  );
  return first ? listOf(scene, first, at.not ?? null) : [];
}

/** Who acts: the bare parties nearest before a place of the clause, else those of the clauses before. */
export function agents(scene: Scene, clause: Clause, at: number): Placed[] {
  for (let index = clause.index; index >= 0; index--) {
    const from = scene.sentence.clauses[index];
    if (!from) continue;
    const own = index === clause.index;
    const helped = own ? placed(scene, from).find((p) => isHelped(scene, from, { p, at })) : undefined;
    if (helped) return [helped];
    const bare = placed(scene, from).filter(
      (p) =>
        p.mark === 'bare' &&
        !p.owns &&
        p.item.end <= (own ? at : from.end) &&
        !onlySpeaks(scene, p.item) &&
        (own || !isTrading(scene.text, from, (p.head ?? p).item)) &&
        !aside(scene, from, { p, at: own ? at : from.end }),
    );
    const acting = own
      ? bare.filter((p) => !suffers(scene, from, { p, bare }))
      : bare.filter((p) => leads(scene, from, p));
    const pick = own ? (last(acting)?.head ?? last(acting)) : acting[0];
    if (pick) return bare.filter((p) => p === pick || p.head === pick);
  }
  return [];
}

/** 银行团为甲收购乙提供贷款: whose deed others help acts in it. */
const isHelped = ({ text }: Scene, clause: Clause, { p, at }: { p: Placed; at: number }): boolean =>
  p.mark === 'to' &&
  !p.owns &&
  at - p.item.end >= 0 &&
  at - p.item.end <= 2 &&
  /[为替帮助][^,;。]{0,2}$/u.test(text.slice(Math.max(clause.start, p.item.start - 3), p.item.start)) &&
  /^(?:拟|竞|完成|此次|对)?(?:收购|并购|入股|私有化|买下|竞购|购买)/u.test(text.slice(p.item.end, p.item.end + 6)) &&
  /提供|准备|安排|备妥|备下|筹|融资|贷款/u.test(text.slice(at, clause.end));

/** 甲为收购乙另借65亿元: right behind a verb of dealing stands who is dealt in, where somebody stands before it. */
function suffers(scene: Scene, clause: Clause, { p, bare }: { p: Placed; bare: readonly Placed[] }): boolean {
  const first = (p.head ?? p).item;
  const verb = clause.items.findLast((i) => i.end <= first.start);
  if (!verb || first.start - verb.end > 1 || !DEALS_IN.test(scene.text.slice(verb.start, verb.end))) return false;
  return bare.some((o) => o.item.end <= verb.start) && !scene.text.slice(p.item.end, p.item.end + 1).startsWith('的');
}
const DEALS_IN = /^(?:收购|并购|入股|投资|增持|减持|认购|买下|控股|参股|增资|注资|私有化|要约收购)了?$/u;

/** A person who speaks, and a company whose something is told (浦岸银行的并购贷款来自…), do not act. */
function aside(scene: Scene, clause: Clause, { p, at }: { p: Placed; at: number }): boolean {
  if (
    /^的(?!(?:持股|股权|份额|占股|持仓|表决权|投票权|权益|股份))/u.test(scene.text.slice(p.item.end, p.item.end + 5)) &&
    at - p.item.end > 6
  )
    return true;
  if (p.item.type !== 'name' || p.item.row.kind !== 'person') return false;
  return clause.items.some(
    (i) =>
      i.type === 'word' &&
      i.start >= p.item.end &&
      i.start - p.item.end <= 10 &&
      i.senses.some((s) => s.class === 'say'),
  );
}

/** 拟分拆旗下业务X上市: what is parted with does not act. */
const PARTED = /(?:分拆|拆分)(?:旗下|其)[^,;。]{0,10}$/u;

/** 新增徽安银行授信: what is gained is from somebody. */
const GAINED = /(?:新增|获批|新获|取得|申请|用足|动用|偿还|归还)(?:了)?$/u;

/** Does a party stand before the verb of its clause, or at the clause's head where that has none? */
function leads(scene: Scene, clause: Clause, p: Placed): boolean {
  if (PARTED.test(scene.text.slice(clause.start, p.item.start))) return false;
  const verb = clause.items.find((i) => isVerb(i) && !scene.text.slice(i.end, i.end + 1).startsWith('的'));
  if (verb) return p.item.end <= verb.start;
  return !GAINED.test(scene.text.slice(clause.start, p.item.start));
}

/** 其中最大客户X贡献…: told of as somebody's. */
const somebodys = (text: string, clause: Clause, item: Placed['item']): boolean =>
  /(?:客户|供应商|竞争对手|对手)$|^(?:公司|集团|其)?旗下$/u.test(
    text.slice(Math.max(clause.start, item.start - 4), item.start),
  ) ||
  /^(?:(?:与|和|及|、)[^,;。]{2,12}?)?(?:合计|共同|共|一家|单独|就)*贡献/u.test(text.slice(item.end, item.end + 20));

/** X的主要客户包括A和B: whose customers, suppliers or backers are listed is told of. */
const introduces = (text: string, clause: Clause, item: Placed['item']): boolean =>
  /^[\s“"]*$/u.test(text.slice(clause.start, item.start)) &&
  /^的[^,;。:的]{0,8}(?:客户|供应商|投资方|投资人|股东|合作伙伴|代工厂|经销商)(?:则|还|主要|目前|已)*(?:包括|有|涵盖|囊括)/u.test(
    text.slice(item.end, item.end + 24),
  );

/** Who acts in a sentence: the company of the title where it does, else the first; in an interview the one interviewed. */
export function acting(scene: Scene): Ref | null {
  const asked = interviewed(scene.discourse);
  if (asked) return asked;
  const found: Ref[] = [];
  for (const clause of scene.sentence.clauses)
    for (const p of placed(scene, clause)) {
      if (p.owns && !introduces(scene.text, clause, p.item)) continue;
      if (p.mark !== 'bare' || p.head !== null || !leads(scene, clause, p) || onlySpeaks(scene, p.item)) continue;
      if (isPart(scene, clause, p.item) || ofTrade(scene.text, clause, p.item) || somebodys(scene.text, clause, p.item))
        continue;
      // X的最大股东是Y: X is told of.
      const ref = partyOf(scene, p.owner && predicative(scene.text, clause, p) ? p.owner : p);
      if (ref?.row && !isFund(ref)) found.push(ofParent(scene, ref));
    }
  const { title, topic } = scene.discourse;
  // X、Y都用我们的车: who speaks goes on speaking of his own.
  if (title && OURS.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return title;
  const first = found.find((r) => r.row?.id === title?.row?.id) ?? found[0] ?? null;
  return (title || topic || (first && first.row?.kind !== 'person') ? null : employerIn(scene)) ?? first;
}

/** “我们…,”微软CEO说: who speaks acts. */
const WE =
  /^\s*[“"「『]?(?:(?:迄今|至今|此前|其实|事实上|目前|现在|[今去明前]年|\d{1,2}月)[,，]?)?(?:我们|咱们)(?!的|认为|预计|估计|相信|看到|注意到)/u;

/** Whom 我们 at the head of a clause means: the speaker's employer, else the company that speaks. */
export function ourselves({ text, speakerOrg, speakers, said, sentence }: Scene, clause: Clause): Ref | null {
  if (!WE.test(text.slice(clause.start, clause.end))) return null;
  if (speakerOrg) return { span: speakers[0] ?? sentence, row: speakerOrg, text: speakerOrg.names['zh-Hans'] };
  const speaker = said[0]?.speaker;
  return speaker?.row && speaker.kind === 'company' ? { span: speaker.span, row: speaker.row } : null;
}

const OURS = /(?:用|买|向|给|是|找|跟)(?:了|过)?我们/u;

/** 某某创始人周某说, where the text has told of nobody yet: the company that he speaks for. */
function employerIn(scene: Scene): Ref | null {
  for (const clause of scene.sentence.clauses)
    for (const p of placed(scene, clause)) {
      if (p.item.type !== 'name' || p.item.row.kind !== 'person') continue;
      const ref = p.owner ? partyOf(scene, p.owner) : employerOf(scene, p.item);
      if (ref?.row && !isFund(ref)) return ref;
    }
  return null;
}

/** A cloud in a text about its parent acts for the parent. */
const ofParent = (scene: Scene, ref: Ref): Ref => {
  const { title, main } = scene.discourse;
  const parent = ref.row?.kind === 'cloud' ? [title, main].find((r) => r?.row && r.row.id === ref.row?.parent) : null;
  return parent ?? ref;
};

const FUND =
  /(?:资本|创投|基金|投资|风投|Capital|Ventures|Partners|VC|Fund|主权基金|投资局|财团|国投|产投|科创|投控|资管|人寿|险资)$/u;
/** Does a name invest by trade? */
export const isFund = (ref: Ref): boolean =>
  ref.row?.kind === 'fund' || (ref.row?.kind === 'unknown' && FUND.test(ref.row.names['zh-Hans']));

/** The first of those who act. */
export const agentOf = (scene: Scene, clause: Clause, at: number): Ref | null => {
  const first = agents(scene, clause, at)[0];
  return first ? partyOf(scene, first) : null;
};

/** Bare parties behind a place: what is acted on. */
export function patients(scene: Scene, clause: Clause, at: { from: number; not?: Ref | null }): Ref[] {
  const all = placed(scene, clause);
  const first = all.find((p) => p.mark === 'bare' && !p.owns && p.head === null && p.item.start >= at.from);
  return first ? listOf(scene, first, at.not ?? null) : [];
}
