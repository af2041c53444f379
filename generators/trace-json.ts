import type { TraceAnswer } from '../model/trace-answer.ts';
import { jsonText } from './json-text.ts';

/** Writes the answer of a trace in the shape that `schemas/trace.schema.json` documents. */
export const traceJson = (answer: TraceAnswer): string => {
  const { run, ruleSets, descriptors, problems } = answer.heading;
  const found = answer.asked === 'gaps' ? { gaps: answer.gaps } : { items: answer.items };
  return jsonText({ run, ruleSets, descriptors, problems, ...found });
};
