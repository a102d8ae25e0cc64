// Rounds in English: X raised F, X's F raise, a F Series A for X, F collected by X, sold F of Series E stock, expects
// proceeds of F, is seeking money.
import { type Draft, draft, isCompany, last, type Ref, type Rule, type Scene, triggers } from '../../frame.ts';
import { type FigureItem, type Item, isFigure, isWord } from '../../item.ts';
import { type Around, around, first, has, near, open } from '../context.ts';
import { clauseOf, nominals, withPrep } from '../parties.ts';
import { financedAt, resolved } from '../reference.ts';
import { earns, noRound } from './norounds.ts';
import { investee, issuerOf, ledOnly, PUT_INTO, raiser, sellerTold, valuedBy } from './raisers.ts';
import { roundApart, roundName } from './roundnames.ts';

const VERB = /^(?:rais|fundrais)/iu;
const NOT_MONEY =
  /\b(?:rais(?:ed|es|ing|e)|lift(?:ed|s)?)\b (?:its|their|the|his|our|my|her|this|next|full-year|\d{4}) (?:\S+ ){0,4}(?:forecast|guidance|outlook|target|prices?|estimate|dividend|stake|budget|spending|capex|projection|limit|plan)/iu;

interface Found {
  trigger: Item;
  subject: Ref | null;
}

/** A verb of raising right before the figure. */
function byVerb(scene: Scene, a: Around): Found | null {
  const verb = near(a, 'v-raise', 36);
  if (!verb || NOT_MONEY.test(a.left)) return null;
  const raise = VERB.test(scene.text.slice(verb.start, verb.end));
  const gap = scene.text.slice(verb.end, a.figure.full.start);
  // "an offer of F, later raised to F": a figure that was raised.
  // "bringing the total it has raised to F".
  if (
    raise &&
    /^ (?:so far |to date )?to$/u.test(gap.trimEnd()) &&
    /\btotal\b[^.;,]{0,30}$/iu.test(scene.text.slice(Math.max(scene.sentence.start, verb.start - 40), verb.start))
  )
    return { trigger: verb, subject: financedAt(scene, verb.start) };
  if (raise && /^ to\b/u.test(gap) && !/\b(?:round|Series|IPO|offering|fundraising|financing)\b/iu.test(a.left))
    return null;
  if (
    /\b(?:in|of|with|for|from|by|against|at)\b/iu.test(gap) &&
    !/(?:funding|round|capital|financing|total|sum|amount|\b[A-H]\d?) (?:of|worth)\s*$/iu.test(gap)
  )
    return null;
  if (!raise && !moneyLike(a)) return null;
  const listed = issuerOf(scene, a);
  if (listed) return { trigger: verb, subject: listed };
  const subject = financedAt(scene, verb.start);
  if (!raise && sellerTold(scene, subject)) return null;
  return !raise && earns(scene, { verb, subject }) ? null : { trigger: verb, subject };
}

/** Nothing but money, a round or capital follows: no contract, no revenue. */
const moneyLike = (a: Around): boolean => {
  const nouns = [...a.nouns, ...a.of];
  if (has(nouns, 'n-purchase') || has(nouns, 'metric') || has(nouns, 'n-capacity') || has(nouns, 'n-stake'))
    return has(nouns, 'round') && !has(a.nouns, 'n-purchase');
  return (
    has(nouns, 'n-round') ||
    has(nouns, 'round') ||
    has(nouns, 'n-stock') ||
    has(nouns, 'n-valuation') ||
    /^(?:,|\.|$| (?:in|at|from|led|to|for|via|through|and|of|last|this|on|with|over|earlier|more|late)\b)/iu.test(
      a.right,
    )
  );
};

const SUMS =
  /^(?:[^.;]{0,60}?\b)?(?:of|worth|totall?ing|totall?ed|:|amounted to|amounts to|came to|comes to|closed (?:on|at)|brought in|brings in|bringing in|raised|collected|netted|drew|fetched|was|is|yielded|stood at|(?:was|were|has been|had been|is) (?:upsized|increased|enlarged|expanded|extended|raised|scaled up|boosted|topped up) to)$/iu;

