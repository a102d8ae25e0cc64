// Goes through the queue with single keys: each key is a judgement that is kept at once, and its effect is told. `z` takes
// back what was judged in this sitting, one by one. Nothing here knows a terminal: keys come from an iterator.
import type { ReviewItem, ReviewVerdict } from '../../../model/case/review.ts';
import type { Judgement } from '../../../model/judgement.ts';
import type { NewJudgement, Review, Settings, Workspace } from '../../../workspace.ts';
import type { Lang } from '../../words/lang.ts';
import type { Keyboard, Output } from '../context.ts';
import { diagnosticLines } from '../diagnostics.ts';
import { editOf } from '../judge.ts';
import { clean, styled, wrapped } from '../print.ts';
import { headlineIn, headlineOf, itemLines } from './item.ts';
import { readLine, settingsIn } from './line.ts';

const VERDICTS: Readonly<Record<string, ReviewVerdict>> = {
  a: 'accept',
  r: 'reject',
  e: 'edit',
  s: 'same',
  d: 'different',
  u: 'unsure',
};

const MEANINGS: Readonly<Record<ReviewVerdict, string>> = {
  accept: 'the claim is right: its voice is listened to first',
  reject: 'the claim is wrong or misread: it leaves the case',
  edit: 'change fields of the claim, such as amount.low=1e9 amount.high=1e9 or round="Series A"',
  same: 'the two claims are about one deal',
  different: 'the two claims are about two deals',
  unsure: 'nobody can tell: kept as it is, and not asked again',
};

export interface Sitting {
  id: string;
  who: string | null;
  /** At most so many items. */
  limit: number;
  workspace: Pick<Workspace, 'review' | 'judge' | 'findClaim'>;
  keyboard: Pick<Keyboard, 'next' | 'forget'>;
  out: Output;
  settings: Settings;
  /** In which reasons are given. */
  lang: Lang;
}

interface Made {
  item: ReviewItem;
  judgement: Judgement;
}

interface State {
  review: Review;
  /** Items judged or skipped. */
  done: Set<string>;
  made: Made[];
  /** The item to show next, after an undo. */
  next: string | null;
}

/** What a key led to: go on to the next item, show this one again, or stop. */
type Next = 'next' | 'again' | 'quit';

/** Goes through the queue until its end or `q`; gives the number of judgements that stand. */
export async function goThrough(sitting: Sitting): Promise<number | null> {
  const review = await sitting.workspace.review(sitting.id, null, sitting.settings);
  if (!review) return null;
  const state: State = { review, done: new Set(), made: [], next: null };
  const say = (text: string): void => sitting.out.write(`${text}\n`);
  say(`Headline: ${headlineIn(review.view)}. Press ? for help, q to quit.`);
  for (;;) {
    const open = state.review.items.filter((i) => !state.done.has(i.id));
    const left = open.slice(0, Math.max(0, sitting.limit - state.done.size));
    const item = left.find((i) => i.id === state.next) ?? left[0];
    if (!item) {
      if (await atEnd({ sitting, state })) continue;
      break;
    }
    const place = `${state.done.size + 1} of ${state.done.size + left.length}`;
    if ((await look(item, place, { sitting, state })) === 'quit') break;
  }
  const count = state.made.length;
  say(`${count} judgement${count === 1 ? '' : 's'} kept. Headline ${headlineOf(state.review.view)}.`);
  return count;
}

/** After the last item there is still a chance to take the last word back; true when that was done. */
async function atEnd(here: Here): Promise<boolean> {
  const { out, keyboard } = here.sitting;
  out.write('\nNothing is left to look at.\n');
  if (here.state.made.length === 0) return false;
  out.write(`${styled(out, 'dim', 'z undo · any other key quits')}\n`);
  await keyboard.forget();
  return (await keyboard.next()) === 'z' && takeBack(here);
}

interface Here {
  sitting: Sitting;
  state: State;
}

/** Shows an item and takes keys until it is left. */
async function look(item: ReviewItem, place: string, here: Here): Promise<Next> {
  const { out, keyboard } = here.sitting;
  let inHand = item.claim;
  const show = (): void => {
    const lines = itemLines(item, { view: here.state.review.view, place, inHand, lang: here.sitting.lang }, out);
    out.write(`${lines.join('\n')}\n${keyLines(item, here)}\n`);
  };
  await keyboard.forget();
  show();
  for (;;) {
    const key = await keyboard.next();
    if (key === null || key === 'q' || key === '<ctrl-c>' || key === '<ctrl-d>') return 'quit';
    if (key === ' ' || key === 'n') {
      here.state.done.add(item.id);
      here.state.next = null;
      return 'next';
    }
    if (key === '<tab>' && item.other) {
      inHand = inHand === item.claim ? item.other : item.claim;
      show();
    } else if (key === '?') {
      out.write(`${helpLines(item, out).join('\n')}\n`);
    } else if (key === 'z') {
      if (await takeBack(here)) return 'next';
    } else if (VERDICTS[key]) {
      if (await decide(item, { verdict: VERDICTS[key], inHand }, here)) return 'next';
    }
  }
}

