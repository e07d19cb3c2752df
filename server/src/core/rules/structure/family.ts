import type { RuleFamily } from "../rule.js";
import { badBase64 } from "./bad-base64.js";
import { badQuantity } from "./bad-quantity.js";
import { badTime } from "./bad-time.js";
import { unknownField } from "./unknown-field.js";
import { wrongType } from "./wrong-type.js";

export const structureFamily: RuleFamily = {
  title: { en: "Structure", ko: "구조" },
  rules: [
    unknownField,
    wrongType,
    badQuantity,
    badBase64,
    badTime,
  ],
};
