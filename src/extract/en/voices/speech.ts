// Who says it, in English: "X said that", ", X said", "according to X", "citing X", "told the Y". Takes scanned
// sentences in reading order, gives attributions; a report's source runs on over the figures that follow it.
import type { Attribution, SpeakerRef } from '../../attribution.ts';
import type { Ref } from '../../frame.ts';
import { isFigure, isWord, type NameItem, type Sentence } from '../../item.ts';
import { accordingTo, byAccount, counts, guides, reaching } from './accounts.ts';
import { background, NO_COMMENT, refusal } from './background.ts';
import { voiced } from './houses.ts';
import { answers, datelineEnd } from './layout.ts';
import { isOutlet } from './papers.ts';
import { said } from './said.ts';
import { described, refOf, type State, wired } from './speakers.ts';

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
    talker: null,
  };
  let soft: Carried | null = null;
  /** For whom the people spoke that have no name, by where they stand. */
  const houses = new Map<number, SpeakerRef>();
  const spokenBy = (text: string, sentence: Sentence, found: readonly Attribution[]): Attribution[] => {
    const label = turnOf(text, sentence);
    if (label || turn?.block !== sentence.block) turn = label && { speaker: label, block: sentence.block };
    if (turn && (label || found.every((a) => a.speaker.kind === 'company')))
      return [reaching(sentence, { verb: sentence, speaker: turn.speaker, open: true })];
    const own = state.voice;
    if (own?.row && found.length > 0 && found.every((a) => reportsOnly(text, a) && a.speaker.row?.id !== own.row?.id))
      return [reaching(sentence, { verb: sentence, speaker: own, open: true })];
    const refused = refusal(text, sentence) !== null;
    soft = stillTold(text, sentence, { soft: refused ? null : soft, state, refused });
    const more = soft?.answered ? COMING.test(text.slice(sentence.start, sentence.end)) : goesOn(text, sentence);
    const carried = found.length === 0 && soft?.block === sentence.block && more ? soft : null;
    if (found.length > 0) soft = refused ? null : softly(found, sentence.block);
    if (carried) return [reaching(sentence, { ...carried.said, verb: sentence, scope: sentence, open: false })];
    if (found.length > 0) return [...found];
    const quoted = state.talker && FIRST.test(text.slice(sentence.start, sentence.start + 60)) ? state.talker : null;
    if (quoted) return [reaching(sentence, { verb: sentence, speaker: quoted, open: true })];
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
  };
  return {
    of(text, sentence) {
      const hero = about();
      state.voice = voices.voice;
      if (!state.topic && hero?.row) state.topic = { span: hero.span, row: hero.row };
      state.near = (item) => described(text, sentence, item);
      const all = attributionsOf(text, sentence, state);
      remember(text, sentence, { state, found: all });
      houseOf(all, (ref) => voiced(text, sentence, ref), { state, houses });
      // What others had expected is told by the way; the sentence is still whose it would be without.
      const asides = all.every((a) => a.aside) ? all : [];
      const told = [...spokenBy(text, sentence, asides.length > 0 ? [] : all), ...asides];
      return told.map((a) => ({ ...a, speaker: houses.get(a.speaker.span.start) ?? a.speaker }));
    },
  };
}

/** Notes for whom the people of a sentence speak that have no name; a house may say more. */
function houseOf(
  found: readonly Attribution[],
  voice: (ref: SpeakerRef) => SpeakerRef,
  { state, houses }: { state: State; houses: Map<number, SpeakerRef> },
): void {
  for (const { speaker } of found) {
    const house = voice(speaker);
    if (house !== speaker) houses.set(speaker.span.start, house);
    if (house !== speaker && house.kind === 'analyst') state.house = house;
  }
}

