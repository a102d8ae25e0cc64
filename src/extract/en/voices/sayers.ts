// Who stands beside a verb of speech in an English sentence: before it across asides, or behind it after a quotation. Takes
// the verb, gives the word or name that speaks.
import { type Clause, type Item, isWord, type NameItem, type Sentence, type WordItem } from '../../item.ts';
import { calledPaper, isOutlet } from './papers.ts';
import { behind } from './people.ts';
import { speaks } from './speakers.ts';

const ASIDE =
  /^[\s–—]*(?:which|who|whose|an?|the|its|one of|now|formerly|based|chief|head|also|as|for|on|late|in|after|a|filed|published|released|posted|issued|seen|reviewed|obtained|led|founded|speaking|made|dated|sent|signed|written|prepared|compiled|asked|when|citing|asking)\b/iu;

/** Verbs that also mean something else speak only for sources. */
export function may(text: string, verb: WordItem, { who, sentence }: { who: Item; sentence: Sentence }): boolean {
  if (!isWord(verb, 'say-about')) return true;
  const word = text.slice(verb.start, verb.end);
  if (
    /^sees?$/iu.test(word) &&
    !/^ (?:[\w-]+ ){0,3}(?:revenue|sales|profit|income|earnings|growth|margin|spending|capital|capex|demand|its|a|an)\b/u.test(
      text.slice(verb.end, verb.end + 50),
    )
  )
    return false;
  if (isWord(who, 'anon') || isWord(who, 'filing')) return true;
  if (sentence.items.some((i) => isWord(i, 'filing') && i.end <= who.start)) return true;
  if (/^ (?:rough |new |some |its |their )?(?:numbers|figures|estimates)\b/iu.test(text.slice(verb.end, verb.end + 24)))
    return true;
  if (/^puts?$/iu.test(word) && / at (?:[\w-]+ ){0,3}[$€£¥\d]/u.test(text.slice(verb.end, verb.end + 90))) return true;
  if (who.type === 'group' && who.form === 'back' && /^report/iu.test(word) && sentence.classes.has('metric'))
    return true;
  if (who.type !== 'name')
    return (
      /^(?:sees|foresees|guide)/iu.test(word) ||
      (/^(?:expect|report|guid|project|add)/iu.test(word) &&
        /^\S+ (?:that|it|to)\b/u.test(text.slice(verb.start, verb.end + 6)))
    );
  return (
    who.row.kind === 'person' ||
    who.row.kind === 'outlet' ||
    /(?:expect|project|report|guid|publish|show|sees)/iu.test(word)
  );
}

