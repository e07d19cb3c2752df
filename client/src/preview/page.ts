import { Uri, type Webview } from "vscode";
import { readerLanguage } from "../language.js";

/** The webview's page: nothing but our own script and styles may run or load in it. */
export function previewPage(webview: Webview, extensionUri: Uri): string {
  const inDist = (name: string) => webview.asWebviewUri(Uri.joinPath(extensionUri, "dist", name)).toString();
  const nonce = newNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';`;
  return `<!DOCTYPE html>
<html lang="${readerLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Podsmith</title>
<link rel="stylesheet" href="${inDist("preview.css")}">
</head>
<body>
<script nonce="${nonce}" src="${inDist("preview.js")}"></script>
</body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
