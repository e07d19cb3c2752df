import { ProgressLocation, window, type CancellationToken } from "vscode";

/** Runs with a notification whose button stops it. */
export async function withProgress<Result>(title: string, run: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, (_progress, token: CancellationToken) => {
    const controller = new AbortController();
    token.onCancellationRequested(() => controller.abort());
    return run(controller.signal);
  });
}
