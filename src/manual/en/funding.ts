import type { Explanations } from '../types.ts';

export const funding = {
  'funding/sum-differs': {
    what: 'The sources of the project, or of a partner, do not add up to its total; or their rates do not make 100 %.',
    why: 'Sources make up the total to the cent, without tolerance: a cent that is missing is paid by nobody.',
    mend: 'Correct a source or the total. If one source takes what is left, write rest for it.',
  },
  'funding/partner-sum-differs': {
    what: "What the partners get from a source does not add up to what the project's funding states.",
    why: "The project's share is the sum of its partners' shares, each rounded on its own, and can be some cents below the rate times the total.",
    mend: "Compare both with the contract; correct a partner's funding or the project's.",
  },
  'funding/rate-above-cap': {
    what: "The funds give more of the total than the programme's cap, by more than one cent.",
    why: 'A rate that is too high, or a contribution rounded up, does not pass control.',
    mend: 'Lower the funds to the allowed amount and add the difference to the own contribution.',
  },
  'funding/rate-below-cap': {
    what: 'The funds give less of the total than the programme allows.',
    why: 'This is legal, and real projects do it; but it can also be an amount mistyped, and money not asked for.',
    mend: 'Compare it with the contract. If it is the same there, leave it.',
  },
  'funding/rounding-differs': {
    what: "A stated amount is within a cent of the cap, but above what the programme's rounding gives.",
    why: 'Where a programme rounds down, its own system shows one cent less, and the two tables will not agree.',
    mend: 'Take the amount that the message names and add the cent to the own contribution.',
  },
  'funding/unknown-source': {
    what: 'The funding names a source that the programme does not have.',
    why: 'Only a known source tells whether it is a fund that is capped, state money or an own contribution.',
    mend: 'Take one of the sources that the message lists.',
  },
} satisfies Explanations<'funding'>;
