// The frames of verbs that move money, in English: who gives and who gets it, and where the sum stands. Data.

import * as V from './verbs.ts';

export interface Frame {
  kind: 'debt' | 'investment';
  verbs: ReadonlySet<string>;
  /** Where each stands, the likeliest first: 's', 'o' or a preposition. */
  giver: readonly string[];
  taker: readonly string[];
  sum: readonly string[];
  /** What the sum must be of. */
  of: 'debt' | 'any' | 'money' | 'stock' | 'cheque' | 'stakes' | 'investment';
  /** Who gives must lend or invest by trade. */
  trade?: boolean;
}

const FROM = ['from', 'with', 'by'];

export const DEBTS: readonly Frame[] = [
  { kind: 'debt', verbs: V.LEND, giver: ['s'], taker: ['o', 'to'], sum: ['o'], of: 'any' },
  { kind: 'debt', verbs: V.OWE, giver: ['o', 'to'], taker: ['s'], sum: ['o'], of: 'any' },
  { kind: 'debt', verbs: V.BORROW, giver: ['from'], taker: ['s'], sum: ['o'], of: 'any' },
  { kind: 'debt', verbs: V.REPAY, giver: ['from', 'to', 'o'], taker: ['s'], sum: ['o'], of: 'debt' },
  { kind: 'debt', verbs: V.OBTAIN, giver: FROM, taker: ['s'], sum: ['o'], of: 'debt' },
  { kind: 'debt', verbs: V.TAP, giver: ['o', 'to'], taker: ['s'], sum: ['for', 'o'], of: 'debt' },
  { kind: 'debt', verbs: V.GRANT, giver: ['s'], taker: ['o', 'to', 'for'], sum: ['o'], of: 'debt', trade: true },
  { kind: 'debt', verbs: V.EQUIP, giver: ['s'], taker: ['o'], sum: ['with'], of: 'debt' },
  { kind: 'debt', verbs: V.HOLD, giver: ['s'], taker: ['of', 'from', 'by', 'in'], sum: ['o', 'for', 'in'], of: 'debt' },
  { kind: 'debt', verbs: V.ISSUE, giver: ['to'], taker: ['s'], sum: ['o'], of: 'debt' },
];

export const PUTS: readonly Frame[] = [
  {
    kind: 'investment',
    verbs: V.PUT,
    giver: ['s'],
    taker: ['into', 'in', 'behind', 'on', 'to'],
    sum: ['o'],
    of: 'money',
  },
  { kind: 'investment', verbs: V.HAND, giver: ['s'], taker: ['o', 'to', 'for', 'into'], sum: ['o'], of: 'cheque' },
  { kind: 'investment', verbs: V.RECEIVE, giver: ['from'], taker: ['s'], sum: ['o'], of: 'money', trade: true },
  {
    kind: 'investment',
    verbs: V.SUBSCRIBE,
    giver: ['s'],
    taker: ['of', 'in', 'by', 'from'],
    sum: ['o', 'for'],
    of: 'stock',
  },
  { kind: 'investment', verbs: V.ISSUE, giver: ['to'], taker: ['s'], sum: ['o'], of: 'stock' },
  {
    kind: 'investment',
    verbs: V.GROW,
    giver: ['s'],
    taker: ['in', 'into', 'of', 'to'],
    sum: ['by', 'to', 'with'],
    of: 'stakes',
  },
  { kind: 'investment', verbs: V.EQUIP, giver: ['s'], taker: ['o'], sum: ['with'], of: 'money' },
  {
    kind: 'investment',
    verbs: V.ANNOUNCE,
    giver: ['s'],
    taker: ['in', 'into', 'to', 'for'],
    sum: ['o'],
    of: 'investment',
  },
  { kind: 'investment', verbs: V.COST, giver: ['o'], taker: ['s'], sum: ['o'], of: 'money' },
];
