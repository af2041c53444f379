/** A rule that an element of a descriptor does not meet. */
export interface FoundFault {
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly rule: string;
  /** The JSON pointer of the element. */
  readonly element: string;
}

/** A finding, of those that `spectral lint --format json` writes. */
interface SpectralFinding {
  readonly code: string | number;
  readonly path: readonly (string | number)[];
  readonly source: string;
}

/**
 * What Spectral found, as faults of elements: it points at the field where that is there, else at the element; the
 * elements of all twenty rules are entries of lists, so the pointer ends with the last index.
 */
export const faultsOf = (json: string): readonly FoundFault[] => {
  // sound: the shape that Spectral documents for this format
  const findings = JSON.parse(json) as readonly SpectralFinding[];
  return findings.map(({ code, path, source }) => ({
    file: source.split('/').at(-1) ?? '',
    rule: String(code),
    element: path
      .slice(0, path.findLastIndex(key => /^\d+$/u.test(String(key))) + 1)
      .map(key => `/${String(key)}`)
      .join(''),
  }));
};

/** What one of the two found and the other did not. */
export const differences = (one: readonly FoundFault[], other: readonly FoundFault[]): readonly string[] => {
  const [a, b] = [new Set(one.map(lineOf)), new Set(other.map(lineOf))];
  return [
    ...[...a].filter(each => !b.has(each)).map(each => `only we find ${each}`),
    ...[...b].filter(each => !a.has(each)).map(each => `only Spectral finds ${each}`),
  ];
};

const lineOf = ({ file, rule, element }: FoundFault): string => `${rule} in ${file}#${element}`;
