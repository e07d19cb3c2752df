import { serveServerEditor } from "./server-editor.mjs";
import { serveWebEditor } from "./web-editor.mjs";

/**
 * The editors that these scripts can serve to a browser.
 * - `web`: VS Code for the Web; the extension runs in a web worker
 * - `server`: a newer VS Code; the extension runs in Node, as on a desktop
 * @typedef {"web" | "server"} EditorKind
 */

/** @type {Readonly<Record<EditorKind, (request: import("./served-editor.mjs").EditorRequest) => Promise<import("./served-editor.mjs").ServedEditor>>>} */
export const serve = { web: serveWebEditor, server: serveServerEditor };

/** @param {string} text @returns {text is EditorKind} */
export const isEditorKind = (text) => Object.hasOwn(serve, text);
