import type { Severity } from '../model/finding.ts';
import type { Language } from '../model/language.ts';

/** What is written into a workbook around findings, and said of it. */
export interface AnnotateTexts {
  /** Above the sheet of findings. */
  readonly title: (version: string) => string;
  /** How much was found in a file. */
  readonly counts: (counts: Readonly<Record<Severity | 'waived', number>>, file: string) => string;
  readonly asOf: (day: string) => string;
  readonly removable: string;
  readonly headings: {
    readonly severity: string;
    readonly cell: string;
    readonly check: string;
    readonly subject: string;
    readonly message: string;
    readonly basis: string;
    readonly waived: string;
  };
  /** Of a cell at which people talk in a thread of the program's own. */
  readonly talked: string;
  /** How much was found in other files. */
  readonly elsewhere: (count: number) => string;
  /** Of a workbook that was signed. */
  readonly signed: (path: string) => string;
}

/** These texts in a language. */
export async function annotateTextsIn(language: Language): Promise<AnnotateTexts> {
  switch (language) {
    case 'en':
      return (await import('./en/annotate.ts')).annotate;
    case 'lt':
      return (await import('./lt/annotate.ts')).annotate;
    case 'pl':
      return (await import('./pl/annotate.ts')).annotate;
  }
}
