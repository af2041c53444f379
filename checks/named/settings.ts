import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and } from '../builder.ts';
import type { GivenReference, ListReference, StringReference } from '../reference.ts';

type DomainData = NonNullable<Descriptor['securityConfigurations']>[number];
type SettingData = NonNullable<NonNullable<DomainData['configurations']>[number]['intended']>[number];
/** A setting, as checks see it. */
export type Setting = GivenReference<SettingData>;
/** A list of settings, as checks see it. */
type Settings = ListReference<SettingData>;

/** The settings say something of the parameter. */
export const haveParameter = (settings: Settings, parameter: StringReference): Condition =>
  parameter.refersTo(settings, setting => setting.parameter);

/** The settings give the parameter of this setting another value. */
export const giveAnotherValue = (settings: Settings, setting: Setting): Condition =>
  settings
    // the values come first, so that a finding names them first
    .where(other => other.value.isNot(setting.value))
    .some(other => other.parameter.is(setting.parameter));

/** There are settings, and no two of them set the same parameter. */
export const areUnambiguous = (settings: Settings): Condition =>
  and(
    settings.count().atLeast(1),
    settings.unique(setting => setting.parameter),
  );
