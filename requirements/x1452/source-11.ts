import { recordsOf } from '../source-builder.ts';
import type { X1452Id } from './standard.ts';

const in11 = recordsOf<X1452Id>('11');

/** Clause 11 of the text: a record a statement, in its order. */
// prettier-ignore
export const source11 = [
  in11('17e47434001aa3eab92f15f81eeeee80e69a1aeb3f07cb514fb92c41fa56a059', 1231, 'heading'),
  in11('33c2b92146901ad502ae4d1c722a491c4752461f0135a43f5b54e40b0fe2deb6', 1233, 'overview', 'says what the procedures are for; they are encoded one by one'),
  in11('d6587a2d7b4b80961de0d7f1323e8d949399714ac13b3726309ad9da49e1f777', 1235, 'requirement', ['x1452-11-1', 'x1452-11-2', 'x1452-11-3', 'x1452-11-4', 'x1452-11-5', 'x1452-11-6', 'x1452-11-7', 'x1452-11-8']),
  in11('fc27589d5fcf626ba27c08ca4bb7c6b4753cdfe9b54e09c9f6728d92d79b6a93', 1241, 'caption'),
  in11('2e6bbeeec1062e61c14a3a3230a9aa2764d8a70bad7c3b7dd95252d17c8fdf9d', 1243, 'requirement', ['x1452-11-1']),
  in11('068d5b099587542d632972056a8be683c6db34ceb518d8c3ad941df872e6e132', 1245, 'requirement', ['x1452-11-1', 'x1452-8-2']),
  in11('e229623b4a71dd381ef6965512af91a558169d71b8ff4ddef3d144ea8c2bba33', 1248, 'requirement', ['x1452-11-2']),
  in11('ca860a4e6c1ae78d7dd69d7edf86dd5d4c562bfd7ab4877989b4e028f9f4d1d1', 1250, 'requirement', ['x1452-11-2']),
  in11('4ea0783d5f335c706cbe15d9fa3fb83b618a29a685c7c204c9949ced4b36ce4f', 1254, 'requirement', ['x1452-11-3']),
  in11('918de07f0416e94d0fe8db86fb2eedb94dcb09e9e148e59bf5d369acbdf39866', 1256, 'requirement', ['x1452-11-3']),
  in11('984d1d468cf2ae95be0cef9f005f43168d7f26d2ee196d940eaa41fc1af48ea5', 1262, 'requirement', ['x1452-11-4']),
  in11('50a0233865853c553d8c46420a77f709d22eacb0ecbfe50c2ab68eba17db75aa', 1264, 'requirement', ['x1452-11-4']),
  in11('e0dbe1eef379c0a0aacbdb155f8404a55cd930a3f1439b0d25bc57f9a2c37151', 1272, 'requirement', ['x1452-11-5']),
  in11('3a8293522fef0713df843f391ddf49c59e7e37793a8fdf2a3ed8579f85b32059', 1274, 'requirement', ['x1452-11-5']),
  in11('71ed93796cd4f6c5adba1337eedfd487be69e9aafadc78e8e26926e268239cdc', 1276, 'requirement', ['x1452-11-5']),
  in11('748252e974874f1777d4dbe0b426c30729e821af8f00d03dd03658b0d43a8e66', 1282, 'requirement', ['x1452-11-5']),
  in11('e112f16f6ff313646a79d7bae6837000240dd2589d1c949ad40deb6ad58f2d53', 1286, 'requirement', ['x1452-11-6']),
  in11('69290a119d43c984ab286d9a30ee63653944af268a3ba58ebd236cff77dda714', 1288, 'requirement', ['x1452-11-6']),
  in11('1aaa0cfb7e92f9ca3da3b1b498a083fe4ad98892466d944524a28376d67f6fd1', 1294, 'requirement', ['x1452-11-7']),
  in11('2d1ab5728961cd6f09853854cd2412aa94bb7afbfb87b9aaa2c9d6f163e188be', 1296, 'requirement', ['x1452-11-7', 'x1452-10-2']),
  in11('497ab09da73b6299c933f29b9915c1a7b60a9d2e5b9af92dfe9df979e93d0f7e', 1298, 'requirement', ['x1452-11-7']),
  in11('3f184a3f2f1345547ab26929a3f0b5ed78d7c8c0780041e280c91b589a2aac3d', 1306, 'requirement', ['x1452-11-8']),
  in11('e4f74be99cb8c3e039797037a41504ebc51ecd762b8a7dd688ea316ee25be10d', 1308, 'requirement', ['x1452-11-8']),
] as const;
