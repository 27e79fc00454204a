"""The built-in checks: one folder per topic, one room per check. Import them as `newslint.checks`."""

if __name__ == "checks":  # a second copy of every room would be made
    raise ImportError("import newslint.checks, not checks: the folder is a part of the package newslint")
