import fc from "fast-check";

/** YAML as a person might write it, with the value that it has: block and flow, quotes, comments, odd but legal indentation. */
export interface WrittenYaml {
  readonly text: string;
  readonly value: unknown;
}

type Part =
  | { readonly kind: "scalar"; readonly text: string; readonly value: unknown }
  | { readonly kind: "mapping"; readonly style: Style; readonly entries: readonly (readonly [name: string, value: Part])[] }
  | { readonly kind: "sequence"; readonly style: Style; readonly items: readonly Part[] };

interface Style {
  readonly isFlow: boolean;
  /** Columns that a block stands deeper than its parent; 0 only for sequences. */
  readonly step: number;
  readonly comment: "none" | "above" | "behind";
}

const names = ["name", "image", "spec", "ports", "a", "b.c/d", "app", "x-y", "key with blank", "8080", "yes", "빌드"];

const scalars: fc.Arbitrary<Part> = fc.constantFrom<readonly [string, unknown]>(
  ["web", "web"], ["nginx:1.27", "nginx:1.27"], ["80", 80], ["-1", -1], ["0.5", 0.5], ["true", true], ["off", false], ["~", null], ["500m", "500m"],
  ['"quoted # no comment"', "quoted # no comment"], ["'it''s'", "it's"], ['"80"', "80"], ['"tab\\there"', "tab\there"], ["a b  c", "a b  c"], ["http://x/#y", "http://x/#y"], ["웹 🐳", "웹 🐳"],
).map(([text, value]) => ({ kind: "scalar", text, value }));

const styles: fc.Arbitrary<Style> = fc.record({
  isFlow: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  step: fc.constantFrom(2, 2, 2, 4, 3),
  comment: fc.constantFrom("none", "none", "above", "behind"),
});

const parts = fc.letrec<{ part: Part; mapping: Part }>((tie) => ({
  part: fc.oneof({ depthSize: "small", withCrossShrink: true }, scalars, tie("mapping"), fc.record({
    kind: fc.constant("sequence" as const), style: styles, items: fc.array(tie("part"), { maxLength: 4 }),
  })),
  mapping: fc.record({
    kind: fc.constant("mapping" as const),
    style: styles,
    entries: fc.uniqueArray(fc.tuple(fc.constantFrom(...names), tie("part")), { minLength: 1, maxLength: 5, selector: ([name]) => keyAs(name) }),
  }),
}));

/** A document whose root is a block mapping, as every manifest's. */
export const writtenYaml: fc.Arbitrary<WrittenYaml> = fc
  .tuple(parts.mapping, fc.constantFrom("\n", "\r\n"), fc.boolean())
  .map(([root, newline, endsWithBreak]) => {
    if (root.kind !== "mapping") throw new Error("the root is a mapping");
    const lines = blockLines({ ...root, style: { ...root.style, isFlow: false } }, 0);
    return { text: lines.join(newline) + (endsWithBreak ? newline : ""), value: valueOfPart(root) };
  });

function valueOfPart(part: Part): unknown {
  switch (part.kind) {
    case "scalar":
      return part.value;
    case "sequence":
      return part.items.map(valueOfPart);
    case "mapping":
      return Object.fromEntries(part.entries.map(([name, value]) => [keyAs(name), valueOfPart(value)]));
  }
}

/** `yes` as a key is "true". */
function keyAs(name: string): string {
  return name === "yes" ? "true" : name;
}

function blockLines(part: Exclude<Part, { kind: "scalar" }>, column: number): readonly string[] {
  const indentation = " ".repeat(column);
  if (part.kind === "mapping") {
    return part.entries.flatMap(([name, value]) => [...above(value, indentation), ...behindLead(`${indentation}${name}:`, value, column)]);
  }
  return part.items.flatMap((item) => itemLines(item, column));
}

function itemLines(item: Part, column: number): readonly string[] {
  const indentation = " ".repeat(column);
  if (isInline(item)) return [`${indentation}- ${inlineText(item)}${behind(item)}`];
  const [first = "", ...others] = blockLines(item as Exclude<Part, { kind: "scalar" }>, column + 2);
  // A comment can't stand between a dash and the mapping that it starts.
  if (first.trimStart().startsWith("#")) return [`${indentation}-`, first, ...others];
  return [`${indentation}- ${first.slice(column + 2)}`, ...others];
}

function behindLead(lead: string, value: Part, column: number): readonly string[] {
  if (isInline(value)) return [`${lead} ${inlineText(value)}${behind(value)}`.trimEnd()];
  const block = value as Exclude<Part, { kind: "scalar" }>;
  const step = block.kind === "sequence" && block.style.step === 2 ? 0 : block.style.step;
  return [`${lead}${behind(value)}`, ...blockLines(block, column + step)];
}

function isInline(part: Part): boolean {
  if (part.kind === "scalar") return true;
  return part.style.isFlow || (part.kind === "mapping" ? part.entries.length === 0 : part.items.length === 0);
}

function inlineText(part: Part): string {
  switch (part.kind) {
    case "scalar":
      return part.text;
    case "sequence":
      return `[${part.items.map(inFlow).join(", ")}]`;
    case "mapping":
      return `{${part.entries.map(([name, value]) => `${name}: ${inFlow(value)}`).join(", ")}}`;
  }
}

function inFlow(part: Part): string {
  return part.kind === "scalar" ? part.text : inlineText(part);
}

function above(part: Part, indentation: string): readonly string[] {
  return part.kind !== "scalar" && part.style.comment === "above" ? [`${indentation}# about the next line`] : [];
}

function behind(part: Part): string {
  return part.kind !== "scalar" && part.style.comment === "behind" ? " # said behind" : "";
}
