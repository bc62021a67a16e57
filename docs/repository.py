#!/usr/bin/env python3
"""A preprocessor of mdBook: what README and guide link to, relative to the repository, stays reachable from a
chapter that includes them."""

import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
REPOSITORY = "https://github.com/ndview/ndview/blob/main/"
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)(#[^)\s]*)?\)")


def linked(match):
    target, part = match.group(1).removeprefix("docs/src/"), match.group(2) or ""
    if (ROOT / "docs/src" / target).exists() or target.startswith("playground/"):
        return f"]({target}{part})"
    if not (ROOT / target).exists() and not (ROOT / "python" / target).exists():
        sys.exit(f"a link of the book leads nowhere: {target}")
    folder = "" if (ROOT / target).exists() else "python/"
    return f"]({REPOSITORY}{folder}{target}{part})"


def rewrite(items):
    for item in items:
        if isinstance(item, dict) and "Chapter" in item:
            chapter = item["Chapter"]
            chapter["content"] = LINK.sub(linked, chapter["content"])
            rewrite(chapter["sub_items"])


def main():
    if sys.argv[1:2] == ["supports"]:
        return
    _, book = json.load(sys.stdin)
    rewrite(book.get("items") or book.get("sections"))
    json.dump(book, sys.stdout)


main()
