// Parts of a total that was told in the sentence before, in English: "The five biggest customers together contributed P", "A
// made up P". Takes the figure, gives the same whole with the part that is the subject.
import type { Draft, Ref, Scene } from '../../../frame.ts';
import { sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { around } from '../../context.ts';
import { words } from '../../deals/slots/people.ts';
import { clauseOf, nominals } from '../../parties.ts';
import { resolved } from '../../reference.ts';
import type { Noun } from '../../syntax/phrases.ts';

const MADE =
  /\b(?:accounted for|accounts for|m(?:ade|akes|ake) up|contributed|contributes|provided|provides|represented|represents|supplied|supplies|generated|generates|brought in|brings in)(?: (?:about|around|roughly|nearly|some|over|more than|less than|just|only|almost|another|a further|the|the remaining|the other))*$/u;
const CLOSES = /^(?:[.,;)]|$| (?:and|more|last year|in \d{4}|this year)\b)/u;
/** How far a total is still told of. */
const NEAR = 420;

/** The part by its own words, or the company that it is. */
function partOf(scene: Scene, n: Noun): Ref | null {
  if (n.figures.length > 0) return null;
  const own = n.party ? nominals(scene).find((m) => m.start === n.party?.start) : undefined;
  const ref = own ? resolved(scene, own) : null;
  return ref ?? words(n);
}

/** The total, or the part of it, that was told last: sales, or a share of them. */
function toldOf(scene: Scene): Draft | null {
  const fits = (d: Draft): boolean =>
    d.kind === 'metric' && (d.label === 'share of total' || (d.metric === 'revenue' && !d.object));
  const own = scene.drafts.findLast(fits);
  const { told } = scene.discourse;
  return own ?? (told && fits(told) && scene.sentence.start - told.clause.start < NEAR ? told : null);
}

export function elided(scene: Scene, figure: FigureItem): Draft | null {
  const a = around(scene, figure);
  if (!MADE.test(a.left) || !CLOSES.test(a.right)) return null;
  const told = toldOf(scene);
  if (!told?.subject) return null;
  const subject = clauseOf(scene, figure.full.start)?.subject;
  const part = subject && subject.end <= figure.start ? partOf(scene, subject) : null;
  if (!part || sameRef(part, told.subject)) return null;
  return {
    ...told,
    rule: 'en/share-of',
    object: part,
    percent: figure,
    clause: a.clause,
    trigger: figure,
    when: undefined,
    status: null,
    also: [],
  };
}
