// The declaration of an input by its key.
import { INPUTS, type InputKey, type InputSpec } from '../../model/scenario/inputs.ts';

export type Spec = InputSpec & { key: InputKey };

export const SPECS: readonly Spec[] = INPUTS;

/** The declaration of an input; undefined when there is none of that name. */
export const specOf = (key: string): Spec | undefined => SPECS.find((spec) => spec.key === key);
