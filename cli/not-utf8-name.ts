/** What to do where a path has a name that is not UTF-8: such names reach the command with a mark in their place. */
export const notUtf8Help = (path: string): { readonly help?: string } =>
  path.includes('\uFFFD')
    ? { help: 'rename it: its name is not UTF-8, and such names can not be opened' }
    : {};
