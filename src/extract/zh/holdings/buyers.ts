// Who takes over what is sold in Chinese: behind 给 or 向, behind 由 in the clause or the next, who signs the contract in the clause before.
import { type Ref, type Scene, sameRef } from '../../frame.ts';
import type { Clause, Item } from '../../item.ts';
import { marked } from '../roles.ts';

/** Who takes it over: 给Y, 售予Y, 由Y接手, 与Y签署. */
export function buyer(scene: Scene, { clause, word }: { clause: Clause; word: Item }, not: readonly Ref[]): Ref | null {
  const next = scene.sentence.clauses[clause.index + 1];
  const prior = scene.sentence.clauses[clause.index - 1];
  const named = [
    ...marked(scene, clause, { mark: 'to', from: word.start - 12 }),
    ...marked(scene, clause, { mark: 'by', from: word.end }),
    ...(next && /接手|接盘|承接|受让|买下|买入|拿下|吃下/u.test(scene.text.slice(next.start, next.end))
      ? marked(scene, next, { mark: 'by' })
      : []),
    ...marked(scene, clause, { mark: 'with' }),
    ...(prior && SIGNED.test(scene.text.slice(prior.start, prior.end)) ? marked(scene, prior, { mark: 'with' }) : []),
  ];
  return named.find((r) => r.row !== null && !not.some((n) => sameRef(n, r))) ?? null;
}

/** 与乙签署股份转让协议,拟以每股41元转让…: who signs takes. */
const SIGNED = /(?:签|订立|达成)[^,;。]{0,6}(?:股份|股权|资产|买卖|转让)[^,;。]{0,6}(?:协议|合同|契约)$/u;
