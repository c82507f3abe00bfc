import type { Explanations } from '../types.ts';

export const portfolio = {
  'portfolio/duplicate-code': {
    what: 'Two projects of a portfolio have the same code, or two rows of its list.csv have. A project that also stands in the list once is no duplicate.',
    why: 'The same project would count twice in the portfolio, or the money of two would stand under one name.',
    mend: 'Take the copy out of the folder, or correct the code of one of them by its contract.',
  },
  'portfolio/same-document': {
    what: 'One document, by its supplier, number and date however these are written, is claimed in two projects: for more than its gross together, or twice with the same amount where no row states its gross. A document that projects share within its gross is no finding.',
    why: 'Money that two projects pay for one document is double funding: it is paid back, and it is an irregularity.',
    mend: 'Claim the document in one of the projects. If they share it, declare in each its own part, and fill in gross.',
  },
  'portfolio/unknown-measure': {
    what: "A project's measure is no measure of portfolio.yaml. Where that file is not there, or states no measures, any name will do.",
    why: 'The project would count in no measure, and the rest of an allocation would look greater than it is.',
    mend: 'Write the id of the measure as it stands in portfolio.yaml, or add the measure there.',
  },
  'portfolio/allocation-exceeded': {
    what: 'What the projects of a measure, and of the measures below it, are granted from a source is more than its allocation; or the measures below it are together allocated more than it is itself. Where a measure below explains the excess, only that one is said.',
    why: 'A grant above what the strategy allocates cannot be paid out without a change of the strategy.',
    mend: 'Look for a project in the wrong measure or with a wrong amount in its funding; else have the allocation changed.',
  },
} satisfies Explanations<'portfolio'>;
