// Parties told in a row in an English sentence: "X, Y and Z", "from A, B and C". Takes the first phrase, gives all.
import { isMark, isNoun, isVerb } from './kinds.ts';
import type { Noun, Phrase, Verb } from './phrases.ts';

export const COLLECTIVE =
  /^(?:famil(?:y|ies)|(?:co-)?founders?|employees|staff|management|managers|state|government|treasury|endowment|agency|foundation|trust|office|fund|funds|public|directors|insiders|engineers|executives|scientists|ministry|estate|investors|partners|pension|others|crown|kingdom|emirate|university|unions?|clan|heirs|scheme|cooperative|shareholders|stockholders|bondholders|noteholders|creditors|holders|unitholders|authority|bank|banks|lenders|insurers|consortium|syndicate|municipality|province|city|widow|brothers|sisters|buyers|subscribers)$/u;

/** "Backed by A and B, | C makes", "Like A and B, | C": the comma behind which the sentence proper begins; -1 for none. */
export function frontedEnd(all: readonly Phrase[]): number {
  const [v, by] = [all[0], all[1]];
  const first =
    isVerb(v) && v.mood === 'past' && isNoun(by) && by.prep === 'by' ? 1 : isNoun(v) && v.prep !== '' ? 0 : -1;
  if (first < 0) return -1;
  let i = first;
  for (let p = all[i]; (isNoun(p) && p.party && (i === first || p.prep === '')) || isMark(p, ',', 'and'); p = all[i])
    i++;
  const does = all[i];
  if (!isVerb(does) || !(does.mood === 'finite' || does.mood === 'past') || !isNoun(all[i - 1])) return -1;
  for (let j = i - 2; j > first; j--) if (isMark(all[j], ',') && !isMark(all[j + 1], 'and')) return j;
  return -1;
}

/** A party's phrase and those joined to it: "X, Y and Z", "from A, B and C". */
export function joinedTo(all: readonly Phrase[], n: Noun): Noun[] {
  const list = [n];
  const end = frontedEnd(all);
  let i = n.index + 1;
  for (;;) {
    if (i === end) break;
    let j = i;
    while (isMark(all[j], ',') || isMark(all[j], 'and')) j++;
    let p = all[j];
    while (p?.type === 'noun' && (p.aside || (p.prep === 'of' && j === i)) && !(p.aside && j === i)) {
      j++;
      while (isMark(all[j], ',') || isMark(all[j], 'and')) j++;
      p = all[j];
    }
    if (
      j === i ||
      p?.type !== 'noun' ||
      !(p.party || p.kinds[0] === 'holder' || COLLECTIVE.test(p.head.word)) ||
      (p.prep !== '' && p.prep !== n.prep)
    )
      break;
    if (n.prep !== '' && !/^(?:including|like)$/u.test(n.prep) && (subjectAhead(all, j) || ownFigure(all, j, p))) break;
    list.push(p);
    i = j + 1;
  }
  return list;
}

/** "5% of Y and Z 3%": Z has a figure of its own. */
function ownFigure(all: readonly Phrase[], j: number, p: Noun): boolean {
  const next = all[j + 1];
  const end = all[j + 2];
  const figure =
    isNoun(next) &&
    next.prep === '' &&
    next.head.tag === 'figure' &&
    /^(?:percent|money)$/u.test(next.head.item?.type ?? '');
  return (
    figure && p.prep === '' && isMark(all[j - 1], 'and') && (end === undefined || isMark(end, '.', ',', ';', 'and'))
  );
}

/** A verb behind a phrase makes it the subject of a new clause. */
function subjectAhead(all: readonly Phrase[], j: number): boolean {
  const next = all[j + 1];
  return next?.type === 'verb' && (next.mood === 'finite' || next.mood === 'past') && all[j + 2]?.type === 'noun';
}

const MANY = /^(?:are|were|have|do)\b/u;

/** The first of a list that a relative clause is about as a whole: three names and more, or a verb of several. */
export function listHead(all: readonly Phrase[], last: number, rel: number): Noun | null {
  let head = last;
  let members = 1;
  for (let i = last - 1; i > 0 && isMark(all[i], 'and', ','); i = head - 1) {
    while (isMark(all[i], 'and', ',')) i--;
    const p = all[i];
    if (!isNoun(p) || !p.party || p.aside) break;
    head = i;
    members++;
    if (p.prep !== '') break;
  }
  const verb = all[rel + 1];
  const many = isVerb(verb) && (MANY.test(verb.word) || (verb.mood === 'past' && members > 2));
  return many && head < last ? (all[head] as Noun) : null;
}

/** What is made of several: "a consortium of A and B". */
export const CLUB =
  /(?:^| )(?:consortium|group|syndicate|club|alliance|coalition|trio|pair|duo|team|quartet|partnership)$/u;

/** "the venture units of A, B and C": they invest for whose they are. */
export const ARMS =
  /\b(?:venture|investment)(?:[- ]capital)? (?:arms?|units?|funds?|vehicles?)$|^(?:the )?venture arm$/u;

/** "A consortium of A and B has": the consortium acts, not the last of its list. */
export function clubOf(all: readonly Phrase[], j: number): Noun | null {
  for (let i = j; i > 0; i -= 2) {
    const p = all[i];
    if (!isNoun(p) || !p.party) return null;
    const head = all[i - 1];
    if (p.prep !== '')
      return i < j && p.prep === 'of' && isNoun(head) && head.prep === '' && CLUB.test(head.head.word) ? head : null;
    if (!isMark(head, 'and', ',')) return null;
  }
  return null;
}

const BODY = /(?:board|state|government|treasury|authority|council|department|trust|foundation|ministry)$/u;

/** "X, Y and others": what may end a list of parties. */
export const joins = (all: readonly Phrase[], n: Noun): boolean =>
  n.party !== null ||
  n.head.word === 'others' ||
  (/^(?:its|their|his|her)$/u.test(n.owner?.word ?? '') && isMark(all[n.index - 1], 'and')) ||
  (BODY.test(n.head.word) && isMark(all[n.index - 1], 'and')) ||
  (isMark(all[n.index - 1], 'and') && isMark(all[n.index - 3], ','));

/** Behind the word of a group, who makes it up: "led by A", "entities tied to A", "made up of A, B and C". */
const MADE_OF: readonly [string, RegExp][] = [
  ['by', /^(?:led|headed|fronted|advised|managed|run|controlled|affiliated|backed)$/u],
  ['to', /^(?:tied|linked|connected)$/u],
  ['of', /^(?:made|composed|consisting)/u],
];
export const madeOf = (verb: Verb, by: Noun): boolean =>
  MADE_OF.some(([prep, words]) => by.prep === prep && words.test(verb.word));
