// What looks at several projects, behind one door: loaded where there are several.
export { checkPortfolio } from './portfolio.ts';
export { checkSharedDocuments } from './shared-documents.ts';
