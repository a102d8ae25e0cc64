// Stakes in Chinese: every percentage that says how much of a company somebody holds, before a deal, after it or through
// it (持股2.9%, 手里还剩8.6%, 由20%降至15%, 换得36%的股权), with its holder and the company; holdings listed without a size.
import {
  type Draft,
  draft,
  isCompany,
  last,
  type Ref,
  type Rule,
  refOf,
  type Scene,
  sameRef,
  triggers,
} from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord, type NameItem } from '../../item.ts';
import { governors, told } from '../govern.ts';
import { heldThing, thing } from '../holdings/called.ts';
import { beside, companyOfDeal, goneOn } from '../holdings/company.ts';
import { isShared, phrase, sharedOut } from '../holdings/phrases.ts';
import { byPhrase, dealers, introduced, takenOver } from '../holdings/takeovers.ts';
import { venture, ventureToCome } from '../holdings/ventures.ts';
import { appraised, percents, priorOf, type Way, wayOf } from '../holdings/ways.ts';
import { toCome } from '../onward/instalments.ts';
import { rest } from '../onward/rest.ts';
import { listFrom, subjectOf } from '../parties.ts';
import { agentOf, agents, listOf, partyOf, placed } from '../roles.ts';
import { negated } from '../sides.ts';
import { respective, runOf } from '../times/lists.ts';
import { pairsOf } from '../times/when.ts';

function holders(scene: Scene, clause: Clause, { f, at, way }: { f: FigureItem; at: number; way: Way['way'] }): Ref[] {
  const shared = respective(scene, { clause, figure: f }, (i): i is NameItem => i.type === 'name');
  if (shared) return [refOf(shared)];
  const both = dealers(scene, clause, f);
  if (both) return [both];
  const all = placed(scene, clause);
  // 持有22.5%股权的某基金, 持股4.51%的股东某某: who holds stands behind.
  const headed = all.find((p) => p.item.start >= f.end && p.item.start - f.full.end <= 14);
  if (
    headed &&
    HEADED.test(scene.text.slice(f.full.end, headed.item.start)) &&
    !OF_SHARES.test(scene.text.slice(headed.item.end, headed.item.end + 6))
  )
    return listOf(scene, headed);
  const prior = priorOf(clause, f);
  const pair = pairsOf(scene).find((p) => p.first === f || p.second === f);
  const floor = prior && !pair ? prior.end : clause.start;
  if (way === 'bracket') {
    const near = last(all.filter((p) => p.item.end <= f.start));
    return near ? [partyOf(scene, near)].filter((r) => r !== null) : [];
  }
  const unnamed = byPhrase(scene, clause, f);
  if (unnamed) return [unnamed];
  const behind = all.find((p) => p.mark === 'by' && p.item.start >= f.end && p.item.start - f.full.end <= 12);
  if (behind) return listOf(scene, behind);
  const by = all.find((p) => p.mark === 'by' && p.item.end <= f.start && p.item.start >= floor);
  if (
    by &&
    /(?:持有|持股|占股|控股|参股|所有|控制|拥有|掌握|握有|出资)/u.test(scene.text.slice(by.item.end, clause.end))
  )
    return listOf(scene, by);
  const own = agents(scene, clause, at).filter((p) => p.item.start >= floor || p.item.end <= clause.start);
  const each = /各(?:自|占|持|握|有)?[^,;。]{0,16}$/u.test(scene.text.slice(clause.start, f.full.start));
  if (each && own.length > 1) return own.map((p) => partyOf(scene, p)).filter((r) => r !== null);
  const named = own.find((p) => p.item.type === 'name') ?? own[0];
  // 转让完成后,其持股比例由10%降至9%: of the one who dealt.
  const dealt =
    last(scene.drafts.filter((d) => d.kind === 'divestment' || d.kind === 'investment')) ?? scene.discourse.deal;
  if (
    named?.item.type === 'group' &&
    dealt?.subject &&
    /^[其它]$/u.test(scene.text.slice(named.item.start, named.item.end))
  )
    return [dealt.subject];
  // 合计控制34.76%,其表决权比例达到68.78%: of the one just told to hold.
  const before = scene.drafts.findLast((d) => d.kind === 'stake' && d.clause.index < clause.index);
  if (
    before?.subject &&
    named?.item.type === 'group' &&
    VOTES.test(scene.text.slice(named.item.start, named.item.end + 4))
  )
    return [before.subject];
  const shown =
    !named || named.item.type === 'group' || named.item.end <= clause.start ? introduced(scene, clause) : null;
  if (shown) return [shown];
  const ref = named ? partyOf(scene, named) : null;
  if (ref) return [ref];
  const told = earlier(scene, clause);
  return told ? [told] : [];
}

