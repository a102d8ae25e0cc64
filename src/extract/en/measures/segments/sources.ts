// Sales by where they come from, in English, as the grammar of the sentence tells: "X took in F from pumps and F from valves",
// "pumps brought X F", "F came from licences". Takes a sentence, gives sales of the parts that it names.

import { type Draft, draft, type Ref, type Rule, type Scene } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { open } from '../../context.ts';
import { type Deal, refers, words } from '../../deals/slots/refer.ts';
import { clauseAt } from '../../parties.ts';
import { predicateOf } from '../../syntax/clauses.ts';
import { type Noun, type Phrase, phrasesOf, type Verb } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import { isPart } from './subject.ts';

const TAKES =
  /^(?:t[ao]k(?:e|es|en|ing) in|took in|br(?:ing|ings|inging|ought) in|ma[dk]e|makes|making|earn(?:s|ed|ing)?|get(?:s|ting)?|got|generat(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|collect(?:s|ed|ing)?|deriv(?:e|es|ed|ing)|book(?:s|ed|ing)?|pull(?:s|ed|ing)? in|rak(?:e|es|ed|ing) in)$/u;
const BRINGS =
  /^(?:br(?:ing|ings|inging|ought)|earn(?:s|ed|ing)?|ma[dk]e|makes|net(?:s|ted)?|yield(?:s|ed)?|g[ai]ve|gives|deliver(?:s|ed))$/u;
/** Where other money than sales comes from. */
const OTHER =
  /(?:^| )(?:clubs?|syndicates?|consortium|consortia|investors?|backers?|banks?|lenders?|funds?|shareholders?|owners?|round|rounds|offering|offerings|IPO|listing|flotation|loans?|bonds?|notes|debt|equity|shares?|stock|stake|stakes|sale|sales|disposals?|exit|operations|tax|taxes|deal|deals|transaction|grants?|subsid(?:y|ies)|dividends?|interest|settlement|year|years|quarter|period|month|time|scratch|government|state|city|revenue|level|total|rights issue|placing|placement|investments?|holdings?|position|the)$/u;

const isSum = (f: FigureItem | undefined, free: readonly FigureItem[]): f is FigureItem =>
  f?.type === 'money' && free.includes(f);

/** The part that a phrase names, with "service" of "its service contracts". */
const partIn = (scene: Scene, n: Noun): Ref | null =>
  n.party ||
  n.figures.length > 0 ||
  OTHER.test(n.head.word) ||
  !isPart(n) ||
  !/^[\p{L}]/u.test(scene.text.slice(n.start, n.start + 1))
    ? null
    : words(n);

interface Told {
  at: Verb;
  subject: Ref | null;
  object: Ref;
  f: FigureItem;
}

/** "a $20 million fine from X": money that is no sales. */
const NO_SALES =
  /^ (?:[a-z]+ ){0,2}(?:fines?|refunds?|rebates?|penalt(?:y|ies)|settlements?|awards?|damages|compensation|subsid(?:y|ies)|grants?|bills?|gifts?|donations?)\b/u;

const level = (scene: Scene, { at, subject, object, f }: Told): Draft[] =>
  subject &&
  !NO_SALES.test(scene.text.slice(f.full.end, f.full.end + 40)) &&
  subject.row?.kind !== 'person' &&
  subject.row?.kind !== 'outlet' &&
  subject.row?.kind !== 'fund'
    ? [
        draft({
          rule: 'en/metric-source',
          kind: 'metric',
          trigger: { start: at.start, end: at.token.end },
          clause: clauseAt(scene.sentence, f.start),
          subject,
          object,
          money: f,
          metric: 'revenue',
        }),
      ]
    : [];

/** "F from pumps and F from valves": each sum with its part. */
function pairs(all: readonly Phrase[], from: number): [Noun, Noun][] {
  const found: [Noun, Noun][] = [];
  for (let i = from; i < all.length - 1; i++) {
    const [f, part] = [all[i], all[i + 1]];
    if (isMark(f, ';', ':', 'rel', 'sub') || f?.type === 'verb') break;
    if (
      f?.type === 'noun' &&
      /^(?:|including|of)$/u.test(f.prep) &&
      f.figures.length === 1 &&
      part?.type === 'noun' &&
      part.prep === 'from'
    )
      found.push([f, part]);
  }
  return found;
}

function sourced(deal: Deal, v: Verb, free: readonly FigureItem[]): Draft[] {
  const { scene, all } = deal;
  const p = predicateOf(all, v);
  if (TAKES.test(v.word) && !v.passive) {
    const subject = refers(deal, p.subject)[0] ?? null;
    return pairs(all, v.index + 1).flatMap(([n, part]) => {
      const f = n.figures[0];
      const object = partIn(scene, part);
      return isSum(f, free) && object ? level(scene, { at: v, subject, object, f }) : [];
    });
  }
  if (!BRINGS.test(v.word) || v.passive || !p.subject || p.subject.prep !== '') return [];
  const object = partIn(scene, p.subject);
  const [whom, sum] = p.objects;
  const f = sum?.figures[0];
  return object && whom?.party && isSum(f, free) && sum?.head.item === f
    ? level(scene, { at: v, subject: refers(deal, whom)[0] ?? null, object, f })
    : [];
}

export const sources: Rule = {
  name: 'en/metric-source',
  find(scene) {
    const free = open(scene, 'money');
    if (free.length === 0) return [];
    const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
    return all.flatMap((v) =>
      v.type === 'verb' && !v.negated && (TAKES.test(v.word) || BRINGS.test(v.word))
        ? sourced({ scene, all }, v, free)
        : [],
    );
  },
};
