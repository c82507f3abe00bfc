import type { AnnotateTexts } from '../annotate.ts';
import { format } from './format.ts';
import { severities, terms } from './terms.ts';

const FINDINGS = { one: 'pastebėjimas', few: 'pastebėjimai', other: 'pastebėjimų' };

export const annotate: AnnotateTexts = {
  title: version => `„samata ${version}“ pastebėjimai`,
  counts: ({ error, warning, info, waived }, file) => {
    const found =
      error + warning + info > 0
        ? `Faile ${file}: ${format.count(error, severities.error)}, ${format.count(warning, severities.warning)}, ${format.count(info, severities.info)}`
        : `Faile ${file} ${waived > 0 ? 'daugiau ' : ''}nieko nerasta`;
    return waived > 0 ? `${found}; pagal išlygas priimta: ${format.number(String(waived))}.` : `${found}.`;
  },
  asOf: day => `Duomenys pagal dieną: ${format.date(day)}.`,
  removable:
    'Šį lapą galima ištrinti. Kol jis yra, iš naujo paleista „samata annotate“ grąžina langeliams ankstesnes spalvas.',
  headings: {
    severity: terms.severity,
    cell: 'Langelis',
    check: 'Patikra',
    subject: 'Apie ką',
    message: 'Pastebėjimas',
    basis: terms.basis,
    waived: 'Išlygos priežastis',
  },
  talked: 'Šis langelis aptariamas komentarų gijoje, todėl pastaba prie jo nepridėta.',
  elsewhere: count => `Dar ${format.count(count, FINDINGS)} kitose projekto vietose: viską parodo „samata check“.`,
  signed: path => `${path}: kopija pakeista, todėl skaitmeninis parašas jai negalioja; originale jis lieka.`,
};