/** 持有5%的某某股份: whose shares are held. */
const OF_SHARES = /^的?(?:[AHB]股|普通|流通|已发行)*(?:股份|股权|股票|权益|投票权)/u;
const VOTES = /^其(?:合计|所持)?(?:表决权|投票权)/u;

const HEADED = /^(?:以上|左右)?(?:的)?(?:股权|股份|投票权|表决权|权益|\))*的(?!持股)[^,;。]{0,8}$/u;

/** Who held or sold in the clauses or the sentence before. */
function earlier(scene: Scene, clause: Clause): Ref | null {
  const deal = last(
    scene.drafts.filter((d) => (d.kind === 'stake' || d.kind === 'divestment') && d.clause.index <= clause.index),
  );
  return (
    deal?.subject ??
    agentOf(scene, clause, clause.start) ??
    phrase(scene, clause) ??
    scene.discourse.deal?.subject ??
    scene.discourse.topic
  );
}

/** 价值约1,350亿美元: what the stake is worth, in its clause or the next. */
function worthOf(scene: Scene, clause: Clause): FigureItem | null {
  const near = governors(scene).find(
    (g) =>
      (g.role === 'worth' || g.role === 'market-cap') &&
      !told(scene, g.figure) &&
      (g.clause === clause || g.clause.index === clause.index + 1),
  );
  return near?.figure ?? null;
}

/** A list of holders that is shared out: of the company whose holders are told. */
function listedOut(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const first = runOf(clause, f, scene.text)[0];
  const holder = sharedOut(scene, clause, f);
  if (!holder || !first || !wayOf(scene, clause, first)) return [];
  const prior = last(scene.drafts.filter((d) => d.kind === 'stake'));
  const { title, main, deal, topic } = scene.discourse;
  const near = beside(scene, clause, { figure: first, party: holder });
  // 收购某某,卖方甲和乙分别持股a和b: of what they sell.
  const sold = SELLERS.test(scene.text.slice(clause.start, first.start))
    ? (scene.drafts.findLast((d) => d.kind === 'investment' || d.kind === 'divestment') ?? deal)
    : null;
  const company = [near, sold?.object, prior?.object, goneOn(scene), title, main, deal?.object, topic].find(
    (r) => r && (!r.row || !holder.row || !sameRef(r, holder)),
  );
  if (!company) return [];
  const made = { rule: 'zh/stake-list', kind: 'stake', trigger: f, clause, percent: f } as const;
  return [draft({ ...made, subject: holder, object: company })];
}

const SELLERS = /^\s*(?:卖方|卖家|转让方|出让方|交易对方|原股东)/u;

function stake(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const bought = takenOver(scene, clause, f);
  if (bought.length > 0) return bought;
  if (told(scene, f) || appraised(scene.text, f)) return [];
  const listed = listedOut(scene, clause, f);
  if (listed.length > 0) return listed;
  const run = runOf(clause, f, scene.text);
  const found =
    wayOf(scene, clause, f) ??
    (run[0] && run[0] !== f && isShared(scene, clause) ? wayOf(scene, clause, run[0]) : null);
  if (!found) return [];
  const { way, at } = found;
  const own = phrase(scene, clause);
  const unnamed = agents(scene, clause, at).every((p) => p.item.end <= clause.start);
  const together =
    own && own.span.start >= clause.start && scene.text.slice(own.span.start, own.span.end).includes('、');
  const who = own && (unnamed || together) ? [own] : holders(scene, clause, { f, at, way });
  const pair = pairsOf(scene).find((p) => p.first === f);
  const base = { rule: way === 'got' ? 'zh/stake-got' : 'zh/stake', kind: 'stake', trigger: f, clause } as const;
  return who.flatMap((holder) => {
    const company =
      venture(scene, clause) ??
      heldThing(scene, clause, f) ??
      companyOfDeal(scene, clause, { figure: f, party: holder }) ??
      thing(scene, clause, { at, f });
    if (!company || sameRef(company, holder)) return [];
    const money = pair ? null : worthOf(scene, clause);
    const price = way === 'got' ? priceOf(scene, clause) : null;
    const bought = draft({
      ...base,
      rule: 'zh/stake-bought',
      kind: 'investment',
      subject: holder,
      object: company,
      money: price,
    });
    return [
      ...(price ? [bought] : []),
      draft({
        ...base,
        subject: holder,
        object: company,
        percent: f,
        money,
        basis: 'fair_value',
        ...((way === 'got' && toCome(scene, [holder, company])) || ventureToCome(scene, clause)
          ? { status: 'planned' as const }
          : {}),
        ...(pair
          ? ({ when: null, status: 'completed' } as const)
          : scene.sentence.asOf
            ? { when: scene.sentence.asOf }
            : {}),
      }),
    ];
  });
}

