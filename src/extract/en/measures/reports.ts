// Which company a paragraph reports on, in English: whose figures it told last. Customers and rivals that come in beside it do not
// take the figures that nobody owns. Takes each sentence when it is read, gives the company for a figure without an owner.
import { isCompany, type Ref, type Scene } from '../../frame.ts';
import { type Noun, phrasesOf } from '../syntax/phrases.ts';

const DRAWN: ReadonlySet<string> = new Set(['metric', 'ratio']);

/** "X's losses have mounted": whose figures a sentence is about without telling them. */
function owns(scene: Scene): Ref | null {
  const first = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words).find((p): p is Noun => p.type === 'noun');
  const item = first?.owner?.item;
  return first?.kinds[0] === 'metric' && item?.type === 'name' && isCompany(item)
    ? { span: { start: item.start, end: item.end }, row: item.row }
    : null;
}

/** Keeps whose figures a paragraph tells, and whom it names beside them. */
export function noteReports(scene: Scene): void {
  const { discourse, sentence } = scene;
  const before = discourse.reports?.block === sentence.block ? discourse.reports : null;
  const names = sentence.items.filter(isCompany).map((i) => i.row.id);
  const told = scene.drafts.findLast((d) => DRAWN.has(d.kind) && d.subject?.row)?.subject ?? null;
  const ref = told ?? (before ? null : owns(scene));
  const named = before?.named ?? new Set<string>();
  for (const id of names) named.add(id);
  const kept = ref ?? before?.ref ?? null;
  if (!kept) return;
  const near = before && before.ref?.row?.id === kept.row?.id ? before.near : new Set<string>();
  const id = kept.row?.id ?? '';
  const beside = names.includes(id) || scene.drafts.some((d) => d.subject?.row?.id === id || d.object?.row?.id === id);
  if (beside) for (const n of names) if (n !== id) near.add(n);
  discourse.reports = { ref: kept, block: sentence.block, near, named };
}

const GOES_ON = /\b(?:in|for|over|during) (?:that|the same|this) (?:quarter|year|period|half|month|time)\b/iu;

/** The company that a figure without an owner is of, where that is not whom the text is about now. */
export function reporter(scene: Scene, instead: Ref | null): Ref | null {
  const { reports } = scene.discourse;
  const { block } = scene.sentence;
  const topic = instead?.row?.id;
  if (!reports?.ref?.row || !topic || reports.ref.row.id === topic || scene.discourse.label) return null;
  if (reports.block === block) return reports.near.has(topic) || !reports.named.has(topic) ? reports.ref : null;
  const next = reports.block === block - 1;
  const own = scene.sentence.items.some(isCompany);
  return next && !own && GOES_ON.test(scene.text.slice(scene.sentence.start, scene.sentence.end)) ? reports.ref : null;
}
