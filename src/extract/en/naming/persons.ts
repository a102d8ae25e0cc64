// Who is a person and no company, in English: by a title before the name, by a given name, by what is said of people only;
// and which name is that of a newspaper or a broadcaster.
import { GIVEN, ORGANISATION } from './given.ts';
import type { Token } from './words.ts';

const TITLED =
  /(?:Mr|Ms|Mrs|Dr|Sir|chief executive|chief analyst|founder|analyst|CEO|CFO|chairman|president|boss|director|partner|spokesman|spokeswoman|spokesperson|chief|officer|head|minister|economist|strategist|secretary|manager|adviser|banker|lawyer|accountant|entrepreneur|billionaire),?\.? $/iu;
/** Only people are who, and only they have an age. */
const HUMAN =
  /^, (?:who |\d\d?,)|^['’]s (?:hedge fund|family office|family|estate|widow|fortune|wealth)\b|^ (?:likes to|jokes?|joked|recalls?|recalled|quipped|tweeted|shrugs|shrugged|grew up|studied|resigned|retired|stepped down|was (?:born|sworn|appointed|elected))\b/u;
/** "the Newhouse family's company". */
const FAMILY = /^ (?:family|brothers|sisters|siblings|dynasty|clan|heirs)\b/u;
const THE = /\b[Tt]he (?:[a-z]+ )?$/u;
const CALLED =
  /^(?:,| [-–—]| \() ?(?:(?:the|its|an?|who|its) )?(?:[\w’'-]+ ){0,4}(?:chief|chairman|chairwoman|founder|co-founder|analyst|president|partner|director|executive|CEO|CFO|head|finance|boss|economist|strategist)/iu;

export function person(text: string, run: Token[]): boolean {
  const first = run[0] as Token;
  const last = run[run.length - 1] as Token;
  if (ORGANISATION.has(last.text)) return false;
  const lead = text.slice(Math.max(0, first.start - 18), first.start);
  if (TITLED.test(lead) || ROLE.test(/(\S+) $/u.exec(lead)?.[1] ?? '')) return true;
  if (
    run.length === 1 &&
    FAMILY.test(text.slice(last.end, last.end + 12)) &&
    THE.test(text.slice(Math.max(0, first.start - 24), first.start))
  )
    return true;
  if (run.length > 1 && run.length < 4 && GIVEN.has(first.text)) return true;
  const rest = text.slice(last.end, last.end + 70);
  return run.length > 1 && run.length < 4 && (HUMAN.test(rest) || CALLED.test(rest));
}

/** What people are called before their names, who act for no company: "Organiser Tom Hill", "Councillor Ann". */
const ROLE =
  /^(?:Organi[sz]er|Co-organi[sz]er|Councill?or|Headteacher|Headmaster|Headmistress|Teacher|Lecturer|Professor|Volunteer|Fundraiser|Campaigner|Trustee|Vicar|Reverend|Rev|Father|Bishop|Pastor|Rabbi|Imam|Runner|Cyclist|Swimmer|Athlete|Singer|Actor|Actress|Author|Artist|Painter|Curator|Farmer|Neighbou?r|Resident|Pensioner|Detective|Inspector|Superintendent|Sergeant|Constable|Judge|Magistrate|Coroner|Mayor|Governor|Senator|Congressman|Congresswoman|Minister|Secretary|Ambassador|Commissioner|Nurse|Doctor|Surgeon|Coach|Captain|Student|Pupil|Winner|Mother|Mum|Dad|Widow|Lord|Lady|Dame)$/u;

/** "Chief Financial | Officer Dana Whit", "Agriculture Minister | Ken Sato": where the name behind a title begins. */
export function untitled(run: readonly Token[]): number {
  const at = run.findIndex((t) => t.text === 'Officer');
  if (at >= 0 && at < run.length - 1) return at + 1;
  const role = run.findIndex((t) => ROLE.test(t.text));
  const last = run[run.length - 1] as Token;
  if (role < 0 || role === run.length - 1 || ORGANISATION.has(last.text)) return 0;
  return GIVEN.has((run[role + 1] as Token).text) || role > 0 ? role + 1 : 0;
}

/** Last words that only papers and broadcasters have. */
export const PAPER: ReadonlySet<string> = new Set(
  'News Times Herald Gazette Tribune Telegraph Chronicle Observer Zeitung'.split(' '),
);
/** Last words that others have too: what they do tells. */
const PERHAPS: ReadonlySet<string> = new Set(
  'Post Journal Courier Ledger Magazine Weekly Daily Standard Globe Mail Review Business Insider Wire Mirror Star Sun'.split(
    ' ',
  ),
);
/** "The Sunday Times", "the Evening Standard": a day or a time of day that begins a paper's name. */
export const dayPaper = (text: string, { start, text: day }: Token, next: Token | undefined): boolean =>
  /^(?:Sunday|Saturday|Daily|Evening|Morning)$/u.test(day) &&
  next !== undefined &&
  (PAPER.has(next.text) || PERHAPS.has(next.text)) &&
  /\b[Tt]he $/u.test(text.slice(Math.max(0, start - 4), start));

const REPORTS =
  /^,? (?:has |had |first |also |earlier )?(?:reported|reports|wrote|writes|citing|cited|quoted|has seen|learned|newspaper)\b/u;
const REPORTED = /\b(?:reported by|according to|told|seen by|reviewed by|interview with|quoted by) (?:the )?$/iu;

/** "Sky News", "the Ledger reported": by the last word, and for words that others have too by what is told of it. */
export function paper(text: string, run: readonly Token[]): boolean {
  const first = run[0] as Token;
  const last = run[run.length - 1] as Token;
  const named = run.length > 1 || /\b[Tt]he $/u.test(text.slice(Math.max(0, first.start - 4), first.start));
  if (!named) return false;
  if (PAPER.has(last.text)) return true;
  return (
    PERHAPS.has(last.text) &&
    (REPORTS.test(text.slice(last.end, last.end + 24)) ||
      REPORTED.test(text.slice(Math.max(0, first.start - 24), first.start)))
  );
}
