// Debt in English: a F loan from X, F of senior notes, X borrowed F, owed F, signed a F credit facility, X lent Y F.
// An arranger or underwriter is no lender; a lender nobody names stays null.
import { type Draft, draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type FigureItem, type Item, isFigure, isWord } from '../../item.ts';
import { type Around, around, first, has, near, open } from '../context.ts';
import { listAround, nominals, subjectNominal, withPrep } from '../parties.ts';
import { resolved, subjectOf } from '../reference.ts';

const LEFT =
  /(?:loans?|credit (?:facility|line)|facility|facilities|notes|bonds?|debt|borrowings?|mortgage|principal|owed|owes|bond (?:sale|offering))(?: \w+){0,2}(?: of| worth| totalling| totaling| at| to|:| was| were)?$/iu;
const OWED =
  /\b(?:borrow(?:ed|s|ing)?|owe[ds]?|owing|drew(?: down)?|drawn(?: down)?|lent|lends?|lending|loaned|underwr(?:ote|ite|itten))\b[^.;$€£¥]{0,24}$/iu;
const UNDER =
  /^ (?:drawn |outstanding |available |borrowed )?(?:under|on|from) (?:the|its|a|an) (?:[\w.-]+ ){0,4}(?:facility|facilities|loan|revolver|line|notes|credit)/iu;
const PRINCIPAL = /^ (?:in|of) (?:principal|debt|borrowings?|loans|bonds|notes|credit)/iu;
const REPAID = /interest|investment-grade rating/iu;

function isDebt(a: Around): Item | null {
  const noun = first(a.nouns, 'n-debt') ?? first(a.of, 'n-debt');
  const equity =
    has(a.nouns, 'round') ||
    has(a.of, 'n-stock') ||
    (noun !== undefined && has(a.nouns, 'n-purchase') && !/loan|note|bond|credit|debt/iu.test(a.right.slice(0, 50)));
  if (noun && !equity && !REPAID.test(a.right.slice(0, 12))) return noun;
  if (UNDER.test(a.right) || PRINCIPAL.test(a.right) || OWED.test(a.left)) return a.before[0] ?? a.figure;
  return LEFT.test(a.left) && !/interest/iu.test(a.left) ? (a.before[0] ?? a.figure) : null;
}

const LENDS =
  /^(?:lent|lend|lends|lending|loaned|extended|extends?|provided?|provides|providing|advanced|took|take|takes|bought|committed|financed?|funded|supplied|offered)$/iu;
const ARRANGED =
  /\b(?:syndicated|arranged|underwritten|led|placed|managed|marketed|run|structured|joined|followed|rated|guaranteed|secured|backed) by /iu;

/** Another sum between a figure and a name: the name belongs to that one. */
const parted = (scene: Scene, a: Around, n: { start: number }): boolean =>
  scene.sentence.items.some((i) => isFigure(i) && i.type === 'money' && i.start > a.figure.end && i.end <= n.start);

/** Who lends: "from X", "X lent", "owed to X"; never who arranges. */
function lender(scene: Scene, a: Around): Ref | null {
  const from = withPrep(scene, { start: a.figure.end, end: scene.sentence.end }, ['from', 'by']);
  const leader = a.before.find((w) => isWord(w, 'v-lead') && a.figure.full.start - w.end < 24);
  const doer = leader ? subjectNominal(scene, leader.start) : null;
  if (doer) return resolved(scene, doer);
  const near =
    from &&
    !parted(scene, a, from) &&
    from.start - a.figure.end < 90 &&
    !/[.;]/u.test(scene.text.slice(a.figure.end, from.start))
      ? from
      : null;
  if (
    near &&
    !ARRANGED.test(scene.text.slice(near.start - 26, near.start)) &&
    !/\bbacked by /iu.test(scene.text.slice(near.start - 12, near.start))
  )
    return resolved(scene, near);
  const among = nominals(scene).find(
    (n) =>
      !parted(scene, a, n) &&
      ['including', 'from', 'by'].includes(n.prep) &&
      n.start >= a.figure.end &&
      n.item.type === 'name' &&
      /\b(?:lenders|banks|investors|creditors|funds)\b[^.;]{0,24}$/iu.test(scene.text.slice(a.figure.end, n.start)),
  );
  if (among) return resolved(scene, among);
  const creditor = nominals(scene).find(
    (n) =>
      n.item.type === 'name' &&
      /^,? (?:its|the company's|a|their) (?:biggest |largest |main |lead )?(?:creditor|lender|bank)\b/iu.test(
        scene.text.slice(n.end, n.end + 40),
      ),
  );
  return creditor ? resolved(scene, creditor) : null;
}

const lends = (scene: Scene, a: Around): Item | undefined => {
  const verb = near(a, 'v-lend', 40);
  return verb && LENDS.test(scene.text.slice(verb.start, verb.end)) ? verb : undefined;
};

