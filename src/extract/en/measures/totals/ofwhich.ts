// Parts in money of a sum told before, in English: "revenue of F, of which data centers accounted for F", "the drug accounts for F
// of that". Takes the figure, gives the same metric with the part it is of.
import { type Draft, last, type Scene } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { around } from '../../context.ts';
import { clauseOf } from '../../parties.ts';
import { segmentSubject } from '../segments/parts.ts';
import { subjectPart } from '../segments/subject.ts';

const OF_WHICH =
  /(?:\bof (?:which|that|this)|^Of [^.;]{5,90}),? (?:the )?([^,.;]{2,60}?) (?:made up|accounted for|came from|contributed|provided|represented|was|were|generated|supplied|brought in)(?: (?:about|around|roughly|nearly|some|over|more than|just|only|almost))*$/iu;

interface Part {
  figure: FigureItem;
  object: Draft['object'];
  clause: Draft['clause'];
}

/** A part of the sum told: what is told of the whole is told of it, as of the same time. */
export function partOf(scene: Scene, told: Draft, { figure, object, clause }: Part): Draft {
  const when = told.clause.start < scene.sentence.start ? (told.when ?? undefined) : undefined;
  return { ...told, rule: 'en/of-which', money: figure, object, clause, trigger: figure, when, status: null, also: [] };
}

/** "revenue of F, of which data centers accounted for F": a part of the figure told, in money. */
export function ofWhich(scene: Scene, figure: FigureItem): Draft | null {
  const a = around(scene, figure);
  const m = OF_WHICH.exec(a.left);
  const told = last(scene.drafts.filter((d) => d.kind === 'metric' && d.money)) ?? scene.discourse.told;
  if (!m || told?.kind !== 'metric' || !told.money || told.metric === 'growth' || told.money.low < figure.low)
    return null;
  const near = figure.start - told.money.end;
  if (near < 0 || near > 200) return null;
  const start = scene.text.lastIndexOf(m[1] ?? '', figure.full.start);
  const object = { span: { start, end: start + (m[1] ?? '').length }, row: null };
  return partOf(scene, told, { figure, object, clause: a.clause });
}

const MAKES =
  /\b(?:account(?:s|ed|ing)? for|ma(?:kes?|de) up|contribut(?:es|ed)|br(?:ings|ought) in|generat(?:es|ed)|represent(?:s|ed)|provid(?:es|ed)|deliver(?:s|ed))(?: (?:about|around|roughly|nearly|some|over|more than|just|only|almost|less than))*$/iu;
const OF_THAT = /^ of (?:that|this|it|the (?:total|sum|figure|amount))(?:[.,;)]|$| (?:and|while|but|in|last|this)\b)/u;
const SUMS: ReadonlySet<string> = new Set(['revenue', 'arr', 'backlog', 'capex']);

/** "Claude Code accounts for F of that": the part is the subject. */
export function ofThat(scene: Scene, figure: FigureItem): Draft | null {
  const a = around(scene, figure);
  if (!OF_THAT.test(a.right) || !MAKES.test(a.left)) return null;
  const { discourse } = scene;
  const before = discourse.told?.metric === 'growth' ? discourse.measure?.draft : discourse.told;
  const told = last(scene.drafts.filter((d) => d.kind === 'metric' && d.money)) ?? before;
  if (told?.kind !== 'metric' || !told.money || !SUMS.has(told.metric ?? '') || told.money.low < figure.low)
    return null;
  const n = clauseOf(scene, figure.full.start)?.subject;
  const named = n?.prep === '' && n.party?.item?.type === 'name' && n.end <= figure.start ? n.party : null;
  const part = subjectPart(scene, figure.full.start) ?? segmentSubject(scene, figure.full.start)?.part;
  const object = part ?? (named && { span: named, row: null });
  if (!object || scene.text.slice(object.span.start, object.span.end) === told.subject?.text) return null;
  return partOf(scene, told, { figure, object, clause: a.clause });
}
