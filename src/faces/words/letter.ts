// The questions whose answers would narrow the result, as lines for the page and as a letter to copy.
import type { FirstScreen, PartyRef, Question } from '../../model/answer.ts';
import { dateWords } from './date.ts';
import { type Key, keyOf, sayer } from './dictionary.ts';
import { amount } from './figures.ts';
import { type Lang, listed } from './lang.ts';
import { fullName, shortName } from './names.ts';

/** One question in words. */
export function question(ask: Question, screen: FirstScreen, lang: Lang): string {
  const say = sayer(lang);
  const investor = screen.investor ? shortName(screen.investor, lang) : say('say.someone');
  const others = ask.parties.filter((p) => p.entity !== screen.investor?.entity);
  const investee = screen.inputs?.investee ?? others[0];
  const names = listed(
    others.map((p) => shortName(p, lang)),
    lang,
  );
  const key: Key = keyOf('ask', ask.key) ?? 'ask.ticket';
  return say(key, {
    investor,
    investee: investee ? shortName(investee, lang) : say('say.someone'),
    others: names || say('map.outside'),
  });
}

/** How much of the answer's width the reply would remove, in words. */
export function widthWords(ask: Question, screen: FirstScreen, lang: Lang): string {
  const say = sayer(lang);
  if (ask.removes === null) return say('letter.noWidth');
  if (ask.removes === 0) return say('letter.nothing');
  return say('letter.removes', { amount: amount(ask.removes, screen.currency, { lang }) });
}

/** The letter as plain text: addressed to the investor, one numbered question a line. */
export function letter(screen: FirstScreen, lang: Lang): string {
  const say = sayer(lang);
  const investee: PartyRef | undefined = screen.inputs?.investee ?? screen.companies[0]?.party;
  const to = screen.investor ? fullName(screen.investor, lang) : '…';
  const open = investee ? say('letter.open', { investee: fullName(investee, lang) }) : say('letter.open.plain');
  const close = screen.as_of
    ? say('letter.close', { date: dateWords(screen.as_of, lang) })
    : say('letter.close.undated');
  const asks = screen.questions.map((q, i) => `${i + 1}. ${question(q, screen, lang)}`);
  return [`${say('letter.dear', { company: to })}${lang === 'en' ? ',' : '：'}`, open, asks.join('\n'), close].join(
    '\n\n',
  );
}
