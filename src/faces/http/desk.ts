// What the routes ask of the program: a part of the workspace, so that a test can give it over literals.
import type { Workspace } from '../../workspace.ts';

export type { StressAnswer } from '../../path/asking.ts';
export type { Upload } from '../../workspace/room.ts';

export type Desk = Pick<
  Workspace,
  | 'cases'
  | 'view'
  | 'review'
  | 'addDocument'
  | 'judge'
  | 'undo'
  | 'ask'
  | 'answerAt'
  | 'askLedger'
  | 'trace'
  | 'stress'
  | 'diff'
  | 'forecast'
  | 'forecastCase'
>;
