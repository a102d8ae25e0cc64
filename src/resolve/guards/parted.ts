// Whom a reviewer's `different` takes out of a deal: a ticket that is of another round leaves with its own repeats, and the
// rest of the deal stays together. Takes the groups as they are without that word.
import { agreement } from '../deals/amount.ts';
import type { Fact } from '../deals/fact.ts';
import { Unions } from '../deals/ties.ts';

type Pair = [string, string];

const isTicket = (f: Fact): boolean => (f.kind === 'round' || f.kind === 'debt') && !f.whole;
const isRepeat = (t: Fact, f: Fact): boolean => {
  if (!isTicket(f) || f.party !== t.party || !f.money || !t.money) return f.id === t.id;
  const found = agreement(f.money, t.money);
  return found === 'equal' || found === 'converted' || found === 'near';
};

/** The pairs that follow from each pair of a ticket and the size of its round. */
export function following(
  groups: readonly (readonly Fact[])[],
  different: readonly Pair[],
  same: readonly Pair[],
): Pair[] {
  const unions = new Unions();
  for (const [a, b] of same) unions.join(a, b);
  const groupOf = new Map(groups.flatMap((g) => g.map((f) => [f.id, g] as const)));
  return different.flatMap(([a, b]): Pair[] => {
    const group = groupOf.get(a);
    if (!group || group !== groupOf.get(b)) return [];
    const [x, y] = [a, b].map((id) => group.find((f) => f.id === id)) as [Fact, Fact];
    if (isTicket(x) === isTicket(y)) return [];
    const ticket = isTicket(x) ? x : y;
    const repeats = group.filter((f) => isRepeat(ticket, f));
    const others = group.filter((f) => !repeats.includes(f));
    const isHeld = (f: Fact): boolean => others.some((o) => unions.find(o.id) === unions.find(f.id));
    const leaving = repeats.filter((f) => f === ticket || !isHeld(f));
    const staying = group.filter((f) => !leaving.includes(f));
    return leaving.flatMap((l) => staying.map((s): Pair => [l.id, s.id]));
  });
}
