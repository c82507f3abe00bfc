import type { Explanations } from '../types.ts';

export const expense = {
  'expense/unknown-partner': {
    what: 'A row names a partner that the definition does not have.',
    why: 'Its amount goes to no partner and shares in no funding.',
    mend: 'Write the id of the partner as it stands in the definition.',
  },
  'expense/unknown-category': {
    what: 'A row is in a category that the programme does not have.',
    why: 'Its amount cannot be set against a line of the budget.',
    mend: 'Take one of the categories that the message lists.',
  },
  'expense/unknown-report': {
    what: 'A row names a report that the definition does not have.',
    why: 'Its amount would be in no report.',
    mend: 'Correct the number, or add the report. With an empty cell the report is the one that holds the date of payment.',
  },
  'expense/unknown-line': {
    what: 'A row names a budget line that its partner does not have; or a unit cost or a lump sum does not say which it is. Capitals and spaces make no difference.',
    why: 'Control sets every row against a line of the approved budget.',
    mend: 'Write the item, the unit cost or the lump sum as it stands in the budget, or leave budget_line of real costs empty.',
  },
  'expense/outside-period': {
    what: 'The date of a document lies before the project starts or after it ends; preparation-from and payments-until widen that time where the definition has them.',
    why: 'Costs are eligible only if they arise within the project; control takes out what lies outside.',
    mend: 'Correct the date, or take the row out of the claim. If the contract allows preparation or later payments, write so in period.',
  },
  'expense/paid-outside-period': {
    what: 'A row was paid before the project starts or after it ends; preparation-from and payments-until widen that time where the definition has them.',
    why: 'Expenditure has to be paid within the eligible time as well; late payments are among the errors that control finds most often.',
    mend: 'Correct the date, or take the row out of the claim. If the contract allows preparation or later payments, write so in period.',
  },
  'expense/not-paid': {
    what: 'A row has no date of payment. Unit costs, lump sums, depreciation and in-kind need none.',
    why: 'Only expenditure that has been paid can be claimed.',
    mend: 'Fill in paid_date, or claim the row in the report in which it is paid.',
  },
  'expense/paid-before-document': {
    what: 'A row was paid before the date of its document.',
    why: 'This happens with advances; otherwise one of the dates is mistyped, and a date decides where a cost is claimed.',
    mend: 'Check both dates against the document and the bank statement.',
  },
  'expense/outside-report': {
    what: 'A row is claimed in a report that ended before the row was paid. In the report that ends with the project, payments until payments-until count.',
    why: 'A report claims what was paid until its end; control moves the row to the next report.',
    mend: 'Correct the date of payment, or the number of the report. With an empty cell the report is the one that holds the date of payment.',
  },
  'expense/vat-above-gross': {
    what: 'The VAT of a document is more than the document, or has another sign.',
    why: 'Most often two columns were exchanged, and how much VAT is claimed follows from both.',
    mend: 'Compare gross and vat with the document; gross is its amount with VAT.',
  },
  'expense/declared-above-document': {
    what: 'A row declares more than its document is of; a credit note counts by its absolute value.',
    why: 'Only what was invoiced and paid can be claimed.',
    mend: 'Declare at most the gross amount, or correct gross. Both are in the currency of the row.',
  },
  'expense/vat-recoverable': {
    what: 'A partner that recovers VAT, wholly or in part, claims more of a document’s VAT than it cannot recover. VAT claimed is what is declared above the net amount, of a document in several rows as a whole.',
    why: 'VAT that the tax office gives back is no cost. In 2021–2027 it may be claimed all the same in projects of less than 5,000,000.',
    mend: 'Declare the net amount and the part of VAT that is not recovered. If the partner recovers less, correct its vat in the definition.',
  },
  'expense/duplicate-id': {
    what: 'Two rows of the ledger have the same id.',
    why: 'Corrections and waivers name a row by its id, so it has to be the only one.',
    mend: 'Give one of the rows another id.',
  },
  'expense/duplicate-document': {
    what: 'Two rows claim the same document: the same supplier, number, date, amount, category and budget line. Capitals, leading zeros and punctuation make no difference, so FV/12/2018 and fv 12-2018 are the same.',
    why: 'No cost may be paid twice from EU funds.',
    mend: 'Remove one of the rows. If they are parts of one document, write the budget_line of each.',
  },
  'expense/near-duplicate': {
    what: 'A document is claimed in parts and no row says what it is of; or two rows have the same supplier, date and amount, and numbers that are one character apart. Staff, travel and corrections are left out.',
    why: 'One of them may be the same document, typed a second time.',
    mend: 'Compare the documents. Fill in gross where one is claimed in parts; remove what stands twice; a waiver keeps what is right.',
  },
  'expense/split-above-document': {
    what: 'The rows that claim parts of one document declare more than the document is of.',
    why: 'The excess is paid twice; a document in several budget lines is counted once.',
    mend: 'Share the amount of the document among its rows, or correct gross, which is that of the whole document in each of them.',
  },
  'expense/negative-without-correction': {
    what: 'A row declares a negative amount and does not say which row it corrects.',
    why: 'Control has to see which cost was reduced; and a correction is converted at the rate of the row that it corrects.',
    mend: 'Write the id of that row in corrects.',
  },
  'expense/correction-unknown': {
    what: 'A row corrects a row that is not in the ledger, or itself, or one that in turn corrects it.',
    why: 'Nothing can be reduced by it, and its rate cannot be told.',
    mend: 'Write the id of the row that it reduces in corrects.',
  },
  'expense/correction-above-row': {
    what: 'The corrections of a row take off more than it declares.',
    why: 'What was never claimed cannot be taken back; the rest would lower other costs.',
    mend: 'Correct the amount; or share the correction among the rows that it reduces.',
  },
  'expense/in-flat-rate-category': {
    what: 'A partner claims real costs in a category that its budget covers with a flat rate; a flat rate for everything else covers all categories but staff.',
    why: 'The flat rate pays for these costs already. Reports replace them by it, so they are not added.',
    mend: 'Take the rows out of the ledger; or move them, where they belong to another category.',
  },
  'expense/not-budgeted': {
    what: 'A partner claims costs in a category in which it has no budget.',
    why: 'Buying what was not planned needs a change of the budget first; without it control takes the cost out.',
    mend: 'Correct the category, or have the budget changed before you claim.',
  },
  'expense/above-category': {
    what: 'A partner has claimed more in a category than its budget for it, counting all reports so far.',
    why: 'How much may move between categories without a change is for the contract to say, and differs by programme.',
    mend: 'See what the contract allows, or have the budget changed.',
  },
  'expense/above-flexibility': {
    what: 'A partner has claimed more in a category than its budget with all that the contract’s flexibility lets it grow; in a locked category, more than its budget.',
    why: 'Beyond the percentage of the contract the secretariat or the committee has to agree first; without that control takes the excess out.',
    mend: 'Have the contract amended and the budget changed before you claim the excess, or leave it out. samata diff shows how much has been moved already.',
  },
  'expense/above-partner-budget': {
    what: 'A partner has claimed more than its whole budget.',
    why: 'The contract funds no more than the budget; the rest stays with the partner.',
    mend: 'Take the excess out of the claim, or have the budget changed first.',
  },
  'expense/staff-with-invoice': {
    what: 'A row of staff has VAT or a procurement.',
    why: 'Salaries have neither. A person who sends an invoice is external expertise, and raises no flat rate on staff.',
    mend: 'Move the row to the category of external services, or empty the cell.',
  },
  'expense/zero': {
    what: 'A row declares 0.00.',
    why: 'It claims nothing; most often its amount was forgotten.',
    mend: 'Write the amount, or remove the row.',
  },
  'expense/classification-missing': {
    what: 'A row of a partner with budget-body: yes has no code of the economic classification. Unit costs, lump sums, depreciation and in-kind need none; corrections do. Where no row has one, it is said once.',
    why: 'Budget bodies of Lithuania report what they spend by the codes of the economic classification, and the report of a project has an annex of it; it is sent back without them.',
    mend: 'Write the code in classification, of the year in which the row was paid. “samata report classification” makes the annex.',
  },
  'expense/classification-unknown': {
    what: 'A row has a code that classification.csv does not have for the year of payment, else of the document. Spaces and a point at its end make no difference. A year that the list does not have at all is not checked, nor are partners abroad.',
    why: 'Codes change from year to year; a code that does not hold makes the annex wrong, and has stopped payments.',
    mend: 'Correct the code; or add it to the list, which is yours: year, code, name.',
  },
  'expense/between-partners': {
    what: 'In a project of partners from several countries the supplier of a row is another partner of the same project: by its code (supplier_code and legal-code), or by its whole name where one of the two has no code. Staff, unit costs, lump sums, depreciation, contributions in kind and rejected rows are not looked at.',
    why: 'Partners share the work and each claims its own costs. An invoice between them would fund a margin, or the same cost twice, and programmes refuse it.',
    mend: 'Take the row out of the claim, and let the partner that had the cost claim it. Where the programme agreed to shared costs in writing, waive the finding with that.',
  },
  'expense/in-kind-above-own': {
    what: 'Contributions in kind, over all partners, come to more than the own contribution that the project plans. What is parked or rejected, and what the controller deducted, does not count. It stands at the row that goes above.',
    why: 'Nobody paid for what is given in kind, so it may stand only for what the partners have to pay themselves: public support is at most the eligible costs without those in kind. Above that, the funds would pay more than the project cost.',
    mend: 'Take the excess out of the claim, or correct a row that is not in kind (method).',
  },
  'expense/depreciation-and-purchase': {
    what: 'A partner claims the price of a long-term asset and its depreciation as well: rows of one category name the same asset, some with method depreciation and some with another. It stands at the first row of depreciation. Rows that were corrected to nothing, rejected or wholly deducted do not count.',
    why: 'Depreciation spreads the price of an asset over its years. Who claims both is paid for it twice, and what was bought with a grant cannot be depreciated in the project at all.',
    mend: 'Keep the price, if the asset is bought for the project alone and is eligible whole; otherwise keep the depreciation. Where two assets have one name, write their inventory numbers.',
  },
  'expense/ineligible-by-name': {
    what: 'The description of a row begins with the name of a cost that is never eligible: a fine or a penalty, interest on a debt or a late payment, a loss from an exchange rate, or costs of a court case; in English, Lithuanian or Polish. Staff, unit costs, lump sums, corrections and what the controller has taken out are not looked at.',
    why: 'The regulations exclude these costs whatever budget line they stand in. Control strikes them, and looks twice at the rest.',
    mend: 'Take the row out of the claim; the partner bears the cost. If the description says something else than what was paid for, correct it.',
  },
} satisfies Explanations<'expense'>;
