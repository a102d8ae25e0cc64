// Stretches of time that desks name in their own ways: the first nine months, the June half, last autumn, the turn of the
// year, the same stretch of 2024, that December. Patterns and what each means; periods.ts tries them first.
import type { Published } from '../../language.ts';
import { latestQuarter, MONTH, monthOf, nearestMonth, quarterAway } from './calendar.ts';
import { ago, type Build, endedIn, type Found, full, lower, NUMBERS, quarterTo, WHEN } from './times.ts';

const YEAR = String.raw`(\d{4})`;
const NUMBER = '(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const y = (pattern: string): RegExp => new RegExp(`(?:${pattern})(?![A-Za-z0-9])`, 'iuy');
const OF_YEAR = `(?: of (?:${YEAR}|(last|this|next|the) year))?`;
const ENDED = '(?:to|ended|ending|through|(?:that|which) (?:ended|closed|ran to|finished))';
const DAY = String.raw`(?: in| on)? (?:the end of |end[- ])?(?:\d{1,2} )?(?:early |late )?`;

const count = (s: string | undefined): number => NUMBERS[lower(s)] ?? Number(s);

/** The year that words name beside a part of it, which ends in a month; early in a year "the year" is the one that is over. */
function yearOf(
  { year, word, end }: { year: string | undefined; word: string | undefined; end: number },
  pub: Published | null,
): number | null {
  if (year) return Number(year);
  const over = lower(word) === 'the' && pub !== null && pub.month <= 6 && end > pub.month;
  return pub ? pub.year + (over ? -1 : (WHEN[lower(word)] ?? 0)) : null;
}

/** "the first nine months of 2024", "the final three months of last year". */
function part(m: RegExpExecArray, pub: Published | null): Found | null {
  const months = count(m[2]) * (/quarter/iu.test(m[3] ?? '') ? 3 : 1);
  const late = /final|last|closing/iu.test(m[1] ?? '');
  const year = yearOf({ year: m[4], word: m[5], end: late ? 12 : months }, pub);
  if (year === null) return { iso: null };
  if (late && !m[4] && !m[5]) return null;
  if (months === 3) return { iso: `${year}-Q${late ? 4 : 1}` };
  if (months === 6) return { iso: `${year}-H${late ? 2 : 1}` };
  return { iso: `${year}` };
}

const SEASONS: Record<string, number> = { spring: 2, summer: 3, autumn: 4, fall: 4, winter: 1 };

/** "last autumn", "the summer of 2024": the quarter that holds most of it. */
function season(m: RegExpExecArray, pub: Published | null): Found | null {
  const quarter = SEASONS[lower(m[2])] ?? 0;
  if (m[3]) return { iso: `${m[3]}-Q${quarter}` };
  if (!pub) return { iso: null };
  const now = Math.floor((pub.month - 1) / 3) + 1;
  const word = lower(m[1]);
  if (word.startsWith('last')) return { iso: `${quarter < now ? pub.year : pub.year - 1}-Q${quarter}` };
  if (word.startsWith('next')) return { iso: `${quarter > now ? pub.year : pub.year + 1}-Q${quarter}` };
  return { iso: `${pub.year}-Q${quarter}` };
}

/** N months up to the end of a month, for any N. */
function monthsTo(m: RegExpExecArray, pub: Published | null): Found | null {
  const months = count(m[1]);
  const month = monthOf(m[2]);
  const year = m[3] ? Number(m[3]) : pub ? nearestMonth(pub, month) : null;
  if (year === null) return { iso: null };
  if (months === 3) return quarterTo(year, month);
  return months === 6 && month % 6 === 0 ? { iso: `${year}-H${month / 6}` } : { iso: `${year}` };
}

const AGO: Found = { iso: null, kind: 'compared', refers: 'back 1 year' };
const thisYear: Build = (_m, pub) => ({ iso: pub ? `${pub.year}` : null });
const january: Build = (_m, pub) => ({ iso: pub ? `${pub.year}-01` : null });

