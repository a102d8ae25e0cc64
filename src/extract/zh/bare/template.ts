// Templates of Chinese clauses that tell a deal without a figure: patterns over a clause in signs (takings/mask.ts) in which the
// parties stand under the names of their parts. Gives the parties of each part, where the words of the template stand.

import type { Span } from '../../../model/document.ts';
import { type Draft, type Ref, type Scene, sameRef } from '../../frame.ts';
import type { Clause, GroupItem } from '../../item.ts';
import { companyOf, pointed } from '../refer.ts';
import { onlySpeaks } from '../reference/aside.ts';
import { agents, isFund, partyOf } from '../roles.ts';
import { list as namesIn, type Where } from '../takings/lots.ts';
import { BACK, GAP, NAME } from '../takings/mask.ts';
import { same } from '../takings/parties.ts';
import { cueOf } from './cue.ts';

/** So many characters that name nobody: no sign but times and asides. */
export const gap = (most: number): string => `[^,;:。!?\\uE001-\\uE006\\uE00A]{0,${most}}?`;
/** One party. */
export const PARTY = `(?:${NAME}|${BACK})${GAP}`;
/** One with a name. */
export const NAMED = `${NAME}${GAP}`;
/** What describes one: 泰国零售商, 自动驾驶公司, 上海的. */
export const KIND = '[^,;:。!?、从向由将把被对与和及给为以在\\uE000-\\uF8FF]{0,10}?';
const AND = '(?:、|,?以及|和|与|及|跟|还有)';
/** What belongs to a name: 小米|汽车. */
const TAIL = '(?:集团|公司|汽车|科技|电子|系|联盟|联合体|家族|夫妇|兄弟|父子|等|企业|方面|[A-Z][A-Za-z0-9-]{0,7})?';
const STRANGER_IN = '[^,;:。!?、从向由将把被对与和及给为以在的都均皆也亦等已\\uE000-\\uF8FF]{2,5}';
/** A member of a list that nobody knows, right before what is said of all. */
const STRANGER = `${STRANGER_IN}(?=都|均|皆|也|亦|的|等|已|在|、|和|与|及)`;
/** A list, whatever describes its members, and 等 with what they are. */
const LIST = `(?:${PARTY}旗下的?)?${PARTY}(?!旗下)${TAIL}(?:${AND}(?:${KIND}(?:${PARTY}旗下的?)?${PARTY}${TAIL}|${STRANGER}))*(?:等[^,;。的\\uE000-\\uE007\\uE009-\\uF8FF]{0,6}?)?`;
export const list = (part: string): string => `(?<${part}>${LIST})`;
/** The same behind a verb, where its first member may be described too. */
export const listBehind = (part: string): string => `${KIND}${list(part)}`;
/** One that has or does something, and who speaks as the company. */
export const own = (part: string): string => `(?<${part}>${PARTY}|我们|咱们|我司|本公司|自家|公司|集团)`;

/** All of those that do it, or who speaks as the company. */
export const acting = (part: string): string => `(?<${part}>${LIST}|我们|咱们|我司|本公司|自家|公司|集团)`;

/** The parts of a deal: buyer and seller of goods, company dealt in, its investor, holder, giver, taker; lender and debtor. */
export type Part = 'b' | 's' | 'c' | 'i' | 'h' | 'g' | 't' | 'l' | 'd';

export interface Template {
  name: string;
  kind: Draft['kind'];
  pattern: RegExp;
  /** A clause without any of these words is none of it. */
  cue: readonly string[] | null;
  /** The list goes on behind the words, whoever is named there. */
  behind?: Part;
  /** Words of it that tell something else. */
  unless?: RegExp;
  /** Only of who invests by trade, or where the words or the text tell of a holder. */
  holder?: boolean;
  /** Whose it is not said is whom the text is about, whoever acts. */
  hero?: boolean;
  /** Whoever runs computers buys, on whichever side he stands; a bank lends, a fund invests. */
  turns?: boolean;
  /** Told of what goes into something. */
  parts?: boolean;
  /** Only of who rents out computers. */
  cloud?: boolean;
  /** 将 in it moves what stands behind it, and plans nothing. */
  moves?: boolean;
  /** Of companies, not of people. */
  firms?: boolean;
  /** Whoever parts with it keeps nothing. */
  exit?: boolean;
  /** Its words say what is no more. */
  negative?: boolean;
  /** Told of what somebody holds: whoever that is buys or sells. */
  portfolio?: boolean;
  /** Who parts with it and whose it is may both be told before. */
  both?: boolean;
  /** With the only share of the clause. */
  share?: boolean;
  /** Only behind what this rule has told in the sentence. */
  after?: string;
  /** With the only sum of the clause. */
  sum?: boolean;
  /** What the sentence must speak of. */
  where?: RegExp;
  status?: Draft['status'];
  /** It knows better than the rule of lists. */
  replaces?: boolean;
}

