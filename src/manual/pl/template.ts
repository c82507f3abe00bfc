import type { Explanations } from '../types.ts';

export const template = {
  'template/unknown-figure': {
    what: 'Znacznik w komórce formularza, na przykład {{claim.LP.staff.this}}, albo nazwa w skoroszycie, która zaczyna się jak nazwy liczb, nie wskazuje żadnej liczby albo wskazuje kilka; albo nazwa odwołuje się do kilku komórek, do żadnej lub do formuły. Wykrywa się to, gdy samata report wypełnia formularz z opcją --template; znacznik pozostaje bez zmian.',
    why: 'Formularz podpisany ze znacznikiem zamiast kwoty wraca do poprawy, a kwoty, której nikt nie wpisał, nikt by nie szukał.',
    mend: 'Wpisz nazwę tak, jak podaje ją „samata report all --names”; zasady opisuje „samata explain forms”.',
  },
  'template/no-room': {
    what: 'Lista w formularzu, na przykład {{expenses.*.declared_eur}}, ma więcej wierszy, niż jest pustych wierszy pod znacznikiem. Te, które się zmieściły, wpisano i niczego nie zastąpiono.',
    why: 'Wierszy, których brakuje w załączniku, brakuje też w wypłacie.',
    mend: 'Wstaw nad tym, co przeszkadza, tyle pustych wierszy, ile podaje uwaga, i wypełnij formularz ponownie.',
  },
} satisfies Explanations<'template'>;
