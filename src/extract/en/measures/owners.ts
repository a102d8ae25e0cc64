// Whose figure it is, in English: the possessor of the metric ("Google Cloud's sales"), "revenue at X", the subject,
// the employer of who speaks, else the topic; and the segment of the business that the words before a metric name.
import { isCompany, last, type Ref, type Scene } from '../../frame.ts';
import { isWord, type WordItem } from '../../item.ts';
import { type Around, near } from '../context.ts';
import { untold } from '../focus/untold.ts';
import { clauseAt, type Nominal, nominals, subjectNominal } from '../parties.ts';
import { resolved } from '../reference.ts';
import { singleRole } from '../story/roles.ts';
import { phrasesOf } from '../syntax/phrases.ts';
import { employed, speakingFor } from '../voices/ours.ts';
import { aside } from './nouns/asides.ts';
import { unitTold } from './segments/bought.ts';
import { partBack, segmentSubject } from './segments/parts.ts';
import { partOfGroup, subjectPart } from './segments/subject.ts';

const company = (ref: Ref | null): ref is Ref =>
  ref !== null && ref.row?.kind !== 'person' && ref.row?.kind !== 'outlet' && ref.row?.kind !== 'regulator';

/** The company that owns what stands in a stretch: "of Bluegate's income", "of its revenue". */
export function owned(scene: Scene, span: { start: number; end: number }): Ref | null {
  const owner = nominals(scene).find((n) => n.owner && n.start >= span.start && n.end <= span.end);
  const ref = owner ? resolved(scene, owner) : null;
  return company(ref) ? ref : null;
}

/** Whoever speaks for a company speaks of it: the speaker's employer, else whom the text is about. */
function spokenFor(scene: Scene): Ref | null {
  return speakingFor(scene) ?? scene.discourse.title ?? scene.discourse.topic;
}

const FIRST_PERSON = /(?:^|[^\w])(?:we|our|us|I|we['’](?:re|ve|d|ll)|I['’](?:m|ve|d|ll)|you|your)(?![\w])/iu;

/** "HSBC sees revenue rising to F": who only watches has no part in what it foresees. */
const watches = ({ discourse }: Scene, { row }: Ref): boolean =>
  row !== null && (discourse.watchers?.has(row.id) ?? false);

/** Whose metric a figure is. */
export function measured(scene: Scene, a: Around, word: WordItem | null): Ref | null {
  const lead = scene.text.slice(a.clause.start, a.figure.full.start);
  if (FIRST_PERSON.test(lead)) return spokenFor(scene);
  const found = told(scene, a, word);
  const ref = company(found) && !watches(scene, found) ? found : topic(scene);
  return sellerOf(scene, ref) ?? ref;
}

/** Whose a figure without an owner is. */
function topic(scene: Scene): Ref | null {
  return scene.discourse.label ?? untold(scene, scene.sentence.end, { asks: 'owner', not: [] });
}

/** A product's figures are those of who sells it. */
function sellerOf(scene: Scene, ref: Ref | null): Ref | null {
  if (ref?.row?.kind !== 'product') return null;
  const row = ref.row.parent ? scene.grammar.byId.get(ref.row.parent) : undefined;
  return row ? { span: ref.span, row, text: row.names.en } : topic(scene);
}

/** "Its rival X": whose rival X is owns nothing behind it. */
const ofName = (scene: Scene, at: number): boolean => {
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const phrase = all.find((p) => p.start <= at && at < p.end);
  return (
    phrase?.type === 'noun' && phrase.start === at && phrase.party?.item?.type === 'name' && phrase.party.start > at
  );
};

/** "The target had sales of F", "the buyer's sales": whose by its part in the deal told before. */
function partIn(scene: Scene, at: number): Ref | null {
  const clause = clauseAt(scene.sentence, at);
  const part = PART.exec(scene.text.slice(clause.start, at).trimStart());
  return part?.[1] ? singleRole(scene, part[1].toLowerCase()) : null;
}

