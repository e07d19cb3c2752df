import { fieldNameMistakes } from "./field-names.js";
import { indentationMistakes } from "./indentation.js";
import type { Operator } from "./operator.js";
import { punctuationMistakes } from "./punctuation.js";
import { structureMistakes } from "./structure.js";
import { valueMistakes } from "./values.js";

/** Every kind of mistake that is made on purpose. */
export const operators: readonly Operator[] = [
  ...punctuationMistakes, ...indentationMistakes, ...fieldNameMistakes, ...valueMistakes, ...structureMistakes,
];
