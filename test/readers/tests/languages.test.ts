import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

const lines = (...text: readonly string[]): string => text.join('\n');

describe('Robot Framework', () => {
  it('names requirements by the tags of a test, of all tests, and in names', async () => {
    const text = lines(
      '*** Settings ***',
      'Test Tags       harbour-1-1@1    slow',
      '...             harbour-1-2',
      'Default Tags    harbour-1-3',
      '*** Test Cases ***',
      'Lamp Lit [harbour-1-4]',
      '    [Tags]    harbour-1-5@2    -harbour-1-2    smoke-test',
      '    Log    lit    # @verifies harbour-1-6',
      '# @verifies harbour-1-7',
      'Lamp Out',
      '    Log    out',
    );
    expect(await found('lamp.robot', text)).toEqual([
      '2:17 tag harbour-1-1@1 runs Lamp Lit [harbour-1-4]',
      '2:17 tag harbour-1-1@1 runs Lamp Out',
      '3:17 tag harbour-1-2 runs Lamp Out',
      '4:17 tag harbour-1-3 runs Lamp Out',
      '6:11 title harbour-1-4 runs Lamp Lit [harbour-1-4]',
      '7:15 tag harbour-1-5@2 runs Lamp Lit [harbour-1-4]',
      '8:31 comment harbour-1-6 runs Lamp Lit [harbour-1-4]',
      '9:13 comment harbour-1-7 runs Lamp Out',
    ]);
  });

  it('knows tests that do not run, and those of a descriptor', async () => {
    const text = lines(
      '*** Tasks ***',
      'A',
      '    [Tags]    a-1    robot:skip',
      'B',
      '    [Tags]    a-1    DESCRIPTOR',
      '    Skip    not written yet',
      'C',
      '    [Tags]    a-1    todo    NONE',
    );
    expect(await found('lamp.robot', text)).toEqual([
      '3:15 tag a-1 skip A',
      '5:15 tag a-1 skip descriptor B',
      '8:15 tag a-1 todo C',
    ]);
  });

  it('reads rows that are written with pipes, and line ends of Windows', async () => {
    const text = lines('*** Test Cases ***\r', '| Lamp | [Tags] | a-1@3 |\r', '|      | Log | x |\r');
    expect(await found('lamp.ROBOT', text)).toEqual(['2:19 tag a-1@3 runs Lamp']);
  });

  it('takes no tags from keywords and variables', async () => {
    const text = lines(
      '*** Keywords ***',
      'Light',
      '    [Tags]    a-1',
      '*** Variables ***',
      'Test Tags    a-2',
    );
    expect(await found('lamp.resource', text)).toEqual([]);
  });

  it('names the test inside the marks of a skeleton', async () => {
    const text = lines(
      '*** Test Cases ***',
      '# clausewise:begin harbour-1-1 revision=2 rule=abc',
      'Lamp Lit',
      '    Log    lit',
      '# clausewise:end harbour-1-1',
      'Lamp Out',
      '    Log    out',
    );
    expect(await found('lamp.robot', text)).toEqual(['2:20 region harbour-1-1@2 runs Lamp Lit']);
  });
});

describe('Gherkin', () => {
  it('inherits the tags of features, rules and outlines', async () => {
    const text = lines(
      '@harbour-1-1 @revision-2',
      'Feature: the lamp',
      '  Background:',
      '    Given a pier',
      '  @harbour-1-2@3',
      '  Rule: at dusk',
      '    @harbour-1-3 @slow # why',
      '    Scenario: lights [harbour-1-4]',
      '      Given dusk',
      '    # @verifies harbour-1-5',
      '    Scenario Outline: costs <price>',
      '      Given dusk',
      '      """',
      '      @harbour-1-9',
      '      Scenario: none',
      '      """',
      '      @harbour-1-6',
      '      Examples:',
      '        | price |',
    );
    expect(await found('lamp.feature', text)).toEqual([
      '1:2 tag harbour-1-1@2 runs the lamp > at dusk > lights [harbour-1-4]',
      '1:2 tag harbour-1-1@2 runs varies the lamp > at dusk > costs ${…}',
      '5:4 tag harbour-1-2@3 runs the lamp > at dusk > lights [harbour-1-4]',
      '5:4 tag harbour-1-2@3 runs varies the lamp > at dusk > costs ${…}',
      '7:6 tag harbour-1-3 runs the lamp > at dusk > lights [harbour-1-4]',
      '8:23 title harbour-1-4 runs the lamp > at dusk > lights [harbour-1-4]',
      '10:17 comment harbour-1-5 runs varies the lamp > at dusk > costs ${…}',
      '17:8 tag harbour-1-6 runs varies the lamp > at dusk > costs ${…}',
    ]);
  });

  it('knows what does not run, and what is of a descriptor', async () => {
    const text = lines('@wip @descriptor', 'Feature: f', '@a-1', 'Scenario: s', '@a-2@1@skip', 'Scenario: t');
    expect(await found('lamp.feature', text)).toEqual([
      '3:2 tag a-1 todo descriptor f > s',
      '5:2 tag a-2@1 todo descriptor f > t',
    ]);
  });

  it('takes tags in another language for those of the feature, then of scenarios', async () => {
    const text = lines('# language: de', '@a-1', 'Funktionalität: Lampe', '@a-2', 'Szenario: brennt');
    expect(await found('lamp.feature', text)).toEqual([
      '2:2 tag a-1 runs Lampe > brennt',
      '4:2 tag a-2 runs Lampe > brennt',
    ]);
  });
});

