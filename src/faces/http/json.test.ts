import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json.ts';

describe('jsonFault', () => {
  it('points at the first character that cannot stand there', () => {
    expect(jsonFault('{"text": "a",\n "title": }')).toMatchObject({ line: 2, column: 11, source: ' "title": }' });
    expect(jsonFault('{a: 1}')).toMatchObject({ line: 1, column: 2 });
    expect(jsonFault('[1, 2')).toMatchObject({ line: 1, column: 6 });
    expect(jsonFault('[1,]')).toMatchObject({ column: 4 });
    expect(jsonFault('')).toMatchObject({ line: 1, column: 1 });
    expect(jsonFault('1 2')).toMatchObject({ column: 3 });
  });

  it('agrees with JSON.parse on what is JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => jsonFault(text) === null));
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 2 }),
        fc.nat(40),
        fc.constantFrom('{', '}', '"', ',', 'x', '0'),
        (text, at, c) => {
          const broken = text.slice(0, at) + c + text.slice(at);
          let good = true;
          try {
            JSON.parse(broken);
          } catch {
            good = false;
          }
          expect(jsonFault(broken) === null).toBe(good);
        },
      ),
    );
  });
});
