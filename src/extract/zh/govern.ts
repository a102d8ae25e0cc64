// What each figure of a Chinese sentence measures: the word that governs it. A noun the figure qualifies (300亿美元的G轮融资),
// the word right before it (营收约43亿), the nearest word before it in the clause, or that of the clause before (…, 今年前六个月为11亿).
// Each figure has one governor, so no figure is told twice.
import type { Scene } from '../frame.ts';
import { CHANGE, type Clause, CONSENSUS, type FigureItem, isFigure, isWord, sense, type WordItem } from '../item.ts';
import { isConversion } from './sums/relations.ts';

/** Classes that say what a figure is, in order of strength where one word has several. */
const ROLES = [
  'valuation',
  'market-cap',
  'raise',
  'borrow',
  'divest',
  'invest',
  'metric',
  'buy',
  'hold',
  'worth',
  'interest',
  'per-share',
  'share-price',
  'price-noun',
  'per-unit',
  'usage',
] as const;
export type Role = (typeof ROLES)[number];

export interface Governed {
  figure: FigureItem;
  clause: Clause;
  /** The clause of the governing word, when it is an earlier one. */
  from: Clause;
  word: WordItem;
  role: Role;
  inherited: boolean;
}

const LINK =
  /^(?:额|总额|规模|金额|方面|目标|预算|总价|数|量|等)?(?:也|已|就|都|只|仅|却|更|还|则|将|可|能|会|再|约|累计|合计|共|一度|依旧|卻|又|须|需|至|到|了|过|冲|升|增|降|提高|扩大|抬升|上调|调高|下调|从|由|自|是|为|有|达|在|逾|超|于|的|最|近|高|首|次|期|—|-|:|\s|"|“|”|"|\([^)]{1,12}\))*$/u;

/** The role of a word, if it has one. */
export function roleOf(item: WordItem): Role | null {
  for (const role of ROLES) if (isWord(item, role)) return role;
  return isWord(item, 'round') ? 'raise' : null;
}

const AFTER = 16;
/** The figure qualifies what follows: N的…, N计入…. */
const JOINED = /^(?:的|计入|列入|列为|属于|为债|为贷|为股权|以举债|以债|通过举债|通过发债|来自举债)/u;

/** 11亿元新一轮融资: which round it is stands between the sum and the noun. */
const ROUND_OF = /^(?:最?新|首|本|此|上)一?轮(?:股权|战略|外部)?$/u;

/** 贷款合同: a contract of a loan is a loan. */
const ofLoan = (item: WordItem, before: WordItem | null): boolean =>
  before !== null && isWord(before, 'borrow') && before.end === item.start && sense(item, 'buy') === 'noun';

/** 300亿美元的G轮融资, 25亿美元现金, 10亿美元融资: the noun that the figure qualifies. */
function afterFigure(text: string, clause: Clause, figure: FigureItem): { word: WordItem; near: boolean } | null {
  let found: WordItem | null = null;
  const rest = text.slice(figure.full.end, figure.full.end + 4);
  const joined = JOINED.test(rest);
  for (const item of clause.items) {
    if (item.start < figure.full.end) continue;
    if (item.start - figure.full.end > AFTER || (isFigure(item) && item.type !== 'count')) break;
    const gap = text.slice(found?.end ?? figure.full.end, item.start);
    if (/[、,;:()—,]|[给向对将把在与]/u.test(gap) && item.start > figure.full.end) break;
    if (item.type !== 'word') continue;
    const role = roleOf(item);
    if (!role || isWord(item, 'share-price') || ofLoan(item, found)) continue;
    // 165亿美元芯片代工合同, 15亿元三年期联贷: a contract or a loan of some kind.
    const again = ROUND_OF.test(text.slice(figure.full.end, item.start));
    const kind = isWord(item, 'borrow') ? 13 : sense(item, 'buy') === 'noun' ? 9 : again ? 6 : 2;
    if (!joined && item.start - figure.full.end > kind && !found) break;
    // 以220亿美元的估值再募资10亿美元: what is raised has a sum of its own.
    if (found && (item.start - found.end > 1 || (isWord(found, 'valuation') && role === 'raise'))) break;
    found = item;
    if (!joined) break;
  }
  return found ? { word: found, near: found.start - figure.full.end <= 1 } : null;
}

