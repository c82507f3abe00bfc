import { type Command, type CommanderError, Help, type HelpConfiguration } from 'commander';
import { languageOf, type Terminal } from './commands/context.ts';
import type { HelpTexts } from './messages/help.ts';
import type { CommandNode, CommandTree, Slot } from './model/command-tree.ts';
import { type Language, languageNamed } from './model/language.ts';

/** The language that a command line asks for before it is read: that of `--lang`, wherever it stands. */
export function languageAsked(args: readonly string[], terminal: Terminal): Language {
  const given = args.map((arg, i) => (arg === '--lang' ? args[i + 1] : arg.match(/^--lang=(.*)$/)?.[1]));
  const [lang = null] = given.flatMap(its => languageNamed(its ?? '') ?? []);
  return languageOf(lang === null ? {} : { lang }, terminal);
}

/** What all commands take: with a value after it, or without. */
const COMMON = { '--lang': true, '--as-of': true, '--no-color': false, '--quiet': false, '--verbose': false };

/** A command line with what all commands take after the command, where it stands before it; `help` needs none of it. */
export function inUsualOrder(args: readonly string[]): readonly string[] {
  let at = 0;
  for (let arg = args[0]; arg !== undefined; arg = args[at]) {
    const [flag = ''] = arg.split('=');
    if (!Object.hasOwn(COMMON, flag)) break;
    at += COMMON[flag as keyof typeof COMMON] && !arg.includes('=') ? 2 : 1;
  }
  const [name, ...rest] = args.slice(at);
  if (name === undefined) return [];
  return [name, ...(name === 'help' ? [] : args.slice(0, at)), ...rest];
}

/** What stands for a file or a folder. */
const PATHS = /file|folder|path|dir|old|new|source|target/;

function slotOf(name: string, choices: readonly string[] = [], isMany = false): Slot {
  return { name, words: choices, isPath: PATHS.test(name), isMany };
}

function nodeOf(command: Command): CommandNode {
  return {
    name: command.name(),
    summary: command.description(),
    slots: command.registeredArguments.map(its => slotOf(its.name(), its.argChoices, its.variadic)),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map(its => ({
        flags: [its.short, its.long].flatMap(flag => flag ?? []),
        summary: its.description,
        value:
          its.required || its.optional
            ? slotOf(/[<[](.*)[>\]]/.exec(its.flags)?.[1] ?? '', its.argChoices, Array.isArray(its.defaultValue))
            : null,
      })),
  };
}

/** The commands as shells complete them, and `help` of each. */
export function treeOf(program: Command, { commander: { help } }: HelpTexts): CommandTree {
  const { options, ...node } = nodeOf(program);
  const commands = program.commands.map(nodeOf);
  const common = (commands[0]?.options ?? []).filter(({ flags }) => flags.some(flag => Object.hasOwn(COMMON, flag)));
  const names = commands.map(({ name }) => name);
  const ofHelp = { name: 'help', summary: help, slots: [slotOf('command', names)], options: [] };
  return { ...node, options: [...options, ...common], commands: [...commands, ofHelp] };
}

const USUAL = new Help();

/** A usage with its placeholders in the reader's language: `[path...]`. */
function inWords(usage: string, { slots }: HelpTexts['commander']): string {
  return usage.replaceAll(/(?<=[<[|])[a-z]+(?=[^<[]*[>\]])/g, word => slots[word as keyof typeof slots] ?? word);
}

/** An option's text with what may be given and what is taken else. */
function described(
  text: string,
  choices: readonly string[] | undefined,
  otherwise: unknown,
  said: HelpTexts['commander'],
): string {
  const details = [
    ...(choices === undefined ? [] : [`${said.choices}: ${choices.join(', ')}`]),
    ...(typeof otherwise === 'string' ? [`${said.otherwise}: ${otherwise}`] : []),
  ];
  return details.length === 0 ? text : `${text} (${details.join('; ')})`;
}

/** What is wrong with a command line, in the reader's language. */
export function usageText({ code, message }: CommanderError, { commander }: HelpTexts): string {
  const { slots, wrong } = commander;
  const slot = (name: string) => slots[name as keyof typeof slots] ?? name;
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  const meant = message.match(/\(Did you mean (?:one of )?(.*)\?\)/)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return wrong.unknownOption(first, meant);
    case 'commander.unknownCommand':
      return wrong.unknownCommand(first, meant);
    case 'commander.missingArgument':
      return wrong.missingArgument(slot(first));
    case 'commander.missingMandatoryOptionValue':
      return wrong.missingArgument(inWords(first, commander));
    case 'commander.optionMissingArgument':
      return wrong.optionMissingArgument(inWords(first, commander));
    case 'commander.excessArguments':
      return wrong.excessArguments(first);
    case 'commander.invalidArgument': {
      const choices = message.match(/Allowed choices are (.*)\.$/)?.[1];
      const ofArgument = message.startsWith('error: command-argument');
      const expected =
        choices === undefined ? (message.match(/ is invalid[^.]*\. (.*)$/)?.[1] ?? '') : wrong.oneOf(choices);
      return wrong.invalidArgument(
        ofArgument ? slot(second) : inWords(first, commander),
        ofArgument ? first : second,
        expected,
      );
    }
    default:
      return message;
  }
}

/** How the help of a command is laid out, in the reader's language. */
export function helpLayout(said: HelpTexts['commander']): HelpConfiguration {
  return {
    // Placeholders are longer than English ones: what stands beside them is folded all the same.
    minWidthToWrap: 20,
    styleTitle: title => said.titles[title as keyof typeof said.titles] ?? title,
    optionDescription: option => described(option.description, option.argChoices, option.defaultValue, said),
    argumentDescription: its => described(its.description, its.argChoices, its.defaultValue, said),
    commandUsage: its => inWords(USUAL.commandUsage(its), said),
    subcommandTerm: its => inWords(USUAL.subcommandTerm(its), said),
    argumentTerm: its => inWords(`<${USUAL.argumentTerm(its)}>`, said).slice(1, -1),
    optionTerm: its => inWords(USUAL.optionTerm(its), said),
  };
}
