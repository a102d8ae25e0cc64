// Terms of deals in Chinese: 独家云服务商, 优先购买权, 董事会观察员席位, 收入分成, 最低采购承诺, 额度须在三年内用完, 投资款只能用于采购….
// A term that is said not to exist (不附带, 无需, 放弃) is told as denied. Takes no figure away from other rules.
import { type Draft, type Ref, type Rule, type Scene, sameRef } from '../../../frame.ts';
import { type Clause, isWord } from '../../../item.ts';
import { type Aside, asidesOf, clauseHolding, meaning, ofClass } from '../../../remarks/asides.ts';
import { distinct, figureNear, termOf, vendorRank } from '../../../remarks/term.ts';
import { financed, subjectOf } from '../../parties.ts';
import { companyOf } from '../../refer.ts';
import { companies, dealt, pairOf, told } from './sides.ts';

interface Here {
  scene: Scene;
  words: readonly Aside[];
}

const PLAIN = /不仅仅?|不但|不只|不过|不久|未来|不断|不少|无投票权|不同|不低于|不少于|不超过|不得/gu;
const NONE = /(?:没有|并无|没|未|不|无|失去|免除|丧失|打破|结束)[^,;。]{0,9}$/u;
const NO_GET =
  /(?:不再|不会|不|未|没有?|并无)(?:再|能|会|曾|将|予|被)?(?:获得|获|取得|得到|拥有|享有|保留|持有|占|授予|给予|提供|设|附带|包含|涉及)[^,;。]*$/u;
const GIVEN_UP = /(?:放弃|取消|终止|撤销|解除|废除|让渡)(?:了|其|对|原有|此前)?[^,;。]*$/u;
const ENDED =
  /^(?:条款|安排|权利?|地位|关系|协议|要求)?(?:已经?|被|将|也|都|随之|就此|不复)*(?:终止|取消|解除|放弃|废除|存在|结束)/u;

/** 没有董事席位, 放弃优先购买权, 排他条款已取消. */
function denied(scene: Scene, clause: Clause, at: { start: number; end: number }): boolean {
  const before = scene.text.slice(Math.max(clause.start, at.start - 14), at.start).replace(PLAIN, '');
  const after = scene.text.slice(at.end, Math.min(clause.end, at.end + 12));
  if (NO_GET.test(scene.text.slice(clause.start, at.start))) return true;
  const gaveUp = GIVEN_UP.test(scene.text.slice(clause.start, at.start));
  return (
    gaveUp ||
    NONE.test(before) ||
    (ENDED.test(after) && !/^[^,;。]{0,6}存在/u.test(after)) ||
    /^[^,;。]{0,4}不(?:复)?存在/u.test(after)
  );
}

const uncertain = ({ text, sentence }: Scene, clause: Clause, at: number): boolean =>
  clause.items.some((i) => isWord(i, 'hypothetical') && i.start < at) ||
  /[?？]\s*$/u.test(text.slice(sentence.end - 2, sentence.end + 1));

/** 获得, 授予: what the actor does with the right; the nearest verb of the clause tells. */
function verbOf({ words }: Here, clause: Clause, at: Aside): 'get' | 'give' | null {
  const before = words.filter((w) => w.start >= clause.start && w.end <= at.start);
  for (const w of [...before].reverse()) {
    if (meaning(w, 'term-gives') !== null) return 'give';
    if (meaning(w, 'term-gets') !== null) return 'get';
  }
  return null;
}

const COMPUTE = /算力|云|GPU|芯片|晶片|显卡|租|采购|服务器|机房|数据中心|模型|API|额度/u;

const NEEDS: Readonly<Record<string, RegExp>> = {
  discount: COMPUTE,
  exclusivity: /云|算力|芯片|晶片|模型|GPU|数据中心|供应|供货|协议|合作|技术|授权|采购|分销|条款/u,
};

