// What views have in common in all languages: a judgement, who holds it, what it is about. Takes the words found in a
// sentence, gives the draft of a claim. A view needs a holder with a name, and a deal, company or return that it is about.
import { type Draft, draft, type Ref, sameRef } from '../frame.ts';
import type { Clause } from '../item.ts';

export type Direction = 'for' | 'against' | 'open';

export interface Held {
  rule: string;
  trigger: Draft['trigger'];
  clause: Clause;
  holder: Ref | null;
  about: Ref | null;
  direction: Direction;
}

const OPPOSITE: Readonly<Record<Direction, Direction>> = { for: 'against', against: 'for', open: 'open' };

/** A judgement under "not" is its opposite, under "whether" it is open. */
export const turned = (value: string, { negated, asked }: { negated: boolean; asked: boolean }): Direction => {
  const direction: Direction = value === 'for' || value === 'against' ? value : 'open';
  if (asked) return 'open';
  return negated ? OPPOSITE[direction] : direction;
};

export function viewOf({ rule, trigger, clause, holder, about, direction }: Held): Draft[] {
  if (!holder?.row || !about || sameRef(holder, about)) return [];
  return [
    draft({
      rule,
      kind: 'view',
      trigger,
      clause,
      subject: holder,
      object: about,
      direction,
      status: 'completed',
      when: null,
    }),
  ];
}

/** One view a holder and thing: the first judgement tells, unless it is only half said. */
export function settled(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const d of drafts) if (!kept.some((k) => sameRef(k.subject, d.subject))) kept.push(d);
  return kept;
}
