import type { CommandNode, CommandTree, OptionNode, Shell, Slot } from '../model/command-tree.ts';

/** The script by which a shell completes a tree of commands. */
export function completionScript(shell: Shell, tree: CommandTree): string {
  return SCRIPTS[shell](tree);
}

const SCRIPTS: Readonly<Record<Shell, (tree: CommandTree) => string>> = { bash, zsh, fish };

/** Which argument stands at a place: the last one may be many. */
function slotCases({ slots }: CommandNode): (readonly [position: string, slot: Slot])[] {
  return slots.map((slot, i) => [slot.isMany ? '*' : String(i), slot]);
}

/** What bash does at a slot. */
function inBash({ words, isPath }: Slot): string {
  if (words.length > 0) return `words='${words.join(' ')}'`;
  return isPath ? 'paths=1' : ':';
}

function bash({ name, options, commands }: CommandTree): string {
  // What stands before a command is of no command.
  const all = [{ name: '', slots: [], summary: '', options }, ...commands];
  const flags = (its: readonly OptionNode[]) => its.flatMap(option => option.flags).join(' ');
  const valued = ({ options: its }: CommandNode) => its.filter(({ value }) => value !== null);
  const values = all.flatMap(command =>
    valued(command).flatMap(({ flags: its, value }) =>
      value === null ? [] : `    ${its.map(flag => `'${command.name} ${flag}'`).join('|')}) ${inBash(value)} ;;`,
    ),
  );
  const slots = commands.flatMap(command =>
    slotCases(command).map(([at, slot]) => `    '${command.name} '${at}) ${inBash(slot)} ;;`),
  );
  const takers = all.flatMap(command =>
    valued(command).flatMap(its => its.flags.map(flag => `'${command.name} ${flag}'`)),
  );
  return `# bash completion of ${name}: eval "$(${name} completion bash)"
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' position=0 words='' paths='' i
  # An = between an option and its value is a word of its own.
  if [ "$current" = '=' ]; then current=''
  elif [ "$previous" = '=' ]; then previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      -*) case "$command \${COMP_WORDS[i]}" in
          ${takers.join('|')})
            [ "\${COMP_WORDS[i+1]}" = '=' ] && i=$((i + 2)) || i=$((i + 1)) ;;
        esac ;;
      *) if [ -z "$command" ]; then command=\${COMP_WORDS[i]}; else position=$((position + 1)); fi ;;
    esac
  done
  case "$command $previous" in
${values.join('\n')}
    *) case "$current" in
        -*) case "$command" in
            '') words='${flags(options)}' ;;
${commands.map(its => `            '${its.name}') words='${flags(its.options)}' ;;`).join('\n')}
          esac ;;
        *) case "$command $position" in
            ' '*) words='${commands.map(its => its.name).join(' ')}' ;;
${slots.map(line => `        ${line}`).join('\n')}
          esac ;;
      esac ;;
  esac
  if [ -n "$paths" ]; then
    compopt -o filenames 2>/dev/null
    local IFS=$'\\n'
    COMPREPLY=($(compgen -f -- "$current"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -F _${name} ${name}
`;
}

/** A text in single quotes, as zsh takes it. */
function quotedInZsh(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** What zsh does at a slot. */
function inZsh({ name, words, isPath }: Slot): string {
  const label = name.replaceAll(/[^a-z]+/g, '-');
  return `:${label}:${words.length > 0 ? `(${words.join(' ')})` : isPath ? '_files' : ' '}`;
}

function zsh({ name, options, commands }: CommandTree): string {
  const plain = (text: string) => text.replaceAll(/[[\]:]/g, sign => `\\${sign}`);
  const option = ({ flags, summary, value }: OptionNode) =>
    flags.map(flag => {
      const takes = value === null ? '' : `${flag.startsWith('--') ? '=' : '+'}`;
      const many = value?.isMany ? '*' : flags.length > 1 ? `(${flags.join(' ')})` : '';
      return quotedInZsh(`${many}${flag}${takes}[${plain(summary)}]${value === null ? '' : inZsh(value)}`);
    });
  const slot = (its: Slot) => quotedInZsh(`${its.isMany ? '*' : ':'}${inZsh(its)}`);
  const specs = (its: CommandNode) => [...its.options.flatMap(option), ...its.slots.map(slot)];
  const listed = commands.map(its => `    ${quotedInZsh(`${its.name}:${plain(its.summary)}`)}`);
  const cases = commands.map(its => `    ${its.name})\n      _arguments ${specs(its).join(' \\\n        ')} ;;`);
  return `#compdef ${name}
# zsh completion of ${name}: eval "$(${name} completion zsh)"
_${name}() {
  local -a commands
  commands=(
${listed.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _arguments ${options.flatMap(option).join(' ')}
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "\${funcstack[1]}" = _${name} ]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

/** A text in single quotes, as fish takes it. */
function quotedInFish(text: string): string {
  return `'${text.replaceAll(/['\\]/g, sign => `\\${sign}`)}'`;
}

function fish({ name, options, commands }: CommandTree): string {
  const words = (its: readonly string[]) => `-a ${quotedInFish(its.join(' '))}`;
  const option =
    (at: string) =>
    ({ flags, summary, value }: OptionNode) => {
      const named = flags
        .map(flag => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
        .join(' ');
      const takes =
        value === null ? '' : value.isPath ? ' -r -F' : ` -x${value.words.length > 0 ? ` ${words(value.words)}` : ''}`;
      return `complete -c ${name} -n '${at}' ${named}${takes} -d ${quotedInFish(summary)}`;
    };
  // A path follows the word that stands before it; a word stands once.
  const slot =
    (its: CommandNode) =>
    ({ words: some, isPath }: Slot, i: number) => {
      const before = its.slots[i - 1]?.words ?? [];
      const seen = (known: readonly string[]) => `__${name}_seen ${known.join(' ')}`;
      const at = `__${name}_at ${its.name}`;
      if (some.length > 0) return [`complete -c ${name} -n '${at}; and not ${seen(some)}' ${words(some)}`];
      return isPath ? [`complete -c ${name} -n '${before.length > 0 ? `${at}; and ${seen(before)}` : at}' -F`] : [];
    };
  const lines = commands.flatMap(its => [
    `complete -c ${name} -n '__${name}_at ""' -a ${its.name} -d ${quotedInFish(its.summary)}`,
    ...its.options.map(option(`__${name}_at ${its.name}`)),
    ...its.slots.flatMap(slot(its)),
  ]);
  return `# fish completion of ${name}: ${name} completion fish | source
function __${name}_at
  set -l words (commandline -opc)
  test "$words[2]" = "$argv[1]"
end
function __${name}_seen
  for word in (commandline -opc)
    contains -- $word $argv; and return 0
  end
  return 1
end
complete -c ${name} -f
${options.map(option(`__${name}_at ""`)).join('\n')}
${lines.join('\n')}
`;
}
