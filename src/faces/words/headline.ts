// The first screen's sentences: the headline with its one decisive unknown, and the standfirst that follows
// the slider. It says "would return, if", and never that money is bound to.
import type { FirstScreen, PartyRef, Returned, ReturnInputs } from '../../model/answer.ts';
import { type Fill, type Key, type Say, sayer } from './dictionary.ts';
import { figure, money, share } from './figures.ts';
import { type Lang, listed } from './lang.ts';
import { fullName, shortName, soldBy, vendorName } from './names.ts';

/** The names and goods that most sentences about one ticket need. */
export function partyFill(inputs: ReturnInputs, lang: Lang): Fill {
  const say = sayer(lang);
  const sold = soldBy(inputs.investor);
  return {
    investor: shortName(inputs.investor, lang),
    investee: shortName(inputs.investee, lang),
    vendor: vendorName(inputs.investor, lang),
    goods: say(`goods.${sold}`),
    revenue: say(`revenue.${sold}`),
    put: figure(inputs.put_in, { lang, stated: true }),
  };
}

/** The headline of the page, for every situation. */
export function headline(screen: FirstScreen, lang: Lang): string {
  const say = sayer(lang);
  if (screen.situation === 'ticket' && screen.inputs && screen.full) return ticketLine(screen, screen.inputs, lang);
  if (screen.situation === 'no_amount' || screen.situation === 'ticket') return noAmountLine(screen, say, lang);
  if (screen.situation === 'no_ticket') return noTicketLine(screen, say, lang);
  return say(screen.situation === 'no_vendor' ? 'headline.noVendor' : 'headline.nothing');
}

function ticketLine(screen: FirstScreen, inputs: ReturnInputs, lang: Lang): string {
  const bare = lang === 'en';
  const range = screen.full ? money(screen.full.prorata, screen.currency, { lang, bare }) : '?';
  return sayer(lang)(ticketKey(screen, inputs), { ...partyFill(inputs, lang), range });
}

/** What is only planned or talked about is never said to have been put in. */
function ticketKey(screen: FirstScreen, { status, put_in }: ReturnInputs): Key {
  if (status === 'planned') return 'headline.ticketPlanned';
  if (status === 'in_talks' || status === 'rumoured') return 'headline.ticketTalked';
  if (screen.observed) return 'headline.observed';
  return put_in.mark === 'disclosed' ? 'headline.ticketDisclosed' : 'headline.ticket';
}

const noTicketLine = (screen: FirstScreen, say: Say, lang: Lang): string =>
  say('headline.noTicket', { investor: screen.investor ? fullName(screen.investor, lang) : '?' });

function noAmountLine(screen: FirstScreen, say: Say, lang: Lang): string {
  const [first] = screen.companies;
  if (first?.together && screen.investor) {
    const { sum, with: others } = first.together;
    const investor = shortName(screen.investor, lang);
    const who = listed([investor, ...namesOf(others, lang)], lang);
    const fill = { who, investor, sum: figure(sum, { lang, stated: true }), investee: shortName(first.party, lang) };
    return say(first.status === 'completed' ? 'headline.together' : 'headline.togetherPlanned', fill);
  }
  // What is only planned or talked about is never said to have been done: where something was done, only that is named.
  const done = screen.companies.filter((c) => c.status === 'completed');
  const named = done.length > 0 ? done : screen.companies;
  const key = named.some((c) => c.status === 'completed' || c.status === 'denied')
    ? 'headline.noAmount'
    : named.some((c) => c.status === 'planned')
      ? 'headline.noAmountPlanned'
      : 'headline.noAmountTalked';
  const parties = named.map((c) => c.party);
  const investees = listed(namesOf(parties, lang), lang) || '?';
  return say(key, { investor: screen.investor ? fullName(screen.investor, lang) : '?', investees });
}

const namesOf = (parties: PartyRef[], lang: Lang): string[] => parties.map((p) => shortName(p, lang));

/** One sentence under the headline: what would return at the slider's position. */
export function standfirst(screen: FirstScreen, returned: Returned | null, lang: Lang): string {
  const say = sayer(lang);
  if (!screen.inputs || !returned) {
    if (screen.situation === 'no_ticket' || screen.situation === 'no_vendor') return say('standfirst.noVendor');
    return say(screen.situation === 'nothing' ? 'standfirst.nothing' : 'standfirst.noAmount');
  }
  const fill = partyFill(screen.inputs, lang);
  const bought = returned.choice.bought;
  if (bought === 0) return say('standfirst.none', fill);
  const print = (key: 'lower' | 'prorata' | 'upper'): string =>
    money(returned[key], screen.currency, { lang, stated: true });
  return say('standfirst.at', {
    ...fill,
    share: share({ low: bought, high: bought }, lang),
    lower: print('lower'),
    prorata: print('prorata'),
    upper: print('upper'),
  });
}
