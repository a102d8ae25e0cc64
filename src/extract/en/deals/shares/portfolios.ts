// What a holder did to one company after another, in English: "has trimmed X and sold down Y", "walked away from X, Y and Z". Only
// where the text is about holdings: a company that trims another otherwise cuts its costs. Takes a predicate, gives the sales.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { nameOf } from '../rows/outright.ts';
import { type Deal, refers } from '../slots/refer.ts';
import { isParty } from '../slots/things.ts';
import { dealers } from './dealers.ts';
import { sale } from './sold.ts';

const TRIMS =
  /^(?:trim(?:s|med|ming)?|pare[sd]?|paring|par(?:es|ed) back|scale[sd]? back|reduce[sd]?|reducing|lighten\w*|whittl\w+|s[eo]l(?:ls?|d|ling) down|cut back|cuts back|sheds?)$/u;
const LEAVES = /^(?:walk(?:s|ed|ing)?|exit(?:s|ed|ing)?|quit|quits|dump(?:s|ed|ing)?|ditch(?:es|ed|ing)?)$/u;
const MANAGER =
  /\b(?:capital|partners|advis[eo]rs|management|investments?|fund|associates|investors|family office|berkshire|holdings)\b/iu;
const HOLDINGS = /\b(?:holdings?|positions?|portfolio|13F|stakes?|shares|equities|stock)\b/iu;
/** What is walked away from and is no holding. */
const UNDONE =
  /\b(?:talks?|bid|offer|deal|negotiations|merger|takeover|purchase|acquisition|plan|project|contract)\b/iu;

/** A company by its whole name. */
const bareName = (n: Noun): boolean =>
  isParty(n) &&
  n.party === n.head &&
  n.party.item?.type === 'name' &&
  !n.party.poss &&
  !/^(?:person|outlet|product|regulator)$/u.test(n.party.item.row.kind);

/** Is the text about what somebody holds? */
function holds(deal: Deal, seller: Ref): boolean {
  const { drafts, discourse, sentence, text } = deal.scene;
  if (seller.row?.kind === 'person' || seller.row?.kind === 'outlet') return false;
  if (seller.row?.kind === 'fund' || MANAGER.test(nameOf(deal, seller))) return true;
  const held = drafts.some((d) => (d.kind === 'divestment' || d.kind === 'stake') && sameRef(d.subject, seller));
  const told = discourse.told?.kind === 'divestment' && sameRef(discourse.told.subject, seller);
  return (
    held ||
    told ||
    (HOLDINGS.test(text.slice(sentence.start, sentence.end)) && sameRef(discourse.holder?.ref ?? null, seller))
  );
}

/** The sales that such verbs tell. */
export function lightened(deal: Deal, p: Predicate): Draft[] {
  const { verb } = p;
  const leaves = LEAVES.test(verb.word);
  if (!(leaves || TRIMS.test(verb.word)) || verb.passive || verb.negated || has(verb, 'put')) return [];
  const first = /^walk/u.test(verb.word)
    ? p.with.find(
        (n) => n.prep === 'from' && /\baway $/u.test(deal.scene.text.slice(verb.end, n.start).replace(/from .*$/u, '')),
      )
    : p.objects[0];
  if (!first || !bareName(first)) return [];
  // "for F", "to Y", "by a tenth": other rules tell these.
  if (p.with.some((n) => n !== first && /^(?:for|to|by|at|with|of)$/u.test(n.prep))) return [];
  if (leaves && UNDONE.test(deal.scene.text.slice(verb.start, deal.scene.sentence.end))) return [];
  const seller = dealers(deal, p.subject)[0] ?? null;
  if (!seller || !holds(deal, seller)) return [];
  const base = { at: verb, seller, price: null, percent: null, buyer: null } as const;
  return refers(deal, first).flatMap((asset) => sale(deal, { ...base, asset, extent: leaves ? 'exit' : 'reduce' }));
}
