import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { helpLayout, inUsualOrder, languageAsked, treeOf, usageText } from './command-line.ts';
import type { AnnotateOptions } from './commands/annotate.ts';
import { type CheckOptions, check } from './commands/check.ts';
import type { CloseOptions } from './commands/close.ts';
import type { CommonOptions, Terminal } from './commands/context.ts';
import type { ConvertOptions } from './commands/convert.ts';
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
import type { ImportOptions } from './commands/import.ts';
import type { IndicatorsOptions } from './commands/indicators.ts';
import type { InitOptions } from './commands/init.ts';
import type { ProgrammesOptions } from './commands/programmes.ts';
import type { ReportOptions } from './commands/report.ts';
import { type HelpTexts, helpIn } from './messages/help.ts';
import { messagesIn, obstacleText } from './messages/index.ts';
import { SHELLS, type Shell } from './model/command-tree.ts';
import { CannotRun } from './model/error.ts';
import { IMPORT_KINDS } from './model/imported.ts';
import { LANGUAGES, languageNamed } from './model/language.ts';
import { nearest } from './model/nearest.ts';
import { VERSION } from './model/version.ts';
import { processTerminal } from './terminal.ts';

/** Nothing at or above the fail level. */
const FINE = 0;
/** Could not run. */
const CANNOT = 2;
/** A mistake in samata. */
const BUG = 3;

const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value];

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
      .option('--template <file>', help.formToFill)
      .option('--names', help.figureNames)
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
      .option('--workbook', help.workbook)
      .option('--force', help.force)
      .action(async (dir: string | undefined, options: InitOptions) => {
        const { init } = await import('./commands/others.ts');
        done(await init(dir ?? '.', options, terminal));
      }),
  );
  program.addCommand(
    command('annotate', help.annotate)
      .argument('<file>', help.annotated)
      .option('-o, --output <file>', help.annotatedOutput)
      .option('--force', help.force)
      .action(async (file: string, options: AnnotateOptions) => {
        const { annotate } = await import('./commands/others.ts');
        done(await annotate(file, options, terminal));
      }),
  );
  program.addCommand(
    command('import', help.import)
      .argument('<file...>', help.importFile)
      .addOption(new Option('--as <table>', help.importAs).choices(IMPORT_KINDS).makeOptionMandatory())
      .option('--to <file|folder>', help.importTo)
      .option('--map <file>', help.importMap, gather, [])
      .option('--write-map <file>', help.writeMap)
      .option('--dry-run', help.dryRun)
      .option('--force', help.force)
      .action(async (files: string[], options: ImportOptions) => {
        const { importTables } = await import('./commands/others.ts');
        done(await importTables(files, options, terminal));
      }),
  );
  program.addCommand(
    command('convert', help.convert)
      .argument('<source>', help.convertSource)
      .argument('<target>', help.convertTarget)
      .option('--force', help.force)
      .action(async (source: string, target: string, options: ConvertOptions) => {
        const { convert } = await import('./commands/others.ts');
        done(await convert(source, target, options, terminal));
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
      .configureHelp(helpLayout(said));
  }
  return program;
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
      terminal.tell(`samata: ${help.commander.wrong.unknownCommand(topic, nearest(topic, names) ?? '')}`);
      return CANNOT;
    }
    await program.parseAsync(ordered, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return FINE;
      terminal.tell(`samata: ${usageText(error, help)}`);
      return CANNOT;
    }
    const messages = await messagesIn(language);
    if (error instanceof CannotRun) {
      terminal.tell(`samata: ${obstacleText(messages, error)}`);
      return CANNOT;
    }
    terminal.tell(`${messages.terms.bug}\n${error instanceof Error ? error.stack : String(error)}`);
    return BUG;
  } finally {
    terminal.status?.close();
  }
}
