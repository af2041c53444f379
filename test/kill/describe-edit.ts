import type { Edit } from './edit.ts';
import { valueOf } from './value-of.ts';

/** What an edit does to a descriptor, in words. */
export const describeEdit = (data: unknown, { kind, pointer, to }: Edit): string => {
  const at = `\`${pointer}\``;
  const value = valueOf(data, pointer);
  switch (kind) {
    case 'remove':
      return `remove ${at}${nameOf(value)}`;
    case 'empty':
      return `empty ${at}`;
    case 'first':
      return `keep the first of ${at} alone`;
    case 'change':
      return `change ${at} from \`${String(value)}\` to \`${String(to)}\``;
    case 'only':
      return `leave \`${String(to)}\` alone in ${at}`;
    case 'add':
      return `add \`${String(to)}\` to ${at}`;
    case 'forget':
      return `mark ${at} as unknown`;
  }
};

/** What tells an entry from its siblings. */
const nameOf = (value: unknown): string => {
  const name = typeof value === 'string' ? value : (valueOf(value, '/id') ?? valueOf(value, '/type'));
  return typeof name === 'string' ? ` (\`${name}\`)` : '';
};
