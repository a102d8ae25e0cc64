// Whose account a sentence gives, in English: "according to X", "citing X", "figures provided to investors", "by his own
// account". Takes a sentence and the word that opens the account, gives the attribution.
import type { Span } from '../../../model/document.ts';
import type { Attribution, SpeakerRef } from '../../attribution.ts';
import { isWord, type Sentence, type WordItem } from '../../item.ts';
import { behind } from './people.ts';
import { refOf, type State, speaks } from './speakers.ts';

const whole = ({ start, end }: Span): Span => ({ start, end });

export const reaching = (
  sentence: Span,
  { verb, speaker, open, scope, outward }: Partial<Attribution> & Pick<Attribution, 'verb' | 'speaker' | 'open'>,
): Attribution => ({ verb: whole(verb), scope: scope ?? whole(sentence), speaker, outward: outward ?? [], open });

const ACCOUNT =
  /\b[Bb]y (?:his|her|(its|their)) (?:own )?(?:account|reckoning|telling|count|estimates?|lights|admission)\b/u;

const NAMED =
  /\b[Bb]y [A-Z][\w&. -]{1,40}?['’]s? (?:own )?(?:account|reckoning|telling|count|estimates?|calculations?|figures|tally)\b/u;

/** "By his account revenue was F": who was named last. */
export function byAccount(text: string, sentence: Sentence, state: State): Attribution | null {
  const named = NAMED.exec(text.slice(sentence.start, sentence.end));
  const whose = named && sentence.items.find((i) => i.type === 'name' && i.start === sentence.start + named.index + 3);
  if (whose) return reaching(sentence, { verb: whose, speaker: refOf(text, whose, null), open: true });
  const m = ACCOUNT.exec(text.slice(sentence.start, sentence.end));
  const who = m && (m[1] ? state.topic : state.person);
  if (!m || !who) return null;
  const verb = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
  const speaker: SpeakerRef = { span: who.span, text: '', row: who.row, kind: m[1] ? 'company' : 'named_person' };
  return reaching(sentence, { verb, speaker, open: true });
}

/** "figures | provided to investors", "a presentation shown to lenders": who got to see it does not say it. */
const GIVEN_TO =
  /^ ((?:an? |the |its |their |his |her )?(?:[\w-]+ ){0,2}(?:figures|data|numbers|information|materials?|documents?|files?|presentation|memo|deck|report|note|accounts|summary|e-?mails?|letter))(,? (?:that (?:was|were) )?(?:provided|given|shown|sent|supplied|circulated|distributed|presented|shared|submitted|disclosed|released|addressed|lodged|filed)) (?:to|with|among|at|by) /iu;

/** What is told from, where its readers are named right behind it. */
function givenTo(text: string, item: WordItem): SpeakerRef | null {
  const m = GIVEN_TO.exec(text.slice(item.end, item.end + 90));
  const words = m?.[1] ?? '';
  if (!m || !/ (?:to|with|among) $/u.test(m[0])) return null;
  const start = item.end + 1;
  const readers = /^[\w’'-]+(?: [A-Z][\w’'-]*)*/u.exec(text.slice(item.end + m[0].length, item.end + m[0].length + 40));
  const end = item.end + m[0].length + (readers?.[0].length ?? 0);
  const lead = /^(?:an? |the |its |their |his |her )/iu.exec(words)?.[0].length ?? 0;
  return { span: { start: start + lead, end }, text: '', row: null, kind: 'filing' };
}

