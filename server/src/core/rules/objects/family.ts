import type { RuleFamily } from "../rule.js";
import { clusterIpNone } from "./cluster-ip-none.js";
import { duplicateServicePort } from "./duplicate-service-port.js";
import { externalName } from "./external-name.js";
import { fieldOfOtherServiceType } from "./field-of-other-service-type.js";
import { invalidDataKey } from "./invalid-data-key.js";
import { invalidLimitType } from "./invalid-limit-type.js";
import { invalidQuotaScope } from "./invalid-quota-scope.js";
import { limitRangeOrder } from "./limit-range-order.js";
import { missingAccessModes } from "./missing-access-modes.js";
import { missingSecretKey } from "./missing-secret-key.js";
import { missingServicePort } from "./missing-service-port.js";
import { missingStorageRequest } from "./missing-storage-request.js";
import { servicePortWithoutName } from "./service-port-without-name.js";
import { serviceWithoutPorts } from "./service-without-ports.js";
import { unknownAccessMode } from "./unknown-access-mode.js";
import { unknownQuotaResource } from "./unknown-quota-resource.js";
import { unknownServiceType } from "./unknown-service-type.js";
import { volumeWithoutSource } from "./volume-without-source.js";

export const objectsFamily: RuleFamily = {
  title: { en: "Services, storage and configuration", ko: "서비스, 스토리지, 구성" },
  rules: [
    missingServicePort,
    serviceWithoutPorts,
    clusterIpNone,
    externalName,
    invalidDataKey,
    limitRangeOrder,
    invalidLimitType,
    unknownQuotaResource,
    duplicateServicePort,
    invalidQuotaScope,
    missingAccessModes,
    missingSecretKey,
    missingStorageRequest,
    servicePortWithoutName,
    unknownAccessMode,
    unknownServiceType,
    volumeWithoutSource,
    fieldOfOtherServiceType,
  ],
};