function keyLines(item: ReviewItem, { state, sitting: { out } }: Here): string {
  const verdicts = Object.entries(VERDICTS).filter(([, v]) => item.verdicts.includes(v));
  const both = item.other !== null && item.verdicts.includes('accept');
  const parts = [
    ...verdicts.map(([key, v]) => `${key} ${v}`),
    ...(both ? ['tab the other claim'] : []),
    ...(state.made.length > 0 ? ['z undo'] : []),
    'n skip',
    '? help',
    'q quit',
  ];
  return wrapped(parts.join(' · '), out.columns)
    .map((line) => styled(out, 'dim', line))
    .join('\n');
}

function helpLines(item: ReviewItem, out: Output): string[] {
  const told = Object.entries(VERDICTS).filter(([, v]) => item.verdicts.includes(v));
  const rest = [
    ['tab', 'take the other claim of a pair in hand; a, r and e are about the one marked >'],
    ['z', 'take back the last judgement of this sitting'],
    ['n', 'skip (the space bar too); nothing is recorded'],
    ['q', 'quit; every judgement is kept already (Ctrl-C too)'],
  ];
  return [...told.map(([key, v]) => [key, `${v}: ${MEANINGS[v]}`]), ...rest].flatMap(([key = '', words = '']) =>
    wrapped(words, out.columns - 6).map((line, i) => `${(i === 0 ? key : '').padEnd(5)} ${line}`),
  );
}

interface Decision {
  verdict: ReviewVerdict;
  inHand: string;
}

const isPair = (verdict: ReviewVerdict): boolean => verdict === 'same' || verdict === 'different';

/** Records a verdict; false when there is none after all. */
async function decide(item: ReviewItem, { verdict, inHand }: Decision, here: Here): Promise<boolean> {
  const { sitting, state } = here;
  const { out } = sitting;
  if (!item.verdicts.includes(verdict)) {
    out.write(`${verdict} makes no sense here.\n${keyLines(item, here)}\n`);
    return false;
  }
  const about =
    item.other && (isPair(verdict) || verdict === 'unsure') ? { claim: item.claim, other: item.other } : null;
  const words: NewJudgement = { verdict, ...(about ?? { claim: inHand }), ...(sitting.who && { who: sitting.who }) };
  const edit = verdict === 'edit' ? await askEdit(inHand, sitting) : null;
  if (verdict === 'edit' && !edit) return false;
  const { value, diagnostics } = await sitting.workspace.judge(sitting.id, { ...words, ...(edit && { edit }) });
  for (const d of diagnostics) out.write(`${diagnosticLines(d, out).join('\n')}\n`);
  if (!value) return false;
  state.done.add(item.id);
  state.made.push({ item, judgement: value });
  state.next = null;
  await reload(verdict, here);
  return true;
}

async function askEdit(
  id: string,
  { workspace, id: caseId, keyboard, out }: Sitting,
): Promise<NewJudgement['edit'] | null> {
  const claim = await workspace.findClaim(caseId, id);
  if (!claim.value) return null;
  const line = await readLine('field=value ... (Escape to give up): ', keyboard, out);
  const settings = settingsIn(line ?? '');
  if (settings.length === 0) {
    out.write('Nothing was changed.\n');
    return null;
  }
  const { value, problem } = await editOf(claim.value, settings);
  if (problem) out.write(`${diagnosticLines(problem, out).join('\n')}\n`);
  return value;
}

async function takeBack(here: Here): Promise<boolean> {
  const { sitting, state } = here;
  const last = state.made.at(-1);
  if (!last) {
    sitting.out.write(`Nothing was judged in this sitting. Earlier words: backflow undo ${clean(sitting.id)}\n`);
    return false;
  }
  const { value, diagnostics } = await sitting.workspace.judge(sitting.id, {
    verdict: 'undo',
    claim: last.judgement.id,
    ...(sitting.who && { who: sitting.who }),
  });
  for (const d of diagnostics) sitting.out.write(`${diagnosticLines(d, sitting.out).join('\n')}\n`);
  state.made.pop();
  if (!value) return false;
  state.done.delete(last.item.id);
  state.next = last.item.id;
  await reload(`took back ${last.judgement.verdict}`, here);
  return true;
}

/** Reads the queue anew and tells what the word changed. */
async function reload(what: string, { sitting, state }: Here): Promise<void> {
  const before = state.review.view;
  const review = await sitting.workspace.review(sitting.id, null, sitting.settings);
  if (!review) throw new Error('the case is gone');
  state.review = review;
  const { view } = review;
  const [was, is] = [headlineOf(before), headlineOf(view)];
  const headline = was === is ? `headline unchanged, ${is}` : `headline ${was} → ${is}`;
  const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const deals =
    before.deals.length === view.deals.length ? '' : `, ${before.deals.length} → ${count(view.deals.length, 'deal')}`;
  sitting.out.write(`${styled(sitting.out, 'green', `${what}:`)} ${headline}${deals}\n`);
}
