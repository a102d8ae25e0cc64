// `correlations:` of a file: pairs of inputs that move together, checked against the inputs that are there and drawn.

import { specOf } from '../../../model/scenario/inputs.ts';
import type { Correlation, Input } from '../../../model/scenario/scenario.ts';
import { copulaOf, nameOf } from '../../draws/correlation.ts';
import { isPoint } from '../../draws/quantile.ts';
import { fieldsOf, meant, numberIn } from './fields.ts';
import type { Entry, Reading, Tree } from './tree.ts';

export interface Frame {
  reading: Reading;
  /** Inputs that the file speaks of, whether they could be read or not. */
  spoken: ReadonlySet<string>;
}

const hasErrors = ({ diagnostics }: Reading): boolean => diagnostics.some(({ severity }) => severity === 'error');

/** The names that a key stands for: itself, or each of its years. */
function namesOf(text: string, inputs: readonly Input[]): string[] {
  return inputs.filter((input) => nameOf(input) === text || input.key === text).map(nameOf);
}

function partsOf(item: Tree, reading: Reading): [Tree, Tree, Tree] | null {
  if (item.kind === 'list' && item.items.length === 3) return item.items as [Tree, Tree, Tree];
  if (item.kind === 'table') {
    const fields = fieldsOf(item, ['a', 'b', 'rho'], reading);
    const [a, b, rho] = ['a', 'b', 'rho'].map((name) => fields.get(name)?.value);
    if (a && b && rho) return [a, b, rho];
  }
  const said = ['A correlation names two inputs and a number.', 'Write "[growth, price_trend, -0.3]".'] as const;
  reading.note('scenario/shape', item.at, said);
  return null;
}

/** Names on one side of a correlation; told when the input is not there, or has one value only. */
function side(tree: Tree, inputs: readonly Input[], { reading, spoken }: Frame): string[] {
  const text = tree.kind === 'leaf' ? tree.text : '';
  const names = namesOf(text, inputs);
  // What is wrong with the input itself was told where it stands.
  const told = spoken.has(text.replace(/\.\d+$/u, '')) && hasErrors(reading);
  if (names.length === 0) {
    if (told) return names;
    const known = [...new Set(inputs.map(({ key }) => key))];
    const possible = specOf(text.replace(/\.\d+$/u, '')) !== undefined;
    const message = possible ? `"${text}" is not stated in this scenario.` : `"${text}" is no input.`;
    const remedy = possible ? 'State it under "inputs:", or leave the correlation out.' : meant(text, known);
    reading.note('scenario/correlation-input', tree.at, [message, remedy]);
  } else if (!told && inputs.every((input) => !names.includes(nameOf(input)) || isPoint(input.distribution))) {
    const said = [`"${text}" has one value, so nothing can move with it.`, 'Give it an interval.', 'warning'] as const;
    reading.note('scenario/correlation-input', tree.at, said);
  }
  return names;
}

function pairsOf(item: Tree, inputs: readonly Input[], frame: Frame): Correlation[] {
  const { reading } = frame;
  const parts = partsOf(item, reading);
  if (!parts) return [];
  const [left, right] = [side(parts[0], inputs, frame), side(parts[1], inputs, frame)];
  const rho = numberIn(parts[2], { name: 'A correlation', min: -1, max: 1 }, reading);
  if (rho === null) return [];
  return left.flatMap((a) => right.filter((b) => b !== a).map((b) => ({ a, b, rho, stated: true })));
}

/** The stated correlations; when they cannot hold together that is told at the place where they stand. */
export function correlationsOf(entry: Entry | undefined, inputs: readonly Input[], frame: Frame): Correlation[] {
  const { reading } = frame;
  if (!entry) return [];
  if (entry.value.kind !== 'list') {
    const said = ['"correlations" is a list.', 'Write a line "- [growth, price_trend, -0.3]" for each.'] as const;
    reading.note('scenario/shape', entry.value.at, said);
    return [];
  }
  const found = entry.value.items.flatMap((item) => pairsOf(item, inputs, frame));
  // An input that could not be read is missing from the matrix; its mistake is told first.
  if (hasErrors(reading)) return found;
  const drawn = inputs.filter(({ distribution }) => !isPoint(distribution));
  const { value, diagnostics } = copulaOf(drawn, found);
  const [problem] = diagnostics;
  if (!value && problem)
    reading.note('scenario/correlation', entry.at, [problem.message, problem.remedy ?? 'Bring them closer to 0.']);
  return found;
}
