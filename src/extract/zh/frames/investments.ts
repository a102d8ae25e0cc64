// Investments in Chinese: X投资了Y, X领投, 投资方包括X, 在8亿融资额中X出了7.9亿, who was crowded out, and whether
// part of it is paid in compute.
import {
  after,
  before,
  type Draft,
  draft,
  isCompany,
  last,
  nearest,
  type Ref,
  type Rule,
  refOf,
  type Scene,
  sameRef,
  triggers,
} from '../../frame.ts';
import { type Clause, type GroupItem, type Item, isWord, type NameItem, sense } from '../../item.ts';
import { financed, listFrom, membersOf, objectsAfter, oblique, subjectOf, subjects } from '../parties.ts';

interface At {
  clause: Clause;
  word: Item;
}

/** Investors before a trigger: the list that ends with the last name of the clause, else the subject. */
function investors(scene: Scene, { clause, word }: At): Ref[] {
  const byPassive = before(clause, word.start).filter(
    (i): i is NameItem => isCompany(i) && /[由获]$/u.test(scene.text.slice(clause.start, i.start)),
  );
  const names =
    byPassive.length > 0
      ? byPassive
      : subjects(scene, clause, word.start).filter((i): i is NameItem => i.type === 'name');
  const first = names[0];
  if (first) return listFrom(scene.text, before(clause, word.start), first).map(refOf);
  const inherited = subjectOf(scene, clause, word.start);
  return inherited?.row ? [inherited] : [];
}

/** Whom the money goes to: a name after the trigger, a set that is listed elsewhere, else the company in focus. */
function investees(scene: Scene, { clause, word }: At): { refs: Ref[]; support: Draft['support'] } {
  const named = objectsAfter(scene, clause, word.end);
  if (named.length > 0) return { refs: named.map(refOf), support: [] };
  const every = before(clause, word.start).some((i) => isWord(i, 'every'));
  const set = every
    ? last(
        scene.sentence.items.filter(
          (i): i is GroupItem => i.type === 'group' && i.form === 'set' && i.end <= word.start,
        ),
      )
    : undefined;
  const members = set ? membersOf(scene, set) : null;
  if (members) return { refs: members.members, support: [members.span] };
  const focus = every ? null : financed(scene);
  return { refs: focus ? [focus] : [], support: [] };
}

/** 投资 alone is often a noun (投资款, 通过投资的方式): it needs an object, a 了 or an amount to be a verb. */
function isVerb(scene: Scene, { clause, word }: At): boolean {
  const plain = scene.text.slice(word.start, word.end) === '投资';
  if (!plain) return true;
  const next = scene.text.slice(word.end, word.end + 1);
  if (/[的款方额者人]/u.test(next)) return false;
  return next === '了' || objectsAfter(scene, clause, word.end).length > 0;
}

function invested(scene: Scene, at: At): Draft[] {
  const how = sense(at.word, 'invest') ?? '';
  if (!isVerb(scene, at)) return [];
  const money = nearest(at.clause, 'money', { span: at.word, reach: how === 'give' ? 6 : 12, side: 'after' });
  if (how === 'give' && !money) return [];
  const to = investees(scene, at);
  return pairs(scene, at, { from: investors(scene, at), to, money, lead: how === 'lead' ? true : null });
}

interface Sides {
  from: Ref[];
  to: { refs: Ref[]; support: Draft['support'] };
  money: Draft['money'];
  lead: boolean | null;
}

function pairs(scene: Scene, { clause, word }: At, { from, to, money, lead }: Sides): Draft[] {
  const made: Draft[] = [];
  for (const subject of from)
    for (const object of to.refs) {
      if (sameRef(subject, object) || made.some((d) => sameRef(d.subject, subject) && sameRef(d.object, object)))
        continue;
      if (
        scene.drafts.some(
          (d) =>
            d.kind === 'investment' && d.clause === clause && sameRef(d.subject, subject) && sameRef(d.object, object),
        )
      )
        continue;
      const share = from.length === 1 && to.refs.length === 1 ? money : null;
      made.push(
        draft({
          rule: 'zh/investment',
          kind: 'investment',
          trigger: word,
          clause,
          subject,
          object,
          money: share,
          lead,
          support: to.support,
        }),
      );
    }
  return made;
}

/** 阿里为其中核心领投方; 投资方包括红杉、阿里. */
function asInvestor(scene: Scene, at: At): Draft[] {
  const how = sense(at.word, 'investor-noun');
  const list = isWord(at.word, 'investor-list');
  const following = list ? after(at.clause, at.word.end).filter(isCompany) : [];
  const first = following[0];
  const from = first
    ? listFrom(scene.text, after(at.clause, first.start), first).map(refOf)
    : list
      ? []
      : investors(scene, at);
  const focus = financed(scene);
  return pairs(scene, at, {
    from,
    to: { refs: focus ? [focus] : [], support: [] },
    money: null,
    lead: how === 'lead' ? true : null,
  });
}

/** 把小红书和美团也给挤了出去: they wanted to invest and did not. */
function crowdedOut(scene: Scene, { clause, word }: At): Draft[] {
  const focus = financed(scene);
  const reach = [scene.sentence.clauses[clause.index - 1], clause].filter((c): c is Clause => c !== undefined);
  const names = reach.flatMap((c) =>
    c.items.filter((i): i is NameItem => isCompany(i) && i.end <= word.start && moved(scene, c, i)),
  );
  if (!focus) return [];
  return names
    .filter((n) => n.row.id !== focus.row?.id)
    .map((n) =>
      draft({
        rule: 'zh/crowded-out',
        kind: 'investment',
        trigger: word,
        clause,
        subject: refOf(n),
        object: focus,
        status: 'denied',
        label: 'crowded_out',
      }),
    );
}

/** Names in the object of 把/将 up to the verb, or the subject of 被. */
const moved = (scene: Scene, clause: Clause, item: NameItem): boolean =>
  /[把将]/u.test(scene.text.slice(clause.start, item.start)) ||
  oblique(scene.text, clause, item) ||
  scene.text.slice(item.end, item.end + 2).includes('被');

/** 此类投资中有一部分用的是算力支付. */
function inKind(scene: Scene, { clause, word }: At): Draft[] {
  const some = clause.items.some((i) => isWord(i, 'some-part') && i.start < word.start);
  const investing = before(clause, word.start).some((i) => isWord(i, 'invest') || isWord(i, 'share-base'));
  if (!investing || !/支付|形式|额度|抵扣|结算|代金券/u.test(scene.text.slice(word.start, clause.end))) return [];
  const subject = subjectOf(scene, clause, word.start);
  return subject
    ? [
        draft({
          rule: 'zh/in-kind',
          kind: 'investment',
          trigger: word,
          clause,
          subject,
          form: some ? 'mixed' : 'compute',
        }),
      ]
    : [];
}

export const investments: Rule = {
  name: 'zh/investment',
  find: (scene) => [
    ...triggers(scene, 'investor-noun').flatMap((at) => asInvestor(scene, at)),
    ...triggers(scene, 'invest').flatMap((at) => invested(scene, at)),
    ...triggers(scene, 'crowd-out').flatMap((at) => crowdedOut(scene, at)),
    ...triggers(scene, 'in-kind').flatMap((at) => inKind(scene, at)),
  ],
};
