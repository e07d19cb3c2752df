import type { RuleFamily } from "../rule.js";
import { invalidAnnotationKey } from "./invalid-annotation-key.js";
import { invalidFinalizer } from "./invalid-finalizer.js";
import { invalidLabel } from "./invalid-label.js";
import { invalidName } from "./invalid-name.js";
import { invalidNamespace } from "./invalid-namespace.js";
import { invalidOwnerReference } from "./invalid-owner-reference.js";
import { missingName } from "./missing-name.js";

export const metadataFamily: RuleFamily = {
  title: { en: "Names, labels and annotations", ko: "이름, 레이블, 어노테이션" },
  rules: [
    missingName,
    invalidName,
    invalidAnnotationKey,
    invalidFinalizer,
    invalidLabel,
    invalidNamespace,
    invalidOwnerReference,
  ],
};