/** Makes the templates of a kind. */
export const templates =
  (kind: Template['kind']) =>
  (name: string, source: string, more: Partial<Template> = {}): Template => ({
    name,
    kind,
    pattern: new RegExp(source, 'du'),
    cue: cueOf(source),
    ...more,
  });

export interface Match {
  w: Where;
  /** The words of the template, in the text. */
  at: { start: number; end: number };
  parts: ReadonlyMap<Part, Ref[]>;
  /** 我们 stands for a part. */
  we: boolean;
}

const WE = /^(?:我们|咱们|我司|本公司|自家)$/u;
const IT = /^(?:公司|集团)$/u;

/** Goods and adverbs that a text says so often that they pass for names. */
const NO_PARTY =
  /^(?:更早|最早|早期|行列|银团|银行团|财团|全部|主要|其余|产品|衬底|样品|设备|材料|业务|资金)$|(?:芯片|晶片|衬底|材料|设备|电芯|样品|零件|模组|颗粒|薄膜|处理器|服务器)$/u;

const named = (scene: Scene, span: Span): boolean => !NO_PARTY.test(scene.text.slice(span.start, span.end));

/** 后者…其: the other one of the two. */
function otherOf(scene: Scene, group: GroupItem, beside: readonly Ref[]): Ref | null {
  const which = scene.sentence.items.find(
    (i): i is GroupItem => i.type === 'group' && (i.form === 'latter' || i.form === 'former') && i.end <= group.start,
  );
  if (group.form !== 'back' || !which || !PRONOUN.test(scene.text.slice(group.start, group.end))) return null;
  const [former, latter] = (['former', 'latter'] as const).map((form) => pointed(scene, { ...which, form }));
  if (!former || !latter || !JOINS.test(scene.text.slice(endOf(former, which), startOf(latter, which)))) return null;
  const one = which.form === 'latter' ? former : latter;
  return beside.some((r) => same(scene, r, one)) ? null : one;
}
/** 它拿下…,X也接入了它的模型: the same word means the same company. */
function again(scene: Scene, group: GroupItem): Ref | null {
  const word = scene.text.slice(group.start, group.end);
  const first = PRONOUN.test(word)
    ? scene.sentence.items.find(
        (i): i is GroupItem =>
          i.type === 'group' && i.end <= group.start && scene.text.slice(i.start, i.end) === word && leads(scene, i),
      )
    : undefined;
  return pointed(scene, first ?? group);
}
const leads = (scene: Scene, { start }: Span): boolean => scene.sentence.clauses.some((c) => start - c.start <= 1);

const PRONOUN = /^[其它]$/u;
const JOINS = /^(?:\([^)]*\))?(?:与|和|同|跟|、)[^,;。]{0,10}$/u;
const endOf = (r: Ref, not: Span): number => (r.span === not ? 0 : r.span.end);
const startOf = (r: Ref, not: Span): number => (r.span === not ? 0 : r.span.start);

/** Told of by their part in a deal. */
const ROLE = /^(?:受让方|转让方|出让方|买方|卖方|收购方|认购方|投资方|标的公司|标的)$/u;

const SIGN = new RegExp(`(?:${NAME}|${BACK})|${AND}(${STRANGER_IN})(?=$|${AND}|等)`, 'gu');

/** The parties of a stretch of the clause, in order; whose they are (甲旗下的乙) is not among them. */
function partiesIn(w: Where, { from, to, beside }: { from: number; to: number; beside: readonly Ref[] }): Ref[] {
  const { scene, clause, mask } = w;
  const found: Ref[] = [];
  for (const m of mask.slice(from, to).matchAll(SIGN)) {
    const start = clause.start + from + m.index;
    const stranger = m[1];
    if (stranger) {
      const end = start + m[0].length;
      found.push({ span: { start: end - stranger.length, end }, row: null });
      continue;
    }
    if (/^\uE009*旗下/u.test(mask.slice(from + m.index + m[0].length, to))) continue;
    const item = clause.items.find((i) => i.start === start && (i.type === 'name' || i.type === 'group'));
    if (item?.type === 'name') {
      if (!onlySpeaks(scene, item) && named(scene, item))
        found.push(companyOf(scene, { span: { start: item.start, end: item.end }, row: item.row }));
    } else if (item?.type === 'group' && !ROLE.test(scene.text.slice(item.start, item.end))) {
      const other = otherOf(scene, item, beside);
      const meant = other ?? again(scene, item);
      const ref = beside.some((r) => meant && same(scene, r, meant)) ? pointed(scene, item, beside[0] ?? null) : meant;
      if (ref) found.push(ref);
    }
  }
  return found;
}

