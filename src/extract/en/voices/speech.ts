// Who says it, in English: "X said that", ", X said", "according to X", "citing X", "told the Y". Takes scanned
// sentences in reading order, gives attributions; a report's source runs on over the figures that follow it.
import type { Span } from '../../../model/document.ts';
import type { Attribution, SpeakerRef } from '../../attribution.ts';
import type { Ref } from '../../frame.ts';
import { type Clause, type Item, isFigure, isWord, type NameItem, type Sentence, type WordItem } from '../../item.ts';
import { answers, datelineEnd } from './layout.ts';
import { described, pronounced, refOf, type State, speaks, wired } from './speakers.ts';

const ASIDE =
  /^[\s–—]*(?:which|who|whose|an?|the|its|one of|now|formerly|based|chief|head|also|as|for|on|late|in|after|a)\b/iu;
export interface Voices {
  /** A text in the company's own name. */
  voice: SpeakerRef | null;
  /** Questions and answers. */
  interview: boolean;
}

export interface SpeechReader {
  of(text: string, sentence: Sentence): Attribution[];
}

/** Reads the speech of one document; sentences must come in order. */
export function speechReader(
  voices: Voices,
  about: () => Ref | null,
  subject: State['subject'] = () => null,
): SpeechReader {
  let turn: { speaker: SpeakerRef; block: number } | null = null;
  const state: State = {
    topic: null,
    person: null,
    source: null,
    voice: voices.voice,
    near: () => null,
    subject,
    first: null,
  };
  return {
    of(text, sentence) {
      const hero = about();
      state.voice = voices.voice;
      if (!state.topic && hero?.row) state.topic = { span: hero.span, row: hero.row };
      state.near = (item) => described(text, sentence, item);
      const found = attributionsOf(text, sentence, state);
      remember(text, sentence, { state, found });
      const label = turnOf(text, sentence);
      if (label || turn?.block !== sentence.block) turn = label && { speaker: label, block: sentence.block };
      if (turn && (label || found.every((a) => a.speaker.kind === 'company')))
        return [reaching(sentence, { verb: sentence, speaker: turn.speaker, open: true })];
      const own = state.voice;
      if (own?.row && found.length > 0 && found.every((a) => reportsOnly(text, a) && a.speaker.row?.id !== own.row?.id))
        return [reaching(sentence, { verb: sentence, speaker: own, open: true })];
      if (found.length > 0) return found;
      const wire = wired(text, sentence);
      if (wire) return [reaching(sentence, { verb: sentence, speaker: wire, open: false })];
      const from =
        state.voice ??
        (voices.interview && state.first && answers(text, sentence.start) && text[sentence.start] !== '('
          ? ({ ...state.first, text: '', kind: 'named_person' } as const)
          : null) ??
        (sentence.items.some((i) => isWord(i, 'metric') || isWord(i, 'share-base')) ? state.source?.speaker : null);
      return from ? [reaching(sentence, { verb: sentence, speaker: from, open: true })] : [];
    },
  };
}

