import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { LanguageClient } from "./language-client.js";
import { acceptedConfigMap, acceptedPod, misspeltPod } from "./manifests.js";

describe("the preview request", () => {
  let client: LanguageClient;
  before(async () => (client = await LanguageClient.start()));
  after(() => client.stop());

  test("shows the pod that would result, each added line with layer and reason", async () => {
    const uri = "file:///preview/pod.yaml";
    client.open(uri, acceptedPod);
    const model = await client.preview(uri);
    const lines = model?.steps.flatMap((step) => step.lines) ?? [];
    const written = lines.find((line) => line.text.includes("image: nginx:1.27"));
    const added = lines.find((line) => line.text.includes("restartPolicy: Always"));
    assert.equal(written?.origin, "written");
    assert.equal(added?.origin, "added");
    assert.equal(added?.layer, "defaulting");
    assert.match(added?.because ?? "", /\w/);
    client.close(uri);
  });

  test("follows the text", async () => {
    const uri = "file:///preview/typed.yaml";
    client.open(uri, acceptedPod);
    client.change(uri, { range: { start: { line: 7, character: 19 }, end: { line: 7, character: 23 } }, text: "1.99" });
    const text = JSON.stringify(await client.preview(uri));
    assert.match(text, /nginx:1\.99/);
    client.close(uri);
  });

  test("shows an object for every keystroke that it is asked for at once, and in the end the text as it stands", async () => {
    const uri = "file:///preview/fast.yaml";
    client.open(uri, acceptedPod);
    const models = [..."12345"].map((digit) => {
      client.change(uri, { range: { start: { line: 7, character: 19 }, end: { line: 7, character: 19 } }, text: digit });
      return client.preview(uri);
    });
    const shown = (await Promise.all(models)).map((model) => JSON.stringify(model?.steps));
    for (const steps of shown) assert.match(steps, /restartPolicy/);
    assert.match(shown.at(-1) ?? "", /nginx:543211\.27/);
    client.close(uri);
  });

  test("shows the document under the cursor", async () => {
    const uri = "file:///preview/several.yaml";
    client.open(uri, `${acceptedPod}---\n${acceptedConfigMap}`);
    assert.match(JSON.stringify(await client.preview(uri, 2)), /restartPolicy/);
    assert.doesNotMatch(JSON.stringify((await client.preview(uri, 13))?.steps), /restartPolicy/);
    client.close(uri);
  });

  test("says that a manifest is refused", async () => {
    const uri = "file:///preview/refused.yaml";
    client.open(uri, misspeltPod);
    const model = await client.preview(uri);
    assert.match(JSON.stringify(model), /refused/);
    client.close(uri);
  });

  test("of a file that is not open there is none", async () => {
    assert.equal(await client.preview("file:///preview/never-opened.yaml"), null);
  });
});
