// Who only watches the companies of an English text: banks, brokers and research houses that forecast, and whose analysts
// are asked. Takes the sentences with their names, gives the ids of the watchers; a figure is never theirs.
import type { GazetteerRow } from '../../../model/reference.ts';
import { isCompany } from '../../frame.ts';
import type { NameItem, Sentence } from '../../item.ts';

/** Houses that have analysts, by name. */
const HOUSES = new Set(
  (
    'Barclays|HSBC|UBS|Citi|Citigroup|Goldman Sachs|Morgan Stanley|JPMorgan|JPMorgan Chase|Bank of America|BofA Securities|Jefferies|' +
    'Bernstein|Evercore|Evercore ISI|Wedbush|KeyBanc|Piper Sandler|Raymond James|Stifel|Cowen|TD Cowen|Mizuho|Nomura|Daiwa|CLSA|' +
    'Macquarie|Deutsche Bank|BNP Paribas|Exane|Société Générale|Societe Generale|Berenberg|Oppenheimer|Needham|Truist|Baird|' +
    'William Blair|Cantor Fitzgerald|D.A. Davidson|DA Davidson|Rosenblatt|Melius|MoffettNathanson|Morningstar|CreditSights|' +
    'Gartner|IDC|TrendForce|Canalys|Omdia|CICC|CITIC|Wells Fargo|Royal Bank of Canada|RBC|BMO|Loop Capital|Susquehanna|Benchmark|' +
    'Guggenheim|HSBC Holdings|Liberum|Peel Hunt|Numis|Panmure Liberum|Kepler Cheuvreux|ODDO BHF|Santander|Redburn|Rothschild|' +
    'New Street|SemiAnalysis|PitchBook|Bernstein Research|China International Capital Corporation|Huatai|Standard Chartered|DBS|Nuvama|Kotak|Motilal Oswal'
  ).split('|'),
);
const HOUSE_LIKE =
  /\b(?:Securities|Research|Analytics|Ratings|Insights|Equities|Institutional|Markets|Consulting|Brokerage|Advisory|Strategies)$/u;

const isHouse = ({ names }: GazetteerRow): boolean => HOUSES.has(names.en) || HOUSE_LIKE.test(names.en);

