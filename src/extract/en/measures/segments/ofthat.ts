// Parts of a total that a sentence points back to, and what it was before, in English: "data-centre products were F of that", "That
// is up from F in 2024". Takes a sentence, gives metrics of the company whose total was told.

import { type Draft, draft, type Rule, type Scene } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { around, open } from '../../context.ts';
import { words } from '../../deals/slots/people.ts';
import { predicateOf } from '../../syntax/clauses.ts';
import { type Noun, phrasesOf, type Verb } from '../../syntax/phrases.ts';
import { isPart } from './subject.ts';

const OF_THAT =
  /^ of (?:that|this|it|the total|the sum|the figure|those)(?=[.,;:)]|$| (?:and|in|last|this|while|but|up|down|at)\b)/u;
const MAKES =
  /^(?:accounts? for|accounted for|accounting for|m[ao]de up|makes? up|making up|contributed?|contributes|provided?|provides|suppli(?:ed|es)|supply|represent(?:ed|s)?|brought in|brings in|generated?|generates|took|takes)$/u;
const BEFORE =
  /^["“]?(?:That|This|It|The (?:figure|total|sum|number))(?:(?: is| was| has been|['’]s)? (?:already |well |sharply |slightly |only )?(?:up|down|higher than|lower than|more than|less than) (?:from )?| (?:compares?|compared) (?:with|to) | (?:is|was) an? (?:increase|rise|decline|drop|fall|jump) from )(?:an? (?:previous |earlier |initial )?(?:estimate|forecast|target) of )?(?:about |around |roughly |nearly |just |some |only |over )?$/u;
const NEAR = 320;

/** The total told last: in this sentence, or right before it. */
function total(scene: Scene, f: FigureItem): Draft | null {
  const own = scene.drafts.findLast((d) => d.kind === 'metric' && d.money && d.money.end <= f.start);
  if (own) return own;
  const { told, metric } = scene.discourse;
  const d = told?.kind === 'metric' ? told : null;
  const last = d?.money ? d : metric?.money && told?.kind === 'metric' ? metric : null;
  return last && scene.sentence.start - last.clause.start < NEAR ? last : null;
}

/** "Data-centre products, up 94%, were F of that". */
function partOf(scene: Scene, f: FigureItem): Draft[] {
  const { text, sentence } = scene;
  if (!OF_THAT.test(text.slice(f.full.end, sentence.end))) return [];
  const told = total(scene, f);
  if (!told?.subject || told.metric === 'growth' || (told.money?.low ?? 0) <= f.low || told.object) return [];
  const all = phrasesOf(text, sentence, scene.grammar.en.words);
  const n = all.find((p): p is Noun => p.type === 'noun' && p.figures.includes(f));
  const v = n ? all.slice(0, n.index).findLast((p): p is Verb => p.type === 'verb') : undefined;
  const be = v && (v.copula || MAKES.test(v.word)) && !v.negated;
  const part = be ? predicateOf(all, v).subject : null;
  if (
    part?.prep !== '' ||
    part.figures.length > 0 ||
    (part.party?.item?.type === 'name' && part.party.item.row.kind !== 'product')
  )
    return [];
  if (!part.party && !isPart(part)) return [];
  return [{ ...again(scene, told, f), object: words(part) }];
}

const again = (scene: Scene, told: Draft, f: FigureItem): Draft =>
  draft({
    rule: 'en/of-that',
    kind: 'metric',
    subject: told.subject,
    object: told.object,
    metric: told.metric,
    label: told.label,
    basis: told.basis,
    money: f,
    clause: around(scene, f).clause,
    trigger: f,
  });

/** "That is up from F in 2024": the same, before. */
function before(scene: Scene, f: FigureItem): Draft[] {
  const { text, sentence, discourse } = scene;
  if (!BEFORE.test(text.slice(sentence.start, f.full.start))) return [];
  const { told } = discourse;
  if (told?.kind !== 'metric' || !told.money || !told.subject || told.metric === 'growth') return [];
  return sentence.start - told.clause.start < NEAR && told.money.currency === f.currency ? [again(scene, told, f)] : [];
}

export const ofThat: Rule = {
  name: 'en/of-that',
  find: (scene) =>
    open(scene, 'money').flatMap((f) => {
      const made = partOf(scene, f);
      return made.length > 0 ? made : before(scene, f);
    }),
};
