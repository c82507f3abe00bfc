import type { Explanations } from '../types.ts';

export const control = {
  'control/certified-above-declared': {
    what: 'Potrącenie w wierszu jest wyższe niż kwota zadeklarowana albo sprawia, że kwota poświadczona jest od niej wyższa. Potrącenia są w EUR; kwota poświadczona to kwota zadeklarowana w EUR pomniejszona o potrącenie.',
    why: 'Kontroler może poświadczyć to, co zadeklarowano, albo mniej, nigdy więcej i nigdy mniej niż zero. W wierszu ujemnym kwota poświadczona mieści się między kwotą zadeklarowaną a zerem.',
    mend: 'Popraw potrącenie. Podaj je w EUR, a w wierszu ujemnym jako kwotę ujemną.',
  },
  'control/deduction-without-reason': {
    what: 'Potrącenie albo odrzucony wiersz nie ma podanej przyczyny.',
    why: 'Partner musi mieć możliwość odniesienia się do potrącenia, a audytorzy pytają o przyczynę każdego z nich.',
    mend: 'Wpisz ją w kolumnie deduction_reason tak, jak brzmi w informacji pokontrolnej.',
  },
  'control/deducted-undecided': {
    what: 'Wiersz ma potrącenie, a według statusu kontroler nie podjął jeszcze decyzji.',
    why: 'Taki wiersz nie wchodzi do żadnej sumy poświadczonej, a jego potrącenie do żadnej sumy potrąceń.',
    mend: 'Wpisz w kolumnie status wartość certified, rejected albo parked lub usuń potrącenie.',
  },
  'control/parked-and-deducted': {
    what: 'Wiersz jest odłożony i ma potrącenie, choć nie ujęto go ponownie w żadnym sprawozdaniu.',
    why: 'O tym, co odłożono, decyduje się później: do tego czasu niczego się nie poświadcza ani nie potrąca.',
    mend: 'Wpisz w kolumnie taken_up numer sprawozdania, w którym podjęto decyzję, albo usuń potrącenie.',
  },
} satisfies Explanations<'control'>;
