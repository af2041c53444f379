import { failure, type Problems } from '../../model/problem.ts';

/** A failure to read an artifact; its message goes on after the name of the file. */
export const unreadable = (message: string): { readonly ok: false; readonly problems: Problems } =>
  failure({ code: 'artifact-unreadable', message });
