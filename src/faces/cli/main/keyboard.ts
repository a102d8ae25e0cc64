// The terminal in, single keys out: raw mode and bracketed paste while open, and the terminal as it was afterwards, also
// when a signal or a fault ends the program.
import process from 'node:process';
import type { Keyboard } from '../context.ts';
import { Keys } from '../review/keys.ts';

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
/** Milliseconds after which what was typed has been read. */
const ARRIVING = 15;
const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';

/** Keys that wait to be asked for, or somebody who waits for one. */
class Waiting {
  private keys: (string | null)[] = [];
  private taker: ((key: string | null) => void) | null = null;

  put(key: string | null): void {
    const { taker } = this;
    this.taker = null;
    if (taker) taker(key);
    else this.keys.push(key);
  }

  take(): Promise<string | null> {
    const [key] = this.keys.splice(0, 1);
    if (key !== undefined) return Promise.resolve(key);
    return new Promise((resolve) => {
      this.taker = resolve;
    });
  }

  /** Is somebody waiting? */
  get wanted(): boolean {
    return this.taker !== null;
  }

  /** Drops all keys but the end. */
  forget(): void {
    this.keys = this.keys.filter((key) => key === null);
  }
}

/** Takes the keys of the terminal; null when standard input or output is none. */
export function openKeyboard(): Keyboard | null {
  const { stdin, stdout, env } = process;
  if (!stdin.isTTY || !stdout.isTTY) return null;
  const marked = env.TERM !== 'dumb';
  const [waiting, keys] = [new Waiting(), new Keys()];
  const onData = (bytes: Uint8Array): void => {
    for (const key of keys.feed(bytes)) {
      // While the program is busy Ctrl-C must end it all the same.
      if (key === '<ctrl-c>' && !waiting.wanted) onSignal('SIGINT');
      waiting.put(key);
    }
  };
  const onEnd = (): void => waiting.put(null);
  let open = true;
  const close = (): void => {
    if (!open) return;
    open = false;
    stdin.off('data', onData);
    stdin.setRawMode(false);
    stdin.pause();
    if (marked) stdout.write(PASTE_OFF);
    process.off('exit', close);
    for (const signal of Object.keys(SIGNALS)) process.off(signal, onSignal);
  };
  const onSignal = (signal: keyof typeof SIGNALS): void => {
    close();
    process.exit(128 + SIGNALS[signal]);
  };
  process.on('exit', close);
  for (const signal of Object.keys(SIGNALS)) process.on(signal, onSignal);
  stdin.on('end', onEnd);
  stdin.on('data', onData);
  stdin.setRawMode(true);
  if (marked) stdout.write(PASTE_ON);
  const forget = async (): Promise<void> => {
    // What was typed while the program was busy is still on its way.
    await new Promise((resolve) => setTimeout(resolve, ARRIVING));
    waiting.forget();
  };
  return { next: () => waiting.take(), forget, close };
}
