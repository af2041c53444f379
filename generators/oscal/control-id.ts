import { oscalString } from './oscal-text.ts';

/**
 * The id under which a control stands in an OSCAL catalog: what is printed as `AC-2(1)` has the id `ac-2.1` there; any
 * other is called as it is printed.
 */
export const controlId = (printed: string): string =>
  /^[A-Z]{2}-\d+(?:\(\d+\))*$/u.test(printed)
    ? printed.toLowerCase().replace(/\((\d+)\)/gu, '.$1')
    : oscalString(printed);
