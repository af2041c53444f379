import type { ProgrammeAnswer, ProgrammeConfidence } from '../../model/programme.ts';
import type { NsomId } from '../nsom/standard.ts';
import type { ScpId } from '../scp/standard.ts';
import type { X1452Id } from '../x1452/standard.ts';
import type { Zsm014Id } from '../zsm014/standard.ts';
import type { Q317Id } from './standard.ts';

type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j';
/** The id of a study item, a task or a text. */
export type ItemId = Extract<Q317Id, `q3-17-text-${string}` | `q3-17-2-${Letter}` | `q3-17-3-${Letter}`>;
/** The id of an entry of any of the standards. */
export type AnswerId = X1452Id | Zsm014Id | NsomId | ScpId | Q317Id;
/** A requirement answers to an item of the Question. */
export type Answer = ProgrammeAnswer<ItemId, AnswerId>;

const answering =
  (confidence: ProgrammeConfidence) =>
  (item: ItemId, ...list: readonly (readonly [AnswerId, string])[]): readonly Answer[] =>
    list.map(([requirement, how]) => ({ item, requirement, how, confidence }));

/** What answers to an item, and how each does so. */
export const certainly = answering('certain');
/** What may answer to an item: shown, and never counted. */
export const perhaps = answering('uncertain');
