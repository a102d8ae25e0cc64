// What times of a Chinese text reach beyond their sentence, besides the period of a report: the day of the news, the day
// balances are told for, a period to come that the next half of the sentence goes on with, and lists of periods that are told
// again (同期…分别为…). Takes the sentences in order, changes them.
import type { Sentence, TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import { pad } from './calendar.ts';
import { timesListed } from './lists.ts';

interface At {
  pub: Published | null;
  /** The block that the text begins with. */
  first: number;
}

const EARLIER = /此前|早前|先前|曾|过往|历史|累计|至今|迄今|以来|去年|前年|上月|原先|原计划/u;

/** What a text opens with, where it names no day, is the news of the day it was published. */
function newsOf(text: string, { start, end, block }: Sentence, { pub, first }: At): TimeItem | null {
  if (!pub?.day || block !== first || EARLIER.test(text.slice(start, end))) return null;
  const iso = `${pub.year}-${pad(pub.month)}-${pad(pub.day)}`;
  return { type: 'time', start, end: start, iso, kind: 'recent' };
}

/** The day of the news: 昨日, or a day not long before publication that tells no balance. */
function isEvent(text: string, time: TimeItem, pub: Published | null): boolean {
  if (time.iso?.length !== 10) return false;
  if (time.kind === 'recent') return true;
  if (time.kind !== 'point' || time.refers || !pub) return false;
  const months = pub.year * 12 + pub.month - (Number(time.iso.slice(0, 4)) * 12 + Number(time.iso.slice(5, 7)));
  return months >= 0 && months <= 1 && !/[至于到]/u.test(text[time.start - 1] ?? '');
}

const isBalance = (text: string, time: TimeItem): boolean =>
  text[time.start] === '截' || /截至?$/u.test(text.slice(Math.max(0, time.start - 2), time.start));

/** 2022年至2024年…;2025年上半年…: the years of a prospectus, and the part of a year that it adds. */
function spanned(sentence: Sentence, list: Listed | null): Listed | null {
  let made = list;
  for (const item of sentence.items) {
    if (item.type !== 'time') continue;
    const [key, from, to] = (item.refers ?? '').split(':');
    if (key === 'range') {
      const years = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${Number(from) + i}`);
      made = { times: years.map((iso) => ({ ...item, kind: 'point', iso })), block: sentence.block };
    }
    const last = made?.times[made.times.length - 1]?.iso;
    const adds = made && last?.length === 4 && item.kind === 'point' && item.iso?.startsWith(`${Number(last) + 1}`);
    if (made && adds) made = { times: [...made.times, item], block: sentence.block };
  }
  return made;
}

interface Listed {
  times: TimeItem[];
  block: number;
}

const untimed = (sentence: Sentence): boolean => !sentence.items.some((i) => i.type === 'time');

/** Follows the times of one document: `enter` a sentence, then `see` its times as they are placed. */
export function reaching(
  text: string,
  at: At,
): { enter: (sentence: Sentence) => void; see: (time: TimeItem, block: number) => void } {
  let event: { time: TimeItem; block: number } | null = null;
  let list: Listed | null = null;
  let coming: TimeItem | null = null;
  let asOf: TimeItem | null = null;
  const enter = (sentence: Sentence): void => {
    const close = event !== null && sentence.block - event.block <= (event.time.kind === 'recent' ? 1 : 0);
    // What a text opens with happened on the day of the news, and so did what it tells after, unless it says otherwise.
    const opening = event?.block === at.first && !EARLIER.test(text.slice(sentence.start, sentence.end));
    const near = close || opening;
    sentence.event = near ? (event?.time ?? null) : newsOf(text, sentence, at);
    const goesOn = /;\s*$/u.test(text.slice(Math.max(0, sentence.start - 2), sentence.start)) && untimed(sentence);
    if (!goesOn) coming = asOf = null;
    if (coming) sentence.coming = coming;
    if (asOf) sentence.asOf = asOf;
    if (list?.block === sentence.block) sentence.listed = list.times;
    const told = timesListed(text, sentence);
    if (told.length > 0) list = { times: told, block: sentence.block };
    else list = spanned(sentence, list);
  };
  const see = (time: TimeItem, block: number): void => {
    if (time.ahead && time.kind === 'point') coming = time;
    if (isBalance(text, time)) asOf = time;
    if (isEvent(text, time, at.pub)) event = { time, block };
  };
  return { enter, see };
}