const TURN = /^["“]?(?: ?(?:[-–—,(]) ?[^:\n.]{2,60}?)?:\s/u;

/** "Anita Rao - Chief Financial Officer: ...": whose turn it is to speak, by the label of the line. */
function turnOf(text: string, sentence: Sentence): SpeakerRef | null {
  const name = sentence.items.find((i) => i.type === 'name');
  if (name?.type !== 'name' || name.row.kind !== 'person' || name.start - sentence.start > 2) return null;
  return TURN.test(text.slice(name.end, Math.min(sentence.end, name.end + 70))) ? refOf(text, name, null) : null;
}

/** "Larkfield reported revenue of": what a release tells of another company is not that company's word. */
const reportsOnly = (text: string, { verb, speaker }: Attribution): boolean =>
  speaker.kind === 'company' && /^(?:reported|posted|recorded|showed)$/u.test(text.slice(verb.start, verb.end));

const whole = ({ start, end }: Span): Span => ({ start, end });

const reaching = (
  sentence: Span,
  { verb, speaker, open, scope, outward }: Partial<Attribution> & Pick<Attribution, 'verb' | 'speaker' | 'open'>,
): Attribution => ({ verb: whole(verb), scope: scope ?? whole(sentence), speaker, outward: outward ?? [], open });

/** Who is interviewed, where no title tells a person from a company: the first full name that is not what is told of. */
function asked(text: string, sentence: Sentence, state: State): State['first'] {
  const found = sentence.items.find(
    (i): i is NameItem =>
      i.type === 'name' &&
      i.row.kind === 'unknown' &&
      i.row.id !== state.topic?.row.id &&
      /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(text.slice(i.start, i.end)),
  );
  return found ? { span: found, row: found.row } : null;
}

function remember(
  text: string,
  sentence: Sentence,
  { state, found }: { state: State; found: readonly Attribution[] },
): void {
  const person = sentence.items.findLast((i) => i.type === 'name' && i.row.kind === 'person');
  if (person?.type === 'name') {
    state.person = { span: person, row: person.row };
    state.first ??= state.person;
  }
  state.first ??= asked(text, sentence, state);
  const name = state.subject(sentence) ?? null;
  if (name && name.start >= datelineEnd(text, sentence.start)) state.topic = { span: name, row: name.row };
  const report =
    sentence.items.some((i) => isFigure(i)) ||
    /\b(?:letter|report|survey|results|figures|numbers)\b/iu.test(text.slice(sentence.start, sentence.end));
  const source = found.find(
    (a) =>
      a.speaker.kind !== 'anonymous' &&
      (a.speaker.kind !== 'named_person' || /letter|report/iu.test(text.slice(sentence.start, sentence.end))),
  );
  if (source && report) state.source = source;
}

function attributionsOf(text: string, sentence: Sentence, state: State): Attribution[] {
  const found: Attribution[] = [];
  for (const clause of sentence.clauses)
    for (const item of clause.items) {
      if (item.type !== 'word') continue;
      const made = isWord(item, 'according')
        ? accordingTo(text, sentence, item)
        : isWord(item, 'say')
          ? said(text, sentence, { clause, item, state })
          : null;
      if (made && !found.some((a) => a.speaker.span.start === made.speaker.span.start)) found.push(made);
    }
  const account = found.length === 0 ? byAccount(text, sentence, state) : null;
  return account ? [account] : nested(found);
}

const ACCOUNT =
  /\b[Bb]y (?:his|her|(its|their)) (?:own )?(?:account|reckoning|telling|count|estimates?|lights|admission)\b/u;

/** "By his account revenue was F": who was named last. */
function byAccount(text: string, sentence: Sentence, state: State): Attribution | null {
  const m = ACCOUNT.exec(text.slice(sentence.start, sentence.end));
  const who = m && (m[1] ? state.topic : state.person);
  if (!m || !who) return null;
  const verb = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
  const speaker: SpeakerRef = { span: who.span, text: '', row: who.row, kind: m[1] ? 'company' : 'named_person' };
  return reaching(sentence, { verb, speaker, open: true });
}

/** "LatePost reported, citing an insider": the cited one is nearest, the outlet relays. */
function nested(found: readonly Attribution[]): Attribution[] {
  const outlet = found.find((a) => a.speaker.kind === 'outlet');
  return found.map((a) =>
    outlet && a !== outlet && a.outward.length === 0 && (a.speaker.kind === 'anonymous' || a.speaker.kind === 'filing')
      ? { ...a, outward: [outlet.speaker] }
      : a,
  );
}

/** "according to X", "citing X": X within a few words, over the whole sentence. */
function accordingTo(text: string, sentence: Sentence, item: WordItem): Attribution | null {
  const next = sentence.items.filter((i) => i.start >= item.end && i.start - item.end <= 40 && speaks(i));
  const near = next.find((i) => i.type !== 'group') ?? next[0];
  if (!near || /[.;]/u.test(text.slice(item.end, near.start).replace(/\b[A-Z]\./gu, ''))) return null;
  const per = /^per$/iu.test(text.slice(item.start, item.end));
  if (per && near.type !== 'name' && !isWord(near, 'filing') && !isWord(near, 'anon')) return null;
  return reaching(sentence, { verb: item, speaker: refOf(text, near, null), open: false });
}

interface At {
  clause: Clause;
  item: WordItem;
  state: State;
}

/** Verbs that stand before their subject after a quote. */
const INVERTS = /^(?:said|says|added|adds|reported|reports|wrote|writes|noted|explained|explains|confirmed|warned)$/iu;

function said(text: string, sentence: Sentence, { clause, item, state }: At): Attribution | null {
  const opens = text.slice(clause.start, item.start).trim() === '' && INVERTS.test(text.slice(item.start, item.end));
  const after = opens ? inverted(text, sentence, item) : null;
  const who =
    after ?? before(text, sentence, { clause, item, state }) ?? (opens ? null : inverted(text, sentence, item));
  const he = pronounced(text, item, state);
  if (he) return reaching(sentence, { verb: item, speaker: he, open: true });
  if (!who || !may(text, item, { who, sentence })) return null;
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
  const scope = trails || who.start > item.end ? whole(sentence) : { start: item.end, end: sentence.end };
  const outlet = told(text, sentence, item);
  const speaker = refOf(text, who, state);
  return reaching(sentence, {
    verb: item,
    speaker,
    open: speaker.kind !== 'outlet',
    scope,
    outward: outlet ? [outlet] : [],
  });
}

/** Verbs that also mean something else speak only for sources. */
function may(text: string, verb: WordItem, { who, sentence }: { who: Item; sentence: Sentence }): boolean {
  if (!isWord(verb, 'say-about')) return true;
  if (isWord(who, 'anon') || isWord(who, 'filing')) return true;
  if (sentence.items.some((i) => isWord(i, 'filing') && i.end <= who.start)) return true;
  if (/^ (?:rough |new |some |its |their )?(?:numbers|figures|estimates)\b/iu.test(text.slice(verb.end, verb.end + 24)))
    return true;
  if (who.type !== 'name')
    return (
      /^(?:expect|report|guid|project|add)/iu.test(text.slice(verb.start, verb.end)) &&
      /^\S+ (?:that|it|to)\b/u.test(text.slice(verb.start, verb.end + 6))
    );
  return (
    who.row.kind === 'person' ||
    who.row.kind === 'outlet' ||
    /(?:expect|project|report|guid|publish|show)/iu.test(text.slice(verb.start, verb.end))
  );
}

/** The speaker before the verb: in its clause, else before the asides that part them. */
function before(text: string, sentence: Sentence, { clause, item }: At): Item | null {
  for (let index = clause.index; index >= Math.max(0, clause.index - 3); index--) {
    const c = sentence.clauses[index] as Clause;
    const found = c.items.filter((i) => i.end <= item.start && speaks(i));
    const direct = found.filter((i) => !oblique(text, i) || isWord(i, 'filing'));
    const pick = index === clause.index ? direct[direct.length - 1] : direct[0];
    const own = index === clause.index;
    if (pick && own && !separated(text, pick, item)) return best(found, pick);
    const aside = ASIDE.test(text.slice(c.start, c.end));
    if (pick && !own && (!aside || index === 0)) return best(found, pick);
    const from = found.find((i) =>
      /(?:figures|data|research|estimates|numbers|papers|analysis|report) (?:from|by) $/iu.test(
        text.slice(Math.max(0, i.start - 20), i.start),
      ),
    );
    if (from) return from;
    if (own && text.slice(c.start, item.start).trim().split(' ').length > 4 && !aside) return null;
    if (!own && !aside) return null;
  }
  return null;
}

/** A filing named with its owner speaks; a person before a company's name is the speaker. */
const best = (found: readonly Item[], pick: Item): Item =>
  found.find((i) => i.type === 'name' && i.row.kind === 'person' && i.end <= pick.start && pick.start - i.end < 4) ??
  pick;

/** Another verb between the name and the speech verb: "X agreed to buy what it said". */
const separated = (text: string, who: Item, verb: Item): boolean =>
  verb.start - who.end > 60 || /[.;]/u.test(text.slice(who.end, verb.start));

const oblique = (text: string, item: Item): boolean =>
  /(?:^|\s)(?:of|in|at|by|for|with|to|on|about|from|into|than|that|per)(?: the| an?)? ["“]?$/u.test(
    text.slice(Math.max(0, item.start - 10), item.start),
  );

/** ", said X". */
function inverted(text: string, sentence: Sentence, item: WordItem): Item | null {
  if (!/[,"”’]\s*$/u.test(text.slice(Math.max(0, item.start - 3), item.start))) return null;
  return (
    sentence.items.find(
      (i) =>
        i.start >= item.end &&
        i.start - item.end < 30 &&
        speaks(i) &&
        i.type !== 'group' &&
        /^[\w ,’'-]*$/u.test(text.slice(item.end, i.start)) &&
        !/\b(?:in|on|at|to|of|by|for|with|that|during)\b/iu.test(text.slice(item.end, i.start)),
    ) ?? null
  );
}

/** "told the Financial Times": the outlet relays. */
function told(text: string, sentence: Sentence, verb: WordItem): SpeakerRef | null {
  if (!/^t(?:old|ells|elling)$/iu.test(text.slice(verb.start, verb.end))) return null;
  const next = sentence.items.find(
    (i) => i.start >= verb.end && i.start - verb.end < 14 && i.type === 'name' && i.row.kind === 'outlet',
  );
  return next ? refOf(text, next, null) : null;
}

/** "People close to the deal gave these figures." */
export const looksBack = (text: string, sentence: Sentence): boolean =>
  /^(?:That|This|Those|These|Both) (?:is|was|were|are|figures?|numbers?) (?:according|what|as|from|come)/u.test(
    text.slice(sentence.start, sentence.start + 40),
  );
