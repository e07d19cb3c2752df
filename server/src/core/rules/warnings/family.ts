import type { RuleFamily } from "../rule.js";
import { deprecatedKind } from "./deprecated-kind.js";
import { deprecatedNodeLabel } from "./deprecated-node-label.js";
import { emptyProjection } from "./empty-projection.js";
import { fractionalBytes } from "./fractional-bytes.js";
import { hiddenVariable } from "./hidden-variable.js";
import { hostIpWithoutHostPort } from "./host-ip-without-host-port.js";
import { ignoredServiceField } from "./ignored-service-field.js";
import { nameUnfitForHostNames } from "./name-unfit-for-host-names.js";
import { negativeGracePeriod } from "./negative-grace-period.js";
import { overlappingPaths } from "./overlapping-paths.js";
import { removedVolumeType } from "./removed-volume-type.js";
import { repeatedItem } from "./repeated-item.js";
import { repeatedPort } from "./repeated-port.js";
import { repeatedPortName } from "./repeated-port-name.js";
import { retiredAnnotation } from "./retired-annotation.js";
import { selectorOfNoPods } from "./selector-of-no-pods.js";
import { unmatchableNodeValue } from "./unmatchable-node-value.js";
import { unusualIpSpelling } from "./unusual-ip-spelling.js";

export const warningsFamily: RuleFamily = {
  title: { en: "Warnings of the API server", ko: "API 서버의 경고" },
  rules: [
    removedVolumeType,
    fractionalBytes,
    retiredAnnotation,
    selectorOfNoPods,
    deprecatedKind,
    deprecatedNodeLabel,
    emptyProjection,
    hiddenVariable,
    hostIpWithoutHostPort,
    ignoredServiceField,
    nameUnfitForHostNames,
    negativeGracePeriod,
    overlappingPaths,
    repeatedItem,
    repeatedPort,
    repeatedPortName,
    unmatchableNodeValue,
    unusualIpSpelling,
  ],
};
