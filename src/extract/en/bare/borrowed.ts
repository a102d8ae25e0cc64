// Loans without a sum, in English: "X secured a loan from Y", "X refinanced its facility with Y", "Y extended a credit line to X". Takes a
// predicate, gives who lends to whom; who only arranges a loan, advises on it or is asked for one has lent nothing.
import { type Ref, sameRef } from '../../frame.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { following, isParty, withPrep } from '../deals/slots/things.ts';
import type { Predicate } from '../syntax/clauses.ts';
import type { Noun } from '../syntax/phrases.ts';
import type { Pairs } from './pairs.ts';

const TAKES =
  /^(?:secur(?:es?|ed|ing)|obtain(?:s|ed|ing)?|receiv(?:es?|ed|ing)|g[eo]ts?|got|t[ao]k(?:e|es|en|ing)(?: out)?|took(?: out)?|sign(?:s|ed|ing)?|agree(?:s|d|ing)?|clos(?:es?|ed|ing)|complet(?:es?|ed|ing)|renew(?:s|ed|ing)?|refinanc(?:es?|ed|ing)|w[io]n|land(?:s|ed|ing)?|draw(?:s|n)?|drew|has|have|had|arrang(?:es?|ed|ing)|enter(?:s|ed|ing)?(?: into)?|struck|sealed|rais(?:es?|ed|ing)|upsiz(?:es?|ed|ing)|extend(?:s|ed|ing)?)$/u;
const GIVES =
  /^(?:provid(?:es?|ed|ing)|extend(?:s|ed|ing)?|gives?|gave|given|giving|grant(?:s|ed|ing)?|ma[dk]e|makes|offer(?:s|ed)|advanc(?:es?|ed)|lend|lends|lent|suppl(?:y|ies|ied))$/u;

const LOAN =
  /(?:^| )(?:loans?|term loan|mortgage|financing|refinancing|(?:credit|loan|debt|financing|lending|borrowing|revolving|construction|warehouse)[ -](?:line|facility|facilities|package|agreement|lines)|facility|credit|credit line|line of credit|debt)$/u;
const NO_LOAN = /\b(?:equity|vendor|seed|series|round|preferred|convertible|tax)\b/iu;

/** A loan whose sum nobody tells. */
function isLoan(deal: Deal, n: Noun | undefined): n is Noun {
  if (!n || n.party || n.figures.some((f) => f.type !== 'count' && f.type !== 'number')) return false;
  if (following(deal, n).some((q) => q.figures.some((f) => f.type === 'money'))) return false;
  const text = deal.scene.text.slice(n.start, n.end);
  const debt = n.kinds[0] === 'debt' || /\bcredit\b|\bdebt\b|\bloans?\b|\blending\b/iu.test(text);
  return debt && LOAN.test(n.head.word) && !NO_LOAN.test(text);
}

const firms = (all: readonly Ref[]): Ref[] =>
  all.filter((r) => r.row && !/^(?:person|outlet|product|regulator)$/u.test(r.row.kind));

/** "X secured a loan from Y and Z". */
function taken(deal: Deal, p: Predicate): Pairs | null {
  if (!TAKES.test(p.verb.word)) return null;
  const loan = p.objects.find((n) => isLoan(deal, n));
  if (!loan || (p.verb.passive && p.subject)) return null;
  const lends = [...p.with, ...following(deal, loan)].find(
    (n) => isParty(n) && n.party === n.head && /^(?:from|with)$/u.test(n.prep),
  );
  // "extended its loan to Y": Y owes.
  if (!lends || p.with.some((n) => n.prep === 'to' && isParty(n))) return null;
  return { kind: 'debt', from: firms(refers(deal, lends)), with: firms(refers(deal, p.subject)) };
}

/** "Y extended a credit line to X", "Y gave X a loan"; "X was granted a loan by Y". */
function given(deal: Deal, p: Predicate): Pairs | null {
  if (!GIVES.test(p.verb.word)) return null;
  const loan = [...p.objects, ...withPrep(p.with, 'with')].find((n) => isLoan(deal, n));
  if (!loan || /^(?:its|their)$/u.test(loan.owner?.word ?? '')) return null;
  const whom =
    p.objects.find((n) => n !== loan && isParty(n)) ??
    [...p.with, ...following(deal, loan)].find((n) => n.prep === 'to' && isParty(n));
  const whose = loan.owner ? refer(deal, loan.owner) : null;
  const owes = whom ? refers(deal, whom) : whose ? [whose] : [];
  return { kind: 'debt', from: firms(refers(deal, p.subject)), with: firms(owes) };
}

/** Who lends to whom, by a verb and a loan. */
export function borrowed(deal: Deal, p: Predicate): Pairs | null {
  const { text, sentence } = deal.scene;
  const said = text.slice(Math.max(sentence.start, p.verb.start - 10), p.verb.end);
  if (p.verb.negated || /\b(?:may|might|could|would|hopes?|wants?)\b/u.test(said)) return null;
  const pairs = taken(deal, p) ?? given(deal, p);
  if (!pairs || pairs.from.length === 0 || pairs.with.length === 0) return null;
  return pairs.from.some((a) => pairs.with.some((b) => sameRef(a, b))) ? null : pairs;
}
