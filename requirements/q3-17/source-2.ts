import { recordsOf } from '../source-builder.ts';
import type { Q317Id } from './standard.ts';

const in2 = recordsOf<Q317Id>('2');

/** Clause 2 of the text: a record a statement, in its order. */
// prettier-ignore
export const source2 = [
  in2('0b597eadbff90ed12446b50228fb939a8d886697e20d985de1975d079bc72cb5', 10, 'heading'),
  in2('cb090cc15854dcd74e3cbcabb8dd29ba851f5c5a85ac5192416bf078e377d248', 11, 'lead-in'),
  in2('b6fa0bd99223d55cf590c656a9e6502ed3577bb5557395bf4d6cac41c26332a7', 12, 'requirement', ['q3-17-2-a', 'q3-17-2-a-1', 'q3-17-2-a-2', 'q3-17-2-a-3']),
  in2('f36f2d41af34efda9fcd906c5c863b778e0f580c6354b191cab799a59c0af53b', 13, 'requirement', ['q3-17-2-b', 'q3-17-2-b-1', 'q3-17-2-b-2', 'q3-17-2-b-3', 'q3-17-2-b-4', 'q3-17-2-b-5', 'q3-17-2-b-6']),
  in2('2e7a5752bf010b1cd192b67aec8726bb513f0f575f2930e0ed476e639aae9a3a', 14, 'requirement', ['q3-17-2-c', 'q3-17-2-c-1', 'q3-17-2-c-2', 'q3-17-2-c-3', 'q3-17-2-c-4']),
  in2('3c416ee0b327b8bff7b59cc40808bdf9da334c8860207c9d65a752b28ec661c0', 15, 'requirement', ['q3-17-2-d', 'q3-17-2-d-1', 'q3-17-2-d-2', 'q3-17-2-d-3', 'q3-17-2-d-4', 'q3-17-2-d-5', 'q3-17-2-d-6']),
  in2('596f7f8ac03465175e3a7774d0ec030cbfb84f69d475ac0294bf463ecd13310f', 16, 'requirement', ['q3-17-2-e', 'q3-17-2-e-1', 'q3-17-2-e-2', 'q3-17-2-e-3', 'q3-17-2-e-4', 'q3-17-2-e-5']),
  in2('914dd9900512a5f91bff2762479f5328ae38083974a4f0f64077ee9bc8b54435', 17, 'requirement', ['q3-17-2-f', 'q3-17-2-f-1', 'q3-17-2-f-2', 'q3-17-2-f-3', 'q3-17-2-f-4']),
  in2('87142a56511e50387da53fb63e336754e199cae690d77161f5d4f3fbcd08d81d', 18, 'requirement', ['q3-17-2-g', 'q3-17-2-g-1', 'q3-17-2-g-2', 'q3-17-2-g-3']),
  in2('a9df6b0454ee9d437c56da0ef55b5b6e5a1260c1170deb17dad6d39feea99075', 19, 'requirement', ['q3-17-2-h', 'q3-17-2-h-1', 'q3-17-2-h-2', 'q3-17-2-h-3', 'q3-17-2-h-4', 'q3-17-2-h-5', 'q3-17-2-h-6']),
  in2('4212d34ea1bbd665269f31743ff4dcf36c15cb755bbc21083d80ed8a23655da7', 20, 'programme', ['q3-17-2-i']),
] as const;