/** A quotation, or words of "we", without a speaker of its own. */
const FIRST = /^["“]|^(?:We|Our|I) |\b(?:we|our) /u;

interface Carried {
  said: Attribution;
  block: number;
  /** Somebody would not comment on it: only what is to come is still told. */
  answered?: boolean;
}

/** Ends what is carried where the writer goes on alone, or somebody refuses a report or comment on it. */
function stillTold(
  text: string,
  sentence: Sentence,
  { soft, state, refused }: { soft: Carried | null; state: State; refused: boolean },
): Carried | null {
  const { source, paper } = state;
  const silent = NO_COMMENT.test(text.slice(sentence.start, sentence.end));
  if (source && !paper && (refused || silent || background(text, sentence, source))) state.source = null;
  if (!soft || background(text, sentence, soft.said)) return null;
  return silent ? { ...soft, answered: true } : soft;
}

/** What is told from a source that is only named once may go on in the sentences that follow. */
function softly(found: readonly Attribution[], block: number): Carried | null {
  const last = found[found.length - 1];
  return last && !last.open && !last.aside ? { said: last, block } : null;
}

/** Is a sentence more of what a source told: of what is to come, or of the figures of a company? */
const goesOn = (text: string, sentence: Sentence): boolean =>
  sentence.items.some((i) => isWord(i, 'metric') || isWord(i, 'share-base') || isWord(i, 'n-valuation')) ||
  (sentence.end - sentence.start < 110 &&
    sentence.items.some(isFigure) &&
    !sentence.items.some((i) => i.type === 'time')) ||
  COMING.test(text.slice(sentence.start, sentence.end));

const COMING = /\b(?:would|could|might|should|may|is expected|are expected|is likely)\b/u;

/** The figures of a company, and all sums of a text that retells a document from its head. */
const retells = (sentence: Sentence, { source, paper }: State): boolean =>
  sentence.items.some(
    (i) =>
      isWord(i, 'metric') ||
      isWord(i, 'share-base') ||
      (paper && source?.speaker.kind === 'filing' && (i.type === 'money' || i.type === 'percent')),
  );

const TURN = /^["“]?(?: ?(?:[-–—,(]) ?[^:\n.]{2,60}?)?:\s/u;

const SHOUTS = /^[A-Z][A-Z’'-]+(?: [A-Z][A-Z’'-]+)+$/u;

/** "Anita Rao - Chief Financial Officer: ...": whose turn it is to speak, by the label of the line. */
function turnOf(text: string, sentence: Sentence): SpeakerRef | null {
  const name = sentence.items.find((i) => i.type === 'name');
  if (name?.type !== 'name' || (name.row.kind !== 'person' && name.row.kind !== 'unknown')) return null;
  const lead = text.slice(sentence.start, name.start);
  if (!/^["“]?$|^(?:[A-Z]{3}|[Cc]h\w+ (?:\w+ )?(?:executive|officer|chief)|[A-Z][\w-]+(?: \w+){0,2}) $/u.test(lead))
    return null;
  if (name.row.kind !== 'person' && !(lead || SHOUTS.test(text.slice(name.start, name.end)))) return null;
  if (!TURN.test(text.slice(name.end, Math.min(sentence.end, name.end + 70)))) return null;
  return { ...refOf(text, name, null), kind: 'named_person' };
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

const PAPERS =
  /\b(?:published|released|filed|submitted|unveiled|lodged|issued|posted) (?:an?|its|the|their) (?:\w+ )?(prospectus|filing|annual report|accounts|registration statement|listing document)\b|^(?:The|Its|[A-Z][\w&. ]{1,30}['’]s) (?:draft |annual |latest )?(prospectus|accounts|annual report|registration statement|listing document|filing)(?:,| (?:is|was|runs|lists|sets|gives|tells|paints))/u;

/** "X published its prospectus", "The prospectus, filed on Friday, is": a paper that what follows comes from. */
function introduced(text: string, sentence: Sentence): Attribution | null {
  const m = sentence.classes.has('filing') ? PAPERS.exec(text.slice(sentence.start, sentence.end)) : null;
  const word = m?.[1] ?? m?.[2];
  if (!m || !word) return null;
  const start = sentence.start + m.index + m[0].lastIndexOf(word);
  const speaker: SpeakerRef = { span: { start, end: start + word.length }, text: '', row: null, kind: 'filing' };
  return reaching(sentence, { verb: speaker.span, speaker, open: true });
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
  for (const i of sentence.items) if (i.type === 'name' && isOutlet(i.row)) state.outlet = { span: i, row: i.row };
  const house = found.findLast(
    ({ aside, speaker: s }) =>
      !aside && (s.kind === 'analyst' || (s.kind === 'company' && s.row !== null && s.row.id !== state.topic?.row.id)),
  );
  if (house) state.house = house.speaker;
  else if (RATES.test(text.slice(sentence.start, sentence.end))) {
    const rater = sentence.items.find((i) => i.type === 'name' && i.start - sentence.start < 12);
    if (rater) state.house = refOf(text, rater, null);
  }
  const talks = found.findLast(({ speaker: s }) => s.kind === 'named_person' || s.kind === 'anonymous');
  if (found.length > 0) state.talker = talks?.speaker ?? null;
  state.last = found[found.length - 1]?.speaker ?? state.last;
  const name = state.subject(sentence) ?? null;
  if (name && name.start >= datelineEnd(text, sentence.start)) state.topic = { span: name, row: name.row };
  const report =
    sentence.items.some((i) => isFigure(i)) ||
    /\b(?:letter|report|survey|results|figures|numbers)\b/iu.test(text.slice(sentence.start, sentence.end));
  const source = found.find(
    (a) =>
      !a.aside &&
      a.speaker.kind !== 'anonymous' &&
      (a.speaker.kind !== 'named_person' || /letter|report/iu.test(text.slice(sentence.start, sentence.end))),
  );
  const shown = found.length === 0 ? introduced(text, sentence) : null;
  if (shown) {
    state.source = shown;
    state.paper ||= sentence.start < HEAD;
  }
  if (source && report && !refusal(text, sentence)) {
    state.source = source;
    // "X invested F in Y, per a filing": the paper is that sentence's alone.
    const per = /^per$/iu.test(text.slice(source.verb.start, source.verb.end));
    state.paper ||= source.speaker.kind === 'filing' && !per && (sentence.start < HEAD || headed(text));
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
  const account = byAccount(text, sentence, state) ?? guides(text, sentence, state) ?? counts(text, sentence, state);
  return account ? [account] : [];
}

/** "LatePost reported, citing an insider": the cited one is nearest, the outlet relays. */
function nested(found: readonly Attribution[]): Attribution[] {
  const outlet = found.find((a) => a.speaker.kind === 'outlet');
  if (!outlet) return [...found];
  const cited = found.find((a) => a !== outlet && !a.aside && a.outward.length === 0 && CITED.has(a.speaker.kind));
  return found.map((a) => {
    if (!cited || (a !== outlet && a !== cited)) return a;
    // "Citing a person, it said": the words are the source's wherever they stand.
    return { ...a, speaker: cited.speaker, outward: [outlet.speaker] };
  });
}

/** What somebody goes by is no word of its own beside who says it. */
const BASIS = /^(?:going|judging|based|on the) /iu;

const CITED: ReadonlySet<string> = new Set(['anonymous', 'filing']);

/** "People close to the deal gave these figures." */
export const looksBack = (text: string, sentence: Sentence): boolean =>
  /^(?:That|This|Those|These|Both) (?:is|was|were|are|figures?|numbers?) (?:according|what|as|from|come)/u.test(
    text.slice(sentence.start, sentence.start + 40),
  );
