import type { RuleFamily } from "../rule.js";
import { invalidNodeSelector } from "./invalid-node-selector.js";
import { invalidSelectorKey } from "./invalid-selector-key.js";
import { invalidSelectorValue } from "./invalid-selector-value.js";
import { invalidTolerationKey } from "./invalid-toleration-key.js";
import { labelKeyTwice } from "./label-key-twice.js";
import { labelKeysWithoutSelector } from "./label-keys-without-selector.js";
import { maxSkew } from "./max-skew.js";
import { minDomainsWithoutBlock } from "./min-domains-without-block.js";
import { missingNodeSelectorTerms } from "./missing-node-selector-terms.js";
import { missingTopologyKey } from "./missing-topology-key.js";
import { repeatedSpread } from "./repeated-spread.js";
import { selectorWithValues } from "./selector-with-values.js";
import { selectorWithoutValues } from "./selector-without-values.js";
import { tolerationSeconds } from "./toleration-seconds.js";
import { tolerationValue } from "./toleration-value.js";
import { tolerationWithoutKey } from "./toleration-without-key.js";
import { unknownOperator } from "./unknown-operator.js";
import { unknownTaintEffect } from "./unknown-taint-effect.js";
import { unknownTolerationOperator } from "./unknown-toleration-operator.js";
import { unknownWhenUnsatisfiable } from "./unknown-when-unsatisfiable.js";
import { weightOutOfRange } from "./weight-out-of-range.js";

export const schedulingFamily: RuleFamily = {
  title: { en: "Scheduling", ko: "스케줄링" },
  rules: [
    tolerationWithoutKey,
    selectorWithoutValues,
    maxSkew,
    minDomainsWithoutBlock,
    unknownOperator,
    invalidSelectorKey,
    invalidNodeSelector,
    invalidTolerationKey,
    labelKeysWithoutSelector,
    missingNodeSelectorTerms,
    missingTopologyKey,
    repeatedSpread,
    selectorWithValues,
    tolerationSeconds,
    unknownTaintEffect,
    unknownTolerationOperator,
    unknownWhenUnsatisfiable,
    weightOutOfRange,
    invalidSelectorValue,
    labelKeyTwice,
    tolerationValue,
  ],
};
