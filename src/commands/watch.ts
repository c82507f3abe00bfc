import { type FSWatcher, watch } from 'node:fs';
import { foldersBelow } from '../load/discover.ts';
import { folderOf, isFolder } from '../load/paths.ts';
import { type Messages, obstacleText } from '../messages/index.ts';
import { CannotRun } from '../model/error.ts';
import type { Terminal } from './context.ts';

/** What a run came to, every file that it looked into, and in which language it spoke. */
export interface Ran {
  readonly status: number;
  readonly touched: readonly string[];
  readonly messages: Messages;
}

/** After so many milliseconds without another change a save is done: programs write a file in several steps. */
const CALM = 150;
/** What could not run says so, and is tried again. */
const COULD_NOT = 2;
const CLEARED = '\u001b[2J\u001b[3J\u001b[H';
const SEPARATOR = `\n${'─'.repeat(80)}\n\n`;

/** What programs write beside a file that they are about to save. */
function isAside(name: string): boolean {
  return /^(\.|~\$)|~$|\.(tmp|sw[a-z]|bak|part)$/i.test(name);
}

/** Folders in which changes are heard. */
class Folders {
  private readonly watchers = new Map<string, FSWatcher>();
  private readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** Hears changes in these folders and no others; gives whether any of them is new. */
  follow(folders: ReadonlySet<string>): boolean {
    for (const [folder, watcher] of this.watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.watchers.delete(folder);
    }
    const fresh = [...folders].filter(folder => !this.watchers.has(folder));
    for (const folder of fresh) this.hear(folder);
    return fresh.length > 0;
  }

  close(): void {
    this.follow(new Set());
  }

  private hear(folder: string): void {
    try {
      const watcher = watch(folder, (_event, name) => {
        if (name === null || !isAside(name)) this.changed();
      });
      // A folder that is removed is no mistake: what lies above it hears so.
      watcher.on('error', () => {
        watcher.close();
        this.watchers.delete(folder);
        this.changed();
      });
      this.watchers.set(folder, watcher);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code !== 'ENOENT' && code !== 'ENOTDIR') throw new CannotRun('cannot-watch', { path: folder, reason: code });
    }
  }
}

/** Every folder in which a change may matter: those below the paths, and those of the files that were read. */
async function foldersOf(paths: readonly string[], touched: readonly string[]): Promise<ReadonlySet<string>> {
  const folders = new Set(touched.map(folderOf));
  for (const path of paths.length === 0 ? ['.'] : paths) {
    for (const folder of await foldersBelow(isFolder(path) ? path : folderOf(path))) folders.add(folder);
  }
  return folders;
}

/**
 * Runs once, and again on every save, until it is interrupted; gives the status of the last run. What cannot run at the
 * start ends it; later it is told, for an editor may just be replacing the file.
 */
export async function watching(
  paths: readonly string[],
  isQuiet: boolean,
  terminal: Terminal,
  run: () => Promise<Ran>,
): Promise<number> {
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  let isChanged = false;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isChanged = true;
      wake();
    }, CALM);
  };
  let isOver = false;
  const over = terminal.interrupted().then(() => {
    isOver = true;
    wake();
  });
  const folders = new Folders(changed);
  try {
    // Before the first run, so that nothing is missed meanwhile.
    folders.follow(await foldersOf(paths, []));
    let last = await run();
    folders.follow(await foldersOf(paths, last.touched));
    for (;;) {
      if (!isQuiet) terminal.tell(last.messages.terms.watching);
      while (!isChanged && !isOver) {
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      }
      if (isOver) {
        await over;
        return last.status;
      }
      isChanged = false;
      if (!(await terminal.write(terminal.isTerminal ? CLEARED : SEPARATOR))) return last.status;
      last = await tolerant(run, last, terminal);
      // A folder that is new may have been filled before it was heard.
      if (folders.follow(await foldersOf(paths, last.touched))) changed();
    }
  } finally {
    clearTimeout(timer);
    folders.close();
  }
}

async function tolerant(run: () => Promise<Ran>, last: Ran, terminal: Terminal): Promise<Ran> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    terminal.tell(`samata: ${obstacleText(last.messages, error)}`);
    return { ...last, status: COULD_NOT };
  }
}
