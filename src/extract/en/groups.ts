// English noun phrases that stand for companies without naming them: a phrase that points back (the start-up, the
// ChatGPT maker, it), a class (cloud providers) or a counted set (the three leaders). Takes a sentence's other items,
// gives group items. A description right before a name is part of that name's mention and no group.
import { type GroupItem, type Item, isWord, type NameItem, sense } from '../item.ts';
import { inSet, wordSet } from '../match/charset.ts';

const MOST_WORDS = 5;
const STOP: ReadonlySet<string> = new Set(
  (
    'of in on at by for with from to into over under and or as but than that which who whose is are was were be been has have had do does did will would may might could can should must ' +
    'said says told owed owes owe asked paid pays lent lends repaid gave gives met while when after before since because if about more less not no per via between among against during without within through up down out off if so then also now still already never ever tells tell telling urges urged warns warned assures assured reminds reminded ' +
    'expect expects expecting estimates reckon reckons reckoned forecasts predict predicts predicted think thinks thought believe believes believed wants assumes'
  ).split(' '),
);
const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'both']);
const COUNTS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

const MODAL = /^(?:will|would|may|might|could|can|should|must|to)$/u;

const WORDLIKE = wordSet("’'&.-");

interface Lead {
  start: number;
  determiner: string;
}

/** "has hired | banks", "is seeking | buyers": what an auxiliary governs is no noun. */
const verbAt = (before: string, text: string, at: number): boolean =>
  (/^(?:has|have|had|having)$/iu.test(before) && /^\w+ed /u.test(text.slice(at, at + 16))) ||
  (/^(?:is|are|was|were|be|been)$/iu.test(before) && /^\w+ing /u.test(text.slice(at, at + 16)));

