// A proof's terms in, its sentence in the reader's language out: the same sum that the answer's JSON tells in English, with who
// paid whom and when; and whose money it is about.
import { type ReadTerm, readTerms } from '../../../model/ledger/proof.ts';
import type { Proof, Traced } from '../../../model/ledger/traced.ts';
import { type Say, wordFor } from '../dictionary.ts';
import { type Lang, listed, visible } from '../lang.ts';

/** Thousands apart, at most two decimals: 1,234.5. */
export function exact(value: number): string {
  const [whole, part] = Math.abs(value).toFixed(2).split('.') as [string, string];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const rest = part.replace(/0+$/u, '');
  return `${value < 0 ? '−' : ''}${rest ? `${grouped}.${rest}` : grouped}`;
}

const SUPPOSED = [
  ['start', /^there from the start of (.+)$/u],
  ['spread', /^spread over (.+)$/u],
  ['contracted', /^what was contracted is still owed, but for what is told as paid since$/u],
  ['late', /^undisclosed money came no earlier/u],
  ['early', /^undisclosed money was there from the start/u],
] as const;

const HIDDEN = /^undisclosed inflow/u;

/** A supposition of ours in the reader's language; one that a ledger file states stays as it is. */
export function supposition(text: string, say: Say): string {
  if (HIDDEN.test(text)) return say('ledger.supposed');
  for (const [key, pattern] of SUPPOSED) {
    const found = pattern.exec(text);
    if (found) return say(`ledger.if.${key}`, { when: found[1] ?? '' });
  }
  return text;
}

/** Who paid: "C and D", "12 companies". */
export function customersIn({ customers: { count, names } }: Traced, say: Say, lang: Lang): string {
  if (count > names.length) return say('ledger.companies', { n: count });
  return count > 0 ? listed(names.map(visible), lang) : say('ledger.nobody');
}

/** Whose money is followed: "V’s own money", or "Z’s money" where other sources are asked about. */
export function moneyIn({ money_of }: Traced, investor: string, { say, lang }: { say: Say; lang: Lang }): string {
  if (!money_of) return say('ledger.own', { investor: visible(investor) });
  return say('ledger.ofSources', { names: listed(money_of.map(visible), lang) });
}

/** What was put in, and by whom where it was not the investor. */
export function putInLine(t: Traced, sum: (x: number) => string, { say, lang }: { say: Say; lang: Lang }): string {
  const { invested_between: between } = t;
  const middle = sum(t.invested);
  const fill = {
    sum: between ? say('ledger.between', { least: sum(between[0]), most: sum(between[1]), middle }) : middle,
    credits: sum(t.invested_credits),
  };
  if (!t.money_of) return say('ledger.putIn', fill);
  return say('ledger.putInBy', { ...fill, names: listed(t.money_of.map(visible), lang) });
}

export interface ProofFill {
  investor: string;
  customers: string;
  money: string;
  revenue: number;
}

export interface Proving {
  say: Say;
  fill: ProofFill;
  /** A sum as the headline writes it. */
  sum: (x: number) => string;
}

/** "100 (C → V, cloud, 2024-03-01) + 150 (…) = 250"; of a long list the first six. */
function added({ cut }: Proof, { say, sum }: Proving): string {
  const terms = readTerms(cut);
  const total = cut.reduce((s, c) => s + c.amount, 0);
  if (terms.length === 0) return sum(0);
  const shown = terms.slice(0, 6).map((t) => say('ledger.placed', { sum: sum(t.amount), about: about(t, say) }));
  const rest = terms.slice(6);
  if (rest.length > 0)
    shown.push(
      say('ledger.placed', {
        sum: sum(rest.reduce((s, c) => s + c.amount, 0)),
        about: say('ledger.more', { n: rest.length }),
      }),
    );
  return shown.length === 1 ? (shown[0] as string) : `${shown.join(' + ')} = ${sum(total)}`;
}

function about({ kind, account, from, to, what, days, assumption }: ReadTerm, say: Say): string {
  const day = (d: string): string => (d === 'opening' ? say('ledger.opening') : d);
  const when = !days ? '–' : days[0] === days[1] ? day(days[0]) : `${day(days[0])} – ${day(days[1])}`;
  const party = (name: string | undefined): string =>
    !name || name === '*' ? say('ledger.outsiders.one') : visible(name);
  if (kind === 'flow')
    return say('ledger.paid', { from: party(from), to: party(to), what: wordFor(say, 'flow', what ?? ''), days: when });
  return say(assumption && HIDDEN.test(assumption) ? 'ledger.hidden' : 'ledger.left', {
    account: party(account),
    days: when,
  });
}

/** Why not less, why not more. */
export function proofWords(proof: Proof, which: 'least' | 'most', proving: Proving): string {
  const { say, fill, sum } = proving;
  const supposed = [
    ...new Set(proof.cut.flatMap((c) => c.assumption?.split('; ') ?? []).map((what) => supposition(what, say))),
  ];
  const rests = supposed.length > 0 ? say('ledger.assumed', { what: supposed.join(say('stress.and')) }) : '';
  const total = proof.cut.reduce((s, c) => s + c.amount, 0);
  const rest = sum(Math.max(0, fill.revenue - total));
  const places = { ...fill, revenue: sum(fill.revenue), sum: added(proof, proving), rest };
  return [say(`ledger.${which}`, places), rests].filter(Boolean).join(' ');
}
