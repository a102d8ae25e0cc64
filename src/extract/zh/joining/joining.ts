// Who joins in a deal that a Chinese sentence tells without a figure.
import type { Rule } from '../../frame.ts';
import { isWord } from '../../item.ts';
import { JOIN_KINDS, joins } from '../../surmise/joins.ts';
import { type Weighed, weighed } from '../../surmise/scores.ts';
import { withWhom } from '../surmise/pairs.ts';
import { seenIn, signsOf } from './signs.ts';
import { JOINING1 } from './weights/joining1.ts';
import { JOINING2 } from './weights/joining2.ts';

let table: Weighed | null = null;
const tableOf = (): Weighed => (table ??= weighed(JOIN_KINDS, [JOINING1, JOINING2]));

const LEADS = /^[^,;。]{0,12}领投/u;

const IDLE = /竞购|竞标|竞价|落选|出局|交易对方|曾考虑|正考虑|在考虑|有意参与|不再跟投/u;
const SOUGHT = /申请|寻求|商谈|洽谈|磋商|并购贷款/u;

const NAME = 'zh/surmised-joining';

export const joining: Rule = {
  name: NAME,
  find(scene) {
    const seen = seenIn(scene);
    if (!seen) return [];
    return joins({
      rule: NAME,
      scene,
      table: tableOf(),
      parties: seen.mentions.map((m) => ({
        ref: m.ref,
        trigger: m.clause.items.find((i) => i.start >= m.item.end && isWord(i, 'invest')) ?? m.item,
        clause: m.clause,
        leads: LEADS.test(scene.text.slice(m.item.end, m.clause.end)),
        signs: (like) => signsOf(seen, m, like),
      })),
      withWhom: withWhom(scene),
      before: scene.discourse.tales ?? [],
      idle: IDLE,
      sought: SOUGHT,
    });
  },
};
