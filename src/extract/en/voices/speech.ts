// Who says it, in English: "X said that", ", X said", "according to X", "citing X", "told the Y". Takes scanned
// sentences in reading order, gives attributions; a report's source runs on over the figures that follow it.
import type { Attribution, SpeakerRef } from '../../attribution.ts';
import type { Ref } from '../../frame.ts';
import { type Clause, type Item, isFigure, isWord, type NameItem, type Sentence, type WordItem } from '../../item.ts';
import { accordingTo, byAccount, guides, reaching } from './accounts.ts';
import { answers, datelineEnd } from './layout.ts';
import { before, inverted, may, mute, relayer } from './sayers.ts';
import { again, described, pronounced, refOf, type State, speaks, wired } from './speakers.ts';

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
  { subject, subjectAt }: Pick<State, 'subject' | 'subjectAt'> = { subject: () => null, subjectAt: () => null },
): SpeechReader {
  let turn: { speaker: SpeakerRef; block: number } | null = null;
  const state: State = {
    topic: null,
    person: null,
    source: null,
    voice: voices.voice,
    near: () => null,
    subject,
    subjectAt,
    first: null,
    outlet: null,
    house: null,
    last: null,
    paper: false,
  };
  let soft: Carried | null = null;
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
      const carried = found.length === 0 && soft?.block === sentence.block && goesOn(text, sentence) ? soft : null;
      if (found.length > 0) soft = softly(found, sentence.block);
      if (carried) return [reaching(sentence, { ...carried.said, verb: sentence, scope: sentence, open: false })];
      if (found.length > 0) return found;
      const wire = wired(text, sentence);
      if (wire) return [reaching(sentence, { verb: sentence, speaker: wire, open: false })];
      const from =
        state.voice ??
        (voices.interview && state.first && answers(text, sentence.start) && text[sentence.start] !== '('
          ? ({ ...state.first, text: '', kind: 'named_person' } as const)
          : null) ??
        (retells(sentence, state) ? state.source?.speaker : null);
      const outward = from === state.source?.speaker ? state.source?.outward : undefined;
      return from ? [reaching(sentence, { verb: sentence, speaker: from, open: true, outward })] : [];
    },
  };
}

interface Carried {
  said: Attribution;
  block: number;
}

/** What is told from a source that is only named once may go on in the sentences that follow. */
function softly(found: readonly Attribution[], block: number): Carried | null {
  const last = found[found.length - 1];
  return last && !last.open ? { said: last, block } : null;
}

/** Is a sentence more of what a source told: of what is to come, or of the figures of a company? */
const goesOn = (text: string, sentence: Sentence): boolean =>
  sentence.items.some((i) => isWord(i, 'metric') || isWord(i, 'share-base') || isWord(i, 'n-valuation')) ||
  (sentence.end - sentence.start < 110 &&
    sentence.items.some(isFigure) &&
    !sentence.items.some((i) => i.type === 'time')) ||
  /\b(?:would|could|might|should|may|is expected|are expected|is likely)\b/u.test(
    text.slice(sentence.start, sentence.end),
  );

/** The figures of a company, and all sums of a text that retells a document from its head. */
const retells = (sentence: Sentence, { source, paper }: State): boolean =>
  sentence.items.some(
    (i) =>
      isWord(i, 'metric') ||
      isWord(i, 'share-base') ||
      (paper && source?.speaker.kind === 'filing' && (i.type === 'money' || i.type === 'percent')),
  );

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

const HEAD = 500;
/** "X published its prospectus": a text about a document. */
const headed = (text: string): boolean =>
  /\b(?:published|released|filed|submitted|unveiled|lodged|made public|issued) (?:(?:an?|its|the|their) )?(?:\w+ )?(?:prospectus|filing|annual report|accounts|registration statement|listing document|S-1|F-1)\b/u.test(
    text.slice(0, HEAD),
  );

