// Names of a Chinese sentence that take no part in what it tells: a name in a nickname or in brackets, and who only speaks.
import type { Span } from '../../../model/document.ts';
import type { Scene } from '../../frame.ts';
import type { Item, NameItem } from '../../item.ts';

/** 芝浦电子(Shibaura Electronics): the name of the tables in brackets behind itself. */
function calledSo(text: string, { start, row }: NameItem): boolean {
  const all = [row.names['zh-Hans'], ...row.aliases];
  return all.some((name) => name.length > 1 && text.startsWith(name, start - 1 - name.length));
}

/** A name in a nickname (“英伟达亲儿子”) is not that company. */
export function nicknamed(text: string, item: Item): boolean {
  // 沐桐电子(Mutong): the foreign name of who stands before it.
  if (text[item.start - 1] === '(' && text[item.end] === ')')
    return (
      item.type === 'name' &&
      /^[A-Z]/u.test(text[item.start] ?? '') &&
      ((item.row.id.startsWith('?') && /[\u4e00-\u9fff]/u.test(text[item.start - 2] ?? '')) || calledSo(text, item))
    );
  const opens = /["“「『]/u.test(text[item.start - 1] ?? '');
  const closes = /["”」』]/u.test(text[item.end] ?? '');
  if (opens && !closes) return /^[^,;。"”」』]{1,7}["”」』]/u.test(text.slice(item.end, item.end + 9));
  if (!opens && closes) return /["“「『][^,;。"”」』]{1,7}$/u.test(text.slice(Math.max(0, item.start - 9), item.start));
  return false;
}

/** 软银宣布斥资…, 某基金表示,将减持…: who announces a deed of its own acts. */
const ANNOUNCES =
  /^[^,;。:]{0,14}?(?:宣布|公告|披露|公布|表示|称|透露|证实|承诺)(?:称|说)?[,:]?(?:已|将|拟|计划|会|正在?|同意|决定|完成|斥资|出资|耗资|投资|以|与|向|通过|其|公司|该|出售|清仓|减持|收购|入股|增持|领投|追加|不再|牵头|带头|联合|共同|发起|参与|授出|拨出)/u;

/** 合资公司预计2027年营收20亿元: of itself. */
const EXPECTS = /^(?:预计|预期)/u;
const ITSELF = /(?:公司|企业)$|^(?:后者|前者|其|它)$/u;

/** Who only speaks is no subject; the members of a round and sellers often announce what they do themselves. */
export const onlySpeaks = (scene: Scene, item: Span): boolean =>
  scene.speakers.some((s) => s.start === item.start) &&
  !(EXPECTS.test(scene.text.slice(item.end, item.end + 2)) && ITSELF.test(scene.text.slice(item.start, item.end))) &&
  !ANNOUNCES.test(scene.text.slice(item.end, Math.min(scene.sentence.end, item.end + 24)));
