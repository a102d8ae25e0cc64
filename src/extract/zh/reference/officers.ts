// Whose officer a person is who speaks in a Chinese text and whom no table knows: 云启科技创始人某某说. Takes the attributions of a document,
// gives them with that company, for “我们” and 公司 in what is said; also where the person is named again without it.
import type { GazetteerRow } from '../../../model/reference.ts';
import { type Attribution, type SpeakerRef, speakerAt } from '../../attribution.ts';
import { isCompany, type Ref, type Scene } from '../../frame.ts';
import type { NameItem, Sentence } from '../../item.ts';
import { isBroker } from './raters.ts';

const OFFICE =
  '(?:首席(?!经济|分析|策略|投资)[^,;。:]{1,6}官|(?:联合)?创始人|创办人|联创|董事长|副?董事|副?总裁|副?总经理|总监|[Cc][Ee][Oo]|CFO|COO|CTO|[执财技营][行务术运]长|董秘|董事会秘书|负责人|主席|掌门人|高管|员工|管理层)';
/** X首席财务官, X高级副总裁兼首席技术官: what stands between the company and the person. */
const HOLDS = new RegExp(
  `^(?:公司|集团)?的?[^,;。:“”前原、和与]{0,10}${OFFICE}(?:(?:兼|、|及|兼任)[^,;。:“”、]{0,6}${OFFICE})?[\\s(]?$`,
  'u',
);
/** 前OpenAI首席技术官: no longer. */
const NO_MORE = /(?:前|原|前任|曾任|接近|离职的?)$/u;

/** The company whose officer stands at a place of its sentence. */
function officeOf(text: string, sentence: Sentence, { span, row }: SpeakerRef): GazetteerRow | null {
  const end = row ? span.start : span.end;
  const firm = sentence.items.findLast((i): i is NameItem => isCompany(i) && i.end < end);
  if (!firm || isBroker(firm.row.names['zh-Hans'], firm.row.kind)) return null;
  if (NO_MORE.test(text.slice(Math.max(sentence.start, firm.start - 3), firm.start))) return null;
  return HOLDS.test(text.slice(firm.end, end)) ? firm.row : null;
}

const able = ({ row, kind }: SpeakerRef): boolean =>
  row === null ? kind === 'anonymous' : row.kind === 'person' && row.parent === null;

/** Open speech that runs on may tell of others, unless it says 我们. */
const owns = (text: string, { start, end }: Sentence, { verb }: Attribution): boolean =>
  (verb.start >= start && verb.end > verb.start) || /我们|我司|公司|集团/u.test(text.slice(start, end));

/** Gives unlisted officers the company that they speak for. */
export function employed(text: string, sentences: readonly Sentence[], all: readonly Attribution[][]): Attribution[][] {
  const known = new Map<string, GazetteerRow>();
  const asked = new Map<number, GazetteerRow | null>();
  const org = (speaker: SpeakerRef): GazetteerRow | null => {
    const { span, row } = speaker;
    if (span.end <= span.start) return null;
    const told = asked.get(span.start);
    if (told !== undefined) return told;
    const home = sentences.find((s) => s.start <= span.start && span.end <= s.end);
    const found = (home && officeOf(text, home, speaker)) ?? known.get(row?.id ?? '') ?? null;
    if (found && row) known.set(row.id, found);
    asked.set(span.start, found);
    return found;
  };
  return all.map((list, i) =>
    list.map((a) => {
      const firm = able(a.speaker) && owns(text, sentences[i] as Sentence, a) ? org(a.speaker) : null;
      return firm ? { ...a, speaker: { ...a.speaker, org: firm } } : a;
    }),
  );
}

/** Whom 公司 and 我们 mean in the words of an officer: the company that he speaks for. */
export function firmOf({ said, speakerOrg: row }: Scene, at: number): Ref | null {
  const first = said[0];
  if (!row || !first || isBroker(row.names['zh-Hans'], row.kind) || speakerAt(said, at) !== first) return null;
  return { span: first.speaker.span, row, text: row.names['zh-Hans'] };
}
