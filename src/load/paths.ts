import { lstatSync, realpathSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** A path below a folder as the user typed it, with forward slashes. */
export function join(folder: string, name: string): string {
  const plain = folder.replaceAll('\\', '/').replace(/\/+$/, '');
  return plain === '' ? (folder.startsWith('/') ? `/${name}` : name) : plain === '.' ? name : `${plain}/${name}`;
}

/** The folder of a path, `.` for a bare name. */
export function folderOf(path: string): string {
  const plain = path.replaceAll('\\', '/');
  const cut = plain.lastIndexOf('/');
  return cut < 0 ? '.' : cut === 0 ? '/' : plain.slice(0, cut);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/\/+$/, '').split('/').at(-1) ?? path;
}

/** Whether something stands at a path, be it a link that leads nowhere. */
export function stands(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Something may stand behind a folder that may not be searched: opening it will say so.
    return true;
  }
}

/** Whether a folder stands at a path. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether a path stays in a folder, by its own words: links are not followed. */
export function isInFolder(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !/^([/\\]|[A-Za-z]:)/.test(way);
}

/** Whether a plain file stands at a path. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether what stands at a path lies in a folder, whatever links lie on the way; what does not stand lies nowhere else. */
export function leadsInside(path: string, folder: string): boolean {
  try {
    return isInFolder(realpathSync(path), realpathSync(folder));
  } catch {
    return true;
  }
}

/** Whether two paths lead to one file, whatever links lie on the way. */
export function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/** Whether a file is a workbook by its name. */
export function isWorkbook(file: string): boolean {
  return /\.xlsx$/i.test(file);
}