const COUNTRY = /^(?:一家|日本|美国|德国|法国|英国|韩国|台湾|荷兰|瑞士|国产|本土|国内|海外|其)*/u;
/** Whoever stands where a party must, though nobody knows the name. */
function strangers(w: Where, from: number, to: number): Ref[] {
  const lead = COUNTRY.exec(w.mask.slice(from, to))?.[0].length ?? 0;
  // 日本制钢所: what is too short without its country is called by it.
  return namesIn(w, to - from - lead > 3 ? from + lead : from, to);
}

/** Not so, not yet, never. */
const NOT =
  /[不没沒未无非否]|拒绝|停止|终止|取消|放弃|暂停|难以|避免|防止|禁止|若|如果|一旦|假如|倘|潜在|竞争|争取|希望|多少|是否|能否|会否|有望成为|可能|也许|或许/u;
const NOT_NOT =
  /不仅|不只|不但|不光|不少|不断|不久|不乏|无锡|非洲|未来|否则|无线|无人|不锈|无尘|非上市|不低于|不超过/gu;

/** The words of a template say that it is not so. */
export const denied = (words: string): boolean => NOT.test(words.replace(NOT_NOT, ''));

/** 后者转身下单,向其购入: a clause that names nobody before its words goes on with who acts; "it" is somebody else. */
function besides(w: Where, at: number): Ref[] {
  if (/[\uE001\uE003]/u.test(w.mask.slice(0, at + 1))) return [];
  const first = agents(w.scene, w.clause, w.clause.start + at)[0];
  const ref = first?.item.type === 'group' && first.item.form !== 'back' ? partyOf(w.scene, first) : null;
  return ref ? [ref] : [];
}

/** Where a template stands in a clause. */
export function matchOf(w: Where, { pattern, negative }: Template): Match | null {
  const m = pattern.exec(w.mask);
  if (!m) return null;
  const parts = new Map<Part, Ref[]>();
  let we = false;
  let words = m[0];
  const beside = besides(w, m.index);
  for (const [part, span] of Object.entries(m.indices?.groups ?? {})) {
    if (!span) continue;
    const said = w.mask.slice(span[0], span[1]);
    words = words.replace(said, ' ');
    if (WE.test(said)) {
      we = true;
      continue;
    }
    // 公司: whom the text is about.
    if (IT.test(said)) continue;
    const refs = part.endsWith('x')
      ? strangers(w, span[0], span[1])
      : partiesIn(w, { from: span[0], to: span[1], beside });
    beside.push(...refs);
    if (refs.length > 0) parts.set(part[0] as Part, refs);
    // Who stands there is nobody: what goes by that part is not told. Goods before a verb are not who acts.
    else if (span[0] > m.index) return null;
  }
  if (!negative && denied(words)) return null;
  return { w, at: { start: w.clause.start + m.index, end: w.clause.start + m.index + m[0].length }, parts, we };
}

/** One company, or one and its own by name: 国泰航空, 国泰. */
function kin(scene: Scene, a: Ref, b: Ref): boolean {
  const [one, other] = [a, b].map((r) => r.text ?? scene.text.slice(r.span.start, r.span.end)) as [string, string];
  return same(scene, a, b) || one.startsWith(other) || other.startsWith(one);
}

/** Whom the text is about, where a clause does not say whose. */
export function hero(scene: Scene, not: readonly Ref[]): Ref | null {
  const { label, about, title, main, topic, lead, focus } = scene.discourse;
  const own = sameRef(title, main ?? null) ? title : null;
  const near = about?.block === scene.sentence.block && about.ref.row?.kind !== 'fund' ? about.ref : null;
  return (
    [label ?? null, near, own, topic, main ?? null, title, lead ?? null, focus].find(
      (r) => r?.row && r.row.kind !== 'person' && !isFund(r) && !not.some((n) => kin(scene, n, r)),
    ) ?? null
  );
}

/** Who acts before a place of the sentence, else whom the text is about. */
export function actor(scene: Scene, clause: Clause, { at, not }: { at: number; not: readonly Ref[] }): Ref | null {
  const acting = agents(scene, clause, at)
    .map((p) => partyOf(scene, p))
    .find((r) => r?.row && r.row.kind !== 'person' && named(scene, r.span) && !not.some((n) => kin(scene, n, r)));
  return acting ?? hero(scene, not);
}
