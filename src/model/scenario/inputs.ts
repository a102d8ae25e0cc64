// Every input of a forecast, declared once. Units and limits of scenario files are checked against this table, the engine's
// slots follow its order, and the documentation of scenario files lists it.
import { DEAL_INPUTS } from './deal.ts';
import type { InputSpec } from './input.ts';
import { VENDOR_INPUTS } from './vendor.ts';

export type { InputGroup, InputSpec, InputUnit } from './input.ts';

export const INPUTS = [...DEAL_INPUTS, ...VENDOR_INPUTS] as const;

export type InputKey = (typeof INPUTS)[number]['key'];

const SPECS: readonly (InputSpec & { key: InputKey })[] = INPUTS;

/** The declaration of an input; undefined when there is none of that name. */
export const inputSpec = (key: string): (typeof SPECS)[number] | undefined => SPECS.find((spec) => spec.key === key);
