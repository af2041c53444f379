/** What the collaboration agreement of each of the four services clarifies, in the order of the text. */
export const agreementContent = [
  'the role that each entity plays while the service is provided',
  'the responsibilities that each entity bears while the service is provided',
  'implementation support: what each entity has to contribute, for example features, supporting systems, security solutions',
] as const;
