// The thread's side of a forecast: blocks of paths in, their answers out. The buffer moves, it is not copied.
import { parentPort } from 'node:worker_threads';
import { makeRunner, type Run } from '../../../path/forecast.ts';

const run = makeRunner();

parentPort?.on('message', ({ id, task }: { id: number; task: Parameters<Run>[0] }) => {
  const block = run(task);
  parentPort?.postMessage({ id, block }, [block.values.buffer as ArrayBuffer]);
});
