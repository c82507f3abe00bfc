import type { CheckTexts } from '../../types.ts';

export const control = {
  'control/certified-above-declared': ({ declared, deducted, certified }, f, subject) =>
    `Wiersz ${f.quote(subject)}: zadeklarowano ${f.sum(declared)}, potrącono ${f.sum(deducted)}, więc kwota poświadczona to ${f.sum(certified)}; musi ona mieścić się między ${f.money('0.00')} a ${f.money(declared)}. Popraw potrącenie: w EUR i ze znakiem wiersza.`,
  'control/deduction-without-reason': ({ status, deducted }, f, subject) =>
    status === 'rejected'
      ? `Wiersz ${f.quote(subject)} odrzucono${deducted === null ? '' : ` (${f.sum(deducted)})`}, a przyczyny nie podano. Uzupełnij kolumnę deduction_reason.`
      : `Wiersz ${f.quote(subject)}: potrącono ${f.sum(deducted ?? '')}, a przyczyny nie podano. Uzupełnij kolumnę deduction_reason.`,
  'control/deducted-undecided': ({ deducted }, f, subject) =>
    `Wiersz ${f.quote(subject)} ma potrącenie ${f.sum(deducted)}, a kontroler nie podjął jeszcze decyzji: potrącenie się nie liczy. Wpisz w kolumnie status wartość certified, rejected albo parked lub usuń potrącenie.`,
  'control/parked-and-deducted': ({ deducted }, f, subject) =>
    `Wiersz ${f.quote(subject)} jest odłożony i ma potrącenie ${f.sum(deducted)}, które się nie liczy. Wpisz w kolumnie taken_up numer sprawozdania, w którym podjęto decyzję, albo usuń potrącenie do czasu decyzji.`,
} satisfies CheckTexts<'control'>;
