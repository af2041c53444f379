import { escapeTerminal } from './escape-terminal.ts';

/** Copies data with the visible escapes of a terminal in every string, so that no name can turn a page around. */
export const shownData = (data: unknown): unknown => {
  if (typeof data === 'string') return escapeTerminal(data);
  if (Array.isArray(data)) return data.map(shownData);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, shownData(value)]));
};
