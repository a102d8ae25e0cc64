// Stakes and divestments in English: owns P of Y, a P stake in Y, keeps P; sold a P stake in Y, sold Y to Z for F.
import { type Draft, draft, inTurn, last, type Ref, type Rule, type Scene, sameRef, triggers } from '../../frame.ts';
import { type FigureItem, type Item, isFigure, isWord } from '../../item.ts';
import { type Around, around, has, near, open } from '../context.ts';
import { asideOf, nominals, subjectNominal, withPrep } from '../parties.ts';
import { resolved, resolvedBut, subjectOf } from '../reference.ts';

const HOLD =
  /\b(?:owns?|owned|owning|holds?|held|holding|keeps?|kept|keeping|retains?|retained|controls?|controlled|has|have|had|with|takes?|took|taking|taken|acquires?|acquired|acquiring|buys?|bought|buying|gets?|receives?|received|gives?|gave|giving|left|leaves|leaving|for|of)\b[^.;]{0,30}$/iu;
const OF_COMPANY =
  /^ (?:of|in) (?:the (?:company|group|firm|business|venture|start-up|startup|lab|chipmaker|shares|stock|equity|vehicle|combined|entity|joint)|it\b|its|[A-Z])/u;
const STAKE_LEFT =
  /(?:stake|holding|shareholding|interest|ownership)(?: \w+){0,3} (?:of|to|at|from|is|was|totalling|worth)$/iu;

const isStake = (a: Around): boolean =>
  has(a.nouns, 'n-stake') ||
  has(a.of, 'n-stake') ||
  STAKE_LEFT.test(a.left) ||
  (near(a, 'v-hold', 30) !== undefined &&
    HOLD.test(a.left) &&
    (OF_COMPANY.test(a.right) || bare(a)) &&
    !/(?:market|revenue|sales|share) $/iu.test(`${a.left} `));

/** "the parent keeps 20%": nothing else follows. */
const bare = (a: Around): boolean =>
  /\b(?:owns?|owned|owning|holds?|held|keeps?|kept|keeping|retains?|retaining)$/iu.test(a.left) &&
  /^(?:[,.;]|$| and\b| while\b| of (?:it|the)\b)/u.test(a.right);

/** Of which company: in or of Y, the relative head ("in which X owns"), else the company in focus. */
function held(scene: Scene, a: Around, holder: Ref | null): Ref | null {
  const after = withPrep(scene, { start: a.figure.end, end: scene.sentence.end }, ['in', 'of']);
  if (after && after.start - a.figure.end < 70) return resolvedBut(scene, after, holder);
  const which = /\b(?:in|of) which\b/iu.exec(scene.text.slice(scene.sentence.start, a.figure.start));
  if (which) {
    const at = scene.sentence.start + which.index;
    const head = last(nominals(scene).filter((n) => n.end <= at));
    if (head && at - head.end < 3) return resolved(scene, head);
  }
  const told = last(scene.drafts.filter((d) => d.kind === 'stake'));
  if (told?.object) return told.object;
  const before = nominals(scene).find((n) => n.prep === 'in' && n.end <= a.figure.start);
  return before ? resolved(scene, before) : null;
}

/** Who holds: "giving X 10%", "X's 20% stake", the subject; "P held by X". */
function holder(scene: Scene, a: Around, verb: Item | undefined): Ref | null {
  const owner = nominals(scene).find(
    (n) => n.owner && n.end <= a.figure.full.start && a.figure.full.start - n.end <= 12,
  );
  if (owner) return resolved(scene, owner);
  const by = /^[^.;]{0,40}\b(?:owned|held) by /iu.test(a.right)
    ? withPrep(scene, { start: a.figure.end, end: scene.sentence.end }, ['by'])
    : null;
  if (by) return resolved(scene, by);
  if (verb && /^(?:giv|gave|left|leav|hand)/iu.test(scene.text.slice(verb.start, verb.end))) {
    const given = nominals(scene).find((n) => n.start >= verb.end && n.end <= a.figure.full.start && n.prep === '');
    if (given) return resolved(scene, given);
  }
  const own = subjectNominal(scene, verb?.start ?? a.figure.start);
  return own ? resolved(scene, own) : subjectOf(scene, a.figure.start);
}