/** 以21亿元取得…的股份: what the shares cost, where no verb of investing told it. */
function priceOf(scene: Scene, clause: Clause): FigureItem | null {
  if (clause.items.some((i) => isWord(i, 'raise') || isWord(i, 'valuation') || isWord(i, 'borrow'))) return null;
  const f = clause.items.find((i): i is FigureItem => isFigure(i) && i.type === 'money' && !told(scene, i) && !i.why);
  if (f && /每(?:股|份)[^,;。]{0,4}$/u.test(scene.text.slice(clause.start, f.full.start))) return null;
  return f && /[以用花斥耗]资?[^,;。]{0,6}$/u.test(scene.text.slice(clause.start, f.full.start)) ? f : null;
}

/** 同时持有A、B和C的股份: stakes without a size. */
function owning(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  if (
    percents(clause).length > 0 ||
    negated(clause, word.start) ||
    /[不未没]$|没有$/u.test(scene.text.slice(clause.start, word.start))
  )
    return [];
  const first = clause.items.find((i): i is NameItem => isCompany(i) && i.start >= word.end);
  if (!first || first.start - word.end > 8) return [];
  const list = listFrom(
    scene.text,
    clause.items.filter((i) => i.start >= first.start),
    first,
  );
  const end = list[list.length - 1]?.end ?? first.end;
  if (!/^[^,;。]{0,12}(?:股权|股份|股票|权益)/u.test(scene.text.slice(end, end + 16))) return [];
  if (clause.items.some((i) => isWord(i, 'divest') || isWord(i, 'invest'))) return [];
  const holder = subjectOf(scene, clause, word.start);
  if (!holder) return [];
  return list
    .map(refOf)
    .filter((r) => !sameRef(r, holder))
    .filter(
      (object) => !scene.drafts.some((d) => d.kind === 'stake' && d.clause === clause && sameRef(d.object, object)),
    )
    .map((object) => draft({ rule: 'zh/stake-list', kind: 'stake', trigger: word, clause, subject: holder, object }));
}

/** 增资完成后…持股由68%升至76.5%: what a deal that is planned leads to is planned. */
function afterwards(scene: Scene): Draft['status'] {
  const text = scene.text.slice(scene.sentence.start, scene.sentence.end);
  const deal = scene.drafts.findLast((d) => d.kind !== 'stake') ?? scene.discourse.deal;
  return /(?:完成|交易|增资|转让|交割|发行)[^,;。]{0,4}后|相应/u.test(text) && planned(scene, deal ?? null)
    ? 'planned'
    : null;
}

const planned = (scene: Scene, deal: Draft | null): boolean =>
  deal?.status === 'planned' ||
  scene.sentence.items.some((i) => isWord(i, 'planned') && scene.text.slice(i.start, i.end) === '将');

export const stakes: Rule = {
  name: 'zh/stake',
  find: (scene) => {
    const made: Draft[] = [];
    const sofar = (): Scene => ({ ...scene, drafts: [...scene.drafts, ...made] });
    for (const clause of scene.sentence.clauses) {
      if (percents(clause).length > 0) made.push(...rest(sofar(), clause));
      for (const f of percents(clause)) made.push(...stake(sofar(), clause, f));
    }
    const second = pairsOf(scene).flatMap((p) => {
      const first = made.find((d) => d.percent === p.first);
      return first && !made.some((d) => d.percent === p.second)
        ? [
            {
              ...first,
              percent: p.second,
              money: worthOf(scene, first.clause),
              when: undefined,
              status: afterwards(scene),
            },
          ]
        : [];
    });
    return [...made, ...second, ...triggers(scene, 'hold').flatMap((at) => owning(scene, at))];
  },
};
