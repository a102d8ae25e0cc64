// Whom an English text is about: the company that the title names, else the one told of first and most often. "The
// company", "we" and figures without an owner are its own until the text says otherwise.
import type { GazetteerRow } from '../../../model/reference.ts';
import { isCompany, type Ref } from '../../frame.ts';
import type { Grammar } from '../../grammar.ts';
import type { NameItem, Sentence } from '../../item.ts';
import { nominalsIn } from '../parties.ts';

interface Seen {
  item: NameItem;
  row: GazetteerRow;
  score: number;
  /** Named only as the other side of something: "a loan with X". */
  aside: boolean;
}

const ASIDE: ReadonlySet<string> = new Set(['with', 'from', 'by', 'including', 'via', 'through', 'alongside', 'like']);

const IN_TITLE = 7;
const LEADS = 3;
const SUBJECT = 1.5;
/** "the third-quarter call of X", "the finances of X": a text says so at its head. */
const HEADED = 4;
const HEADS =
  /\b(?:call|results?|earnings|report|letter|prospectus|accounts|figures|numbers|interview|finances|boss|chief|chief executive|CEO|CFO|chairman|founder|shareholders|filing|history|story|case|rise|future|conversation|update|note|half-year|year) (?:of|at|by|from|for|with|on|to)(?: the)? $/iu;
/** X (the "Group"): whose text it is. */
const DEFINED = 8;
const HOUSE =
  /^(?: (?:plc|Inc\.?|Ltd\.?|Limited|N\.?V\.?|S\.?A\.?|AG|SE|ASA|AB))?,? ?\((?:the|or|together,?) ["“](?:Group|Company|Trust|Fund|Firm|Bank|Issuer|Partnership|Corporation)["”]/u;
/** A company that no table lists and that the first lines name. */
const OPENING = 1.5;
/** Titles begin with whom they are about. */
const HEADS_TITLE = 2;
/** Who invests by trade is seldom whom a text is about. */
const BACKER = 2;

/** A product stands for its maker. */
export const maker = (row: GazetteerRow, grammar: Grammar): GazetteerRow =>
  row.kind === 'product' && row.parent ? (grammar.byId.get(row.parent) ?? row) : row;

/** Where a title says a name, in whatever case but the small: "Xpeng" for XPeng; -1 where it does not. */
function saidIn(title: string, name: string): number {
  const at = title.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || title.startsWith(name, at)) return at;
  return name.length > 3 && /[A-Z]/u.test(title.slice(at, at + name.length)) ? at : title.indexOf(name);
}

export const inTitle = (row: GazetteerRow, title: string): boolean =>
  [row.names.en, ...row.aliases, row.names.en.split(' ')[0] ?? ''].some((n) => n.length > 2 && saidIn(title, n) >= 0);

/** Does the title begin with it: "Foo buys Bar"? */
const heads = (row: GazetteerRow, title: string): boolean =>
  saidIn(title, row.names.en) === 0 || title.startsWith(`${row.names.en.split(' ').slice(0, 2).join(' ')} `);

/** "Analysts at X": who is only asked. */
const WATCHED = /\b(?:analysts?|economists?|strategists?|brokers?) (?:at|from|with|of) $/iu;

interface About {
  text: string;
  title: string;
  grammar: Grammar;
  /** Who only watches companies. */
  watchers?: ReadonlySet<string>;
}

/** "X backs a bitcoin miner's lease": a title may call whom the text begins with by its trade alone. */
const CALLED = 10;
const TRADE =
  /\b(?:an?|the) ((?:[\w-]+ ){0,3}?[\w-]*(?:[a-z]er|[a-z]or|start-?up|lab|airline|bank|chain|firm|group|unicorn))(?:['’]s?)?(?![\w-])/giu;

function calledIn(title: string, { text, item, start }: { text: string; item: NameItem; start: number }): boolean {
  const described = /^, (?:an?|the) ([^,.;]{3,70})/u.exec(text.slice(item.end, item.end + 80))?.[1]?.toLowerCase();
  if (!described || item.start - start > 30) return false;
  const trades = [...title.matchAll(TRADE)].map((m) => (m[1] ?? '').split(' ').pop()?.toLowerCase() ?? '');
  const words = described.split(/[^\w-]+/u).slice(0, 5);
  return trades.some((w) => w.length > 3 && words.includes(w));
}

/** Mentions of companies with their weight: in the title, at the head of the text, as subjects. */
function weighed(sentences: readonly Sentence[], { text, title, grammar, watchers }: About): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  let first = true;
  for (const sentence of sentences) {
    let head = true;
    for (const n of nominalsIn(text, sentence)) {
      const { item } = n;
      if (item.type !== 'name' || !isCompany(item)) continue;
      if (n.prep !== '' && WATCHED.test(text.slice(Math.max(0, n.start - 20), n.start))) continue;
      const row = maker(item.row, grammar);
      if (row.kind === 'product' || watchers?.has(row.id)) continue;
      const known = seen.get(row.id) ?? {
        item,
        row,
        aside: true,
        score:
          (inTitle(row, title) ? IN_TITLE : 0) +
          (heads(row, title) ? HEADS_TITLE : 0) -
          (row.kind === 'fund' ? BACKER : 0),
      };
      // "For X the year was good": a sentence about X.
      const fronted = /^(?:for|at)$/u.test(n.prep) && n.start - sentence.start < 9;
      const subject = head && (n.prep === '' || fronted);
      const opening =
        sentence.block === sentences[0]?.block && !seen.has(row.id) && row.kind === 'unknown' ? OPENING : 0;
      const head3 = sentence.start < 400 && HEADS.test(text.slice(Math.max(0, n.start - 40), n.start)) ? HEADED : 0;
      const house = HOUSE.test(text.slice(n.end, n.end + 40)) ? DEFINED : 0;
      const called = first && calledIn(title, { text, item, start: sentence.start }) ? CALLED : 0;
      known.aside &&= ASIDE.has(n.prep);
      known.score += 1 + called + opening + head3 + house + (subject ? SUBJECT : 0) + (subject && first ? LEADS : 0);
      seen.set(row.id, known);
      head = false;
      first = false;
    }
  }
  return seen;
}

/** A text in a company's own name that never says which. */
const own = (text: string, best: Seen, title: string): boolean =>
  /\bthe ["“]?Company\b/u.test(text) && !inTitle(best.row, title);

/** A company that only the title names, at its head: "Foo profit jumps". */
function headline({ title, grammar, watchers }: About): Ref | null {
  const [name] = grammar.names.scan(title, 0, title.length);
  const row = name?.start === 0 ? name.values[0] : undefined;
  if (
    !name ||
    !row ||
    !isCompany({ type: 'name', start: 0, end: 0, row }) ||
    row.kind === 'fund' ||
    watchers?.has(row.id)
  )
    return null;
  return { span: { start: 0, end: 0 }, row, text: title.slice(0, name.end) };
}

/** The company that a text is about, or null when it names none. */
export function protagonist(sentences: readonly Sentence[], at: About): Ref | null {
  let best: Seen | null = null;
  for (const s of weighed(sentences, at).values())
    if (!(s.aside && s.score < IN_TITLE) && (!best || s.score > best.score)) best = s;
  const named = best && inTitle(best.row, at.title) ? null : headline(at);
  if (named) return named;
  if (!best || own(at.text, best, at.title)) return null;
  return { span: { start: best.item.start, end: best.item.end }, row: best.row, text: best.row.names.en };
}
