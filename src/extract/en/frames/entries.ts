// An entry of a digest of deals that has no verb: "Larkmoor (AI chips) — $30M Series A, Accel", "Tessby: Series B, $12m, led
// by X with Y". Takes a sentence that begins so, gives the round, who led and who joined; with a verb the other rules read it.
import { type Draft, draft, isCompany, type Ref, type Rule, refOf, type Scene } from '../../frame.ts';
import { type FigureItem, type Item, isWord, type NameItem } from '../../item.ts';
import { open } from '../context.ts';
import { roundName } from './roundnames.ts';

const BULLET = /^\s*(?:[•●▪■◦*·▲–—-]\s*|\d{1,2}[.)]\s*)?$/u;
/** What the company does, and the dash or colon behind it. */
const TO_TERMS = /^(?: ?\([^()\n]{1,60}\)|, [^,;:\n$€£—–|]{1,60})?(?: ?[—–|:] ?| -{1,2} )/u;
/** "Series A, $30m": what may stand before the sum. */
const BEFORE_SUM = /^(?:an? |about |around |some |up to |over |more than |~ ?|,|\s|of|\(|in|an? )*$/iu;
/** What is no round of the company at the head: "$2bn Series F for X", "$5bn of revenue". */
const NO_ENTRY =
  /\b(?:revenue|sales|profit|loss|loan|debt|stake|contract|order|valuation|acqui\w+|sold|fund)\b|^[^,;]*\b(?:for|of|in|at) (?!an? |\S*\d)[A-Zx]/iu;
const LED = /(?:\bled by|\blead(?:s|ers?)?:|\bled:|\bco-led by) ?$/iu;
/** What stands between the names of backers. */
const BETWEEN = /^(?:,? ?(?:and|&|plus|with|alongside|joined by|also)? ?|[;/|] ?|,? with participation (?:from|by) )$/u;
/** What leads up to the first backer. */
const TO_BACKERS =
  /(?:^|[\s,;—–|(])(?:led by|co-led by|leads?:|led:|from|by|with|backed by|investors?:|backers?:|participation from|incl\.|including) $|[,;—–|] $|^ ?\($/iu;

interface Entry {
  subject: NameItem;
  money: FigureItem;
  round: Item;
}

/** The company, the sum and the round of an entry. */
function entryOf(scene: Scene): Entry | null {
  const { text, sentence } = scene;
  const subject = sentence.items.find(isCompany);
  if (!subject || !BULLET.test(text.slice(sentence.start, subject.start))) return null;
  const terms = TO_TERMS.exec(text.slice(subject.end, subject.end + 90));
  const [money] = open(scene, 'money');
  const round = sentence.items.find((i) => isWord(i, 'round') || isWord(i, 'n-round'));
  if (!terms || !money || !round) return null;
  const from = subject.end + terms[0].length;
  if (money.full.start < from || round.start < from) return null;
  const first = Math.min(money.full.start, round.start);
  const gap =
    round.start < money.start ? text.slice(round.end, money.full.start) : text.slice(money.full.end, round.start);
  if (!BEFORE_SUM.test(text.slice(from, first)) || !BEFORE_SUM.test(gap)) return null;
  return NO_ENTRY.test(text.slice(from, Math.max(money.end, round.end) + 14)) ? null : { subject, money, round };
}

/** The backers named behind the terms, and whether each leads. */
function backersOf(scene: Scene, { subject, money, round }: Entry): { ref: Ref; lead: boolean | null }[] {
  const { text, sentence } = scene;
  const found: { ref: Ref; lead: boolean | null }[] = [];
  let at = Math.max(money.full.end, round.end);
  let lead: boolean | null = null;
  for (const item of sentence.items) {
    if (!isCompany(item) || item.start < at || item === subject) continue;
    const gap = text.slice(at, item.start);
    const more = found.length > 0 && BETWEEN.test(gap);
    if (!more && !TO_BACKERS.test(gap)) continue;
    if (LED.test(gap)) lead = true;
    else if (!more || (lead && /with|alongside|joined|;/u.test(gap))) lead = lead === null ? null : false;
    found.push({ ref: refOf(item), lead });
    at = item.end;
  }
  return found;
}

export const entries: Rule = {
  name: 'en/entry',
  find: (scene) => {
    const entry = entryOf(scene);
    if (!entry) return [];
    const { subject, money, round } = entry;
    const clause = scene.sentence.clauses.find((c) => c.end > money.start) ?? scene.sentence.clauses[0];
    if (!clause) return [];
    const base = { rule: 'en/entry', trigger: round, clause } as const;
    const whose = refOf(subject);
    const name = roundName(scene, money);
    const raised: Draft = draft({ ...base, kind: 'funding_round', subject: whose, money, round: name });
    const backers = backersOf(scene, entry).map(({ ref, lead }) =>
      draft({ ...base, kind: 'investment', subject: ref, object: whose, round: name, lead }),
    );
    return [raised, ...backers];
  },
};