/** A word that names a term by itself. */
function named(here: Here, word: Aside, seated = false): Draft[] {
  const { scene } = here;
  const none = meaning(word, 'term-none');
  const label = seated ? 'board_seat' : (none ?? meaning(word, 'term') ?? '');
  const clause = clauseHolding(scene.sentence, word.start);
  if (label === 'revenue_share') return shared(here, word);
  const needs = NEEDS[label];
  if (uncertain(scene, clause, word.start)) return [];
  if (needs && !needs.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return [];
  const pair = pairOf(scene, clause, word);
  if (!pair || !told(scene, [pair.actor, pair.other])) return [];
  if (!pair.other && label !== 'required_spend') return [];
  // A price cut for everybody is no term between two parties.
  if (
    label === 'discount' &&
    !companies(scene, scene.sentence.start, scene.sentence.end).some((r) => vendorRank(scene.grammar, r) > 0)
  )
    return [];
  const type = label === 'required_spend' ? 'money' : label === 'discount' ? 'percent' : null;
  const seat = label === 'board_seat' ? seatOf(scene, clause, word) : null;
  const taken =
    seat && sameRef(seat, pair.actor) ? { actor: pair.other, other: seat } : (gift(here, clause, word) ?? pair);
  return termOf({
    grammar: scene.grammar,
    rule: `zh/term-${label.replaceAll('_', '-')}`,
    label,
    trigger: word,
    clause,
    ...taken,
    verb: seat ? 'get' : verbOf(here, clause, word),
    denied: none !== null || denied(scene, clause, word),
    figure: type ? figureNear(clause.items, type, { at: word, reach: 26 }) : null,
  });
}

/** 授予微软优先购买权, 向微软支付分成: the giver stands before the verb, who gets it behind it or behind 向. */
function gift({ scene, words }: Here, clause: Clause, word: Aside): { actor: Ref; other: Ref } | null {
  const verb = words.find((w) => meaning(w, 'term-gives') !== null && w.start >= clause.start && w.end <= word.start);
  if (!verb) return null;
  const [actor] = companies(scene, clause.start, verb.start);
  const other = companies(scene, verb.end, word.start)[0];
  return actor && other && !sameRef(actor, other) ? { actor, other } : null;
}

/** 收入分成: who pays whom is told by a verb, in this clause or the ones around it; without one nothing is told. */
function shared(here: Here, word: Aside): Draft[] {
  const { scene, words } = here;
  const { sentence } = scene;
  const moves = words.filter((w) => meaning(w, 'term-gives') !== null || meaning(w, 'term-gets') !== null);
  const own = clauseHolding(sentence, word.start);
  const verb =
    moves.filter((w) => w.start >= own.start && w.end <= word.start).pop() ?? moves.find((w) => w.start >= word.end);
  if (!verb || uncertain(scene, own, word.start)) return [];
  const clause = clauseHolding(sentence, verb.start);
  const before = companies(scene, clause.start, verb.start);
  const subject = subjectOf(scene, clause, clause.start);
  const actor = before[0] ?? (subject?.row ? companyOf(scene, subject) : financed(scene));
  const all = [...companies(scene, verb.end, clause.end), ...before, ...companies(scene, sentence.start, sentence.end)];
  const other = all.find((r) => !sameRef(r, actor)) ?? null;
  if (!actor?.row || !other || !told(scene, [actor, other])) return [];
  return termOf({
    grammar: scene.grammar,
    rule: 'zh/term-revenue-share',
    label: 'revenue_share',
    trigger: word,
    clause,
    actor,
    other,
    verb: meaning(verb, 'term-gets') === null ? 'give' : 'get',
    denied: denied(scene, own, word),
    figure: figureNear(clause.items, 'percent', { at: verb, reach: 26 }),
  });
}

/** 在OpenAI董事会中占据一个席位: the seat apart from the board. */
const seats = ({ scene, words }: Here): Aside[] =>
  ofClass(words, 'term-seat').filter((w) =>
    /(?:董事会|董事局)[^,;。]{0,10}$/u.test(scene.text.slice(Math.max(scene.sentence.start, w.start - 16), w.start)),
  );

/** OpenAI的董事会席位, 在OpenAI董事会: whose board it is. */
function seatOf(scene: Scene, clause: Clause, word: Aside): Ref | null {
  const near = companies(scene, clause.start, word.start).find((r) =>
    /^(?:公司)?(?:的|董事会|董事局|中|里|一个|一名|一席|两个|占据|占有|占|没有|并无|拥有|获得|持有|将|也|的|[一两三]席)*$/u.test(
      scene.text.slice(r.span.end, word.start),
    ),
  );
  return near ?? null;
}

/** 须…用于采购阿里云, 只能花在…: an obligation to spend, where a deal or its money is told of. */
function spending(here: Here, must: Aside): Draft[] {
  const { scene, words } = here;
  const clause = clauseHolding(scene.sentence, must.start);
  const how = meaning(must, 'term-must');
  const spend = words.find(
    (w) => meaning(w, 'term-spend') !== null && w.start >= must.end && w.end <= clause.end && w.start - must.end <= 26,
  );
  const frame =
    words.some((w) => meaning(w, 'term-frame') !== null && w.start < (spend?.start ?? 0)) ||
    /前提|条件/u.test(scene.text.slice(scene.sentence.start, scene.sentence.end));
  if (!spend || !frame || uncertain(scene, clause, must.start)) return [];
  // The subject of a weak word may only tell of a purchase; a condition before it makes it one.
  if (
    how === 'weak' &&
    !/作为(?:交换|回报|对价|投资)|条件|条款|约定|前提/u.test(scene.text.slice(scene.sentence.start, must.end))
  )
    return [];
  const thing = scene.text.slice(spend.start, clause.end);
  const sellers = companies(scene, spend.start, clause.end).filter((r) => vendorRank(scene.grammar, r) > 0);
  if (sellers.length === 0 && !COMPUTE.test(thing)) return [];
  const ordered = companies(scene, must.end, spend.start)[0];
  const pair = pairOf(scene, clause, must);
  const [vendor] =
    sellers.length > 0
      ? sellers
      : [pair?.other, pair?.actor].filter((r): r is Ref => vendorRank(scene.grammar, r ?? null) > 0);
  const named = companies(scene, scene.sentence.start, scene.sentence.end);
  const all = [ordered, pair?.actor, pair?.other, ...named, ...dealt(scene), financed(scene)];
  const bound = all.find(
    (r): r is Ref => r?.row != null && r.row.kind !== 'fund' && !sameRef(companyOf(scene, r), vendor ?? null),
  );
  if (!bound || !vendor || !told(scene, [bound, vendor])) return [];
  return termOf({
    grammar: scene.grammar,
    rule: 'zh/term-spending',
    label: 'required_spend',
    trigger: must,
    clause,
    actor: companyOf(scene, bound),
    other: vendor,
    verb: null,
    denied: how === 'none' || /(?:不|未|无)$/u.test(scene.text.slice(must.start - 1, must.start)),
    figure:
      figureNear(clause.items, 'money', { at: must, reach: 40 }) ??
      figureNear(clause.items, 'percent', { at: must, reach: 30 }),
  });
}

/** 额度须在三年内用完, 算力券有效期两年, 点数永不过期: credits and their end. */
function expiring(here: Here, end: Aside): Draft[] {
  const { scene, words } = here;
  const clause = clauseHolding(scene.sentence, end.start);
  const credit = words.find((w) => meaning(w, 'term-credit') !== null && w.end <= end.end && end.start - w.end <= 40);
  if (!credit || uncertain(scene, clause, end.start)) return [];
  const before = scene.text.slice(Math.max(credit.end, end.start - 10), end.start);
  const none = /(?:不|没有|无|永不|不会|未|从不)[^,;。]{0,6}$/u.test(
    before.replace(PLAIN, '').replace(/未[用使兑]/gu, ''),
  );
  const lasts = scene.sentence.items.some(
    (i) => (i.type === 'time' || i.type === 'count') && Math.abs(i.start - end.start) <= 24,
  );
  if (!none && !lasts && !/年|月|日|季/u.test(scene.text.slice(Math.max(credit.start, end.start - 12), end.end + 10)))
    return [];
  const pair = pairOf(scene, clause, { start: credit.start, end: end.end });
  if (!pair?.other || !told(scene, [pair.actor, pair.other])) return [];
  return termOf({
    grammar: scene.grammar,
    rule: 'zh/term-credit-expiry',
    label: 'credit_expiry',
    trigger: end,
    clause,
    ...pair,
    verb: null,
    denied: none,
    figure: null,
  });
}

export const terms: Rule = {
  name: 'zh/term',
  find(scene) {
    const words = asidesOf(scene, 'term');
    if (words.length === 0) return [];
    const here = { scene, words };
    return distinct([
      ...[...ofClass(words, 'term'), ...ofClass(words, 'term-none')].flatMap((w) => named(here, w)),
      ...seats(here).flatMap((w) => named(here, w, true)),
      ...ofClass(words, 'term-must').flatMap((w) => spending(here, w)),
      ...ofClass(words, 'term-expire').flatMap((w) => expiring(here, w)),
    ]);
  },
};
