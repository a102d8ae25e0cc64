// Claims that are doubtful by themselves, and voices of one deal that give the same thing different figures.
import type { Claim } from '../../model/claim.ts';
import type { Deal } from '../../model/deal.ts';
import { because, byText, type Doubt, EITHER, type Material, ONE, reject, stated } from './doubt.ts';

const STATUS = { rumoured: 0.5, in_talks: 0.3, denied: 0.5 } as const;

const isUnsettled = (status: Claim['status']): status is keyof typeof STATUS => status in STATUS;

/** A vague word whose range is wider than this makes a doubt. */
const WIDE = 1.3;

type About = Pick<Doubt, 'reason' | 'why' | 'doubt'>;

const alone = (claim: Claim, about: About): Doubt => ({
  claim: claim.id,
  other: null,
  joined: null,
  verdicts: ONE,
  suppose: [reject(claim.id)],
  ...about,
});

/** Without a figure little hangs on it, and a denial is an answer already. */
function unconfirmed(claim: Claim): Doubt[] {
  const { status, kind } = claim;
  if (!isUnsettled(status)) return [];
  const doubt = STATUS[status];
  if (claim.amount || claim.percent)
    return [alone(claim, { reason: 'unconfirmed', doubt, why: because(status, stated(claim)) })];
  if (status === 'denied') return [];
  const names = [claim.subject?.text, claim.object?.text].filter((n) => n !== undefined);
  const why = because(`${status}_without_figure`, { ...stated(claim), names, kind });
  return [alone(claim, { reason: 'unconfirmed', doubt: doubt / 2, why })];
}

function vague(claim: Claim): Doubt[] {
  const { amount } = claim;
  if (!amount || amount.low <= 0 || amount.high / amount.low < WIDE) return [];
  if (!claim.rules.some((r) => r.startsWith('vague/'))) return [];
  return [alone(claim, { reason: 'vague', doubt: 0.3, why: because('vague', stated(claim)) })];
}

/** The first claim of each party that no table knows and that takes part in a deal with an amount. */
function unlisted(deals: readonly Deal[], claims: ReadonlyMap<string, Claim>): Doubt[] {
  const first = new Map<string, Doubt>();
  for (const deal of [...deals].sort((a, b) => byText(a.id, b.id))) {
    if (!deal.headline && !deal.firm && !deal.paid) continue;
    for (const { entity, name } of deal.parties) {
      if (!entity.startsWith('name:') || first.has(entity)) continue;
      const claim = deal.claims
        .map((id) => claims.get(id))
        .find((c) => c && [c.subject, c.object].some((p) => p?.entity === entity));
      if (!claim) continue;
      const why = because('unlisted', { names: [name] });
      first.set(entity, alone(claim, { reason: 'unlisted', doubt: 0.2, why }));
    }
  }
  return [...first.values()];
}

const isOpen = (v: Deal['voices'][number]): boolean =>
  v.standing !== 'superseded' && v.status !== 'denied' && v.amount !== null;

/** The voices at the ends of one amount of a deal, when they are not the same figure. */
function disagreement(deal: Deal, claims: ReadonlyMap<string, Claim>): Doubt[] {
  return [deal.headline, deal.firm, deal.paid].flatMap((sum) => {
    if (!sum || sum.low === sum.high) return [];
    const voices = deal.voices
      .filter((v) => isOpen(v) && sum.claims.includes(v.claim) && v.amount?.currency === sum.currency)
      .sort((a, b) => a.rank - b.rank || byText(a.claim, b.claim));
    const [heard] = voices;
    const far = voices.findLast((v) => v.amount?.low !== heard?.amount?.low || v.amount?.high !== heard?.amount?.high);
    const [one, other] = [claims.get(far?.claim ?? ''), claims.get(heard?.claim ?? '')];
    if (!one || !other) return [];
    return [
      {
        claim: one.id,
        other: other.id,
        joined: true,
        reason: 'disagreement' as const,
        why: because('disagreement', stated(other, one)),
        doubt: Math.round((0.3 + 0.4 * (1 - sum.low / sum.high)) * 100) / 100,
        verdicts: EITHER,
        suppose: [reject(one.id), reject(other.id), { verdict: 'different' as const, claim: one.id, other: other.id }],
      },
    ];
  });
}

function carrying({ carrying: ids }: Material, claims: ReadonlyMap<string, Claim>): Doubt[] {
  return [...new Set(ids)].flatMap((id) => {
    const claim = claims.get(id);
    if (!claim) return [];
    const disclosed = ['filing', 'company', 'regulator'].includes(claim.speaker?.kind ?? '');
    const why = because('carries', stated(claim));
    return [alone(claim, { reason: 'carries', doubt: disclosed ? 0.05 : 0.15, why })];
  });
}

/** All doubts about what single claims say. */
export function toldDoubts(material: Material): Doubt[] {
  const claims = new Map(material.claims.map((c) => [c.id, c]));
  const inDeals = new Set(material.deals.flatMap((d) => d.claims));
  const told = material.claims.filter((c) => inDeals.has(c.id));
  return [
    ...told.flatMap((c) => [...unconfirmed(c), ...vague(c)]),
    ...unlisted(material.deals, claims),
    ...material.deals.flatMap((d) => disagreement(d, claims)),
    ...carrying(material, claims),
  ];
}
