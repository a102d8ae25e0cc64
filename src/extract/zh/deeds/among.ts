// Who gets which part of a sum that one side gives, in Chinese: 软银投资两家公司,其中甲获10亿美元,乙则获20亿美元. Each part is a deal of its own with
// whoever gives.
import { type Draft, draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord } from '../../item.ts';
import { told } from '../govern.ts';
import { agentOf } from '../roles.ts';
import { list } from '../takings/lots.ts';
import { MONEY, masked } from '../takings/mask.ts';

const GETS = '(?:获得?|拿到|得到|分得|分到|取得|获批|获配|获注资|获贷)(?:了)?';
const ADVERBS = '(?:则|将|已|可|也|亦|均|会|分别|独|单独)*';
const HEDGES = '(?:约|近|逾|超过?|最多|至多|至少)*';
/** 获摩根大通(提供的)30亿美元: each may have a giver of its own. */
const SUM = `${ADVERBS}${GETS}(?:(?<by>[^,;。:\\uE006]{2,14}?)(?:提供的?|的)?)??${HEDGES}(?<sum>${MONEY})`;
const FIRST = new RegExp(`^(?:其中|当中)[:]?(?<who>[^,;。:]{2,24}?)??${SUM}`, 'du');
const NEXT = new RegExp(`^(?:而|另外?|以及)?(?<who>[^,;。:]{2,24}?)${SUM}`, 'du');

interface Part {
  clause: Clause;
  who: Ref;
  by: Ref | null;
  sum: FigureItem;
}

function partOf(scene: Scene, clause: Clause, pattern: RegExp): Part | null {
  const mask = masked(scene, clause);
  const groups = pattern.exec(mask)?.indices?.groups;
  const at = groups?.sum;
  if (!groups || !at) return null;
  const sum = clause.items.find(
    (i): i is FigureItem => isFigure(i) && i.type === 'money' && i.full.start === clause.start + at[0],
  );
  const one = (span: [number, number] | undefined): Ref | null => {
    const refs = span ? list({ scene, clause, mask }, span[0], span[1]) : [];
    return refs.length === 1 ? (refs[0] ?? null) : null;
  };
  // 甲近期频获贷款,其中获30亿元,乙则获20亿元: the first is who has been told of.
  const head = scene.sentence.clauses[clause.index - 1];
  const ref = groups.who ? one(groups.who) : head ? agentOf(scene, head, head.end) : null;
  const by = one(groups.by);
  if (!sum || !ref || (groups.by && !by) || told(scene, sum)) return null;
  return { clause, who: ref, by, sum };
}

/** The parts of a sentence, at least two, and the clause before them. */
function partsIn(scene: Scene): { head: Clause; parts: Part[] } | null {
  const { clauses } = scene.sentence;
  for (const [index, clause] of clauses.entries()) {
    const head = clauses[index - 1];
    const first = head ? partOf(scene, clause, FIRST) : null;
    if (!head || !first) continue;
    const parts = [first];
    for (let part = nextOf(scene, index + 1); part; part = nextOf(scene, part.clause.index + 1)) parts.push(part);
    if (parts.length > 1) return { head, parts };
  }
  return null;
}

function nextOf(scene: Scene, index: number): Part | null {
  const clause = scene.sentence.clauses[index];
  return clause ? partOf(scene, clause, NEXT) : null;
}

const LENDS = /贷款|授信|银团|放贷|借出|借款/u;
const INVESTS = /投资|注资|出资|入股|领投|跟投|斥资|参股/u;

export const among: Rule = {
  name: 'zh/among',
  find(scene): Draft[] {
    if (!/其中|当中/u.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return [];
    const found = partsIn(scene);
    if (!found) return [];
    const { head, parts } = found;
    const words = scene.text.slice(scene.sentence.start, head.end);
    const kind = LENDS.test(words) ? 'debt' : INVESTS.test(words) ? 'investment' : null;
    const giver = agentOf(scene, head, head.end);
    const gives = parts.some((p) => sameRef(p.who, giver)) ? null : giver;
    if (!kind || (kind === 'investment' && parts.some((p) => !(p.by ?? gives)))) return [];
    const planned = scene.sentence.items.some((i) => isWord(i, 'planned') && i.end <= head.end);
    const base = { rule: 'zh/among', kind, status: planned ? ('planned' as const) : null } as const;
    const each = parts.map(({ clause, who, by, sum }) => {
      const trigger = { start: sum.start, end: sum.end };
      return draft({ ...base, trigger, clause, subject: by ?? gives, object: who, money: sum });
    });
    const whole = wholeOf(scene, head);
    if (!whole || !gives) return each;
    const trigger = { start: whole.start, end: whole.end };
    return [
      ...each,
      draft({ ...base, trigger, clause: head, subject: gives, object: together(scene, parts), money: whole }),
    ];
  },
};

/** The sum that is shared out, where the clause before tells it. */
function wholeOf(scene: Scene, head: Clause): FigureItem | null {
  const sums = head.items.filter((i): i is FigureItem => isFigure(i) && i.type === 'money' && !told(scene, i));
  return sums.length === 1 ? (sums[0] ?? null) : null;
}

/** All that get a part. */
function together({ text }: Scene, parts: readonly Part[]): Ref {
  const members = parts.map((p) => p.who);
  const names = members.map((r) => r.text ?? text.slice(r.span.start, r.span.end));
  const span = { start: (members[0] as Ref).span.start, end: (members.at(-1) as Ref).span.end };
  return { span, row: null, members, text: names.join('、') };
}
