// The company that the title of a text names first, and that the text is about: one that a table lists, one of the shape of a
// name, or one that the text below makes known. Takes the reading and its sentences, gives the company or nothing.

import type { Reading } from '../../model/document.ts';
import type { GazetteerRow } from '../../model/reference.ts';
import { isCompany, type Ref } from '../frame.ts';
import type { Grammar } from '../grammar.ts';
import type { NameItem, Sentence } from '../item.ts';
import type { Language } from '../language.ts';

/** Banks and funds are seldom what a text is about. */
const BACKER = /(?:银行|銀行|资本|資本|创投|創投|基金|投资|投資|证券|證券)$/u;

interface Told {
  grammar: Grammar;
  language: Language;
  counts: ReadonlyMap<string, number>;
  sentences: readonly Sentence[];
}

/** Companies that the title names and only the text makes known: they stand in it by the name that the text says. */
function toldNames(text: string, sentences: readonly Sentence[], title: string): NameItem[] {
  const found = new Map<number, NameItem>();
  for (const { items } of sentences)
    for (const item of items) {
      if (!isCompany(item) || !item.row.id.startsWith('?')) continue;
      const name = text.slice(item.start, item.end);
      const start = name.length < 2 ? -1 : title.indexOf(name);
      const before = found.get(start);
      if (start >= 0 && (!before || before.end < start + name.length))
        found.set(start, { type: 'name', start, end: start + name.length, row: item.row });
    }
  return [...found.values()];
}

/** The first company of the title: what a text means by "the company" until it says otherwise. */
export function titleOf(reading: Reading, { grammar, language, counts, sentences }: Told): Ref | null {
  const written = reading.document.title ?? '';
  const title = language.script === 'en' ? written : grammar.fold(written);
  const listed = grammar.names
    .scan(title, 0, title.length)
    .flatMap(({ start, end, values: [row] }): NameItem[] => (row ? [{ type: 'name', start, end, row }] : []));
  const all = language.script === 'en' ? [] : (language.names?.(title, { start: 0, end: title.length }, listed) ?? []);
  // 外卖三国杀: words of the headline that the text never says, where it often names a company that it does know.
  const oftenNamed = [...counts].some(([id, n]) => n >= OFTEN && !id.startsWith('?'));
  const shaped = all.filter((n) => {
    const name = title.slice(n.start, n.end);
    const said = reading.folded.includes(name);
    return !BACKER.test(name) && (said || !(oftenNamed || listed.some((l) => isParty(l.row))));
  });
  const told = language.script === 'en' ? [] : toldNames(reading.folded, sentences, title);
  // 保瑞连环: more than the text says of a name that it says, unless it ends like one.
  const sure = shaped.filter((n) => {
    const name = title.slice(n.start, n.end);
    return reading.folded.includes(name) || TRADE.test(name) || !told.some((t) => t.start === n.start);
  });
  const found = [...sure, ...listed, ...told]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .find((n) => isParty(n.row) || (language.script !== 'en' && n.start === 0 && isCompany(n) && !RATED.test(title)));
  const chief = found && listed.find((n) => n.row.kind === 'person' && n.start <= 2 && n.end <= found.start);
  const led = chief?.row.parent ? grammar.byId.get(chief.row.parent) : undefined;
  // 孙正义清仓英伟达: of whom he heads, where the text tells of it.
  if (
    chief &&
    led &&
    (counts.get(led.id) ?? 0) >= OFTEN &&
    !/^(?:[的、与和系创:]|旗下|名下|家族)/u.test(title.slice(chief.end))
  )
    return { span: { start: 0, end: 0 }, row: led, text: led.names['zh-Hans'] };
  // 商汤等AI股: the first of many.
  if (found && SEVERAL.test(title.slice(found.end))) return null;
  return found ? { span: { start: 0, end: 0 }, row: found.row, text: written.slice(found.start, found.end) } : null;
}

const TRADE =
  /(?:机器人|科技|汽车|能源|生物|医药|制药|智能|股份|集团|控股|电子|半导体|材料|网络|软件|健康|食品|物流|动力|光电|微电子|银行|证券|公司)$/u;

const OFTEN = 2;

/** Such a headline is about the company, not who rates it. */
const RATED = /目标价|评级|目標價|評級/u;

const SEVERAL = /^等(?!待)/u;

const isParty = (row?: GazetteerRow): boolean => !!row && row.kind !== 'fund' && isCompany({ ...NOWHERE, row });
const NOWHERE = { type: 'name', start: 0, end: 0 } as const;
