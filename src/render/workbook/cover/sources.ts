import { noteText, type TableMessages } from '../../../messages/tables.ts';
import type { Cover, RateUsed } from '../../../model/cover.ts';
import type { NoteArgs } from '../../../model/table.ts';
import type { Line } from '../sheet-lines.ts';
import { numberFormats } from '../sheet-number-formats.ts';
import { stored } from '../sheet-values.ts';
import { AMOUNT, across, bounded, LAST, LEFT, MIDDLE, NAME, placed, STYLES, section, TEXT } from './parts.ts';

const MOST_RATES = 120;
/** JSON names all of them. */
const MOST_FILES = 400;

/** From what the figures were made, and how: rounding, exchange rates, and each file with its SHA-256. */
export function sourcesOf(covers: readonly Cover[], messages: TableMessages): Line[] {
  return [...roundingOf(covers, messages), ...ratesOf(covers, messages), ...filesOf(covers, messages)];
}

function roundingOf(covers: readonly Cover[], messages: TableMessages): Line[] {
  const roundings = [...new Set(covers.flatMap(({ rounding }) => rounding ?? []))];
  if (roundings.length === 0) return [];
  const sentences = roundings.map(rounding =>
    noteText(messages, { note: 'rounding', args: { rounding } as NoteArgs['rounding'] }),
  );
  const codesOf = (rounding: string) =>
    covers.flatMap(({ code, rounding: its }) => (its === rounding ? (code ?? []) : []));
  return [
    ...section(messages.cover.rounding),
    ...sentences.map((sentence, i) =>
      across(
        roundings.length === 1 ? sentence : `${codesOf(roundings[i] ?? '').join(', ')}: ${sentence}`,
        STYLES.value,
      ),
    ),
  ];
}

function ratesOf(covers: readonly Cover[], messages: TableMessages): Line[] {
  const { cover: words, columns } = messages;
  const all = covers.flatMap(({ code, rates }) => rates.map(rate => ({ code, rate })));
  if (all.length === 0) return [...section(words.rates), across(words.allInEur, STYLES.value)];
  return [
    ...section(words.rates),
    [
      placed(NAME, columns.currency ?? '', STYLES.column),
      placed(TEXT, columns.source ?? '', STYLES.column),
      placed(LEFT, words.month, STYLES.columnRight),
      placed(MIDDLE, words.unitsForOne, STYLES.columnRight),
      placed(AMOUNT, words.rows, STYLES.columnRight),
      placed(LAST, null, STYLES.column),
    ],
    ...bounded(all, MOST_RATES, messages, ({ code, rate }) => [
      rateLine(covers.length > 1 ? code : null, rate, messages),
    ]),
  ];
}

function rateLine(code: string | null, rate: RateUsed, messages: TableMessages): Line {
  const { format, cover: words } = messages;
  const decimals = rate.rate.split('.')[1]?.length ?? 0;
  const month = rate.month === null ? '' : stored(rate.month, { kind: 'month' });
  return [
    placed(NAME, code === null ? rate.currency : `${rate.currency} · ${code}`, STYLES.value),
    placed(TEXT, rate.source, STYLES.value),
    placed(LEFT, month, { ...STYLES.right, numFmt: numberFormats(format).month }),
    placed(MIDDLE, Number(rate.rate), {
      ...STYLES.right,
      numFmt: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`,
    }),
    placed(AMOUNT, rate.rows, { ...STYLES.right, numFmt: '#,##0' }),
    placed(LAST, rate.provisional ? words.provisional : '', STYLES.right),
  ];
}

function filesOf(covers: readonly Cover[], messages: TableMessages): Line[] {
  const files = new Map(covers.flatMap(({ inputs }) => inputs).map(({ file, sha256 }) => [file, sha256]));
  return [
    ...section(messages.cover.inputs, placed(LEFT, 'SHA-256', STYLES.headingLeft, LAST)),
    ...bounded([...files], MOST_FILES, messages, ([file, sha256]) => [
      [placed(NAME, file, STYLES.value, TEXT), placed(LEFT, sha256, STYLES.mono, LAST)],
    ]),
  ];
}