/** 2024年5月的F轮时还是138亿美元: a round that tells when. */
const atRound = (text: string, item: WordItem): boolean =>
  isWord(item, 'round') &&
  roleOf(item) === 'raise' &&
  !isWord(item, 'raise') &&
  /^(?:融资)?(?:时|的时候|前后)/u.test(text.slice(item.end, item.end + 5));

/** The nearest word with a role before the figure, in its clause. */
function beforeFigure(
  text: string,
  clause: Clause,
  figure: FigureItem | WordItem,
): { word: WordItem; linked: boolean } | null {
  let best: WordItem | null = null;
  for (const item of clause.items) {
    if (item.start >= figure.start) break;
    if (item.type === 'word' && item.end <= figure.start && roleOf(item) && !ofLoan(item, best) && !atRound(text, item))
      best = item;
  }
  const until = isFigure(figure) ? figure.full.start : figure.start;
  return best ? { word: best, linked: LINK.test(text.slice(best.end, until)) } : null;
}

function own(text: string, clause: Clause, figure: FigureItem): WordItem | null {
  const before = beforeFigure(text, clause, figure);
  const after = afterFigure(text, clause, figure);
  // 订购了价值50亿美元的芯片: the verb before the word of worth tells, and no cost of computing.
  const verb = before && isWord(before.word, 'worth') ? beforeFigure(text, clause, before.word)?.word : null;
  if (verb && sense(verb, 'buy') === 'do') return verb;
  if (before?.linked && !(after && strongNoun(before.word, after.word))) return before.word;
  return after?.word ?? before?.word ?? null;
}

/** 总价, 对价, 首期: a sum of whatever deal is told. */
const isPriceWord = (word: WordItem): boolean => sense(word, 'invest') === 'give';

/** 投入20亿美元现金: a verb before and a noun after; the verb tells. 完成…获得: a weak verb gives way to the noun. */
const strongNoun = (before: WordItem, after: WordItem): boolean => {
  const a = roleOf(before);
  const b = roleOf(after);
  return (
    ((a === 'buy' || a === 'hold' || a === 'invest') && (b === 'raise' || b === 'borrow')) ||
    (a === 'divest' && b === 'borrow') ||
    (a === 'invest' && b === 'metric') ||
    (isPriceWord(before) && b === 'buy') ||
    (a === 'worth' && b !== 'worth') ||
    (a === 'hold' && b !== 'hold')
  );
};

/** Prices of a share and rates tell of their own clause only. */
const lasting = (role: Role | null): boolean =>
  role !== null && !['interest', 'per-share', 'share-price', 'usage', 'per-unit', 'worth'].includes(role);

/** 以65亿元向稳懋购入: the verb of a deal behind its sum. */
const deals = (i: WordItem): boolean =>
  isWord(i, 'win') || sense(i, 'buy') === 'do' || sense(i, 'invest') === 'do' || isWord(i, 'divest');

const SPENDS = /^(?:投入|投入了|砸了|砸下|狂砸|花掉|花了|砸)$/u;
const named = (clause: Clause): boolean => clause.items.some((i) => i.type === 'name');

/** 研发投入120亿元,其中人工智能投入超过60亿元: a part of the spending told before is no investment. */
function partOfSpending(scene: Scene, clause: Clause, word: WordItem): { from: Clause; word: WordItem } | null {
  const text = scene.text.slice(word.start, word.end);
  const { spending } = scene.discourse;
  if (spending?.block === scene.sentence.block && spending.word.type === 'word' && SPENDS.test(text) && !named(clause))
    return { from: clause, word: spending.word };
  if (text !== '投入') return null;
  const before = scene.sentence.clauses[clause.index - 1];
  if (!before) return null;
  const heads = /^.{2,10}(?:方面|上|端|看)$/u.test(scene.text.slice(before.start, before.end).trim());
  if (!heads && !/^\s*其中/u.test(scene.text.slice(clause.start, clause.start + 4))) return null;
  const noun = before.items.findLast(
    (i): i is WordItem =>
      i.type === 'word' && ['rd_expense', 'capex', 'compute_cost'].includes(sense(i, 'metric') ?? ''),
  );
  return noun ? { from: before, word: noun } : null;
}

