// One verb of speech in an English sentence: who speaks by it, how far the words reach, who relays them. Takes the verb,
// gives the attribution or null.
import type { Span } from '../../../model/document.ts';
import type { Attribution, SpeakerRef } from '../../attribution.ts';
import { type Clause, type Item, isFigure, isWord, type Sentence, type WordItem } from '../../item.ts';
import { reaching } from './accounts.ts';
import { isOutlet, passesOn } from './papers.ts';
import { behind, unnamed } from './people.ts';
import { before, inverted, may, mute, relayer } from './sayers.ts';
import { again, pronounced, refOf, type State, speaks } from './speakers.ts';

const whole = ({ start, end }: Span): Span => ({ start, end });

interface At {
  clause: Clause;
  item: WordItem;
  state: State;
}

/** Verbs that stand before their subject after a quote. */
const INVERTS = /^(?:said|says|added|adds|reported|reports|wrote|writes|noted|explained|explains|confirmed|warned)$/iu;

/** Behind these stands who hears it. */
const TELLS = /^t(?:old|ells|elling)$/iu;

/** "told | analysts that X expected": who is told does not expect it. */
const HEARS =
  /\b(?:t(?:old|ells?|elling)|inform(?:s|ed|ing)|assur(?:es|ed|ing)|notif(?:ies|ied|ying)|brief(?:s|ed|ing)|remind(?:s|ed|ing)) (?:the |its |their |some )?$/iu;

const hears = (text: string, { start }: Span): boolean => HEARS.test(text.slice(Math.max(0, start - 24), start));

/** The subject by the grammar of the sentence. */
function bySyntax(sentence: Sentence, verb: WordItem, state: State): Item | null {
  const who = state.subjectAt(sentence, verb.start)?.party?.item;
  return who && speaks(who) ? who : null;
}

/** Verbs of those who only foresee. */
const FORESEES =
  /^(?:(?:has|have|had|were|was|are|been) )*(?:expect\w*|estimat\w*|forecast\w*|predict\w*|project\w*|anticipat\w*|looking for|looked for|hop(?:ed|ing) for|pencil\w* in|modell?ed)$/iu;
const MARKET =
  /^(?:(?:the|most|many|wall|some|sell-side) )*(?:analysts?|street|market|economists?|brokers?|consensus|investors?)\b/iu;

/** "Short of the $4.2bn analysts had expected", "analysts expect X to report $1bn": the market foresees one figure and is no
 * source of what else is told. */
function foreseen(text: string, sentence: Sentence, made: Attribution): Attribution {
  const { speaker, verb } = made;
  const who = speaker.text || text.slice(speaker.span.start, speaker.span.end);
  if (speaker.row?.kind === 'person' || !MARKET.test(who) || !FORESEES.test(text.slice(verb.start, verb.end)))
    return made;
  const figure = sentence.items.findLast((i) => isFigure(i) && i.end <= speaker.span.start);
  const between = figure ? text.slice(figure.end, speaker.span.start) : '-';
  const after = verb.start > speaker.span.end;
  if (figure && after && /^ (?:that |which )?(?:the )?$/u.test(between))
    return { ...made, scope: { start: figure.start, end: verb.end }, open: false, aside: true };
  return { ...made, open: false, aside: true };
}

export function said(text: string, sentence: Sentence, at: At): Attribution | null {
  const made = saidBy(text, sentence, at);
  if (made && listed(text, sentence, made.speaker.span)) return { ...made, open: false, aside: true };
  return made && (guidedAt(text, sentence, made) ?? foreseen(text, sentence, made));
}

/** "above the F that X has guided for": X told that figure, and the sentence is another's. */
function guidedAt(text: string, sentence: Sentence, made: Attribution): Attribution | null {
  const { speaker, verb } = made;
  if (speaker.kind !== 'company' || verb.start < speaker.span.end) return null;
  const figure = sentence.items.findLast((i) => isFigure(i) && i.end <= speaker.span.start);
  if (!figure || !/^ (?:that |which )?(?:the )?$/u.test(text.slice(figure.end, speaker.span.start))) return null;
  if (!FORESEES.test(text.slice(verb.start, verb.end)) && !/^guid/iu.test(text.slice(verb.start, verb.end)))
    return null;
  return { ...made, scope: { start: figure.start, end: verb.end }, open: false, aside: true };
}

