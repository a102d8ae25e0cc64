// Places the English times that only the text before them can place (a year earlier, the same quarter, fiscal
// quarters by the company's calendar) and carries the period of a report on to the sentences that name none.
import type { GazetteerRow } from '../../../model/reference.ts';
import type { Sentence, TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import { pad } from './calendar.ts';

interface State {
  pub: Published | null;
  /** Last month of the fiscal year of the company told of. */
  fye: number;
  period: TimeItem | null;
  /** The time told last, for "that December". */
  last: string | null;
  day: TimeItem | null;
  /** When what the paragraph tells happened. */
  event: TimeItem | null;
  /** The period that the paragraph looks ahead to. */
  coming: TimeItem | null;
  block: number;
  outlook: boolean;
}

const isPeriod = (iso: string | null): boolean => iso !== null && /^\d{4}(?:-[QH]\d)?$/u.test(iso);

/** An ISO prefix moved back by some years, quarters or months, as precise as it was. */
export function moved(iso: string, count: number, unit: string): string {
  const year = Number(iso.slice(0, 4));
  if (unit === 'year') return `${year - count}${iso.slice(4, 7)}`;
  const quarter = /-Q(\d)/u.exec(iso);
  if (quarter) {
    const steps = unit === 'month' ? Math.round(count / 3) : count;
    const index = year * 4 + Number(quarter[1]) - 1 - steps;
    return `${Math.floor(index / 4)}-Q${(((index % 4) + 4) % 4) + 1}`;
  }
  const month = /-(\d{2})/u.exec(iso);
  if (!month) return iso;
  const index = year * 12 + Number(month[1]) - 1 - (unit === 'quarter' ? 3 * count : count);
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
}

/** The calendar quarter that holds most of a fiscal one. */
function fiscalQuarter(year: number, quarter: number, fye: number): string {
  const middle = year * 12 + fye - 2 - 3 * (4 - quarter);
  return `${Math.floor(middle / 12)}-Q${Math.floor((middle % 12) / 3) + 1}`;
}

/** The fiscal year that holds the publication month. */
const fiscalNow = (s: State): number | null => (s.pub ? s.pub.year + (s.pub.month > s.fye ? 1 : 0) : null);

function fiscal(s: State, [year, quarter, offset]: number[]): string | null {
  const now = fiscalNow(s);
  if (!year && now === null) return null;
  if (!quarter) return `${year || (now as number) + (offset ?? 0)}`;
  if (year) return fiscalQuarter(year, quarter, s.fye);
  // Without a year: the last fiscal quarter of that number that had ended by the publication.
  const ended = s.pub ? s.pub.year * 12 + s.pub.month - 1 : 0;
  const last = (now as number) * 12 + s.fye - 1 - 3 * (4 - quarter);
  return fiscalQuarter(last <= ended ? (now as number) : (now as number) - 1, quarter, s.fye);
}

/** The last month of a period. */
export function endOf(iso: string | null): string | null {
  const quarter = /^(\d{4})-Q(\d)/u.exec(iso ?? '');
  if (quarter) return `${quarter[1]}-${pad(3 * Number(quarter[2]))}`;
  const half = /^(\d{4})-H(\d)/u.exec(iso ?? '');
  if (half) return `${half[1]}-${pad(6 * Number(half[2]))}`;
  return iso && iso.length === 4 ? `${iso}-12` : iso;
}

/** "that December", "the same month": in or after the time told last. */
function that(s: State, month: number): string | null {
  const year = Number(s.last?.slice(0, 4) ?? 0);
  if (!s.last || !year) return null;
  if (month === 0) return s.last.slice(0, 7);
  if (month < 0) return `${year}`;
  const told = Number(/-(\d{2})/u.exec(s.last)?.[1] ?? 0);
  return `${month < told ? year + 1 : year}-${pad(month)}`;
}

function place(s: State, time: TimeItem): string | null {
  const [how, ...rest] = (time.refers ?? '').split(' ');
  if (how === 'fiscal') return fiscal(s, rest.map(Number));
  const base = s.period?.iso ?? null;
  if (how === 'carried') return rest[0] && !/-Q/u.test(base ?? '') ? time.iso : base;
  if (how === 'that') return that(s, Number(rest[0]));
  if (how === 'same') return base?.includes('-') ? `${rest[0]}${base.slice(4)}` : (rest[0] ?? null);
  if (how === 'end') return endOf(base ?? (s.pub ? `${s.pub.year}` : null));
  if (how !== 'back') return time.iso;
  if (time.iso && rest[1] === 'year' && !/-[QH]/u.test(base ?? '')) return time.iso;
  if (!base) return time.iso ?? (s.pub && rest[1] === 'year' ? `${s.pub.year - Number(rest[0])}` : null);
  return moved(base, Number(rest[0]), rest[1] ?? 'year');
}

/** "Outlook for 2026", "Financial guidance": no headline that tells of a target ("raises target after strong year"). */
const OUTLOOK =
  /^(?:[\w’'./-]+ ){0,4}?(?:outlook|guidance|forecasts?|targets?)(?: (?:for|and|of|in)(?: [\w’'/-]+){1,4}|:)?$/iu;