/** Walks back from the head over the words of its phrase. */
function lead(text: string, head: number, { floor, many }: { floor: number; many: boolean }): Lead {
  let start = head;
  for (let words = 0; words < MOST_WORDS; words++) {
    if (text[start - 1] !== ' ' || start - 1 <= floor) break;
    let from = start - 1;
    while (from > floor && inSet(WORDLIKE, text, from - 1)) from--;
    const word = text.slice(from, start - 1);
    // "will hand | shareholders": what a modal governs is no noun.
    if (words > 0 && MODAL.test(word)) start = text.indexOf(' ', start) + 1;
    // "estimates that | hyperscalers": no "that" points to several.
    if (!word || STOP.has(word.toLowerCase()) || (many && word === 'that')) {
      if (verbAt(word, text, start)) start = text.indexOf(' ', start) + 1;
      break;
    }
    start = from;
    const lower = word.toLowerCase();
    if (
      POINTING.has(lower) ||
      /^(?:an?|its|their|our|another|some|many|most|several|all|each|every|such|one|other)$/u.test(lower) ||
      COUNTS[lower] ||
      /^\d+$/u.test(lower)
    )
      return { start, determiner: lower };
    if (/['’]s?$/u.test(word)) return { start, determiner: "'s" };
  }
  return { start, determiner: '' };
}

const PLURAL: ReadonlySet<string> = new Set(['plural', 'set']);

function formOf(value: string, { determiner }: Lead): GroupItem['form'] | null {
  if (determiner === "'s" && value !== 'owner') return null;
  if (value === 'set') return 'set';
  if (determiner === 'the' && value === 'plural') return 'class';
  if (POINTING.has(determiner) || determiner === "'s") return 'back';
  if (COUNTS[determiner] || /^\d/u.test(determiner)) return 'set';
  if (!determiner && !PLURAL.has(value)) return null;
  return 'class';
}

/** The name that a phrase describes follows at once: "the Chinese lab DeepSeek", "cloud operator CoreWeave". */
const describes = (text: string, items: readonly Item[], end: number): boolean =>
  items.some(
    (i) =>
      i.type === 'name' &&
      i.start - end >= 1 &&
      i.start - end <= 11 &&
      /^ (?:called |named |known as |dubbed )?[“"]?$/u.test(text.slice(end, i.start)),
  );

/** "the owner of Facebook": the phrase runs on to the name. */
function ownerOf(text: string, items: readonly Item[], end: number): NameItem | null {
  const next = items.find((i): i is NameItem => i.type === 'name' && i.start >= end);
  return next && /^ (?:of|behind) (?:the )?$/u.test(text.slice(end, next.start)) ? next : null;
}

/** "the Newark, California, | company". */
const PLACED = /\b[Tt]he [A-Z][\w.]+(?: [A-Z][\w.]+)?, [A-Z][\w.]+(?: [A-Z][\w.]+)?, $/u;

/** "the foundry division": a part of a company and no company. */
const UNIT = /^ (?:division|unit|arm|segment|business|operation)s?\b/u;

const FIRM = /^firm (?:orders?|commit|offers?|bids?|contra|deal|price|date|plan|targe)/u;

function headed(
  text: string,
  items: readonly Item[],
  { head, floor }: { head: Item; floor: number },
): GroupItem | null {
  const value = sense(head, 'head') ?? '';
  const place = PLACED.exec(text.slice(Math.max(0, head.start - 50), head.start));
  const found: Lead = place
    ? { start: head.start - place[0].length, determiner: 'the' }
    : lead(text, head.start, { floor, many: value === 'plural' });
  const form = formOf(value, found);
  // "a firm order".
  if (FIRM.test(text.slice(head.start, head.end + 12))) return null;
  if (!form || describes(text, items, head.end) || UNIT.test(text.slice(head.end, head.end + 12))) return null;
  if (
    /^ of (?:[\w-]+ ){0,3}(?:lenders|investors|banks|companies|funds|backers|buyers|creditors|businesses|firms)\b/u.test(
      text.slice(head.end, head.end + 50),
    )
  )
    return null;
  const owned =
    isWord(head, 'head') && /(?:owner|parent|maker|creator|developer|operator)$/u.test(text.slice(head.start, head.end))
      ? ownerOf(text, items, head.end)
      : null;
  const count = COUNTS[found.determiner] ?? (Number(found.determiner) || null);
  return { type: 'group', form, count, start: found.start, end: owned?.end ?? head.end };
}

/** "the former has", no former owner. */
const ALONE =
  /^(?:['’]s|[,.;:)]| (?:is|was|has|had|will|would|could|may|might|should|did|does|to|for|by|at|in|from|with|as|on|a|an|its|now|also|only|and|said|says|spent|lost|made|put|took|paid|sold|bought|got|held|owns|sank|rose|fell|grew|seeks|reported|holds|owns|keeps|retains|controls|takes|gets|pays|gives|wants|plans|remains|stays|went|about|roughly|nearly|around|\w+ed)\b| [$€£¥\d])/u;

/** All group items of a sentence; `clauseStart` gives where the clause of an offset begins. */
export function groupsOf(text: string, items: readonly Item[], clauseStart: (at: number) => number): GroupItem[] {
  const made: GroupItem[] = [];
  for (const item of items) {
    if (item.type !== 'word') continue;
    const pronoun = sense(item, 'pron');
    if (pronoun === 'former' && !ALONE.test(text.slice(item.end, item.end + 14))) continue;
    if (pronoun !== null)
      made.push({
        type: 'group',
        form: pronoun === 'both' ? 'set' : pronoun === 'latter' || pronoun === 'former' ? pronoun : 'back',
        count: null,
        start: item.start,
        end: item.end,
      });
    else if (isWord(item, 'head')) {
      const group = headed(text, items, { head: item, floor: clauseStart(item.start) });
      if (group) made.push(group);
    }
  }
  return made.filter(
    (g) => !made.some((o) => o !== g && o.start <= g.start && g.end <= o.end && o.end - o.start > g.end - g.start),
  );
}
