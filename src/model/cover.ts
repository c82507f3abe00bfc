import type { Day, Month } from './date.ts';
import type { Language, Texts } from './language.ts';
import type { Cents, Maybe, Percent } from './money.ts';
import type { Input } from './project.ts';

/** An exchange rate at which rows were converted, in units for 1 EUR, and how many rows it converted. */
export interface RateUsed {
  readonly currency: string;
  readonly month: Maybe<Month>;
  /** As it was published. */
  readonly rate: string;
  /** Where it was read; nothing where the table does not say. */
  readonly source: string;
  /** The report has no date yet: the last known month stands in. */
  readonly provisional: boolean;
  readonly rows: number;
}

export interface CoverPartner {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly country: Maybe<string>;
  readonly isLead: boolean;
  readonly planned: Maybe<Cents>;
}

/** What a project comes to, or all of a portfolio: what a reader looks for first. */
export interface CoverMoney {
  readonly planned: Maybe<Cents>;
  readonly eu: Maybe<Cents>;
  readonly national: Maybe<Cents>;
  /** Planned less funds and national sources. */
  readonly own: Maybe<Cents>;
  readonly soFar: Maybe<Cents>;
  /** So far of what is planned. */
  readonly percent: Maybe<Percent>;
  readonly certified: Maybe<Cents>;
  /** Planned less so far. */
  readonly remaining: Maybe<Cents>;
}

/** What a document that is handed in is about, and what it was made from: a project, or all of a portfolio. */
export interface Cover {
  /** Null of a portfolio. */
  readonly code: Maybe<string>;
  readonly title: Texts;
  readonly objective: Texts;
  readonly programme: Maybe<string>;
  /** What its rules are called; null where samata has none of it. */
  readonly programmeName: Maybe<string>;
  readonly start: Maybe<Day>;
  readonly end: Maybe<Day>;
  readonly partners: readonly CoverPartner[];
  /** Of a portfolio. */
  readonly projects: readonly { readonly code: string; readonly title: Texts }[];
  readonly asOf: Maybe<Day>;
  /** How shares of funds are rounded. */
  readonly rounding: Maybe<string>;
  readonly rates: readonly RateUsed[];
  readonly money: CoverMoney;
  /** The report, or the partner, to which it is narrowed. */
  readonly report: Maybe<number>;
  readonly partner: Maybe<string>;
  readonly inputs: readonly Input[];
  /** In which titles and names stand first. */
  readonly language: Language;
}
