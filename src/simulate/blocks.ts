// A forecast's paths in blocks of a fixed size, each a task that any worker can do: the draws of its paths and the model on
// them. What a path answers does not depend on its block, nor a block on who runs it.
import type { Outcome } from '../model/diagnostic.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { AT_A_TIME, type Block, runBlock } from './deal/run.ts';
import { termsOf } from './deal/terms.ts';
import { makeDrawer } from './draws/draw.ts';
import { type Plan, planOf } from './draws/plan.ts';

/** Paths of a block. */
export const BLOCK = 4096;

/** A stretch of paths to run. */
export interface Task {
  scenario: Scenario;
  seed: number;
  from: number;
  count: number;
  /** Of how many of its paths the months are told. */
  series: number;
  /** Plain random numbers in place of Sobol's points. */
  plain?: boolean;
}

/** Runs a task: here, or on another thread. */
export type Run = (task: Task) => Promise<Block>;

/** Runs the tasks of one plan here and now. */
export function runnerOf(plan: Plan): (task: Task) => Block {
  const terms = termsOf(plan.scenario);
  return ({ seed, from, count, series, plain = false }) =>
    runBlock(terms, makeDrawer(plan, AT_A_TIME, { seed, plain }), { seed, from, count, series });
}

/** A runner that keeps the plan of the last scenario it saw; a scenario without a plan is the caller's mistake. */
export function makeRunner(): (task: Task) => Block {
  let last: { text: string; run: (task: Task) => Block } | null = null;
  return (task) => {
    const text = JSON.stringify(task.scenario);
    if (last?.text !== text) {
      const { value }: Outcome<Plan | null> = planOf(task.scenario);
      if (!value) throw new Error('a task of a scenario that cannot be drawn from');
      last = { text, run: runnerOf(value) };
    }
    return last.run(task);
  };
}

/** The tasks of a forecast, in the order of its paths; the months of the first `series` paths are told. */
export function tasksOf(task: Omit<Task, 'from' | 'count'>, paths: number): Task[] {
  const tasks: Task[] = [];
  for (let from = 0; from < paths; from += BLOCK) {
    const count = Math.min(BLOCK, paths - from);
    tasks.push({ ...task, from, count, series: Math.max(0, Math.min(count, task.series - from)) });
  }
  return tasks;
}
