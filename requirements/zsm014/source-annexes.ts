import { recordsOf } from '../source-builder.ts';
import type { Zsm014Id } from './standard.ts';

const inUserScenariosRelatedTo = recordsOf<Zsm014Id>('A');
const inAvailableOutputFromStandard = recordsOf<Zsm014Id>('B');

/** The part 'annexes' of the text: a record a statement, in its order. */
// prettier-ignore
export const sourceAnnexes = [
  inUserScenariosRelatedTo('931ad1d62649babefc5287d982a29f10cd41fd2c242589325811f1b0e4bfafb1', 83, 'heading'),
  inUserScenariosRelatedTo('ac3c5c627fbdf2ece6f2a4cc47180d3a75c3559a78da13e940a98c61896df1c0', 84, 'editors-note'),
  inUserScenariosRelatedTo('125a280fa510dff09c064d521db25d53db9bd015b907b49b5e3ddb185e2ec540', 84, 'editors-note'),
  inUserScenariosRelatedTo('80cd917d0c5bf3f843ed1a0a3eb494eb813d75825913bfabf67e19a0447c3d3d', 85, 'editors-note'),
  inUserScenariosRelatedTo('05bede0cd5980fffa1f0edf3faa4e357e01dddb8559538ce7828cce9e732005d', 85, 'editors-note'),
  inAvailableOutputFromStandard('c58abc4eaeafb4c627a6634b3d4e01049de59bf9f70501f510253c9c50ba97a1', 86, 'heading'),
  inAvailableOutputFromStandard('cdc0940d012f2bb2c09a80761065c8222a1431ce19093ee8f10e383d43e9a9ed', 87, 'editors-note'),
] as const;
