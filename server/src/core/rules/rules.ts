import { adviceFamily } from "./advice/family.js";
import { containersFamily } from "./containers/family.js";
import { environmentFamily } from "./environment/family.js";
import { generalFamily } from "./general/family.js";
import { metadataFamily } from "./metadata/family.js";
import { mountsFamily } from "./mounts/family.js";
import { objectsFamily } from "./objects/family.js";
import { podFamily } from "./pod/family.js";
import { podSecurityFamily } from "./pod-security/family.js";
import { portsFamily } from "./ports/family.js";
import { probesFamily } from "./probes/family.js";
import { resourcesFamily } from "./resources/family.js";
import { schedulingFamily } from "./scheduling/family.js";
import { securityFamily } from "./security/family.js";
import { structureFamily } from "./structure/family.js";
import { volumesFamily } from "./volumes/family.js";
import { warningsFamily } from "./warnings/family.js";
import { workloadsFamily } from "./workloads/family.js";
import type { Rule, RuleFamily } from "./rule.js";

/** Every family, in the order in which their rules are asked: structure, the specific explanations, then those by reason alone. */
export const families: readonly RuleFamily[] = [
  structureFamily,
  workloadsFamily,
  objectsFamily,
  metadataFamily,
  containersFamily,
  portsFamily,
  environmentFamily,
  mountsFamily,
  volumesFamily,
  probesFamily,
  resourcesFamily,
  securityFamily,
  podFamily,
  schedulingFamily,
  warningsFamily,
  adviceFamily,
  podSecurityFamily,
  generalFamily,
];

/** Every rule: of those for causes and warnings, the first that matches explains. */
export const rules: readonly Rule[] = families.flatMap((family) => family.rules);
