import { CHECK_IDS } from '../check/catalogue.ts';
import { topics } from '../manual/en/index.ts';
import type { CommandNode, CommandTree, Shell, Slot } from '../model/command-tree.ts';
import { REPORT_NAMES } from '../model/table.ts';
import { SHIPPED_IDS } from '../programmes/index.ts';
import { completionScript } from '../render/completion.ts';
import type { Terminal } from './context.ts';

/** Words that a command takes and does not list itself, by the command and the name of what it takes. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'report name': [...REPORT_NAMES, 'all'],
  'explain check|topic': [...CHECK_IDS, ...Object.keys(topics)],
  'init id': SHIPPED_IDS,
  'programmes id|path': SHIPPED_IDS,
};

function withWords(node: CommandNode): CommandNode {
  const filled = (slot: Slot): Slot => ({ ...slot, words: WORDS[`${node.name} ${slot.name}`] ?? slot.words });
  return {
    ...node,
    slots: node.slots.map(filled),
    options: node.options.map(its => ({ ...its, value: its.value === null ? null : filled(its.value) })),
  };
}

/** `samata completion`: the script by which a shell completes commands, options and their values. */
export async function completion(shell: Shell, tree: CommandTree, terminal: Terminal): Promise<number> {
  await terminal.write(completionScript(shell, { ...tree, commands: tree.commands.map(withWords) }));
  return 0;
}
