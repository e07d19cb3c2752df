import assert from "node:assert/strict";
import { test } from "node:test";
import { commentToMarkdown } from "./markdown.js";

test("lines of a paragraph are joined, paragraphs stay apart", () => {
  assert.equal(commentToMarkdown("One\ntwo.\n\nThree."), "One two.\n\nThree.");
});

test("tags and notes to maintainers are left out", () => {
  assert.equal(commentToMarkdown("Name of it.\nTODO: think\n+optional\n+featureGate=A\n"), "Name of it.");
  assert.equal(commentToMarkdown("Public.\n---\nPrivate."), "Public.");
});

test("a list keeps its items, whose further lines are joined", () => {
  assert.equal(
    commentToMarkdown("Options are:\n- Honor: only some\n  nodes.\n- Ignore: all.\n\nIf nil, Honor."),
    "Options are:\n\n- Honor: only some nodes.\n- Ignore: all.\n\nIf nil, Honor.",
  );
});

test("a sentence behind a list is a paragraph again", () => {
  assert.equal(commentToMarkdown("When:\n- one\n- two\nOtherwise three."), "When:\n\n- one\n- two\n\nOtherwise three.");
});

test("choices without bullets become a list", () => {
  assert.equal(commentToMarkdown("Valid options are:\n\nLocalhost - a file.\nUnconfined - none."), "Valid options are:\n\n- Localhost - a file.\n- Unconfined - none.");
});

test("a table becomes literal text", () => {
  assert.equal(commentToMarkdown("Zones:\n+---+\n| a |\n+---+\nDone."), "Zones:\n\n```text\n+---+\n| a |\n+---+\n```\n\nDone.");
});

test("what Markdown would take for markup is escaped outside of code", () => {
  assert.equal(commentToMarkdown("Set <name> in containers[*], not `a<b>[*]`."), "Set &lt;name> in containers[\\*], not `a<b>[*]`.");
});
