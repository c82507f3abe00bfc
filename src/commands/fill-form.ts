import { fails, judge } from '../check/judge.ts';
import { annotateTextsIn } from '../messages/annotate.ts';
import { formTextsIn } from '../messages/form.ts';
import { CannotRun } from '../model/error.ts';
import { collector, type Judgement } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { Form } from '../package/form.ts';
import type { Terminal } from './context.ts';
import { type DeliverOptions, tellFindings, tellHidden } from './deliver.ts';
import { Filler, type Filling } from './form-filler.ts';
import { bytes, writeOutputs } from './output.ts';
import { edited, openWorkbook, XLSX } from './own-workbook.ts';

/** So many places of figures that are n/a, or empty, are told. */
const MOST_PLACES = 5;

/** A form to be filled. */
export interface FormToFill extends Filling {
  readonly template: string;
  readonly language: Language;
  /** What the findings in the form are said of. */
  readonly code: string;
}

/** What was found in the projects whose figures it gets. */
interface FoundBefore {
  /** The files that were read. */
  readonly touched: readonly string[];
  readonly told: readonly Judgement[];
  readonly judgements: readonly Judgement[];
}

/** A form with figures in it. */
export interface Filled {
  readonly bytes: Buffer;
  /** What was found in the form, which is no project. */
  readonly judgement: Judgement;
  /** What is said of it, line by line. */
  readonly told: readonly string[];
}

/** A filled form is one workbook of its own. */
export function requireFormOutput({ output, format = 'xlsx', csv }: DeliverOptions): void {
  const [only = ''] = output;
  if (output.length !== 1 || !XLSX.test(only) || format !== 'xlsx' || csv !== undefined) {
    throw new CannotRun('form-output', {});
  }
}

/** Writes a programme's own form with figures in it, and says what was found; gives whether something in the form is wrong. */
export async function fillForm(
  form: FormToFill,
  { touched, told, judgements }: FoundBefore,
  options: DeliverOptions,
  terminal: Terminal,
): Promise<boolean> {
  const { template, messages } = form;
  const [output = ''] = options.output;
  const filled = await filledForm(form, output);
  const outputs = [{ path: output, chunks: bytes(filled.bytes) }];
  await writeOutputs(outputs, [...touched, template], options.force ?? false);
  if (!options.quiet) {
    terminal.tell(messages.terms.written(output));
    for (const line of filled.told) terminal.tell(line);
    await tellFindings([...told, filled.judgement], messages, options, terminal);
    tellHidden(told, judgements, messages, terminal);
  }
  return fails(filled.judgement.counts, 'error');
}

/** A form with the figures that its marks and names ask for; all else in it stays as it is. */
export async function filledForm(
  { template: file, code, language, ...filling }: FormToFill,
  output: string,
): Promise<Filled> {
  const content = await openWorkbook(file, 'cannot-fill');
  const form = edited(file, 'cannot-fill', () => new Form(content));
  const found = collector();
  const filler = new Filler(file, form, filling, found.say);
  await filler.fill();
  const bytes = edited(file, 'cannot-fill', () => form.bytes());
  const texts = await formTextsIn(language);
  const { figures, rows, notAvailable, empty, isBare } = filler;
  const told = [isBare ? texts.nothing(file) : texts.filled(figures, rows, file)];
  if (notAvailable.length > 0) told.push(texts.notAvailable(notAvailable.length, first(notAvailable)));
  if (empty.length > 0) told.push(texts.empty(empty.length, first(empty)));
  if (form.isSigned) told.push((await annotateTextsIn(language)).signed(output));
  return { bytes, judgement: judge(code, found.findings(), true), told };
}

/** The first of some places, and a sign that there are more. */
function first(places: readonly string[]): readonly string[] {
  return places.length <= MOST_PLACES ? places : [...places.slice(0, MOST_PLACES), '…'];
}
