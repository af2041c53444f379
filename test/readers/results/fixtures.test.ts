import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFixture, told } from './read.ts';

const runs: readonly (readonly [string, string, string | undefined, readonly string[]])[] = [
  [
    'vitest.xml',
    'junit',
    '2026-11-21T17:42:35.830Z',
    [
      '4:9 | failed | vitest tests / broken.test.ts / broken.test.ts | in broken.test.ts | "Cannot find module \'./nothing-there.ts\' imported f"',
      '15:9 | passed | vitest tests / hook.test.ts / passes | in hook.test.ts',
      '17:9 | failed | vitest tests / hook.test.ts / hook.test.ts | in hook.test.ts | "hook"',
      '25:9 | passed | vitest tests / lamp.test.ts / the lamp [harbour-1-2] > lights [harbour-1-1@1] | title:harbour-1-2 | title:harbour-1-1@1 | in lamp.test.ts',
      '27:9 | failed | vitest tests / lamp.test.ts / the lamp [harbour-1-2] > fails | title:harbour-1-2 | in lamp.test.ts | "expected 1 to be 2 // Object.is equality"',
      '40:9 | skipped | vitest tests / lamp.test.ts / the lamp [harbour-1-2] > skips | title:harbour-1-2 | in lamp.test.ts',
      '43:9 | skipped | vitest tests / lamp.test.ts / the lamp [harbour-1-2] > todo | title:harbour-1-2 | in lamp.test.ts',
      '46:9 | passed | vitest tests / lamp.test.ts / the lamp [harbour-1-2] > each 1 | title:harbour-1-2 | in lamp.test.ts',
      '48:9 | passed | vitest tests / lamp.test.ts / the lamp [harbour-1-2] > each 2 | title:harbour-1-2 | in lamp.test.ts',
      '50:9 | passed | vitest tests / lamp.test.ts / the lamp [harbour-1-2] > same | title:harbour-1-2 | in lamp.test.ts',
      '52:9 | passed | vitest tests / lamp.test.ts / the lamp [harbour-1-2] > same | title:harbour-1-2 | in lamp.test.ts',
      '54:9 | passed | vitest tests / lamp.test.ts / the lamp [harbour-1-2] > flickers | title:harbour-1-2 | in lamp.test.ts',
    ],
  ],
  [
    'vitest.json',
    'vitest',
    '2026-11-21T17:42:35.620Z',
    [
      '30:5 | error | /harbour/broken.test.ts | in /harbour/broken.test.ts | "Cannot find module \'./nothing-there.ts\' imported f"',
      '40:9 | passed | passes | in /harbour/hook.test.ts',
      '38:5 | error | /harbour/hook.test.ts | in /harbour/hook.test.ts | "hook"',
      '59:9 | passed | the lamp [harbour-1-2] / lights [harbour-1-1@1] | title:harbour-1-2 | title:harbour-1-1@1 | in /harbour/lamp.test.ts',
      '69:9 | failed | the lamp [harbour-1-2] / fails | title:harbour-1-2 | in /harbour/lamp.test.ts | "AssertionError: expected 1 to be 2 // Object.is eq"',
      '81:9 | skipped | the lamp [harbour-1-2] / skips | title:harbour-1-2 | in /harbour/lamp.test.ts',
      '90:9 | skipped | the lamp [harbour-1-2] / todo | title:harbour-1-2 | in /harbour/lamp.test.ts',
      '99:9 | passed | the lamp [harbour-1-2] / each 1 | title:harbour-1-2 | in /harbour/lamp.test.ts',
      '109:9 | passed | the lamp [harbour-1-2] / each 2 | title:harbour-1-2 | in /harbour/lamp.test.ts',
      '119:9 | passed | the lamp [harbour-1-2] / same | title:harbour-1-2 | in /harbour/lamp.test.ts',
      '129:9 | passed | the lamp [harbour-1-2] / same | title:harbour-1-2 | in /harbour/lamp.test.ts',
      '139:9 | passed | the lamp [harbour-1-2] / flickers | title:harbour-1-2 | in /harbour/lamp.test.ts | "passed when it was run again: Error: first at /har"',
    ],
  ],
  [
    'pytest.xml',
    'junit',
    '2026-11-21T17:42:34.294Z',
    [
      '1:217 | passed | pytest tests / pytest / test_lamp / test_lit | property:harbour-1-1@1',
      '1:367 | skipped | pytest tests / pytest / test_lamp / test_fog | "no fog yet"',
      '1:534 | failed | pytest tests / pytest / test_lamp / test_fails | "assert 1 == 2"',
      '5:53 | error | pytest tests / pytest / test_lamp / test_errs | "failed on teardown with "RuntimeError: teardown""',
      '11:48 | error | pytest tests / pytest / test_lamp / test_double | "failed on teardown with "RuntimeError: teardown""',
      '23:48 | passed | pytest tests / pytest / test_lamp / test_param[1]',
      '23:116 | passed | pytest tests / pytest / test_lamp / test_param[2]',
      '23:184 | skipped | pytest tests / pytest / test_lamp / test_x',
      '23:296 | passed | pytest tests / pytest / test_lamp.TestBox / test_in',
    ],
  ],
  [
    'surefire.xml',
    'junit',
    undefined,
    [
      '5:3 | skipped | demo.LampTest / soundsInFog | "no fog yet"',
      '8:3 | passed | demo.LampTest / counts(int)[1]',
      '9:3 | passed | demo.LampTest / counts(int)[2]',
      '10:3 | failed | demo.LampTest / failsAlways | "expected: <1> but was: <2>"',
      '18:3 | error | demo.LampTest / errs | "bulb"',
      '26:3 | passed | demo.LampTest / lightsAtDusk',
      '27:3 | passed | demo.LampTest / flickers | "passed when it was run again: first time"',
    ],
  ],
  [
    'robot-7.xml',
    'robot',
    undefined,
    [
      '4:1 | passed | Lamp / Lamp Lit [harbour-1-1] | title:harbour-1-1 | tag:harbour-1-2@1 | tag:harbour-1-3 | in /harbour/lamp.robot',
      '15:1 | failed | Lamp / Fails | tag:harbour-1-2@1 | in /harbour/lamp.robot | "no bulb"',
      '25:1 | skipped | Lamp / Skips | tag:harbour-1-2@1 | in /harbour/lamp.robot | "no fog"',
    ],
  ],
  [
    'robot-6.xml',
    'robot',
    undefined,
    [
      '4:1 | passed | Lamp / Lamp Lit [harbour-1-1] | title:harbour-1-1 | tag:harbour-1-2@1 | tag:harbour-1-3 | in /harbour/lamp.robot',
      '15:1 | failed | Lamp / Fails | tag:harbour-1-2@1 | in /harbour/lamp.robot | "no bulb"',
      '25:1 | skipped | Lamp / Skips | tag:harbour-1-2@1 | in /harbour/lamp.robot | "no fog"',
    ],
  ],
  [
    'robot-xunit.xml',
    'junit',
    undefined,
    [
      '3:1 | passed | Lamp / Lamp Lit [harbour-1-1] | title:harbour-1-1',
      '5:1 | failed | Lamp / Fails | "no bulb"',
      '8:1 | skipped | Lamp / Skips | "no fog"',
    ],
  ],
  [
    'robot-teardown.xml',
    'robot',
    undefined,
    [
      '4:1 | failed | Td / A | in /harbour/td.robot | "the teardown of a suite around it failed"',
      '13:1 | skipped | Td / B | in /harbour/td.robot | "x"',
    ],
  ],
];

describe.each(runs)('%s', (name, format, finishedAt, cases) => {
  it('is read case by case, with what each names and came to', () => {
    expect(told(readFixture(name))).toEqual(cases);
  });

  it('comes with its format, its digest, and when it was where it says so', () => {
    const bytes = readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
    const read = readFixture(name);
    expect(read.ok ? { ...read.value, cases: [] } : read).toEqual({
      file: name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      format,
      ...(finishedAt === undefined ? {} : { finishedAt }),
      cases: [],
    });
  });
});
