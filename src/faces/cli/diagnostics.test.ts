import { describe, expect, it } from 'vitest';
import type { Output } from './context.ts';
import { diagnosticLines, located } from './diagnostics.ts';

const out: Output = { write: () => {}, pour: async () => {}, tty: false, colour: false, columns: 80 };

describe('diagnosticLines', () => {
  it('points below the characters it means, Han being two columns wide', () => {
    const text = '第一行\n投资7.9亿美元，\u001b去年';
    const start = text.indexOf('去年');
    const d = located(
      {
        code: 'extract/date',
        severity: 'warning',
        message: 'No date.',
        remedy: 'Give --published.',
        at: { file: 'a.txt', start, end: start + 2 },
      },
      text,
    );
    expect(diagnosticLines(d, out)).toEqual([
      'a.txt:2:11: warning: No date. [extract/date]',
      '    投资7.9亿美元，␛去年',
      '                    ^^^^',
      '    remedy: Give --published.',
    ]);
  });

  it('shows only the part of a long line that matters', () => {
    const source = `${'a'.repeat(500)}X${'b'.repeat(500)}`;
    const lines = diagnosticLines(
      { code: 'c/d', severity: 'error', message: 'm', at: { source, line: 1, column: 501 } },
      out,
    );
    expect(lines[1]?.length).toBeLessThan(100);
    expect(lines[1]?.[lines[2]?.indexOf('^') ?? 0]).toBe('X');
  });

  it('does without a place', () => {
    expect(diagnosticLines({ code: 'c/d', severity: 'info', message: 'm' }, out)).toEqual(['info: m [c/d]']);
  });
});