/** The name of a round or "flotation", "offering" before the figure that sizes it. */
function sized(scene: Scene, a: Around): Item | null {
  const noun = a.before.find((w) => isWord(w, 'round') || isWord(w, 'n-round'));
  if (!noun) return null;
  const gap = scene.text
    .slice(noun.end, a.figure.full.start)
    .replace(/\b(?:an?|the|its)\s*$/iu, '')
    .trimEnd();
  return SUMS.test(gap) &&
    !/\b(?:valu\w+|pric\w+|worth|cap|peg\w+|contract|order|backlog|revenue|sales|spen\w+|stake|loan|debt|bonds?)\b/iu.test(
      gap,
    )
    ? noun
    : null;
}

/** The noun itself: a F Series A for X, X's F raise, a funding round of F. */
function byNoun(scene: Scene, a: Around): Found | null {
  const noun = first(a.nouns, 'round') ?? first(a.nouns, 'n-round') ?? first(a.of, 'round');
  const led = sized(scene, a) ?? roundApart(scene, a);
  if ((!noun && !led) || has(a.nouns, 'n-debt') || has(a.nouns, 'metric')) return null;
  const trigger = noun ?? led ?? a.figure;
  const owner = last(
    nominals(scene).filter(
      (n) =>
        n.owner &&
        n.end <= a.figure.full.start &&
        n.start >= a.clause.start &&
        (a.figure.full.start - n.end <= 12 || (led !== null && led.start - n.end < 24)),
    ),
  );
  const of = withPrep(scene, { start: noun?.end ?? a.figure.end, end: scene.sentence.end }, ['for', 'by', 'in', 'of']);
  const valued = noun && valuedBy(scene, noun.end);
  if (valued && !owner) return { trigger, subject: valued };
  const after = noun?.end ?? a.figure.end;
  const pick = owner ?? (of && of.start - after < 12 && !ledOnly(scene, after, of) ? of : null);
  if (pick) return { trigger, subject: resolved(scene, pick) };
  const given = PUT_INTO.test(a.left) ? investee(scene, a.figure.start) : null;
  if (given) return { trigger, subject: given };
  const subject = financedAt(scene, a.figure.start);
  const leads = near(a, 'v-lead', 40) ?? near(a, 'v-join', 40);
  const crowd = subject !== null && subject.row === null;
  return { trigger, subject: leads || crowd || led ? (leads || crowd ? raiser(scene, subject) : subject) : subject };
}

const SIZES =
  /^(?:br(?:ings?|inging|ought)(?: in|$)|rais|nett?|collect|drew|fetch|yield|total|amount|came|comes|stood|attract|garner|generat)/u;

/** "Its previous round, in May, brought in F", "extended its Series A to F": the round is the subject or the object. */
function bySubject(scene: Scene, a: Around): Found | null {
  const told = clauseOf(scene, a.figure.full.start);
  if (!told) return null;
  const { verb, subject } = told;
  if (subject?.kinds[0] === 'round' && SIZES.test(verb.word)) {
    const owner = subject.owner ?? subject.inner[0];
    const n = owner && nominals(scene).find((m) => m.start === owner.start);
    return { trigger: a.figure, subject: n ? resolved(scene, n) : raiser(scene, null) };
  }
  const lifted =
    /\b(?:Series|round|raise|fundraising|financing|IPO|offering|(?:total|overall|cumulative|lifetime) (?:funding|capital|equity)|funding (?:to date|so far|total))\b[^.;,]{0,24} to$/iu.test(
      a.left,
    );
  if (!lifted || !/^(?:exten|expan|increas|upsi|enlarg|boost|rais|top|lift|t[ao]k|br(?:ing|ought))/u.test(verb.word))
    return null;
  const whose = last(
    nominals(scene).filter((n) => n.owner && n.item.type === 'name' && n.end <= a.figure.start && n.start >= verb.end),
  );
  if (whose) return { trigger: a.figure, subject: resolved(scene, whose) };
  return { trigger: a.figure, subject: financedAt(scene, verb.start) };
}

