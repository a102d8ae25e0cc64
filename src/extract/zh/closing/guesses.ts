// Deals of a Chinese sentence whose parties it does not name: told with no figure, or with neither party, they are guesses and are
// given up.
import { type Draft, type Ref, type Scene, sameRef } from '../../frame.ts';

const here = ({ sentence }: Scene, ref: Ref | null): boolean =>
  ref !== null && ref.span.end > sentence.start && ref.span.start < sentence.end && ref.span.end > ref.span.start;

/** 单店日均营业额约1.1万元, 每千瓦1480元, 人均创收120万元, 每10股派24元: of one of many, not of the company. */
const APIECE =
  /(?:单店|店均|人均|户均|单车|单台|单片|每(?:一?(?:家|间|位|名|人|户|辆|台|部|颗|片|张|吨|度|瓦|千瓦|公斤|平方米|克|瓶|杯|件|单|枚)|10股)(?!每?(?:季|月|年|天|周)))[^,;。]{0,12}$/u;
const apiece = ({ text }: Scene, { money, clause, kind }: Draft): boolean =>
  money !== null &&
  kind !== 'price_change' &&
  money.start >= clause.start &&
  APIECE.test(text.slice(clause.start, money.full.start));

/** Is a deal no more than a guess, or a sum no more than that of one of many? */
export function guessed(scene: Scene, d: Draft): boolean {
  if (apiece(scene, d)) return true;
  if (d.status === 'denied' || d.support.length > 0 || d.rule === 'zh/deal-price' || d.rule === 'zh/passed-by')
    return false;
  // The words themselves say who parts with whose shares.
  if (d.rule.startsWith('zh/bare')) return false;
  const figure = d.money ?? d.percent;
  const { title, main } = scene.discourse;
  // What the text is about acts where nobody is named.
  // 公司已清仓: a phrase that points names it too.
  const points = scene.sentence.items.some((i) => i.type === 'group' && i.form !== 'class' && i.form !== 'set');
  const subject = points || here(scene, d.subject) || sameRef(d.subject, title ?? main ?? null);
  const object = here(scene, d.object);
  // 卖掉甲、乙和丙: a list of what is sold is told of whom the text is about.
  const several = scene.drafts.some((o) => o !== d && o.kind === d.kind && o.trigger === d.trigger);
  if (d.kind === 'divestment') return figure === null && !((subject || several) && object);
  if (d.kind === 'investment') return figure === null ? !subject : !subject && !object;
  return false;
}
