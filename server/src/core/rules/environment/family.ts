import type { RuleFamily } from "../rule.js";
import { badDivisor } from "./bad-divisor.js";
import { badFieldPath } from "./bad-field-path.js";
import { badResourceField } from "./bad-resource-field.js";
import { envFromWithoutSource } from "./env-from-without-source.js";
import { envValueAndValueFrom } from "./env-value-and-value-from.js";
import { envWithTwoSources } from "./env-with-two-sources.js";
import { envWithoutSource } from "./env-without-source.js";
import { invalidEnvName } from "./invalid-env-name.js";
import { invalidKey } from "./invalid-key.js";
import { invalidReferenceName } from "./invalid-reference-name.js";
import { missingConfigMapName } from "./missing-config-map-name.js";
import { missingEnvName } from "./missing-env-name.js";
import { missingKeyReference } from "./missing-key-reference.js";
import { missingSecretName } from "./missing-secret-name.js";

export const environmentFamily: RuleFamily = {
  title: { en: "Environment variables", ko: "환경 변수" },
  rules: [
    badDivisor,
    badFieldPath,
    badResourceField,
    envFromWithoutSource,
    envValueAndValueFrom,
    envWithTwoSources,
    envWithoutSource,
    invalidEnvName,
    invalidKey,
    invalidReferenceName,
    missingConfigMapName,
    missingEnvName,
    missingKeyReference,
    missingSecretName,
  ],
};
