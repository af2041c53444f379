import { recordsOf } from '../source-builder.ts';
import type { ScpId } from './standard.ts';

const in1 = recordsOf<ScpId>('1');

/** Clause 1 of the text: a record a statement, in its order. */
// prettier-ignore
export const source1 = [
  in1('ebc7bfad6b7679675f810a5d51c0567ff167e2bf111fc30d6aab644d95c8cd1f', 34, 'heading'),
  in1('cba5963524d140d223dd2419eea1cc4b96344687e249660db0e89f606644099a', 35, 'editors-note'),
  in1('09e85a12e3e6868cc283de4f845f9c41735161f8459842685257ed73021f20bb', 36, 'motivation', ['scp-1-1']),
  in1('a367c091b804bfedd085dcf8d8be238200c58e77e86b6481605d0a1e90459eed', 36, 'motivation', ['scp-1-2']),
  in1('f3a80120d09d18d1638c35a3305d62d8306070ffb59ed6d9986f2233df3a1e31', 37, 'requirement', ['scp-1-3', 'scp-enabler-1', 'scp-enabler-2', 'scp-enabler-3', 'scp-enabler-4', 'scp-enabler-5', 'scp-enabler-6', 'scp-enabler-7', 'scp-consistency-1', 'scp-consistency-2', 'scp-consistency-3', 'scp-consistency-4', 'scp-consistency-5', 'scp-consistency-6', 'scp-consistency-7', 'scp-consistency-8', 'scp-consistency-9', 'scp-consistency-10']),
  in1('98e5c3c2f3fc191de0994bfd99cdd375e12386af3e8595f34d7373b96ab6f3e1', 37, 'requirement', ['scp-1-4', 'scp-provisioning-2', 'scp-provisioning-3', 'scp-provisioning-4', 'scp-provisioning-5', 'scp-provisioning-6', 'scp-provisioning-7', 'scp-provisioning-8', 'scp-provisioning-9', 'scp-provisioning-10', 'scp-lifecycle-1', 'scp-lifecycle-2', 'scp-lifecycle-3', 'scp-lifecycle-4', 'scp-management-1', 'scp-management-2', 'scp-management-3', 'scp-management-4']),
  in1('d10eb828641accd42e15a3351ba4b59e89c91fa265f18ee38da62b26cb1be308', 38, 'note', ['scp-1-5']),
  in1('f93399f16a1f298541a0c346c09067b538d87281fc8bf752ad7440d5bdab48a7', 38, 'note', ['scp-1-6', 'scp-provisioning-1']),
  in1('31f1c2811b4c0e472b3415803c30875916d20f408b3112d383a7b9d2bd9530fb', 38, 'repeated', ['scp-1-5'], 'the first sentence of the NOTE leaves generation out of scope'),
] as const;
