// Lists of investors in Chinese: 投资方包括X、Y, 股东名单横跨X、Y以及Z, 出资人是X, 现身投资人名单, 正与X、Y等投资方商谈.
import {
  after,
  before,
  type Draft,
  draft,
  isCompany,
  type Ref,
  type Rule,
  refOf,
  type Scene,
  sameRef,
  triggers,
} from '../../frame.ts';
import { type Clause, type Item, isFigure, isWord, type NameItem, sense } from '../../item.ts';
import { beforeBracket, inBrackets } from '../backers/brackets.ts';
import { told } from '../govern.ts';
import { financed, listFrom, subjects } from '../parties.ts';
import { nicknamed } from '../reference/aside.ts';

interface At {
  clause: Clause;
  word: Item;
}

const LINK =
  /^(?:名单|名录|阵容|行列)?(?:中|里|上|内|还|则|也|更|已)*(?:包括|包含|横跨|有|是|为|涵盖|囊括|分别是|分别为|:|即|不乏|含)(?:了)?/u;

/** 受让方共16家机构,包括X、Y: the list stands in the next clause. */
function listedBehind(scene: Scene, clause: Clause): Ref[] | null {
  const next = scene.sentence.clauses[clause.index + 1];
  const first = next?.items.find(isCompany);
  if (
    !next ||
    !first ||
    !/^\s*(?:其中)?(?:包括|分别是|分别为|即|有|为)(?:了)?[^,;。]{0,4}$/u.test(scene.text.slice(next.start, first.start))
  )
    return null;
  return listFrom(scene.text, next.items, first).map(refOf);
}

/** Names after the noun, over the next clause where the list runs on (以及红杉、高瓴). */
function following(scene: Scene, { clause, word }: At): Ref[] {
  const own = after(clause, word.end).find(isCompany);
  const behind = own ? null : listedBehind(scene, clause);
  if (behind) return behind;
  const first = own;
  if (
    !first ||
    !LINK.test(
      `${scene.text.slice(word.start, word.end).endsWith('包括') ? '包括' : ''}${scene.text.slice(word.end, first.start)}`,
    )
  )
    return [];
  const next = scene.sentence.clauses[clause.index + 1];
  const runs = next && /^\s*(?:以及|和|及|还有)/u.test(scene.text.slice(next.start, next.start + 4));
  const items = [...after(clause, first.start), ...(runs ? next.items : [])];
  return listFrom(scene.text, items, first).map(refOf);
}

/** 正与X、Y等投资方: names right before the noun. */
function preceding(scene: Scene, { clause, word }: At): Ref[] {
  const names = before(clause, word.start).filter((i): i is NameItem => isCompany(i) && !nicknamed(scene.text, i));
  const last = names[names.length - 1];
  // 从X等股东手中买下, X等股东合计转让: holders who sell.
  if (
    /^(?:手[中里]|所持|持有|处|那里|合计|转让|减持|出售|退出|套现|收购|购买|受让|买下|购入)/u.test(
      scene.text.slice(word.end, word.end + 2),
    )
  )
    return [];
  if (last && /^等[^,;。]{0,6}$/u.test(scene.text.slice(last.end, word.start))) {
    const first = names.find((n) => listFrom(scene.text, clause.items, n).includes(last));
    return first ? listFrom(scene.text, clause.items, first).map(refOf) : [];
  }
  return [];
}

/** X为其中核心领投方, X现身投资人名单, 投资方名录中可见X: the subject or the name in the clause. */
function subject(scene: Scene, { clause, word }: At): Ref[] {
  const text = scene.text.slice(clause.start, clause.end);
  const lead = sense(word, 'investor-noun') === 'lead';
  // X为第一大股东: a holding is told.
  if (
    /(?:第[一二三四五]大|最大|控股|单一)(?:的|外部|机构|法人|单一|流通|个人|战略)*$/u.test(
      scene.text.slice(clause.start, word.start),
    )
  )
    return [];
  const seen = /现身|可见|出现|位列|跻身|赫然|名列|在列|入列|进入|成为|担任|加入|身份/u.test(text);
  const is = /(?:是|为|作为|系)[^,;。]{0,10}$/u.test(scene.text.slice(clause.start, word.start));
  // 甲为另一主要股东,持股5.1%: so much is held.
  const holds = /^(?:之一)?,?[^,;。]{0,6}(?:持股|持有|占股|占)[^,;。]{0,10}%/u.test(
    scene.text.slice(word.end, word.end + 28),
  );
  if (is && holds && HOLDER.test(scene.text.slice(word.start, word.end))) return [];
  if (!lead && !seen && !is) return [];
  // 都不是它的股东: nobody is told to be one.
  if (is && NOT_ONE.test(scene.text.slice(clause.start, word.start))) return [];
  const own = subjects(scene, clause, word.start).filter((i): i is NameItem => i.type === 'name');
  const first = own[0] ?? (seen ? after(clause, word.end).find(isCompany) : undefined);
  return first ? listFrom(scene.text, after(clause, first.start), first).map(refOf) : [];
}

const NOT_ONE = /(?:不再|不曾|不会|不|并非|从未|没有|未曾)(?:是|为|作为|系|成为)?[^,;。]{0,10}$/u;

/** 第一大股东为X: who holds is told, and no list. */
const HOLDER = /^(?:大|[一二三]大|控股)?股东$/u;
const LARGEST = /(?:第[一二三四五]|最大|控股|单一)[^,;。]{0,4}$/u;

