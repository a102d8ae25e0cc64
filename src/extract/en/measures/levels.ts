// Company figures in English: revenue of F, F in sales, sales rose P to F, margins, market shares, capital spending.
import type { Metric } from '../../../model/claim.ts';
import { type Draft, draft, inTurn, last, type Ref, type Rule, type Scene } from '../../frame.ts';
import { type FigureItem, isWord, sense, type WordItem } from '../../item.ts';
import { yearAgo } from '../amounts/bracketed.ts';
import { type Around, around, first, has, near, open } from '../context.ts';
import { clauseOf } from '../parties.ts';
import { beside, held, takesUp } from './beside.ts';
import { marketIn } from './markets.ts';
import { gainOf } from './nouns/gains.ts';
import { measured } from './owners.ts';
import { gappedSum } from './segments/gapped.ts';
import { partBack, segmentOf, segmentSubject } from './segments/parts.ts';
import { building, project } from './segments/projects.ts';
import { ofCars, subjectPart } from './segments/subject.ts';
import { capex, metricWord, refined, subjectMetric, sumOf } from './sums.ts';
import { cameFrom } from './totals/camefrom.ts';
import { ofThat, ofWhich } from './totals/ofwhich.ts';

export interface Kind {
  metric: Metric;
  label: string | null;
}

/** "other:operating income" is the metric other with that label. */
export function kindOf(value: string): Kind {
  const [metric, label] = value.split(':');
  return { metric: metric as Metric, label: label ?? null };
}

const PERCENTS = /margin|market_share|retention|return on/u;
const RED = /^ (?:(?:deep )?in(?:to)? the (red|black)|in(?:to)? (?:the )?(deficit|surplus|profit|loss))\b/iu;
const BANK = /^ (?:(?:left|still|sitting) )?(?:in the bank|in cash|of cash|in its (?:coffers|accounts?|war chest))\b/iu;
const HAD =
  /\b(?:had|has|have|holds?|held|with|sat on|sits on|left with|(?:end|finish|clos|start)\w* (?:\w+ ){0,3}with)(?: (?:about|around|just|only|some|roughly|nearly|almost|over|more than))?$/iu;

/** "was F in the red after tax", "had F left in the bank". */
function balanced(scene: Scene, a: Around): Draft[] {
  const red = RED.exec(a.right);
  const cash =
    !red &&
    BANK.test(a.right) &&
    HAD.test(a.left) &&
    !/^ in cash (?:and|or|plus) (?:shares?|stocks?|debt|loans?)\b/iu.test(a.right);
  const subject = red || cash ? measured(scene, a, null) : null;
  if (!subject) return [];
  const side = (red?.[1] ?? red?.[2] ?? '').toLowerCase();
  const metric: Metric = cash ? 'cash' : /black|surplus|profit/u.test(side) ? 'net_profit' : 'net_loss';
  return [
    draft({ rule: 'en/metric', kind: 'metric', trigger: a.figure, clause: a.clause, subject, money: a.figure, metric }),
  ];
}

/** "made up 30% of sales, or F": the same part of them in money. */
function againIn(scene: Scene, a: Around): Draft | null {
  const told = last(scene.drafts.filter((d) => d.rule === 'en/share-of' && d.percent));
  if (
    !told?.percent ||
    !/\b(?:or|at|to|worth)$/iu.test(a.left) ||
    a.figure.start < told.percent.end ||
    a.figure.start - told.percent.end > 60
  )
    return null;
  return {
    ...told,
    rule: 'en/metric',
    metric: 'revenue',
    label: null,
    percent: null,
    money: a.figure,
    trigger: a.figure,
  };
}

/** "American software companies reach F of recurring revenue": nobody in particular. */
const anyOf = ({ text }: Scene, { row, span }: Ref): boolean =>
  row === null && /(?:^|\s)(?:companies|firms|start-?ups|businesses)$/u.test(text.slice(span.start, span.end));

