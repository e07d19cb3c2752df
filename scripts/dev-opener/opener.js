// Runs in both kinds of extension host, so it knows nothing but `vscode`.
const vscode = require("vscode");

exports.activate = async function activate() {
  const folder = vscode.workspace.workspaceFolders?.[0];
  const asked = vscode.workspace.getConfiguration("podsmithDevOpener");
  const file = asked.get("file", "");
  if (folder === undefined || file === "") return;
  const position = new vscode.Position(asked.get("line", 1) - 1, 0);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, file));
  await vscode.window.showTextDocument(document, { preview: false, selection: new vscode.Range(position, position) });
  for (const command of asked.get("commands", [])) await vscode.commands.executeCommand(command);
};
