// Deals by the shape of the sentence alone, in English, where no table knows the verb: "A flipped B to C for F", "A prised B
// from C for F", "A sank F into B", "A wired B F for chips".

import { type Draft, type Ref, sameRef } from '../../frame.ts';
import { type Deal, refers } from '../deals/slots/refer.ts';
import { isParty, thing } from '../deals/slots/things.ts';
import type { Noun } from '../syntax/phrases.ts';
import type { Place } from './places.ts';
import { forGoods, isDebt, SHARES, tell } from './tell.ts';

/** Verbs with such arguments that tell no deal. */
const OTHER =
  /^(?:su(?:e|ed|es|ing)$|fin(?:e|ed|es|ing)$|charg|bill|penal|critici|prais|thank|blam|hir|poach|compens|reimburs|ask|valu|estimat|expect|forecast|report|book|record|los[et]|sav|earn|generat|ma[dk]e|cost|see|saw|seen|sa(?:y|id)|tell|told|accus|want|need|owe|reject|refus|declin|spurn|rebuff|turn|compar|beat|top|trail|follow|rose|ris|fell|fall|grew|grow|jump|climb|drop|add|reach|hit|exceed|miss|post|employ|guarantee|insur|back(?:stop)|settle|claim|win|won|award|tax|list|trade|close|open|end|start|begin|ha(?:s|ve|d)$|use|serve|mark|writ|call|name|give|gave|given|pledg|lend|lent)/u;
const LEAST = 1e6;

const named = (n: Noun): boolean =>
  isParty(n) &&
  n.party.item?.type === 'name' &&
  n.party.item.row.kind !== 'person' &&
  n.party.item.row.kind !== 'product';

interface Parts {
  who: readonly Ref[];
  thing: Ref | null;
  to: Ref | null;
  from: Ref | null;
  into: Ref | null;
}

function partsOf(deal: Deal, pl: Place): Parts {
  const p = pl.p;
  const first = (preps: RegExp): Ref | null => {
    const n = p?.with.find((x) => preps.test(x.prep) && (named(x) || /^(?:it|the .*)$/u.test(x.party?.word ?? '')));
    return n ? (refers(deal, n)[0] ?? null) : null;
  };
  const object = p?.objects.find((n) => n !== pl.n && (named(n) || SHARES.has(thing(deal.all, n).kind)));
  const t = object ? thing(deal.all, object) : null;
  const asset =
    object && named(object)
      ? refers(deal, object)[0]
      : t?.company
        ? refers(deal, { ...(object as Noun), party: t.company })[0]
        : undefined;
  return {
    who: pl.who,
    thing: asset ?? null,
    to: first(/^to$/u),
    from: first(/^from$/u),
    into: first(/^(?:in|into)$/u),
  };
}

/** Who sells for a price is no buyer, and players, stars and staff are signed. */
const SELLS = /^(?:sell|sold|offload|dispos|divest|transfer|part|let|loan)/u;
const SIGNS = /^(?:sign|land|draft|recruit|hir|poach|lur)/u;

export function shaped(deal: Deal, pl: Place): Draft[] {
  const { verb, p, n } = pl;
  if (!verb || !p || verb.negated || verb.copula || verb.passive || pl.f.low < LEAST || isDebt(pl)) return [];
  if (OTHER.test(verb.word) || pl.who.length === 0) return [];
  const { who, thing: asset, to, from, into } = partsOf(deal, pl);
  const self = (r: Ref | null): boolean => r !== null && who.some((w) => sameRef(w, r));
  if (asset && asset.row?.kind !== 'person' && !self(asset) && n.prep === 'for' && !SIGNS.test(verb.word)) {
    if (to && !self(to) && !sameRef(to, asset))
      return [
        ...tell(deal, pl, { who, kind: 'divestment', name: 'shape-sale', object: asset, part: { extent: 'exit' } }),
        ...tell(deal, pl, { who: [to], kind: 'investment', name: 'shape-sale', object: asset }),
      ];
    if (from && !self(from) && !sameRef(from, asset))
      return [
        ...tell(deal, pl, { who, kind: 'investment', name: 'shape-buy', object: asset }),
        ...tell(deal, pl, {
          who: [from],
          kind: 'divestment',
          name: 'shape-buy',
          object: asset,
          part: { extent: 'exit' },
        }),
      ];
    if (!to && !from && !SELLS.test(verb.word))
      return tell(deal, pl, { who, kind: 'investment', name: 'shape-for', object: asset });
  }
  if (pl.side !== 'object' || n.head.item !== pl.f) return [];
  if (asset && !self(asset) && forGoods(deal, pl))
    return tell(deal, pl, { who, kind: 'purchase', name: 'shape-goods', object: asset });
  return into && !self(into) ? tell(deal, pl, { who, kind: 'investment', name: 'shape-into', object: into }) : [];
}
