// Who is meant: the mention as written, the entity when resolved, and names readers know it by.
import { z } from 'zod';

export const Party = z.object({
  text: z.string(),
  entity: z.string().nullable(),
  /** At most twelve known names of this one party; of all who share a sum, where they are several. */
  names: z.array(z.string()),
  /** Who they are, where several share one sum ("A and B"); absent for one party. */
  members: z.array(z.object({ text: z.string(), entity: z.string().nullable() })).optional(),
});

/** Ordered from most to least authoritative. */
export const SpeakerKind = z.enum([
  'filing',
  'company',
  'regulator',
  'outlet',
  'analyst',
  'named_person',
  'anonymous',
  'author',
]);

export const Speaker = z.object({ text: z.string(), entity: z.string().nullable(), kind: SpeakerKind });

/** A name in the three languages of the page. */
export const Names = z.object({ en: z.string(), 'zh-Hans': z.string(), 'zh-Hant': z.string() });

export type Party = z.infer<typeof Party>;
export type SpeakerKind = z.infer<typeof SpeakerKind>;
export type Speaker = z.infer<typeof Speaker>;
export type Names = z.infer<typeof Names>;