function saidBy(text: string, sentence: Sentence, { clause, item, state }: At): Attribution | null {
  if (mute(text, item)) return null;
  const opens = text.slice(clause.start, item.start).trim() === '' && INVERTS.test(text.slice(item.start, item.end));
  const after = opens ? inverted(text, sentence, item) : null;
  const who =
    after ??
    before(text, sentence, { clause, item }) ??
    (opens || TELLS.test(text.slice(item.start, item.end)) ? null : inverted(text, sentence, item)) ??
    bySyntax(sentence, item, state);
  const people = unnamedBy(text, sentence, { item, state, who, opens });
  if (people ? hears(text, people.span) : who && isWord(who, 'anon') && hears(text, who)) return null;
  if (people) {
    const scope = people.span.start > item.end ? whole(sentence) : reach(text, { clause, item, sentence });
    return reaching(sentence, { verb: item, speaker: people, open: true, scope });
  }
  const he = pronounced(text, item, state) ?? again(text, item, state);
  if (he) return reaching(sentence, { verb: item, speaker: he, open: true });
  if (!who || !may(text, item, { who, sentence })) return null;
  const outlet = relayer(text, sentence, item);
  const ref = refOf(text, who, state);
  const news =
    ref.kind === 'company' && passesOn(text, sentence, { who, verb: item, told: state.topic?.row.id ?? null });
  const speaker: SpeakerRef = news ? { ...ref, kind: 'outlet' } : ref;
  const paper = outlet ? refOf(text, outlet, null) : documented(text, sentence, { speaker, verb: item });
  const scope = who.start > item.end ? whole(sentence) : reach(text, { clause, item, sentence });
  return reaching(sentence, {
    verb: item,
    speaker,
    open: speaker.kind !== 'outlet',
    scope,
    outward: paper ? [paper] : [],
  });
}

/** "X, Y and Z reported": what follows is not that of the last of them. */
const listed = (text: string, sentence: Sentence, who: Span): boolean =>
  /,? (?:and|&) $/u.test(text.slice(Math.max(sentence.start, who.start - 6), who.start)) &&
  sentence.items.some((i) => i.type === 'name' && i.end < who.start && who.start - i.end <= 6);

interface By {
  item: WordItem;
  state: State;
  /** The name or word found beside the verb. */
  who: Item | null;
  opens: boolean;
}

/** Sources, papers and people with a name need no other words. */
const named = (who: Item | null): boolean =>
  who !== null &&
  (isWord(who, 'anon') ||
    isWord(who, 'filing') ||
    (who.type === 'name' && (who.row.kind === 'person' || isOutlet(who.row))));

/** "its chairman told", "two directors said", ", said a banker": who speaks and has no name. */
function unnamedBy(text: string, sentence: Sentence, { item, state, who, opens }: By): SpeakerRef | null {
  if (state.voice || named(who)) return null;
  const quoted = opens && /[,"”’] ?$/u.test(text.slice(Math.max(0, item.start - 2), item.start));
  const after = quoted && (!who || who.end <= item.start) ? behind(text, item.end) : null;
  if (after) return after;
  const weak = isWord(item, 'say-about') && !weighty(text, item);
  return weak ? null : unnamed(text, state.subjectAt(sentence, item.start), item.start);
}

const weighty = (text: string, verb: WordItem): boolean =>
  /^(?:expects?|expected|puts?)$/iu.test(text.slice(verb.start, verb.end)) &&
  / (?:at|to|that) /u.test(text.slice(verb.end, verb.end + 90));

/** How far speech reaches: the whole sentence where the verb closes it, else what follows the verb. */
function reach(text: string, { clause, item, sentence }: { clause: Clause; item: WordItem; sentence: Sentence }): Span {
  const figures = sentence.items.some((i) => isFigure(i) && i.type !== 'number' && i.start > item.end);
  // "…, and X said growth would be larger": what X said is told behind the verb.
  const behind = text.slice(item.end, sentence.end);
  const own =
    /^ [a-z][^,;]{24,}/u.test(behind) &&
    /\band [^,;]{2,30}(?:, [^,;]{3,40},)? $/u.test(text.slice(Math.max(sentence.start, item.start - 80), item.start));
  if (!figures && clause.index > 0 && !own && !/\bthat\b/u.test(behind)) return whole(sentence);
  const rest = text
    .slice(item.end, clause.end)
    .trim()
    .replace(/[.!?'"”’]+$/u, '');
  const closing =
    clause.index > 0 &&
    (rest === '' ||
      /^(?:(?:late |early )?on \w+day|yesterday|today|this week|last week|(?:in|on|during|at|via|through|to|of|when)\b[^.]*|\w+)$/iu.test(
        rest,
      ));
  const trails = (closing || (clause.index > 0 && /^(?:the )?[A-Z][\w. ]*$/u.test(rest))) && !/^that\b/u.test(rest);
  return trails ? whole(sentence) : { start: item.end, end: sentence.end };
}

const IN_DOCUMENT = /\b(?:in|through|via|with) (?:an?|the|its|their|his|her|this|yesterday['’]s)? ?(?:[\w-]+ ){0,3}$/iu;

/** "X said in a filing", "In its prospectus X reported": the paper that relays it. */
function documented(
  text: string,
  sentence: Sentence,
  { speaker, verb }: { speaker: SpeakerRef; verb: WordItem },
): SpeakerRef | null {
  if (speaker.kind !== 'company' && speaker.kind !== 'named_person') return null;
  const paper = sentence.items.find(
    (i) =>
      isWord(i, 'filing') &&
      (i.end <= verb.start || i.start - verb.end < 60) &&
      IN_DOCUMENT.test(text.slice(Math.max(sentence.start, i.start - 40), i.start)),
  );
  if (!paper) return null;
  const asked = /^interview$/iu.test(text.slice(paper.start, paper.end));
  if (!asked) return refOf(text, paper, null);
  const outlet = sentence.items.find((i) => i.type === 'name' && i.row.kind === 'outlet' && i.start >= paper.end);
  return outlet ? refOf(text, outlet, null) : null;
}
