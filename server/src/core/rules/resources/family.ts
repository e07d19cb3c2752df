import type { RuleFamily } from "../rule.js";
import { containerLimitAbovePod } from "./container-limit-above-pod.js";
import { extendedResourceMismatch } from "./extended-resource-mismatch.js";
import { fractionalResource } from "./fractional-resource.js";
import { hugepagesAlone } from "./hugepages-alone.js";
import { hugepagesNotWhole } from "./hugepages-not-whole.js";
import { negativeQuantity } from "./negative-quantity.js";
import { podRequestBelowContainers } from "./pod-request-below-containers.js";
import { requestAboveLimit } from "./request-above-limit.js";
import { resizePolicy } from "./resize-policy.js";
import { unknownResourceClaim } from "./unknown-resource-claim.js";
import { unknownResourceName } from "./unknown-resource-name.js";

export const resourcesFamily: RuleFamily = {
  title: { en: "Resources", ko: "리소스" },
  rules: [
    requestAboveLimit,
    unknownResourceName,
    negativeQuantity,
    fractionalResource,
    hugepagesNotWhole,
    containerLimitAbovePod,
    hugepagesAlone,
    podRequestBelowContainers,
    resizePolicy,
    unknownResourceClaim,
    extendedResourceMismatch,
  ],
};
