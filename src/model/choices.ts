// What people write for the values of closed lists, in English, Lithuanian and Polish: beside the value itself, and however
// it is spelt with capital letters, diacritics and hyphens.

import type { Language } from './language.ts';

/** Other words for each value of a closed list. */
export type Words<Choice extends string> = Readonly<Record<Choice, readonly string[]>>;

export const YES_NO_REFUSED = ['yes', 'no', 'refused'] as const;
export const YES_NO_REFUSED_WORDS: Words<(typeof YES_NO_REFUSED)[number]> = {
  yes: ['taip', 'tak'],
  no: ['ne', 'nie'],
  refused: ['atsisakė', 'atsisako', 'odmówił', 'odmówiła', 'odmówił(a)', 'odmówił/a', 'odmowa', 'odmowa podania'],
};

export const YES_NO = ['yes', 'no'] as const;
export const YES_NO_WORDS: Words<(typeof YES_NO)[number]> = { yes: ['taip', 'tak'], no: ['ne', 'nie'] };

export const SEXES = ['f', 'm', 'x'] as const;
export const SEX_WORDS: Words<(typeof SEXES)[number]> = {
  f: ['female', 'woman', 'moteris', 'mot.', 'kobieta'],
  m: ['male', 'man', 'vyras', 'vyr.', 'mężczyzna'],
  x: ['other', 'kita', 'inna'],
};

/** What a letter under the heading of a language is; null where the rest of the column has to tell. */
export type Letters = Readonly<Record<Language, Readonly<Record<string, string | null>>>>;

/** M is `moteris` as well as `male`, and both stand under the Lithuanian heading. */
export const SEX_LETTERS: Letters = { en: {}, lt: { v: 'm', m: null }, pl: { k: 'f' } };

/** A sex in the words of a language, each of which is read below any heading. */
export const SEX_WORD_IN: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { f: 'female', m: 'male', x: 'other' },
  lt: { f: 'moteris', m: 'vyras', x: 'kita' },
  pl: { f: 'kobieta', m: 'mężczyzna', x: 'inna' },
};

export const EMPLOYMENTS = [
  'unemployed',
  'long-term-unemployed',
  'inactive',
  'inactive-not-in-education',
  'employed',
] as const;
export type Employment = (typeof EMPLOYMENTS)[number];
export const EMPLOYMENT_WORDS: Words<Employment> = {
  unemployed: ['bedarbis', 'bedarbė', 'bedarbis (-ė)', 'bezrobotny', 'bezrobotna', 'bezrobotny/-a', 'osoba bezrobotna'],
  'long-term-unemployed': [
    'ilgalaikis bedarbis',
    'ilgalaikė bedarbė',
    'ilgalaikis bedarbis (-ė)',
    'ilgalaikis (-ė) bedarbis (-ė)',
    'długotrwale bezrobotny',
    'długotrwale bezrobotna',
    'długotrwale bezrobotny/-a',
    'osoba długotrwale bezrobotna',
  ],
  inactive: [
    'neaktyvus',
    'neaktyvi',
    'neaktyvus (-i)',
    'ekonomiškai neaktyvus',
    'ekonomiškai neaktyvi',
    'ekonomiškai neaktyvus (-i)',
    'bierny zawodowo',
    'bierna zawodowo',
    'bierny/-a zawodowo',
    'osoba bierna zawodowo',
  ],
  'inactive-not-in-education': [
    'neaktyvus, nesimokantis',
    'neaktyvi, nesimokanti',
    'neaktyvus (-i), nesimokantis (-i)',
    'ekonomiškai neaktyvus, nesimokantis',
    'ekonomiškai neaktyvi, nesimokanti',
    'ekonomiškai neaktyvus (-i), nesimokantis (-i)',
    'bierny zawodowo, nieuczący się',
    'bierna zawodowo, nieucząca się',
    'bierny/-a zawodowo, nieuczący/-a się',
    'osoba bierna zawodowo, nieucząca się',
    'bierny zawodowo, nieuczestniczący w kształceniu',
    'bierna zawodowo, nieuczestnicząca w kształceniu',
    'osoba bierna zawodowo, nieuczestnicząca w kształceniu',
  ],
  employed: [
    'dirbantis',
    'dirbanti',
    'dirbantis (-i)',
    'dirbantysis',
    'dirbančioji',
    'dirba',
    'pracujący',
    'pracująca',
    'pracujący/-a',
    'osoba pracująca',
  ],
};

export const EXIT_RESULTS = ['job-search', 'education', 'qualification', 'employment', 'none', 'unknown'] as const;
export type ExitResult = (typeof EXIT_RESULTS)[number];

export const LATER_RESULTS = ['employment', 'improved', 'none', 'unknown'] as const;
export type LaterResult = (typeof LATER_RESULTS)[number];

const TAKEN_UP_WORK = [
  'įdarbinimas',
  'įsidarbino',
  'įsidarbinimas',
  'dirba',
  'darbas',
  'zatrudnienie',
  'pracuje',
  'podjęcie pracy',
];
const NONE = ['nėra', 'jokio', 'brak'];
const UNKNOWN = ['nežinoma', 'nežinomas', 'nieznane', 'nieznany'];

export const EXIT_RESULT_WORDS: Words<ExitResult> = {
  'job-search': ['darbo paieška', 'ieško darbo', 'poszukiwanie pracy', 'poszukuje pracy'],
  education: ['mokymasis', 'mokosi', 'švietimas', 'edukacja', 'kształcenie', 'nauka'],
  qualification: ['kvalifikacija', 'įgijo kvalifikaciją', 'kwalifikacja', 'kwalifikacje', 'uzyskanie kwalifikacji'],
  employment: TAKEN_UP_WORK,
  none: NONE,
  unknown: UNKNOWN,
};