/** "Guidance: revenue of F". */
const GUIDES = /^\W{0,3}(?:Guide|Guidance|Outlook|Forecast|(?:FY|Q)?\d{1,4} (?:guide|guidance|outlook))s?: /iu;

/** A short line without a full stop is a heading; guidance runs under it until the next one. */
function heading(text: string, sentence: Sentence, state: State): void {
  const line = text.slice(sentence.start, sentence.end);
  if (line.length > 60 || /[.!?:;,]$/u.test(line) || /^[-•*(]/u.test(line)) return;
  state.outlook = OUTLOOK.test(line);
}

/** A report's period is not left for an earlier one told beside it, nor for the year around it. */
const earlier = (told: TimeItem | null, item: TimeItem): boolean =>
  told?.iso != null &&
  item.iso !== null &&
  ((endOf(item.iso) ?? '') < (endOf(told.iso) ?? '') || told.iso.startsWith(item.iso));

/** The season of a deal is no period of a report. */
const SEASON = /spring|summer|autumn|fall|winter/iu;

/** Settles the times of a document in reading order. */
export function settle(
  sentences: readonly Sentence[],
  { text, pub, title }: { text: string; pub: Published | null; title: GazetteerRow | null },
): void {
  const state: State = {
    pub,
    fye: title?.fiscal_year_end ?? 12,
    period: null,
    last: null,
    day: null,
    event: null,
    coming: null,
    block: -1,
    outlook: false,
  };
  for (const sentence of sentences) {
    heading(text, sentence, state);
    sentence.carried = state.period;
    if (sentence.block !== state.block) {
      state.event = null;
      if (!state.outlook) state.coming = null;
    }
    sentence.coming = state.coming;
    state.block = sentence.block;
    sentence.event = state.event;
    sentence.asOf = state.day;
    sentence.outlook = state.outlook || GUIDES.test(text.slice(sentence.start, sentence.start + 24));
    for (const item of sentence.items) {
      if (item.type === 'name' && item.row.fiscal_year_end) state.fye = item.row.fiscal_year_end;
      if (item.type !== 'time') continue;
      if (item.refers) item.iso = place(state, item);
      if (item.kind === 'point' && item.iso) state.last = item.iso;
      const past = item.iso !== null && (!pub || Number(item.iso.slice(0, 4)) <= pub.year);
      const ahead = pub !== null && isPeriod(item.iso) && (endOf(item.iso) ?? '') > `${pub.year}-${pad(pub.month)}`;
      if (ahead && item.kind === 'point') state.coming = item;
      const season = SEASON.test(text.slice(item.start, item.end));
      const begun = !ahead || state.period === null || state.period.iso === null;
      if (isPeriod(item.iso) && item.kind === 'point' && past && begun && !season && !earlier(state.period, item))
        state.period = item;
      if (
        item.kind === 'point' &&
        /^\d{4}-\d{2}/u.test(item.iso ?? '') &&
        past &&
        !/^(?:by|until|through|to|due|since)\b/iu.test(text.slice(item.start, item.end))
      )
        state.event = item;
      if (item.iso?.length === 10 && /\b(?:at|as of|on) $/iu.test(text.slice(Math.max(0, item.start - 6), item.start)))
        state.day = item;
    }
  }
  reported(sentences);
}

/** Sentences ahead of the one that names the period of a report. */
const AHEAD = 6;

/** "Sales rose to F. ... in the third quarter": what stands before a report names its period has that period. */
function reported(sentences: readonly Sentence[]): void {
  const at = sentences.findIndex((s) => s.carried !== null);
  const first = sentences[at]?.carried;
  if (!first || at > AHEAD) return;
  for (let i = 0; i < at; i++) (sentences[i] as Sentence).carried = first;
}
