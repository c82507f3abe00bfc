import type { Format } from '../types.ts';

/** What a reader of YAML says in English, by how it begins, in Polish; `$` stands for what it names. */
const TROUBLES: readonly (readonly [RegExp, string])[] = [
  [/^All .* items must start at the same column/, 'elementy nie zaczynają się w tej samej kolumnie'],
  [/^Flow .* end with a (\S)$/, 'brakuje nawiasu zamykającego $'],
  [/^Nested mappings are not allowed/, 'wiersz ma złe wcięcie albo tekst z dwukropkiem nie jest w cudzysłowie'],
  [/^A block sequence may not be used/, 'lista ma złe wcięcie'],
  [/^Implicit keys/, 'po kluczu brakuje dwukropka'],
  [/^Implicit map keys/, 'po kluczu brakuje dwukropka i wartości'],
  [/^Missing closing (.)quote/, 'brakuje zamykającego cudzysłowu'],
  [/^Missing , (?:or : )?between/, 'między elementami w nawiasach brakuje przecinka'],
  [/^Missing space after :/, 'po dwukropku brakuje odstępu'],
  [/^Sequence item without - indicator/, 'element listy nie zaczyna się od myślnika'],
  [/^Tabs are not allowed/, 'wcięcie zrobiono tabulatorem zamiast odstępami'],
  [/^Plain value cannot start with .*(\S)$/, 'wartość, która zaczyna się od znaku $, musi być w cudzysłowie'],
  [/^Invalid escape sequence (.*)$/, 'nieznany znak po ukośniku: $'],
  [/^Comments must be separated/, 'przed znakiem # brakuje odstępu'],
  [/^Block scalar header/, 'po znaku | albo > jest jeszcze tekst'],
  [/^Unresolved tag/, 'nieznane słowo po wykrzykniku'],
  [/^Unexpected .*: "(.)"$/, 'niespodziewany znak $'],
  [/^Unexpected /, 'po wartości jest jeszcze tekst'],
  [/^Expected a flow scalar value/, 'w nawiasach brakuje wartości'],
  [/^(?:An alias|Alias|Anchor|A node|Unresolved alias)/, 'źle użyto znaku & albo *'],
  [/^Missing directives-end/, 'po wierszu, który zaczyna się od znaku %, brakuje wiersza ---'],
  [/^a second document begins/, 'zaczyna się drugi dokument'],
  [/^nothing is called (.*)$/, 'nic nie ma nazwy $'],
  [/^more values than a definition has/, 'wartości jest więcej, niż może mieć definicja'],
];

/** Why a definition cannot be read on; words of the reader that are not known here stand in quotation marks. */
export function trouble(detail: string, f: Format): string {
  for (const [form, text] of TROUBLES) {
    const found = form.exec(detail);
    if (found !== null) return text.replace('$', () => f.quote(found[1] ?? ''));
  }
  return f.quote(detail);
}
