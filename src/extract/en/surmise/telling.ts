// The claim that an English figure is surmised to make, with what its kind needs besides the parties: the words that it is
// told by, the metric and its name, what a growth is of, which way it goes.
import { DEAL_KINDS } from '../../../model/claim/kinds.ts';
import type { Metric } from '../../../model/claim.ts';
import { type Draft, draft, type Ref, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isWord, sense } from '../../item.ts';
import { around } from '../context.ts';
import { kindOf } from '../measures/levels.ts';
import { measured } from '../measures/owners.ts';
import { clauseAt, clauseOf } from '../parties.ts';
import { type Noun, phrasesOf, type Verb } from '../syntax/phrases.ts';
import { funds } from '../topic.ts';

const FALLS =
  /\b(?:fell|fall\w*|declin\w+|drop\w*|down|low\w*|cut\w*|slid\w*|shr[aiu]nk\w*|decreas\w+|slump\w*|tumbl\w+|sank|contract(?:ed|ing|ion)|slip\w*|less|fewer|plung\w+|dip\w*|narrow\w*|worse|below|smaller|shed\w*|lost|halv\w+|weaker|cheaper|slash\w*|reduc\w+|off)\b/iu;
const RISES =
  /\b(?:rose|ris\w+|grew|grow\w*|up|higher|increas\w+|better|bigger|larger|greater|stronger|above|outstrip\w*|improvement|put on|puts on|add(?:ed|s|ing)?|climb\w*|jump\w*|gain\w*|surg\w+|soar\w*|more|expan\w+|ahead|advanc\w+|widen\w*|swell\w*|swoll?en|improv\w+|leap\w*|leapt|doubl\w+|hik\w+|rais\w+|dearer)\b/iu;

/** Which way the words beside a figure go; null where they do not say. */
function goes({ text }: Scene, clause: Clause, f: FigureItem): 'up' | 'down' | null {
  const words = `${text.slice(Math.max(clause.start, f.full.start - 50), f.full.start)}`.split(/\s+/u).reverse();
  for (const w of text
    .slice(f.full.end, Math.min(clause.end, f.full.end + 14))
    .split(/\s+/u)
    .slice(0, 2))
    words.unshift(w);
  for (const w of words) {
    if (FALLS.test(w)) return 'down';
    if (RISES.test(w)) return 'up';
  }
  return null;
}

/** The verb that the figure is told by, where one stands before it in its clause. */
function verbBefore(scene: Scene, f: FigureItem): Verb | null {
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const n = all.find((p): p is Noun => p.type === 'noun' && p.figures.includes(f));
  for (let i = (n?.index ?? 0) - 1; i >= 0; i--) {
    const p = all[i];
    if (p?.type === 'verb') return p;
    if (p?.type === 'mark' && (p.word === ';' || p.word === ':')) return null;
  }
  return null;
}

/** What a growth is of: the metric named in its clause or the ones before, by its id or its words. */
function grows(scene: Scene, f: FigureItem): string | null {
  const { text, sentence } = scene;
  const word = sentence.items.findLast((i) => i.end <= f.start && isWord(i, 'metric'));
  const value = word && sense(word, 'metric');
  if (!word || !value) return null;
  const kind = kindOf(value);
  return kind.metric === 'other' ? text.slice(word.start, word.end) : kind.metric;
}

/** "with $9bn of revenue": what a customer brings in is no sum of an order. */
const EARNED = /^ (?:of|in) (?:its |their |annual |the )?(?:revenues?|sales|turnover|earnings|profits?|income)\b/u;

