import type { Crosswalk } from '../../model/crosswalk.ts';
import { iso27002 } from './frameworks/iso-27002.ts';
import { nist80053 } from './frameworks/nist-800-53.ts';
import { x811, x812, x813, x814, x815, x816 } from './frameworks/security-frameworks.ts';
import { ts33117 } from './frameworks/ts-33-117.ts';
import { ts33501 } from './frameworks/ts-33-501.ts';
import { x800 } from './frameworks/x800.ts';
import { x805 } from './frameworks/x805.ts';
import { nsomToOthers } from './nsom-to-others.ts';
import { ownToNsom } from './own-to-nsom.ts';
import { ownToQ317 } from './own-to-q3-17.ts';
import { ownToScp } from './own-to-scp.ts';
import { ownToX1452 } from './own-to-x1452.ts';
import { q317ToOthers } from './q3-17-to-others.ts';
import { scpToOthers } from './scp-to-others.ts';
import { zsm014To3gpp } from './zsm014-to-3gpp.ts';
import { zsm014ToIso27002 } from './zsm014-to-iso-27002.ts';
import { zsm014ToNist80053 } from './zsm014-to-nist-800-53.ts';
import { ownStandards } from './own-standards.ts';
import { x1452To3gpp } from './x1452-to-3gpp.ts';
import { x1452ToIso27002 } from './x1452-to-iso-27002.ts';
import { x1452ToItuT } from './x1452-to-itu-t.ts';
import { x1452ToNist80053 } from './x1452-to-nist-800-53.ts';

/** All relations of our requirements to each other and to the frameworks of others. */
export const crosswalk: Crosswalk = {
  frameworks: [
    ...ownStandards,
    x800,
    x805,
    x811,
    x812,
    x813,
    x814,
    x815,
    x816,
    iso27002,
    nist80053,
    ts33501,
    ts33117,
  ],
  own: ownStandards.map(({ id }) => id),
  mappings: [
    ...ownToX1452,
    ...ownToNsom,
    ...ownToScp,
    ...ownToQ317,
    ...x1452ToItuT,
    ...x1452ToIso27002,
    ...x1452ToNist80053,
    ...x1452To3gpp,
    ...zsm014ToIso27002,
    ...zsm014ToNist80053,
    ...zsm014To3gpp,
    ...nsomToOthers,
    ...scpToOthers,
    ...q317ToOthers,
  ],
};
