import { Argument, Command, CommanderError, Help, InvalidArgumentError, Option } from 'commander';
import { type CheckOptions, check } from './commands/check.ts';
import type { CloseOptions } from './commands/close.ts';
import { type CommonOptions, languageOf, type Terminal } from './commands/context.ts';
import type { DeliverOptions } from './commands/deliver.ts';
import {
  CHECK_FORMATS,
  CSV_PROGRAMS,
  FAIL_LEVELS,
  PLAIN_FORMATS,
  REPORT_FORMATS,
  SCHEMA_NAMES,
  type SchemaName,
} from './commands/formats.ts';
import type { IndicatorsOptions } from './commands/indicators.ts';
import type { InitOptions } from './commands/init.ts';
import type { ProgrammesOptions } from './commands/programmes.ts';
import type { ReportOptions } from './commands/report.ts';
import { type HelpTexts, helpIn } from './messages/help.ts';
import { messagesIn, obstacleText } from './messages/index.ts';
import { type CommandNode, type CommandTree, SHELLS, type Shell, type Slot } from './model/command-tree.ts';
import { CannotRun } from './model/error.ts';
import { LANGUAGES, type Language, languageNamed } from './model/language.ts';
import { nearest } from './model/nearest.ts';
import { VERSION } from './model/version.ts';

/** Nothing at or above the fail level. */
const FINE = 0;
/** Could not run. */
const CANNOT = 2;
/** A mistake in samata. */
const BUG = 3;

/** Standard streams as commands see them; a reader that goes away (`| head`) is told to them, and no error. */
function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let trouble: string | null = null;
  let wake = () => {};
  stdout.on('drain', () => wake());
  stdout.on('error', error => {
    trouble = 'code' in error ? String(error.code) : error.message;
    wake();
  });
  stderr.on('error', () => {});
  return {
    async write(text) {
      if (trouble === null && !stdout.write(text) && trouble === null) {
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      }
      if (trouble === null || trouble === 'EPIPE') return trouble === null;
      throw new CannotRun('cannot-write-output', { reason: trouble });
    },
    tell: text => void stderr.write(`${text}\n`),
    isTerminal: stdout.isTTY === true,
    env: process.env,
    today: () => {
      const now = new Date();
      const two = (n: number) => String(n).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    interrupted: () => new Promise(resolve => void process.once('SIGINT', resolve).once('SIGTERM', resolve)),
  };
}

const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** The language that a command line asks for before it is read: that of `--lang`, wherever it stands. */
function languageAsked(args: readonly string[], terminal: Terminal): Language {
  const given = args.map((arg, i) => (arg === '--lang' ? args[i + 1] : arg.match(/^--lang=(.*)$/)?.[1]));
  const [lang = null] = given.flatMap(its => languageNamed(its ?? '') ?? []);
  return languageOf(lang === null ? {} : { lang }, terminal);
}

/** What all commands take: with a value after it, or without. */
const COMMON = { '--lang': true, '--as-of': true, '--no-color': false, '--quiet': false, '--verbose': false };

