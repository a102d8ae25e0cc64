// A claim said again in the reader's language, from its fields alone: what, how much, who said it, when.
// One template per kind; the quote above it stays as it was written.
import type { Claim } from '../../model/claim.ts';
import type { Approx, Interval } from '../../model/money.ts';
import type { Party, Speaker } from '../../model/name.ts';
import { dateWords } from './date.ts';
import { type Key, keyOf, type Say, sayer, wordFor } from './dictionary.ts';
import { money, percent, times } from './figures.ts';
import { type Lang, spaced } from './lang.ts';

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
  const text = say(templateOf(claim), {
    subject: who(claim.subject),
    object: claim.object ? who(claim.object) : '?',
    metric: claim.metric ? wordFor(say, 'metric', claim.metric) : '',
  });
  const parts = [text, ...measures(claim, voice.lang), ...circumstances(claim, voice.lang)];
  const line = parts.filter(Boolean).join(voice.lang === 'en' ? ', ' : '，');
  return voice.lang === 'en' ? line : spaced(line);
}

function templateOf(claim: Claim): Key {
  const turn = claim.lead ? 'lead' : (claim.extent ?? claim.direction ?? '');
  const alone = claim.kind === 'divestment' && !claim.object ? 'price_change' : claim.kind;
  return keyOf(`say.${claim.kind}`, turn) ?? keyOf('say', alone) ?? 'say.metric';
}

/** The figures of a claim, each with what it measures where that is not plain. */
export function measures(claim: Claim, lang: Lang): string[] {
  const say = sayer(lang);
  const out: string[] = [];
  const { amount, percent: rate, multiple } = claim;
  if (amount) {
    const plain = amount.basis === 'headline' || amount.basis === 'funded' || claim.kind === 'metric';
    const basis = plain ? '' : ` (${wordFor(say, 'basis', amount.basis)})`;
    out.push(money(amount, amount.currency, { lang, stated: true, approx: amount.approx }) + basis);
  }
  if (rate)
    out.push(
      claim.kind === 'price_change' ? cutWords(rate, lang) : percent(rate, { lang, stated: true, approx: rate.approx }),
    );
  if (multiple !== null) {
    const span = typeof multiple === 'number' ? { low: multiple, high: multiple } : multiple;
    out.push(times(span, { lang, stated: true }));
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
    claim.of && claim.kind !== 'investment' ? claim.of : '',
    claim.kind === 'ratio' || claim.kind === 'term' ? (claim.label?.replaceAll('_', ' ') ?? '') : '',
    claim.round ?? '',
    claim.form ? wordFor(say, 'form', claim.form) : '',
    claim.status === 'completed' ? '' : wordFor(say, 'status', claim.status),
    claim.period ? dateWords(claim.period, lang) : claim.date ? dateWords(claim.date, lang) : '',
  ];
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
  if (!claim.speaker) return say('said.nobody');
  if (claim.speaker.kind === 'author') return say('said.author');
  const name = (s: Speaker): string => speakerName(s, voice);
  const comma = voice.lang === 'en' ? ', ' : '，';
  const relays = claim.speakers.map((s) => say('said.relayed', { who: name(s) }));
  const line = [say('said.by', { who: name(claim.speaker) }), ...relays].join(comma);
  const open = claim.speaker.kind === 'anonymous' || claim.status === 'rumoured';
  return open ? `${line}${voice.lang === 'en' ? '; ' : '；'}${say('said.unconfirmed')}` : line;
}

/** The whole restatement that stands under a quote. */
export function restatement(claim: Claim, voice: Voice): string {
  return `${gist(claim, voice)}${voice.lang === 'en' ? '; ' : '；'}${saidBy(claim, voice)}`;
}

/** Says how many of something there are: "1 statement", "12 statements", 12条说法. */
export const countOf = (say: Say, what: 'statement', n: number): string =>
  say(n === 1 ? `count.${what}.one` : `count.${what}.many`, { n });