/** X股东包括甲、乙: whose they are stands right before the noun. */
function ownerBefore(scene: Scene, { clause, word }: At): Ref | null {
  const name = before(clause, word.start).findLast(isCompany);
  return name && /^(?:的|现有|主要|现|目前|原|老|早期|外部|机构)*$/u.test(scene.text.slice(name.end, word.start))
    ? refOf(name)
    : null;
}

function invested(scene: Scene, at: At): Draft[] {
  const { clause, word } = at;
  if (HOLDER.test(scene.text.slice(word.start, word.end)) && LARGEST.test(scene.text.slice(clause.start, word.start)))
    return [];
  const from = [following, preceding, subject].map((f) => f(scene, at)).find((f) => f.length > 0) ?? [];
  const taken = /受让|接盘/u.test(scene.text.slice(at.word.start, at.word.end));
  const is = /^(?:则|均)?(?:为|是|系)/u.test(scene.text.slice(at.word.end, at.word.end + 3));
  const sale = taken ? scene.drafts.findLast((d) => d.kind === 'divestment') : null;
  // The price of the sale is told: who is on its other side bought for it (zh/buyer-named).
  if (taken && is && from.length === 1 && (sale ?? scene.discourse.open?.find((d) => d.kind === 'divestment'))?.money)
    return [];
  const list =
    /包括$/u.test(scene.text.slice(word.start, word.end)) ||
    /^(?:名单|阵容)?(?:则|还|也)?(?:包括|有|为|涵盖)/u.test(scene.text.slice(word.end, word.end + 5));
  const object =
    (list ? ownerBefore(scene, at) : null) ??
    (taken ? (sale?.object ?? scene.discourse.deal?.object) : null) ??
    financed(scene);
  if (!object) return [];
  return from
    .filter((f) => !sameRef(f, object))
    .map((one) =>
      draft({
        rule: 'zh/investor-list',
        kind: 'investment',
        trigger: at.word,
        clause: at.clause,
        subject: one,
        object,
        lead: sense(at.word, 'investor-noun') === 'lead' ? true : null,
      }),
    );
}

/** 甲(出资3亿元)和乙(2.4亿元): sums in brackets right behind names, in a sentence about investors. */
function bracketed(scene: Scene): Draft[] {
  const about = scene.sentence.items.some(
    (i) => isWord(i, 'invest') || isWord(i, 'raise') || isWord(i, 'round') || isWord(i, 'investor-noun'),
  );
  const object = about ? financed(scene) : null;
  // 参与本轮的有甲(3亿元)和乙(1亿元): one who gives is not who gets.
  if (!object || inBrackets(scene).some(({ name }) => sameRef(refOf(name), object))) return [];
  return scene.sentence.clauses.flatMap((clause) =>
    clause.items.flatMap((f): Draft[] => {
      if (!isFigure(f) || f.type !== 'money' || told(scene, f)) return [];
      const name = before(clause, f.full.start).filter(isCompany).at(-1);
      const gap = name ? scene.text.slice(name.end, f.full.start) : '';
      if (!name || !(beforeBracket(scene.text, clause, f) || PUTS.test(gap)) || sameRef(refOf(name), object)) return [];
      const leads = /^\)?(?:独家|联合|共同)?领投/u.test(scene.text.slice(f.full.end, f.full.end + 6));
      const lead =
        leads || clause.items.some((i) => sense(i, 'invest') === 'lead' && i.end <= name.start) ? true : null;
      const base = { rule: 'zh/investor-bracket', kind: 'investment', trigger: f, clause } as const;
      return [draft({ ...base, subject: refOf(name), object, money: f, lead })];
    }),
  );
}

/** 甲出1.2亿元、乙出8000万元 in a round. */
const PUTS = /^(?:则|也|再)?(?:出|掏|认|投|拿出|掏出)(?:了|约|近|逾|超)?$/u;

const once = (drafts: Draft[]): Draft[] =>
  drafts.filter((d, i) => drafts.findIndex((e) => sameRef(e.subject, d.subject) && sameRef(e.object, d.object)) === i);

const AMONG =
  /^(?:也|亦|均|都|同样|还)*(?:在其列|在列|位列其中|名列其中|亦在其中|在其中|跻身其中|榜上有名|在名单(?:上|中|之列)|参与其中|入列)/u;

/** 甲、乙也在其列: who is in the list told before. */
function among(scene: Scene): Draft[] {
  const { deal, ticket } = scene.discourse;
  const prior =
    scene.drafts.findLast((d) => d.kind === 'investment') ?? [deal, ticket].find((d) => d?.kind === 'investment');
  const object = prior?.object;
  if (!object) return [];
  return scene.sentence.clauses.flatMap((clause) => {
    const first = clause.items.find(isCompany);
    const list = first ? listFrom(scene.text, after(clause, first.start), first) : [];
    const end = list.at(-1)?.end;
    if (end === undefined || !AMONG.test(scene.text.slice(end, clause.end).replace(/^等[^,;。也亦均都在]{0,6}/u, '')))
      return [];
    const base = { rule: 'zh/investor-among', kind: 'investment', trigger: clause, clause, object } as const;
    return list
      .map(refOf)
      .filter((r) => !sameRef(r, object))
      .map((subject) => draft({ ...base, subject, status: prior?.status ?? null }));
  });
}

export const investors: Rule = {
  name: 'zh/investor-list',
  find: (scene) => {
    const sums = bracketed(scene);
    const listed = once(triggers(scene, 'investor-noun').flatMap((at) => invested(scene, at)));
    const told = [...sums, ...among(scene)];
    return [...told, ...listed.filter((d) => !told.some((s) => sameRef(s.subject, d.subject)))];
  },
};
