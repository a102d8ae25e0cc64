// Which party of a Chinese text a phrase means that describes it: 该基金, 这家德国厂商, 标的公司, 受让方. By the part that it names, or by
// what agrees with it among what is known of the parties; the nearest of those that agree best.

import { isCompany, type Known, type Part, type Ref, type Scene, sameRef } from '../../frame.ts';
import type { GroupItem, NameItem } from '../../item.ts';
import { castAt } from './cast.ts';

/** Nouns that name a part in a deal. */
const PARTS: readonly [RegExp, readonly Part[]][] = [
  [/^(?:标的|目标|被投|被收购)(?:公司|企业|方)?$/u, ['target']],
  [/^(?:买方|买家|收购[方人]|受让方|要约[方人]|接盘方|认购方|投资[方人])$/u, ['buyer', 'customer']],
  [/^(?:卖方|卖家|转让方|出让方)$/u, ['seller', 'supplier']],
  [/^(?:借款[人方]|承租[方人])$/u, ['borrower']],
  [/^(?:贷款人|出借[方人]|出租[方人])$/u, ['lender']],
];

/** Kinds of parties: the noun that asks for one, and what tells that a party is one. */
const KINDS: readonly [RegExp, RegExp][] = [
  [/(?:基金|创投|私募|风投|PE)$/u, /基金|资本|创投|私募|风投|Capital|Partners|Ventures|Fund|投资/u],
  [/^(?:投资|创投|财务投资)?机构$/u, /基金|资本|创投|私募|风投|Capital|Partners|Ventures|Fund/u],
  [/(?:银行|行)$/u, /银行|商银|农商行|Bank/iu],
  [/(?:券商|投行)$/u, /证券|券商|投行|Securities/u],
  [/(?:药企|药厂|制药公司|生技公司|医药公司|生物科技公司)$/u, /药|生物|生技|医|疗|Pharm|Bio|Thera/u],
  [/(?:车企|车厂|汽车制造商|汽车公司|汽车厂商)$/u, /车|汽|Motor/u],
  [/(?:芯片|晶片|半导体)(?:公司|企业|厂商|巨头|商|厂|设计公司|大厂)$/u, /芯|晶|半导体|微电|chip/u],
  [/(?:云厂商|云服务商|云商|云巨头|云公司|云平台)$/u, /云|cloud/u],
  [/(?:大模型|模型|AI|人工智能)(?:公司|企业|厂商|创业公司|初创公司|新创|独角兽|实验室)$/u, /模型|AI|智能|智谱|lab/u],
  [/(?:机器人)(?:公司|企业|厂商|创业公司|初创公司)$/u, /机器人/u],
];

/** What a phrase says besides pointing: 这家德国厂商 says 德国厂商. */
const POINTER = /^(?:这家|那家|该|上述|此|这|那|前述)(?:家)?/u;
const HEAD =
  /(?:公司|企业|集团|厂商|机构|平台|巨头|开发商|业者|新创|初创|创业公司|供应商|服务商|运营商|独角兽|基金|银行|厂|商)+$/u;

const KIND_OF: Partial<Record<string, string>> = { cloud: 'cloud', chip: 'chip', lab: 'lab', fund: '基金' };

/** What is known of a party, as words. */
const wordsOf = (known: Known): string =>
  `${known.ref.row?.names['zh-Hans'] ?? ''} ${known.about} ${KIND_OF[known.ref.row?.kind ?? ''] ?? ''}`;

/** How well a description agrees with what is known of a party; negative where it cannot be. */
function agreement(description: string, known: Known): number {
  const words = wordsOf(known);
  let score = 0;
  for (const [asks, tells] of KINDS) if (asks.test(description)) score += tells.test(words) ? 4 : -4;
  const fund =
    known.ref.row?.kind === 'fund' || /(?:基金|资本|创投|银行)$/u.test(known.ref.row?.names['zh-Hans'] ?? '');
  if (fund && /(?:公司|企业|厂商|厂|商)$/u.test(description)) score -= 2;
  score += home(description, known);
  const own = description.replace(HEAD, '');
  for (let i = 0; i + 2 <= own.length; i++) if (words.includes(own.slice(i, i + 2))) score += 1;
  return score;
}

const ABROAD =
  /美国|德国|日本|韩国|法国|英国|荷兰|瑞士|瑞典|丹麦|意大利|西班牙|印度|以色列|加拿大|澳洲|澳大利亚|新加坡|欧洲|北欧|欧美|海外|外资|硅谷|美资|日资|德资|美系|日系|德系|加州|西雅图/u;
const AT_HOME = /中国|国产|内地|大陆|杭州|深圳|北京|上海|广州|合肥|苏州|南京|成都|武汉|宁波|厦门|东莞/u;
const CHINESE = /\.(?:HK|SZ|SS|SH)$/u;

