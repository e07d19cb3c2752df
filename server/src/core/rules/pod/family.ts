import type { RuleFamily } from "../rule.js";
import { activeDeadlineOutOfRange } from "./active-deadline-out-of-range.js";
import { dnsNoneWithoutNameservers } from "./dns-none-without-nameservers.js";
import { hostnameOverrideConflict } from "./hostname-override-conflict.js";
import { invalidHostname } from "./invalid-hostname.js";
import { invalidIpAddress } from "./invalid-ip-address.js";
import { invalidResourceClaim } from "./invalid-resource-claim.js";
import { invalidSearchDomain } from "./invalid-search-domain.js";
import { nodeNameWithGates } from "./node-name-with-gates.js";
import { overheadWithoutRuntimeClass } from "./overhead-without-runtime-class.js";
import { priorityWithoutClass } from "./priority-without-class.js";
import { tooManyNameservers } from "./too-many-nameservers.js";
import { unknownDnsPolicy } from "./unknown-dns-policy.js";

export const podFamily: RuleFamily = {
  title: { en: "Pod settings", ko: "파드 설정" },
  rules: [
    activeDeadlineOutOfRange,
    dnsNoneWithoutNameservers,
    hostnameOverrideConflict,
    invalidHostname,
    invalidIpAddress,
    invalidResourceClaim,
    invalidSearchDomain,
    nodeNameWithGates,
    overheadWithoutRuntimeClass,
    priorityWithoutClass,
    tooManyNameservers,
    unknownDnsPolicy,
  ],
};