/** "according to X", "citing X": X within a few words, over the whole sentence. */
export function accordingTo(text: string, sentence: Sentence, item: WordItem): Attribution | null {
  const given = givenTo(text, item);
  if (given) return reaching(sentence, { verb: item, speaker: given, open: true });
  const next = sentence.items.filter((i) => i.start >= item.end && i.start - item.end <= 40 && speaks(i));
  const near = next.find((i) => i.type !== 'group') ?? next[0];
  const crowd = near?.type === 'group' ? behind(text, item.end) : null;
  if (crowd) return reaching(sentence, { verb: item, speaker: crowd, open: false });
  if (!near || /[.;]/u.test(text.slice(item.end, near.start).replace(/\b[A-Z]\./gu, ''))) {
    const people = behind(text, item.end);
    return people && reaching(sentence, { verb: item, speaker: people, open: false });
  }
  const per = /^per$/iu.test(text.slice(item.start, item.end));
  const basis = /^(?:going|judging|based|on)\b/iu.test(text.slice(item.start, item.end));
  if (basis && !isWord(near, 'filing') && !isWord(near, 'anon')) return null;
  if (per && near.type !== 'name' && !isWord(near, 'filing') && !isWord(near, 'anon')) return null;
  const scope = estimated(text, sentence, item);
  const told = reaching(sentence, { verb: item, speaker: refOf(text, near, null), open: false, scope });
  return scope.start > sentence.start ? { ...told, aside: true } : told;
}

const ESTIMATED =
  /\b(?:beat|beating|beats|topp(?:ed|ing)|exceed(?:ed|ing)|above|ahead of|miss(?:ed|ing)|below|short of|compared (?:with|to)|versus|vs\.?|against|while|though) [^;]{0,60}\b(?:expect\w*|estimat\w*|consensus|forecast\w*|polled|surveyed|looking for|projected)\b[^;]{0,60}$/iu;

/** "beating the F that analysts expected, according to X": X gives what was expected, not what came. */
function estimated(text: string, sentence: Sentence, item: WordItem): Span {
  const m = ESTIMATED.exec(text.slice(sentence.start, item.start));
  return m ? { start: sentence.start + m.index, end: sentence.end } : whole(sentence);
}

const OUTLOOK =
  /\b(?:rais(?:ed|es)|lift(?:ed|s)|lower(?:ed|s)|cuts?|trimm?(?:ed|s)|narrow(?:ed|s)|widen(?:ed|s)|increas(?:ed|es)|reduc(?:ed|es)|slash(?:ed|es)|reaffirm(?:ed|s)|reiterat(?:ed|es)|maintain(?:ed|s)|confirm(?:ed|s)|kept|issu(?:ed|es)|gave|upgrad(?:ed|es)|boost(?:ed|s)|hik(?:ed|es)|nudg(?:ed|es)|upp(?:ed|s)) (?:up )?(?:its|their|the|a) (?:[\w’'-]+ ){0,5}?(?:forecast|guidance|outlook|projection|target|estimate)|\b(?:is|are) (?:now |also |still )?(?:forecasting|projecting|guiding (?:to|for)|predicting|looking for|targeting|aiming for)\b/u;

const RAN =
  /\b(?:ran|did|made|conducted|carried out|repeated) (?:the|an?|its|this|that) (?:same |latest |annual |first )?(?:exercise|survey|count|study|poll|analysis|calculation|sums)\b/u;

/** "When X ran the same exercise": the numbers are those of who counted. */
export function counts(text: string, sentence: Sentence, state: State): Attribution | null {
  const m = RAN.exec(text.slice(sentence.start, sentence.end));
  if (!m) return null;
  const verb = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
  const who = state.subjectAt(sentence, verb.start)?.party?.item;
  return who && speaks(who) ? reaching(sentence, { verb, speaker: refOf(text, who, state), open: true }) : null;
}

/** "X raised its own forecast to F": who gives guidance says it. */
export function guides(text: string, sentence: Sentence, state: State): Attribution | null {
  const seeks = sentence.classes.has('in-talks') && sentence.classes.has('metric');
  if (!sentence.classes.has('planned') && !seeks && !sentence.classes.has('say')) return null;
  const m = OUTLOOK.exec(text.slice(sentence.start, sentence.end));
  if (!m) return null;
  const verb = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
  const who = state.subjectAt(sentence, verb.start)?.party?.item;
  if (!who || !speaks(who)) return null;
  return reaching(sentence, {
    verb,
    speaker: refOf(text, who, state),
    open: false,
    scope: { start: verb.start, end: sentence.end },
  });
}
