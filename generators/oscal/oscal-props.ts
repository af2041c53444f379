import { oscalString, oscalToken } from './oscal-text.ts';

/** The name space of the properties that are ours: outside of it, OSCAL allows none but its own names. */
export const ownNamespace = 'https://clausewise.dev/ns/oscal';

/** A property of an OSCAL object. */
export interface Prop {
  readonly name: string;
  readonly ns?: string;
  readonly value: string;
  readonly class?: string;
}

/** Properties of ours, in the order given, without those that there is nothing to say of. */
export const ownProps = (values: Readonly<Record<string, string | number | undefined>>): readonly Prop[] => {
  const props: Prop[] = [];
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '')
      props.push({ name, ns: ownNamespace, value: oscalString(String(value)) });
  return props;
};

/** A property of ours of which there may be several; a class can tell them apart. */
export const ownProp = (name: string, value: string, label?: string): Prop =>
  label === undefined
    ? { name, ns: ownNamespace, value: oscalString(value) }
    : { name, ns: ownNamespace, value: oscalString(value), class: oscalToken(label) };

/** A property whose name OSCAL itself defines. */
export const coreProp = (name: string, value: string): Prop => ({ name, value: oscalString(value) });

/** A list under its key; no key where it is empty, since OSCAL allows no empty list. */
export const listed = (key: string, list: readonly unknown[]): object =>
  list.length === 0 ? {} : { [key]: list };

/** A text under its key; no key where it is empty. */
export const told = (key: string, text: string): object => (text === '' ? {} : { [key]: text });
