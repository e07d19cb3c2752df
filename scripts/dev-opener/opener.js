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
  // VS Code for the Web shows its welcome page even where a workspace asks it not to; the page is a tab of no known kind.
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter(({ input }) => input === undefined));
  for (const command of asked.get("commands", [])) await vscode.commands.executeCommand(command);
};
