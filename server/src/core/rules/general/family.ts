import type { RuleFamily } from "../rule.js";
import { duplicateValue } from "./duplicate-value.js";
import { forbiddenField } from "./forbidden-field.js";
import { invalidValue } from "./invalid-value.js";
import { missingReference } from "./missing-reference.js";
import { refusedByAdmission } from "./refused-by-admission.js";
import { requiredValue } from "./required-value.js";
import { serverWarning } from "./server-warning.js";
import { tooLong } from "./too-long.js";
import { unsupportedValue } from "./unsupported-value.js";
import { unusedSuppression } from "./unused-suppression.js";

export const generalFamily: RuleFamily = {
  title: { en: "General", ko: "일반" },
  rules: [
    refusedByAdmission,
    requiredValue,
    unsupportedValue,
    duplicateValue,
    forbiddenField,
    tooLong,
    missingReference,
    invalidValue,
    serverWarning,
    unusedSuppression,
  ],
};
