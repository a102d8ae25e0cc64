// Which metric a sum is of, in English: the one its noun names, capital spending by what the money goes on, cash, a loss
// by its verb, sales where no noun says so.
import { last, type Scene } from '../../frame.ts';
import { isFigure, isWord, sense, type WordItem } from '../../item.ts';
import { type Around, first, has, movedBy, near } from '../context.ts';
import { asideOf, clauseOf } from '../parties.ts';
import { spokenOf } from './nouns/spoken.ts';
import { unnamed } from './unnamed.ts';

const CAPEX =
  /^[^.;]{0,20}?(?:in|into|on|for|to build|building|to (?:expand|restart|reopen|revive|refurbish|upgrade|convert|overhaul|extend|equip|modernise|modernize)|of|towards?)\b (?:[\w-]+ ){0,5}?(?:data[ -]cent(?:re|er)s?|server farms?|infrastructure|buildings?|machines|machinery|networks?|stores|ships|vessels|aircraft|wells|towers|kilns?|furnaces?|turbines?|production lines?|assembly lines?|laborator(?:y|ies)|reactors?|power (?:plants?|stations?)|mines?|pipelines?|factor(?:y|ies)|gigafactor(?:y|ies)|plants?|capital (?:projects|expenditures?|spending)|capex|campus(?:es)?|build-?outs?|property|equipment|servers|facilities|fabs?|mills?|foundr(?:y|ies)|refiner(?:y|ies)|smelters?|shipyards?|warehouses?|new (?:site|line|complex|terminal|hub))\b/iu;
const SPEND =
  /\b(?:invest|invests|invested|investing|spend|spends|spent|spending|pledged|pledge|lay out|plough|outlays?|budget(?:ed)?|earmark(?:s|ed)|set aside|pencil\w* in|pour\w*|cost|costs|committed|put)\b[^.;]{0,50}$/iu;
const BUDGET =
  /\b(?:(?:its|the|capital|investment|spending) budget|spending plan|investment plan|outlay|expenditure)\b[^.;]{0,50}$/iu;

/** "Spending on servers and buildings will come to F". */
const SPENT_ON =
  /\b(?:spending|investment|outlays?) (?:on|in) (?:[\w-]+ ){0,4}?(?:servers|data[ -]cent(?:re|er)s?|plants?|buildings?|equipment|chips|infrastructure|machines?|machinery|factories|property)\b[^.;,]{0,30}\b(?:to|of|at|reach\w*|total\w*|was|were|be)(?: (?:about|around|roughly|nearly|some|over|more than|almost))*$/iu;