/** 这家德国车企: does a listed company fit where the phrase says that it is at home? Of others nothing is known. */
function home(description: string, { ref: { row } }: Known): number {
  const abroad = ABROAD.test(description);
  if (!row || row.tickers.length === 0 || abroad === AT_HOME.test(description)) return 0;
  const han = /^[\u4e00-\u9fff]/u.test(row.names['zh-Hans']);
  const chinese = row.tickers.some((t) => CHINESE.test(t));
  if (abroad) return chinese ? -6 : 2;
  return chinese ? 2 : han ? 0 : -6;
}

/** The part that a phrase names, as those that can have it. */
export const partNamed = (words: string): readonly Part[] | null =>
  PARTS.find(([pattern]) => pattern.test(words.replace(POINTER, '')))?.[1] ?? null;

/** 该机构 says so little that only who was named in the sentence or the one before can be meant. */
const lately = ({ sentence, discourse: { turn = 0 } }: Scene, k: Known): boolean =>
  k.at >= sentence.start || k.acted === turn - 1 || k.asideTurn === turn - 1;

/** Whom a phrase means by the part or the kind that it names; null when it names none, or nobody agrees. */
export function described(scene: Scene, group: GroupItem, not: Ref | null = null): Ref | null {
  const words = scene.text.slice(group.start, group.end);
  const parts = partNamed(words);
  const description = words.replace(POINTER, '');
  if (description === '集团' && description !== words) return groupMeant(scene, group, not);
  if (
    !parts &&
    (description === words || description.replace(HEAD, '') === '') &&
    !/(?:基金|银行|行|^(?:投资|创投|财务投资)?机构)$/u.test(description)
  )
    return null;
  const later = namedBehind(scene, group);
  const house = /机构$/u.test(description);
  const cast = castAt(scene, group.start).filter(
    (k) => !sameRef(k.ref, not) && !later.has(k.id) && (!house || lately(scene, k)),
  );
  const rate = (known: Known): number => (parts ? played(known, parts) : agreement(description, known));
  return best(cast, rate)?.ref ?? null;
}

/** 这家药企认购X的股份: nobody is pointed at in the clause that goes on to name him. */
function namedBehind({ sentence }: Scene, group: GroupItem): ReadonlySet<string> {
  const clause = sentence.clauses.find((c) => c.start <= group.start && group.end <= c.end);
  const named = clause?.items.filter((i): i is NameItem => isCompany(i) && i.start >= group.end) ?? [];
  return new Set(named.map((i) => i.row.id));
}

/** 该集团: the one party that is called a group, where only one is. */
function groupMeant(scene: Scene, group: GroupItem, not: Ref | null): Ref | null {
  const called = castAt(scene, group.start).filter(
    (k) =>
      !sameRef(k.ref, not) &&
      [k.ref.row?.names['zh-Hans'] ?? '', ...(k.ref.row?.aliases ?? [])].some((n) => /(?:集团|控股|财团)$/u.test(n)),
  );
  return called.length === 1 ? (called[0]?.ref ?? null) : null;
}

/** Who has one of some parts in the deals told before a place. */
export const withPart = (
  scene: Scene,
  at: number,
  { parts, not }: { parts: readonly Part[]; not: Ref | null },
): Ref | null =>
  best(
    castAt(scene, at).filter((k) => !sameRef(k.ref, not)),
    (known) => played(known, parts),
  )?.ref ?? null;

/** The one that is rated best; of equals who headed a clause last, then who was named last. */
function best(cast: readonly Known[], rate: (known: Known) => number): Known | null {
  let found: Known | null = null;
  let most = 0;
  for (const known of cast) {
    const score = rate(known);
    if (score <= 0 || score < most) continue;
    const nearer = !found || known.acts > found.acts || (known.acts === found.acts && known.at > found.at);
    if (score > most || nearer) found = known;
    most = score;
  }
  return found;
}

/** Who cannot have a part at the same time. */
const AGAINST: Partial<Record<Part, readonly Part[]>> = {
  target: ['buyer', 'parent'],
  buyer: ['target', 'seller'],
  seller: ['buyer'],
  borrower: ['lender'],
  lender: ['borrower'],
};

/** Where a party was told to have one of some parts last; 0 where it never was, or was told to have the opposite since. */
function played(known: Known, parts: readonly Part[]): number {
  let last = 0;
  for (const part of parts) {
    const at = known.parts[part];
    if (at === undefined || AGAINST[part]?.some((other) => (known.parts[other] ?? -1) >= at)) continue;
    last = Math.max(last, at + 1);
  }
  return last;
}
