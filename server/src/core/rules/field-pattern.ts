/**
 * A pattern of field paths in the server's notation. `[*]` is any index or key, `*` any run of steps,
 * `C` a container of any list (`spec.{containers,initContainers,ephemeralContainers}[*]`), `P` a probe of one, `H` any handler's
 * owner (probe or lifecycle hook), `V` a volume. All but plain paths are relative to the pod.
 */
export type FieldPattern = string;

const shorthands: Readonly<Record<string, string>> = {
  C: "spec\\.(?:containers|initContainers|ephemeralContainers)(?:\\[\\d+\\])?",
  P: "spec\\.(?:containers|initContainers|ephemeralContainers)\\[\\d+\\]\\.(?:livenessProbe|readinessProbe|startupProbe)",
  H: "spec\\.(?:containers|initContainers|ephemeralContainers)\\[\\d+\\]\\.(?:livenessProbe|readinessProbe|startupProbe|lifecycle\\.(?:preStop|postStart))",
  V: "spec\\.volumes\\[\\d+\\]",
};

const compiled = new Map<FieldPattern, RegExp>();

/** Whether a field path matches, taken as it is or as relative to the pod template that it lies in. */
export function matchesField(pattern: FieldPattern, field: string): boolean {
  const expression = expressionOf(pattern);
  return expression.test(field) || expression.test(withinPod(field));
}

/** `spec.template.spec.containers[0]` → `spec.containers[0]`; a path outside of a template stays as it is. */
export function withinPod(field: string): string {
  return field.replace(/^spec\.(?:jobTemplate\.spec\.)?template\.(?=spec\b|metadata\b|labels\b|annotations\b)/, "").replace(/^template\.template\./, "");
}

function expressionOf(pattern: FieldPattern): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const source = pattern
    .split(/(\[\*\]|\*)/)
    .map((part, index) => (part === "[*]" ? "(?:\\[[^\\]]*\\])" : part === "*" ? ".*" : index === 0 ? expandShorthand(part) : escape(part)))
    .join("");
  const expression = new RegExp(`^${source}$`);
  compiled.set(pattern, expression);
  return expression;
}

function expandShorthand(part: string): string {
  const match = /^([CPHV])(?=\.|\[|$)/.exec(part);
  const shorthand = match && shorthands[match[1] as string];
  return shorthand ? shorthand + escape(part.slice(1)) : escape(part);
}

function escape(text: string): string {
  return text.replace(/[.\\^$+?()|{}[\]]/g, "\\$&");
}
