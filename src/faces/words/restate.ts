// A claim said again in the reader's language, from its fields alone: what, how much, who said it, when.
// One template per kind; the quote above it stays as it was written.
import type { Claim } from '../../model/claim.ts';
import type { Approx, Interval } from '../../model/money.ts';
import type { Party, Speaker } from '../../model/name.ts';
import { dateWords } from './date.ts';
import { type Key, keyOf, type Say, sayer, wordFor } from './dictionary.ts';
import { money, percent, times } from './figures.ts';
import { type Lang, spaced, visible } from './lang.ts';

/** Gives the reader's name of a party; what nobody resolved keeps its mention. */
export type NameOf = (party: Pick<Party, 'entity' | 'text'>) => string;

export interface Voice {
  lang: Lang;
  nameOf: NameOf;
}

/** What the claim says, without who said it: "Alibaba → Moonshot, US$0.79bn". */
export function gist(claim: Claim, voice: Voice): string {
  const say = sayer(voice.lang);
  const who = (party: Party | null): string => (party ? voice.nameOf(party) : say('say.someone'));
  const figures = measures(claim, voice.lang);
  const key = templateOf(claim, figures.length > 0);
  const taken = PLACE.test(say(key)) ? 1 : 0;
  const text = say(key, {
    subject: subjectWords(claim, who),
    object: claim.object ? who(claim.object) : '?',
    metric: claim.metric ? metricWords(claim, voice.lang) : '',
    of: claim.of ? wordFor(say, 'metric', claim.of) : '',
    figure: figures[0] ?? '?',
  });
  const parts = [text, ...figures.slice(taken), ...circumstances(claim, voice.lang)];
  const line = parts.filter(Boolean).join(voice.lang === 'en' ? ', ' : '，');
  return visible(voice.lang === 'en' ? line : spaced(line));
}

/** A template with a place for the claim's first figure says it there and not behind. */
const PLACE = /\{figure\}/u;

function templateOf(claim: Claim, measured: boolean): Key {
  const { kind } = claim;
  if (kind === 'ratio') return ratioTemplate(claim);
  if (kind === 'divestment' && !claim.object) return 'say.divestment.alone';
  if (kind === 'metric' && claim.metric === 'growth' && claim.of) return 'say.metric.growth';
  const turn = kind === 'term' ? (claim.label ?? '') : claim.lead ? 'lead' : (claim.extent ?? claim.direction ?? '');
  const base = keyOf(`say.${kind}`, turn) ?? keyOf('say', kind) ?? 'say.metric';
  return (measured && keyOf(base, 'of')) || (kind === 'view' && claim.object && keyOf(base, 'on')) || base;
}

const FUNDING = /fund|venture|round|capital|融资|融資|募/iu;
const REVENUE = /revenue|sales|turnover|收入|营收|營收|销售|銷售/iu;

/** What a share is of, and where it goes, as a sentence. */
function ratioTemplate(claim: Claim): Key {
  if (claim.label === 'pull_through') return claim.object ? 'say.ratio.pull_through' : 'say.ratio';
  if (!claim.object) return 'say.ratio';
  const of = claim.of ?? claim.label ?? '';
  if (FUNDING.test(of)) return 'say.ratio.funding';
  return REVENUE.test(of) ? 'say.ratio.revenue' : 'say.ratio.paid';
}

/** The measure's name; where the list has none, what the claim itself calls it. */
function metricWords(claim: Claim, lang: Lang): string {
  return claim.metric === 'other' && claim.label
    ? claim.label
    : wordFor(sayer(lang), 'metric', claim.metric ?? 'other');
}

/** Whom the claim is about; of a result, with the known part of the company it was earned in. */
function subjectWords(claim: Claim, who: (party: Party | null) => string): string {
  const whole = who(claim.subject);
  const known = claim.object?.entity && !claim.object.entity.startsWith('name:');
  return claim.kind === 'metric' && known ? `${whole} (${who(claim.object)})` : whole;
}

/** The figures of a claim, each with what it measures where that is not plain. */
export function measures(claim: Claim, lang: Lang): string[] {
  const say = sayer(lang);
  const out: string[] = [];
  const { percent: rate, multiple } = claim;
  // A pull-through is told as a multiple; its sums only illustrate it.
  const amount = claim.kind === 'ratio' && (rate || multiple !== null) ? null : claim.amount;
  if (amount) {
    const worth = claim.kind === 'valuation' && amount.basis === 'fair_value';
    const plain = worth || amount.basis === 'headline' || amount.basis === 'funded' || claim.kind === 'metric';
    const basis = plain ? '' : ` (${wordFor(say, 'basis', amount.basis)})`;
    out.push(money(amount, amount.currency, { lang, stated: true, approx: amount.approx }) + basis);
  }
  if (rate)
    out.push(
      claim.kind === 'price_change' ? cutWords(rate, lang) : percent(rate, { lang, stated: true, approx: rate.approx }),
    );
  if (multiple !== null) {
    const span = typeof multiple === 'number' ? { low: multiple, high: multiple } : multiple;
    const through = claim.label === 'pull_through' && span.low === span.high;
    out.push(through ? `${span.low}:1` : times(span, { lang, stated: true }));
  }
  return out;
}