const BESIDE =
  /\b(?:from|against|compared (?:with|to)|versus|vs\.?|than|after an? (?:[\w-]+ )?(?:loss|profit|deficit|surplus)(?: of)?)$/iu;

/** "SeaMoney took F", "Gaming had a record F": sales, where a part of a company is the subject. */
const TOOK =
  /\b(?:took|had|managed)(?: (?:only|just|about|around|nearly|almost|some|over|more than|an?|record|the|another))*$/u;

/** "cut its outlook for spending by F": by how much, not what it is. */
const MOVES_BY = /\b(?:cut|cuts|rais|lift|lower|trim|reduc|increas|boost|expand|slash)\w*\b[^.;]{0,70}\bby$/iu;

/** "weighed down by F of restructuring costs": what weighs is a sum of its own. */
const WEIGHED = /\b(?:weighed|dragged|pulled|held|hurt|hit|dented|depressed|reduced)(?: (?:down|back|lower))? by$/iu;

/** Sales by a verb that says nothing of them, of a part of a company. */
const tookOf = (scene: Scene, a: Around): string | null =>
  TOOK.test(a.left) && (partBack(scene, a.figure.full.start) ?? subjectPart(scene, a.figure.full.start))
    ? 'revenue'
    : null;

/** Is a figure told as one below nothing? */
function below(scene: Scene, a: Around, { value, kind, word }: { value: string; kind: Kind; word: WordItem | null }) {
  return (
    kind.metric === 'other' &&
    value !== 'other:cash burn' &&
    kind.label !== 'loss on disposal' &&
    // A loss is told as one, and no income below nothing.
    !/\bloss$/u.test(kind.label ?? '') &&
    kind.label !== 'charge' &&
    (/\b(?:outflow|negative|burned|deficit|minus)\b/iu.test(a.left.slice(-40)) ||
      (value === 'net_loss' && kind.label === 'operating income') ||
      (word !== null && /\bloss(?:es)?$/iu.test(scene.text.slice(word.start, word.end))))
  );
}

function money(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  // "F more than planned": a difference.
  if (BESIDE.test(a.left) || /^ (?:more|less|higher|lower|greater) than\b/iu.test(a.right) || held(scene, a)) return [];
  const taken = takesUp(scene, figure) ? beside(scene, figure) : [];
  if (taken.length > 0) return taken;
  const balance = balanced(scene, a);
  if (balance.length > 0) return balance;
  if (
    has(a.nouns, 'n-purchase') ||
    has(a.nouns, 'n-valuation') ||
    has(a.nouns, 'n-debt') ||
    has(a.nouns, 'n-round') ||
    has(a.of, 'n-debt')
  )
    return [];
  const part = againIn(scene, a);
  if (part) return [part];
  if (
    /\bby$/iu.test(a.left) &&
    !WEIGHED.test(a.left) &&
    (MOVES_BY.test(a.left) || a.before.some((w) => isWord(w, 'rise') || isWord(w, 'fall')))
  )
    return [];
  const share = ofWhich(scene, figure) ?? ofThat(scene, figure) ?? cameFrom(scene, figure);
  if (share) return [share];
  const word = metricWord(scene, a);
  const built = building(scene, a);
  // "R&D expenditure rose": a noun that says so is not put into plants.
  const spending = !(word && sense(word, 'metric') === 'rd_expense') && (built !== null || capex(a));
  const again = !word && !spending ? retold(scene, a) : null;
  if (again) return [again];
  if (/\bround that\b/iu.test(a.left)) return [];
  const value = sumOf(scene, a, { word, spending }) ?? tookOf(scene, a);
  if (!value || PERCENTS.test(value)) return [];
  const kind = kindOf(refined(value, a));
  const gain = !word && value === 'other:gain' ? gainOf(scene, a) : null;
  const subject = gain ? gain.owner : measured(scene, a, word && !spending ? word : null);
  if (!subject || (!word && !spending && subject.row === null) || (kind.metric === 'arr' && anyOf(scene, subject)))
    return [];
  return [
    draft({
      rule: 'en/metric',
      kind: 'metric',
      trigger: spending || !word ? (a.before[0] ?? figure) : word,
      clause: a.clause,
      subject,
      object: spending
        ? (built?.object ?? project(scene, a))
        : (gain?.on ?? partOf(scene, a, word) ?? doerPart(scene, a, word)),
      money: figure,
      metric: kind.metric,
      label: kind.label,
      falling: below(scene, a, { value, kind, word }),
      status: built?.status ?? null,
      basis: kind.metric === 'arr' ? 'annualised' : null,
    }),
  ];
}

