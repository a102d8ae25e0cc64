// Stock codes in their many spellings to one: NYSE: BABA, $BABA, 9988.HK, HKEX: 09988, SH600519. A bare symbol such as
// BABA is a code only where the gazetteer says so, since it may be a word.
import type { Words } from './words.ts';

const DIGITS = /^\d+$/u;

function code(board: string, symbol: string): string {
  const plain = DIGITS.test(symbol) && board === 'hk' ? symbol.replace(/^0+/u, '') : symbol;
  return `${board}:${plain}`;
}

/** The code in one spelling, or null for what is no stock code. */
export function tickerOf(text: string, words: Words): string | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*[:：]\s*/u, ':');
  if (!/^[$A-Z0-9\u4e00-\u9fff]/u.test(plain) || plain.length > 24) return null;
  const dollar = /^\$([A-Z]{1,5})$/u.exec(plain);
  if (dollar) return code('us', dollar[1] ?? '');
  const board = (name: string | undefined): string | undefined => words.boards.get((name ?? '').toUpperCase());
  const before = /^([^:\d.]{1,12}):([A-Z0-9.]{1,8})$/u.exec(plain);
  if (before) {
    const known = board(before[1]);
    return known ? code(known, before[2] ?? '') : null;
  }
  const after = /^(\d{4,6}|[A-Z]{1,5})[.\-:]([A-Z]{1,4})$/u.exec(plain);
  if (after) {
    const known = board(after[2]);
    return known ? code(known, after[1] ?? '') : null;
  }
  const glued = /^(SH|SZ|HK|BJ)(\d{4,6})$/u.exec(plain);
  return glued ? code((glued[1] ?? '').toLowerCase(), glued[2] ?? '') : null;
}
