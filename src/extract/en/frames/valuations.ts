// Valuations in English: valued at F, values it at F, a valuation of F, a F valuation, now worth F, market value.
import { type Draft, draft, last, type Ref, type Rule, type Scene } from '../../frame.ts';
import { type FigureItem, type Item, isFigure, isWord } from '../../item.ts';
import { type Around, around, first, near, open } from '../context.ts';
import { bareObject, type Nominal, nominals, subjectNominal, withPrep } from '../parties.ts';
import { financedAt, resolved, resolvedBut } from '../reference.ts';
import { type Phrase, phrasesOf, type Verb } from '../syntax/phrases.ts';
import { subjectOf as subjectIn } from '../syntax/subjects.ts';
import { boughtAt, notBuyer, verbOf } from './values/bought.ts';
import { staffed } from './values/staffed.ts';
import { valuedApart } from './values/whole.ts';

const LED =
  /(?:valuations?|valued|market value|market cap(?:itali[sz]ation)?|enterprise value|equity value|price tag|paper value|at a value|post-money|pre-money|worth)(?: (?:of|at|to|is|was|as high as|between|reach(?:es|ed)?|rose|rise|now|stood at|exceeding|somewhere|that|in the range of|from|has reached|(?:has |had )?(?:topped|exceeded|surpassed|crossed|passed)|hit|hits|standing at|stands at|had been|will be|would be|(?:has |had )?(?:nearly |almost |more than |roughly |about )?(?:doubled|tripled|trebled|quadrupled|halved|jumped|surged|climbed|soared|grew|swelled|fell|dropped|slid|slumped|sank|tumbled|shrank|fallen|risen|grown|shrunk|sunk|climbed|dwindled|declined|slipped|increased|ballooned|rebounded|recovered|plunged|collapsed|crashed)(?: again| further)? to|figure of|close to|approaching|sought|hoped for|targeted|wanted|envisaged|aimed at|in mind|mooted|under discussion))*(?: \w+ly)?:?$/iu;
/** "put the business at F". */
const PUT_AT =
  /\b(?:puts?|putting) (?:(?:the|its) (?:company|business|group|firm|start-?up|lab|lender|insurer|chipmaker)|[A-Z][\w&.]*(?: [A-Z][\w&.]*){0,2}) at(?: (?:about|around|more than|nearly|roughly|over|almost))*$/u;
const VALUING = /\b(?:valued|values|value|valuing|priced|pegged|pegs|prices|pricing|appraised)\b[^.;]{0,48}\bat$/iu;
const WORTH =
  /\b(?:is|are|was|were|be|now|company|it|made it|makes it|making it|them)(?: now| currently| reportedly| said to be)* worth$/iu;
const PRICED =
  /\b(?:gives?|gave|giving|puts?|putting|leaves?|left|leaving|carr(?:y|ies|ied|ying)|attach\w*|sets?|fetch\w*|assign\w*)\b[^.;]{0,44}\b(?:price|worth|value|price tag) (?:of|at)$/iu;
const PRICE_ON = /^ (?:price(?: tag)?|value|valuation|figure|tag) (?:on|to|for) /iu;
const COMPANY_OF = /^ (?:company|business|group|start-?up|firm|concern|outfit)\b/iu;
const IS_NOW = /\b(?:is|are|was|now|becomes?|became|into|as)(?: now| already| today)?$/iu;
const AT_WHICH =
  /^ (?:a share )?at which (?:it|they|the|[A-Z]\w*)(?: \w+){0,3} (?:(?:was|were|had been|is) (?:last |then |most recently )?(?:valued|priced)|(?:last )?(?:raised|sold|took|did|listed))\b/u;
