// What speaks for a party's being in a deal that is told of it without a figure: the words on either side of its list and in its
// own phrase, what it is to the verbs, who it is and how it stands in the text, what the sentence and those before it tell.
import { type Draft, type Scene, sameRef } from '../../frame.ts';
import { isFigure } from '../../item.ts';
import { type Companies, companiesOf, toldBeside } from '../casting/companies.ts';
import { itself, type Mention, mentionsOf } from '../casting/mentions.ts';
import { clauseOf } from '../parties.ts';
import { meant, nameSign, side, told, type Unit, unitsOf, verbSigns } from '../surmise/signs.ts';
import { stem } from '../surmise/stems.ts';
import { type Phrase, phrasesOf } from '../syntax/phrases.ts';

/** A sentence with what may be said of its parties. */
export interface Seen {
  scene: Scene;
  mentions: readonly Mention[];
  units: readonly Unit[];
  companies: Companies;
}

/** A sentence that names more has no end, and nobody weighs it. */
const MOST = 60;

export function seenIn(scene: Scene): Seen | null {
  const all: readonly Phrase[] = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const mentions = mentionsOf(scene, all);
  if (mentions.length === 0 || mentions.length > MOST) return null;
  return { scene, mentions, units: unitsOf(all), companies: companiesOf(scene, { all, mentions }) };
}

/** Where the list that it stands in begins and ends, and how many stand in it. */
function listOf({ mentions }: Seen, m: Mention): { start: number; end: number; members: number } {
  const own = m.how === 'party' ? mentions.filter((o) => o.how === 'party' && o.head === m.head) : [m];
  const last = own[own.length - 1] ?? m;
  return { start: m.head.tokens[0]?.start ?? m.head.start, end: last.noun.end, members: own.length };
}

/** The words before its list and behind it, and those of its own phrase. */
function wordsAround({ units }: Seen, m: Mention, list: { start: number; end: number }): string[] {
  const first = units.findIndex((u) => u.start >= list.start);
  const behind = units.findIndex((u) => u.start >= list.end);
  const found = [
    ...side(units, { at: first < 0 ? units.length : first, step: -1, name: 'l' }),
    ...side(units, { at: (behind < 0 ? units.length : behind) - 1, step: 1, name: 'r' }),
  ];
  for (const t of m.noun.tokens)
    if (t !== m.token && t.tag !== 'det') found.push(`o${stem(t.word)}`, ...meant(t.word).map((s) => `o${s}`));
  return found;
}

/** What it is to the verbs beside it, and to the noun that it belongs to. */
function acting(m: Mention): string[] {
  const found: string[] = [];
  for (const role of m.roles) {
    const as = itself(m, role) ? role.as : `${role.as}'`;
    for (const s of verbSigns(role.verb)) found.push(`${as}${s}`);
  }
  if (m.roles.length === 0) found.push('idle');
  found.push(`prep${m.head.prep}`, `how${m.how}`);
  if (m.how !== 'party') for (const k of m.noun.kinds) found.push(`its${k}`);
  return found;
}

/** What the sentence tells of it, and of others. */
function tells({ scene }: Seen, m: Mention): string[] {
  const { drafts, discourse, sentence } = scene;
  const found: string[] = [];
  for (const d of drafts) {
    const sum = d.money || d.percent || d.multiple ? '' : '-';
    if (sameRef(d.subject, m.ref)) found.push(`by${told(d)}${sum}`, `by${d.rule}${sum}`);
    if (sameRef(d.object, m.ref)) found.push(`in${told(d)}${sum}`, `in${d.rule}${sum}`);
    if (d.subject?.members?.some((o) => sameRef(o, m.ref))) found.push(`with${told(d)}${sum}`);
    found.push(`d${told(d)}${sum}`);
  }
  if (drafts.length === 0) found.push('dnone');
  const last = discourse.told;
  found.push(last ? `t${told(last)}` : 'tnone');
  for (const d of (discourse.tales ?? []).slice(-4)) found.push(`e${told(d)}`);
  const figures = sentence.items.filter(isFigure).filter((f) => f.type === 'money' || f.type === 'percent');
  found.push(`f${Math.min(2, figures.length)}`);
  return found;
}

/** What its clause is about, where it is not itself. */
function about({ scene }: Seen, m: Mention): string[] {
  const subject = clauseOf(scene, m.token.start)?.subject;
  if (!subject) return ['S-'];
  if (subject.party === m.token) return ['Sitself'];
  if (subject.party) return [`S${nameSign(subject.party)}`];
  return [`S${stem(subject.head.word)}`, ...subject.kinds.map((k) => `S:${k}`)];
}

/** All signs of a party, beside a claim of a kind about it. */
export function signsOf(seen: Seen, m: Mention, like: Draft): string[] {
  const list = listOf(seen, m);
  const company = seen.companies.of(m.ref);
  const found = [
    'bias',
    `x${nameSign(m.token)}`,
    `m${Math.min(4, list.members)}`,
    ...wordsAround(seen, m, list),
    ...acting(m),
    ...m.features.map((f) => `c${f}`),
    ...[...company.features, ...toldBeside(seen.scene, company, like)].map((f) => `c${f}`),
    ...tells(seen, m),
    ...about(seen, m),
  ];
  return [...new Set(found)];
}
