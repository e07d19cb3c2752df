import { badBase64 } from "./bad-base64.js";
import { badQuantity } from "./bad-quantity.js";
import { badTime } from "./bad-time.js";
import { duplicateValue } from "./duplicate-value.js";
import { forbiddenField } from "./forbidden-field.js";
import { invalidValue } from "./invalid-value.js";
import { missingReference } from "./missing-reference.js";
import { refusedByAdmission } from "./refused-by-admission.js";
import { requiredValue } from "./required-value.js";
import type { Rule } from "./rule.js";
import { serverWarning } from "./server-warning.js";
import { tooLong } from "./too-long.js";
import { unknownField } from "./unknown-field.js";
import { unsupportedValue } from "./unsupported-value.js";
import { wrongType } from "./wrong-type.js";

/** Every rule, the specific before the general: the first that matches explains. */
export const rules: readonly Rule[] = [
  // structure
  unknownField,
  wrongType,
  badQuantity,
  badTime,
  badBase64,
  // general explanations, by reason alone
  refusedByAdmission,
  requiredValue,
  unsupportedValue,
  duplicateValue,
  forbiddenField,
  tooLong,
  missingReference,
  invalidValue,
  serverWarning,
];
