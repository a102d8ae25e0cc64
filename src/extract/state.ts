// How certain and when: the status and date of a draft from the words around it. Planned, in talks, rumoured and
// denied come from cues before the trigger; a date from the times of the clause, then of the clauses before it.
import type { Status } from '../model/claim.ts';
import type { Draft } from './frame.ts';
import { type Clause, type Item, isFigure, isWord, type Sentence, type TimeItem } from './item.ts';
import { columnDate } from './units/columns.ts';

const CUES: [string, Status][] = [
  ['denied', 'denied'],
  ['rumoured', 'rumoured'],
  ['in-talks', 'in_talks'],
  ['planned', 'planned'],
];
/** These certainties govern the rest of their sentence; a plan governs its own clause only, and who leads it. */
const REACHING: ReadonlySet<Status> = new Set<Status>(['denied', 'rumoured', 'in_talks']);

function cueIn(clause: Clause, until: number): Status | null {
  let best = CUES.length;
  for (const item of clause.items) {
    if (item.type !== 'word' || item.start >= until) continue;
    for (let i = 0; i < best; i++) if (isWord(item, (CUES[i] as [string, Status])[0])) best = i;
  }
  return CUES[best]?.[1] ?? null;
}

/** 有传言称,X将融资: the clause before does nothing but call it a rumour. */
function hearsay(draft: Draft, sentence: Sentence): boolean {
  const before = sentence.clauses[draft.clause.index - 1];
  if (!before || before.end - before.start > 24 || before.items.some((i) => isFigure(i) && i.type !== 'number'))
    return false;
  return cueIn(before, before.end) === 'rumoured';
}

/** Status from the nearest cue; completed when there is none. */
export function statusOf(draft: Draft, sentence: Sentence): Status {
  if (draft.status) return draft.status;
  const figure = draft.money ?? draft.percent ?? draft.multiple;
  const own = cueIn(draft.clause, Math.max(draft.trigger.end, figure?.start ?? 0));
  if (own) return own === 'planned' && hearsay(draft, sentence) ? 'rumoured' : own;
  for (let index = draft.clause.index - 1; index >= 0; index--) {
    const clause = sentence.clauses[index];
    const cue = clause ? cueIn(clause, clause.end) : null;
    if (cue) return REACHING.has(cue) || draft.lead ? cue : 'completed';
  }
  return 'completed';
}

const isTime = (i: Item): i is TimeItem => i.type === 'time' && i.kind !== 'compared' && i.kind !== 'term';
/** A quarter that is none of the calendar is told by the month it closes with. */
const dateOf = (t: TimeItem): string | null => t.closes ?? t.iso;
const isPeriod = (t: TimeItem): boolean => t.iso !== null && !/^\d{4}-\d{2}/u.test(t.iso);

/** Times that can govern a draft: of its clause first, then of the clauses before, nearest first. */
function times(draft: Draft, sentence: Sentence): TimeItem[] {
  const own = draft.clause.items.filter(isTime);
  const figure = draft.money ?? draft.percent ?? draft.multiple ?? draft.trigger;
  const near = own.sort((a, b) => Math.abs(a.start - figure.start) - Math.abs(b.start - figure.start));
  const earlier = sentence.clauses
    .filter((c) => c.index < draft.clause.index)
    .reverse()
    .flatMap((c) => c.items.filter(isTime).reverse());
  return [...near, ...earlier];
}

export interface When {
  date: string | null;
  time: TimeItem | null;
  /** The date is only that of the publication. */
  fromPublication: boolean;
}

/** The date of a draft. Periods (quarters, years) win for metrics; news without a time is dated by its publication. */
export function whenOf(draft: Draft, sentence: Sentence, context: { status: Status; published: string | null }): When {
  const column = (draft.money ?? draft.percent)?.column;
  if (column) return { date: columnDate(column, sentence.carried), time: column, fromPublication: false };
  if (draft.when?.kind === 'future' && draft.when.iso === null && context.status !== 'completed')
    return { date: context.published?.slice(0, 7) ?? null, time: draft.when, fromPublication: true };
  if (draft.when) return { date: dateOf(draft.when), time: draft.when, fromPublication: draft.when.kind === 'recent' };
  if (draft.when === null) return { date: byPublication(draft, context), time: null, fromPublication: true };
  const found = times(draft, sentence);
  const news = draft.kind === 'metric' || draft.kind === 'ratio' ? null : (sentence.event ?? null);
  // 2026-2028年的供货协议, 未来三年: how long a deal runs is not when it was struck.
  const runs = (t: TimeItem): boolean =>
    t.iso === null && (t.kind === 'future' || t.refers?.startsWith('range') === true);
  const told = found.filter((t) => draft.kind === 'metric' || draft.kind === 'ratio' || !runs(t));
  const pick = (draft.kind === 'metric' && found.find(isPeriod)) || told[0] || news;
  if (pick) return { date: dateOf(pick), time: pick, fromPublication: pick.kind === 'recent' };
  return { date: byPublication(draft, context), time: null, fromPublication: true };
}

/** News is dated by the month it was published in, where it tells no time. */
function byPublication({ kind }: Draft, { published }: { published: string | null }): string | null {
  if (!published || kind === 'ratio' || kind === 'metric' || kind === 'term' || kind === 'view') return null;
  return published.slice(0, 7);
}
