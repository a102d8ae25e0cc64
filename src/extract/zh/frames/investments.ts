// Investments in Chinese: X投资Y N, X对Y的投资已超N, X斥资N入股Y, 在8亿融资额中X出了7.9亿, and whether part of it is paid in
// compute.
import {
  before,
  type Draft,
  draft,
  inTurn,
  type Ref,
  type Rule,
  refOf,
  type Scene,
  sameRef,
  triggers,
} from '../../frame.ts';
import { type Clause, type GroupItem, type Item, isWord, sense } from '../../item.ts';
import { isApproach } from '../deeds/approached.ts';
import { type Governed, withRole } from '../govern.ts';
import { crowdedOut } from '../holdings/crowded.ts';
import { isPrice, openHere } from '../holdings/followups.ts';
import { inFounding } from '../holdings/founded.ts';
import { raisedBy } from '../holdings/increases.ts';
import { besides, isParty, ownPayer, payerOf, takesOne } from '../holdings/payers.ts';
import { financed, membersOf, objectsAfter, subjectOf } from '../parties.ts';
import { negated, type Sides, sidesOf } from '../sides.ts';
import { respective, runOf } from '../times/lists.ts';
import {
  buysGoods,
  buysShares,
  buysStock,
  isNoun,
  isPart,
  isSpending,
  isTrade,
  joint,
  PRICE,
  strangeLeader,
  tellsElse,
} from '../worth/outlays.ts';

interface At {
  clause: Clause;
  word: Item;
}

/** The main verb of a sum: of 斥资50亿入股 the word after the figure tells the investee. */

function verbOf({ text }: Scene, { clause, word, figure }: Governed): Item {
  const next = clause.items.find((i) => i.start >= figure.end && isWord(i, 'invest'));
  if (next && word.end <= figure.start && next.start - figure.end <= 12 && next.start - figure.full.end <= 4)
    return next;
  // 收购X(总价1亿元): the verb before the word of price tells who deals.
  const prior = sense(word, 'invest') === 'give' && PRICE.test(text.slice(word.start, word.end));
  const verb = prior ? clause.items.findLast((i) => sense(i, 'invest') === 'do' && i.end <= word.start) : null;
  return verb ?? word;
}

const BACKS: ReadonlySet<string> = new Set(['lead', 'follow', 'join']);
function sized(scene: Scene, g: Governed): Draft[] {
  if (negated(g.clause, g.word.start) || isPart(scene, g) || isNoun(scene, g.word)) return [];
  if (/每(?:股|投|花|砸|出)[^,;。、合共总]{0,6}$/u.test(scene.text.slice(g.clause.start, g.figure.full.start)))
    return [];
  // 较首度提出的4300日元高出66%, where a price of a share is told.
  if (g.figure.high < 1e5 && /每股|股价|报价|出价/u.test(scene.text.slice(scene.sentence.start, g.figure.start)))
    return [];
  if (
    /(?<!新增|认缴|增加)注册资本(?:金)?(?:(?:由|从)(?:[^,;。]{2,16}(?:提高|增加|增|扩大|升|提升)[至到])?|增至|提高到|增加至|为|达|约|共|合计)*$/u.test(
      scene.text.slice(g.clause.start, g.figure.full.start),
    )
  )
    return [];
  if (isTrade(scene, g)) return [];
  const raised = raisedBy(scene, g);
  if (raised.length > 0) return raised;
  // 转让总价款3.8亿元: the price of a deal that is told before it.
  if (isPrice(scene, g.clause, g.figure) && openHere(scene)) return [];
  // 3800亿元的三年投入, 投资千亿元于机队: spending, and nobody's shares.
  if (isSpending(scene, g)) return [];
  const part = sense(g.word, 'invest');
  // 由X领投,总额N: the sum is the round's.
  const beside = g.figure.full.start - g.word.end;
  const follows = scene.discourse.focus !== null && beside >= 0 && beside <= 1;
  if (BACKS.has(part ?? '') && (g.inherited || !(follows || inRound(scene, g.word) || takesOne(scene, g)))) return [];
  const verb = verbOf(scene, g);
  const clause = g.inherited ? g.from : g.clause;
  const payer = payerOf(scene, g) ?? ownPayer(scene, g);
  const given = sidesOf(scene, clause, g.inherited ? g.word : verb);
  const sides = payer ? { from: [payer], to: besides(scene, g, given.to) } : shared(scene, g, given);
  const label = /首期|首批|首笔/u.test(scene.text.slice(g.clause.start, g.figure.start)) ? '首期' : joint(scene, g);
  const all = pairs(scene, { clause: g.clause, word: verb.start >= g.clause.start ? verb : g.figure, sides });
  // 首笔100亿美元将在…时投入.
  const later = /^(?:则|也)?(?:将(?!其|所)|预计|有望|待)/u.test(scene.text.slice(g.figure.full.end, g.clause.end));
  const pledged = later || /承诺|上限/u.test(scene.text.slice(g.clause.start, g.figure.end + 6));
  const kept = g.clause.items.some((i) => isWord(i, 'done'));
  const first = all[0];
  if (!first) return [];
  const whole: Draft = {
    ...first,
    money: g.figure,
    label,
    status: pledged || ahead(g) ? 'planned' : first.status,
    lead: sense(verb, 'invest') === 'lead' ? true : first.lead,
  };
  // 甲与乙各认购N.
  if (/各(?:自|出|投|认|包|拿|掏)?[^,;。]{0,8}$/u.test(scene.text.slice(g.clause.start, g.figure.full.start)))
    return all.map((d) => ({ ...d, money: g.figure, status: whole.status }));
  return label === '合计'
    ? [whole, ...all.slice(1).map((d) => ({ ...d, status: kept ? ('completed' as const) : d.status }))]
    : [whole];
}

