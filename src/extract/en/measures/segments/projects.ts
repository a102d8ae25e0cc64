// What capital is spent on, in English: "will invest F in a second factory in Poland", "is building a F plant", "the campus will
// cost F". Takes the surroundings of a sum, gives the project that its words name and whether the sum is its cost.

import type { Status } from '../../../../model/claim.ts';
import type { Ref, Scene } from '../../../frame.ts';
import type { Around } from '../../context.ts';
import { clauseOf } from '../../parties.ts';
import { type Noun, phrasesOf } from '../../syntax/phrases.ts';

const PROJECT =
  /^(?:plants?|factory|factories|gigafactory|gigafactories|fabs?|foundry|campus|campuses|complex|complexes|mill|refinery|refineries|smelter|shipyard|warehouses?|mines?|works|sites?|data[ -]cent(?:re|er)s?|cent(?:re|er)s?|lines?|facility|facilities|terminal|hub|laborator(?:y|ies)|buildings?)$/u;
const BUILDS =
  /\b(?:build|builds|building|built|construct\w*|put(?:s|ting)? up|erect\w*|develop(?:s|ing)?|plans?|planning|planned|planned|open(?:s|ing)?|break(?:s|ing)? ground on|broke ground on|work(?:s|ing)? on|start(?:s|ed|ing)?(?: (?:work|construction) on)?|complet\w+|finish\w*|announc\w+|unveil\w*)(?: on)?(?: (?:an?|the|its|their|what))*$/iu;
const RIGHT = /^,? (?:[\w-]+ ){0,4}?([\w-]+)\b/u;
const COSTS =
  /\b(?:cost|costs|costing|budgeted at|priced at|put at|estimated at|at a (?:total |combined )?cost of|carr(?:y|ies) a (?:total )?budget of|budget of|cost estimate (?:has |had )?(?:risen|rose|grown|climbed|increased|doubled) to|investment of|(?:whose|the|its|total|estimated|projected) (?:(?:total|estimated|final|projected) )?(?:costs?|price tag|budget|bill)(?: (?:of|for) (?:the|its) (?:[\w-]+ ){0,3}[\w-]+)? (?:(?:has|had|have|is|was|will|would|could|now) )*(?:(?:be |been )?(?:climb|ris|ros|grow|grew|swell|swoll|balloon|put|estimat|expect|increas|jump|fall|com)\w*) (?:to|at))(?: (?:it|them|the (?:company|group|firm)|about|around|roughly|nearly|some|over|up to|more than|an estimated|at least))*$/iu;
const DONE = /\b(?:cost|built|opened|completed|finished)\b/u;

const headed = (n: Noun): boolean =>
  n.party === null && (PROJECT.test(n.head.word) || /\bdata[ -]cent(?:re|er)s?$/u.test(n.head.word));

/** The words of a project, without its article and the sum. */
function named(scene: Scene, n: Noun): Ref {
  const first = n.tokens.find((t) => t.tag !== 'det' && t.tag !== 'figure' && !t.poss) ?? n.head;
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const place = all[n.index + 1];
  const there = place?.type === 'noun' && place.prep === 'in' && place.tokens.length < 3 && place.figures.length === 0;
  return { span: { start: first.start, end: there ? place.end : n.end }, row: null };
}

/** The project that the words behind a sum of spending name: "on a second plant". */
export function project(scene: Scene, a: Around): Ref | null {
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const n = all.find(
    (p): p is Noun =>
      p.type === 'noun' &&
      /^(?:on|in|into|for|to|of|at)$/u.test(p.prep) &&
      p.start >= a.figure.end &&
      p.start - a.figure.end < 60 &&
      headed(p),
  );
  return n && !/[s]$/u.test(n.head.word.replace(/(?:works|campus)$/u, '')) ? named(scene, n) : null;
}

export interface Building {
  object: Ref;
  status: Status | null;
}

/** "is building a F plant", "the plant will cost F": the sum is what a project costs. */
export function building(scene: Scene, a: Around): Building | null {
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const own = all.find((p): p is Noun => p.type === 'noun' && p.figures.includes(a.figure) && headed(p));
  const verb = own ? BUILDS.exec(a.left) : null;
  if (own && verb && RIGHT.test(a.right))
    return { object: named(scene, own), status: /ing\b|plan|announc|unveil/iu.test(verb[0]) ? 'planned' : null };
  const cost = COSTS.exec(a.left);
  if (!cost) return null;
  const subject = clauseOf(scene, a.figure.full.start)?.subject;
  const near = all.filter(
    (p): p is Noun =>
      p.type === 'noun' && p.end <= a.figure.full.start && a.figure.full.start - p.end < 110 && headed(p),
  );
  const what =
    subject && headed(subject)
      ? subject
      : /^(?:at a|whose|the|its|total|estimated|projected|budget|cost est)/iu.test(cost[0])
        ? near[near.length - 1]
        : null;
  if (!what) return null;
  const planned =
    !/^cost\b/iu.test(cost[0]) ||
    !DONE.test(cost[0]) ||
    /\b(?:to|will|would|could|should|may) $/iu.test(a.left.slice(0, cost.index));
  return { object: named(scene, what), status: planned ? 'planned' : null };
}
