import { describe, expect, test } from 'vitest';

import { descriptorLines, generateDescriptors } from '../../bench/generate-descriptors.ts';
import { readDescriptor } from '../../readers/descriptor.ts';

const options = { seed: 1452, count: 80, unknowns: true } as const;
const generated = generateDescriptors(options);

const read = (text: string) => readDescriptor('deployment.yaml', new TextEncoder().encode(text));

const serviceType = (text: string): string =>
  /type: (?<type>[a-z-]+)/u.exec(text.split('services:')[1] ?? '')?.[1] ?? '';

describe('the generator of descriptors', () => {
  test('gives the same bytes for the same seed', () => {
    expect(generateDescriptors(options)).toEqual(generated);
  });

  test('gives other descriptors for another seed', () => {
    expect(generateDescriptors({ ...options, seed: 1453 })).not.toEqual(generated);
  });

  test('begins a longer series with the shorter one', () => {
    expect(generateDescriptors({ ...options, count: 12 })).toEqual(generated.slice(0, 12));
  });

  test('gives descriptors that the reader accepts without a word', () => {
    const problems = generated
      .map(({ text }) => read(text))
      .map(result => (result.ok ? result.value.warnings : result.problems));
    expect(problems).toEqual(generated.map(() => []));
  });

  test('gives descriptors of 150 to 250 lines', () => {
    const lengths = generated.map(({ text }) => text.trimEnd().split('\n').length);
    expect(lengths.filter(length => length < descriptorLines.least || length > descriptorLines.most)).toEqual(
      [],
    );
    expect(new Set(lengths).size).toBeGreaterThan(20);
  });

  test('mixes the four services', () => {
    expect([...new Set(generated.map(({ text }) => serviceType(text)))].toSorted()).toEqual([
      'abnormal-flow-cleaning',
      'anti-malicious-mobile-application',
      'secure-connecting',
      'security-monitoring',
    ]);
  });

  test('states unknowns in some descriptors, and in none where they are not wanted', () => {
    const open = (texts: typeof generated) => texts.filter(({ text }) => text.includes('unknown:')).length;
    expect(open(generated)).toBeGreaterThan(5);
    expect(open(generated)).toBeLessThan(40);
    expect(open(generateDescriptors({ ...options, unknowns: false }))).toBe(0);
  });
});
