// Who gives and who gets around a Chinese deal word: 向Y投资, 对Y的投资, 由X领投, Y获X投资, X斥资…入股Y. Names are sorted by
// the preposition before them; what is missing comes from the sentence, then from the text before.
import { isCompany, type Ref, refOf, type Scene, sameRef } from '../frame.ts';
import { type Clause, type Item, isWord, type NameItem } from '../item.ts';
import {
  financed,
  listFrom,
  type PartyItem,
  phraseAfter,
  phraseBefore,
  resolveParty,
  subjectOf,
  subjects,
} from './parties.ts';
import { companyOf, employerOf, nicknamed, pointed } from './refer.ts';

const TO = /(?:向|对|给|给予|替|为)$/u;
const BY = /(?:由[^,;。、]{0,10}|获|获得|得到|引入|引进|迎来|来自|来自于|接受|被)$/u;
const PASSIVE = /(?:获得?|得到|引入|迎来|接受|拿到|赢得)(?:了)?$/u;

/** Verbs whose object is a company even where no name is known. */
const STRONG = /^(?:收购|并购|入股|增持|参股|战略入股|战略投资|全资收购|买下)$/u;

export interface Sides {
  from: Ref[];
  to: Ref[];
}

const prefix = (scene: Scene, clause: Clause, item: Item): string =>
  scene.text
    .slice(Math.max(clause.start, item.start - 10), item.start)
    .replace(/[《「"“\s]+$/u, '')
    .replace(/(?:了|美国|中国|芬兰|新加坡|日本|法国|英国)+$/u, '');

const isParty = (scene: Scene, i: Item): i is PartyItem =>
  (isCompany(i) && !nicknamed(scene.text, i)) || (i.type === 'group' && i.form !== 'class' && i.form !== 'set');

/** The names that a party opens as a list. */
function names(scene: Scene, clause: Clause, { item, not }: { item: PartyItem; not: Ref | null }): Ref[] {
  if (item.type === 'name')
    return listFrom(
      scene.text,
      clause.items.filter((i) => i.start >= item.start),
      item,
    ).map(refOf);
  const ref = resolveParty(scene, item, not);
  return ref ? [ref] : [];
}

/** The sides of a giving: `at` is the deal word, `end` where its objects begin. */
export function sidesOf(scene: Scene, clause: Clause, word: Item): Sides {
  const parties = clause.items.filter((i): i is PartyItem => isParty(scene, i) && !speaks(scene, i));
  const before = parties.filter((i) => i.end <= word.start);
  const by = before.find((i) => BY.test(prefix(scene, clause, i)) || passive(scene, clause, i));
  if (by) return taken(scene, clause, { by, word });
  const to = before.find((i) => TO.test(prefix(scene, clause, i)));
  const givers = subjects(scene, clause, word.start).filter(
    (i): i is PartyItem => i !== to && !(i.type === 'group' && i.form === 'class'),
  );
  const head = givers.find((i) => i.type === 'name' || i.type === 'group');
  const from = head ? names(scene, clause, { item: head, not: null }) : [];
  const strong = STRONG.test(scene.text.slice(word.start, word.end));
  const giver = from[0] ?? inherited(scene, clause, word) ?? (strong ? phraseBefore(scene, clause, word.start) : null);
  const after = parties.find((i) => i.start >= word.end);
  const target = to ?? after;
  const given = target ? names(scene, clause, { item: target, not: giver }) : [];
  const plain =
    given.length === 0 && STRONG.test(scene.text.slice(word.start, word.end))
      ? phraseAfter(scene, clause, word.end)
      : null;
  return {
    from: from.length > 0 ? from : giver ? [giver] : [],
    to: given.length > 0 ? given : plain ? [plain] : missing(scene, clause, { word, giver }),
  };
}

const speaks = (scene: Scene, item: Item): boolean => scene.speakers.some((s) => s.start === item.start);

const passive = (scene: Scene, clause: Clause, item: Item): boolean =>
  PASSIVE.test(scene.text.slice(Math.max(clause.start, item.start - 4), item.start));

/** Y获X(等)投资, 由X领投: the names behind 获 or 由 give. */
function taken(scene: Scene, clause: Clause, { by, word }: { by: PartyItem; word: Item }): Sides {
  const from = names(scene, clause, { item: by, not: null }).filter((r) => r.span.end <= word.start);
  const objects = clause.items.filter((i): i is PartyItem => isParty(scene, i) && i.start >= word.end);
  const subject = subjects(scene, clause, by.start)[0];
  const owner = objects[0] ?? subject;
  const to = owner
    ? names(scene, clause, { item: owner, not: from[0] ?? null }).slice(0, owner === subject ? 1 : undefined)
    : [];
  if (to.length > 0) return { from, to };
  const got = subjectOf(scene, clause, by.start) ?? financed(scene);
  return { from, to: got ? [companyOf(scene, got)] : [] };
}

function inherited(scene: Scene, clause: Clause, word: Item): Ref | null {
  const ref = subjectOf(scene, clause, word.start);
  if (ref?.row) return companyOf(scene, ref);
  const people = scene.sentence.items.filter((i): i is NameItem => i.type === 'name' && i.end <= word.start);
  const employer = people.map((p) => employerOf(scene, p)).find((r) => r !== null);
  return employer ?? scene.discourse.ticket?.subject ?? null;
}

/** Whom the money goes to when no name tells: a pronoun's company, the one being financed, the topic. */
function missing(scene: Scene, clause: Clause, { word, giver }: { word: Item; giver: Ref | null }): Ref[] {
  const pronoun = clause.items.find(
    (i) => i.type === 'group' && i.form === 'back' && i.end <= word.start && TO.test(prefix(scene, clause, i)),
  );
  if (pronoun?.type === 'group') {
    const ref = pointed(scene, pronoun, giver);
    if (ref) return [ref];
  }
  const { topic, title } = scene.discourse;
  const near = scene.sentence.items
    .filter((i): i is NameItem => isCompany(i) && i.end <= word.start)
    .map(refOf)
    .reverse();
  const told = scene.drafts.length > 0 || scene.discourse.focus ? financed(scene) : null;
  const other = [told, ...near, topic, title].find(
    (r) => r && !sameRef(r, giver) && companyOf(scene, r).row?.id !== giver?.row?.id,
  );
  return other ? [companyOf(scene, other)] : [];
}

/** 没有投资, 不会同时投资: what did not happen. */
export const negated = (clause: Clause, at: number): boolean =>
  clause.items.some((i) => isWord(i, 'negated') && i.end <= at && at - i.end <= 6);

export const nameAfter = (clause: Clause, at: number): NameItem | undefined =>
  clause.items.find((i): i is NameItem => isCompany(i) && i.start >= at);
