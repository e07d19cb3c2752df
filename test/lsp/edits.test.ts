import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { errorsIn } from "./described.js";
import { LanguageClient } from "./language-client.js";
import { acceptedPod, misspeltPod } from "./manifests.js";

describe("edits", () => {
  let client: LanguageClient;
  before(async () => (client = await LanguageClient.start()));
  after(() => client.stop());

  const insertAt = (line: number, character: number, text: string) => ({ range: { start: { line, character }, end: { line, character } }, text });
  const errors = async (uri: string): Promise<readonly string[]> => errorsIn(await client.diagnosticsOf(uri));

  test("a mistake comes and goes with the characters", async () => {
    const uri = "file:///edits/typed.yaml";
    client.open(uri, acceptedPod);
    assert.deepEqual(await errors(uri), []);
    client.change(uri, { range: { start: { line: 5, character: 3 }, end: { line: 5, character: 4 } }, text: "" });
    assert.deepEqual(await errors(uri), ["error unknown-field 5:2-5:11"]);
    client.change(uri, insertAt(5, 3, "o"));
    assert.deepEqual(await errors(uri), []);
    client.close(uri);
  });

  test("several edits of one version apply one after the other", async () => {
    const uri = "file:///edits/several.yaml";
    client.open(uri, acceptedPod);
    client.change(uri, insertAt(0, 0, "# one\n"), insertAt(0, 0, "# two\n"), insertAt(7, 2, "x"));
    assert.deepEqual(await errors(uri), ["error unknown-field 7:2-7:13"]);
    client.close(uri);
  });

  test("lines typed above carry the findings below along", async () => {
    const uri = "file:///edits/above.yaml";
    client.open(uri, `${acceptedPod}---\n${misspeltPod}`);
    assert.deepEqual(await errors(uri), ["error unknown-field 16:2-16:11"]);
    client.change(uri, insertAt(0, 0, "# a comment\n\n"));
    assert.deepEqual(await errors(uri), ["error unknown-field 18:2-18:11"]);
    client.change(uri, insertAt(12, 0, "---\n# nothing\n"));
    assert.deepEqual(await errors(uri), ["error unknown-field 20:2-20:11"]);
    client.close(uri);
  });

  test("a marker typed into a document makes two of it, and back", async () => {
    const uri = "file:///edits/split.yaml";
    client.open(uri, acceptedPod);
    assert.equal((await client.judgementOf(uri)).verdicts.length, 1);
    client.change(uri, insertAt(10, 0, "---\n"), { range: { start: { line: 11, character: 0 }, end: { line: 11, character: 0 } }, text: acceptedPod });
    assert.equal((await client.judgementOf(uri)).verdicts.length, 2);
    client.change(uri, { range: { start: { line: 10, character: 0 }, end: { line: 22, character: 0 } }, text: "" });
    assert.equal((await client.judgementOf(uri)).verdicts.length, 1);
    client.close(uri);
  });

  test("a pod typed letter by letter ends without an error", async () => {
    const uri = "file:///edits/letters.yaml";
    client.open(uri, "");
    let line = 0;
    let character = 0;
    for (const letter of acceptedPod) {
      client.change(uri, insertAt(line, character, letter));
      if (letter === "\n") {
        line++;
        character = 0;
      } else {
        character++;
      }
    }
    assert.deepEqual(await errors(uri), []);
    assert.equal((await client.judgementOf(uri)).verdicts[0]?.verdict, "accepted");
    client.close(uri);
  });

  test("every prefix of a pod is judged, and none ends the server", async () => {
    const uri = "file:///edits/prefixes.yaml";
    client.open(uri, "");
    for (let length = 0; length <= acceptedPod.length; length += 3) {
      client.change(uri, { text: acceptedPod.slice(0, length) });
      await client.diagnosticsOf(uri);
    }
    client.change(uri, { text: acceptedPod });
    assert.deepEqual(await errors(uri), []);
    client.close(uri);
  });

  test("two files do not disturb each other", async () => {
    const [one, other] = ["file:///edits/one.yaml", "file:///edits/other.yaml"];
    client.open(one, acceptedPod);
    client.open(other, misspeltPod);
    client.change(one, insertAt(5, 2, "x"));
    client.change(other, insertAt(5, 3, "o"));
    assert.deepEqual(await errors(one), ["error unknown-field 5:2-5:13"]);
    assert.deepEqual(await errors(other), []);
    client.close(one);
    assert.deepEqual(await errors(other), []);
    client.close(other);
  });
});