/** A和B分别投资a和b, 向A和B分别投资a和b: the party at the figure's place. */
function shared(scene: Scene, g: Governed, sides: Sides): Sides {
  const name = respective(scene, g, isParty);
  const run = name ? [] : runOf(g.clause, g.figure, scene.text);
  const one =
    run.length > 1 && /分别/u.test(scene.text.slice(g.clause.start, g.figure.start)) ? run.indexOf(g.figure) : -1;
  if (one >= 0 && sides.from.length === run.length) return { ...sides, from: sides.from.slice(one, one + 1) };
  if (!name) return sides;
  const is = (r: Ref): boolean => r.row?.id === name.row.id;
  if (sides.from.some(is)) return { ...sides, from: [refOf(name)] };
  if (sides.to.some(is)) return { ...sides, to: [refOf(name)] };
  // X引入甲、乙,两家分别增资a和b: X is who gets it.
  const taker = /引入|引进|迎来|获/u.test(scene.text.slice(scene.sentence.start, name.start));
  return { from: [refOf(name)], to: taker && sides.from.length > 0 ? sides.from : sides.to };
}

/** 其余300亿将在年底前支付: still to come. */
const ahead = (g: Governed): boolean =>
  g.inherited &&
  !g.clause.items.some((i) => isWord(i, 'done')) &&
  [g.from, g.clause].some((c) => c.items.some((i) => isWord(i, 'planned')));

interface Pairing extends At {
  sides: Sides;
  support?: Draft['support'];
}

function pairs(scene: Scene, { clause, word, sides: { from, to }, support = [] }: Pairing): Draft[] {
  const made: Draft[] = [];
  const how = sense(word, 'invest');
  for (const subject of how === 'join' ? from.filter((r) => !vague(scene, r)) : from)
    for (const object of to) {
      const same = (d: Draft): boolean => sameRef(d.subject, subject) && sameRef(d.object, object);
      if (sameRef(subject, object) || made.some(same) || object.row?.kind === 'person' || vague(scene, object))
        continue;
      made.push(
        draft({
          rule: 'zh/investment',
          kind: 'investment',
          trigger: word,
          clause,
          subject,
          object,
          lead: how === 'lead' ? true : how === 'follow' || how === 'join' ? false : null,
          form: /股权|新股|股份/u.test(scene.text.slice(clause.start, clause.end)) ? 'equity' : null,
          support,
        }),
      );
    }
  return made;
}