describe('TTCN-3', () => {
  it('names the test case that a comment stands in or before', async () => {
    const text = lines(
      'module Lamp {',
      '  import from Pier { testcase TC_Pier }',
      '  /* @verifies harbour-1-1@1',
      '     @verifies harbour-1-2 [descriptor] */',
      '  testcase TC_Lit(integer n) runs on Keeper {',
      '    log("// @verifies harbour-1-9 ""{");',
      '    if (n > 1) { setverdict(pass) } // @verifies harbour-1-3',
      '  }',
      '  // @verifies harbour-1-4',
      '  testcase TC_Out() runs on Keeper { }',
      '}',
    );
    expect(await found('lamp.ttcn', text)).toEqual([
      '3:16 comment harbour-1-1@1 runs Lamp > TC_Lit',
      '4:16 comment harbour-1-2 runs descriptor Lamp > TC_Lit',
      '7:50 comment harbour-1-3 runs Lamp > TC_Lit',
      '9:16 comment harbour-1-4 runs Lamp > TC_Out',
    ]);
  });
});

describe('any other language', () => {
  it.each([
    ['test_lamp.py', '    # @verifies harbour-1-1@1', '1:17'],
    ['lamp.go', 'func a() { // @verifies harbour-1-1@1', '1:25'],
    ['lamp.sql', '-- @verifies harbour-1-1@1', '1:14'],
    ['lamp.ini', '; @verifies harbour-1-1@1', '1:13'],
    ['lamp.erl', '%% @verifies harbour-1-1@1', '1:14'],
    ['Lamp.java', ' * @verifies harbour-1-1@1 */', '1:14'],
    ['lamp.c', '/* @verifies: harbour-1-1@1 */', '1:15'],
    ['lamp.xml', '<!-- @verifies harbour-1-1@1 -->', '1:16'],
    ['lamp.vb', "' @verifies harbour-1-1@1", '1:13'],
    ['lamp.bat', 'REM @verifies harbour-1-1@1', '1:15'],
    ['LampFile', '# @verifies harbour-1-1@1', '1:13'],
  ])('%s names a requirement behind what opens a comment', async (file, text, place) => {
    expect(await found(file, text)).toEqual([`${place} comment harbour-1-1@1 runs -`]);
  });

  it('names nothing in code, and nothing on the lines behind', async () => {
    expect(
      await found('test_lamp.py', "note('@verifies harbour-1-1')\ns = '# @verifies harbour-1-1'\n"),
    ).toEqual([]);
    expect(await found('test_lamp.py', '# @verifies\n# harbour-1-1\n# @verifies a-1,\n# a-2')).toEqual([
      '3:13 comment a-1 runs -',
    ]);
  });

  it('is none of test purposes, which are no tests', async () => {
    expect(await found('lamp.tplan2', '// @verifies harbour-1-1')).toEqual([]);
  });

  it('is read without its byte order mark, which takes no column', async () => {
    expect(await found('lamp.py', '\uFEFF# @verifies harbour-1-1')).toEqual([
      '1:13 comment harbour-1-1 runs -',
    ]);
    expect(await found('lamp.robot', '\uFEFF*** Tasks ***\nA\n    [Tags]    a-1')).toEqual([
      '3:15 tag a-1 runs A',
    ]);
  });
});