/** ", Halden's chief executive,": whose officer the speaker is. */
const OFFICER = /^[\s–—]*[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3}['’]s? (?!.*\b(?:shows?|says?|said)\b)[a-z]/u;

const owns = (text: string, item: Item): boolean =>
  item.type === 'name' && /^['’]s? /u.test(text.slice(item.end, item.end + 3));

/** "A person who has seen the documents": who has seen papers speaks, not they. */
function sources(text: string, found: Item[]): Item[] {
  const who = found.find((i) => isWord(i, 'anon') && /^ who\b/u.test(text.slice(i.end, i.end + 5)));
  return found.filter(
    (i) =>
      !(who && isWord(i, 'filing') && i.start > who.end) &&
      !/^(?:itself|themselves)$/u.test(text.slice(i.start, i.end)),
  );
}

/** The speaker before the verb: in its clause, else before the asides that part them. */
export function before(
  text: string,
  sentence: Sentence,
  { clause, item }: { clause: Clause; item: WordItem },
): Item | null {
  for (let index = clause.index; index >= Math.max(0, clause.index - 3); index--) {
    const c = sentence.clauses[index] as Clause;
    const found = c.items.filter((i) => i.end <= item.start && speaks(i));
    const direct = sources(
      text,
      found.filter((i) => (!oblique(text, i) || isWord(i, 'filing')) && !owns(text, i)),
    );
    const pick = index === clause.index ? direct[direct.length - 1] : direct[0];
    const own = index === clause.index;
    if (pick && own && !separated(text, pick, item)) return best(found, pick);
    const lead = text.slice(c.start, c.end);
    const aside = ASIDE.test(lead) || (index > 0 && OFFICER.test(lead));
    if (pick && !own && (!aside || index === 0)) return best(found, pick);
    const from = found.find((i) => ISSUED.test(text.slice(Math.max(0, i.start - 60), i.start)));
    if (from) return from;
    if (own && text.slice(c.start, item.start).trim().split(' ').length > 4 && !aside) return null;
    if (!own && !aside) return null;
  }
  return null;
}

/** "results published on Monday by X", "data from X": whose they are. */
const ISSUED =
  /(?:figures|data|research|estimates|numbers|papers|analysis|report|results|accounts|calculations|surveys?|study)(?: (?:published|released|issued|filed|posted|compiled|collected|gathered|provided|prepared)(?: (?:on|late on|early on|last) \w+)?)? (?:from|by) (?:the )?$/iu;

/** A filing named with its owner speaks; a person before a company's name is the speaker. */
const best = (found: readonly Item[], pick: Item): Item =>
  found.find((i) => i.type === 'name' && i.row.kind === 'person' && i.end <= pick.start && pick.start - i.end < 4) ??
  pick;

/** Another verb between the name and the speech verb: "X agreed to buy what it said". */
const separated = (text: string, who: Item, verb: Item): boolean =>
  verb.start - who.end > 60 || /[.;]/u.test(text.slice(who.end, verb.start));

const oblique = (text: string, item: Item): boolean =>
  !/\b(?:one|two|three|four|some|several|both|many|most|all) of(?: the)? $/iu.test(
    text.slice(Math.max(0, item.start - 16), item.start),
  ) &&
  /(?:^|\s)(?:of|in|at|by|for|with|to|on|about|from|into|than|that|per)(?: the| an?)? ["“]?$/u.test(
    text.slice(Math.max(0, item.start - 10), item.start),
  );

/** What goes on as a clause of its own behind the name: ", said Halden was seeking". */
const GOES_ON =
  /^ (?:was|were|is|are|had|has|have|would|will|could|can|may|might|should|must|did|does|and its|plan(?:s|ned)|expect(?:s|ed)|\w+ed (?!in\b|on\b|by\b|at\b|with\b)|to )/u;
/** Words between the verb and a speaker behind it: they describe the speaker. */
const PARTITIVE = /^ (?:one|two|three|several|some|many|most|both|a second|another) of (?:the )?$/u;

/** ", said X". */
export function inverted(text: string, sentence: Sentence, item: WordItem): Item | null {
  if (!/[,"”’]\s*$/u.test(text.slice(Math.max(0, item.start - 3), item.start))) return null;
  return (
    sentence.items.find((i) => {
      if (i.start < item.end || i.start - item.end >= 40 || !speaks(i) || i.type === 'group') return false;
      // ", said X's revenue was": X has what is told of.
      if (owns(text, i) && !behind(text, item.end)) return false;
      const between = text.slice(item.end, i.start);
      if (PARTITIVE.test(between)) return true;
      return (
        between.length < 30 &&
        /^[\w ,’'-]*$/u.test(between) &&
        !/\b(?:in|on|at|to|of|by|for|with|that|during|it|he|she|they|this|there|had|has|was|would|will)\b/iu.test(
          between,
        ) &&
        !GOES_ON.test(text.slice(i.end, i.end + 24))
      );
    }) ?? null
  );
}

/** "told the Financial Times": the outlet relays. */
export function relayer(text: string, sentence: Sentence, verb: WordItem): NameItem | null {
  if (!/^t(?:old|ells|elling)$/iu.test(text.slice(verb.start, verb.end))) return null;
  const next = sentence.items.find(
    (i) =>
      i.start >= verb.end &&
      i.start - verb.end < 40 &&
      i.type === 'name' &&
      (i.start - verb.end < 14 ? isOutlet(i.row) || calledPaper(text, i) : calledPaper(text, i)),
  );
  return next?.type === 'name' ? next : null;
}

/** "wrote a $50 million cheque", "wrote its stake down": no speech. */
const WROTE =
  /^ (?:off|down|up|(?:an?|the|its|their|his|her|another|two|three|several|more|[$€£])(?! ?(?:[\w-]+ ){0,3}(?:notes?|letters?|memos?|posts?|reports?|blogs?|e-?mails?|columns?|essays?|op-eds?|books?|threads?|messages?)\b))/iu;

/** "were told", "expects X to report": no speech of who stands before. */
export const mute = (text: string, verb: WordItem): boolean => {
  const lead = text.slice(Math.max(0, verb.start - 12), verb.start);
  const word = text.slice(verb.start, verb.end);
  // "in a note": a noun.
  if (/^(?:notes?|reports?)$/iu.test(word) && /\b(?:an?|the|its|this|that|their) $/u.test(lead)) return true;
  if (
    /^(?:forecasts?|estimates?)$/iu.test(word) &&
    /\b(?:its|their|his|her|the|an?|sales|revenue|profit|earnings|own|['’]s) $/u.test(lead)
  )
    return true;
  if (/^wr(?:ote|ites?)$/iu.test(word) && WROTE.test(text.slice(verb.end, verb.end + 60))) return true;
  if (/\bto $/u.test(lead)) return /^(?:report|post|show|publish|put|call|announce|disclose|value)$/iu.test(word);
  return (
    /\b(?:was|were|been|being) $/u.test(lead) && /^(?:told|informed|called|valued|priced|named|published)$/iu.test(word)
  );
};
