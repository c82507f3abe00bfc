import type { Explanations } from '../types.ts';

export const indicator = {
  'indicator/unknown-code': {
    what: 'A row of achievements.csv or activities.csv names an indicator for which it does not count: the definition has no such code, or counts that indicator in another table. Or the definition names a code without a name, and no list of common indicators of the project’s funds and period has it.',
    why: 'What is counted under a mistyped code is missing in the report, and nobody sees that it is. CO01 is another indicator under the ERDF than under the ESF, so the funds and the period decide which list is read.',
    mend: 'Correct the code; samata indicators CODE shows what a list has. An indicator of your own needs a name. Where activities are to be counted, write from: activities; an indicator is counted in one table only, so that nothing counts twice.',
  },
  'indicator/unit-differs': {
    what: 'The definition counts a common indicator in another unit than the list that has it.',
    why: 'Participations are not participants, and kilometres are not metres: sums over projects in two units mean nothing, and the programme will ask for all values again. A unit in words that samata does not know is compared with nothing.',
    mend: 'Take the unit of the list, and convert baseline, target and achievements; or correct the code, if another indicator is meant.',
  },
  'indicator/target-missing': {
    what: 'An indicator has no target.',
    why: 'Without one there is no percentage and no status. Common indicators of the ESF and the ESF+ are left out: they are reported of all participants, and only those that the contract names have targets.',
    mend: 'Add target as the contract has it.',
  },
  'indicator/outside-period': {
    what: 'Something was achieved before the project started, or later than it can count: an output after the end, a result more than a year after it.',
    why: 'Outputs belong to the project’s own period. Results come later: those of ESF participants within four weeks of leaving and six months after, others within a year of the project.',
    mend: 'Check the date; most often a year is mistyped. Preparation counts from preparation-from on, where the definition states it.',
  },
  'indicator/decreases': {
    what: 'What was reached so far falls: a negative value in a sum, or a level below the one before.',
    why: 'What was reported once as reached stays reached, unless it was wrong. A level whose target is below its baseline is meant to fall, and is left out.',
    mend: 'Correct the value. If an earlier one was wrong, or the level fell indeed, say so in note: the finding goes.',
  },
  'indicator/breakdown-differs': {
    what: 'The women and men of a row are not all whom it counts. In 2021–2027, where some may be neither, only too many are wrong.',
    why: 'Participants are reported by sex, and the two tables of the report have to agree.',
    mend: 'Compare the row with the list of participants, and correct one of the numbers. A row may leave both empty.',
  },
  'indicator/below-target-at-end': {
    what: 'The project has ended, what it changed could be measured, and an indicator is below 80 % of its target.',
    why: 'More than all is no mistake, but below 80 to 85 % programmes ask why, and may cut the grant. samata takes the lowest of that range.',
    mend: 'Look for achievements that are not entered yet. If there are none, explain the deviation in the final report, or have the target amended before the end.',
  },
  'indicator/no-evidence': {
    what: 'Achievements of an indicator name no evidence. It is said once for each indicator, with how many of how many.',
    why: 'The controller wants to see what shows it: a list of participants, an act of acceptance, a survey.',
    mend: 'Write in evidence which document shows the achievement and where it is kept.',
  },
  'indicator/percent-summed': {
    what: 'An indicator in per cent has sums: total, and more than one achievement, so that percentages are added to each other. Without sums, an indicator in per cent has its latest value.',
    why: 'Forty per cent of one group and fifty of another are not ninety of both. A summed percentage soon passes its target, and nobody can show what it is of.',
    mend: 'Write sums: latest. Where partners measure each for itself, compute the percentage of all of them together from the numbers behind it, and enter that.',
  },
} satisfies Explanations<'indicator'>;
