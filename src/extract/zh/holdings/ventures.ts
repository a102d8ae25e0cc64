// A venture that a Chinese sentence sets up and does not name (甲与乙成立合资公司,甲出资6亿元,持股51%).
import type { Ref, Scene } from '../../frame.ts';
import type { Clause } from '../../item.ts';

const VENTURE =
  /(?:成立|设立|组建|合资|共建)(?:了)?(?:一家|一间)?[^,;。]{0,4}?((?:合资|合营)(?:公司|企业))[^,;。\u4e00-\u9fffA-Za-z]*$/u;

/** 甲与乙成立合资公司,甲持股51%: of the venture that the sentence before the figure sets up and does not name. */
export function venture(scene: Scene, clause: Clause): Ref | null {
  for (let index = clause.index - 1; index >= Math.max(0, clause.index - 4); index--) {
    const from = scene.sentence.clauses[index] as Clause;
    const m = VENTURE.exec(scene.text.slice(from.start, from.end));
    if (!m?.[1]) continue;
    const start = from.start + m.index + m[0].indexOf(m[1]);
    return { span: { start, end: start + m[1].length }, row: null };
  }
  return null;
}
