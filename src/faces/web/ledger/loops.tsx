// The ways round of a traced ledger: how often time allows each, how wide, how much at most; and the two splits that add up.
import type { ReactElement } from 'react';
import type { RouteAmount } from '../../../model/ledger/traced.ts';
import { visible } from '../../words/lang.ts';
import { exact } from '../../words/ledger/proof.ts';
import type { Told } from './answer.tsx';

/** So many rows are shown; the command line lists them all. */
const SHOWN = 20;

const sumOf = (routes: readonly RouteAmount[] | undefined, route: string): string => {
  const own = (routes ?? []).filter((r) => r.route === route);
  return own.length > 0 ? exact(own.reduce((s, r) => s + r.amount, 0)) : '';
};

export function Loops({ t, say }: Told): ReactElement | null {
  const { cycles, loops_upper, loops_prorata } = t;
  if (!cycles) return null;
  const named = new Set([...cycles, ...(loops_upper ?? []), ...(loops_prorata ?? [])].map((r) => r.route));
  const all = [...named].map((route) => ({ route, cycle: cycles.find((c) => c.route === route) }));
  if (all.length === 0) return null;
  return (
    <>
      <h3>{say('ledger.loops')}</h3>
      <div className="wide">
        <table className="ledger-table" data-testid="ledger-loops">
          <thead>
            <tr>
              <th scope="col">{say('ledger.route')}</th>
              <th scope="col">{say('ledger.times')}</th>
              <th scope="col">{say('ledger.widest')}</th>
              <th scope="col">{say('ledger.capacity')}</th>
              <th scope="col">{say('ledger.upTo')}</th>
              <th scope="col">{say('ledger.even')}</th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, SHOWN).map(({ route, cycle }) => (
              <tr key={route}>
                <td>{visible(route)}</td>
                <td>{cycle?.instances}</td>
                <td>{cycle && exact(cycle.widest)}</td>
                <td>{cycle?.capacity === undefined ? '' : exact(cycle.capacity)}</td>
                <td>{sumOf(loops_upper, route)}</td>
                <td>{sumOf(loops_prorata, route)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all.length > SHOWN && <p>{say('ledger.more', { n: all.length - SHOWN })}</p>}
    </>
  );
}
