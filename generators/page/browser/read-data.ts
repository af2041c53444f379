/// <reference lib="dom" />
import type { PageData } from '../page-model.ts';

/** Reads the data block of the page, packed or not. */
export const readData = async (): Promise<PageData> => {
  const held: unknown = JSON.parse(document.getElementById('page_data')?.textContent ?? 'null');
  const packed = typeof held === 'object' && held !== null && 'deflated' in held ? held.deflated : undefined;
  // Sound: the same release wrote the block and this script into one file, whose policy lets no other script run.
  return (typeof packed === 'string' ? await unpacked(packed) : held) as PageData;
};

const unpacked = async (base64: string): Promise<unknown> => {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).json();
};
