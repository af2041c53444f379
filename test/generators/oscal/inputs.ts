import type { ReportInput } from '../../../generators/report-input.ts';
import { example, hostile, hostileInput } from '../fixtures.ts';
import { overlaid } from '../overlaid.ts';
import { standings } from '../standings.ts';
import { assessed } from './assessed.ts';

/** The example for operators as it is violated, beside the sound one and one with evidence. */
export const operators = await assessed([
  'examples/violating/operator.yaml',
  'examples/operator.yaml',
  'examples/security-monitoring-evidence/descriptor.yaml',
]);

/** One standard, with waivers that hold and some that do not. */
export const waived = await assessed(['examples/violating/secure-connecting.yaml'], {
  waivers: ['examples/waivers/secure-connecting.yaml'],
});

/** A run that found nothing to assess. */
export const nothing = await assessed(['nothing.yaml']);

/** Inputs of every sort: real ones, every verdict and standing, names that try to be more, nothing at all. */
export const inputs: readonly (readonly [string, ReportInput])[] = [
  ['the operators', operators],
  ['one with waivers', waived],
  ['nothing', nothing],
  ['the example', example],
  ['the example with overlays', overlaid],
  ['every standing', standings],
  ...hostile.map(name => [JSON.stringify(name), hostileInput(name)] as const),
];
