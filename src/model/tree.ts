/** A definition as plain maps, lists and texts; an empty value is undefined. */
export type Tree = string | undefined | readonly Tree[] | { readonly [key: string]: Tree };

/** A map of a definition. */
export type TreeMap = { readonly [key: string]: Tree };

/** The way to a value of a definition: keys of maps, and numbers of items of lists. */
export type TreePath = readonly (string | number)[];

/** Whether a tree is a map. */
export function isTreeMap(tree: Tree): tree is TreeMap {
  return typeof tree === 'object' && !Array.isArray(tree);
}

/** Whether a tree is a list. */
export function isTreeList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}
