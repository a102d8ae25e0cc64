// Names of files in a case: from whatever a document was called to a name that is safe on every system and
// belongs to one document only. Law: a safe name is its own safe name.

const LONGEST = 200; // bytes of UTF-8; room for a sidecar's ending below the usual 255
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Lower case and composed: two names with the same key would be one file on some systems. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

const bytesOf = (text: string): number => Buffer.byteLength(text);

function split(name: string): [stem: string, ending: string] {
  const m = /^(.+?)((?:\.[A-Za-z0-9]{1,8}){1,2})$/u.exec(name);
  return m ? [m[1] ?? name, m[2] ?? ''] : [name, ''];
}

/** The stem cut so that `stem + tail` is not too long, without cutting a character in two. */
function shorten(stem: string, tail: string): string {
  let chars = [...stem];
  while (chars.length > 1 && bytesOf(chars.join('') + tail) > LONGEST) {
    chars = chars.slice(0, Math.max(1, chars.length - Math.ceil((bytesOf(chars.join('') + tail) - LONGEST) / 4)));
  }
  return chars.join('').replace(/[. ]+$/u, '') || '_';
}

function clean(raw: string): string {
  const base = raw.split(/[/\\]/u).pop() ?? '';
  const plain = base
    .normalize('NFC')
    .replace(/\p{C}/gu, '')
    .replace(/[<>:"|?*]/gu, '-')
    .replace(/\s/gu, ' ');
  return plain.replace(/^[. ]+/u, '').replace(/[. ]+$/u, '');
}

/** A file name for any text: no folder, no control or reserved character, never a sidecar's name. */
export function safeName(raw: string): string {
  let name = clean(raw) || 'document';
  if (RESERVED.test(name)) name = `_${name}`;
  if (/\.ya?ml$/iu.test(name)) name = `${name}.txt`;
  if (bytesOf(name) <= LONGEST) return name;
  const [stem, ending] = split(name);
  return shorten(stem, ending) + ending;
}

/** `raw` made safe, with the document's id in it when another document has the name already. */
export function uniqueName(raw: string, id: string, taken: ReadonlySet<string>): string {
  const name = safeName(raw);
  if (!taken.has(nameKey(name))) return name;
  const [stem, ending] = split(name);
  return `${shorten(stem, `-${id}${ending}`)}-${id}${ending}`;
}

/** May this name be opened inside a case folder? */
export const isPlainName = (name: string): boolean =>
  name !== '' && !/^\.|[/\\\p{Cc}]/u.test(name) && bytesOf(name) <= 255;
