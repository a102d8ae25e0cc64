// Further parts of a total told before, in English: "and Wexley Games for another 17%", "87% in the first half", "backlog stood
// at F, of which a contract with X made up P". Takes the part told last, gives the same whole with another part.
import { type Draft, last, type Ref, type Scene } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { type Around, around } from '../../context.ts';
import { nominals } from '../../parties.ts';
import { resolved } from '../../reference.ts';
import { after as phraseAfter, before as phraseBefore } from '../phrases.ts';
import { bracketed } from './inrow.ts';
import { MAKES, type Part, ratio, share } from './whole.ts';

const REST =
  /^(?:[,;]? ?(?:and|with|while|plus))?\s*(.{2,40}?) (?:alone )?(?:for |was |were |is |made up |contributed |provided |accounted for |supplied )?(?:(?:only|just|about|some|a further|another|a) )?$/iu;
const CLOSES = /^(?:[.,;)]|$| (?:and|more|of (?:it|that))\b)/u;

/** "83% of revenue in 2023 and 87% in the first half". */
const SEQUEL = /^ of [^.;,]{3,40} and (?:(?:about|around|roughly|nearly|some|over|just|only) )*$/iu;

/** "31% of its revenue from Larkfield and 12% from Penrose". */
const FURTHER =
  /^ (?:of|from|came from|comes from) [^.;]{3,60}(?:,| and|, and)(?: (?:about|around|roughly|nearly|some|over|just|only|another|a further))*\s*$/iu;

const OF_WHICH =
  /\bof which (?:the )?(.{2,70}?) (?:made up|accounted for|came from|contributed|provided|represented|was|were|generated|supplied)(?: (?:about|around|roughly|nearly|some|over|more than|just|only|almost))*$/iu;

/** "backlog stood at F, of which a contract with X made up P". */
function ofWhich(scene: Scene, a: Around): Draft | null {
  const m = OF_WHICH.exec(a.left);
  const told = last(scene.drafts.filter((d) => d.kind === 'metric' && d.subject && (d.money ?? d.percent)));
  if (!m || !told?.subject) return null;
  const start = scene.text.lastIndexOf(m[1] ?? '', a.figure.full.start);
  const party = nominals(scene).find(
    (n) => n.item.type === 'name' && n.start >= start && n.end <= start + (m[1] ?? '').length,
  );
  const object = party ? resolved(scene, party) : { span: { start, end: start + (m[1] ?? '').length }, row: null };
  return share({ a, end: a.figure.full.end, of: 'revenue', base: 'which' }, told.subject, object);
}

/** The name that ends where a clause begins: ", X, | contributed". */
function apposed(scene: Scene, at: number): Ref | null {
  const n = last(nominals(scene).filter((x) => x.end <= at && at - x.end < 4 && x.item.type === 'name'));
  return n ? resolved(scene, n) : null;
}

/** "80% of early funding on computing, | and later | 10% of revenue". */
const LATER =
  /^ (?:of|on|from) [^.;]{3,60}(?:,|;| and| but) (?:and |but |which |that )?(?:later|then|now|today|afterwards|thereafter|eventually|subsequently)(?: (?:on|falls?|fell|dropped|drops|down|declin(?:es|ed)|shrinks|shrank|rises|rose|to|some|about|around|roughly|only|just|spends?|spent|it|they))*\s*$/iu;

/** What is spent of another whole at another time, on the same. */
export function later({ text, drafts }: Scene, part: Part): Draft[] {
  const told = last(drafts.filter((d) => d.rule === 'en/share-spent' && d.percent && d.subject));
  const between = told?.percent ? text.slice(told.percent.full.end, part.a.figure.full.start) : '';
  return told?.subject && LATER.test(between)
    ? [{ ...ratio(part, told.subject, told.object), trigger: part.a.figure }]
    : [];
}

/** "and Wexley Games for another 17%", "software 12%": the same whole, another part. */
export function another(scene: Scene, figure: FigureItem): Draft[] {
  const told = last(
    scene.drafts.filter((d) => (d.rule === 'en/share-of' || d.rule === 'en/share-spent') && d.percent && d.object),
  );
  const a = around(scene, figure);
  const part = ofWhich(scene, a);
  if (part) return [part];
  const named = told?.rule === 'en/share-of' ? bracketed(scene, a) : null;
  if (told && named) return [{ ...told, percent: figure, object: named, clause: a.clause, trigger: figure, also: [] }];
  if (
    told?.percent &&
    told.percent.end < figure.start &&
    SEQUEL.test(scene.text.slice(told.percent.full.end, figure.full.start)) &&
    /^ (?:in|for|during|at|a) /u.test(a.right)
  )
    return [{ ...told, percent: figure, clause: a.clause, trigger: figure, when: undefined, also: [] }];
  const more =
    told?.percent &&
    told.percent.end < figure.start &&
    FURTHER.test(scene.text.slice(told.percent.full.end, figure.full.start));
  if (more && /^ (?:from|to|by) [A-Za-z]/u.test(a.right)) {
    const object = phraseAfter(scene, figure.end + (/^ \w+ /u.exec(a.right)?.[0].length ?? 6));
    if (object) return [{ ...told, percent: figure, object, clause: a.clause, trigger: figure, also: [] }];
  }
  if (!told?.percent || told.percent.start > figure.start || !CLOSES.test(a.right)) return [];
  const between = scene.text.slice(told.percent.full.end, figure.full.start);
  const from = Math.max(a.clause.start, told.percent.full.end);
  const m = REST.exec(scene.text.slice(from, figure.full.start));
  if (between.length > 90 || !m || /\b(?:from|against|up|down|versus|than)\b/iu.test(m[0])) return [];
  const start = scene.text.indexOf(m[1] ?? '', from);
  // "and the next largest customer, X, contributed P": the name between commas.
  const apart = MAKES.test(m[1] ?? '') ? apposed(scene, from) : null;
  const object = apart ?? phraseBefore(scene, start + (m[1] ?? '').length, start);
  return object ? [{ ...told, percent: figure, object, clause: a.clause, trigger: figure, also: [] }] : [];
}
