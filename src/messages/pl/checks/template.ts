import type { UnknownFigureReason } from '../../../model/checks.ts';
import type { CheckTexts, Format, Plural } from '../../types.ts';
import { didYouMean, listed, ROWS } from './words.ts';

type Unknown = { readonly part: string; readonly rows: number; readonly choices: readonly string[] };

/** To how many rows. */
const TO_ROWS: Plural = { one: 'wiersza', few: 'wierszy', many: 'wierszy', other: 'wiersza' };

/** What is wrong with a mark or a name; without a full stop. */
const WRONG: Readonly<Record<UnknownFigureReason, (its: Unknown, f: Format) => string>> = {
  report: ({ part }, f) =>
    part === '' ? 'nie wskazuje zestawienia' : `zaczyna się od ${f.quote(part)}, a takiego zestawienia nie ma`,
  row: ({ part }, f) =>
    part === '' ? 'nie wskazuje wiersza' : `wskazuje wiersz ${f.quote(part)}, którego nie ma w tym zestawieniu`,
  column: ({ part }, f) =>
    part === '' ? 'nie wskazuje kolumny' : `kończy się na ${f.quote(part)}, a takiej kolumny nie ma w tym zestawieniu`,
  several: ({ rows }, f) => `pasuje do ${f.count(rows, TO_ROWS)}`,
  open: () => 'jest otwarty, a nie zamknięty',
  heading: () => 'stoi w nagłówku tabeli, po którym poznaje się jej kolumnę',
  range: ({ part }) => `odwołuje się do kilku komórek (${part})`,
  'no-cell': ({ part }, f) => `nie odwołuje się do żadnej komórki tego skoroszytu (${f.quote(part)})`,
  formula: ({ part }) => `odwołuje się do komórki z formułą (${part}), a formuł nigdy się nie zastępuje`,
};

export const template = {
  'template/unknown-figure': ({ mark, isName, reason, part, rows, choices, nearest }, f) => {
    const what = isName ? `Nazwa ${f.quote(mark)}` : `Znacznik ${f.quote(`{{${mark}}}`)}`;
    if (reason === 'open')
      return `Znacznik ${f.quote(`{{${mark}`)} ${WRONG.open({ part, rows, choices }, f)}. Zamknij go dwoma nawiasami klamrowymi.`;
    const wrong = `${what} ${WRONG[reason]({ part, rows, choices }, f)}${didYouMean(nearest, f) || '.'}`;
    if (reason === 'several') return `${wrong} Wskaż jeden z nich: ${listed(choices, f)}.`;
    if (reason === 'heading') return `${wrong} Przenieś powyżej tabeli albo poniżej niej.`;
    if (reason === 'formula') return `${wrong} Wskaż inną komórkę albo usuń formułę.`;
    if (reason === 'range' || reason === 'no-cell') return `${wrong} Wskaż jedną komórkę.`;
    return `${wrong} Popraw to i wypełnij formularz ponownie: nazwy wszystkich liczb podaje polecenie „samata report all --names”.`;
  },
  'template/no-room': ({ list, rows, fitted, left, row }, f) =>
    `Lista ${f.quote(list)} ma ${f.count(rows, ROWS)}, a zmieściło się tylko ${f.number(String(fitted))}: niżej, w wierszu ${row}, już coś wpisano. W formularzu brakuje: ${f.count(left, ROWS)}. Wstaw tam tyle pustych wierszy i wypełnij go ponownie.`,
} satisfies CheckTexts<'template'>;
