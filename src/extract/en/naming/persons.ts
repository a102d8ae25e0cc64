// Who is a person and no company, in English: by a title before the name, by a given name, by what is said of people only.
import { GIVEN, ORGANISATION } from './given.ts';
import type { Token } from './words.ts';

const TITLED =
  /(?:Mr|Ms|Mrs|Dr|Sir|chief executive|chief analyst|founder|analyst|CEO|CFO|chairman|president|boss|director|partner|spokesman|spokeswoman|spokesperson|chief|officer|head|minister|economist|strategist|secretary|manager|adviser|banker|lawyer|accountant|entrepreneur|billionaire),?\.? $/iu;
/** Only people are who, and only they have an age. */
const HUMAN = /^, (?:who |\d\d?,)|^['’]s (?:hedge fund|family office|family|estate|widow|fortune|wealth)\b/u;
const CALLED =
  /^(?:,| [-–—]| \() ?(?:(?:the|its|an?|who|its) )?(?:[\w’'-]+ ){0,4}(?:chief|chairman|chairwoman|founder|co-founder|analyst|president|partner|director|executive|CEO|CFO|head|finance|boss|economist|strategist)/iu;

export function person(text: string, run: Token[]): boolean {
  const first = run[0] as Token;
  const last = run[run.length - 1] as Token;
  if (ORGANISATION.has(last.text)) return false;
  if (TITLED.test(text.slice(Math.max(0, first.start - 18), first.start))) return true;
  if (run.length > 1 && run.length < 4 && GIVEN.has(first.text)) return true;
  const rest = text.slice(last.end, last.end + 70);
  return run.length > 1 && run.length < 4 && (HUMAN.test(rest) || CALLED.test(rest));
}

/** "Chief Financial | Officer Dana Whit": where the name behind a title begins. */
export function untitled(run: readonly Token[]): number {
  const at = run.findIndex((t) => t.text === 'Officer');
  return at >= 0 && at < run.length - 1 ? at + 1 : 0;
}
