import type { Format } from '../types.ts';

/** What a reader of YAML says in English, by how it begins, in Lithuanian; `$` stands for what it names. */
const TROUBLES: readonly (readonly [RegExp, string])[] = [
  [/^All .* items must start at the same column/, 'elementai prasideda ne tame pačiame stulpelyje'],
  [/^Flow .* end with a (\S)$/, 'trūksta uždaromojo skliausto $'],
  [/^Nested mappings are not allowed/, 'bloga įtrauka arba tekstas su dvitaškiu yra be kabučių'],
  [/^A block sequence may not be used/, 'bloga sąrašo įtrauka'],
  [/^Implicit keys/, 'po rakto trūksta dvitaškio'],
  [/^Implicit map keys/, 'po rakto trūksta dvitaškio ir reikšmės'],
  [/^Missing closing (.)quote/, 'trūksta uždaromųjų kabučių'],
  [/^Missing , (?:or : )?between/, 'tarp elementų skliaustuose trūksta kablelio'],
  [/^Missing space after :/, 'po dvitaškio trūksta tarpo'],
  [/^Sequence item without - indicator/, 'sąrašo elementas prasideda ne brūkšneliu'],
  [/^Tabs are not allowed/, 'įtraukai panaudotas tabuliatorius, o ne tarpai'],
  [/^Plain value cannot start with .*(\S)$/, 'reikšmę, kuri prasideda ženklu $, reikia rašyti kabutėse'],
  [/^Invalid escape sequence (.*)$/, 'nežinomas ženklas po pasvirojo brūkšnio: $'],
  [/^Comments must be separated/, 'prieš ženklą # trūksta tarpo'],
  [/^Block scalar header/, 'po ženklo | arba > dar yra teksto'],
  [/^Unresolved tag/, 'nežinomas žodis po šauktuko'],
  [/^Unexpected .*: "(.)"$/, 'netikėtas ženklas $'],
  [/^Unexpected /, 'po reikšmės dar yra teksto'],
  [/^Expected a flow scalar value/, 'skliaustuose trūksta reikšmės'],
  [/^(?:An alias|Alias|Anchor|A node|Unresolved alias)/, 'netinkamai panaudotas ženklas & arba *'],
  [/^Missing directives-end/, 'po eilutės, kuri prasideda ženklu %, trūksta eilutės ---'],
  [/^a second document begins/, 'prasideda antras dokumentas'],
  [/^nothing is called (.*)$/, 'niekas neturi pavadinimo $'],
  [/^more values than a definition has/, 'reikšmių yra daugiau, negu gali turėti projekto aprašas'],
];

/** Why a definition cannot be read on; words of the reader that are not known here stand in quotation marks. */
export function trouble(detail: string, f: Format): string {
  for (const [form, text] of TROUBLES) {
    const found = form.exec(detail);
    if (found !== null) return text.replace('$', () => f.quote(found[1] ?? ''));
  }
  return f.quote(detail);
}