const NEXT = /^ (?:of|in) /u;
const OWN =
  /^(?:,|:)? ?(?:and )?(?:with |at |owning |holding |which (?:owns|holds|has) |who (?:owns|holds) |has |had |holds |owns |will (?:own|hold) |the |employees? |about |\()*$/iu;

/** The stake that a list goes on from: in this sentence, or in the one before. */
const before = (scene: Scene): Draft | null =>
  last(scene.drafts.filter((d) => d.kind === 'stake')) ??
  (scene.discourse.told?.kind === 'stake' ? scene.discourse.told : null);

/** "4% of A, 3% of B" and "A 26%, B about 27%": the same holder or the same company again. */
function listed(scene: Scene, a: Around): Draft | null {
  const told = before(scene);
  const party = last(nominals(scene).filter((n) => n.item.type === 'name' && n.end <= a.figure.full.start));
  const named = party && OWN.test(scene.text.slice(party.end, a.figure.full.start)) ? party : undefined;
  const owners = /\b(?:shareholders?|holders?|owners?|owned|investors?)\b/iu.test(
    scene.text.slice(scene.sentence.start, a.figure.start),
  );
  const spare = /^(?:[,.;)]|$| (?:and|while|of (?:it|the company)|each|stake)\b)/u.test(a.right);
  if (named && spare && (told || owners) && !has(a.nouns, 'metric')) {
    const object = told?.object ?? whose(scene, named);
    const subject = resolved(scene, named);
    const bare = { rule: 'en/stake-list', kind: 'stake', trigger: a.figure, clause: a.clause } as const;
    return object && !sameRef(subject, object)
      ? draft({ ...bare, subject, object, percent: a.figure, status: told?.status ?? null })
      : null;
  }
  const own = last(scene.drafts.filter((d) => d.kind === 'stake'));
  const next =
    own && NEXT.test(a.right)
      ? withPrep(scene, { start: a.figure.end, end: a.figure.full.end + 40 }, ['of', 'in'])
      : null;
  const verb = own?.percent ? scene.text.slice(own.percent.end, a.figure.full.start) : '';
  if (!own || !next || next.item.type !== 'name' || /\b(?:owns?|holds?|has|keeps?|while|but)\b/iu.test(verb))
    return null;
  return {
    ...own,
    rule: 'en/stake-list',
    clause: a.clause,
    percent: a.figure,
    object: resolved(scene, next),
    also: [],
  };
}

/** "X's shareholders include A, with 18%": the owner of the list, else what the text is about. */
function whose(scene: Scene, named: { start: number }): Ref | null {
  const owner = nominals(scene).find((n) => n.owner && n.end <= named.start);
  return owner ? resolved(scene, owner) : (scene.discourse.topic ?? scene.discourse.title ?? scene.discourse.focus);
}

/** "will keep the remaining 49%" after a sale or stake told before. */
function remainder(scene: Scene, a: Around): Draft | null {
  const told = before(scene) ?? (scene.discourse.told?.kind === 'divestment' ? scene.discourse.told : null);
  const keeps =
    /\b(?:keep|keeps|kept|keeping|retain|retains|retained|retaining|owns?|own|hold|holds)\b[^.;]{0,24}$/iu.exec(a.left);
  if (!told?.object || !keeps || !/^(?:[,.;]|$| stake\b| of (?:it|the)\b)/u.test(a.right) || NEXT.test(a.right))
    return null;
  const subject = told.kind === 'divestment' ? told.subject : subjectOf(scene, a.figure.full.start - keeps[0].length);
  if (!subject || sameRef(subject, told.object)) return null;
  return draft({
    rule: 'en/stake',
    kind: 'stake',
    trigger: a.before[0] ?? a.figure,
    clause: a.clause,
    subject,
    object: told.object,
    percent: a.figure,
  });
}

function staked(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const list = listed(scene, a) ?? remainder(scene, a);
  if (list) return [list];
  const selling = near(a, 'v-sell', 40);
  const left =
    selling !== undefined && /\b(?:stake|holding|shareholding|interest)\b[^.;]{0,50}\b(?:to|from)$/iu.test(a.left);
  const sold = selling !== undefined && (near(a, 'v-hold', 30)?.start ?? -1) < selling.start && !left;
  if ((!isStake(a) && !left) || near(a, 'v-exit', 60) || sold) return [];
  const verb = near(a, 'v-hold', 50);
  const subject = holder(scene, a, verb);
  const object = held(scene, a, subject);
  if (!object || !subject || sameRef(subject, object)) return [];
  return [
    draft({
      rule: 'en/stake',
      kind: 'stake',
      trigger: verb ?? figure,
      clause: a.clause,
      subject,
      object,
      percent: figure,
    }),
  ];
}

