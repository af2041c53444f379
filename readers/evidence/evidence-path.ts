import { failure, success, type Result } from '../../model/problem.ts';

/**
 * Resolves a path as a descriptor writes it to one relative to the evidence root, with `/` and without `.` or `..`.
 * Whatever names a place elsewhere (absolute, drive, share, URL, out by `..`) is refused; nothing is looked up.
 */
export const resolveEvidencePath = (path: string, besides?: string): Result<string> => {
  const objection = objectionTo(path);
  if (objection !== undefined) return refused(path, objection);
  const segments = besides === undefined ? [] : besides.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.pop() === undefined)
      return refused(path, 'leads out of the evidence root');
    if (segment !== '..' && segment !== '.' && segment !== '') segments.push(segment);
  }
  if (segments.length === 0) return refused(path, 'names a folder');
  const resolved = segments.join('/');
  // `./C:x` is harmless as it is written, and is not once its dot is gone.
  const hidden = objectionTo(resolved);
  return hidden === undefined ? success(resolved) : refused(path, hidden);
};

const objectionTo = (path: string): string | undefined => {
  if (path === '') return 'is empty';
  if (hasControlCharacter(path)) return 'has a control character in it';
  if (/^[A-Za-z]:/.test(path)) return 'names a drive';
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return 'is a URL';
  if (path.includes('\\')) return 'is written with `\\`';
  if (path.startsWith('/')) return 'is absolute';
  if (path.endsWith('/')) return 'names a folder';
  return undefined;
};

const hasControlCharacter = (text: string): boolean =>
  [...text].some(character => character < ' ' || (character >= '\u007f' && character <= '\u009f'));

const refused = (path: string, objection: string): Result<string> =>
  failure({
    code: 'evidence-refused',
    message: `the evidence path \`${path}\` ${objection}; expected a file under the evidence root`,
    help: 'write the path relative to the evidence root, with `/`',
  });
