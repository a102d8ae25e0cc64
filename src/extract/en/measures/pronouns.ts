// Figures of what was measured before, in English: "revenue will soar in 2027. Last year it came to F", "for the full year they
// totalled F", "the gross margin: it was P in June". Keeps what was spoken of last, with or without a figure, and whose it is.
import { type Draft, draft, last, type Scene } from '../../frame.ts';
import { type FigureItem, isWord, sense, type WordItem } from '../../item.ts';
import { around, open } from '../context.ts';
import { kindOf } from './levels.ts';
import { leads } from './nouns/spoken.ts';
import { thatMade } from './nouns/thatmade.ts';
import { measured } from './owners.ts';

const HEDGES =
  '(?: (?:about|around|roughly|nearly|almost|just|only|some|over|more than|less than|under|still|already|a mere|a record|close to|closer to|as much as|minus))*';
const TIMED = '(?:(?:in|for|by|at|during|over) [^,;:.$€£¥%]{2,40}?,? |(?:last|this|a|the) [^,;:.$€£¥%]{2,30}?,? )?';
/** "it was", "they came to", "that had been": with the time before it. */
const TAKES = new RegExp(
  `(?:^|[,;:—–-] ?|\\b(?:and|but|while|when|whereas|where) )(?:and |but |while )?${TIMED}(it|they|that|those|the figure|the total|the number) (?:(?:had|has|have|will|would|should|could|may) (?:be |have )?)?(?:was|were|is|are|been|be|came to|come to|totall?ed|total|stood at|stand at|reached|reach|amounted to|amount to|(?:rose|risen|fell|fallen|climbed|dropped|slipped|slid|sank|sunk|shrank|shrunk|grew|grown|jumped|crept up|went|gone) to)${HEDGES} ?$`,
  'iu',
);
/** Nothing that the figure would be of. */
const BARE =
  /^(?:[.,;:)]|$| (?:in|for|a (?:year|quarter)|at the (?:end|start)|by|as of|last|this|next|two|three|and|but|against|from|up|down|compared|before|after|on|over)\b|['’] )/iu;
const RATE = /margin|retention|take rate/u;
const PLURAL: ReadonlySet<string> = new Set(['they', 'those']);
/** So many characters on, a metric is still spoken of. */
const REACH = 260;

type Taken = { value: string; plural: boolean; at: number; draft: Draft | null };

const spoken = (scene: Scene, before: number): WordItem | undefined =>
  last(scene.sentence.items.filter((i): i is WordItem => isWord(i, 'metric') && i.end <= before));

const taken = ({ text }: Scene, word: WordItem, told: Draft | null): Taken => ({
  value: sense(word, 'metric') ?? '',
  plural: /[^s]s$/u.test(text.slice(word.start, word.end)),
  at: word.end,
  draft: told,
});

/** The claim that tells a metric by its word. */
const claimed = (scene: Scene, word: WordItem): Draft | null =>
  scene.drafts.find((d) => d.kind === 'metric' && d.trigger.start === word.start && d.trigger.end === word.end) ?? null;

/** Keeps the metric that a sentence spoke of last. */
export function noteMeasure(scene: Scene): void {
  const word = spoken(scene, scene.sentence.end);
  if (word) scene.discourse.measure = { ...taken(scene, word, claimed(scene, word)), leads: leads(scene, word) };
}

/** What a pronoun before a figure means: the metric spoken of last in the sentence, else in the one before. */
function meant(scene: Scene, at: number): Taken | null {
  const word = spoken(scene, at);
  if (word) return taken(scene, word, claimed(scene, word));
  const { measure, told } = scene.discourse;
  if (!measure || scene.sentence.start - measure.at > REACH) return null;
  // A deal told since then is what "it" was.
  const since = told && told.kind !== 'metric' && told.clause.start > measure.at;
  return since ? null : measure;
}

function tell(scene: Scene, figure: FigureItem): Draft[] {
  const made = thatMade(scene, figure);
  if (made) return [made];
  const a = around(scene, figure);
  const { text, sentence } = scene;
  const from = Math.max(sentence.start, figure.full.start - 120);
  const m = TAKES.exec(text.slice(from, figure.full.start));
  if (!m || !BARE.test(a.right)) return [];
  const of = meant(scene, from + m.index + 1);
  if (!of || RATE.test(of.value) !== (figure.type === 'percent') || /market_share/u.test(of.value)) return [];
  const many = PLURAL.has((m[1] as string).toLowerCase());
  if (many !== of.plural && !/^the /iu.test(m[1] as string)) return [];
  const kind = kindOf(of.value);
  const subject = of.draft?.subject ?? measured(scene, a, null);
  if (!subject || subject.row?.kind === 'person') return [];
  return [
    draft({
      rule: 'en/same',
      kind: 'metric',
      trigger: figure,
      clause: a.clause,
      subject,
      object: of.draft?.object ?? null,
      ...(figure.type === 'percent' ? { percent: figure } : { money: figure }),
      metric: kind.metric,
      label: kind.label,
      basis: kind.metric === 'arr' ? 'annualised' : null,
    }),
  ];
}

/** "it was F": the metric that was spoken of, where no other rule took the figure. */
export const pronouns = {
  name: 'en/same',
  find: (scene: Scene): Draft[] => [...open(scene, 'money'), ...open(scene, 'percent')].flatMap((f) => tell(scene, f)),
};