/** Who rates bonds and shares is a house that may say more. */
const RATES = /\b(?:rated|rates|assigned|upgraded|downgraded)\b/u;

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
  for (const i of sentence.items)
    if (i.type === 'name' && i.row.kind === 'outlet') state.outlet = { span: i, row: i.row };
  const house = found.findLast(
    ({ speaker: s }) =>
      s.kind === 'analyst' || (s.kind === 'company' && s.row !== null && s.row.id !== state.topic?.row.id),
  );
  if (house) state.house = house.speaker;
  else if (RATES.test(text.slice(sentence.start, sentence.end))) {
    const rater = state.subject(sentence);
    if (rater) state.house = refOf(text, rater, null);
  }
  state.last = found[found.length - 1]?.speaker ?? state.last;
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
  if (source && report) {
    state.source = source;
    state.paper ||= source.speaker.kind === 'filing' && (sentence.start < HEAD || headed(text));
  }
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
  const firm = found.filter((a) => !BASIS.test(text.slice(a.verb.start, a.verb.end)));
  if (found.length > 0) return nested(firm.length > 0 ? firm : found);
  const account = byAccount(text, sentence, state) ?? guides(text, sentence, state);
  return account ? [account] : [];
}

/** "LatePost reported, citing an insider": the cited one is nearest, the outlet relays. */
function nested(found: readonly Attribution[]): Attribution[] {
  const outlet = found.find((a) => a.speaker.kind === 'outlet');
  if (!outlet) return [...found];
  const cited = found.find((a) => a !== outlet && a.outward.length === 0 && CITED.has(a.speaker.kind));
  return found.map((a) => {
    if (!cited || (a !== outlet && a !== cited)) return a;
    // "Citing a person, it said": the words are the source's wherever they stand.
    return { ...a, speaker: cited.speaker, outward: [outlet.speaker] };
  });
}

/** What somebody goes by is no word of its own beside who says it. */
const BASIS = /^(?:going|judging|based|on the) /iu;

const CITED: ReadonlySet<string> = new Set(['anonymous', 'filing']);

interface At {
  clause: Clause;
  item: WordItem;
  state: State;
}

/** Verbs that stand before their subject after a quote. */
const INVERTS = /^(?:said|says|added|adds|reported|reports|wrote|writes|noted|explained|explains|confirmed|warned)$/iu;

/** The subject by the grammar of the sentence. */
function bySyntax(sentence: Sentence, verb: WordItem, state: State): Item | null {
  const who = state.subjectAt(sentence, verb.start);
  return who && speaks(who) ? who : null;
}

function said(text: string, sentence: Sentence, { clause, item, state }: At): Attribution | null {
  if (mute(text, item)) return null;
  const opens = text.slice(clause.start, item.start).trim() === '' && INVERTS.test(text.slice(item.start, item.end));
  const after = opens ? inverted(text, sentence, item) : null;
  const who =
    after ??
    before(text, sentence, { clause, item }) ??
    (opens ? null : inverted(text, sentence, item)) ??
    bySyntax(sentence, item, state);
  const he = pronounced(text, item, state) ?? again(text, item, state);
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
  const scope =
    trails || who.start > item.end
      ? { start: sentence.start, end: sentence.end }
      : { start: item.end, end: sentence.end };
  const outlet = relayer(text, sentence, item);
  const speaker = refOf(text, who, state);
  const paper = outlet ? refOf(text, outlet, null) : documented(text, sentence, { speaker, verb: item });
  return reaching(sentence, {
    verb: item,
    speaker,
    open: speaker.kind !== 'outlet',
    scope,
    outward: paper ? [paper] : [],
  });
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

/** "People close to the deal gave these figures." */
export const looksBack = (text: string, sentence: Sentence): boolean =>
  /^(?:That|This|Those|These|Both) (?:is|was|were|are|figures?|numbers?) (?:according|what|as|from|come)/u.test(
    text.slice(sentence.start, sentence.start + 40),
  );
