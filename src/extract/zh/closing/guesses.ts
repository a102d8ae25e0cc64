// Deals of a Chinese sentence whose parties it does not name: told with no figure, or with neither party, they are guesses and are
// given up.
import { type Draft, type Ref, type Scene, sameRef } from '../../frame.ts';

const here = ({ sentence }: Scene, ref: Ref | null): boolean =>
  ref !== null && ref.span.end > sentence.start && ref.span.start < sentence.end && ref.span.end > ref.span.start;

/** Is a deal no more than a guess? */
export function guessed(scene: Scene, d: Draft): boolean {
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