/** "got $5bn, and Nokia $1bn": a list goes on by its own verb; "the fund gained 11%" is no stake. */
const GOES_ON = /(?:[,;]|\band) (?:[A-Z][\w.&’'-]* ){1,4}$/u;
const MOVED =
  /\b(?:gain|return|r[io]s|f[ae]ll|climb|jump|dropp?|slipp?|soar|surg|advanc)(?:e|ed|en|s|es|ing)? (?:by |about |around |some |nearly )?$/u;

/** "assets worth $1.7bn": so much is worth what is dealt in, and not who deals in it. */
const THINGS_WORTH =
  /\b(?!(?:is|was|be|been|being|are|were|now|still|once|company|group|business|firm|start-?up|it|itself|maker) )[a-z-]+ worth (?:about |around |some |nearly |up to |as much as |more than |over |an estimated )?$/u;

/** What no company owns: "the laser market grew". */
const WORLD = /^(?:markets?|sectors?|industr(?:y|ies)|demand|econom(?:y|ies)|prices|trade|exports|imports|inflation)$/u;

/** "manages $25bn for X": others' money. */
const MANAGED = /\b(?:manag|overs[ae]+|administer|handl|steward)(?:e|es|ed|ing|s|n)? (?:[a-z]+ ){0,3}$/u;
/** "disclosed an order worth $40m": it was given one, by whom is not said. */
const GIVEN =
  /\b(?:disclos|report|announc|reveal|book|receiv|land|secur|w[io]n)\w* (?:[\w-]+ ){0,4}orders? (?:worth |of |for |valued at )?(?:about |around |up to |more than )?$/u;
/** "$25m of the pump sale": goods. */
const OF_GOODS =
  /^ of (?:the |its |their )?(?!(?:share|stock|bond|note|debt|secondary|block|stake|asset)\b)[a-z-]+ sales?\b/u;

/** Words beside a figure that rule a kind of deal out. */
const NOT: Readonly<Partial<Record<string, { lead?: RegExp; next?: RegExp }>>> = {
  stake: { lead: MOVED },
  valuation: { lead: THINGS_WORTH },
  investment: { lead: MANAGED, next: OF_GOODS },
  purchase: { lead: GIVEN, next: OF_GOODS },
};

function unsaid(scene: Scene, f: FigureItem, kind: string): boolean {
  const lead = scene.text.slice(Math.max(0, f.full.start - 60), f.full.start);
  const not = NOT[kind];
  return (
    GOES_ON.test(lead) ||
    (not?.lead?.test(lead) ?? false) ||
    (not?.next?.test(scene.text.slice(f.full.end, f.full.end + 40)) ?? false) ||
    (kind === 'valuation' && worldly(scene, f))
  );
}

/** "The market for pumps is worth $30bn". */
function worldly(scene: Scene, f: FigureItem): boolean {
  const subject = clauseOf(scene, f.full.start)?.subject;
  return !!subject && !subject.party && !subject.owner && WORLD.test(subject.head.word);
}

/** "Tuition rises 4%": what grows is nobody, and no figure of a company. */
function anything(scene: Scene, f: FigureItem): boolean {
  const subject = clauseOf(scene, f.full.start)?.subject;
  return (
    !!subject && !subject.party && !subject.owner && subject.head.tag === 'noun' && !subject.kinds.includes('metric')
  );
}

/** Whose a figure is; nobody's where its clause is about a market. */
function owner(scene: Scene, f: FigureItem): Ref | null {
  return worldly(scene, f) ? null : measured(scene, around(scene, f), null);
}

/** "took in $40m from the sale of its headquarters": no sales; "took $50,000 off the value of the plant": no price. */
const ASSET_SOLD =
  /^ (?:[a-z]+ ){0,2}from (?:the |a |an )?(?:sale|disposal|divestment) of (?:a |an |the |its |their )/u;
const WRITTEN_DOWN = /^ off (?:the |its |their )?(?:book |carrying )?value\b/u;

/** "half of it came from X": a part of a sum told before. */
const OF_IT = /^ of (?:it|that|this|them|these|those|the (?:money|sum|total|amount|cash|round))\b/u;

const isFund = ({ row }: Ref): boolean => row !== null && funds({ row });

/** The claim of a figure of one kind, its parties still to be found; null where its words do not say enough. */
export function telling(scene: Scene, f: FigureItem, kind: string): Draft | null {
  const clause = clauseAt(scene.sentence, f.start);
  const value = f.type === 'money' ? { money: f } : { percent: f };
  const trigger = verbBefore(scene, f) ?? f;
  const base = { rule: 'en/surmised', trigger: { start: trigger.start, end: trigger.end }, clause, ...value } as const;
  if (kind === 'purchase' && EARNED.test(scene.text.slice(f.full.end, f.full.end + 40))) return null;
  if (DEAL_KINDS.has(kind as Draft['kind']) && unsaid(scene, f, kind)) return null;
  if (DEAL_KINDS.has(kind as Draft['kind'])) {
    const extent = kind !== 'divestment' ? null : f.type === 'percent' && f.low === 100 ? 'exit' : 'reduce';
    return draft({ ...base, kind: kind as Draft['kind'], extent });
  }
  const next = scene.text.slice(f.full.end, f.full.end + 40);
  if ((kind === 'revenue' && ASSET_SOLD.test(next)) || (kind === 'price_change' && WRITTEN_DOWN.test(next)))
    return null;
  if (kind === 'share' && OF_IT.test(next)) return null;
  const way = goes(scene, clause, f);
  if (kind === 'price_change') return way && draft({ ...base, kind, direction: way, subject: owner(scene, f) });
  const subject = owner(scene, f);
  // Of companies in general much is told; a figure of nobody is a guess too many.
  if (!subject?.row || kind === 'ratio' || kind === 'other') return null;
  const metric = (kind === 'share' ? 'other' : kind) as Metric;
  // A fund that gained 11% has not sold more.
  if (metric === 'growth' && (way === null || isFund(subject))) return null;
  const of = metric === 'growth' ? grows(scene, f) : null;
  if (metric === 'growth' && of === null && anything(scene, f)) return null;
  return draft({
    ...base,
    kind: 'metric',
    metric,
    subject,
    of,
    label: kind === 'share' ? 'share of total' : null,
    falling: metric === 'growth' && way === 'down' && f.low >= 0,
    basis: metric === 'arr' ? 'annualised' : null,
  });
}
