/** A JSON value as RFC 8259 has it, without any prototype. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
