import type { RuleFamily } from "../rule.js";
import { duplicatePortName } from "./duplicate-port-name.js";
import { hostNetworkPort } from "./host-network-port.js";
import { hostPortConflict } from "./host-port-conflict.js";
import { invalidPortName } from "./invalid-port-name.js";
import { missingContainerPort } from "./missing-container-port.js";
import { portOutOfRange } from "./port-out-of-range.js";
import { unknownProtocol } from "./unknown-protocol.js";

export const portsFamily: RuleFamily = {
  title: { en: "Ports", ko: "포트" },
  rules: [
    missingContainerPort,
    portOutOfRange,
    invalidPortName,
    duplicatePortName,
    hostNetworkPort,
    hostPortConflict,
    unknownProtocol,
  ],
};