/** 该药, 这一权益, 多只基金: a thing pointed at is no company, nor are several of a kind. */
const vague = (scene: Scene, ref: Ref): boolean =>
  ref.row === null && /^(?:该|这|其|此|那|两|三|多|上述)/u.test(scene.text.slice(ref.span.start, ref.span.end));

/** 投资 alone is often a noun (投资款, 通过投资的方式): it needs an object or a 了 to be a verb. */
function isVerb(scene: Scene, { clause, word }: At): boolean {
  const text = scene.text.slice(word.start, word.end);
  const next = scene.text.slice(word.end, word.end + 1);
  if (/^追加$/u.test(text) && clause.end - word.end <= 1 && inRound(scene)) return true;
  if (sense(word, 'invest') === 'give' || /额|规模|金额|上限|承诺/u.test(text)) return false;
  if (!/^(?:追加投资|参与投资|股权投资|战略投资|投资|收购|并购|加码|加注|押注|控股|增资|认购|增持)$/u.test(text))
    return true;
  if (/[的款方额者人案计潮热银组回收事扩权]/u.test(next)) return false;
  const lead = scene.text.slice(Math.max(clause.start, word.start - 6), word.start);
  return (
    next === '了' ||
    (clause.end - word.end <= 1 && inRound(scene)) ||
    /[向对][^,;。]{1,12}$/u.test(scene.text.slice(clause.start, word.start)) ||
    /曾|已|将|拟|参与|获/u.test(lead) ||
    (clause.end - word.end <= 1 &&
      /获得?(?:了|过)?[^,;。获]{2,40}$/u.test(scene.text.slice(clause.start, word.start))) ||
    objectsAfter(scene, clause, word.end).length > 0
  );
}

/** Investments told without a sum of their own. */
function unsized(scene: Scene, at: At): Draft[] {
  const { clause, word } = at;
  const ahead = scene.text.slice(clause.start, word.start);
  if (/(?:用于|用来|用作|以便|旨在|为了)$/u.test(ahead)) return [];
  if (tellsElse(scene, at) || isApproach(scene, clause)) return [];
  // 为收购X另借65亿元, 签订过桥贷款支应X投资: what is borrowed for.
  const loan = clause.items.find((i) => isWord(i, 'borrow'));
  if (loan && (/为$/u.test(ahead) || (loan.end <= word.start && clause.end - word.end <= 1))) return [];
  if (clause.items.some((i) => isWord(i, 'borrow')) && /认购|买入|购入/u.test(scene.text.slice(word.start, word.end)))
    return [];
  // 拿下X的HBM长约: an order is won.
  const order = clause.items.some((i) => sense(i, 'buy') === 'noun' && i.start >= word.end);
  if (order && /^(?:拿下|吃下|接下|收下|夺下|抢下)$/u.test(scene.text.slice(word.start, word.end))) return [];
  // 由X牵头的银团贷款: a lender leads.
  const lends = scene.sentence.classes.has('borrow') && !scene.sentence.classes.has('this-round');
  if (lends && /^(?:牵头|主导|领头|参与了?)$/u.test(scene.text.slice(word.start, word.end))) return [];
  if (!isVerb(scene, at) || negated(clause, word.start) || isNoun(scene, word)) return [];
  if (buysGoods(scene, at)) return [];
  const side = sense(word, 'invest');
  if ((side === 'lead' || side === 'follow') && !inRound(scene, word) && !takesOne(scene, at)) return [];
  if (side === 'join' && !joins(scene, at)) return [];
  const every = before(clause, word.start).some((i) => isWord(i, 'every'));
  const members = every ? everyMember(scene, word) : null;
  const lead = side !== null && BACKS.has(side);
  const given = sidesOf(scene, clause, word);
  const strange = lead ? strangeLeader(scene, at) : null;
  const sides = strange ? { ...given, from: strange } : given;
  const to = members?.members ?? (lead ? leadObject(scene, at, sides) : sides.to);
  return pairs(scene, { ...at, sides: { from: sides.from, to }, support: members ? [members.span] : [] });
}

/** 参与了X的C轮融资, 上汽参与: what is joined is a round. */
const joins = (scene: Scene, { clause, word }: At): boolean =>
  clause.items.some(
    (i) => i.start >= word.end && (isWord(i, 'raise') || isWord(i, 'round') || isWord(i, 'this-round')),
  ) ||
  (clause.end - word.end <= 1 && inRound(scene));