/** Counted on from the time told last: "a week later", "the following month". */
const later = (count: number, unit: string): Found => ({ iso: null, refers: `after ${count} ${unit}` });

/** "over three quarters | of Nvidia's revenue": a share of something, where "of the year", "of growth" tell a time. */
export const PART_OF = String.raw` of (?!(?:the|this|last|next|that|an?|each) (?:\w+ )?(?:year|decade|century)\b)(?:the|its|their|all|those|these|total|every|(?:[\w&.-]+ ){0,3}[\w&.-]+['’]s?|revenues?|sales|turnover|income|profits?|earnings|orders|demand|output|capacity|spending|shipments|customers|users|companies|firms)\b`;

export const STRETCHES: [RegExp, Build][] = [
  [
    y(`(?:about |some |just )?(an?|${NUMBER.slice(1, -1)}) (year|month|week|day)s? (?:later|afterwards|after that)`),
    (m) => later(count(m[1]), lower(m[2])),
  ],
  [y('(?:in |during )?the following (year|month|week|day|quarter)'), (m) => later(1, lower(m[1]))],
  [y('(?:the )?next day'), () => later(1, 'day')],
  [y(`(?:in )?(?:the )?following ${MONTH}`), (m) => ({ iso: null, refers: `that ${monthOf(m[1])}` })],
  [y('at (?:the|that) time'), () => ({ iso: null, refers: 'that 0' })],
  [
    y('(?:(?:on|at|by|as of) that (?:date|day)|(?:(?:on|at|by|as of) )?the same (?:date|day))'),
    () => ({ iso: null, refers: 'that -2' }),
  ],
  [y(`(?:the )?(first|opening|initial|final|last|closing) ${NUMBER} (months|quarters)${OF_YEAR}`), part],
  [y(`(?:the )?${NUMBER} months ${ENDED}${DAY}${MONTH}(?: \\d{1,2})?(?:,? ${YEAR})?`), monthsTo],
  [y(`(?:the )?quarter ${ENDED}${DAY}${MONTH}(?: \\d{1,2})?(?:,? ${YEAR})?`), (m, pub) => endedIn(m, pub, 3)],
  [
    y(
      `(?:(?:the|its) )?(?:fiscal |financial )?(?:first|second|third|fourth|final)[- ](?:fiscal |financial )?quarter,? ${ENDED}${DAY}${MONTH}(?: \\d{1,2})?(?:,? ${YEAR})?`,
    ),
    (m, pub) => endedIn(m, pub, 3),
  ],
  [y(`(?:the )?${MONTH}[- ]half(?: of ${YEAR})?`), (m, pub) => endedIn(m, pub, 6)],
  [
    y(`(?:the )?(opening|closing|final) quarter(?: of (?:${YEAR}|(last|this|the) year))?`),
    (m, pub) => {
      const quarter = /opening/iu.test(m[1] ?? '') ? 1 : 4;
      if (!m[2] && !m[3]) return { iso: pub ? latestQuarter(pub, quarter) : null };
      return { iso: `${yearOf({ year: m[2], word: m[3], end: quarter * 3 }, pub) ?? ''}-Q${quarter}` };
    },
  ],
  [
    y('(?:the |its )?(?:latest|most recent|just-ended) quarter|(?:the )?quarter (?:just (?:ended|gone|past)|gone by)'),
    (_m, pub) => ({ iso: pub ? quarterAway(pub, -1) : null, refers: 'carried quarter' }),
  ],
  [
    y(
      '(?:in|during|for|over) (?:the|that) (?:same )?(?:quarter|period|half)(?! (?:ended|ending|to|that|which|through|just|of|before|from|last year|(?:a|one) year|the year before|in (?:last|the p\\w+) year|in \\d))',
    ),
    () => ({ iso: null, refers: 'carried' }),
  ],
  [y(`(?:H[12]|[12]H) ?(?:of )?(?:fiscal(?: year)?|FY) ?(?:'|’)?(\\d{4}|\\d{2})`), (m) => ({ iso: `${full(m[1])}` })],
  [
    y(`(?:FY|fiscal(?: year)? |financial year |the )?(20\\d{2})[/-](?:20)?(\\d{2})`),
    (m) => (Number(m[2]) === (Number(m[1]) + 1) % 100 ? { iso: `${Number(m[1]) + 1}` } : null),
  ],
  [y(`(?:in|for|of|from|since|during|vs\\.?) ['’](\\d{2})`), (m) => ({ iso: `${full(m[1])}` })],
  [
    y(
      `(?:(last|this|next|early last|late last|the|in the|since|early|late|over the) )(spring|summer|autumn|fall|winter)(?: (?:of )?${YEAR})?`,
    ),
    season,
  ],
  [y(`(spring|summer|autumn|fall|winter)(?: of)? ${YEAR}`), (m) => ({ iso: `${m[2]}-Q${SEASONS[lower(m[1])]}` })],
  [y('(?:at |since |from |by )?the turn of the year|(?:when|as|since) the year (?:began|started|opened)'), january],
  [y('(?:twelve|12) months (?:earlier|before|previously|prior)'), () => AGO],
  [
    y(`(?:on |by |until )?the (?:last|final|closing) day of (?:(last|this|the) year|${YEAR})`),
    (m, pub) => {
      const year = m[2] ? Number(m[2]) : pub ? pub.year - (lower(m[1]) === 'last' ? 1 : 0) : null;
      return { iso: year === null ? null : `${year}-12-31` };
    },
  ],
  [
    y('(?:at )?(?:the )?(?:half[- ]year (?:mark|point|stage)|mid-?year)'),
    (_m, pub) => ({ iso: pub ? `${pub.month < 6 ? pub.year - 1 : pub.year}-06` : null }),
  ],
  [y('(?:a|one) fortnight ago'), (_m, pub) => ago(2, 'week', pub)],
  [y('(?:the )?(year|quarter|month) before that'), (m) => ({ iso: null, refers: `before 1 ${lower(m[1])}` })],
  [y('a year (?:back|previously|prior|before that)'), () => AGO],
  [
    y(
      `(?:the )?same (?:stretch|span|months|time|point|stage|three months|six months|nine months)(?: (?:of|in) ${YEAR}|(?: of)? last year| a year (?:ago|earlier|before)| the year before)`,
    ),
    (m) => (m[1] ? { iso: m[1], kind: 'compared', refers: `same ${m[1]}` } : AGO),
  ],
  [
    y(
      '(?:the |a )?(?:prior|previous|preceding)[- ]year(?: (?:period|quarter|half))|(?:the |a )?(?:year[- ]earlier|year[- ]ago|comparable|equivalent|like) (?:period|quarter|half)(?: last year| a year (?:ago|earlier))?',
    ),
    () => AGO,
  ],
  [
    y('(?:the )(?:preceding|previous|prior) three months'),
    () => ({ iso: null, kind: 'compared', refers: 'back 1 quarter' }),
  ],
  [y(`that ${MONTH}`), (m) => ({ iso: null, refers: `that ${monthOf(m[1])}` })],
  [
    y('(?:in )?(?:that|the same) (?:year|month)'),
    (m) => ({ iso: null, refers: /month$/iu.test(m[0]) ? 'that 0' : 'that -1' }),
  ],
  [y('so far this year|current[- ]year|(?:the |in the )?year to date|(?:in )?the year so far'), thisYear],
  [y('(?:the )?year just (?:gone|ended|past)'), (_m, pub) => ({ iso: pub ? `${pub.year - 1}` : null })],
  [
    y(`(?:the )?(?:back|latter) half of (?:${YEAR}|(the|this|last|next) year)`),
    (m, pub) => {
      const year = yearOf({ year: m[1], word: m[2], end: 12 }, pub);
      return { iso: year === null ? null : `${year}-H2` };
    },
  ],
];

/** Words that these can begin with. */
export const STRETCH_WORDS =
  'opening initial closing latest most just during that summer winter comparable equivalent like preceding prior fy2024 fy2025 fy2026 so back latter spring early late when as twelve about some just following h1 h2 vs from current';