/** 向甲采购30亿元的算力;向乙追加20亿元: an item of a list of what is bought. */
const listedBuy = (scene: Scene, clause: Clause): boolean =>
  clause.index === 0 &&
  scene.discourse.told?.kind === 'purchase' &&
  /;\s*(?:再|又|另|并)?向$/u.test(
    scene.text.slice(Math.max(0, clause.start - 2), clause.start + 3).replace(/向.*$/u, '向'),
  );

/** 承诺向甲等支付600亿美元租金,其中向乙承诺230亿美元: a part of what is bought. */
function partOfBill(scene: Scene, clause: Clause, word: WordItem): WordItem | null {
  if (!isPriceWord(word)) return null;
  if (listedBuy(scene, clause)) return word;
  // 合同总价11.2亿元.
  const noun = clause.items.findLast((i): i is WordItem => i.type === 'word' && i.end <= word.start);
  if (noun && word.start - noun.end <= 1 && sense(noun, 'buy') === 'noun') return noun;
  if (!/^\s*其中/u.test(scene.text.slice(clause.start, clause.start + 4))) return null;
  const before = scene.sentence.clauses[clause.index - 1];
  return before?.items.findLast((i): i is WordItem => i.type === 'word' && roleOf(i) === 'buy') ?? null;
}

/** 以4亿元的价格购买X 58%的股权: buying shares is investing; a word of price gives way to the verb. */
function sharesDeal(clause: Clause, word: WordItem, figure: FigureItem): WordItem | null {
  const priced = isWord(word, 'price-noun') && word.start >= figure.end;
  const buys = (i: WordItem): boolean => sense(i, 'buy') === 'do' || sense(i, 'invest') === 'do';
  const verb = priced
    ? clause.items.find((i): i is WordItem => i.type === 'word' && i.start >= word.end && buys(i))
    : sense(word, 'buy') === 'do'
      ? word
      : null;
  const shares = verb && clause.items.some((i) => isWord(i, 'equity') && i.start >= verb.end);
  if (shares || !priced) return shares ? verb : null;
  // 以7亿元的价格将X收入囊中, 以6亿元的价格卖给Y: a word of price gives way to the verb that it is the price of.
  return (
    clause.items.find(
      (i): i is WordItem =>
        i.type === 'word' &&
        i.start >= word.end &&
        ((sense(i, 'invest') === 'do' && !isWord(i, 'buy')) || (isWord(i, 'divest') && !isWord(i, 'supply'))),
    ) ?? null
  );
}

const SPENT = /^(?:豪掷|斥资|耗资|砸下|砸了|狂砸|花了|掷|砸出|拿出|掏出|投下)$/u;
const TAKES =
  /^\s*(?:用于|用来|以|将|来)?(?:包下|包断|包租|采购|购买|买下|买走|租下|租用|订购|预订|锁定|拿下|吃下|抢下)/u;
/** 豪掷142亿美元,包下X六年的算力: the clause behind the sum tells what it bought. */
function goesTo(scene: Scene, clause: Clause, word: WordItem): { clause: Clause; verb: WordItem } | null {
  const next = scene.sentence.clauses[clause.index + 1];
  if (!next || !SPENT.test(scene.text.slice(word.start, word.end))) return null;
  if (!TAKES.test(scene.text.slice(next.start, next.start + 8)) || next.items.some((i) => isWord(i, 'equity')))
    return null;
  const goods = next.items.some((i) => isWord(i, 'compute') || sense(i, 'buy') === 'noun');
  const verb = next.items.find((i): i is WordItem => i.type === 'word' && i.start - next.start <= 4);
  return goods && verb ? { clause: next, verb } : null;
}

/** 以6.75亿元的价格,收购X: the verb of the deal opens the next clause. */
function takenNext(scene: Scene, clause: Clause, figure: FigureItem): { clause: Clause; verb: WordItem } | null {
  const next = scene.sentence.clauses[clause.index + 1];
  if (!next || !/[以用][^,;。]{0,10}$/u.test(scene.text.slice(clause.start, figure.full.start))) return null;
  const verb = next.items.find(
    (i): i is WordItem => i.type === 'word' && i.start - next.start <= 3 && sense(i, 'invest') === 'do',
  );
  return verb && !next.items.some((i) => i.type === 'money') ? { clause: next, verb } : null;
}

