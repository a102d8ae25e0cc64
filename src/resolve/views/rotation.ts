// What an investor bought and what it sold: one entry for each purchase of a holding, reduction and exit, whether it is
// done or only expected, and by whom. Nothing is added up: amounts of different basis and date stand side by side.
import type { Move, Rotation } from '../../model/case/views.ts';
import type { Claim } from '../../model/claim.ts';
import type { Deal, DealAmount, Role } from '../../model/deal.ts';
import { byText, type Viewing } from './viewing.ts';

const figure = (a: DealAmount | null): Rotation['amount'] =>
  a ? { low: a.low, high: a.high, currency: a.currency } : null;

interface Part {
  deal: Deal;
  investor: string;
  asset: string;
  move: Move;
  amount: Rotation['amount'];
  claims: readonly Claim[];
}

function parts(deal: Deal, claimsOf: (ids: readonly string[]) => Claim[]): Part[] {
  const inRole = (...roles: Role[]): string[] =>
    deal.parties.filter((p) => roles.includes(p.role)).map((p) => p.entity);
  const claims = claimsOf(deal.claims);
  if (deal.kind === 'divestment') {
    const exit = claims.some((c) => c.extent === 'exit');
    const amount = figure(deal.paid ?? deal.firm ?? deal.headline);
    return inRole('seller').flatMap((investor) =>
      inRole('asset').map(
        (asset): Part => ({ deal, investor, asset, move: exit ? 'exited' : 'reduced', amount, claims }),
      ),
    );
  }
  if (deal.kind !== 'round') return [];
  return inRole('lead', 'participant').flatMap((investor) =>
    inRole('investee').map((asset): Part => {
      const share = deal.shares.find((s) => s.entity === investor);
      const own = share?.claims.length ? claimsOf(share.claims) : claims;
      const { low, high, currency } = share ?? { low: null, high: null, currency: null };
      const amount = low !== null && high !== null && currency !== null ? { low, high, currency } : null;
      return { deal, investor, asset, move: 'bought', amount, claims: own };
    }),
  );
}

function entry({ deal, investor, asset, move, amount, claims }: Part, { name, rootOf }: Viewing): Rotation {
  const best = deal.voices.find((v) => v.rank === 1 && claims.some((c) => c.id === v.claim));
  const said = claims.find((c) => c.id === best?.claim) ?? claims[0];
  const percent = claims.find((c) => c.percent)?.percent ?? null;
  // A part of a group that sells the group's own shares is named itself.
  const root = rootOf(investor) === asset ? investor : rootOf(investor);
  return {
    investor: { entity: root, name: name(root) },
    asset: { entity: asset, name: name(asset) },
    move,
    expected: deal.status !== 'completed',
    date: deal.dates.closed ?? deal.dates.announced,
    amount,
    percent: percent && { low: percent.low, high: percent.high },
    status: deal.status,
    by: said?.speaker ?? null,
    deal: deal.id,
    claims: claims.map((c) => c.id).sort(byText),
  };
}

/** The moves of all investors, by investor, then date. */
export function rotationOf(viewing: Viewing): Rotation[] {
  const byId = new Map(viewing.claims.map((c) => [c.id, c]));
  const claimsOf = (ids: readonly string[]): Claim[] =>
    ids.map((id) => byId.get(id)).filter((c): c is Claim => c !== undefined);
  return viewing.deals
    .filter((d) => d.status !== 'denied')
    .flatMap((d) => parts(d, claimsOf))
    .filter((p) => !viewing.isClass(p.asset) && !viewing.isClass(p.investor) && p.asset !== p.investor)
    .map((p) => entry(p, viewing))
    .sort(
      (a, b) =>
        byText(a.investor.entity, b.investor.entity) ||
        byText(a.date ?? '9999', b.date ?? '9999') ||
        byText(a.deal, b.deal) ||
        byText(a.asset.entity, b.asset.entity),
    );
}
