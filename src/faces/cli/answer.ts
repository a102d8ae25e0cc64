// A case view in, the first screen as lines for a terminal out: headline, what returns and is recovered, companies,
// what to ask and how sure. The words and figures are those of the page.
import type { CompanyCard, Figure, FirstScreen, PartyRef } from '../../model/answer.ts';
import type { CaseView } from '../../model/case.ts';
import type { Interval } from '../../model/money.ts';
import { type Say, sayer, wordFor } from '../words/dictionary.ts';
import { figure, money, share, times } from '../words/figures.ts';
import { headline, partyFill, standfirst } from '../words/headline.ts';
import { type Lang, listed } from '../words/lang.ts';
import { question, widthWords } from '../words/letter.ts';
import { shortName } from '../words/names.ts';
import { countOf } from '../words/restate.ts';
import type { Output } from './context.ts';
import { clean, styled, wrapped } from './print.ts';

interface Voice {
  out: Output;
  lang: Lang;
  say: Say;
  screen: FirstScreen;
}

/** Lines of prose, wrapped and indented. */
function prose(text: string, { out }: Voice, indent = 0): string[] {
  const columns = Math.min(out.columns, 100) - indent;
  return wrapped(clean(text), columns).map((line) => ' '.repeat(indent) + line);
}

const title = (text: string, { out }: Voice): string[] => ['', styled(out, 'bold', text)];

/** The mark of a figure beside it: a figure is never alone. */
const marked = (value: Figure, { lang, say }: Voice): string => {
  const by =
    value.by?.kind === 'author'
      ? wordFor(say, 'kind', 'author')
      : (value.by?.text ?? (value.claims.length === 0 ? value.source : null));
  const who = by ? `, ${by}` : '';
  return `${figure(value, { lang, stated: true })} (${wordFor(say, 'mark', value.mark)}${who})`;
};

function recoveredLines(voice: Voice): string[] {
  const { screen, say, lang } = voice;
  const { recovered, inputs } = screen;
  if (!recovered || !inputs) return [];
  const fill = partyFill(inputs, lang);
  const sum = (value: Interval | null): string => (value ? money(value, screen.currency, { lang }) : say('not.stated'));
  const lines = [
    `${say('recovered.total')}: ${sum(recovered.with_pull_through)}`,
    `${say('recovered.without')}: ${sum(recovered.without_pull_through)}`,
  ];
  if (recovered.breakeven_bought)
    lines.push(say('even.bought', { ...fill, share: share(recovered.breakeven_bought, lang) }));
  if (recovered.breakeven_margin)
    lines.push(say('even.margin', { ...fill, share: share(recovered.breakeven_margin, lang) }));
  if (recovered.sales_needed && inputs.later_share) {
    const later = figure(inputs.later_share, { lang, stated: true });
    lines.push(
      say('even.missing', { ...fill, missing: sum(recovered.missing), later, sales: sum(recovered.sales_needed) }),
    );
  }
  if (screen.exits) {
    const ratio = screen.exits.times_put_in;
    const total = figure(screen.exits.total, { lang, stated: true });
    if (ratio !== null) lines.push(say('exits.line', { total, times: times({ low: ratio, high: ratio }, { lang }) }));
  }
  return [...title(say('recovered.title'), voice), ...lines.flatMap((l) => prose(l, voice, 2))];
}

const namesIn = (parties: readonly PartyRef[], lang: Voice['lang']): string =>
  listed(
    parties.map((p) => shortName(p, lang)),
    lang,
  );

function card(company: CompanyCard, voice: Voice): string[] {
  const { say, lang } = voice;
  const parts = [
    company.put_in && `${say('card.putIn')} ${marked(company.put_in, voice)}`,
    company.together &&
      `${say('card.together', { names: namesIn(company.together.with, lang) })} ${marked(company.together.sum, voice)}`,
    ...company.round.map((r) => `${say('card.round')} ${marked(r, voice)}`),
    company.share_of_round && `${say('card.share')} ${figure(company.share_of_round, { lang })}`,
    ...company.valuation.slice(0, 2).map((v) => `${say('card.valuation')} ${marked(v, voice)}`),
    company.lead && say('card.lead'),
    company.crowded_out.length > 0 && say('card.crowded', { names: namesIn(company.crowded_out, lang) }),
    company.not_stated.length > 0 &&
      say('card.notStated', {
        what: listed(
          company.not_stated.map((n) => wordFor(say, 'unsaid', n)),
          lang,
        ),
      }),
  ].filter((p): p is string => typeof p === 'string');
  return [
    `  ${styled(voice.out, 'bold', clean(shortName(company.party, lang)))}`,
    ...parts.flatMap((p) => prose(p, voice, 4)),
  ];
}

function sureLines(view: CaseView, voice: Voice): string[] {
  const { say, screen } = voice;
  const counts = screen.sources.counts.map((c) => `${wordFor(say, 'kind', c.kind)} ${c.claims.length}`);
  const marks = Object.entries(screen.marks)
    .filter(([, n]) => n > 0)
    .map(([mark, n]) => `${n} ${wordFor(say, 'mark', mark)}`);
  const comma = voice.lang === 'en' ? ', ' : '、';
  const lines = [
    say('sure.what', { n: countOf(say, 'statement', view.claims.length) }),
    counts.join(comma),
    ...screen.sources.chains.map((c) => [...c.speakers.map((s) => s.text), say('sure.thisText')].join(' → ')),
    screen.inputs ? say('sure.marks', { marks: marks.join(comma) }) : '',
  ].filter(Boolean);
  return [...title(say('sure.title'), voice), ...lines.flatMap((l) => prose(l, voice, 2))];
}

/** The first screen in words. */
export function answerLines(view: CaseView, out: Output, lang: Lang): string[] {
  const voice: Voice = { out, lang, say: sayer(lang), screen: view.screen };
  const { say, screen } = voice;
  const asks = screen.questions.flatMap((q, i) => [
    ...prose(`${i + 1}. ${question(q, screen, lang)}`, voice, 2),
    ...prose(widthWords(q, screen, lang), voice, 5).map((l) => styled(out, 'dim', l)),
  ]);
  return [
    ...prose(headline(screen, lang), voice).map((l) => styled(out, 'bold', l)),
    '',
    ...prose(standfirst(screen, screen.full, lang), voice),
    ...recoveredLines(voice),
    ...(screen.companies.length > 0
      ? [...title(say('cards.title'), voice), ...screen.companies.flatMap((c) => card(c, voice))]
      : []),
    ...(asks.length > 0 ? [...title(say('letter.title'), voice), ...asks] : []),
    ...(view.claims.length > 0 ? sureLines(view, voice) : []),
  ];
}
