// Progress of long work on standard error, when that is a terminal: one line that is written over, and gone at the end.
import type { Context } from '../context.ts';

export interface Progress {
  told(done: number, of: number): void;
  end(): void;
}

/** Milliseconds before anything is shown, and between two lines. */
const [FIRST, BETWEEN] = [300, 100];

/** A line such as "Running 40%"; nothing at all in a pipe, or when the user wants quiet. */
export function progressOn({ err, quiet, now }: Pick<Context, 'err' | 'quiet' | 'now'>, word: string): Progress {
  const silent = quiet || !err.tty;
  const began = now().getTime();
  let [shown, last] = [false, 0];
  return {
    told(done, of) {
      const time = now().getTime();
      if (silent || time - began < FIRST || time - last < BETWEEN) return;
      last = time;
      shown = true;
      err.write(`\r${word} ${Math.floor((100 * done) / Math.max(1, of))}%\u001b[K`);
    },
    end() {
      if (shown) err.write('\r\u001b[K');
    },
  };
}