/** "passed F in committed capital": capital that is new to a company. */
const CAPITAL =
  /^ (?:in|of) (?:(?:new|fresh|committed|equity|venture|outside|additional|further|growth|private|total|primary|external|early|institutional|seed) )+(?:capital|funding|financing|money|equity)\b/iu;

/** "adding F to its Series A". */
const byAdding = (scene: Scene, a: Around): Found | null =>
  /\b(?:add(?:s|ed|ing)?|tack(?:s|ed|ing) on)(?: (?:another|a further|about|around))*$/iu.test(a.left) &&
  /^ to (?:its|the|an?) (?:[\w-]+ ){0,3}(?:Series [A-H]\d?|(?:seed|funding|financing|equity|growth) round|round|raise)\b/u.test(
    a.right,
  )
    ? { trigger: a.figure, subject: financedAt(scene, a.figure.full.start) }
    : null;

const byCapital = (scene: Scene, a: Around): Found | null =>
  CAPITAL.test(a.right) && near(a, 'v-raise', 40) === undefined && !near(a, 'v-give', 40) && !near(a, 'v-invest', 40)
    ? { trigger: a.figure, subject: financedAt(scene, a.figure.full.start) }
    : null;

/** "the $1.1 billion collected by Wayve". */
function byPassive(scene: Scene, a: Around): Found | null {
  const m = /^ (?:\w+ )?(?:raised|collected|secured|pulled in|taken in|garnered|drawn) (?:\w+ ){0,4}by /iu.exec(
    a.right,
  );
  const by = m && withPrep(scene, { start: a.figure.end, end: a.figure.full.end + m[0].length + 30 }, ['by']);
  return by ? { trigger: a.figure, subject: resolved(scene, by) } : null;
}

/** "sold more than $1.5 billion of Series E stock". */
function byStock(scene: Scene, a: Around): Found | null {
  const verb = near(a, 'v-sell', 24) ?? near(a, 'v-borrow', 24);
  const stock = has(a.of, 'n-stock') || has(a.nouns, 'n-stock');
  if (!verb || !stock || /\bin [A-Z]/u.test(a.right.slice(0, 40)) || has([...a.of, ...a.nouns], 'n-stake')) return null;
  if (!has([...a.of, ...a.nouns], 'round') && !/new|preferred|convertible|common/iu.test(a.right.slice(0, 40)))
    return null;
  return { trigger: verb, subject: financedAt(scene, verb.start) };
}

const PROCEEDS =
  /\b(?:br(?:ings?|inging|ought) in|net(?:s|ted|ting)?|collect(?:s|ed|ing)|pull(?:s|ed|ing) in|tap(?:s|ped|ping) the (?:\w+ )?market for|rais(?:ed|ing|es))$/iu;
const ISSUED =
  /\b(?:plac(?:ed|es|ing)|issu(?:ed|es|ing)|floated|listed|tapped|new (?:\w+-)?shares|flotation|float|IPO|listing|offering|rights issue|placement)\b/iu;

/** "placed 130m new shares, bringing in F". */
function byProceeds(scene: Scene, a: Around): Found | null {
  if (!PROCEEDS.test(a.left) || !ISSUED.test(scene.text.slice(scene.sentence.start, a.figure.start))) return null;
  if (has([...a.nouns, ...a.of], 'metric') || has(a.nouns, 'n-debt')) return null;
  return { trigger: a.before[0] ?? a.figure, subject: financedAt(scene, a.figure.start) };
}

