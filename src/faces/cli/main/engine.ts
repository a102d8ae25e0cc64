// Sets the engine for reading much. The reader is a great many small functions, none of which takes much of the time: to
// optimise them in full costs more than it gains, and what is compiled once is wanted again by another document.
import { setFlagsFromString } from 'node:v8';

const FLAGS = ['--no-turbofan', '--no-maglev-inlining', '--no-flush-bytecode'];

/** For the whole process with all its threads. Called when the program is loaded: flags are part of the key under which
 * Node keeps what it has compiled. */
export function setForMuch(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