const MONEY_AFTER = /^,?(?: in)? (?:post|pre)-money/iu;
const NOT_OF_COMPANY =
  /(?:contract|deal|order|acquisition|takeover|merger|purchase|buyout|sale|disposal|stake|holding|shares|agreement|market(?! value)|rounds?|investment|bonds|transaction|pact|lease|arrangement|alliance|partnership|notes)s?(?: [a-z]+){0,3} (?:(?:is|are|was|were) )?(?:valued?|worth)(?: only)?(?: at)?["“ ]*$/u;

/** "the market for robots will be worth F": no company is. */
const DEAL_WORTH =
  /\b(?:contract|deal|order|agreement|pact|partnership|lease|arrangement|commitment)s? (?:with|for|from|to|between|over|on) [^.;]{1,40}?,? (?:which|that) (?:is|was|are|were|could be) (?:worth|valued at)$/iu;
const DEAL_VALUE =
  /\b(?:value|price|price tag|cost|worth) (?:of|on|for) (?:the|that|this|its) (?:[\w-]+ ){0,2}(?:deal|contract|order|agreement|lease|arrangement|transaction|pact)s?(?: \w+)? ?(?:at|of)?$/iu;
const NOT_COMPANY =
  /\b(?:they|these|those|markets?|industry|sector|contracts?|deals?|orders?|stakes?|holdings?|positions?|shares|business opportunity|opportunity|purchases?|investments?|assets|economy|trade|property|estate|interest)\b[^.;,]{0,40}\bworth$/iu;

/** "rose from F to": as "rose to". */
const FROM_TO = / from (?:[A-Z]{0,3}[$€£¥₹])?[\d.,]+ ?[a-z]{0,8}(?: (?:in|a) [\w ]{2,14})? to$/u;

function isValuation(around: Around): boolean {
  const a = FROM_TO.test(around.left) ? { ...around, left: around.left.replace(FROM_TO, ' to') } : around;
  return valuing(a);
}

const valuing = (a: Around): boolean =>
  (first(a.nouns, 'n-valuation') !== undefined && first(a.nouns, 'metric') === undefined) ||
  (((LED.test(a.left) && !/worth$/iu.test(a.left)) ||
    VALUING.test(a.left) ||
    PUT_AT.test(a.left) ||
    WORTH.test(a.left) ||
    PRICED.test(a.left) ||
    PRICE_ON.test(a.right) ||
    (COMPANY_OF.test(a.right) && IS_NOW.test(a.left)) ||
    AT_WHICH.test(a.right) ||
    MONEY_AFTER.test(a.right)) &&
    !NOT_OF_COMPANY.test(a.left) &&
    !NOT_COMPANY.test(a.left) &&
    !DEAL_WORTH.test(a.left) &&
    !DEAL_VALUE.test(a.left));

/** Who values: the subject; of ", valuing" that of the clause before it. */
function doerOf(scene: Scene, verb: Item): Nominal | null {
  const near = subjectNominal(scene, verb.start);
  const apart = near && scene.text.slice(near.end, verb.start) === ', ';
  if (!apart || near.prep === '' || !/ing$/iu.test(scene.text.slice(verb.start, verb.end))) return near;
  return nominals(scene).find((n) => n.prep === '' && !n.owner && n.start < near.start) ?? near;
}
const WHICH_IS =
  / ?, (?:which|that) (?:(?:is|was|has been|had been|were|are) )(?:\w+ ){0,2}(?:valued at|worth)(?: [a-z]+){0,3}$/u;
/** "X invests F in Y, taking 49% of the firm, which is valued at F": a phrase that points back and is not who does it. */
function whichIs(scene: Scene, a: Around): Ref | null {
  const m = WHICH_IS.exec(a.left);
  const at = m ? a.figure.full.start - (a.left.length - m.index) : -1;
  const n = m && nominals(scene).find((x) => x.item.type === 'group' && Math.abs(x.end - at) < 3);
  const doer = n && subjectNominal(scene, n.start);
  return doer && doer.end < n.start ? resolvedBut(scene, n, resolved(scene, doer)) : null;
}

/** Whose value: the object between verb and figure, the possessor of the noun, the raiser, else the subject. */
function owner(scene: Scene, a: Around): Ref | null {
  const verb = near(a, 'v-value', 60);
  if (verb) {
    // "valued X at F and Y at F": the second sum is of the second.
    const other = scene.sentence.items.findLast(
      (i) => i.type === 'money' && i.start >= verb.end && i.end <= a.figure.start,
    );
    const second = other && /^ and (?!at\b|by\b|to\b)\w/u.test(scene.text.slice(other.end, other.end + 8));
    const from = second ? other.end : verb.end;
    const object =
      bareObject(scene, { start: from, end: a.figure.start }) ??
      withPrep(scene, { start: from, end: a.figure.start }, ['of']);
    if (second && !object) return null;
    // "X bought Y, valuing the company at F": a phrase that points back is not who does it.
    const doer = doerOf(scene, verb);
    const says =
      doer && scene.sentence.items.some((i) => isWord(i, 'say') && i.start >= doer.end && i.start - doer.end < 14);
    const clause =
      /ing$/iu.test(scene.text.slice(verb.start, verb.end)) ||
      /\b(?:that|which) (?:would |will |could )?$/u.test(scene.text.slice(verb.start - 14, verb.start));
    if (object?.item.type === 'group' && clause && !says && object.start !== doer?.start) {
      // "X sells shares in a deal that would value it at F": nobody else is named whom it could mean.
      const other = nominals(scene).some(
        (n) => doer !== null && n.item.type === 'name' && n.start >= doer.end && n.end <= verb.start,
      );
      return raiser(scene) ?? resolvedBut(scene, object, doer && other ? resolved(scene, doer) : null);
    }
    if (object) return resolved(scene, object);
    if (/^valuing/iu.test(scene.text.slice(verb.start, verb.end)))
      return raiser(scene) ?? financedAt(scene, verb.start);
  }
  if (AT_WHICH.test(a.right)) {
    const whose = nominals(scene).find((n) => n.start >= a.figure.end && n.start - a.figure.end < 24);
    if (whose) return resolved(scene, whose);
  }
  const dealt = whichIs(scene, a) ?? dealtIn(scene, a) ?? boughtAt(scene, a) ?? roundIn(scene, a);
  if (dealt) return dealt;
  // "puts a price tag of F on the company": what stands behind it; a phrase that points back is whose round it is.
  const on =
    PRICED.test(a.left) && /^ (?:on|for|to) /u.test(a.right)
      ? withPrep(scene, { start: a.figure.end, end: a.figure.full.end + 40 }, ['on', 'for', 'to'])
      : null;
  if (on) return on.item.type === 'name' ? resolved(scene, on) : (raiser(scene) ?? resolved(scene, on));
  const given = PRICED.test(a.left) ? last(nominals(scene).filter((n) => n.prep === '' && inLead(n, a))) : undefined;
  if (given) return resolved(scene, given);
  const of = withPrep(scene, { start: a.figure.end, end: a.figure.full.end + 50 }, ['on', 'for', 'to', 'of']);
  if (PRICE_ON.test(a.right)) return of ? resolved(scene, of) : (scene.discourse.topic ?? scene.discourse.title);
  const worded = /valuation|value|worth|cap/iu.test(a.left.slice(-40)) || first(a.nouns, 'n-valuation');
  const possessed = last(
    nominals(scene).filter((n) => n.owner && n.end <= a.figure.start && n.start >= a.clause.start),
  );
  if (worded && possessed) return resolved(scene, possessed);
  if (first(a.nouns, 'n-valuation') && of && /^ ?\S+ (?:valuation )?(?:on|for|to|of) /u.test(a.right.trimStart()))
    return resolved(scene, of);
  const own = raiser(scene);
  // "X led a F round at a F valuation": whose round it is.
  const leads = scene.sentence.items.findLast(
    (i) => (isWord(i, 'v-lead') || isWord(i, 'v-join')) && i.end <= a.figure.start && i.start >= a.clause.start,
  );
  if (own && leads && /\bat\b[^.;]{0,30}$/iu.test(a.left)) return own;
  if (own && /\b(?:at|to|with|for|giving|put|of)\b/iu.test(a.left.slice(-30)) && !withSubject(scene, a)) return own;
  return financedAt(scene, verb?.start ?? a.figure.start);
}

const inLead = (n: { start: number; end: number }, a: Around): boolean =>
  n.end <= a.figure.full.start && n.start >= a.clause.start;

/** "its purchase of 51% of Altera at a valuation of F": what is dealt in is valued. */
function dealtIn(scene: Scene, a: Around): Ref | null {
  const words = scene.sentence.items.filter((i) => i.end <= a.figure.start);
  const stake = words.some((i) => isWord(i, 'n-stake')) || words.some((i) => isFigure(i) && i.type === 'percent');
  const deal = words.some(
    (i) => isWord(i, 'n-acquisition') || ['buy', 'sell', 'trim', 'exit', 'invest'].some((v) => verbOf(i, v)),
  );
  if (!deal || !stake || !/\b(?:at|on|with)\b[^.;]{0,20}$/iu.test(a.left)) return null;
  const of = last(nominals(scene).filter((n) => ['of', 'in'].includes(n.prep) && n.end <= a.figure.start));
  return of && of.item.type === 'name' ? resolved(scene, of) : null;
}

/** "led a F round in Y at a F valuation": whose round it is. */
function roundIn(scene: Scene, a: Around): Ref | null {
  const n = nominals(scene).findLast((m) => m.item.type === 'name' && m.end <= a.figure.full.start);
  const near = n && /^,? at (?:an? )?(?:[\w-]+ ){0,4}$/u.test(scene.text.slice(n.end, a.figure.full.start));
  return near && /\b(?:round|financing|funding) (?:in|for|by) $/u.test(scene.text.slice(n.start - 16, n.start))
    ? resolved(scene, n)
    : null;
}

/** The clause names a company of its own before the figure. */
const withSubject = (scene: Scene, a: Around): boolean =>
  nominals(scene).some((n) => n.prep === '' && n.start >= a.clause.start && n.end <= a.figure.start);

const raiser = (scene: Scene): Ref | null =>
  last(scene.drafts.filter((d) => d.kind === 'funding_round'))?.subject ?? null;

const RAISED_AT =
  /\b(?:rais|clos|sell|sold|seek|sought|complet|secur|negotiat)[^.;,]{0,30} (?:money|funds?|funding|capital|round|financing|shares|Series [A-H]\d?)(?: extension)? at(?: (?:about|around|roughly|nearly|more than|over|as much as|up to))*$/iu;

/** "raised $400m at $2.4bn": the larger sum that a round is done at. */
function doneAt(scene: Scene, a: Around): boolean {
  if (
    !/\bat(?: a price(?: tag)? of)?(?: (?:about|around|roughly|nearly|more than|over|as much as|up to))?$/iu.test(
      a.left,
    ) ||
    !/^(?:[,.;)]|$| (?:and|last|in|valuation|from|with|led)\b)/u.test(a.right)
  )
    return false;
  // "raising money at F", "closed a round at F".
  if (a.figure.low >= 5e8 && RAISED_AT.test(a.left)) return true;
  return scene.drafts.some(
    (d) => d.kind === 'funding_round' && d.money && d.money.high < a.figure.low && d.money.end < a.figure.start,
  );
}

