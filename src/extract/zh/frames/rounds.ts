// Rounds and valuations in Chinese: 完成近10亿美元融资, 此轮拟融资6亿美元, 估值超25亿美元, 市值.
import { before, type Draft, draft, nearest, type Ref, type Rule, type Scene, triggers } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isWord } from '../../item.ts';
import { financed, membersOf, pointsToRound, subjectOf } from '../parties.ts';

const REACH = 14;
const VERBAL = ['in-talks', 'planned', 'done', 'rumoured', 'denied'];

const roundName = (text: string, clause: Clause): string | null => {
  const word = clause.items.find((i) => isWord(i, 'round'));
  return word ? text.slice(word.start, word.end) : null;
};

/** Who raises: the clause's subject; "this round" of nobody named is the company in focus. */
function raiser(scene: Scene, clause: Clause, at: number): Ref | null {
  const inClause = before(clause, at).some((i) => i.type === 'name');
  if (!inClause && pointsToRound(clause)) return pointed(scene) ?? financed(scene);
  return subjectOf(scene, clause, at) ?? financed(scene);
}

/** 这家…公司 earlier in the sentence is the company in focus. */
const pointed = (scene: Scene): Ref | null =>
  scene.sentence.items.some((i) => i.type === 'group' && i.form === 'back') ? scene.discourse.focus : null;

/** A share of the round (8-9成的早期融资) is no round. */
const isShare = (clause: Clause, word: Item): boolean =>
  clause.items.some((i) => i.type === 'percent' && word.start - i.end >= 0 && word.start - i.end <= 4);

function roundOf(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  if (isShare(clause, word)) return [];
  const span = { span: word, reach: REACH };
  const money =
    nearest(clause, 'money', { ...span, side: 'after' }) ?? nearest(clause, 'money', { ...span, side: 'before' });
  const named = before(clause, word.start).some((i) => i.type === 'name');
  const verbal = before(clause, word.start).some((i) => VERBAL.some((v) => isWord(i, v)));
  if (!money && !(named && verbal)) return [];
  const subject = raiser(scene, clause, word.start);
  if (!subject || subject.row?.kind === 'fund') return [];
  return [
    draft({
      rule: 'zh/round',
      kind: 'funding_round',
      trigger: word,
      clause,
      subject,
      money,
      round: roundName(scene.text, clause),
    }),
  ];
}

/** One draft for each figure: 募资 and 融资 of one clause may tell the same round. */
const once = (drafts: Draft[]): Draft[] =>
  drafts.filter((d, i) => drafts.findIndex((e) => e.money === d.money && e.clause === d.clause) === i);

export const rounds: Rule = {
  name: 'zh/round',
  find: (scene) => once(triggers(scene, 'raise').flatMap((at) => roundOf(scene, at))),
};

/** The counted set whose members each have the value: 估值超10亿美金的5家公司. */
const setAfter = (clause: Clause, money: FigureItem): Extract<Item, { type: 'group' }> | undefined =>
  clause.items.find(
    (i): i is Extract<Item, { type: 'group' }> => i.type === 'group' && i.form === 'set' && i.end > money.end,
  );

function valuationOf(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  const money =
    nearest(clause, 'money', { span: word, reach: 10, side: 'after' }) ??
    nearest(clause, 'money', { span: word, reach: 4, side: 'before' });
  if (!money) return [];
  const cap = isWord(word, 'market-cap');
  const base = {
    rule: 'zh/valuation',
    kind: 'valuation',
    trigger: word,
    clause,
    money,
    basis: cap ? ('market_cap' as const) : null,
  } as const;
  const set = setAfter(clause, money);
  const members = set ? membersOf(scene, set) : null;
  if (members) return members.members.map((subject) => draft({ ...base, subject, support: [members.span] }));
  const subject =
    pointing(scene, clause, money) ?? subjectOf(scene, clause, word.start) ?? (set ? null : financed(scene));
  return subject ? [draft({ ...base, subject })] : [];
}

/** 这家估值超25亿美元的大模型创业公司: the figure stands inside the phrase that points back. */
const pointing = (scene: Scene, clause: Clause, money: FigureItem): Ref | null =>
  clause.items.some((i) => i.type === 'group' && i.form === 'back' && i.start <= money.start && money.end <= i.end)
    ? scene.discourse.focus
    : null;

export const valuations: Rule = {
  name: 'zh/valuation',
  find: (scene) =>
    [...triggers(scene, 'valuation'), ...triggers(scene, 'market-cap')].flatMap((at) => valuationOf(scene, at)),
};
