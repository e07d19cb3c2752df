import { changedLine, insertedBelow, oneOf, replacing, type Operator } from "./operator.js";

/** Characters that were left out, mixed up or put in. */
export const punctuationMistakes: readonly Operator[] = [
  replacing("double quote not closed", /(:\s+"[^"]+)"\s*$/, "$1"),
  replacing("single quote not closed", /(:\s+'[^']+)'\s*$/, "$1"),
  replacing("quote not opened", /(:\s+)"([^"]+"\s*)$/, "$1$2"),
  replacing("quotes of two kinds", /(:\s+)"([^"]+)"\s*$/, "$1\"$2'"),
  replacing("colon missing before a value", /^(\s*(?:- )?[A-Za-z]+):( \S.*)$/, "$1$2"),
  replacing("colon missing behind a parent", /^(\s*[A-Za-z]+):\s*$/, "$1"),
  replacing("equals sign for colon", /^(\s*(?:- )?[A-Za-z]+): (\S.*)$/, (match, random) => `${match[1]}${random() < 0.5 ? "=" : " = "}${match[2]}`),
  replacing("semicolon for colon", /^(\s*(?:- )?[A-Za-z]+): (\S.*)$/, "$1; $2"),
  replacing("wide colon", /^(\s*(?:- )?[A-Za-z]+): (\S.*)$/, "$1：$2"),
  replacing("colon twice", /^(\s*(?:- )?[A-Za-z]+): (\S.*)$/, "$1:: $2"),
  replacing("smart quotes", /^(\s*(?:- )?(?:name|value|path|mountPath|kind|memory|cpu): )"?([^"]+?)"?\s*$/, "$1“$2”"),
  replacing("no-break blank in the indentation", /^ ( +\S.*)$/, "\u00a0$1"),
  replacing("zero-width blank in a key", /^(\s*(?:- )?[a-z]+)([A-Za-z]+:.*)$/, "$1\u200b$2"),
  replacing("long dash for dash", /^(\s*)- (\S.*)$/, "$1– $2"),
  replacing("asterisk for dash", /^(\s*)- (\S.*)$/, "$1* $2"),
  replacing("tab behind a dash", /^(\s*)- ([a-z]+:.*)$/, "$1-\t$2"),
  replacing("dash twice", /^(\s*)- (\S.*)$/, "$1- - $2"),
  replacing("dash glued and colon glued", /^(\s*)- ([a-z]+): (\S.*)$/, "$1-$2:$3"),
  replacing("trailing comma", /^(\s*(?:- )?(?:name|containerPort|replicas|cpu|memory|port|app|mountPath|kind|apiVersion|restartPolicy): \S.*?)\s*$/, "$1,"),
  replacing("trailing semicolon", /^(\s*(?:- )?(?:name|containerPort|replicas|cpu|memory|port|app|kind|restartPolicy): \S.*?)\s*$/, "$1;"),
  replacing("bracket not closed", /(:\s*\[[^\]]+)\]\s*$/, "$1"),
  replacing("bracket closed by a brace", /(:\s*\[[^\]]+)\]\s*$/, "$1}"),
  replacing("comma missing in a flow list", /(\[[^\]]*?["']),\s*(["'])/, "$1 $2"),
  replacing("quote missing in a flow list", /(\[\s*"[^"]*)"(\s*[,\]])/, "$1$2"),
  replacing("key and value twice", /^(\s*(?:- )?(image|name)): (\S.*)$/, "$1: $2: $3"),
  replacing("blank behind the colon of an image tag", /^(\s*(?:- )?image: [\w./-]+):([\w.-]+)\s*$/, "$1: $2"),
  replacing("quotes inside quotes", /^(\s*(?:- )?(?:value|name|image): )"?([\w./:-]+)"?\s*$/, '$1""$2""'),
  replacing("at sign before a value", /^(\s*(?:- )?(?:name|image|value): )([\w./:-]+)\s*$/, "$1@$2"),
  replacing("value in backticks", /^(\s*(?:- )?(?:name|image|value): )([\w./:-]+)\s*$/, "$1`$2`"),
  replacing("schedule without its quotes", /^(\s*schedule: )["'](\*[^"']*)["']\s*$/, "$1$2"),
  replacing("parenthesis for bracket", /^(\s*(?:- )?(?:command|args): )\[(.*)\]\s*$/, "$1($2)"),
  stray("line of a shell before the manifest", ["kubectl apply -f - <<EOF", "cat <<EOF | kubectl apply -f -", "$ cat pod.yaml"], "first"),
  stray("end of a here-document", ["EOF"], "last"),
  stray("Markdown fence", ["```yaml", "```"], "first"),
  stray("conflict marker", ["<<<<<<< HEAD", "=======", ">>>>>>> main"], "between"),
  stray("ellipsis of a tutorial", ["..... ", "[...]", "<snip>"], "between"),
  stray("comment without its sign", ["this is the main container", "TODO set the limits"], "between"),
  {
    name: "comment sign of another language",
    spoil: (manifest, random) => {
      const line = oneOf(manifest.code, random);
      return line === undefined ? undefined : insertedBelow(manifest, line, [`${" ".repeat(manifest.indentation(line))}// set by the team`]);
    },
  },
  {
    name: "comment glued to a value",
    spoil: (manifest, random) => {
      const line = oneOf(manifest.matching(/^\s*(?:- )?(?:containerPort|replicas|cpu|memory|name): \S+\s*$/), random);
      return line === undefined ? undefined : changedLine(manifest, line, `${manifest.at(line).trimEnd()}// main`);
    },
  },
];

function stray(name: string, texts: readonly string[], where: "first" | "last" | "between"): Operator {
  return {
    name,
    spoil: (manifest, random) => {
      const text = oneOf(texts, random) ?? "";
      if (where === "first") return { lines: [text, ...manifest.lines], line: 0, tolerance: 0 };
      const last = manifest.code.at(-1) ?? 0;
      const line = where === "last" ? last : (oneOf(manifest.code.slice(0, -1), random) ?? last);
      return { ...insertedBelow(manifest, line, [text]), tolerance: 0 };
    },
  };
}
