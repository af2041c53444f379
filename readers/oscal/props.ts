import { type Item, itemsOf, textOf } from './item.ts';

/** The name space of the properties that our own documents have. */
const ownNamespace = 'https://clausewise.dev/ns/oscal';

/** The values of a property of an object, in whatever name space. */
export const propsOf = (item: Item, name: string): readonly string[] =>
  itemsOf(item, 'props')
    .filter(prop => textOf(prop, 'name')?.toLowerCase() === name)
    .flatMap(prop => textOf(prop, 'value') ?? []);

/** The value of a property of ours. */
export const ownPropOf = (item: Item, name: string): string | undefined => {
  const found = itemsOf(item, 'props').find(
    prop => textOf(prop, 'name') === name && textOf(prop, 'ns') === ownNamespace,
  );
  return found === undefined ? undefined : textOf(found, 'value');
};

/** How a control or group is printed: the label without a class before those for one use only. */
export const labelOf = (item: Item): string | undefined => {
  const labels = itemsOf(item, 'props').filter(
    prop => textOf(prop, 'name') === 'label' && textOf(prop, 'ns') !== ownNamespace,
  );
  const usual = labels.find(prop => textOf(prop, 'class') === undefined) ?? labels[0];
  return usual === undefined ? undefined : textOf(usual, 'value');
};