export const LATER_RESULT_WORDS: Words<LaterResult> = {
  employment: TAKEN_UP_WORK,
  improved: ['pagerėjusi padėtis', 'pagerėjo padėtis', 'pagerėjo', 'poprawa sytuacji', 'poprawa'],
  none: NONE,
  unknown: UNKNOWN,
};

export const EXPENSE_STATUSES = ['declared', 'certified', 'parked', 'rejected'] as const;
export type ExpenseStatus = (typeof EXPENSE_STATUSES)[number];
export const EXPENSE_STATUS_WORDS: Words<ExpenseStatus> = {
  declared: ['deklaruota', 'deklaruotos', 'zadeklarowane', 'zadeklarowany', 'zadeklarowana'],
  certified: ['patvirtinta', 'patvirtintos', 'poświadczone', 'poświadczony', 'poświadczona'],
  parked: ['atidėta', 'atidėtos', 'odłożone', 'odłożony', 'odłożona'],
  rejected: ['atmesta', 'atmestos', 'odrzucone', 'odrzucony', 'odrzucona'],
};

export const METHODS = ['real', 'depreciation', 'in-kind'] as const;
export type Method = (typeof METHODS)[number];
export const METHOD_WORDS: Words<Method> = {
  real: ['faktinis', 'faktinės išlaidos', 'realios išlaidos', 'rzeczywiste', 'koszty rzeczywiste'],
  depreciation: ['nusidėvėjimas', 'amortizacija', 'amortyzacja'],
  'in-kind': ['nepiniginis', 'nepiniginis įnašas', 'rzeczowy', 'wkład rzeczowy', 'wkład niepieniężny'],
};

export const PAYMENT_KINDS = ['advance', 'interim', 'final', 'recovery'] as const;
export const PAYMENT_KIND_WORDS: Words<(typeof PAYMENT_KINDS)[number]> = {
  advance: ['avansas', 'avansinis', 'avansinis mokėjimas', 'zaliczka'],
  interim: ['tarpinis', 'tarpinis mokėjimas', 'pośrednia', 'płatność pośrednia'],
  final: ['galutinis', 'galutinis mokėjimas', 'końcowa', 'płatność końcowa'],
  recovery: ['grąžinimas', 'grąžinta', 'susigrąžinimas', 'zwrot'],
};

export const PARTNER_ROLES = ['lead', 'partner'] as const;
export const PARTNER_ROLE_WORDS: Words<(typeof PARTNER_ROLES)[number]> = {
  lead: ['lead partner', 'pagrindinis partneris', 'pagrindinis', 'partner wiodący', 'wiodący', 'lider'],
  partner: ['project partner', 'partneris', 'projekto partneris', 'partner projektu'],
};

export const VAT_STATES = ['not-recoverable', 'recoverable'] as const;
export const VAT_WORDS: Words<(typeof VAT_STATES)[number]> = {
  'not-recoverable': ['nesusigrąžinamas', 'nesusigrąžina', 'niepodlegający odliczeniu', 'nie podlega odliczeniu'],
  recoverable: ['susigrąžinamas', 'susigrąžina', 'podlegający odliczeniu', 'podlega odliczeniu'],
};

export const INDICATOR_TYPES = ['output', 'result', 'impact'] as const;
export const INDICATOR_TYPE_WORDS: Words<(typeof INDICATOR_TYPES)[number]> = {
  output: ['produkto', 'produkto rodiklis', 'produktu', 'wskaźnik produktu'],
  result: ['rezultato', 'rezultato rodiklis', 'rezultatu', 'wskaźnik rezultatu'],
  impact: ['poveikio', 'poveikio rodiklis', 'oddziaływania', 'wskaźnik oddziaływania'],
};

/** How achievements of an indicator come together: they add up, the last one counts, or the highest. */
export const INDICATOR_SUMS = ['total', 'latest', 'maximum'] as const;
export const INDICATOR_SUMS_WORDS: Words<(typeof INDICATOR_SUMS)[number]> = {
  total: ['sum', 'suma', 'iš viso', 'ogółem'],
  latest: ['last', 'paskutinė', 'paskutinė reikšmė', 'ostatnia', 'ostatnia wartość'],
  maximum: ['highest', 'didžiausia', 'didžiausia reikšmė', 'najwyższa', 'najwyższa wartość'],
};

/** The table in which an indicator is counted. */
export const INDICATOR_FEEDS = ['achievements', 'activities', 'participants'] as const;
export const INDICATOR_FEED_WORDS: Words<(typeof INDICATOR_FEEDS)[number]> = {
  achievements: ['pasiekimai', 'osiągnięcia'],
  activities: ['veiklos', 'działania'],
  participants: ['dalyviai', 'uczestnicy'],
};

/** What a source pays is whatever the others leave. */
export const RESTS = ['rest'] as const;
export const REST_WORDS: Words<(typeof RESTS)[number]> = {
  rest: ['likutis', 'likusi dalis', 'likusi suma', 'reszta', 'pozostała część', 'pozostała kwota'],
};

/** What a flat rate is a share of. */
export const FLAT_BASES = ['staff', 'direct'] as const;
export const FLAT_BASE_WORDS: Words<(typeof FLAT_BASES)[number]> = {
  staff: [
    'staff costs',
    'personalo išlaidos',
    'personalo išlaidų',
    'personalas',
    'personalo',
    'darbo užmokestis',
    'darbo užmokesčio',
    'koszty personelu',
    'kosztów personelu',
    'personel',
    'personelu',
    'wynagrodzenia',
    'wynagrodzeń',
  ],
  direct: [
    'direct costs',
    'tiesioginės išlaidos',
    'tiesioginių išlaidų',
    'koszty bezpośrednie',
    'kosztów bezpośrednich',
  ],
};
