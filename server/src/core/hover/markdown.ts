/** Text as inline code, whatever it contains; line breaks become blanks. */
export function code(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, " ");
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const padding = line.startsWith("`") || line.endsWith("`") || line.trim() === "" ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** Text as a code block that an editor colours. */
export function codeBlock(text: string, language = "yaml"): string {
  const longest = Math.max(2, ...(text.match(/^`{3,}/gm) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Text that is no Markdown, shown as it stands. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&");
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** A table; the cells are Markdown. Editors set columns side by side without a gap, so that each head but the last brings one. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const spaced = head.map((cell, index) => (index === head.length - 1 ? cell : `${cell}&ensp;`));
  return [line(spaced), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export function quote(text: string): string {
  return text.split(/\r?\n/).map((line) => `> ${line}`.trimEnd()).join("\n");
}

export function link(text: string, url: string): string {
  return `[${text}](${url})`;
}

/** A text cut at about so many characters, with an ellipsis where it is. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
