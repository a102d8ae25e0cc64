// The rest of the shares in Chinese, and whose it is (其余47%归员工与其他投资人, 余下两成属乙, 另外49%在乙名下): of the company whose other
// holders have been told.
import { type Draft, draft, isCompany, last, type Ref, refOf, type Scene, sameRef } from '../../frame.ts';
import type { Clause, NameItem } from '../../item.ts';
import { told } from '../govern.ts';
import { percents } from '../holdings/ways.ts';

const REST = /^\s*(?:而|其中|并)?(?:其余|剩余|余下|剩下|另外?|另有)(?:的|约|近)*$/u;
const TO_WHOM =
  /^(?:的)?(?:股权|股份|权益)?(?:则|仍|将)*(?:由|归|为|(?:分)?属于?|落入|落在|握在|在)([^,;。]{2,20}?)(?:所有|持有|拥有|名下|手[中里上])?(?:$|[,;。])/u;
/** 加拿大一方: called by where it is at home. */
const SIDE = /(?:一方|方面|双方|对方|前者|后者)$/u;

/** Of which company: of the holding told last, else of the deal where the sentence tells of other shares. */
function wholeOf({ drafts, sentence, discourse }: Scene, clause: Clause): Ref | null {
  const { ticket, deal, main } = discourse;
  const held = last(drafts.filter((d) => d.kind === 'stake')) ?? (ticket?.kind === 'stake' ? ticket : null);
  if (held) return held.object;
  const others = sentence.clauses.some((c) => c.index < clause.index && percents(c).length > 0);
  return others ? ((deal ? deal.object : main) ?? null) : null;
}

export function rest(scene: Scene, clause: Clause): Draft[] {
  const percent = percents(clause)[0];
  if (!percent || told(scene, percent) || !REST.test(scene.text.slice(clause.start, percent.full.start))) return [];
  const m = TO_WHOM.exec(scene.text.slice(percent.full.end, clause.end));
  const object = wholeOf(scene, clause);
  if (!m?.[1] || !object || SIDE.test(m[1])) return [];
  const start = percent.full.end + m[0].indexOf(m[1]);
  const end = start + m[1].length;
  const name = clause.items.find((i): i is NameItem => isCompany(i) && i.start >= start && i.end === end);
  const subject: Ref = name ? refOf(name) : { span: { start, end }, row: null };
  if (sameRef(subject, object)) return [];
  return [draft({ rule: 'zh/stake-rest', kind: 'stake', trigger: percent, clause, subject, object, percent })];
}