export const stakes: Rule = {
  name: 'en/stake',
  find: (scene) => inTurn(scene, open(scene, 'percent'), staked),
};

const REST: ReadonlySet<string> = new Set([
  '',
  ...'its their the a an all entire whole remaining of some most part about nearly roughly more than up to at least minority majority controlling stake stakes shares stock holding holdings shareholding in per cent percent worth million billion trillion bn combined another further additional direct existing interest down'.split(
    ' ',
  ),
]);

/** Shares or a stake are named between the verb and the company, or right after it. */
const ofShares = (text: string, between: string, end: number): boolean =>
  /\b(?:stakes?|shares|holding|shareholding|interest)\b/iu.test(between) ||
  /^(?:['’]s)? (?:stake|shares|stock|holding|shareholding)/iu.test(text.slice(end, end + 16));

/** "sold its stake in Y", "exited Y", "offloaded $5bn of shares in Y": needs shares or a stake, or a price. */
function sold(scene: Scene, { word }: { word: Item }): Draft[] {
  const { text, sentence } = scene;
  const after = nominals(scene).find(
    (n) =>
      n.start >= word.end &&
      n.start - word.end < 90 &&
      (n.item.type === 'name' || n.item.form === 'back') &&
      !/^(?:its|their)$/iu.test(text.slice(n.start, n.end)) &&
      text
        .slice(word.end, n.start)
        .split(/[\s,]+/u)
        .every((w) => REST.has(w.toLowerCase()) || /^[$€£¥]?[\d.]+(?:%|[mbt]n?)?$/iu.test(w)),
  );
  const between = after ? text.slice(word.end, after.start) : '';
  const share = ofShares(text, between, after?.end ?? word.end);
  const money = sentence.items.find(
    (i): i is FigureItem =>
      isFigure(i) && i.type === 'money' && !i.why && i.start >= word.end && i.start - word.end < 110,
  );
  const found = sentence.items.find(
    (i): i is FigureItem => isFigure(i) && i.type === 'percent' && i.start >= word.end && i.start - word.end < 60,
  );
  // "cut its stake to 7%" tells what is left, not what was sold.
  const percent =
    found && /\b(?:to|from) $/iu.test(text.slice(found.full.start - 6, found.full.start)) ? undefined : found;
  const priced = money && /\bfor (?:\w+ ){0,4}$/iu.test(text.slice(word.end, money.full.start));
  if (
    !after ||
    after.owner === undefined ||
    (!share &&
      !priced &&
      !/^(?:exit|exited|exits|exiting|sold out of|liquidated|pulled out of|closed out|cashed out of)$/iu.test(
        text.slice(word.start, word.end),
      )) ||
    (money && scene.drafts.some((d) => d.money === money))
  )
    return [];
  const subject = seller(scene, word);
  if (!subject || sameRef(subject, resolved(scene, after))) return [];
  const exit = isWord(word, 'v-exit') || /\b(?:entire|whole|remaining|all)\b/iu.test(between) || (!percent && !share);
  const reduce =
    /^(?:trim|par|cut|slash|reduc|shed)/iu.test(text.slice(word.start, word.end)) ||
    percent !== undefined ||
    /\b(?:some|part|of its)\b/iu.test(between);
  const clause = sentence.clauses.find((c) => c.start <= word.start && word.end <= c.end);
  if (!clause) return [];
  return [
    draft({
      rule: 'en/divestment',
      kind: 'divestment',
      trigger: word,
      clause,
      subject,
      object: resolved(scene, after),
      money: money ?? null,
      percent: percent ?? null,
      extent: exit && !reduce ? 'exit' : 'reduce',
    }),
  ];
}

function seller(scene: Scene, word: Item): Ref | null {
  const aside = asideOf(
    scene,
    scene.sentence.clauses.find((c) => c.start <= word.start && word.end <= c.end) ??
      (scene.sentence.clauses[0] as never),
  );
  const own = subjectNominal(scene, word.start) ?? aside;
  return own ? resolved(scene, own) : subjectOf(scene, word.start);
}

export const divestments: Rule = {
  name: 'en/divestment',
  find: (scene) => {
    const made = [...triggers(scene, 'v-exit'), ...triggers(scene, 'v-sell')].flatMap((at) => sold(scene, at));
    return made.filter(
      (d, i) => made.findIndex((e) => sameRef(e.subject, d.subject) && sameRef(e.object, d.object)) === i,
    );
  },
};
