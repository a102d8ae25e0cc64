// The JSON schema of `questions:` in a scenario file.
import { INPUTS } from '../../model/scenario/inputs.ts';
import { ASKED_AS, MEASURES } from '../../model/scenario/question.ts';

const month = { type: 'string', pattern: '^\\d{4}-\\d{2}$' };
const measure = { enum: Object.keys(MEASURES) };
const texts = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };

export const QUESTIONS_SCHEMA = {
  type: 'array',
  description: 'What `backflow questions` answers from this scenario.',
  items: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      asks: { type: 'string', description: 'The question in words.' },
      measure: { ...measure, description: 'What is asked of each month.' },
      of: { ...measure, description: 'The whole of a share.' },
      input: {
        type: 'string',
        description: `An input in place of a measure (growth.2 for a second year): ${INPUTS.map(({ key }) => key).join(', ')}.`,
      },
      from: { ...month, description: 'First month; the last one when not stated.' },
      to: { ...month, description: 'Last month.' },
      as: { enum: [...ASKED_AS], default: 'sum', description: 'Growth is against the same months a year before.' },
      unit: { type: 'string', description: '%, x, months or a currency.' },
      scale: { enum: ['thousand', 'm', 'bn'] },
      beside: { ...texts, description: 'Scenario files whose months are added.' },
      because: { type: 'string', description: 'Why the answer is made this way.' },
    },
    required: ['id', 'unit'],
    oneOf: [{ required: ['measure', 'to'] }, { required: ['input'] }],
    additionalProperties: false,
  },
};

export const SOURCES_SCHEMA = { ...texts, description: 'Publications that the file rests on, with their days.' };
