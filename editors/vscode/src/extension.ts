/** Starts `newslint server` once a document that it should read is open, and starts it anew when the settings change. */

import { commands, type ExtensionContext, type OutputChannel, window, workspace } from "vscode";
import { CloseAction, LanguageClient } from "vscode-languageclient/node";
import { failure, read, selector, type Settings, SettingsError } from "./settings";

let client: Client | undefined;
let output: OutputChannel;
let turn: Promise<void> = Promise.resolve();

export function activate(context: ExtensionContext): Promise<void> {
  output = window.createOutputChannel("newslint");
  context.subscriptions.push(
    output,
    commands.registerCommand("newslint.restart", () => inTurn(restart)),
    workspace.onDidOpenTextDocument(() => inTurn(start)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("newslint")) void inTurn(restart);
    }),
  );
  return inTurn(start);
}

export function deactivate(): Promise<void> {
  return inTurn(stop);
}

/** One start or stop after the other, so that no two servers run. */
function inTurn(work: () => Promise<void>): Promise<void> {
  turn = turn.then(work, work);
  return turn;
}

async function restart(): Promise<void> {
  await stop();
  await start();
}

async function stop(): Promise<void> {
  const old = client;
  client = undefined;
  if (old?.needsStop()) await old.dispose();
}

async function start(): Promise<void> {
  if (client) return;
  try {
    const set = settings();
    if (wanted(set)) await startServer(set);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    void window.showErrorMessage(error.message);
  }
}

function settings(): Settings {
  const set = workspace.getConfiguration("newslint");
  return read((key) => set.get(key), workspace.workspaceFolders?.[0]?.uri.fsPath);
}

function wanted({ languages }: Settings): boolean {
  return workspace.textDocuments.some(({ languageId }) => languages.includes(languageId));
}

async function startServer(set: Settings): Promise<void> {
  client = new Client(set);
  try {
    await client.start();
    client.ran = true;
  } catch (error) {
    const chosen = window.showErrorMessage(failure(error, set), "Output", "Settings");
    void chosen.then((button) => {
      if (button === "Output") output.show();
      if (button === "Settings") void commands.executeCommand("workbench.action.openSettings", "newslint.command");
    });
  }
}

/** A client that leaves it to us to say why a server did not start, and starts anew only one that ran, a few times. */
class Client extends LanguageClient {
  ran = false;

  constructor(set: Settings) {
    super("newslint", "newslint", { command: set.command, args: set.args }, {
      documentSelector: selector(set.languages),
      initializationOptions: set.options,
      outputChannel: output,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (...met) => usual.error(...met),
        closed: () => (this.ran ? usual.closed() : { action: CloseAction.DoNotRestart, handled: true }),
      },
    });
    const usual = this.createDefaultErrorHandler();
  }

  override error(message: string, data?: unknown, show?: boolean | "force"): void {
    super.error(message, data, this.ran ? show : false);
  }
}