/** A price change: a bound from above is said as "up to", not as "nearly". */
export function cutWords(cut: Interval & { approx: Approx | null }, lang: Lang): string {
  if (cut.approx !== 'under') return percent(cut, { lang, stated: true, approx: cut.approx });
  return sayer(lang)('price.upTo', { cut: percent(cut, { lang, stated: true }) });
}

function circumstances(claim: Claim, lang: Lang): string[] {
  const say = sayer(lang);
  return [
    claim.of && !ofTold(claim) ? wordFor(say, 'metric', claim.of) : '',
    claim.kind === 'term' && !keyOf('say.term', claim.label ?? '') ? (claim.label?.replaceAll('_', ' ') ?? '') : '',
    claim.round ?? '',
    claim.form ? wordFor(say, 'form', claim.form) : '',
    claim.status === 'completed' ? '' : wordFor(say, statusList(claim), claim.status),
    whenWords(claim, lang),
  ];
}

/** A term that is denied is one said not to exist. */
const statusList = ({ kind, status }: Claim): string =>
  kind === 'term' && status === 'denied' ? 'status.term' : 'status';

/** Does the sentence already say what the figure is of, or need it not? */
const ofTold = ({ kind, metric }: Claim): boolean =>
  kind === 'metric'
    ? metric === 'growth' || metric === 'other'
    : ['investment', 'ratio', 'stake', 'price_change'].includes(kind);

/** The period in the reader's language where it can be told; a date says it better than foreign words. */
function whenWords({ period, date }: Claim, lang: Lang): string {
  const say = sayer(lang);
  if (!period) return date ? dateWords(date, lang) : '';
  const fiscal = /(?:财年|財年|fiscal|FY)/iu.test(period) ? /\d{4}/u.exec(period)?.[0] : null;
  if (fiscal) return say('when.fiscal', { year: fiscal });
  if (/^(?:每年|a year|per year|each year)$/iu.test(period)) return say('when.yearly');
  if (/^(?:过去一年|過去一年|the past year|past year)$/iu.test(period)) return say('when.past_year');
  return dateWords(date && dateWords(period, lang) === period ? date : period, lang);
}

/** A speaker's name; one that English readers cannot read gets the kind of speaker before it. */
export function speakerName(speaker: Speaker, voice: Voice): string {
  const name = voice.nameOf(speaker);
  if (voice.lang !== 'en' || !/\p{Script=Han}/u.test(name)) return name;
  return `${wordFor(sayer('en'), 'one', speaker.kind)} (${name})`;
}

/** Who said it, through whom: "said by an investor, relayed by the paper; not independently confirmed". */
export function saidBy(claim: Claim, voice: Voice): string {
  const say = sayer(voice.lang);
  const parts = [sourceOf(claim, voice)];
  const kind = claim.speaker?.kind ?? 'author';
  if (kind === 'anonymous' || (kind !== 'author' && claim.status === 'rumoured')) parts.push(say('said.unconfirmed'));
  if (claim.rules.some((rule) => rule.includes('/surmised'))) parts.push(say('said.surmised'));
  return parts.join(voice.lang === 'en' ? '; ' : '；');
}

/** The one who says it, and who relays it. */
function sourceOf(claim: Claim, voice: Voice): string {
  const say = sayer(voice.lang);
  if (!claim.speaker) return say('said.nobody');
  if (claim.speaker.kind === 'author') return say('said.author');
  const name = (s: Speaker): string => speakerName(s, voice);
  const relays = claim.speakers.map((s) => say('said.relayed', { who: name(s) }));
  return [say('said.by', { who: name(claim.speaker) }), ...relays].join(voice.lang === 'en' ? ', ' : '，');
}

/** The whole restatement that stands under a quote. */
export function restatement(claim: Claim, voice: Voice): string {
  return `${gist(claim, voice)}${voice.lang === 'en' ? '; ' : '；'}${saidBy(claim, voice)}`;
}

/** Says how many of something there are: "1 statement", "12 statements", 12条说法. */
export const countOf = (say: Say, what: 'statement', n: number): string =>
  say(n === 1 ? `count.${what}.one` : `count.${what}.many`, { n });
