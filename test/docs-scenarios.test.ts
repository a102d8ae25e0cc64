// docs/scenarios.md: its example is a sound scenario, and its tables are those of the program.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE, withTables } from '../scripts/scenario-inputs.ts';
import { scenarioOf } from '../src/simulate/scenario/read.ts';
import { reference } from './support/reference.ts';

const page = readFileSync(PAGE, 'utf8');

describe('docs/scenarios.md', () => {
  it('shows a scenario that can be run', () => {
    const [, yaml = ''] = /```yaml\n(title:[\s\S]*?)```/u.exec(page) ?? [];
    const { value, diagnostics } = scenarioOf(yaml, { fx: reference().fx });
    expect(diagnostics).toEqual([]);
    expect(value?.inputs.length).toBeGreaterThan(8);
  });

  it('lists every input and archetype as they are declared', () => {
    expect(page).toBe(withTables(page));
  });
});