/** "a plant on which X plans to spend F", "which X is spending F to restart". */
const REVIVED =
  /\b(?:reactor|plant|unit|mine|site|campus|factory|station|refinery|line|[A-Z][\w’'-]+),? (?:on |in )?which [^.;,]{2,50}\b(?:spend|spends|spent|spending|invest|invested|investing)(?: (?:about|around|roughly|nearly|some|over|more than|another))*$/u;

/** Sums of capital spending: "plans to invest F this year", "F on capital projects", "pledged F for infrastructure". */
export function capex(a: Around): boolean {
  if (
    REVIVED.test(a.left) &&
    /^(?:[.,;]|$| to (?:restart|reopen|revive|build|expand|upgrade)\b| (?:over|by|in|before)\b)/u.test(a.right)
  )
    return true;
  if (has(a.nouns, 'n-purchase') || has(a.nouns, 'n-debt')) return false;
  if ((SPEND.test(a.left) && CAPEX.test(a.right)) || SPENT_ON.test(a.left)) return true;
  if (
    /\b(?:spend|invest|investing|spending)\b[^.;]{0,30}$/iu.test(a.left) &&
    /^ (?:this|next|in \d{4}|in the|last|over|during|a year|per year|annually|by)\b/iu.test(a.right)
  )
    return true;
  return (
    BUDGET.test(a.left) &&
    /\b(?:to|at|of|is|was)$/iu.test(a.left) &&
    !/(?:marketing|defence|government|state)/iu.test(a.left)
  );
}

const RESEARCH =
  /^ (?:a year |annually )?(?:on|for|in|into) (?:its |their )?(?:research(?: and development)?|R&D|product development)\b/iu;
const ON_BOOKS = /^ (?:on|in) (?:its|the|their) (?:books?|order books?)\b/iu;

const YEARLY =
  /^ (?:(?:a|per) year at (?:the|its) current (?:clip|pace|rate)|on an annuali[sz]ed basis|annuali[sz]ed|in annuali[sz]ed (?:terms|revenues?|sales))\b/iu;
const OPERATING =
  /^ (?:at the operating (?:level|line)|before (?:interest|tax)|on an operating basis|in operating (?:terms|losses))/iu;

/** "a loss of F on the sale". */
const ON_SALE =
  /^ (?:on|from) (?:it\b|its (?:[\w-]+ ){0,2}?(?:stake|holding|investment|position|exit|sale)|(?:the|that|this) (?:[\w-]+ ){0,2}?(?:sale|disposal|stake|holding|investment|exit|deal|transaction|position|divestment|shares)\b|(?:selling|exiting|disposing))/u;

const RUNNING = /\brunning at(?: (?:about|around|roughly|nearly|some|over|more than|an?|almost))*$/iu;

/** What the words around a sum make of its metric: sales at a yearly pace, a loss at the operating line. */
export function refined(value: string, a: Around): string {
  if ((value === 'revenue' || value === 'backlog') && YEARLY.test(a.right)) return 'arr';
  if (value === 'revenue' && RUNNING.test(a.left) && /^ (?:a|per) year\b/u.test(a.right)) return 'arr';
  if (value === 'net_loss' && OPERATING.test(a.right)) return 'other:operating income';
  if (value === 'net_loss' && ON_SALE.test(a.right)) return 'other:loss on disposal';
  return value;
}

/** "with cash and short-term investments of F": what is as good as cash. */
const CASH =
  /\bcash(?:,? (?:(?:and|cash|short-term|liquid|marketable|treasury|near-cash|other|restricted|time|bank) ){1,4}(?:cash|investments|equivalents|securities|deposits|assets))*(?: (?:of|totall?ing|worth|stood at|stands at|was|were|came to|amounted to|(?:had |has )?(?:dwindled|fallen|risen|grown|shrunk|rose|fell|dropped|climbed|swelled) to))?$/iu;
/** "its cash totalled F". */
const CASH_IS =
  /\bcash(?: (?:position|pile|balance|reserves|holdings))?(?: (?:at|of|with) [\w&.’'-]+(?: [\w&.’'-]+){0,2})? (?:totall?ed|totals|stood at|stands at|was|were|came to|comes to|amounted to|amounts to|(?:has |had )?(?:risen|fallen|shrunk|grown|dwindled|climbed|dropped|declined) to|(?:rose|fell|shrank|grew|dwindled|climbed|dropped|declined|increased|decreased) (?:[\d.]+(?:%| per cent) )?to)(?: (?:about|around|just|only|some|roughly|nearly|almost|over|more than))?$/iu;
const PILE = /\b(?:with|had|has|held|holds|its|in)\b[^.;]{0,60}$/iu;

/** "booked a gain of F on the investment". */
const GAIN = /\b(?:book|report|record|post|ma[dk]e|show|recogni[sz])\w*\b[^.;,]{0,24}\bgains? of$/iu;
const BOOKS = /\b(?:book|report|record|post|recogni[sz])\w*(?: (?:an?|the|its))?$/iu;
/** "booked F for closures": what it costs to shut or mend something. */
const CLOSING =
  /^ (?:for|on|to cover) (?:[\w-]+ ){0,5}?(?:closures?|closing|restructuring|settlements?|lay-?offs|severance|redundanc\w+|write-?downs?|impairments?|clean-?up|litigation|recalls?)\b/u;
/** "sold F of devices": goods, no holdings. */
const SOLD = /\bs(?:old|ells|elling)(?: (?:about|around|roughly|nearly|some|over|more than|almost|just|only))*$/u;
const GOODS =
  /^ (?:worth )?of (?:its )?(?!(?:[\w-]+ ){0,2}(?:shares?|stocks?|bonds?|notes?|debt|assets?|stakes?|holdings?|loans?|equity|securities|credit|land|property|buildings?|businesses|interests?|paper|debentures?|units|claims|receivables|leases|warrants|insurance|risk|them|it|that|this|which|[A-Z])\b)(?:[a-z][\w-]*)/u;
const LEFT = /^ (?:left|remaining|in hand|on hand)(?:[.,;]|$| (?:at|in|on|to)\b)/iu;

/** Sums of deals in a sentence leave none that no noun names. */
const DEALS: ReadonlySet<string> = new Set(['investment', 'debt', 'divestment']);

/** The metric by its verb: what is burnt or lost. */
function lost(scene: Scene, a: Around, after: number): string | null {
  if (/^ (?:in|of|off) (?:its |their )?(?:market|paper|shareholder|stock)/iu.test(a.right)) return null;
  const verb = near(a, 'lose', 30);
  if (!verb || verb.start < after) return null;
  return /^burn/iu.test(scene.text.slice(verb.start, verb.end)) ? 'other:cash burn' : 'net_loss';
}

const SMALL =
  '(?: (?:about|around|roughly|nearly|some|over|more than|almost|just|only|an?|the|record|up to|at least))*$';
/** "take a charge of F". */
const CHARGE = new RegExp(
  `\\b(?:t[ao]k\\w*|taking|book\\w*|record\\w*|recogni\\w*|report\\w*|post\\w*) (?:[\\w-]+ ){0,3}?(?:charges?|provisions?|write-?(?:downs?|offs?))(?: of)?${SMALL}`,
  'iu',
);
/** "A one-off tax charge of F". */
const CHARGED = new RegExp(
  `\\b(?:one-off|one-time|non-cash|pre-?tax|tax|restructuring|impairment|goodwill|accounting|litigation|exceptional) (?:[\\w-]+ ){0,2}charges? of${SMALL}`,
  'iu',
);
/** "Its income from licences was F". */
const INCOME_FROM = new RegExp(
  `\\bincome from (?!operations|operating|continuing|investments?|interest|the sale|sales? of|disposals?)[\\w-]+(?: [\\w-]+){0,3}? (?:was|were|of|reached|totall?ed|came to|rose to|fell to|grew to|hit)${SMALL}`,
  'iu',
);
/** "Research took F". */
const RESEARCHED = new RegExp(
  `\\b(?:research(?: and development)?|R&D|product development)\\b[^.;,]{0,20}\\b(?:took|cost|absorbed|consumed|swallowed|ate up|accounted for)(?: (?:it|them|the (?:company|group)))?${SMALL}`,
  'iu',
);
/** "orders amounted to F", "increased its orders by 58% to F". */
const ORDERED = new RegExp(
  `\\borders\\b[^.;]{0,70}\\b(?:amounted to|came to|reached|totall?ed|stood at|stand at|hit|worth|to|of|were)${SMALL}`,
  'iu',
);
/** Orders that one company gives to another are deals. */
const PLACED =
  /\b(?:plac\w+|award\w*|g[ai]v\w+|sign\w*|w[io]n(?:s|ning)?|land(?:s|ed)|secur\w+|cancel\w*|halv\w+|cut|from [A-Z]|with [A-Z]|by [A-Z])/u;
const HAS = new RegExp(`\\b(?:had|has|have|holds?|held|with|sits on|sat on|sitting on)${SMALL}`, 'iu');

/** "paid F for computing power", "Renting servers cost X F". */
const COMPUTE =
  /^ (?:a (?:year|month|quarter) )?(?:on|for|to rent|renting) (?:[\w’'-]+ ){0,3}?(?:comput(?:e|ing)|cloud (?:services|capacity|computing)|servers?|GPUs?|inference|training|hosting)\b/iu;
const COMPUTED = new RegExp(
  `\\b(?:comput(?:e|ing)(?: power| capacity)?|servers?|GPUs?|inference|model training|training its models|hosting)\\b[^.;,]{0,24}\\bcosts?(?: (?:it|them|[A-Z][\\w.&-]*(?: [A-Z][\\w.&-]*){0,2}|the (?:company|group|start-?up|firm)))?${SMALL}`,
  'u',
);
const PAYS =
  /\b(?:pa(?:id|ys?|ying)|spen[dt]s?|spending)(?: (?:about|around|just|only|some|roughly|nearly|almost|over|more than))?$/iu;

/** "the F it will have to pay", "the F that CoreWeave owes its lenders". */
export const PAID =
  /^ (?:that |which )?(?:it|they|he|she|(?:the|its|their) [\w-]+|[A-Z][\w.&-]*) (?:[\w’'-]+ ){0,4}?(?:pays?|paid|owe[sd]?)\b/u;

/** The value of the metric class that a sum has, or null when it is no metric. */
export function sumOf(
  scene: Scene,
  a: Around,
  { word, spending }: { word: WordItem | null; spending: boolean },
): string | null {
  if (PAID.test(a.right)) return null;
  const burnt = word && word.start > a.figure.start ? null : lost(scene, a, word?.end ?? 0);
  if (burnt) return burnt;
  if (SPEND.test(a.left) && RESEARCH.test(a.right)) return 'rd_expense';
  if (ON_BOOKS.test(a.right) && /\b(?:orders|contracts)\b[^.;]{0,20}$/iu.test(a.left)) return 'backlog';
  if (spending) return 'capex';
  if (word) return sense(word, 'metric') ?? '';
  if (RESEARCHED.test(a.left)) return 'rd_expense';
  if (
    COMPUTED.test(a.left) ||
    (PAYS.test(a.left) && COMPUTE.test(a.right) && scene.drafts.every((d) => d.kind !== 'purchase'))
  )
    return 'compute_cost';
  if (CHARGE.test(a.left) || CHARGED.test(a.left)) return 'other:charge';
  if (
    ORDERED.test(a.left)
      ? !PLACED.test(a.left)
      : HAS.test(a.left) && /^ (?:of|in|worth of) (?:[\w-]+ ){0,3}?orders\b/iu.test(a.right)
  )
    return 'backlog';
  if (LEFT.test(a.right) && /\b(?:had|has|have|with)(?: (?:about|around|just|only|some|roughly))?$/iu.test(a.left))
    return 'cash';
  if (BOOKS.test(a.left) && CLOSING.test(a.right)) return 'other:charge';
  if (GAIN.test(a.left) || (BOOKS.test(a.left) && /^ (?:[\w-]+ ){0,2}gains?\b/iu.test(a.right))) return 'other:gain';
  if (INCOME_FROM.test(a.left)) return 'revenue';
  if (SOLD.test(a.left) && GOODS.test(a.right)) return 'revenue';
  if (CASH_IS.test(a.left) && !/\b(?:in|of|for) cash\b/iu.test(a.left.slice(-30))) return 'cash';
  if (CASH.test(a.left) && (/\b(?:of|at|was|were|to)$/iu.test(a.left) || PILE.test(a.left))) return 'cash';
  return scene.drafts.some((d) => DEALS.has(d.kind)) ? null : (spokenOf(scene, a.figure.full.start) ?? unnamed(a));
}

/** The metric that a sum measures, by the nearest noun: after it ("F in sales"), before it, in the clause before. */
export function metricWord(scene: Scene, a: Around): WordItem | null {
  const word = nearestMetric(scene, a);
  return word && isDisposal(scene, word) ? null : word;
}

/** "asset sales", "sales of its stock" are no sales of goods; "earnings per share" is no sum, "revenue share" a term of a deal. */
const isDisposal = ({ text }: Scene, word: WordItem): boolean =>
  /^[ -](?:shar(?:e|ing)(?! of)|split)\b/u.test(text.slice(word.end, word.end + 12)) ||
  (text[word.start - 1] === '-' && /^[a-z]/u.test(text[word.start - 2] ?? '')) ||
  /^ per (?:share|ADS|ordinary share|unit|diluted share)\b/iu.test(text.slice(word.end, word.end + 20)) ||
  (/^sales?$/iu.test(text.slice(word.start, word.end)) &&
    (/\b(?:asset|share|stock|bond|debt|property|stake) $/iu.test(
      text.slice(Math.max(0, word.start - 10), word.start),
    ) ||
      /^ of (?:[\w’'-]+ ){0,5}(?:stocks?|shares|stakes?|holdings?|bonds|assets)\b/iu.test(
        text.slice(word.end, word.end + 60),
      )));

function nearestMetric(scene: Scene, a: Around): WordItem | null {
  const after =
    first(a.nouns, 'metric') ?? (/^[^\w]*(?:in|of|worth of) /iu.test(a.right) ? first(a.of, 'metric') : undefined);
  if (after) return after;
  if (/^(?:.*[.;:,—] )?At$/u.test(a.left) && /^, /u.test(a.right)) {
    const next = scene.sentence.items.find(
      (i) => isWord(i, 'metric') && i.start >= a.figure.end && i.start - a.figure.end < 34,
    );
    if (next?.type === 'word' && !/[,.;]/u.test(scene.text.slice(a.figure.full.end + 2, next.start))) return next;
  }
  const subject = subjectMetric(scene, a);
  const before = a.before.find((w) => isWord(w, 'metric'));
  if (before) return before;
  if (subject) return subject;
  const clauses = scene.sentence.clauses;
  for (let i = a.clause.index - 1; i >= Math.max(0, a.clause.index - 3); i--) {
    const c = clauses[i];
    if (!c) break;
    const listed = c.items.some((x) => isFigure(x) && x.type === 'money') && bareStart(scene, a);
    if (listed) break;
    if (c.items.some((x) => isFigure(x) && x.type === 'money') && i < a.clause.index - 1) break;
    const found = last(c.items.filter((x): x is WordItem => x.type === 'word' && isWord(x, 'metric')));
    if (found && (continues(scene, a) || asideOf(scene, a.clause))) return found;
  }
  return null;
}

/** "Sales in the cloud segment, the largest, climbed to F": the metric that is the subject of the verb. */
export function subjectMetric(scene: Scene, a: Around): WordItem | null {
  const told = clauseOf(scene, a.figure.full.start);
  const subject = told?.subject;
  if (!told || !subject || subject.end > a.figure.full.start) return null;
  const other = scene.sentence.items.some(
    (i) =>
      isFigure(i) &&
      i.type === a.figure.type &&
      i.start >= told.verb.end &&
      i.end <= a.figure.start &&
      !movedBy(scene.text, i, a.figure),
  );
  if (other) return null;
  const item = subject.head.item;
  return item?.type === 'word' && isWord(item, 'metric') ? item : null;
}

/** The clause is the figure itself: one of a list. */
const bareStart = (scene: Scene, a: Around): boolean =>
  scene.text.slice(a.clause.start, a.figure.full.start).trim() === '' && scene.text[a.clause.start - 1] === ',';

/** ", reaching F", ": F", "- F": the clause has no subject of its own. */
const continues = (scene: Scene, a: Around): boolean =>
  /^[\s:–—(-]*$/u.test(scene.text.slice(a.clause.start, a.figure.full.start)) ||
  /^[\s:–—(-]*(?:reaching|to|hitting|totalling|totaling|or|at|up|down|rising|falling|climbing|stood|was|were|came|which|with|now|then|currently|previously|an?|and|about|roughly|around|some|nearly|more|over|less|stands|[$€£¥₩A-Z]{1,3}[$¥]?\d|\d|from|against|compared|it)\b|^[\s:–—(-]*[$€£¥₩]|^[\s:–—(-]*(?:US|HK|NT)\$/iu.test(
    scene.text.slice(a.clause.start, a.clause.end),
  );