/** "X analysts", "X analyst Jane Roe": nobody else has any. */
const ANALYST =
  /^(?:['’]s?)? (?:[a-z]+ )?(?:analysts?|strategists?|economists?)\b(?! (?:days?|calls?|meetings?|conference|briefing|event)\b)/u;
const ANALYST_AT =
  /\b(?:[Aa]nalysts?|[Ss]trategists?|[Ee]conomists?|[Bb]rokers?)(?: [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?,? (?:at|from|with|of|for) (?:the )?(?:broker(?:age)? |bank |investment bank )?$/u;

const ASIDE = '(?:, [^,;.]{3,80},| \\([^()]{2,30}\\))?';
/** "X sees", "X, which rates the shares a buy, expects". */
const FORESEES = new RegExp(
  `^${ASIDE} (?:now |also |still |itself |already )?(?:sees|expects|expected|forecasts?|estimates|estimated|projects|projected|predicts|predicted|reckons|reckoned|pencils in|pencilled in|penciled in|puts|calculates|calculated|models|assumes|thinks|believes)\\b`,
  'u',
);
/** "X cut its forecast", "X raised the estimate". */
const REVISES = new RegExp(
  `^${ASIDE} (?:has |have |had |also |now )*(?:cuts?|raised|raises|lowered|lowers|lifted|lifts|trimmed|trims|slashed|increased|reduced|nudged up) (?:its|their|the|his|her) (?:[\\w-]+ ){0,4}?(?:forecasts?|estimates?|projections?|price targets?|targets?|ratings?|model)\\b`,
  'u',
);
/** "X's note", "X's Jane Roe expects". */
const WRITES =
  /^['’]s? (?:[\w-]+ ){0,3}?(?:notes?|models?|forecasts?|estimates?|research|analysts?|report on)\b|^['’]s? [A-Z][\w’-]+ [A-Z][\w’-]+ (?:now |also |still )?(?:sees|expects|forecasts?|estimates|projects|predicts|reckons|pencils|puts|cut|raised|lowered|lifted|trimmed|thinks)\b/u;
const ACCORDING =
  /\b(?:[Aa]ccording to|[Ee]stimates? (?:by|from)|[Ff]orecasts? (?:by|from)|[Nn]ote (?:by|from)|[Dd]ata from|[Rr]ated [a-z]+ (?:at|by)) $/u;

/** What a company tells of itself: it is no mere watcher in this text. */
const TELLS_OWN = new RegExp(
  `^${ASIDE} (?:reported|posted|booked|earned|made a (?:profit|loss)|generated|said (?:its|it (?:made|had made|expect(?:s|ed)|would))|(?:expects?|sees|forecasts?|projects) (?:its|it will|to (?:make|post|report|earn|spend|book))) ?\\b|^['’]s? (?:own |net |total |annual |quarterly |[\\w-]+-quarter ){0,2}(?:revenues?|sales|profits?|income|earnings|loss(?:es)?|costs|capital expenditure|trading|dividend)\\b`,
  'u',
);

/** A title that says what a house thinks: "X lifts its forecast for Z". */
const OF_VIEWS = /\b(?:forecasts?|estimates?|targets?|ratings?|sees|expects|says|analysts?|note|rates|predicts)\b/iu;

/** "X's Jane Roe", "X analyst Jane Roe": what stands between a house and whom it employs. */
const EMPLOYS = /^['’]s? $|^(?:['’]s?)? (?:[a-z]+ )?(?:analyst|strategist|economist) $/u;

type Watch = { row: GazetteerRow; watches: boolean; own: boolean };

function take(text: string, item: NameItem, known: Watch): void {
  const left = text.slice(Math.max(0, item.start - 60), item.start);
  const right = text.slice(item.end, item.end + 140);
  if (ANALYST.test(right) || ANALYST_AT.test(left)) known.watches = true;
  if (isHouse(item.row) && [FORESEES, REVISES, WRITES].some((p) => p.test(right))) known.watches = true;
  if (isHouse(item.row) && ACCORDING.test(left)) known.watches = true;
  if (TELLS_OWN.test(right)) known.own = true;
}

/** "X estimates that cloud providers will spend F": of others, whom it does not name. */
function ofSeveral(text: string, item: NameItem, items: Sentence['items']): boolean {
  const m = isHouse(item.row) ? FORESEES.exec(text.slice(item.end, item.end + 140)) : null;
  const from = item.end + (m?.[0].length ?? 0);
  return (
    m !== null &&
    items.some(
      (g) =>
        g.type === 'group' &&
        g.form === 'class' &&
        g.start > from &&
        / (?:that )?$/u.test(text.slice(from, g.start)) &&
        g.start - from < 7,
    )
  );
}

const NOBODY: ReadonlySet<string> = new Set();

/** The ids of those who only watch. */
export function watchersOf(
  sentences: readonly Sentence[],
  { text, title }: { text: string; title: string },
): ReadonlySet<string> {
  const seen = new Map<string, Watch>();
  const employed = new Map<string, string>();
  let several = false;
  for (const { items } of sentences) {
    let house: NameItem | null = null;
    for (const item of items) {
      if (!isCompany(item)) continue;
      if (house && item.row.kind === 'unknown' && EMPLOYS.test(text.slice(house.end, item.start)))
        employed.set(item.row.id, house.row.id);
      house = item;
      const known = seen.get(item.row.id) ?? { row: item.row, watches: false, own: false };
      seen.set(item.row.id, known);
      take(text, item, known);
      several ||= ofSeveral(text, item, items);
    }
  }
  for (const { items } of sentences) {
    const houses = items.flatMap((i) => (isCompany(i) ? (seen.get(i.row.id) ?? []) : []));
    // "X sees sales at F, Y at F": another house beside one that watches.
    if (houses.some((w) => w.watches)) for (const w of houses) w.watches ||= isHouse(w.row);
  }
  const all = [...seen.values()];
  const titled = ({ row }: Watch): boolean =>
    [row.names.en, ...row.aliases].some((n) => n.length > 2 && title.includes(n)) && !OF_VIEWS.test(title);
  const found = all.filter((w) => w.watches && !w.own && !titled(w));
  const ids = new Set(found.map((w) => w.row.id));
  for (const [person, house] of employed) if (ids.has(house)) ids.add(person);
  // Where nobody else is told of, they tell of themselves.
  return several || ids.size < all.length ? ids : NOBODY;
}
