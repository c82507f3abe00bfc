import type { Explanations } from '../types.ts';

export const waiver = {
  'waiver/no-reason': {
    what: 'A waiver has no because, or an empty one. It waives nothing, and the findings that it was meant for count.',
    why: 'Whoever reads the project later, a controller or an auditor first of all, has to see who accepted a finding, and why.',
    mend: 'Write in because who accepted it, when and why, such as: "Bank holiday; agreed by the controller in writing on 2018-05-04".',
  },
  'waiver/unknown-check': {
    what: 'A waiver names a check that does not exist, or one whose findings cannot be waived: those of the groups file, project and waiver, and participant/personal-data. It waives nothing.',
    why: 'A mistyped waiver would look as if a finding were accepted that is not. What could not be read is missing in every figure, whoever accepts it.',
    mend: 'Write the id of the check as it stands beside the finding. What cannot be waived is to be mended in its file.',
  },
  'waiver/unused': {
    what: 'A waiver meets no finding of the project. It is not said while a file or a value could not be read, where a day was asked for before which not all has happened, nor of a check between projects where not all of a portfolio is checked.',
    why: 'What it was about has been mended, or where names another thing than the finding does; a waiver that stays could hide the next mistake of its kind.',
    mend: 'Remove the waiver if the finding has been mended. Else compare check and where with the finding: where is its subject, letter by letter.',
  },
  'waiver/expired': {
    what: 'The day of which the figures are, as-of, is later than the last day of a waiver, until. It waives nothing any more. The clock of the computer does not count.',
    why: 'A finding that was accepted for a time counts again when the time is over.',
    mend: 'Mend what it was about and remove the waiver, or have a later day agreed and write it in until.',
  },
} satisfies Explanations<'waiver'>;
