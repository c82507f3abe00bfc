import type { Plural, ProgrammeTexts } from '../types.ts';
import { BASES, line, sizeName } from './checks/words.ts';

/** Of how many. */
const OF_DAYS: Plural = { one: 'dnia', few: 'dni', many: 'dni', other: 'dnia' };
const OF_MONTHS: Plural = { one: 'miesiąca', few: 'miesięcy', many: 'miesięcy', other: 'miesiąca' };
const YEARS: Plural = { one: 'rok', few: 'lata', many: 'lat', other: 'roku' };

const ROLES = {
  staff: 'koszty personelu',
  travel: 'podróże i zakwaterowanie',
  office: 'koszty biurowe i administracyjne',
  direct: 'inne koszty bezpośrednie',
  indirect: 'koszty pośrednie',
  other: 'pozostałe koszty',
};

export const programmes: ProgrammeTexts = {
  id: 'Program',
  name: 'Nazwa',
  funds: 'Fundusze',
  cap: 'Maks. poziom',
  notVerified: 'Nie sprawdzono',
  noCap: 'brak',
  how: 'Polecenie samata programmes ID pokazuje wszystkie wartości programu z podstawą prawną, a samata programmes ./nasz-program.yaml wartości własnego programu.',
  unverified: 'Nie sprawdzono, więc nie obowiązuje:',
  period: period => (period === null ? 'bez okresu programowania' : `okres programowania ${period}`),
  roundings: {
    floor: 'Udziały funduszy zaokrągla się w dół do centa.',
    'half-up': 'Udziały funduszy zaokrągla się do najbliższego centa (połówki w górę).',
    either:
      'Udziały funduszy zaokrągla się w dół do centa; podana kwota może też być zaokrąglona do najbliższego centa (połówki w górę).',
  },
  capped: (percent, f) => `Fundusze pokrywają najwyżej ${f.percent(percent)} projektu albo kwoty każdego partnera.`,
  roles: ROLES,
  classes: {
    fund: 'fundusze, z poziomem maksymalnym',
    national: 'wypłacane razem z funduszami, bez poziomu maksymalnego',
    own: 'wkład własny',
  },
  eligibility: (from, to, f) => `Wydatki są kwalifikowalne od ${f.date(from)} do ${f.date(to)}.`,
  countries: (countries, f) => `Co najmniej jeden partner z każdego kraju: ${f.list(countries)}.`,
  area: codes => `Siedziby partnerów: ${codes.join(', ')} (NUTS).`,
  code: (forms, example) =>
    `Kody projektów mają postać ${forms.join(' albo ')}, na przykład ${example} (# cyfra, @ wielka litera, […] jeden z tych znaków).`,
  months: {
    incurred: 'Przelicza się po kursie z miesiąca, w którym poniesiono wydatek.',
    submitted: 'Przelicza się po kursie z miesiąca, w którym sprawozdanie złożono kontrolerowi.',
    reported: 'Przelicza się po kursie z miesiąca, w którym wydatki przekazano partnerowi wiodącemu.',
    'last-month': 'Przelicza się po kursie z ostatniego miesiąca okresu sprawozdania.',
    'previous-month': 'Przelicza się po kursie z miesiąca przed złożeniem sprawozdania.',
    average: 'Przelicza się po średnim kursie z miesięcy okresu sprawozdania.',
    registered: 'Przelicza się po kursie z miesiąca, w którym wydatki ujęto w księgach.',
  },
  flatRate: (role, percent, of, forAllBut, f) => {
    const rate = `Stawka ryczałtowa do ${f.percent(percent)} ${BASES[of]}`;
    if (forAllBut === null) return `${rate} może obejmować: ${ROLES[role]}.`;
    const beside =
      forAllBut.length === 0
        ? ''
        : `; obok niej koszty rzeczywiste mogą mieć: ${f.list(forAllBut.map(each => line(each, f)))}`;
    return `${rate} może obejmować wszystkie koszty poza kosztami personelu${beside}.`;
  },
  simplified: {
    'hourly-rate': (hours, f) =>
      `Stawką godzinową personelu mogą być ostatnie roczne koszty podzielone przez ${f.number(String(hours))} godzin.`,
    'compulsory-up-to': (amount, of, f) =>
      `Operacje do ${f.sum(amount)} ${of === 'total' ? 'kosztów ogółem' : 'wsparcia publicznego'} muszą stosować uproszczone metody rozliczania.`,
    'lump-sum-up-to': (amount, f) => `Kwota ryczałtowa może wynosić do ${f.sum(amount)}.`,
    'not-wholly-procured':
      'Do tego, co w całości zlecono w drodze zamówień publicznych, nie stosuje się uproszczonych metod rozliczania.',
  },
  vat: (eligibleBelow, f) =>
    eligibleBelow === null
      ? 'VAT jest kwalifikowalny tylko wtedy, gdy partner nie może go odliczyć.'
      : `VAT jest kwalifikowalny, gdy projekt kosztuje z VAT mniej niż ${f.sum(eligibleBelow)}; od tej kwoty tylko wtedy, gdy partner nie może go odliczyć.`,
  categoryCap: (categories, percent, totalUpTo, f) =>
    `${f.list(categories.map(each => line(each, f)))}: najwyżej ${f.percent(percent)} wartości projektu${totalUpTo === null ? '' : `, gdy wynosi ona najwyżej ${f.sum(totalUpTo)}`}.`,
  deadlines: {
    report: (days, f) => `Sprawozdanie składa się w ciągu ${f.count(days, OF_DAYS)} od końca jego okresu.`,
    control: (months, f) =>
      `Kontroler podejmuje decyzję w ciągu ${f.count(months, OF_MONTHS)} od złożenia sprawozdania.`,
    payment: (days, f) => `Beneficjent otrzymuje płatność w ciągu ${f.count(days, OF_DAYS)} od złożenia wniosku.`,
    durability: (years, f) =>
      `To, co zbudowano albo kupiono, zachowuje przeznaczenie przez ${f.count(years, YEARS)} od płatności końcowej.`,
  },
  lastPayment: (years, f) =>
    `Dokumenty przechowuje się przez ${f.count(years, YEARS)} od 31 grudnia roku ostatniej płatności.`,
  accounts: (years, largerYears, below, f) =>
    `Dokumenty przechowuje się przez ${f.count(years, YEARS)} od 31 grudnia po złożeniu zestawienia wydatków, które je obejmuje; przy kosztach ogółem od ${f.sum(below)} przez ${f.count(largerYears, YEARS)} po zestawieniu z ostatnimi wydatkami.`,
  spendingPlan: (percent, f) => `Do końca okresu wydaje się co najmniej ${f.percent(percent)} planu.`,
  indicatorTarget: (percent, f) =>
    `Do zakończenia projektu osiąga się co najmniej ${f.percent(percent)} wartości docelowej wskaźnika.`,
  size: (kind, above, upTo, forms, f) =>
    `Projekt ${sizeName(kind) ?? f.quote(kind)}${forms === null ? '' : ` (kod ${forms.join(', ')})`} kosztuje więcej niż ${f.sum(above)}, a najwyżej ${f.sum(upTo)}.`,
};
