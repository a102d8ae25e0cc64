// Sizes that an English table or text declares: "(in thousands, except per share data)", "US$ million", "RMB’000", "amounts in
// millions of euros". Takes the folded text, gives where each stands, its size and its currency.

import type { Sentence } from '../../item.ts';
import type { Trie } from '../../match/trie.ts';
import { type Declared, type Nouns, nearby, resize } from '../../units/sized.ts';
import { currencyAt, declaredIn } from './declared.ts';

const POWERS: Readonly<Record<string, number>> = { t: 3, k: 3, "'": 3, '’': 3, '0': 3, m: 6, b: 9 };
const CODE = '(?:[A-Z]{2,3} ?)?[$¥€£]|RMB|CNY|USD|EUR|GBP|HKD|TWD|JPY|KRW|euros?|dollars?';
const SIZE = "(?:thousands?|millions?|billions?|[’']000s?)";
const LEADS =
  '(?:\\(|^|\\b(?:[Aa]mounts|[Ff]igures|[Nn]umbers|[Dd]ollars|[Ss]ums|[Vv]alues|[Cc]urrency|[Rr]esults|[Dd]ata|[Ee]xpressed|[Ss]tated|[Pp]resented|[Rr]eported|[Ss]hown|[Gg]iven)(?: (?:are|is|all|stated|expressed|presented|reported|shown|given|and|in this table|below|here))*(?:,? unless[^.;()\\n]{0,40},?)? )';
const FORMS: readonly RegExp[] = [
  // (in thousands), amounts in millions of euros, RMB in thousands
  new RegExp(
    `${LEADS}(?:[Aa]mounts |[Uu]naudited, )?(${CODE})? ?[Ii]n (${CODE})? ?(${SIZE})(?: of ([A-Za-z.$ ]{2,24}))?(?=[\\s,;.)]|$)`,
    'gmu',
  ),
  // US$ million, RMB’000 at the head of a table
  new RegExp(`(?:^|\\()()(${CODE}) ?(${SIZE}|bn|mn|m)()(?=\\)|\\s*$)`, 'gmu'),
];

/** Classes of English words whose figures are sums. */
const NOUNS: Nouns = {
  money: ['metric', 'n-valuation'],
  gap: /^(?:[:=]|was|were|is|are|of|to|at|came|totall?ed|rose|fell|grew|for|the|year|quarter|about|and|attributable|from|up|in|net|loss|income)*$/iu,
  other:
    /^ ?(?:%|per ?cent|percent|x\b|(?:per|a) share|shares|employees|units|people|users|customers|days|months|years|basis|GW|MW)/iu,
  except: /\b(?:per (?:[a-z]+ )?share|per ADS|EPS|weighted|shares? (?:outstanding|used)|headcount|employees)\b/iu,
};

/** The sizes that a text declares, in order. */
function sizesIn(text: string, names: Trie<string>): Declared[] {
  const found: Declared[] = [];
  for (const form of FORMS)
    for (const m of text.matchAll(form)) {
      const code = m[1] || m[2] || m[4] || '';
      const at = code ? text.indexOf(code, m.index) : -1;
      const currency = at >= 0 ? (currencyAt(text, at, names)?.code ?? null) : null;
      if (m[4] && !currency) continue;
      const power = POWERS[(m[3]?.[0] ?? '').toLowerCase()] ?? 0;
      const start = m.index + (/^[(\s]/u.test(m[0]) ? 1 : 0);
      if (power > 0) found.push({ start, end: m.index + m[0].length, currency, power });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Gives the bare sums of a text the sizes that it declares. */
export function sizeUp(sentences: readonly Sentence[], text: string, names: Trie<string>): void {
  const sizes = sizesIn(text, names);
  const [first] = sizes;
  if (!first) return;
  const home = declaredIn(text, names) ?? nearby(sentences, first.end);
  resize(sentences, sizes, { text, nouns: NOUNS, home });
}
