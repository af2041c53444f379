/** How something stands out on a page. */
export const tones = ['none', 'good', 'warn', 'bad', 'quiet'] as const;
/** See {@link tones}. */
export type Tone = (typeof tones)[number];

/** Background and letters of each tone, as RGB; the words say the same, so that nothing is lost without colours. */
export const toneColours: {
  readonly [T in Exclude<Tone, 'none'>]: { readonly fill: string; readonly font: string };
} = {
  good: { fill: 'E2F0E4', font: '1B5E20' },
  warn: { fill: 'FFF3D6', font: '6B4A00' },
  bad: { fill: 'FBE0DD', font: '8C1D18' },
  quiet: { fill: 'F2F2F2', font: '555555' },
};

/** The background of heads of tables, under white letters. */
export const headFill = '1F3A5F';
/** The lines of tables. */
export const lineColour = 'D0D7DE';
