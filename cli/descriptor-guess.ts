/**
 * Whether a file in a folder is taken for a descriptor: it has the key `clausewise`, however broken the rest is. Too
 * many are better than too few: what is taken and is none is reported, what is not taken is only counted.
 */
export const saysItIsADescriptor = (bytes: Uint8Array): boolean =>
  /(?:^|[{,])[ \t]*["']?clausewise["']?[ \t]*:/mu.test(new TextDecoder().decode(bytes));
