/** Colours of a terminal, or none. The one place that knows chalk. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly place: (text: string) => string;
  readonly strong: (text: string) => string;
}

const same = (text: string) => text;

export const NO_COLOUR: Paint = {
  error: same,
  warning: same,
  info: same,
  good: same,
  faint: same,
  place: same,
  strong: same,
};

/** Colours where they are wanted; chalk is loaded only then. */
export async function paint(colour: boolean): Promise<Paint> {
  if (!colour) return NO_COLOUR;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    good: chalk.green,
    faint: chalk.dim,
    place: chalk.bold,
    strong: chalk.bold,
  };
}