/** The part of the business that a metric is of: named with it, or the subject itself. */
const partOf = (scene: Scene, a: Around, word: WordItem | null): Ref | null =>
  (word && !/^(?:savings|synergies)$/iu.test(scene.text.slice(word.start, word.end)) ? segmentOf(scene, word) : null) ??
  partBack(scene, word ? Math.min(word.start, a.figure.start) : a.figure.start)?.part ??
  segmentSubject(scene, word ? Math.min(word.start, a.figure.start) : a.figure.start)?.part ??
  null;

/** "Lending had sales of F", "Sensors brought in F": the part is the subject. */
function doerPart(scene: Scene, a: Around, word: WordItem | null): Ref | null {
  const verb = word && clauseOf(scene, a.figure.full.start)?.verb;
  if (verb && (verb.end > word.start || word.start > a.figure.end)) return null;
  return subjectPart(scene, a.figure.full.start);
}

const REFERS =
  /\b(?:(?:the|that|this|its) (?:figure|number|total|sum|amount|tally|backlog)|a (?:figure|total|number) of|it|them)\b[^.;]{0,40}$/iu;

/** "the figure was likely to top F": the metric told last, of the same company. */
function retold(scene: Scene, a: Around): Draft | null {
  const told = last(scene.drafts.filter((d) => d.kind === 'metric' && d.money)) ?? scene.discourse.told;
  const again =
    /\b(?:figure|number|total|sum|amount|tally)\b/iu.test(a.left) ||
    /\b(?:double|triple|lift|raise|take|bring|grow|push|increase|boost)\w* (?:it|that|them|this) to$/iu.test(a.left) ||
    /\bit (?:was|had been|has been|will be|is|stood at|came to)(?: an? (?:in|out)flow of| a (?:loss|profit|deficit|surplus) of)?$/iu.test(
      a.left,
    );
  if (told?.kind !== 'metric' || told.metric === 'growth' || !told.money || !REFERS.test(a.left) || !again) return null;
  return {
    ...told,
    rule: 'en/retold',
    clause: a.clause,
    trigger: a.before[0] ?? a.figure,
    money: a.figure,
    falling: /outflow|deficit|loss of/iu.test(a.left.slice(-20)),
    when: undefined,
    status: null,
    also: [],
  };
}

