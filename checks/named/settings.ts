import type { Descriptor } from '../../model/descriptor-schema.ts';
import type { Condition } from '../../model/expression.ts';
import { and, not } from '../builder.ts';
import type { GivenReference, ListReference, StringReference } from '../reference.ts';

type DomainData = NonNullable<Descriptor['securityConfigurations']>[number];
type SettingData = NonNullable<NonNullable<DomainData['configurations']>[number]['intended']>[number];
/** A setting, as checks see it. */
type Setting = GivenReference<SettingData>;
/** A list of settings, as checks see it. */
type Settings = ListReference<SettingData>;

/** The settings say something of the parameter. */
export const haveParameter = (settings: Settings, parameter: StringReference): Condition =>
  settings.some(setting => setting.parameter.is(parameter));

/** No parameter of which this holds has one value here and another there. */
export const haveSameValues = (
  settings: Settings,
  others: Settings,
  which?: (setting: Setting) => Condition,
): Condition =>
  not(
    settings.some(setting => {
      // the values come first, so that a finding names them first
      const differs = others.some(other =>
        and(other.value.isNot(setting.value), other.parameter.is(setting.parameter)),
      );
      return which === undefined ? differs : and(differs, which(setting));
    }),
  );

/** There are settings, and no two of them set the same parameter. */
export const areUnambiguous = (settings: Settings): Condition =>
  and(
    settings.count().atLeast(1),
    settings.unique(setting => setting.parameter),
  );
