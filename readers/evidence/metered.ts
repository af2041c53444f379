import { linearMatch } from './linear-match.ts';
import { sizeOf, type Meter } from './meter.ts';

/** A node of a parsed expression, as the evaluator of CEL holds it. */
export interface CelNode {
  readonly op: string;
  readonly args: unknown;
  evaluate?: (evaluator: CelEvaluator, node: CelNode, context: unknown) => unknown;
}

/** The evaluator of CEL: every node but the outermost is evaluated by way of `run`. */
export interface CelEvaluator {
  run: (node: CelNode, context: unknown) => unknown;
}

/**
 * Makes the evaluation of an expression pay for each node it evaluates and for the size of what operators that look
 * into their operands are given, replaces `matches` by one that takes linear time, and refuses the few functions of
 * CEL that depend on the machine's time zone. The library offers no such limit, so this stands between its evaluator
 * and the nodes; `meter` shows whether it did.
 */
export const meterEvaluation = (root: CelNode, meter: Meter): void => {
  root.evaluate = (evaluator, node, context) => {
    // The node's own method comes to light again; from here on, `run` is ours.
    delete root.evaluate;
    evaluator.run = meteredRun(evaluator.run.bind(evaluator), meter);
    return evaluator.run(node, context);
  };
};

type Run = CelEvaluator['run'];
type Weigh = (value: unknown) => number;

const meteredRun = (run: Run, meter: Meter): Run => {
  const weights = new WeakMap<object, Weigh>();
  const metered: Run = (node, context) => {
    meter.charge(1);
    const call = methodCall(node);
    if (call?.name === 'matches' && call.args.length === 1) return matchesOf(call, metered, context, meter);
    refuseTimeZones(call);
    for (const [operand, weigh] of weightsOf(node, call, meter)) weights.set(operand, weigh);
    const value = run(node, context);
    meter.charge((typeof value === 'string' ? value.length >> 6 : 0) + (weights.get(node)?.(value) ?? 0));
    return value;
  };
  return metered;
};

interface MethodCall {
  readonly name: string;
  readonly receiver: CelNode;
  readonly args: readonly CelNode[];
}

const methodCall = (node: CelNode): MethodCall | undefined => {
  if (node.op !== 'rcall') return undefined;
  // Sound: the arguments of a node with this operator are a name, a receiver and a list of nodes.
  const [name, receiver, args] = node.args as readonly [string, CelNode, readonly CelNode[]];
  return { name, receiver, args };
};

const matchesOf = (call: MethodCall, run: Run, context: unknown, meter: Meter): boolean => {
  const text = run(call.receiver, context);
  const pattern = call.args[0] === undefined ? undefined : run(call.args[0], context);
  if (typeof text !== 'string' || typeof pattern !== 'string')
    throw new TypeError('`matches` needs two strings');
  return linearMatch(text, pattern, meter);
};

const refuseTimeZones = (call: MethodCall | undefined): void => {
  if (call === undefined || !/^get[A-Z]/.test(call.name)) return;
  if (call.name === 'getDayOfYear' || call.args.length > 0)
    throw new TypeError(`\`${call.name}\` is not offered here, as it depends on the machine's time zone`);
};

/** Which operands of a node are paid for by size, because evaluating the node looks at all of them. */
const weightsOf = (
  node: CelNode,
  call: MethodCall | undefined,
  meter: Meter,
): readonly (readonly [CelNode, Weigh])[] => {
  const deep: Weigh = value => sizeOf(value, meter.left());
  // Sound: the library's own shapes of the arguments of these operators.
  switch (node.op) {
    case '==':
    case '!=':
    case 'in':
      return (node.args as readonly CelNode[]).map(operand => [operand, deep] as const);
    case '+':
      return (node.args as readonly CelNode[]).map(operand => [operand, lengthOf] as const);
    case 'comprehension':
      return [[(node.args as { readonly iterable: CelNode }).iterable, lengthOf]];
    case 'call':
      return callWeights(node.args as readonly [string, readonly CelNode[]]);
    default:
      return call === undefined ? [] : searchWeights(call);
  }
};

const lengthOf: Weigh = value =>
  (Array.isArray(value) ? value.length : value instanceof Map ? value.size : 0) >> 2;

/** Reading a duration takes time that grows with the square of the text's length. */
const callWeights = ([name, args]: readonly [string, readonly CelNode[]]): readonly (readonly [
  CelNode,
  Weigh,
])[] => (name === 'duration' ? args.map(operand => [operand, squareOf] as const) : []);

const squareOf: Weigh = value => (typeof value === 'string' ? value.length ** 2 : 0);

/** Searching a text takes, at worst, time that grows with the product of both lengths. */
const searchWeights = (call: MethodCall): readonly (readonly [CelNode, Weigh])[] => {
  const [sought] = call.args;
  if (sought === undefined) return [[call.receiver, lengthOf]];
  let length = 0;
  const keep: Weigh = value => {
    length = typeof value === 'string' ? value.length : 0;
    return 0;
  };
  const weigh: Weigh = value =>
    lengthOf(value) + (typeof value === 'string' ? Math.ceil((value.length * length) / 1024) : 0);
  return [
    [sought, keep],
    [call.receiver, weigh],
  ];
};
