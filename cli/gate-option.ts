import { gateLevels, type Gate } from '../model/assessment.ts';
import { gatedObligations } from '../model/requirement.ts';
import { chosen } from './choices.ts';
import { usageError } from './usage-error.ts';

/**
 * Reads `--gate required=verified,recommended=pass` over a gate.
 * @throws UsageError where an obligation or level is unknown.
 */
export const parseGate = (text: string, over: Gate): Gate =>
  text.split(',').reduce<Gate>((gate, part) => {
    const [obligation = '', level, ...rest] = part.trim().split('=');
    if (level === undefined || rest.length > 0)
      throw usageError(
        'gate',
        `expected \`obligation=level\` in the gate, found \`${part}\``,
        'e.g. --gate required=verified,recommended=pass',
      );
    return {
      ...gate,
      [chosen('obligation of a gate', obligation, gatedObligations)]: chosen(
        'level of a gate',
        level,
        gateLevels,
      ),
    };
  }, over);
