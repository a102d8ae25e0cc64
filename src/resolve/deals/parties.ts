// Who takes part in a deal and as what. A party named in several claims has the strongest of its roles; one that was
// kept out is named as such and has no share.
import type { DealParty, Role } from '../../model/deal.ts';
import type { Party } from '../../model/name.ts';
import { type Fact, partyId } from './fact.ts';

const ROLES: Record<Fact['kind'], [target: Role, party: Role]> = {
  round: ['investee', 'participant'],
  stake: ['asset', 'holder'],
  purchase: ['supplier', 'customer'],
  debt: ['borrower', 'lender'],
  divestment: ['asset', 'seller'],
};

/** Said to have been kept out, or to have said no. */
export const keptOut = (f: Fact): boolean => f.claim.label === 'crowded_out' || f.status === 'denied';

function rolesOf(f: Fact): [Party | null, Role][] {
  const { subject, object, kind } = f.claim;
  if (kind === 'funding_round') return [[subject, 'investee']];
  const [target, other] = ROLES[f.kind];
  const party = f.bought ? 'buyer' : other;
  if (f.kind !== 'round')
    return [
      [object, target],
      [subject, party],
    ];
  return [
    [object, target],
    [subject, keptOut(f) ? 'crowded_out' : f.claim.lead ? 'lead' : party],
  ];
}

/** The stronger of two roles of one party: who leads also takes part; who takes part was not kept out. */
const STRENGTH: Partial<Record<Role, number>> = { crowded_out: 0, participant: 1, lead: 2 };

/** Roles in which several who share a sum each stand for themselves. */
const SHARED: ReadonlySet<Role> = new Set(['lead', 'participant', 'crowded_out', 'lender']);

const each = (whole: Party, members: NonNullable<Party['members']>): Party[] =>
  members.map((m) => ({ ...m, names: whole.names.includes(m.text) ? [m.text] : [] }));

/** Parties in the order in which the claims about them are listened to, the target first. */
export function partiesOf(facts: readonly Fact[]): DealParty[] {
  const found = new Map<string, DealParty>();
  for (const f of facts)
    for (const [party, role] of rolesOf(f)) {
      for (const one of party && SHARED.has(role) && party.members ? each(party, party.members) : [party]) {
        const entity = partyId(one);
        if (!one || entity === null) continue;
        const known = found.get(entity);
        if (!known) found.set(entity, { entity, name: one.text, names: one.names, role });
        else {
          const names = known.names.length < one.names.length ? one.names : known.names;
          const stronger = (STRENGTH[role] ?? -1) > (STRENGTH[known.role] ?? 9);
          found.set(entity, { ...known, names, role: stronger ? role : known.role });
        }
      }
    }
  const all = [...found.values()];
  const isTarget = (p: DealParty): boolean => p.role === 'investee' || p.role === 'asset';
  return [...all.filter(isTarget), ...all.filter((p) => !isTarget(p))];
}
