import type { DescriptorDocument } from '../model/document.ts';
import type { Pointer } from '../model/pointer.ts';
import type { Problem, Result } from '../model/problem.ts';
import { failure, isProblems, success } from '../model/problem.ts';
import type { Waiver, Waivers } from '../model/waiver.ts';
import type { WaiversData } from '../model/waivers-schema.ts';

import { schemaErrors } from './generated/validate-waivers.ts';
import { parseMoment } from './moment.ts';
import { repeatedIds } from './repeated-ids.ts';
import { shown } from './shown.ts';
import { readTyped } from './typed-document.ts';

/** Reads a waivers file; one waiver that is malformed keeps all of them from being used. */
export const readWaivers = (file: string, bytes: Uint8Array): Result<Waivers> => {
  const read = readTyped(file, bytes, {
    name: 'waivers file',
    errorsOf: schemaErrors,
    mayBeUnknown: false,
  });
  if (!read.ok) return read;
  const document = read.value;
  const data = document.data as WaiversData; // sound: the schema says so
  const problems: readonly Problem[] = [
    ...repeated(document),
    ...data.waivers.flatMap((each, at) => faultyDates(each, at, document)),
  ];
  if (isProblems(problems)) return failure(...problems);
  return success({
    file,
    sha256: document.sha256,
    waivers: data.waivers.map((each, at) => waiverOf(each, at, document)),
    notWaivable: data.notWaivable ?? [],
  });
};

type WaiverData = WaiversData['waivers'][number];

const waiverOf = (data: WaiverData, at: number, { placeOf }: DescriptorDocument): Waiver => {
  const { id, requirement, scope, owner, approver, reason, created, expires } = data;
  return {
    id,
    requirement,
    scope,
    owner,
    approver,
    reason,
    created: instantOf(created, 'start'),
    expires: instantOf(expires, 'end'),
    expiresAsWritten: expires,
    place: placeOf(pointerTo(at)),
  };
};

/** Dates that are in no calendar were refused before. */
const instantOf = (text: string, edge: 'start' | 'end'): string =>
  new Date(parseMoment(text, edge)?.at ?? Number.NaN).toISOString();

const pointerTo = (at: number): Pointer => `/waivers/${at}`;

const repeated = ({ data, placeOf }: DescriptorDocument): readonly Problem[] =>
  repeatedIds(data).map(({ id, first, second }) => ({
    code: 'repeated-id',
    message: `the waiver id ${shown(id)} is already on line ${placeOf(first).line}, expected each once`,
    place: placeOf(second),
    help: 'give one of the two another id',
  }));

const faultyDates = (
  { created, expires }: WaiverData,
  at: number,
  { placeOf }: DescriptorDocument,
): readonly Problem[] => {
  const [start, end] = [parseMoment(created, 'start'), parseMoment(expires, 'end')];
  const noDay = [
    ['created', created, start],
    ['expires', expires, end],
  ] as const;
  const faults = noDay
    .filter(([, , moment]) => moment === undefined)
    .map(([key, text]) => ({
      code: 'no-such-date',
      message: `\`${key}\` is ${shown(text)}, which is not in the calendar`,
      place: placeOf(`${pointerTo(at)}/${key}`),
      help: 'write a date like `2027-01-31`, or a moment like `2027-01-31T12:00:00Z`',
    }));
  if (start === undefined || end === undefined || start.at < end.at) return faults;
  return [
    {
      code: 'expires-before-created',
      message: `the waiver was created on ${shown(created)} and expires on ${shown(expires)}, expected it to end after it began`,
      place: placeOf(`${pointerTo(at)}/expires`),
      help: 'correct one of the two',
    },
  ];
};
