import type { Place } from '../model/place.ts';
import { fileUri } from './escape-uri.ts';

/** A place as SARIF has it: a URI and a region that starts and ends at it, 1-based. */
export const sarifLocation = ({ file, line, column }: Place): { readonly physicalLocation: object } => {
  const [startLine, startColumn] = [Math.max(1, line), Math.max(1, column)];
  return {
    physicalLocation: {
      artifactLocation: { uri: fileUri(file) },
      region: { startLine, startColumn, endLine: startLine, endColumn: startColumn + 1 },
    },
  };
};
