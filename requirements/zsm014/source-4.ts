import { recordsOf } from '../source-builder.ts';
import type { Zsm014Id } from './standard.ts';

const in4 = recordsOf<Zsm014Id>('4');
const in4_1 = recordsOf<Zsm014Id>('4.1');
const in4_1_1 = recordsOf<Zsm014Id>('4.1.1');
const in4_2 = recordsOf<Zsm014Id>('4.2');
const in4_2_1 = recordsOf<Zsm014Id>('4.2.1');

/** Clause 4 of the text: a record a statement, in its order. */
// prettier-ignore
export const source4 = [
  in4('ea61217b1d1c4095400e0f62e0e2070f9a2eb5d53c20c7dc2485cfb3dabd72e7', 35, 'heading'),
  in4_1('2282f7a8a3fe51303906a024927a25e228b76cfec97e764fd405d1efca1ceff6', 36, 'heading'),
  in4_1('bc0fcc6c230a8d7629dbb1563e1dad42dbd8728872c15d54e23657cb79070b2d', 37, 'editors-note'),
  in4_1('d75e6781690bff53e40b0cda4e3acc9b8a57613891ebda00d97ece9b414b0df6', 38, 'editors-note'),
  in4_1('5aafcbccbe78f0e4c958903ec46267876aaaf17c868a459103526cb72e7f23cc', 38, 'editors-note'),
  in4_1('467544dd946da794b88b9773bb0afe41aa17a9d1ebabdf0f096eac6b9fa4331b', 38, 'editors-note'),
  in4_1('68370ef21cfc6f62e051bceb85177a5d8e9da267ca89a3188b1a69db747d468c', 39, 'editors-note'),
  in4_1('22c2dfd92090a4cabaddeb732e3893c5b0fc6d2b52f723dea403387258cc6efc', 40, 'editors-note'),
  in4_1('82674b8b2aa1a5e6e3742a7d3b9777084cd80b2397178c0a525a21456fc6023d', 40, 'editors-note'),
  in4_1('6fe7b9d5571ff4cdc24d6f16fe8a03ad75017132cfebd17c9413ad47cb2b3d75', 41, 'editors-note'),
  in4_1_1('df51962700b02254419788681fc5db7fc3c0681334dba902e2bb9ff52a5d565f', 42, 'heading'),
  in4_1_1('476cf6484430aedc63cd8d87fc112769dba99039cfac8f237e9fc68e525db7a7', 43, 'scope', ['zsm014-4.1.1-scope']),
  in4_1_1('2a3941b1383681fd480ad45f037e083fdda8a2fdb3aac9b68770228146665587', 44, 'note', ['zsm014-4.1.1-note', 'zsm014-trust-02', 'zsm014-trust-04', 'zsm014-trust-05']),
  in4_1_1('f170c1f0e6e016b8f009dabc67f6f03f67e1b93f53686f84f9a6bfcf89afabf1', 44, 'note', ['zsm014-4.1.1-note'], 'no requirement asks for the criteria or the policies'),
  in4_1_1('fdb3c8edb75fb48bface1a05672cb4315a8226b51448b0fcd5980381eaa2c053', 46, 'requirement', ['zsm014-trust-01']),
  in4_1_1('05d2fc8685e764f2f0e3ec2585d3c4ddb7d8a1e6914c764827c7d237b8c862f7', 48, 'requirement', ['zsm014-trust-02']),
  in4_1_1('280f959638991d609b6230ba25e15ecf4024a6dc7c43316eb9ab5052e4a11b8c', 50, 'requirement', ['zsm014-trust-03']),
  in4_1_1('31c718987ba4366229d1046d6f53a2001c2470bc9e28a139a63e01cec9142f6c', 52, 'requirement', ['zsm014-trust-04']),
  in4_1_1('32a268abb24becda0a3d12d282174ca03a7c4ba2c0c93f8363c118949356cf79', 54, 'requirement', ['zsm014-trust-05']),
  in4_2('513661457610bb3b456e80655d287adf05cf5d2d069546b7e947219de6a0a5f1', 56, 'heading'),
  in4_2('f7f637a15fa6c675ea22057420befa3611324341fce7a392c9786c0724cda6c4', 57, 'editors-note'),
  in4_2_1('8a61f7447eddb159e8dae7f1da0eec28140da889b929affb94998b63e9eb7072', 58, 'heading'),
  in4_2_1('dcea621d1d9cbe451ddf23a735ccf79e9d2df465e08d1bb42fd30fddcf5366e2', 59, 'scope', ['zsm014-4.2.1-scope']),
  in4_2_1('b35e5b329f6f96651f556a9cda43142db7940ba098a4c93b81773a818bc7713b', 61, 'requirement', ['zsm014-sec-cla-01']),
  in4_2_1('e0b8ae8963f52879c1b297ab3193052cfa0d131a8e7dcedcc933d47e998902fc', 62, 'requirement', ['zsm014-sec-cla-02']),
  in4_2_1('d66f181efebe714e17215aa46ab3f0f41841d49b8e5a631cbdd79133997a0987', 63, 'requirement', ['zsm014-sec-cla-03']),
  in4_2_1('bd6698b94a9445b06fa7e2f7662f979e4a441da17206014cf61a03088b2cd2ba', 64, 'note', ['zsm014-4.2.1-note-1', 'zsm014-sec-cla-03', 'zsm014-sec-cla-04']),
  in4_2_1('3c64a1a0d53db8334d083c9bcd3402e26300078107be7cec591b918ba87ca94e', 65, 'requirement', ['zsm014-sec-cla-04']),
  in4_2_1('a4bb31cb7880253db13f6ed68de034b9faab996218a82098aee99bc9e4ae0ee1', 66, 'note', ['zsm014-4.2.1-note-2', 'zsm014-sec-cla-01', 'zsm014-sec-cla-02', 'zsm014-sec-cla-03', 'zsm014-sec-cla-04']),
  in4_2_1('20dc8cdb9debadfda8cca48c7b2975e62d5a8fc1c3dea4abd749f1382b168a15', 67, 'requirement', ['zsm014-sec-cla-05']),
  in4_2_1('96ff799242f6958a22ad57a246cb24ad1ad92330bca592d6b8010cf511502690', 68, 'requirement', ['zsm014-sec-cla-06']),
  in4_2_1('e809ca99df6b7358486267b3b97270f88b1f8a5e387e3403dac41840a8cfc116', 69, 'note', ['zsm014-4.2.1-note-3', 'zsm014-sec-cla-06']),
  in4_2_1('bcdbb6f2e651b8957e0465e8063cb4869565404cd04768a55091d9f003be7df6', 70, 'requirement', ['zsm014-sec-cla-07']),
  in4_2_1('d84c5b6482ec8aa1a33ec9e3b90f31d645e09f13d18ca4aae1e016a0b779e154', 71, 'note', ['zsm014-4.2.1-note-4', 'zsm014-sec-cla-07']),
  in4_2_1('095e7a3859075388579cb4930d76354e56f40fdd814e690c325eb1fe33a8f591', 72, 'note', ['zsm014-4.2.1-note-5', 'zsm014-sec-cla-06', 'zsm014-sec-cla-07']),
  in4_2_1('1a3ea948ca1bc5710c40d0fd1462dda95760e762d866bc30834e9556788265b6', 73, 'requirement', ['zsm014-sec-cla-08']),
  in4_2_1('3f05b25513fd12722fe930e5199b973f3837816c9eae45314ad2dae13cd158d4', 74, 'requirement', ['zsm014-sec-cla-09']),
  in4_2_1('a259fbfdd9bdca7724bb11795f50916a0ecf2abf16366c8d4660eda8436e57be', 75, 'requirement', ['zsm014-sec-cla-10']),
  in4_2_1('beab1cb0deae31998a6295ab74e455a1834222c274988451e6cc8cfa65f213b4', 76, 'requirement', ['zsm014-sec-cla-11']),
] as const;