/** "paid F in the Series B round", "bought its stake for F in the Series C": what one of its backers put in. */
const ticket = (a: Around): boolean =>
  /\b(?:paid|paying|pays|bought|buying|invested|put in)\b[^.;,]{0,34}$/iu.test(a.left) &&
  /^ (?:in|into|during|as part of) (?:the|its|an?|that) /iu.test(a.right);

/** What tells a round, and whose it is; a fund that gets money raises none. */
function told(scene: Scene, a: Around): Found | null {
  const found =
    byStock(scene, a) ??
    byPassive(scene, a) ??
    byVerb(scene, a) ??
    byNoun(scene, a) ??
    bySubject(scene, a) ??
    byCapital(scene, a) ??
    byAdding(scene, a) ??
    byProceeds(scene, a);
  if (
    found &&
    /look|seek|after|sought/iu.test(scene.text.slice(found.trigger.start, found.trigger.end)) &&
    /\b(?:analysts|consensus|economists)\b/iu.test(a.left)
  )
    return null;
  const backer = found?.subject?.row?.kind === 'fund';
  // "Accel stands to collect F": a fund that gets money raises none.
  if (
    backer &&
    found &&
    /^(?:collect|receiv|net|pick|t[ao]k|won|attract|obtain|secur|land|bag)/iu.test(
      scene.text.slice(found.trigger.start, found.trigger.end),
    )
  )
    return null;
  if (found?.subject && (backer || found.subject.row?.kind === 'person')) found.subject = raiser(scene, found.subject);
  return found;
}

function roundOf(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  const found = told(scene, a);
  if (!found?.subject || ticket(a) || noRound(scene, a)) return [];
  const words = [...a.nouns, ...a.of];
  const equity = has(words, 'n-stock') || /share sale|equity|stock/iu.test(a.right.slice(0, 50));
  const talk = /looking for|seeking|sought|after$/iu.test(scene.text.slice(found.trigger.start, found.trigger.end));
  return [
    draft({
      rule: 'en/round',
      kind: 'funding_round',
      trigger: found.trigger,
      clause: a.clause,
      subject: found.subject,
      money: figure,
      round: roundName(scene, figure) ?? (/share sale|flotation|listing/iu.test(a.right.slice(0, 60)) ? 'IPO' : null),
      form: equity ? 'equity' : null,
      status: talk && !/reported/iu.test(a.left) ? 'in_talks' : null,
    }),
  ];
}

/** A round without a figure: "is seeking money from outsiders", "closed its Series B". */
function withoutMoney(scene: Scene): Draft[] {
  return triggers(scene, 'v-raise').flatMap(({ clause, word }) => {
    const noun = clause.items.find(
      (i) => i.start >= word.end && i.start - word.end < 30 && (isWord(i, 'n-round') || isWord(i, 'round')),
    );
    const figures = scene.sentence.items.some(
      (i) => isFigure(i) && i.type === 'money' && Math.abs(i.start - word.end) < 80,
    );
    const said = scene.text.slice(word.start, word.end + 40);
    const talks =
      /^.{0,12}?(?:seek|look|rais(?!\w* (?:\w+ ){0,2}?(?:question|concern|doubt|eyebrow|fear|flag)))/iu.test(said);
    const subject = noun && !figures && talks ? financedAt(scene, word.start) : null;
    if (!noun || !subject?.row || subject.row.kind === 'fund' || scene.drafts.some((d) => d.kind === 'funding_round'))
      return [];
    const seeking = /seek|look/iu.test(scene.text.slice(word.start, word.end));
    return [
      draft({
        rule: 'en/round-talk',
        kind: 'funding_round',
        trigger: word,
        clause,
        subject,
        round: roundName(scene, word),
        status: seeking ? 'in_talks' : null,
      }),
    ];
  });
}

export const rounds: Rule = {
  name: 'en/round',
  find: (scene) => {
    const made = open(scene, 'money').flatMap((f) => roundOf(scene, f));
    return made.length > 0 || !scene.sentence.items.some(isCompany) ? made : withoutMoney(scene);
  },
};
