export const CHECK_FORMATS = ['text', 'json', 'github', 'sarif', 'junit'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export const FAIL_LEVELS = ['error', 'warning', 'info', 'never'] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

export const REPORT_FORMATS = ['text', 'csv', 'xlsx', 'json', 'html', 'md', 'ics'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Of what is looked up. */
export const PLAIN_FORMATS = ['text', 'json'] as const;
export type PlainFormat = (typeof PLAIN_FORMATS)[number];

/** Programs whose own CSV samata writes. */
export const CSV_PROGRAMS = ['excel'] as const;

/** What there is a JSON Schema of. */
export const SCHEMA_NAMES = ['definition', 'programme', 'check'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];
