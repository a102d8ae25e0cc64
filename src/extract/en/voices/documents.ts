// Whole texts that somebody speaks: press releases and letters in a company's own name, interviews. Takes the reading
// and the company it is about, says whose words they are where nobody else is named.
import type { Reading } from '../../../model/document.ts';
import type { GazetteerRow } from '../../../model/reference.ts';
import type { SpeakerRef } from '../../attribution.ts';
import type { Ref } from '../../frame.ts';
import type { Grammar } from '../../grammar.ts';
import { isBare } from '../naming/given.ts';
import { interview } from './layout.ts';
import type { Voices } from './speech.ts';

const DEFINED =
  /([A-Z][\w&. -]{1,60}?(?:, (?:Inc|Corp|Ltd|LLC|L\.P|LP)\.?)?),? \((?:the|or|together,?) ["“](?:Company|Group|Trust|Issuer|Partnership)["”]\)/u;

/** The listed company, where the defined name is no other's that only begins with the same word: "Helion Grid Inc". */
function ownRow(name: string, row: GazetteerRow | null): GazetteerRow | null {
  const known = row ? [row.names.en, ...row.aliases].filter((n) => name.startsWith(n)) : [];
  const rest = name.slice(Math.max(0, ...known.map((n) => n.length)));
  return known.length > 0 && rest.split(/[ ,.]+/u).every((w) => w === '' || isBare(w)) ? row : null;
}

/** A text in the company's own name ("the Company") is stated by that company. */
function voiceOf(reading: Reading, grammar: Grammar): SpeakerRef | null {
  const defined = DEFINED.exec(reading.folded.slice(0, 3000));
  const m = defined ?? /\bthe ["“]?(Company)\b/u.exec(reading.folded);
  if (!m) return null;
  const head = `${reading.document.title ?? ''} ${reading.folded.slice(0, 300)}`;
  const row = grammar.names.scan(head, 0, head.length).find((n) => n.values[0]?.kind !== 'outlet')?.values[0] ?? null;
  if (defined) {
    const name = (defined[1] ?? '').replace(/^.*[a-z] (?=[A-Z])/u, (s) => (/\b(?:and|the|of|by) $/u.test(s) ? '' : s));
    const at = defined.index + (defined[1] ?? '').length - name.length;
    return { span: { start: at, end: at + name.length }, text: '', row: ownRow(name, row), kind: 'filing' };
  }
  const start = m.index + m[0].length - 'Company'.length;
  return { span: { start, end: start + 'Company'.length }, text: '', row, kind: 'filing' };
}

const RELEASE =
  /\b(?:today|this morning) (?:announced|reported|released|published|unveiled|posted|disclosed)\b|\bannounced today\b|\b(?:is|are) pleased to announce\b|\bannounces (?:that|its|the|results)\b|\((?:BUSINESS WIRE|GLOBE NEWSWIRE|PRNewswire)\)|\/PRNewswire|^(?:Dear|To (?:our|the|my|fellow)) (?:\w+ ){0,2}(?:shareholders|partners|investors|stockholders|colleagues|friends)\b/mu;
const OWN = /(?<![\w’'])(?:[Ww]e|[Oo]ur|us)(?![\w])/gu;
const QUOTED = /[“"][^”"]{0,600}[”"]/gu;
const HEAD = 1200;

/** Does a text say "we" of itself, outside what it quotes? */
function firstPerson(text: string): boolean {
  const plain = text.slice(0, 6000).replace(QUOTED, ' ');
  const count = plain.match(OWN)?.length ?? 0;
  return count >= 4 && count * 500 > plain.length;
}

/** The voice of a text in the name of the company it is about: releases, letters, and who says "we" throughout. */
export function ownVoice(text: string, voice: SpeakerRef | null, hero: Ref | null): SpeakerRef | null {
  if (!hero?.row) return voice;
  if (voice) return voice.row ? voice : { ...voice, row: hero.row, text: hero.text ?? '' };
  if (!RELEASE.test(text.slice(0, HEAD)) && !firstPerson(text)) return null;
  return { span: hero.span, row: hero.row, text: hero.text ?? '', kind: 'company' };
}

export const spoken = (reading: Reading, grammar: Grammar): Voices => ({
  voice: voiceOf(reading, grammar),
  interview: interview(reading.folded),
});
