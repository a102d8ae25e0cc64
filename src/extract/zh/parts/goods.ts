// Goods by their names in folded Chinese text: models and products told by Latin letters and numbers.
import { isCompany, last, type Ref, type Scene } from '../../frame.ts';
import type { Clause } from '../../item.ts';

/** Units and words that are no product. */
const UNITS = /^(?:tokens?|API|Wh|kWh|GB|TB|SUV|GPU)$/iu;
const MODEL =
  /(?:[A-Z][a-z]+ [A-Z0-9]{1,3}|[A-Z]{2,8} [A-Z]?\d{1,3})(?: (?:Max|Pro|Plus|Ultra|Air|Mini))?(?![A-Za-z0-9])|(?:[A-Za-z][A-Za-z0-9.]*-)?[A-Z][A-Za-z0-9.]*(?:-[A-Za-z0-9.]+)*/gu;

/** What is priced: a product or model named in the clause, else in the clause before (以R1为例). */
export function product(scene: Scene, clause: Clause, at: number): Ref | null {
  for (const from of [clause, scene.sentence.clauses[clause.index - 1], scene.sentence.clauses[clause.index - 2]]) {
    if (!from) continue;
    const end = from === clause ? at : from.end;
    const found = last(
      [...scene.text.slice(from.start, end).matchAll(MODEL)].filter((m) => m[0].length > 1 && !UNITS.test(m[0])),
    );
    if (!found) continue;
    const start = from.start + found.index;
    const company = from.items.find(
      (i) => isCompany(i) && i.row.kind !== 'product' && i.start === start && i.end === start + found[0].length,
    );
    if (!company) return { span: { start, end: start + found[0].length }, row: null };
  }
  return null;
}

/** 秦PLUS, Model Y全系: letters in no table that run on from Han characters, or into a line of goods, name goods. */
export const modelled = (text: string, { row, span, text: mention }: Ref): boolean =>
  MODEL_NAME.test(mention ?? text.slice(span.start, span.end)) ||
  // DeepSeek系列模型的价格: whoever made it, it is goods here.
  (row !== null && span.end > span.start && /^\s?(?:系列|模型|大模型)/u.test(text.slice(span.end, span.end + 4))) ||
  (row?.id.startsWith('?') === true &&
    /^[A-Za-z]/u.test(text[span.start] ?? '') &&
    (/[\u4e00-\u9fff]/u.test(text[span.start - 1] ?? '') ||
      // Opus 4.1: a number of a version follows.
      /^\s\d{1,2}(?:\.\d)?(?![\d万亿%.年月日])/u.test(text.slice(span.end, span.end + 6)) ||
      /^\s?(?:全系|系列|标准|长续航|高配|低配|入门|顶配|[\u4e00-\u9fff]{0,3}[版款型])/u.test(
        text.slice(span.end, span.end + 6),
      )));

/** Qwen-Long, GLM-3: a name with a hyphen or a number is a model's. */
const MODEL_NAME = /^(?:[A-Za-z]+[-\d]|(?:Turbo|Pro|Max|Plus|Lite|Mini|Flash|Ultra|API)$)/u;