/** A command line with what all commands take after the command, where it stands before it; `help` needs none of it. */
function inUsualOrder(args: readonly string[]): readonly string[] {
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
const PATHS = /file|folder|path|dir|old|new/;

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
function treeOf(program: Command, { commander: { help } }: HelpTexts): CommandTree {
  const { options, ...node } = nodeOf(program);
  const commands = program.commands.map(nodeOf);
  const common = (commands[0]?.options ?? []).filter(({ flags }) => flags.some(flag => Object.hasOwn(COMMON, flag)));
  const names = commands.map(({ name }) => name);
  const ofHelp = { name: 'help', summary: help, slots: [slotOf('command', names)], options: [] };
  return { ...node, options: [...options, ...common], commands: [...commands, ofHelp] };
}

function commands(help: HelpTexts, terminal: Terminal, done: (status: number) => void): Command {
  const said = help.commander;
  const language = (text: string) => {
    const its = languageNamed(text);
    if (its === null) throw new InvalidArgumentError(`Allowed choices are ${LANGUAGES.join(', ')}.`);
    return its;
  };
  /** A command with what all of them take, and an example that a person would type. */
  const command = (name: string, texts: { readonly summary: string; readonly examples: string }) =>
    new Command(name)
      .description(texts.summary)
      .addOption(new Option('--lang <language>', help.lang).choices(LANGUAGES).argParser(language))
      .option('--as-of <date>', help.asOf)
      .option('--no-color', help.noColor)
      .option('--quiet', help.quiet)
      .option('--verbose', help.verbose)
      .addHelpText('after', `\n${help.examples}\n${texts.examples}`);
  const wholeNumber = (text: string) => {
    if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError(help.wholeNumber);
    return Number(text);
  };
  const program = new Command('samata')
    .description(help.samata.summary)
    .version(VERSION, '-V, --version', said.version)
    .helpCommand(said.helpCommand, said.help)
    .addHelpText('after', `\n${help.examples}\n${help.samata.examples}`);
  program.addCommand(
    command('check', help.check)
      .argument('[path...]', help.path)
      .addOption(new Option('--format <format>', help.format).choices(CHECK_FORMATS).default('text'))
      .addOption(new Option('--fail-on <level>', help.failOn).choices(FAIL_LEVELS).default('error'))
      .option('--baseline <file>', help.baseline)
      .option('--write-baseline <file>', help.writeBaseline)
      .option('--force', help.force)
      .option('--watch', help.watch)
      .action(async (paths: string[], options: CheckOptions) => done(await check(paths, options, terminal))),
  );
  program.addCommand(
    command('report', help.report)
      .argument('<name>', help.reportName)
      .argument('[path...]', help.path)
      .addOption(new Option('--format <format>', help.format).choices(REPORT_FORMATS))
      .option('-o, --output <file|folder>', help.output, gather, [])
      .option('--force', help.force)
      .addOption(new Option('--csv <program>', help.csv).choices(CSV_PROGRAMS))
      .option('--report <no>', help.reportNo, wholeNumber)
      .option('--partner <id>', help.partner)
      .option('--suppress-below <n>', help.suppressBelow, wholeNumber)
      .action(async (name: string, paths: string[], options: ReportOptions) => {
        const { report } = await import('./commands/others.ts');
        done(await report(name, paths, options, terminal));
      }),
  );
  program.addCommand(
    command('diff', help.diff)
      .argument('[old]', help.old)
      .argument('[new]', help.new)
      .addOption(new Option('--format <format>', help.format).choices(REPORT_FORMATS))
      .option('-o, --output <file|folder>', help.output, gather, [])
      .option('--force', help.force)
      .action(async (old: string | undefined, later: string | undefined, options: DeliverOptions) => {
        const { diff } = await import('./commands/others.ts');
        done(await diff(old ?? '.', later ?? null, options, terminal));
      }),
  );
  program.addCommand(
    command('show', help.show)
      .argument('[path...]', help.path)
      .action(async (paths: string[], options: CommonOptions) => {
        const { show } = await import('./commands/others.ts');
        done(await show(paths, options, terminal));
      }),
  );
  program.addCommand(
    command('close', help.close)
      .argument('<report>', help.reportNo, wholeNumber)
      .argument('[path]', help.path)
      .option('--force', help.force)
      .action(async (no: number, path: string | undefined, options: CloseOptions) => {
        const { close } = await import('./commands/others.ts');
        done(await close(no, path ?? '.', options, terminal));
      }),
  );
  program.addCommand(
    command('init', help.init)
      .argument('[dir]', help.dir)
      .option('--programme <id>', help.programme)
      .option('--force', help.force)
      .action(async (dir: string | undefined, options: InitOptions) => {
        const { init } = await import('./commands/others.ts');
        done(await init(dir ?? '.', options, terminal));
      }),
  );
  program.addCommand(
    command('explain', help.explain)
      .argument('[check|topic]', help.topic)
      .action(async (topic: string | undefined, options: CommonOptions) => {
        const { explain } = await import('./commands/others.ts');
        done(await explain(topic ?? null, options, terminal));
      }),
  );
  program.addCommand(
    command('indicators', help.indicators)
      .argument('[code|word...]', help.indicator)
      .addOption(new Option('--format <format>', help.format).choices(PLAIN_FORMATS).default('text'))
      .action(async (asked: string[], options: IndicatorsOptions) => {
        const { indicators } = await import('./commands/others.ts');
        done(await indicators(asked, options, terminal));
      }),
  );
  program.addCommand(
    command('programmes', help.programmes)
      .argument('[id|path]', help.programmeId)
      .addOption(new Option('--format <format>', help.format).choices(PLAIN_FORMATS).default('text'))
      .action(async (id: string | undefined, options: ProgrammesOptions) => {
        const { programmes } = await import('./commands/others.ts');
        done(await programmes(id ?? null, options, terminal));
      }),
  );
  program.addCommand(
    command('schema', help.schema)
      .addArgument(new Argument('[what]', help.schemaName).choices(SCHEMA_NAMES).default('definition'))
      .action(async (what: SchemaName) => {
        const { schema } = await import('./commands/others.ts');
        done(await schema(what, terminal));
      }),
  );
  program.addCommand(
    command('completion', help.completion)
      .addArgument(new Argument('<shell>', help.shell).choices(SHELLS))
      .action(async (shell: Shell) => {
        const { completion } = await import('./commands/others.ts');
        done(await completion(shell, treeOf(program, help), terminal));
      }),
  );
  for (const each of [program, ...program.commands]) {
    each
      .exitOverride()
      .helpOption('-h, --help', said.help)
      // What is wrong with a command line is said once, in the reader's language, by who catches it.
      .configureOutput({ writeErr: text => terminal.tell(text.trimEnd()), outputError: () => {} })
      .configureHelp({
        // Placeholders are longer than English ones: what stands beside them is folded all the same.
        minWidthToWrap: 20,
        styleTitle: title => said.titles[title as keyof typeof said.titles] ?? title,
        optionDescription: option => described(option.description, option.argChoices, option.defaultValue, said),
        argumentDescription: its => described(its.description, its.argChoices, its.defaultValue, said),
        commandUsage: its => inWords(USUAL.commandUsage(its), said),
        subcommandTerm: its => inWords(USUAL.subcommandTerm(its), said),
        argumentTerm: its => inWords(`<${USUAL.argumentTerm(its)}>`, said).slice(1, -1),
        optionTerm: its => inWords(USUAL.optionTerm(its), said),
      });
  }
  return program;
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
function usageText({ code, message }: CommanderError, { commander }: HelpTexts): string {
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

/** Runs samata; gives its exit status: 0 fine, 1 findings, 2 could not run, 3 a mistake in samata. */
export async function main(args: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  const language = languageAsked(args, terminal);
  const help = await helpIn(language);
  let status = FINE;
  try {
    const program = commands(help, terminal, its => {
      status = its;
    });
    const ordered = inUsualOrder(args);
    const [first, topic] = ordered;
    if (first === undefined) {
      program.outputHelp();
      return FINE;
    }
    const names = program.commands.map(its => its.name());
    if (first === 'help' && topic !== undefined && !topic.startsWith('-') && ![...names, 'help'].includes(topic)) {
      terminal.tell(help.commander.wrong.unknownCommand(topic, nearest(topic, names) ?? ''));
      return CANNOT;
    }
    await program.parseAsync(ordered, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return FINE;
      terminal.tell(usageText(error, help));
      return CANNOT;
    }
    const messages = await messagesIn(language);
    if (error instanceof CannotRun) {
      terminal.tell(`samata: ${obstacleText(messages, error)}`);
      return CANNOT;
    }
    terminal.tell(`${messages.terms.bug}\n${error instanceof Error ? error.stack : String(error)}`);
    return BUG;
  }
}
