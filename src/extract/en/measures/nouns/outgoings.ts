// Nouns that are a company's figures only where the sentence makes them so, in English: "costs rose 18%", "its fuel bill was F",
// "synergies of F". "Costs" is a verb elsewhere, and a bill a law. Takes the sentences of a text, adds words of metrics to them.
import { type Item, isFigure, isWord, type Sentence, wordItem } from '../../../item.ts';

const OWN =
  'fuel|energy|electricity|power|heating|cloud|computing|compute|AWS|Azure|server|hosting|GPU|training|inference|rental|rent|marketing|advertising|staff|labou?r|wage|payroll|personnel|content|programming|integration|raw[- ]material|material|input|logistics|shipping|freight|delivery|fulfilment|fulfillment|production|manufacturing|construction|legal|litigation|tax|interest|lease|leasing|licensing|royalty|administrative|administration|administrati?on|general|selling|sales|distribution|data|water|gas|memory|component|total|overall|group|annual|yearly|quarterly|one-off|one-time|restructuring|severance|maintenance|insurance|pension|compliance|security|network|infrastructure|technology|finance|financing|funding|cash|fixed|variable|direct|core|underlying|stock-compensation|warranty|health|clinical|trial|film|player|salary';
const HEAD = 'costs|expenses|expenditure|outgoings|bill|synergies|savings';
const FOR = "(?: (?:for|of|on|at|from|in) (?:[\\w&’'-]+ ){0,4}?[\\w&’'-]+)?";
const HEDGE =
  '(?: (?:about|around|roughly|nearly|almost|some|over|more than|just|only|at least|up to|as much as|less than|under|a record|an estimated|an?))*';
const MOVES =
  'rose|rise|rises|rising|fell|fall|falls|falling|grew|grow|grows|growing|climbed|climb|jumped|jump|dropped|drop|declined|decline|shrank|shrink|surged|surge|increased|increase|decreased|decrease|doubled?|tripled?|trebled?|quadrupled?|halved?|swelled|swell|soared|soar|slipped|slid|mounted|ballooned|edged (?:up|down)|crept up|went (?:up|down)|go (?:up|down)|came down|come down|(?:was|were|are|is|be) (?:up|down|higher|lower)';
const STANDS =
  'was|were|is|are|be|been|came to|come to|comes to|amounted to|amount to|amounts to|add up to|adds up to|added up to|run to|runs to|ran to|totall?ed|total|totals|reached|reach|stood at|stand at|hit|exceeded|topped|(?:is|are|was|were) (?:put|estimated|expected|forecast|seen|projected) (?:at|to (?:be|reach|total|come to|fall|rise))';
const AUX = '(?: (?:has|have|had|will|would|could|should|may|might|also|alone|then|itself|therefore))*';
const FIGURE = '(?=[A-Z]{0,3}[$€£¥₩₹]?\\d|RMB|Rs|SKr|NKr|DKr|CHF|A\\$|C\\$|HK\\$|NT\\$|US\\$)';

const LEAD = `(?:(?:${OWN})(?: and |,? ))*`;
/** "Fuel costs rose 18%", "the bill for computing was F", "its AWS costs double to F". */
const SUBJECT = new RegExp(
  `\\b(${LEAD}(?:${HEAD}))${FOR}${AUX} (?:(?:${MOVES})\\b|(?:${STANDS})${HEDGE} ${FIGURE})`,
  'giu',
);
/** "costs of F", "its costs 18% to F", "puts the cost of integration at F". */
const BESIDE = new RegExp(
  `\\b(?:its|their|and|with|had|in|of|incur\\w*|yield\\w*|bring\\w*|deliver\\w*|generat\\w*|produc\\w*|promis\\w*|from|expects?|expected|annual|yearly|for|['’]s) (?:annual |yearly |total |combined )?(${LEAD}(?:${HEAD}))(?: (?:of|worth|totall?ing|by)${HEDGE})? ${FIGURE}`,
  'giu',
);
const ESTIMATED = new RegExp(
  `\\b(?:put|puts|estimated?|estimates) (?:the |its )?((?:cost|price) of [\\w-]+|${LEAD}(?:${HEAD})) at${HEDGE} ${FIGURE}`,
  'giu',
);
const COST_OF = new RegExp(
  `\\b(cost of (?:[a-z]+ion|restructuring|(?:the )?(?:programme|program|merger|clean-?up)))${AUX} (?:${STANDS})${HEDGE} ${FIGURE}`,
  'giu',
);
/** "F of annual savings", "F in costs". */
const AFTER = new RegExp(
  `(?<=\\d(?: ?(?:bn|m|tn|million|billion|trillion|crore)| yen| won| euros| dollars)?(?: a year| annually)?) (?:in|of|worth of) (?:the |its |annual |yearly )?(${LEAD}(?:${HEAD}))\\b`,
  'giu',
);