const MARKET =
  /^ ?(?:\w+ )?(?:of (?:the |all |China['’]s |global |worldwide )?(?:[\w-]+ ){0,4}?market(?! (?:cap|value))|share(?! (?:capital|price|sale|count|issue))|market share|of (?:all |total )?(?:[\w-]+ ){0,3}spending)\b/iu;
const MARKET_LEFT =
  /\b(?:market share|share(?: of (?:the |its )?(?:[\w’'-]+ ){0,4}market)?|(?:share|slice|portion) of (?:the |its )?(?:[\w’'-]+ ){0,4}market for (?:[\w-]+ ){0,2}[\w-]+|(?:slice|portion) of (?:the |its )?(?:[\w’'-]+ ){0,4}market)(?: (?:has |had |have )?(?:(?:slid|shrank|sank|fell|rose|grew|climbed|slipped|dropped|dwindled) from [\d.]+ ?(?:%|per cent|percent)(?: in [\w ]{3,12}| (?:last|a) \w+(?: \w+)?)? to|slid to|shrank to|sank to|dwindled to|averaged|was|is|of|at|stood at|rose to|fell to|reached|climbed to|slipped to|hit|to|grew to|dropped to|edged up to))*(?: about| nearly| a shade under)?$/iu;

/** "shares P of its revenue with Y". */
const OWN =
  /^ of (?:its|their|all|the (?:company|group|start-?up)['’]s|[A-Z][\w.&-]*['’]s?) (?:\w+ )?(?:revenues?|sales|profits?|income|earnings)\b/u;

/** "The gross margin of X, P in May, will recover to P": the rate that is the subject, or described right before. */
function marginOf(scene: Scene, a: Around): WordItem | undefined {
  const rate = (w: WordItem | null | undefined): w is WordItem => !!w && PERCENTS.test(sense(w, 'metric') ?? '');
  const subject = subjectMetric(scene, a);
  if (rate(subject)) return subject;
  // "turned positive for the first time, at P".
  if (!/^(?:at|to|reaching|hitting)?$/u.test(scene.text.slice(a.clause.start, a.figure.full.start).trim()))
    return undefined;
  const before = scene.sentence.clauses[a.clause.index - 1];
  const word = last(before?.items.filter((i): i is WordItem => i.type === 'word' && isWord(i, 'metric')) ?? []);
  return rate(word) ? word : undefined;
}

function percent(scene: Scene, figure: FigureItem): Draft[] {
  const a = around(scene, figure);
  if (BESIDE.test(a.left) || has(a.nouns, 'n-stake') || yearAgo(scene, figure)) return [];
  const whole = scene.discourse.told?.label === 'share of total' && takesUp(scene, figure) ? beside(scene, figure) : [];
  if (whole.length > 0) return whole;
  const word = near(a, 'metric', 60) ?? first(a.nouns, 'metric') ?? marginOf(scene, a);
  const value = word ? (sense(word, 'metric') ?? '') : '';
  const holding =
    /\b(?:had|held|hold|holds|has|took|kept|followed|with|controlled|commanded)\b[^.;]{0,30}$/iu.test(a.left) &&
    /^(?:[,.;]|$| (?:and|each|while|respectively|against|in)\b)/u.test(a.right);
  const told = scene.discourse.told?.metric === 'market_share' || scene.drafts.some((d) => d.metric === 'market_share');
  const own = OWN.test(a.right);
  const market =
    (!own && MARKET_LEFT.test(a.left)) || MARKET.test(a.right) || value === 'market_share' || (holding && told);
  const margin =
    /margin|retention|return on/u.test(value) && !first(a.nouns, 'rise') && !first(a.nouns, 'fall') ? word : undefined;
  if (market && !/\b(?:growth|grew|rose|fell|up|down|increase)(?: by)?$/iu.test(a.left)) {
    const subject = measured(scene, a, null);
    return subject
      ? [
          draft({
            rule: 'en/market-share',
            kind: 'metric',
            trigger: word ?? figure,
            clause: a.clause,
            subject,
            object: marketIn(scene, a),
            percent: figure,
            metric: 'market_share',
          }),
        ]
      : [];
  }
  if (!margin || /\b(?:by|up|down|rose|fell)$/iu.test(a.left)) return [];
  const object = partOf(scene, a, margin);
  const kind = kindOf(ofCars(scene, object) && value === 'other:margin' ? 'gross_margin' : value);
  const subject = measured(scene, a, margin);
  return subject
    ? [
        draft({
          rule: 'en/margin',
          kind: 'metric',
          trigger: margin,
          clause: a.clause,
          subject,
          object,
          percent: figure,
          falling: /\b(?:minus|negative)$/iu.test(a.left) && figure.low > 0,
          metric: kind.metric,
          label: kind.label,
        }),
      ]
    : [];
}

export const metrics: Rule = {
  name: 'en/metric',
  find: (scene) => [
    ...inTurn(scene, open(scene, 'money'), (s, f) => {
      const gap = gappedSum(s, f);
      return gap.length > 0 ? gap : money(s, f);
    }),
    ...open(scene, 'percent').flatMap((f) => percent(scene, f)),
  ],
};
