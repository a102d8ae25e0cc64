// A share whose part and whole a Chinese clause names, and which moves in the next: 感测器占集团营收的比重,可望由目前的9%提高到15%. What a company spends is
// a ratio; what a business brings is a figure of the company.
import { type Draft, draft, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { forecast } from '../outlook.ts';
import { companyOf } from '../refer.ts';
import { pairsOf, periodFor } from '../times/when.ts';
import { whose } from '../whose.ts';

/** Part, whole and the noun that ends the clause. */
const NAMES = /([\u4e00-\u9fffA-Za-z0-9]{2,14}?)占(?!股)[^,;。占股\d%]{2,12}的?(?:比重|比例|份额|占比)$/u;
const LEADS = /^(?:其|该|公司|集团|合并后|今年|去年|预计|预期|并购后|收购后|届时|其中|的)+/u;
const OF_ALL = /^占(?:集团|公司|整体|全公司|全集团)/u;
const SPENDING = /(?:费用|成本|开支|支出|投入|研发|利息|薪酬|补贴)$/u;

/** What a clause that ends in the noun of a share says before it; null where it gives a figure of its own. */
function namedIn(scene: Scene, clause: Clause | undefined): { start: number; end: number } | null {
  if (!clause || clause.items.some(isFigure)) return null;
  const m = NAMES.exec(scene.text.slice(clause.start, clause.end));
  if (!m?.[1]) return null;
  const end = clause.start + m.index + m[1].length;
  const floor = clause.items.reduce(
    (at, i) => (i.end <= end - 2 && i.type !== 'word' ? Math.max(at, i.end) : at),
    clause.start + m.index,
  );
  const start = floor + (LEADS.exec(scene.text.slice(floor, end))?.[0].length ?? 0);
  return end - start >= 2 ? { start, end } : null;
}

/** The two ends of a share that moves, behind the clause that names it. */
export function ahead(scene: Scene, { clause, percent }: { clause: Clause; percent: FigureItem }): Draft[] {
  const pair = pairsOf(scene).find((p) => p.first === percent || p.second === percent);
  const before = scene.sentence.clauses[clause.index - 1];
  const part = pair && pair.first.type === 'percent' ? namedIn(scene, before) : null;
  if (!part || !before || clause.items.some((i) => i.type === 'name')) return [];
  // 占集团营收: of whom the text is about.
  const { title, main } = scene.discourse;
  const own = OF_ALL.test(scene.text.slice(part.end, before.end)) ? (main ?? title) : null;
  const subject = own ?? whose(scene, before, part.start)?.subject;
  if (!subject) return [];
  const base = {
    rule: 'zh/share-part',
    trigger: percent,
    clause,
    subject: companyOf(scene, subject),
    object: { span: part, row: null },
    percent,
    when: periodFor(scene, clause, percent),
    status: forecast(scene, { clause, figure: percent }) ? ('planned' as const) : null,
  };
  return SPENDING.test(scene.text.slice(part.start, part.end))
    ? [draft({ ...base, kind: 'ratio' })]
    : [draft({ ...base, kind: 'metric', metric: 'other', label: '占比' })];
}
