import type { Language } from '../model/language.ts';
import type { Reason, ReasonArgs } from '../model/reason.ts';
import type { Note, NoteArgs } from '../model/table.ts';
import { enOfTables } from './en/tables.ts';
import type { TableMessages } from './types.ts';

export type { TableMessages } from './types.ts';

/** The texts of a language with those of tables; those that are not written yet are in English. */
export function tableMessagesIn(_language: Language): TableMessages {
  return enOfTables;
}

/** A note in words. */
export function noteText(messages: TableMessages, { note, args }: Note): string {
  const text = messages.notes[note] as (args: NoteArgs[keyof NoteArgs], f: TableMessages['format']) => string;
  return text(args, messages.format);
}

/** Why a figure is what it is, in words. */
export function reasonText(messages: TableMessages, { reason, args }: Reason): string {
  const text = messages.reasons[reason] as (args: ReasonArgs[keyof ReasonArgs], f: TableMessages['format']) => string;
  return text(args, messages.format);
}
