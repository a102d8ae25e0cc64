// Every input of a forecast, declared once. Units and limits of scenario files are checked against this table, the engine's
// slots follow its order, and the documentation of scenario files lists it.
import { DEAL_INPUTS } from './deal.ts';
import type { InputSpec } from './input.ts';
import { VENDOR_INPUTS } from './vendor.ts';

export type { InputGroup, InputSpec, InputUnit } from './input.ts';

export const INPUTS = [...DEAL_INPUTS, ...VENDOR_INPUTS] as const;

export type InputKey = (typeof INPUTS)[number]['key'];

export type Spec = InputSpec & { key: InputKey };

export const SPECS: readonly Spec[] = INPUTS;

/** The declaration of an input; undefined when there is none of that name. */
export const specOf = (key: string): Spec | undefined => SPECS.find((spec) => spec.key === key);
