import { expect, test } from 'vitest';

import { call } from './call.ts';
import { textFormats as formats } from './formats.ts';
import { failing, invalid, open, pinned, withEvidence } from './descriptors.ts';
import { workspace } from './workspace.ts';

/** Names that would steer a terminal, a log, a page or a sheet, if they were shown as they are. */
const escape = 'a\u001b[31m\u001b]8;;http://evil.example\u0007b.yaml';
const names = [
  escape,
  'a\n::error file=x,line=1::forged\n##vso[task.complete]b.yaml',
  'a\r::set-output name=x::forged.yaml',
  'a\u202Elmay.yaml',
  '=cmd|calc!A1.yaml',
  '<img src=x onerror=alert(1)>.yaml',
  '[click](javascript:alert(1))|x.yaml',
  '%0A::error::forged,line=1.yaml',
];

/** What was written, less what data may hold: escapes of JSON keep a reader safe, CSV ends its lines with CRLF. */
const shownBy = (format: string, text: string): string => {
  if (format === 'json' || format === 'sarif') return text.replaceAll(/[\u202a-\u202e]/gu, '');
  return format === 'csv' ? text.replaceAll('\r\n', '\n') : text;
};

/** What no output may hold as it is: controls but line ends, and characters that turn the line. */
const steering = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;
/** A line that a CI system takes for a command. */
const commands = /^[ \t]*(?:::[a-z-]+ ?[^:]*::|##(?:vso)?\[)/gmu;

test.each(formats)('shows hostile names of files harmlessly from `%s` as %s', async (command, format) => {
  const files = Object.fromEntries(
    names.map((name, index) => [name, [failing, invalid, open][index % 3] ?? failing]),
  );
  const run = await call([command, '.', '-f', format], { cwd: workspace(files) });
  expect([0, 1]).toContain(run.code);
  expect(steering.exec(shownBy(format, run.stdout))).toBeNull();
  expect(run.stderr).not.toMatch(steering);
  expect(run.stderr).not.toMatch(commands);
  if (format !== 'github') expect(run.stdout.match(commands)).toBeNull();
  if (format === 'html') expect(run.stdout).not.toContain('<img');
  if (format === 'csv') expect(run.stdout.match(/(?:^|,)"?[=@]/mu)).toBeNull();
});

// @verifies clausewise-p6
test('forges no annotation of GitHub through the name of a file', async () => {
  const files = Object.fromEntries(names.map(name => [name, failing]));
  const run = await call(['check', '.', '-f', 'github'], { cwd: workspace(files) });
  const annotations = run.stdout.trimEnd().split('\n');
  for (const line of annotations)
    expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^,:\n]+,line=\d+,col=\d+,)?title=[^,:\n]+::/u);
  expect(annotations.filter(line => line.includes(',line=1,'))).toEqual([]);
});

// @verifies clausewise-p6
test('shows hostile text of a descriptor harmlessly', async () => {
  const text = `clausewise: 1\nname: "\u202Eevil::error::x"\nservices:\n  - id: watch\n    name: "::error::forged ##vso[x] \u202E<script>"\n    type: security-monitoring\n`;
  const cwd = workspace({ 'd.yaml': text });
  for (const [command, format] of formats) {
    const run = await call([command, 'd.yaml', '-f', format, '--gate', 'recommended=pass'], { cwd });
    expect([format, steering.exec(shownBy(format, run.stdout))]).toEqual([format, null]);
    if (format !== 'github') expect([format, run.stdout.match(commands)]).toEqual([format, null]);
    if (format === 'html') expect(run.stdout).not.toContain('\u202E<script>');
  }
});

test('shows hostile words that are refused as escapes', async () => {
  const hostile = String.raw`"m\u001b[31m\n::error::forged\u202e"`;
  const cwd = workspace({
    'd.json': `{"clausewise": 1, "name": "x", "parties": [{"id": ${hostile}, "role": ${hostile}}]}`,
  });
  for (const format of ['text', 'json', 'github']) {
    const run = await call(['check', 'd.json', '-f', format], { cwd });
    expect(run.code).toBe(2);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/(?!\n)\p{Cc}|\u202e|^::error::forged/mu);
  }
});

test('shows hostile paths of evidence, and hostile names of outputs, as escapes', async () => {
  const files = { 'd.yaml': withEvidence(failing, 'a\u202Eb.txt'), 'p.yaml': pinned(failing, '::error::x') };
  const cwd = workspace({ ...files, '::error::x': 'altered' });
  const run = await call(['check', 'd.yaml', 'p.yaml'], { cwd });
  expect(run.code).toBe(4);
  expect(run.stdout).not.toMatch(steering);
  expect(run.stdout).not.toMatch(commands);
  const dry = await call(['check', 'd.yaml', '-o', `${escape}\n::error::x`, '--dry-run'], { cwd });
  expect(dry.stderr).not.toMatch(steering);
  expect(dry.stderr.split('\n')).toHaveLength(2);
  const refused = await call(['check', 'd.yaml', '-o', `d.yaml/${escape}\n::error::x`], { cwd });
  expect(refused.code).toBe(2);
  expect(refused.stderr).not.toMatch(steering);
});
