// The worker of the slider: the closed form for another choice, and nothing else, so that it is there as soon as the
// page and no forecast stands before it.
import { answerAt } from '../../path/slider.ts';
import type { Reply, SliderRequest } from './state/desk.ts';

const post = (reply: Reply): void => self.postMessage(reply);

self.addEventListener('message', ({ data: { id, inputs, choice } }: MessageEvent<SliderRequest>) => {
  try {
    post({ id, value: answerAt(inputs, choice) });
  } catch (reason) {
    post({ id, error: reason instanceof Error ? reason.message : String(reason) });
  }
});