/** What each person, household or piece costs, and what a loan costs, is no company's total. */
const NOT =
  /\b(?:borrowing|living|unit|housing|mortgage|energy bill for households|household|farm|spending|funding|defence|reform|senate|house|congress|tax cut) (?:costs|bill|expenses)$|^infrastructure (?:costs|bill|expenses)$|\b(?:per|each)\b/iu;

const COMPUTE = /\b(?:AWS|Azure|cloud|comput\w+|server|hosting|GPU|training|inference)\b/iu;

/** "The bill was F": of what was told before. */
const BARE_BILL = /\b(?:the|that|this) bill$/iu;

function metricOf(words: string, all: string): string {
  const own = words.toLowerCase();
  if (/synerg|savings/u.test(own)) return 'other:savings';
  if (/\b(?:research|r&d)\b/u.test(own)) return 'rd_expense';
  return COMPUTE.test(words) || RENTED.test(all) ? 'compute_cost' : `other:${words}`;
}

/** "the bill for computing", "its rental bill for data centres". */
const RENTED = /\bfor (?:[\w-]+ )?(?:cloud|comput\w+|servers|GPUs|inference|training)\b|\brental bill for data cent/iu;

const PATTERNS = [SUBJECT, BESIDE, ESTIMATED, COST_OF, AFTER];
const ANY = new RegExp(`\\b(?:${HEAD}|cost of)\\b`, 'iu');

/** Adds a word to the items that it overlaps with none of. */
function put(items: Item[], word: Item): void {
  const at = items.findIndex((i) => i.start >= word.start);
  items.splice(at < 0 ? items.length : at, 0, word);
}

function markIn(sentence: Sentence, text: string): void {
  const body = text.slice(sentence.start, sentence.end);
  if (!ANY.test(body) || !sentence.items.some(isFigure)) return;
  for (const pattern of PATTERNS)
    for (const m of body.matchAll(pattern)) {
      const words = m[1] ?? '';
      const start = sentence.start + m.index + m[0].indexOf(words);
      const end = start + words.length;
      const full = text.slice(Math.max(sentence.start, start - 12), end);
      if (NOT.test(full) || (BARE_BILL.test(full) && !RENTED.test(m[0])) || /^ per\b/u.test(text.slice(end, end + 5)))
        continue;
      const over = sentence.items.filter((i) => i.start < end && i.end > start);
      // "AWS costs": what is paid for, and nobody who pays.
      const inside = over.every((i) => i.start >= start && i.end <= end && (i.type === 'word' || i.type === 'name'));
      if (!inside || over.some((i) => isWord(i, 'metric'))) continue;
      const senses = [{ class: 'metric', value: metricOf(words, m[0]) }];
      const word = wordItem(start, end, senses);
      const drop = (items: Item[]): void => {
        for (const i of over) if (items.includes(i)) items.splice(items.indexOf(i), 1);
        put(items, word);
      };
      drop(sentence.items);
      const clause = sentence.clauses.find((c) => c.start <= start && end <= c.end);
      if (clause && clause.items !== sentence.items) drop(clause.items);
    }
}

/** Makes "costs", "bill" and "savings" figures of a company where they are its subject or hold a sum. */
export function markOutgoings(sentences: readonly Sentence[], text: string): void {
  for (const s of sentences) markIn(s, text);
}
