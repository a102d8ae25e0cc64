// A part of the total told right behind its sum, in English: "the drug had sales of F, about 46% of the company's total". Takes the
// whole that the words name, gives the part of it that the sum before belongs to.
import { type Draft, last, type Scene } from '../../../frame.ts';
import { type Part, share } from './whole.ts';

const BETWEEN =
  /^[^.;,]{0,30}(?:,|\bor|[-–—(]) ?(?:(?:or|about|around|roughly|nearly|almost|some|over|more than|just|equal to|equivalent to|representing|making up|which is|which was|that is) )*$/u;
const TAKES: ReadonlySet<string> = new Set(['revenue', 'backlog', 'arr']);

/** "F, a quarter of the group's total". */
export function besideSum(scene: Scene, p: Part): Draft | null {
  const { figure } = p.a;
  const told = last(
    scene.drafts.filter(
      (d) => d.kind === 'metric' && d.money && d.money.end <= figure.start && TAKES.has(d.metric ?? '') && d.object,
    ),
  );
  if (!told?.money || !told.subject || !BETWEEN.test(scene.text.slice(told.money.full.end, figure.full.start)))
    return null;
  return { ...share(p, told.subject, told.object), when: told.when };
}
