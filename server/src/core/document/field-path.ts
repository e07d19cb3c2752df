/** Steps from a document's root to a value: field names and list indexes. */
export type FieldPath = readonly (string | number)[];

/**
 * Reads a field path as Kubernetes prints it (`k8s.io/apimachinery/pkg/util/validation/field.Path.String`):
 * `spec.containers[0].image`, `metadata.annotations[a.b/c]`, `spec.nodeSelector`. Never fails: what can't be read is one name.
 */
export function parseFieldPath(text: string): FieldPath {
  const path: (string | number)[] = [];
  let offset = 0;
  while (offset < text.length) {
    const unit = text[offset];
    if (unit === ".") {
      offset++;
    } else if (unit === "[") {
      const close = text.indexOf("]", offset);
      const end = close === -1 ? text.length : close;
      const inside = text.slice(offset + 1, end);
      path.push(/^[0-9]+$/.test(inside) ? Number(inside) : inside);
      offset = end + 1;
    } else {
      const length = text.slice(offset).search(/[.[]/);
      const end = length === -1 ? text.length : offset + length;
      path.push(text.slice(offset, end));
      offset = end;
    }
  }
  return path;
}

/** Prints a field path as Kubernetes does. Names that hold a dot or a slash are put in brackets. */
export function formatFieldPath(path: FieldPath): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number" || /[./[\]]/.test(step)) text += `[${step}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

export function isPrefix(prefix: FieldPath, path: FieldPath): boolean {
  return prefix.length <= path.length && prefix.every((step, index) => step === path[index]);
}

export function samePath(one: FieldPath, other: FieldPath): boolean {
  return one.length === other.length && isPrefix(one, other);
}
