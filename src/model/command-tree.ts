/** Something that a command takes: an argument, or the value of an option. */
export interface Slot {
  readonly name: string;
  /** The words that it may be; none where it is anything. */
  readonly words: readonly string[];
  /** Whether it is a file or a folder. */
  readonly isPath: boolean;
  readonly isMany: boolean;
}

export interface OptionNode {
  /** `-o`, `--output` */
  readonly flags: readonly string[];
  readonly summary: string;
  /** Null of a flag that takes none. */
  readonly value: Slot | null;
}

/** A command as shells complete it. */
export interface CommandNode {
  readonly name: string;
  readonly summary: string;
  readonly slots: readonly Slot[];
  readonly options: readonly OptionNode[];
}

/** The command itself, and those below it. */
export interface CommandTree extends CommandNode {
  readonly commands: readonly CommandNode[];
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];