const PART =
  /^(?:(?:and|but|while|whereas) )?(the (?:buyer|acquirer|purchaser|bidder|seller|vendor|borrower|tenant|landlord|target|(?:lead )?investor|supplier|customer))(?:['’]s? | (?:had|will|would|plans|has|made|reported|posted|lost|earned|booked|generated|expects?|ended|turned|is|was)\b)/iu;

/** The subject of what stands at an offset; never one that only describes it. */
function doer(scene: Scene, a: Around, at: number): Nominal | null {
  const found = subjectNominal(scene, at);
  return found && aside(scene, found.start, a.figure.full.start) ? null : found;
}

/** "F at X", "P to F at X": the company right behind a figure, where another stands before. */
function atCompany(scene: Scene, { figure }: Around): Ref | null {
  const at = nominals(scene).find(
    (n) => n.prep === 'at' && n.item.type === 'name' && isCompany(n.item) && n.start >= figure.end,
  );
  if (
    !at ||
    !/^(?: to (?:about |nearly |over )?[$€£¥]?[\d.,]+ ?\w{0,8})? at (?:the )?$/u.test(
      scene.text.slice(figure.full.end, at.start),
    )
  )
    return null;
  return resolved(scene, at);
}

function told(scene: Scene, a: Around, word: WordItem | null): Ref | null {
  const at = word ? Math.min(word.start, a.figure.full.start) : a.figure.full.start;
  const part = partIn(scene, a.figure.full.start);
  if (part) return part;
  const place = atCompany(scene, a);
  if (place) return place;
  const bought = unitTold(scene, a.figure.full.start);
  if (bought) return bought;
  const known = partBack(scene, at);
  if (known) return known.owner ?? topic(scene);
  const clause = clauseAt(scene.sentence, at);
  const owner = last(
    nominals(scene).filter(
      (n) => n.owner && n.end <= at && n.start >= clause.start && at - n.end <= 60 && !ofName(scene, n.start),
    ),
  );
  if (owner && word) {
    const shared =
      /^(?:its|their)$/iu.test(scene.text.slice(owner.start, owner.end)) && near(a, 'share-of', 40) !== undefined;
    const ref = (shared && scene.discourse.topic) || resolved(scene, owner);
    // "X posted its first profit": of who posts it, where "its" means nobody told of.
    if (company(ref) && (ref.row || !/^(?:its|their)$/iu.test(scene.text.slice(owner.start, owner.end)))) return ref;
  }
  const of = word
    ? nominals(scene).find(
        (n) => ['at', 'of', 'from', 'for'].includes(n.prep) && n.start >= word.end && n.start - word.end < 14,
      )
    : undefined;
  const named = of && (of.item.type === 'name' ? isCompany(of.item) : of.item.form === 'back');
  if (of && named && of.end <= Math.max(a.figure.start, at + 60)) return resolved(scene, of);
  const segment = segmentSubject(scene, at);
  if (segment) return segment.owner ?? topic(scene);
  const subject = doer(scene, a, at);
  // "The vehicle margin slipped": what points back only names the part.
  if (word && subject?.item.type === 'group' && subject.end + 1 === word.start && !subject.owner) return topic(scene);
  if (subject?.item.type === 'group' && subject.item.form === 'class' && partOfGroup(scene, subject))
    return topic(scene);
  // "Royalties, which chipmakers pay on what they ship, climbed": the part is the subject.
  if (subject?.item.type === 'group' && subjectPart(scene, at) !== null) return topic(scene);
  const ref = subject ? resolved(scene, subject) : null;
  if (
    company(ref) &&
    !(
      subject?.item.type === 'group' &&
      subject.item.form !== 'back' &&
      scene.discourse.topic &&
      !subject.prep &&
      /^(?:analysts|investors)/iu.test(scene.text.slice(subject.start))
    )
  )
    return ref;
  return saidBy(scene, at);
}

/** Who says it behind, else whoever speaks in the sentence. */
function saidBy(scene: Scene, at: number): Ref | null {
  const sayer = nominals(scene).find(
    (n) =>
      n.start > at &&
      n.item.type === 'name' &&
      isCompany(n.item) &&
      scene.sentence.items.some((i) => isWord(i, 'say') && i.start >= n.end && i.start - n.end < 4),
  );
  if (sayer) return resolved(scene, sayer);
  return employed(scene) ?? topic(scene);
}
