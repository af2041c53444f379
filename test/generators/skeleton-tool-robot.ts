import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { XmlDocument, XmlElement } from 'libxml2-wasm';

/** A test case as Robot Framework tells of it. */
export interface RobotCase {
  readonly status: string;
  readonly doc: string;
  /** In its order, which is that of the alphabet. */
  readonly tags: readonly string[];
}

const robot = process.env['CLAUSEWISE_ROBOT'] ?? '';

/** Why Robot Framework is not asked; empty where it is. */
export const noRobot = robot === '' ? 'CLAUSEWISE_ROBOT names no `robot` of PyPI' : '';

/** Runs suites, and gives how it ended, what it warned of, and its cases. */
export const runRobot = (files: readonly string[], ...options: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'clausewise-robot-'));
  try {
    const output = join(folder, 'output.xml');
    const { status, stderr } = spawnSync(
      robot,
      ['--output', output, '--log', 'NONE', '--report', 'NONE', ...options, ...files],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    return { status, warned: stderr, cases: casesIn(readFileSync(output, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const casesIn = (xml: string): readonly RobotCase[] => {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find('//test').map(found => ({
      status: attribute(found.find('status')[0], 'status'),
      doc: found.find('doc')[0]?.content ?? '',
      tags: found.find('tag').map(tag => tag.content),
    }));
  } finally {
    document.dispose();
  }
};

const attribute = (node: unknown, name: string): string =>
  node instanceof XmlElement ? (node.attr(name)?.value ?? '') : '';
