// Who takes part: companies, people, outlets and groups, from the gazetteer or found in the texts.
import { z } from 'zod';
import { Names } from './name.ts';

/** What an entity is. `group` stands for a class of companies ("LLM start-ups"), not for one. */
export const EntityKind = z.enum([
  'company',
  'cloud',
  'chip',
  'lab',
  'fund',
  'outlet',
  'person',
  'product',
  'regulator',
  'group',
  'unknown',
]);

/** Why a mention is this entity. */
export const Match = z.object({
  /** As written. */
  mention: z.string(),
  /** `table`, `script`, `legal-name`, `ticker`, `bracket`, `acronym`, `spelling`, `judgement`, ... */
  reasons: z.array(z.string()),
  /** 0 to 1. */
  score: z.number(),
  claims: z.array(z.string()),
});

export const Entity = z.object({
  id: z.string(),
  kind: EntityKind,
  name: z.string(),
  names: Names,
  aliases: z.array(z.string()),
  /** The group it belongs to (Alibaba Cloud belongs to Alibaba), or the maker of a product. */
  parent: z.string().nullable(),
  tickers: z.array(z.string()),
  /** Last month of the fiscal year, 1-12. */
  fiscal_year_end: z.number().int().min(1).max(12).nullable(),
  /** Ids of the claims that mention it. */
  claims: z.array(z.string()),
  matches: z.array(Match),
});

export type EntityKind = z.infer<typeof EntityKind>;
export type Match = z.infer<typeof Match>;
export type Entity = z.infer<typeof Entity>;
