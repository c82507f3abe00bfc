import type { AnnotateTexts } from '../annotate.ts';
import { format } from './format.ts';
import { severities, terms } from './terms.ts';

const FINDINGS = { one: 'uwaga', few: 'uwagi', many: 'uwag', other: 'uwagi' };

export const annotate: AnnotateTexts = {
  title: version => `Uwagi programu samata ${version}`,
  counts: ({ error, warning, info, waived }, file) => {
    const found =
      error + warning + info > 0
        ? `Plik ${file}: ${format.count(error, severities.error)}, ${format.count(warning, severities.warning)}, ${format.count(info, severities.info)}`
        : `Brak ${waived > 0 ? 'innych ' : ''}uwag w pliku ${file}`;
    return waived > 0 ? `${found}; objęte odstępstwem: ${format.number(String(waived))}.` : `${found}.`;
  },
  asOf: day => `Stan na dzień ${format.date(day)}.`,
  removable:
    'Ten arkusz można usunąć. Dopóki jest, polecenie „samata annotate” uruchomione ponownie przywraca komórkom wcześniejsze kolory.',
  headings: {
    severity: terms.severity,
    cell: 'Komórka',
    check: 'Reguła',
    subject: 'Czego dotyczy',
    message: 'Uwaga',
    basis: terms.basis,
    waived: 'Powód odstępstwa',
  },
  talked: 'Ta komórka jest omawiana w wątku komentarzy, dlatego nie dodano do niej notatki.',
  elsewhere: count =>
    `Jeszcze ${format.count(count, FINDINGS)} w innych miejscach projektu: wszystko pokazuje polecenie „samata check”.`,
  signed: path => `${path}: kopia jest zmieniona, dlatego podpis cyfrowy jej nie obejmuje; oryginał go zachowuje.`,
};
