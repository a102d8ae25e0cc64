// Whose a Chinese stake is where the clause of the figure does not say: the buyer who took the shares over from their holder, the
// holder whom the clause before introduces (X的实际控制人是某某).
import { type Draft, draft, last, type Ref, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isWord } from '../../item.ts';
import { agentOf, partyOf, placed } from '../roles.ts';
import { runOf } from '../times/lists.ts';

/** 受让X所持Y 12%股权, 受让Y股东X所持6000万股,占总股本的29.99%: what is taken over from its holder is the buyer's. */
export function takenOver(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const sales = scene.drafts.filter(
    (d) =>
      d.kind === 'divestment' &&
      (d.rule === 'zh/transfer' || d.rule === 'zh/giver') &&
      d.object &&
      d.trigger.end <= f.start,
  );
  const sale = sales.find((d) => d.clause === clause || (d.clause.index === clause.index - 1 && !d.percent));
  if (!sale || (sale.percent && sale.percent !== f)) return [];
  const of =
    sale.clause === clause
      ? sale.percent === f || (sale.rule === 'zh/giver' && !sale.percent)
      : OF_CAPITAL.test(scene.text.slice(clause.start, f.full.start));
  const buyer = of ? agentOf(scene, sale.clause, sale.trigger.start) : null;
  if (!buyer || sameRef(buyer, sale.object) || sameRef(buyer, sale.subject)) return [];
  if (!sale.percent) for (const d of sales) d.percent = sales.length === 1 ? f : null;
  return [
    draft({
      rule: 'zh/stake-taken-over',
      kind: 'stake',
      trigger: f,
      clause,
      subject: buyer,
      object: sale.object,
      percent: f,
      status: sale.status ?? (sale.clause.items.some((i) => isWord(i, 'planned')) ? 'planned' : null),
    }),
  ];
}

const OF_CAPITAL =
  /^\s*(?:合计|约|共|分别)*(?:占|相当于)[^,;。%]{0,16}(?:总股本|股本|股份总数|总股份|总股数|股份|已发行)[^,;。%]{0,8}$/u;

/** 增资后,两者的持股比例将分别为25.3%、8.1%: those who dealt in the sentence before. */
export function dealers(scene: Scene, clause: Clause, f: FigureItem): Ref | null {
  const run = runOf(clause, f, scene.text);
  if (
    run.length < 2 ||
    !/(?:两者|二者|双方|[两三四]家|[三四]者|[三四]方)/u.test(scene.text.slice(clause.start, f.start))
  )
    return null;
  const found: Ref[] = [];
  const here = scene.drafts.filter((d) => d.kind === 'investment' && d.clause.index <= clause.index);
  for (const d of here.length >= run.length ? here : (scene.discourse.open ?? []))
    if (d.subject && !found.some((r) => sameRef(r, d.subject))) found.push(d.subject);
  return found.length === run.length ? (found[run.indexOf(f)] ?? null) : null;
}

/** 另外28%的股权由其管理层持股平台持有: a holder without a name behind 由. */
export function byPhrase(scene: Scene, clause: Clause, f: FigureItem): Ref | null {
  const m = BY.exec(scene.text.slice(f.full.end, clause.end));
  if (!m?.[1]) return null;
  const start = f.full.end + m[0].indexOf(m[1], m[0].indexOf('由'));
  const span = { start, end: start + m[1].length };
  const named = placed(scene, clause).some(
    (p) => p.item.type === 'name' && p.item.start < span.end && p.item.end > start,
  );
  return named ? null : { span, row: null };
}
const BY =
  /^的?(?:股权|股份|权益)?(?:则|分别)?由(?:其|公司|该公司)?((?:员工|管理层|高管|核心|创始|骨干|原|其他|其余|机构|外部|战略|财务|自然人|公众)[^,;。由]{1,12}?)(?:合计|共同|直接|间接|所)*(?:持有|所有|控制|掌握)/u;

const IS_HOLDER = /(?:股东|控制人|实控人|创始人|董事长)(?:则|仍|仍然|正)?(?:是|为|系)[^,;。]{0,10}$/u;

/** X的实际控制人是某某,其持股…: the holder whom the clause before names as such. */
export function introduced(scene: Scene, clause: Clause): Ref | null {
  for (let index = clause.index - 1; index >= 0; index--) {
    const from = scene.sentence.clauses[index];
    const p = from && last(placed(scene, from));
    if (!from || !p) continue;
    if (IS_HOLDER.test(scene.text.slice(from.start, p.item.start))) return partyOf(scene, p);
    if (p.item.type === 'name') return null;
  }
  return null;
}
