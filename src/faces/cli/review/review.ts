// The command `review`: what of a case is most worth a look. In a terminal it goes through the queue with single keys;
// elsewhere it prints the queue as a table, or as one JSON envelope.
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ReviewItem } from '../../../model/case/review.ts';
import type { Lang } from '../../words/lang.ts';
import type { Context } from '../context.ts';
import { byOption, unknownCase } from '../tables.ts';

interface Flags {
  limit?: number;
  who?: string;
  by?: 'group' | 'company';
  lang: Lang;
  json?: boolean;
}

const EXAMPLES = `
Examples:
  $ backflow review alibaba-2024
  $ backflow review alibaba-2024 --limit 5 | cat
  $ backflow review alibaba-2024 --json`;

const KEYS =
  'In a terminal single keys judge: a accept, r reject, e edit, s same, d different, u unsure; z takes the last one back, n or space skips, ? helps, q quits. Elsewhere the queue is printed.';

function count(text: string): number {
  if (/^[1-9]\d{0,5}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('give a whole number, 1 or more');
}

/** Adds the command. */
export function register(program: Command, context: Context): void {
  program
    .command('review')
    .summary('go through what is most worth a look')
    .description(
      `Goes through what of a case is most worth a look: the greatest effect on the answer first, then the greatest doubt. ${KEYS}`,
    )
    .argument('<case>', 'name of the case')
    .option('--limit <n>', 'at most so many', count)
    .option('--who <name>', 'who judges')
    .addOption(byOption())
    .addOption(
      new Option('--lang <lang>', 'the language in which reasons are given')
        .choices(['en', 'zh-Hans', 'zh-Hant'])
        .default('en'),
    )
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action((id: string, flags: Flags) => run(id, flags, context));
}

async function run(id: string, flags: Flags, context: Context): Promise<void> {
  const workspace = await context.openWorkspace();
  const { report } = await import('../diagnostics.ts');
  if (!(await workspace.showCase(id))) return report([unknownCase(id)], context);
  const keyboard = flags.json ? null : context.keyboard();
  if (!keyboard) return printed(id, flags, context);
  try {
    const { goThrough } = await import('./loop.ts');
    const limit = flags.limit ?? Number.POSITIVE_INFINITY;
    const how = { settings: settingsIn(flags), lang: flags.lang };
    await goThrough({ id, who: flags.who ?? null, limit, workspace, keyboard, out: context.out, ...how });
  } finally {
    keyboard.close();
  }
}

const settingsIn = ({ by }: Flags) => (by ? { consolidation: by } : {});

const short = (item: ReviewItem): string =>
  [item.claim, item.other].flatMap((c) => (c === null ? [] : [c.slice(0, 8)])).join(' + ');

async function printed(id: string, flags: Flags, { out, openWorkspace }: Context): Promise<void> {
  const review = await (await openWorkspace()).review(id, null, settingsIn(flags));
  if (!review) return;
  const { items, view } = review;
  const kept = items.slice(0, flags.limit ?? items.length);
  const { safeJson, tableLines } = await import('../print.ts');
  const { said, whyIn } = await import('../../words/review/why.ts');
  if (flags.json) {
    const { meta, diagnostics } = view;
    const envelope = { case: meta.id, as_of: meta.as_of ?? null, review: kept.map(said), diagnostics, next: null };
    out.write(`${safeJson(envelope, 2)}\n`);
    return;
  }
  const { effectIn, headlineIn } = await import('./item.ts');
  const table = {
    columns: [
      { title: 'CLAIMS', min: 8, max: 19 },
      { title: 'WHY', min: 24, max: 48 },
      { title: 'EFFECT', min: 14, max: 30 },
      { title: 'DOUBT', min: 5, max: 5 },
      { title: 'VERDICTS', min: 9, max: 18 },
    ],
    rows: kept.map((i) => [
      short(i),
      whyIn(i.why, flags.lang),
      effectIn(i.effect),
      `${i.doubt}`,
      i.verdicts.join(', '),
    ]),
    below: kept.map((i) => i.quotes.map((q) => `“${q.quote}”`).join(' / ')),
  };
  const lines = [`Headline: ${headlineIn(view)}.`, ''];
  lines.push(...(kept.length ? tableLines(table, out) : ['nothing is left to look at']));
  if (kept.length < items.length) lines.push(`${kept.length} of ${items.length}`);
  out.write(`${lines.join('\n')}\n`);
}
