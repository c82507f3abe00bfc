import type { Language } from '../model/language.ts';
import type { Reason, ReasonArgs } from '../model/reason.ts';
import type { Note, NoteArgs } from '../model/table.ts';
import type { TableMessages } from './types.ts';

export type { TableMessages } from './types.ts';

const TEXTS: Readonly<Record<Language, () => Promise<TableMessages>>> = {
  en: async () => (await import('./en/tables.ts')).enOfTables,
  lt: async () => (await import('./lt/tables.ts')).ltOfTables,
  pl: async () => (await import('./pl/tables.ts')).plOfTables,
};

/** The texts of a language with those of tables. */
export function tableMessagesIn(language: Language): Promise<TableMessages> {
  return TEXTS[language]();
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
