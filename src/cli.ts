import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type CheckOptions, check } from './commands/check.ts';
import type { CloseOptions } from './commands/close.ts';
import type { CommonOptions, Terminal } from './commands/context.ts';
import { speak } from './commands/context.ts';
import type { DeliverOptions } from './commands/deliver.ts';
import { CHECK_FORMATS, FAIL_LEVELS, REPORT_FORMATS } from './commands/formats.ts';
import type { IndicatorsOptions } from './commands/indicators.ts';
import type { InitOptions } from './commands/init.ts';
import type { ReportOptions } from './commands/report.ts';
import { help } from './messages/en/help.ts';
import { obstacleText } from './messages/index.ts';
import { CannotRun } from './model/error.ts';
import { LANGUAGES } from './model/language.ts';
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
      throw new CannotRun('cannot-write', { path: 'standard output', reason: trouble });
    },
    tell: text => void stderr.write(`${text}\n`),
    isTerminal: stdout.isTTY === true,
    env: process.env,
    today: () => {
      const now = new Date();
      const two = (n: number) => String(n).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError(help.wholeNumber);
  return Number(text);
}

const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** A command with what all of them take, and an example that a person would type. */
function command(name: string, texts: { readonly summary: string; readonly examples: string }): Command {
  return new Command(name)
    .description(texts.summary)
    .addOption(new Option('--lang <language>', help.lang).choices(LANGUAGES))
    .option('--as-of <date>', help.asOf)
    .option('--no-color', help.noColor)
    .option('--quiet', help.quiet)
    .option('--verbose', help.verbose)
    .addHelpText('after', `\n${help.examples}\n${texts.examples}`);
}

function commands(terminal: Terminal, done: (status: number) => void): Command {
  const program = new Command('samata')
    .description(help.samata.summary)
    .version(VERSION)
    .addHelpText('after', `\n${help.examples}\n${help.samata.examples}`);
  program.addCommand(
    command('check', help.check)
      .argument('[path...]', help.path)
      .addOption(new Option('--format <format>', help.format).choices(CHECK_FORMATS).default('text'))
      .addOption(new Option('--fail-on <level>', help.failOn).choices(FAIL_LEVELS).default('error'))
      .action(async (paths: string[], options: CheckOptions) => done(await check(paths, options, terminal))),
  );
  program.addCommand(
    command('report', help.report)
      .argument('<name>', help.reportName)
      .argument('[path...]', help.path)
      .addOption(new Option('--format <format>', help.format).choices(REPORT_FORMATS))
      .option('-o, --output <file|folder>', help.output, gather, [])
      .option('--force', help.force)
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
      .addOption(new Option('--format <format>', help.format).choices(CHECK_FORMATS).default('text'))
      .action(async (asked: string[], options: IndicatorsOptions) => {
        const { indicators } = await import('./commands/others.ts');
        done(await indicators(asked, options, terminal));
      }),
  );
  for (const each of [program, ...program.commands]) {
    each.exitOverride().configureOutput({ writeErr: text => terminal.tell(text.trimEnd()) });
  }
  return program;
}

/** Runs samata; gives its exit status: 0 fine, 1 findings, 2 could not run, 3 a mistake in samata. */
export async function main(args: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  let status = FINE;
  try {
    const program = commands(terminal, its => {
      status = its;
    });
    if (args.length === 0) {
      program.outputHelp();
      return FINE;
    }
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : CANNOT;
    const messages = speak({}, terminal);
    if (error instanceof CannotRun) {
      terminal.tell(`samata: ${obstacleText(messages, error)}`);
      return CANNOT;
    }
    terminal.tell(`${messages.terms.bug}\n${error instanceof Error ? error.stack : String(error)}`);
    return BUG;
  }
}
