// Whose a Chinese figure is, and of which part: the owner, products and clouds told as a part of their maker.
import { isCompany, type Ref, refOf, type Scene } from '../frame.ts';
import { type Clause, type FigureItem, type GroupItem, isWord } from '../item.ts';
import { companyOf, setOf } from './refer.ts';
import { reporterOf } from './reporter.ts';
import { segmentOf } from './segments.ts';
import { listedTime, respective, runOf, turnOf } from './times/lists.ts';

/** Whose figure: the owner, with products told as a part of their maker. */
export function whose(scene: Scene, clause: Clause, at: number): { subject: Ref; part: Ref | null } | null {
  const owner = reporterOf(scene, clause, at);
  if (!owner) return null;
  const part = segmentOf(scene, clause, at);
  const parent = parentTold(scene, owner);
  if (parent) return { subject: parent, part: owner };
  const subject = companyOf(scene, owner);
  return {
    subject,
    part: part && part.span.start === subject.span.start && owner.row?.kind !== 'product' ? null : part,
  };
}

/** 谷歌云收入 in a text about its parent: a part of the parent. */
function parentTold(scene: Scene, owner: Ref): Ref | null {
  const { title, main, topic } = scene.discourse;
  if (owner.row?.kind !== 'cloud' || !owner.row.parent) return null;
  return [title, main, topic].find((r) => r?.row?.id === owner.row?.parent) ?? null;
}

/** 蔚来、理想收入: a name that goes on a list is no part of the company before it. */
export const partIn = (scene: Scene, part: Ref | null, listed: boolean): Ref | null =>
  part && listed && /[、和与及]/u.test(scene.text[part.span.start - 1] ?? '') ? null : part;

/** 百度、腾讯分别为A和B: whose turn it is; undefined where a list of companies does not fit its figures. */
export function sharer(scene: Scene, at: { clause: Clause; figure: FigureItem }): Ref | null | undefined {
  const name = respective(scene, at, isCompany);
  if (name) return turnOf(scene, at) === undefined ? undefined : companyOf(scene, refOf(name));
  const metrics = respective(scene, at, (i): i is FigureItem => isWord(i, 'metric'));
  if (metrics || listedTime(scene, at)) return null;
  const turn = turnOf(scene, at);
  return turn ? companyOf(scene, turn) : turn === null ? memberOf(scene, at) : turn;
}

/** 三家营收依次为A、B、C: the companies named before, each at its place; undefined where it is not clear who they are. */
function memberOf(scene: Scene, { clause, figure }: { clause: Clause; figure: FigureItem }): Ref | null | undefined {
  const run = runOf(clause, figure, scene.text);
  const first = run[0];
  if (run.length < 2 || !first) return null;
  for (let index = clause.index; index >= Math.max(0, clause.index - 1); index--) {
    const from = scene.sentence.clauses[index];
    const set = from?.items.find(
      (i): i is GroupItem => i.type === 'group' && i.form === 'set' && i.count === run.length && i.end <= first.start,
    );
    if (!set) continue;
    const member = setOf(scene, set)?.members[run.indexOf(figure)];
    return member ? companyOf(scene, member) : undefined;
  }
  return null;
}
