// Who joins in a deal that a Chinese sentence tells without a figure.
import type { Rule } from '../../frame.ts';
import { isWord } from '../../item.ts';
import { JOIN_KINDS, joins } from '../../surmise/joins.ts';
import { type Weighed, weighed } from '../../surmise/scores.ts';
import { withWhom } from '../surmise/pairs.ts';
import { listOf, seenIn, signsOf } from './signs.ts';
import { JOINING1 } from './weights/joining1.ts';
import { JOINING2 } from './weights/joining2.ts';

let table: Weighed | null = null;
const tableOf = (): Weighed => (table ??= weighed(JOIN_KINDS, [JOINING1, JOINING2]));

/** 甲领投,乙、丙跟投: each gives in the round of somebody else; 甲获乙领投 does not. */
const GIVES =
  /^(?:等[^,;。]{0,8})?(?:也|亦|都|均|则|还|共同|联合|继续|此次|本轮|再度|再次|持续|一起|悉数|双双|超额)*(?:领投|跟投|参投|追投|加码|加注|追加|跟进|参与本轮|参与了本轮)/u;
const LEADS = /^[^,;。]{0,12}领投/u;

/** 承销商为甲、乙; 甲担任财务顾问: they help a deal, and are not in it. */
const AIDE =
  '(?:顾问|保荐[^,;。]{0,2}|承销商?|主承|账簿管理人|簿记管理人|簿记行|协调人|经办行|律师|审计师?|会计师|评估机构|中介机构|存托(?:银行|行)|托管(?:银行|行|人)|配售代理|代理人?)';
const HELPED = new RegExp(`${AIDE}(?:团队|团)?(?:则|还|分别|均|由)*(?:为|是|包括|有|系|:|由)?(?:了)?$`, 'u');
const HELPS = new RegExp(
  `^(?:等[^,;。]{0,6})?[^,;。]{0,4}(?:担任|出任|任|为|是|系|作为|获聘|受聘|获委任|充当|共同保荐)[^,;。]{0,14}${AIDE}(?:$|[,;。])`,
  'u',
);

const IDLE =
  /拒绝|婉拒|回绝|谢绝|停止(?:向|从|采购|使用|与)|不再(?:向|从|采购|使用|租用)|终止(?:了)?与|停用|停止供[货应]|断供|竞购|竞标|竞价|落选|出局|交易对方|曾考虑|正考虑|在考虑|有意参与|不再跟投/u;
const SOUGHT = /申请|寻求|商谈|洽谈|磋商|并购贷款|担保/u;

const NAME = 'zh/surmised-joining';

export const joining: Rule = {
  name: NAME,
  find(scene) {
    const seen = seenIn(scene);
    if (!seen) return [];
    // Who lends with others is in their loan.
    const shares = (at: number): boolean =>
      scene.drafts.some((d) => d.subject?.members?.some((r) => r.span.start === at) ?? false);
    return joins({
      rule: NAME,
      scene,
      table: tableOf(),
      parties: seen.mentions.flatMap((m) => {
        if (shares(m.ref.span.start)) return [];
        const list = listOf(seen, m);
        const ahead = scene.text.slice(Math.max(scene.sentence.start, list.start - 16), list.start);
        if (HELPED.test(ahead) || HELPS.test(scene.text.slice(list.end, m.clause.end))) return [];
        return {
          ref: m.ref,
          trigger: m.clause.items.find((i) => i.start >= m.item.end && isWord(i, 'invest')) ?? m.item,
          clause: m.clause,
          leads: LEADS.test(scene.text.slice(m.item.end, m.clause.end)),
          list: list.start,
          gives: GIVES.test(scene.text.slice(list.end, m.clause.end)),
          signs: (like) => signsOf(seen, m, like),
        };
      }),
      withWhom: withWhom(scene),
      before: scene.discourse.tales ?? [],
      idle: IDLE,
      sought: SOUGHT,
    });
  },
};
