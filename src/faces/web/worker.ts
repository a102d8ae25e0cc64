// The page's one worker: the closed form for the slider, and the map's layout (its engine is loaded when the
// first map is asked for, in a worker of its own, so that the slider never waits for it).
import { answerAt } from '../../path.ts';
import type { Reply, Request } from './state/desk.ts';

const post = (reply: Reply): void => self.postMessage(reply);

async function answered(request: Request): Promise<Extract<Reply, { value: unknown }>['value']> {
  if (request.ask === 'answer') return answerAt(request.inputs, request.choice);
  const { placed } = await import('./layout.ts');
  return placed(request.graph, request.direction);
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answered(data).then(
    (value) => post({ id: data.id, value }),
    (reason: unknown) => post({ id: data.id, error: reason instanceof Error ? reason.message : String(reason) }),
  );
});