/** Governor of a money figure; null when nothing tells. */
function governed(scene: Scene, clause: Clause, figure: FigureItem): Governed | null {
  const word = own(scene.text, clause, figure);
  const ahead = word && isWord(word, 'price-noun') ? takenNext(scene, clause, figure) : null;
  if (ahead) return { figure, clause, from: ahead.clause, word: ahead.verb, role: 'invest', inherited: true };
  const bill = word && partOfBill(scene, clause, word);
  if (bill) return { figure, clause, from: clause, word: bill, role: 'buy', inherited: false };
  const spent = word && goesTo(scene, clause, word);
  if (spent) return { figure, clause, from: spent.clause, word: spent.verb, role: 'buy', inherited: true };
  const whole = word && partOfSpending(scene, clause, word);
  if (whole) return { figure, ...whole, role: 'metric', inherited: true, clause };
  const verb = word && sharesDeal(clause, word, figure);
  if (word)
    return {
      figure,
      clause,
      from: clause,
      word: verb ?? word,
      role: verb ? (isWord(verb, 'divest') ? 'divest' : 'invest') : (roleOf(word) as Role),
      inherited: false,
    };
  const deal = clause.items.find((i): i is WordItem => i.type === 'word' && i.start >= figure.end && deals(i));
  const bought = deal && sharesDeal(clause, deal, figure) ? 'invest' : null;
  if (deal)
    return { figure, clause, from: clause, word: deal, role: bought ?? (roleOf(deal) as Role), inherited: false };
  // 以1.8亿欧元现金,收购X: the verb opens the next clause.
  const next = scene.sentence.clauses[clause.index + 1];
  const opens = next?.items.find((i): i is WordItem => i.type === 'word' && i.start - next.start <= 2 && deals(i));
  if (next && opens && /[以用][^,;。]{0,10}$/u.test(scene.text.slice(clause.start, figure.full.start)))
    return { figure, clause, from: next, word: opens, role: roleOf(opens) as Role, inherited: true };
  if (/^的?(?:股权|股本|普通股|优先股)/u.test(scene.text.slice(figure.full.end, figure.full.end + 4))) return null;
  for (let index = clause.index - 1; index >= Math.max(0, clause.index - 2); index--) {
    const from = scene.sentence.clauses[index];
    const prior = from?.items.filter((i): i is WordItem => i.type === 'word' && lasting(roleOf(i))) ?? [];
    const at = prior.length - 1;
    const last = at > 0 && ofLoan(prior[at] as WordItem, prior[at - 1] as WordItem) ? prior[at - 1] : prior[at];
    const shares = from && last && sharesDeal(from, last, figure) ? 'invest' : null;
    if (from && last)
      return { figure, clause, from, word: last, role: shares ?? (roleOf(last) as Role), inherited: true };
  }
  return null;
}

/** The governed money figures of a sentence. */
export function governors(scene: Scene): Governed[] {
  const { notes } = scene.sentence;
  if (notes.governors) return notes.governors as Governed[];
  const made = scene.sentence.clauses.flatMap((clause) =>
    clause.items
      .filter((i): i is FigureItem => isFigure(i) && i.type === 'money' && !isConversion(i))
      .map((figure) => governed(scene, clause, figure))
      .filter((g) => g !== null),
  );
  notes.governors = made;
  return made;
}

/** The governed figures of some roles that no draft has told yet. */
export function withRole(scene: Scene, ...roles: Role[]): Governed[] {
  const all = governors(scene);
  return all.length === 0 ? all : all.filter((g) => roles.includes(g.role) && !told(scene, g.figure));
}

export const told = (scene: Scene, figure: FigureItem): boolean =>
  figure.why === CHANGE ||
  figure.why === CONSENSUS ||
  scene.drafts.some(
    (d) => d.money === figure || d.percent === figure || d.multiple === figure || d.also.includes(figure),
  );
