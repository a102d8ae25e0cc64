// Which percentage of a company a Chinese sale of shares is of: 减持0.72%, 51%股权, 占总股本的1.86% a clause later.
import type { Scene } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord } from '../../item.ts';
import { told } from '../govern.ts';

interface At {
  clause: Clause;
  word: Item;
}

const PART =
  /^(?:以上|左右|多)?的?(?:已发行)?(?:公司)?(?:股份|股权|股票|股本|权益|老股|持股|A股|H股|表决权|仓位|持仓)/u;
const OF_CAPITAL = /占[^,;。%]{0,14}(?:总股本|股本|股份总数|总股份|总股数|股份|已发行)[^,;。%]{0,10}$/u;
/** 减持不超过公司总股本的3%. */
const OF_STOCK =
  /^(?:不超过?|至多|最多|合计|约)*(?:公司|上市公司|其)?(?:总股本|股份总数|股本)的?(?:比例)?(?:不超过?|约|合计)*$/u;
/** 累计至多占公司股本的2%, a clause later. */
const IN_ALL =
  /^\s*(?:即|合计|累计|总计|共计|也就是)+(?:减持|不超过?|至多|最多|约|近)*(?:公司|上市公司|其)?(?:总股本|股份总数|股本)的?(?:比例)?(?:不超过?|约|合计)*$/u;
/** 出售所持有的X40%股权: what is held is what is sold. */
const OWN_PART = /^(?:了|其|公司|自己|自身|集团|所)*持有?的[^,;。]{1,24}$/u;

/** The percentage sold: 减持0.72%, 51%股权, 占总股本的1.86% a clause later; null when there is none. */
export function partOf(scene: Scene, { clause, word }: At): FigureItem | null {
  for (const c of [clause, scene.sentence.clauses[clause.index + 1], scene.sentence.clauses[clause.index + 2]]) {
    if (!c) continue;
    if (c !== clause && c.items.some((i) => isWord(i, 'divest') || isWord(i, 'hold'))) break;
    for (const f of c.items) {
      if (!isFigure(f) || f.type !== 'percent' || told(scene, f)) continue;
      const before = scene.text.slice(Math.max(c.start, f.full.start - 30), f.full.start);
      const own = OWN_PART.test(scene.text.slice(word.end, f.full.start));
      if (!own && /(?:持股|持有|剩|仍持|溢价|折价|折让)[^,;。]{0,12}$/u.test(before) && f.start > word.start) continue;
      const shares = PART.test(scene.text.slice(f.full.end, f.full.end + 10));
      const direct =
        c === clause &&
        f.start >= word.end &&
        (f.full.start - word.end <= 8 || OF_STOCK.test(scene.text.slice(word.end, f.full.start)));
      const later = OF_CAPITAL.test(before) || IN_ALL.test(scene.text.slice(c.start, f.full.start));
      if (shares ? c === clause : direct || later) return f;
    }
  }
  return null;
}
