import type { Structure } from "../analysis/structure.js";
import type { FieldPath } from "../document/field-path.js";
import type { Edit } from "../document/edit.js";
import type { Text } from "../language/text.js";

/** A change of a manifest that somebody may want though nothing is wrong with it. */
export interface Refactoring {
  readonly title: Text;
  readonly edits: readonly Edit[];
}

/** Proposes changes for a manifest in which the cursor stands at `path`. */
export type RefactoringRoutine = (structure: Structure, path: FieldPath) => readonly Refactoring[];
