"""The language server: what an editor is told of the copy that is open in it.

`stdio` carries the messages, `features` hands them to the `session`, which holds the open documents and says when each
is linted; `linter` lints one as the command line would. `across` is a process of its own, which keeps the facts of all
articles of the open folders and concludes over them; `beside` and `wire` are this side of the pipe to it. What the
editor gets is made by `diagnostics`, `actions` and `pages`. Only `cli.server` imports this package, since pygls takes
half a second to load.
"""