/** A round or an investment has been told: without one, 跟进 and 牵头 are of something else. */
const inRound = (scene: Scene, word: Item | null = null): boolean =>
  (word !== null &&
    scene.discourse.focus !== null &&
    /^的(?:则|还|也)?(?:是|为|有|包括)/u.test(scene.text.slice(word.end, word.end + 4))) ||
  (scene.discourse.focus !== null && !(word && /^跟[进了]/u.test(scene.text.slice(word.start, word.end)))) ||
  scene.drafts.some((d) => d.kind === 'funding_round' || d.kind === 'investment') ||
  scene.sentence.items.some((i) => isWord(i, 'raise') || isWord(i, 'round') || isWord(i, 'this-round'));

/** X领投: of the round being told, unless a company follows. */
function leadObject(scene: Scene, { clause, word }: At, sides: Sides): Ref[] {
  if (objectsAfter(scene, clause, word.end).length > 0) return sides.to;
  const told = financed(scene);
  return told && !sides.from.some((f) => sameRef(f, told)) ? [told] : sides.to;
}

function everyMember(scene: Scene, word: Item): ReturnType<typeof membersOf> {
  const sets = scene.sentence.items.filter(
    (i): i is GroupItem => i.type === 'group' && i.form === 'set' && i.end <= word.start,
  );
  const set = sets[sets.length - 1];
  return set ? membersOf(scene, set) : null;
}

/** 此类投资中有一部分用的是算力支付. */
function inKind(scene: Scene, { clause, word }: At): Draft[] {
  const some = clause.items.some((i) => isWord(i, 'some-part') && i.start < word.start);
  const investing = before(clause, word.start).some((i) => isWord(i, 'invest') || isWord(i, 'share-base'));
  if (!investing || !/支付|形式|额度|抵扣|结算|代金券/u.test(scene.text.slice(word.start, clause.end))) return [];
  const subject = subjectOf(scene, clause, word.start);
  const form = some ? 'mixed' : 'compute';
  return subject ? [draft({ rule: 'zh/in-kind', kind: 'investment', trigger: word, clause, subject, form })] : [];
}

const sameSides = (a: Draft, b: Draft): boolean =>
  a.kind === b.kind && sameRef(a.subject, b.subject) && sameRef(a.object, b.object);

/** A pair told with its sum is not told again without. */
function once(all: Draft[]): Draft[] {
  // X领投…,其中X出资2.5亿: the sum is that of the lead.
  const drafts = all.map((d) => {
    const bare = d.money && d.lead === null ? all.find((o) => !o.money && o.lead !== null && sameSides(o, d)) : null;
    return bare ? { ...d, lead: bare.lead } : d;
  });
  return drafts.filter(
    (d, i) =>
      d.money !== null ||
      (d.object === null
        ? !drafts.some((o) => o.object && sameRef(o.subject, d.subject))
        : !drafts.some((o) => o.money !== null && sameRef(o.subject, d.object) && sameRef(o.object, d.subject)) &&
          !drafts.some((o, j) => o !== d && (o.money !== null || j < i) && sameSides(o, d))),
  );
}

export const investments: Rule = {
  name: 'zh/investment',
  find: (scene) => {
    const listed = scene.drafts.filter((d) => d.kind === 'investment');
    const shares = triggers(scene, 'buy').filter((at) => buysShares(scene, at) || buysStock(scene, at));
    // 甲领投乙C轮,丙跟投: the round told first is the one that is followed.
    const open = inTurn(scene, [...triggers(scene, 'invest'), ...shares], unsized);
    const known = { ...scene, drafts: [...scene.drafts, ...open] };
    const made = once([
      ...listed,
      ...withRole(scene, 'invest').flatMap((g) => sized(known, g)),
      ...open,
      ...triggers(scene, 'crowd-out').flatMap((at) => crowdedOut(scene, at)),
      ...triggers(scene, 'in-kind').flatMap((at) => inKind(scene, at)),
    ]);
    return made.filter((d) => !listed.includes(d) && !inFounding(scene, d));
  },
};
