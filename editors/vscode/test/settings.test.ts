import assert from "node:assert/strict";
import { test } from "node:test";
import { failure, read, selector, SettingsError } from "../src/settings";
import manifest from "../package.json";

const of = (values: Record<string, unknown>, folder?: string) => read((key) => values[key], folder, "/home/ada");

test("nothing set is newslint from the path, for plain text and Markdown, with the nearest configuration", () => {
  assert.deepEqual(of({}), {
    command: "newslint",
    args: ["server"],
    languages: ["plaintext", "markdown"],
    options: { config: null, profile: [], select: [], ignore: [], isolated: false },
  });
});

test("the defaults in package.json mean the same as nothing set", () => {
  const defaults = Object.entries(manifest.contributes.configuration.properties).map(
    ([key, { default: value }]) => [key.replace("newslint.", ""), value],
  );
  assert.deepEqual(of(Object.fromEntries(defaults)), of({}));
});

test("every setting that is read can be set in package.json", () => {
  const asked = new Set<string>();
  read((key) => void asked.add(`newslint.${key}`));
  const known = Object.keys(manifest.contributes.configuration.properties);
  assert.deepEqual([...asked, "newslint.trace.server"].sort(), known.sort());
});

test("the first arguments of the program stand before server, and places are filled in", () => {
  const { command, args } = of({ command: ["~/bin/python", "-m", "newslint", "${workspaceFolder}/$&"] }, "/copy");
  assert.equal(command, "/home/ada/bin/python");
  assert.deepEqual(args, ["-m", "newslint", "/copy/$&", "server"]);
});

test("only a leading ~ is the home", () => {
  assert.equal(of({ command: ["~"] }).command, "/home/ada");
  assert.equal(of({ command: ["/a/~b"] }).command, "/a/~b");
  assert.equal(of({ command: ["~b"] }).command, "~b");
});

test("a configuration is filled in, and an empty one is none", () => {
  assert.equal(of({ config: "${workspaceFolder}/desk.toml" }, "/copy").options.config, "/copy/desk.toml");
  assert.equal(of({ config: "" }).options.config, null);
});

test("lists are taken over without blanks", () => {
  const { options } = of({ profile: [" wire "], select: ["names", ""], ignore: ["caption"], isolated: true });
  assert.deepEqual(options, { config: null, profile: ["wire"], select: ["names"], ignore: ["caption"], isolated: true });
});

for (const [key, value] of Object.entries({
  command: "newslint", config: 3, profile: "wire", select: [1], ignore: {}, isolated: "yes", languages: 1,
})) {
  test(`a wrong ${key} is refused by name`, () => {
    assert.throws(() => of({ [key]: value }), (error) => error instanceof SettingsError && error.message.includes(key));
  });
}

test("an empty command is refused", () => {
  assert.throws(() => of({ command: [" "] }), SettingsError);
});

test("documents on the disk and unsaved ones are linted, and no others", () => {
  assert.deepEqual(selector(["markdown"]), [
    { scheme: "file", language: "markdown" },
    { scheme: "untitled", language: "markdown" },
  ]);
});

test("a program that is missing is told from a server that ended", () => {
  const set = { command: "newslint", args: ["server"] };
  assert.match(failure(new Error("spawn newslint ENOENT"), set), /cannot be started.*newslint\.command/);
  assert.match(failure(new Error("connection got disposed"), set), /"newslint server" ended at once/);
});
