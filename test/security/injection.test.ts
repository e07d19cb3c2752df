import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { LanguageClient } from "../lsp/language-client.js";

const root = join(__dirname, "../..");

/** What would be a link that runs a command, markup, or a way out of a code span, if it were shown as it is written. */
const payloads = ["[x](command:workbench.action.quit)", "<img src=x onerror=alert(1)>", "`` [x](command:y) ``", "![x](https://example.com/pixel.png)", "</script><script>alert(1)</script>", "$(trash) <a href=command:z>z</a>"];

/** Each payload in a name, a label's key and value, an image, a variable, an argument, an unknown field and a comment. */
function manifestWith(payload: string): string {
  const text = JSON.stringify(payload);
  return `apiVersion: v1
kind: Pod
metadata:
  name: ${text}
  labels:
    ${text}: ${text}
spec:
  ${text}: ${text}
  restartPolicy: ${text}
  containers:
    - name: ${text}
      image: ${text}
      args: [${text}]
      env:
        - name: ${text}
          value: ${text}
      resources:
        limits:
          cpu: ${text}
      # ${payload}
`;
}

describe("what a manifest says is shown as text", () => {
  let client: LanguageClient;
  before(async () => (client = await LanguageClient.start({ completion: { completionItem: { documentationFormat: ["markdown"], snippetSupport: true } } })));
  after(() => client.stop());

  for (const payload of payloads) {
    test(payload, async () => {
      const uri = "file:///security/injection.yaml";
      const text = manifestWith(payload);
      client.open(uri, text);
      await client.diagnosticsOf(uri);
      for (const [line, content] of text.split("\n").entries()) {
        for (const character of [content.search(/\S/), content.indexOf(": ") + 4].filter((at) => 0 <= at && at <= content.length)) {
          const place = { textDocument: { uri }, position: { line, character } };
          for (const method of ["textDocument/hover", "textDocument/completion"]) assertInert(await client.request(method, place), method);
        }
      }
      client.close(uri);
    });
  }
});

/** All Markdown of an answer: outside of code there is no link to a command, no picture from elsewhere, and no tag. */
function assertInert(answer: unknown, method: string): void {
  for (const markdown of markdownIn(answer)) {
    const bare = withoutCode(markdown);
    assert.doesNotMatch(bare, /(?<!\\)\]\(\s*command:|(?<!\\)!\[|(?<!\\)<\/?[a-z]+[\s>]/i, `${method}: ${markdown}`);
  }
}

function markdownIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const { kind, value: text } = value as { kind?: unknown; value?: unknown };
  if (kind === "markdown" && typeof text === "string") return [text];
  return Object.values(value).flatMap(markdownIn);
}

/** Code spans and blocks show what they hold as it stands. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1\s*$/gm, "").replace(/(?<![\\`])(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, "");
}

/** TypeScript sources of a folder, by path. */
function sourcesIn(folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
    .map((entry) => [join(entry.parentPath ?? entry.path, entry.name), readFileSync(join(entry.parentPath ?? entry.path, entry.name), "utf8")]);
}

describe("the client", () => {
  const withText = (folder: string, pattern: RegExp): readonly string[] => sourcesIn(folder).filter(([, text]) => pattern.test(text)).map(([path]) => path.slice(root.length + 1));

  test("the webview never turns text into markup", () => {
    assert.deepEqual(withText("client/src", /\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(/), []);
  });

  test("the webview's page lets nothing run or load but our script and styles", () => {
    const page = readFileSync(join(root, "client/src/preview/page.ts"), "utf8");
    assert.match(page, /default-src 'none'; style-src \$\{webview\.cspSource\}; script-src 'nonce-\$\{nonce\}'/);
  });

  test("no Markdown is trusted to run commands or to hold markup", () => {
    assert.deepEqual(withText("client/src", /isTrusted\s*[:=]\s*true|supportHtml\s*[:=]\s*true|enabledCommands/), []);
  });

  test("no program is started, but what a kubeconfig names, when a person asks a cluster", () => {
    assert.deepEqual(withText("client/src", /child_process/), []);
    assert.deepEqual(withText("server/src", /child_process|node:net|node:http/), []);
  });

  test("a cluster is asked in a trusted workspace only, and its setting is restricted", () => {
    const asking = withText("client/src/cluster", /clusterAccess|loadAccess|ClusterAccess\b/).filter((path) => /commands|node-sizes/.test(path));
    assert.notEqual(asking.length, 0);
    for (const path of asking) assert.match(readFileSync(join(root, path), "utf8"), /!workspace\.isTrusted\) return/, path);
    const { capabilities, contributes } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      capabilities: { untrustedWorkspaces: { supported: string; restrictedConfigurations: readonly string[] } };
      contributes: { configuration: readonly { properties: Readonly<Record<string, unknown>> }[] };
    };
    const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    const reaching = settings.filter((name) => /cluster|kubeconfig|context|executable|command|server\.path|url/i.test(name) && !/^podsmith\.(?:advice\.|trace\.server$)/.test(name));
    assert.equal(capabilities.untrustedWorkspaces.supported, "limited");
    assert.deepEqual(reaching.filter((name) => !capabilities.untrustedWorkspaces.restrictedConfigurations.includes(name)), []);
  });
});