/** "will have 26%, valued at F", "a stake now worth F": a holding is valued, not its company. */
const ofHolding = (scene: Scene, a: Around): boolean =>
  /\b(?:valued|worth)\b(?: (?:at|now|then|between|about|around|some))*$/iu.test(a.left) &&
  scene.sentence.items.some(
    (i) =>
      i.end <= a.figure.start &&
      a.figure.start - i.end < 40 &&
      ((isFigure(i) && i.type === 'percent') || isWord(i, 'n-stake') || isWord(i, 'n-stock')) &&
      /^(?: (?:stake|holding|interest|share)s?)?(?: (?:of|in) [\w'& .-]{1,24})?,? (?:(?:which|that) )?(?:(?:is|was|are|were|then|now|currently) )*(?:valued|worth)\b/u.test(
        scene.text.slice(i.end, a.figure.full.start),
      ),
  );

const WORTH_BE = /\b(?:worth|valued at)(?: \w+ly| about| around| some| now| then| only)*$/iu;
const THINGS: ReadonlySet<string> = new Set(['stake', 'stock', 'contract', 'debt', 'sale', 'takeover', 'round']);

/** "a round, which was led by X, values Y at": what it values stands behind the verb. */
const VALUES_IT =
  /\b(?:led|headed|anchored|backed|joined) by [^.;$€£¥]{2,80}?(?:,|,? and) values (?!the\b|its\b|an?\b|at\b)[^.;,]{2,48} at$/iu;

/** "Its stake in Y is worth F", "a contract, reported to be worth F": what is worth it is no company. */
function ofThing(scene: Scene, a: Around): boolean {
  if ((!WORTH_BE.test(a.left) && !VALUING.test(a.left)) || VALUES_IT.test(a.left)) return false;
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const at = all.findIndex(
    (p) => p.start >= a.figure.full.start || (p.type === 'noun' && p.figures.includes(a.figure)),
  );
  const v = all.slice(0, at < 0 ? all.length : at).findLast((p): p is Verb => p.type === 'verb' && p.mood !== 'to');
  if (!v) return false;
  const subject = v.copula || v.passive ? subjectIn(all, v.index) : null;
  if (subject) return !subject.party && THINGS.has(subject.kinds[0] ?? '');
  // "signed a contract ..., said to be worth F": the object of the verb.
  const dealt = (p: Phrase): boolean => p.type === 'noun' && !p.party && THINGS.has(p.kinds[0] ?? '');
  if (SAID.test(v.word)) return all.slice(Math.max(0, v.index - 12), v.index).some(dealt);
  const near = all.slice(v.index + 1, at).find((p) => p.type === 'noun' && p.prep === '');
  const object = near ?? all.slice(0, v.index).findLast((p) => p.type === 'noun' && p.prep === '' && !p.aside);
  return object !== undefined && dealt(object);
}

const SAID = /^(?:said|reported|estimated|thought|believed|understood|rumou?red)$/u;

function valued(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  // "Annualised contract value stood at F".
  const measure = near(a, 'metric', 30);
  if (measure && /value$/iu.test(scene.text.slice(measure.start, measure.end))) return [];
  const apart = valuedApart(scene, a);
  if (!apart && (!(isValuation(a) || doneAt(scene, a)) || ofHolding(scene, a) || ofThing(scene, a))) return [];
  const owned = apart ?? notBuyer(scene, a, staffed(scene, owner(scene, a)));
  const crowd =
    owned !== null &&
    owned.row === null &&
    /^(?:investors|buyers|backers|analysts|the (?:round|deal|transaction))/iu.test(
      scene.text.slice(owned.span.start, owned.span.end),
    );
  const subject = crowd ? (scene.discourse.topic ?? scene.discourse.title) : owned;
  const round = scene.drafts.find((d) => d.kind === 'funding_round')?.round ?? null;
  const cap = /market (?:value|cap)/iu.test(`${a.left.slice(-30)} ${a.right.slice(0, 20)}`);
  if (!subject || subject.row?.kind === 'person') return [];
  const times = scene.sentence.items.filter(
    (i): i is FigureItem => i.type === 'multiple' && i.end <= figure.start && figure.start - i.end < 50,
  );
  const trigger: Item = near(a, 'v-value', 60) ?? first(a.nouns, 'n-valuation') ?? figure;
  return [
    draft({
      rule: 'en/valuation',
      kind: 'valuation',
      trigger,
      clause: a.clause,
      subject,
      money: figure,
      round,
      basis: cap ? 'market_cap' : null,
      also: times,
    }),
  ];
}

export const valuations: Rule = {
  name: 'en/valuation',
  find: (scene) => open(scene, 'money').flatMap((f) => valued(scene, f)),
};
