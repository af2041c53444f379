import { recordsOf } from '../source-builder.ts';
import type { Q317Id } from './standard.ts';

const in3 = recordsOf<Q317Id>('3');

/** Clause 3 of the text: a record a statement, in its order. */
// prettier-ignore
export const source3 = [
  in3('a6d24d279bed8851701e6b10384fca03c6a1f2f25d864cb76670148faad269db', 21, 'heading'),
  in3('80591fb485ccc39bb01639cdbfd49691e42c790a0baf4e65bdf8b61564e9adb8', 22, 'lead-in'),
  in3('cbaddd6e0a4e75175c99378846c386f2c5c012bf5a81d590c67de86f63710f3a', 23, 'requirement', ['q3-17-3-a', 'q3-17-3-a-1']),
  in3('386153388b5a05b0d98da0cc13d528a8026c1e142af57c669e859207a5facd30', 24, 'requirement', ['q3-17-3-b', 'q3-17-3-b-1']),
  in3('27bfef274378724a6fec1a107c7f3a22a76028f1f42353b37af6fd3f2244fe90', 25, 'requirement', ['q3-17-3-c', 'q3-17-3-c-1']),
  in3('206375a4585a63eb90430b5c40b2572d4c6fdcef7de502c41d56ca43f545b9ee', 26, 'requirement', ['q3-17-3-d', 'q3-17-3-d-1', 'q3-17-3-d-2', 'q3-17-3-d-3', 'q3-17-3-d-4', 'q3-17-3-d-5']),
  in3('d5533e212a3fb56777aaa72152afadc0d9d851bdec0e7f38680ffdb89a24044a', 27, 'requirement', ['q3-17-3-e', 'q3-17-3-e-1', 'q3-17-3-e-2', 'q3-17-3-e-3', 'q3-17-3-e-4', 'q3-17-3-e-5']),
  in3('aae19c8f2963cd8907a32be8d1de0e098af00a16a4bafbd9a8fc5b8c5e685178', 28, 'programme', ['q3-17-3-f'], 'has the subject of study item h, of which requirements are derived'),
  in3('1b032a876cf2f0a48154807cc2d7f5d3484c3ed9e96e4f16653ea6b5a406b03e', 29, 'programme', ['q3-17-3-g']),
  in3('85453d75e94e646899919ac754c6bac2015c13266c6b9b33de58a4b516ce025b', 30, 'programme', ['q3-17-3-h']),
  in3('20e490169409cc667cc27e72a93cfd8f70995be799c7b14d5cf1b584839f758e', 31, 'programme', ['q3-17-3-i']),
  in3('b4b3bdd757887574fd258b4f928e0866d198394c8dd2a7a87571ee6d32e2179a', 32, 'programme', ['q3-17-3-j']),
  in3('c17af8a09ac3aaf76a008f37c68adc0f8be132f09123b05f5858c93816742a83', 33, 'programme', ['q3-17-3-1']),
] as const;
