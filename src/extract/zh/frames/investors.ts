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
import { pointed } from '../refer.ts';
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
  // 甲创始人乙亦是其股东: of the company whose man holds nothing is told.
  if (own[0] && OFFICE.test(scene.text.slice(own[0].end, word.start))) return [];
  const first = own[0] ?? (seen ? after(clause, word.end).find(isCompany) : undefined);
  return first ? listFrom(scene.text, after(clause, first.start), first).map(refOf) : [];
}

const OFFICE = /^(?:的?(?:联合)?(?:创始人|创办人|董事长|掌门人|老板|CEO|总裁|总经理|首席执行官|执行长|前高管))[^,;。]/u;
const NOT_ONE = /(?:不再|不曾|不会|不|并非|从未|没有|未曾)(?:是|为|作为|系|成为)?[^,;。]{0,10}$/u;

/** 第一大股东为X: who holds is told, and no list. */
const HOLDER = /^(?:大|[一二三]大|控股)?股东$/u;
const LARGEST = /(?:第[一二三四五]|最大|控股|单一)[^,;。]{0,4}$/u;

/** X股东包括甲、乙, 后者的主要投资方是甲: whose they are stands right before the noun, by its name or by what points to it. */
function ownerBefore(scene: Scene, { clause, word }: At): Ref | null {
  const owner = before(clause, word.start).findLast((i) => isCompany(i) || i.type === 'group');
  if (!owner || !OF_THEIRS.test(scene.text.slice(owner.end, word.start))) return null;
  if (owner.type === 'name') return refOf(owner);
  return owner.type === 'group' && owner.form !== 'class' && owner.form !== 'set' ? pointed(scene, owner) : null;
}
const OF_THEIRS =
  /^(?:的|现有|主要|现|目前|当前|眼下|原|老|早期|最早|外部|机构|历任|历轮|历次|历年|各轮|过往|此前|既有|少数|小|大|第[一二三四五]大|最大|单一|控股|间接|另一大?|另一个|财务|战略|产业|重要|知名|其他|其余|另外|全部|上市前|背后|名册|名单|持股|新|本轮|上轮|首批)*$/u;

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
  const object =
    ownerBefore(scene, at) ?? (taken ? (sale?.object ?? scene.discourse.deal?.object) : null) ?? financed(scene);
  if (!object) return [];
  const base = { rule: 'zh/investor-list', trigger: word, clause, object } as const;
  const lead = sense(word, 'investor-noun') === 'lead' ? true : null;
  const made = from.filter((f) => !sameRef(f, object));
  // 以18.5%的持股位列大股东: so much is held.
  const sized = clause.items.some((i) => i.type === 'percent');
  return holdersTold(scene, at)
    ? made.filter(() => !sized).map((subject) => draft({ ...base, kind: 'stake', subject }))
    : made.map((subject) => draft({ ...base, kind: 'investment', subject, lead }));
}

/** X仍是间接股东, 其余股东包括X: who holds is told, and not who comes in; a bare list of them tells of who has put money in. */
function holdersTold(scene: Scene, { clause, word }: At): boolean {
  const { text, sentence } = scene;
  const comes = COMES.test(text.slice(Math.max(clause.start, word.start - 10), word.end));
  const round = sentence.items.some((i) => isWord(i, 'invest') || isWord(i, 'this-round') || isWord(i, 'raise'));
  const ranked = RANKED.test(text.slice(Math.max(clause.start, word.start - 6), word.end));
  return !comes && !round && ranked;
}
const RANKED = /(?:大|小|间接|其余|其他|剩余|余下|控股)(?:的|机构|外部)*股东/u;
const COMES = /新(?!加坡|能源|奥)|引入|引进|引来|成为|成了|变成|加入|晋|天使|早期|轮/u;

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
