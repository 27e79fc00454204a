/** The settings of the extension, and what is made of them. Nothing here needs VS Code, so all of it is unit-tested. */

import { homedir } from "node:os";

/** What the server takes as `initializationOptions`; `config` is null for the nearest newslint.toml. */
export interface Options {
  config: string | null;
  profile: string[];
  select: string[];
  ignore: string[];
  isolated: boolean;
}

export interface Settings {
  command: string;
  args: string[];
  languages: string[];
  options: Options;
}

/** A setting has a value of the wrong kind; the message names it and says what to write. */
export class SettingsError extends Error {}

/**
 * Read the settings below `newslint`. `get` gives the value of one, undefined where it is not set; `folder` is the path
 * of the first open folder.
 */
export function read(get: (key: string) => unknown, folder?: string, home: string = homedir()): Settings {
  const words = strings("command", get("command") ?? ["newslint"]).map((word) => expand(word, folder, home));
  const [command, ...args] = words;
  if (!command) {
    throw new SettingsError("newslint.command is empty; write the program to start, such as [\"newslint\"].");
  }
  const config = get("config") ?? null;
  if (config !== null && typeof config !== "string") {
    throw new SettingsError("newslint.config should be a path, or null.");
  }
  const isolated = get("isolated") ?? false;
  if (typeof isolated !== "boolean") {
    throw new SettingsError("newslint.isolated should be true or false.");
  }
  const list = (key: string) => strings(key, get(key) ?? []);
  return {
    command,
    args: [...args, "server"],
    languages: strings("languages", get("languages") ?? ["plaintext", "markdown"]),
    options: {
      config: config ? expand(config, folder, home) : null,
      profile: list("profile"),
      select: list("select"),
      ignore: list("ignore"),
      isolated,
    },
  };
}

/** Documents on the disk and unsaved ones. Others (the old side of a diff, output) are nobody's to mend. */
export function selector(languages: readonly string[]): { scheme: string; language: string }[] {
  return languages.flatMap((language) => ["file", "untitled"].map((scheme) => ({ scheme, language })));
}

/** One sentence for a server that did not start. */
export function failure(error: unknown, { command, args }: Pick<Settings, "command" | "args">): string {
  const started = [command, ...args].join(" ");
  if (/ENOENT|EACCES|not found/i.test(String(error))) {
    return `newslint: "${command}" cannot be started. Install newslint, or name the program in newslint.command.`;
  }
  return `newslint: "${started}" ended at once. The output "newslint" says why; perhaps the extra "editor" is missing.`;
}

function strings(key: string, value: unknown): string[] {
  if (!Array.isArray(value) || !value.every((word) => typeof word === "string")) {
    throw new SettingsError(`newslint.${key} should be a list of strings.`);
  }
  return value.map((word) => word.trim()).filter((word) => word !== "");
}

function expand(word: string, folder: string | undefined, home: string): string {
  const whole = word.replace(/^~(?=$|[/\\])/, () => home);
  return whole.replaceAll("${workspaceFolder}", () => folder ?? ".");
}
