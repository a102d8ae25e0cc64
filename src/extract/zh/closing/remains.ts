// Who still holds shares has not left: 出售所持X股份,持股比例降至5.2%; a number of shares that is sold (出售2150万股X股票) says
// nothing of all of them. Settles how much of a holding was sold when all else of the sentence is told.
import { type Draft, type Rule, type Scene, sameRef } from '../../frame.ts';

const ALL = /全部|悉数|清仓|清空|清光|所有|彻底|完全|剩余|剩下|余下|最后|退出|不再持/u;
/** What is kept stands right behind these. */
const KEEPS =
  /(?:[降减缩摊]至|[降减缩]到|[降减]为|稀释[至到为]|(?:减少|下降|降低|缩减|收窄)[至到为]|剩下?|余下?|仍然?持?有?|尚持?有?|还持?有|继续持有|保留)[^,;。0-9一二三四五六七八九]{0,10}$/u;
const COUNT = /^(?:了|其|约|合共|合计|共|逾|超过?|近|共计)*[\d.,]+[百千万亿]*股/u;

/** Is a part of it left, told by a share that its seller has after the sale? */
const holdsOn = ({ drafts, text }: Scene, d: Draft): boolean =>
  drafts.some(
    (o) =>
      o.kind === 'stake' &&
      o.percent !== null &&
      o.percent.low > 0 &&
      o.percent.start > d.trigger.start &&
      o.status !== 'denied' &&
      sameRef(o.subject, d.subject) &&
      sameRef(o.object, d.object) &&
      KEEPS.test(text.slice(d.trigger.end, o.percent.full.start)),
  );

export const remains: Rule = {
  name: 'zh/remains',
  find(scene) {
    for (const d of scene.drafts) {
      if (d.kind !== 'divestment' || d.extent !== 'exit') continue;
      const { start, end } = d.clause;
      if (ALL.test(scene.text.slice(start, end))) continue;
      const counted = COUNT.test(scene.text.slice(d.trigger.end, Math.min(end, d.trigger.end + 20)));
      if (counted || holdsOn(scene, d)) d.extent = 'reduce';
    }
    return [];
  },
};
