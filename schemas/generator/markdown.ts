/** Turns a Go comment into Markdown: paragraphs, lists and tables stay what they are; tags and notes to maintainers go. */
export function commentToMarkdown(comment: string): string {
  const blocks: Block[] = [];
  let isBroken = true;
  for (const line of publicLines(comment)) {
    if (line.trim() === "") {
      isBroken = true;
      continue;
    }
    const last = isBroken ? undefined : blocks.at(-1);
    const block = toBlock(line, last, blocks.at(-1));
    if (block === undefined && last !== undefined) last.lines.push(line.trim());
    else blocks.push(block ?? { kind: "paragraph", lines: [line.trim()] });
    isBroken = false;
  }
  return blocks.map((block, index) => separator(blocks[index - 1], block) + print(block)).join("");
}

interface Block {
  readonly kind: "paragraph" | "item" | "literal";
  readonly lines: string[];
}

/** The comment's lines up to a line of dashes, without `+tags` and `TODO`s: what Kubernetes' own generators publish. */
function publicLines(comment: string): readonly string[] {
  const lines = comment.split("\n");
  const end = lines.findIndex((line) => line.startsWith("---"));
  return lines.slice(0, end === -1 ? lines.length : end).filter((line) => !/^\s*(?:\+[a-zA-Z]|TODO\b|FIXME\b)/.test(line));
}

/** The block that a line begins; undefined where it goes on with the last one. */
function toBlock(line: string, last: Block | undefined, before: Block | undefined): Block | undefined {
  const text = line.trim();
  const item = /^(?:[-*] ?(?=\S)|\d+\. |[a-z]\) )(.*)$/.exec(text);
  if (item !== null && !/^[-*]{2}/.test(text)) return { kind: "item", lines: [item[1] ?? ""] };
  if (/^[|+].*[|+]$/.test(text)) return last?.kind === "literal" ? undefined : { kind: "literal", lines: [text] };
  const isChoice = /^[A-Z]\w* - /.test(text) && (before?.kind === "item" || before?.lines.at(-1)?.endsWith(":"));
  if (isChoice) return { kind: "item", lines: [text] };
  if (last?.kind === "literal") return { kind: "paragraph", lines: [text] };
  const isIndented = /^(?:\t| {2,})/.test(line);
  if (isIndented && last?.kind === "paragraph" && last.lines.at(-1)?.endsWith(":")) return { kind: "item", lines: [text] };
  if (isIndented && last?.kind === "item" && / - /.test(text)) return { kind: "item", lines: [text] };
  if (!isIndented && last?.kind === "item" && before?.kind === "item" && /^[A-Z(]/.test(text)) return { kind: "paragraph", lines: [text] };
  return undefined;
}

function separator(before: Block | undefined, block: Block): string {
  if (before === undefined) return "";
  return before.kind === "item" && block.kind === "item" ? "\n" : "\n\n";
}

function print(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return escape(block.lines.join(" "));
    case "item":
      return `- ${escape(block.lines.join(" "))}`;
    case "literal":
      return `\`\`\`text\n${block.lines.join("\n")}\n\`\`\``;
  }
}

/** Escapes what Markdown would take for markup outside of code: `<name>`, `[*]`. */
function escape(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/</g, "&lt;").replace(/\[\*\]/g, "[\\*]").replace(/ {2,}/g, " ")))
    .join("");
}