/** "X lent Y F", "X provided a F loan to Y". */
function lent(scene: Scene, a: Around): { subject: Ref | null; object: Ref | null } | null {
  const verb = lends(scene, a);
  const doer = verb ? subjectNominal(scene, verb.start) : null;
  if (!verb || !doer || doer.item.type !== 'name') return null;
  const inner = nominals(scene).find((n) => n.start >= verb.end && n.end <= a.figure.start && n.prep === '');
  const to = withPrep(scene, { start: a.figure.end, end: scene.sentence.end }, ['to', 'for']);
  const took = /^(?:took|take|bought)/iu.test(scene.text.slice(verb.start, verb.end));
  if (took && doer.item.row.kind !== 'fund') return null;
  const object = inner ?? to;
  if (
    !object &&
    !took &&
    doer.item.row.kind !== 'fund' &&
    !/^l(?:en|oan)/iu.test(scene.text.slice(verb.start, verb.end))
  )
    return null;
  return {
    subject: resolved(scene, doer),
    object: object ? resolved(scene, object) : (told(scene) ?? scene.discourse.topic ?? scene.discourse.focus),
  };
}

/** The borrower of the debt told before. */
const told = (scene: Scene): Ref | null => (scene.discourse.told?.kind === 'debt' ? scene.discourse.told.object : null);

const ARRANGES = /\b(?:arrang|plac|underwr|syndicat|market|structur)\w*\b[^.;]{0,40}$/iu;

/** Whose debt: "X's $5bn loan", "the vehicle's bonds", the subject. */
function borrower(scene: Scene, a: Around): Ref | null {
  const owner =
    nominals(scene).find((n) => n.owner && n.start >= a.figure.end && n.end - a.figure.end < 36) ??
    nominals(scene).find((n) => n.owner && n.end <= a.figure.full.start && a.figure.full.start - n.end <= 14);
  if (owner) return resolved(scene, owner);
  const to = withPrep(scene, { start: a.figure.end, end: scene.sentence.end }, ['to', 'for']);
  const toFirm =
    to &&
    /(?:loan|facility|credit|debt|financing|bonds?|notes)(?: package)? (?:to|for) (?:the )?$/iu.test(
      scene.text.slice(a.figure.end, to.start),
    )
      ? to
      : null;
  if (toFirm) return resolved(scene, toFirm);
  const own = subjectOf(scene, a.figure.start);
  const arranged = own?.row?.kind === 'fund' || own?.row?.kind === 'person' || ARRANGES.test(a.left);
  return arranged && ARRANGES.test(a.left)
    ? (told(scene) ?? scene.discourse.topic ?? scene.discourse.focus ?? own)
    : own;
}

function owed(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const trigger = isDebt(a);
  if (!trigger || has(a.nouns, 'n-valuation') || /^ (?:a year )?(?:in|of) interest/iu.test(a.right)) return [];
  const both = lent(scene, a);
  const object = both?.object ?? borrower(scene, a);
  const subject = both ? both.subject : lender(scene, a);
  if (!object || object.row?.kind === 'person') return [];
  return [
    draft({
      rule: 'en/debt',
      kind: 'debt',
      trigger,
      clause: a.clause,
      subject: sameRef(subject, object) ? null : subject,
      object,
      money: figure,
    }),
  ];
}

/** "with Pimco as the anchor buyer" of the debt just told. */
function anchors(scene: Scene, told: readonly Draft[]): Draft[] {
  const debt = told[0];
  if (!debt) return [];
  return nominals(scene)
    .filter(
      (n) =>
        n.item.type === 'name' &&
        /^ as (?:the |an? )?(?:anchor|lead|main|largest|biggest|sole) (?:buyer|investor|lender)/iu.test(
          scene.text.slice(n.end, n.end + 40),
        ),
    )
    .map((n) =>
      draft({
        rule: 'en/debt-anchor',
        kind: 'debt',
        trigger: n.item,
        clause: debt.clause,
        subject: resolved(scene, n),
        object: debt.object,
      }),
    );
}

/** The other lenders of a list: "provided by A, B and C", "from banks including A and B". */
function others(scene: Scene, told: readonly Draft[]): Draft[] {
  return told.flatMap((debt) => {
    const first = nominals(scene).find((n) => n.start === debt.subject?.span.start && n.item.type === 'name');
    if (!first) return [];
    return listAround(scene, first)
      .filter((n) => n.start !== first.start && n.item.type === 'name' && !sameRef(resolved(scene, n), debt.object))
      .map((n) =>
        draft({
          rule: 'en/debt-lender',
          kind: 'debt',
          trigger: n.item,
          clause: debt.clause,
          subject: resolved(scene, n),
          object: debt.object,
        }),
      );
  });
}

export const debts: Rule = {
  name: 'en/debt',
  find: (scene) => {
    const made = open(scene, 'money').flatMap((f) => owed(scene, f));
    return [...made, ...others(scene, made), ...anchors(scene, made)];
  },
};
