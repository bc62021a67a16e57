#!/usr/bin/env python3
"""Reads the unsafe code of the runtime: which invariant each piece rests on, and how much there is.

Every `// SAFETY:` comment begins with the short name of one of the invariants that library/SAFETY.md
states, in brackets, and says more than that something was said elsewhere. How many unsafe blocks,
functions, traits and implementations each folder has is held against the table of that file.

Run without arguments to write the table, with --check to compare. A number that grows has to be written
down, and the reader of the change is told why.
"""

import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).parent.parent
SOURCES = ROOT / "library/src"
PAGE = ROOT / "library/SAFETY.md"
HEAD = "| folder | unsafe blocks | functions | implementations, traits |\n|---|---|---|---|\n"
EMPTY_PHRASES = ("as above", "promised by the caller", "as in", "the same", "see above", "just checked")
KINDS = {
    "blocks": re.compile(r"\bunsafe\s*\{"),
    "functions": re.compile(r"\bunsafe\s+(?:extern\s+\"C\"\s+)?fn\b"),
    "implementations": re.compile(r"\bunsafe\s+(?:impl|trait|extern)\b"),
}


def comments(text: str) -> list[tuple[int, str]]:
    """The SAFETY comments of a source, each with its line."""
    found, lines = [], text.split("\n")
    for number, line in enumerate(lines):
        start = re.match(r"\s*// SAFETY: (.*)", line)
        if start is None:
            continue
        words = [start.group(1)]
        for more in lines[number + 1 :]:
            if not re.match(r"\s*// ", more) or "SAFETY:" in more:
                break
            words.append(more.strip()[3:])
        found.append((number + 1, " ".join(words)))
    return found


def problems(names: set[str]) -> list[str]:
    found, used = [], set()
    for path in sorted(SOURCES.rglob("*.rs")):
        for line, comment in comments(path.read_text()):
            place = f"{path.relative_to(ROOT)}:{line}"
            named = re.match(r"\[([a-z-]+)\] (.*)", comment)
            if named is None or named.group(1) not in names:
                found.append(f"{place}: names no invariant of {PAGE.name}: {comment[:60]}")
                continue
            used.add(named.group(1))
            if named.group(2).rstrip(".").lower() in EMPTY_PHRASES:
                found.append(f"{place}: says only `{named.group(2)}`")
    found.extend(f"{PAGE.name}: nothing rests on `{name}`" for name in sorted(names - used))
    return found


def table() -> str:
    counts: dict[str, collections.Counter] = {}
    for path in SOURCES.rglob("*.rs"):
        relative = path.relative_to(SOURCES)
        folder = relative.parts[0] if len(relative.parts) > 1 else "."
        code = "\n".join(line.split("//")[0] for line in path.read_text().split("\n"))
        count = counts.setdefault(folder, collections.Counter())
        for kind, pattern in KINDS.items():
            count[kind] += len(pattern.findall(code))
    rows = [(folder, count) for folder, count in sorted(counts.items()) if sum(count.values())]
    total = sum((count for _, count in rows), collections.Counter())
    cells = lambda name, count: f"| {name} | " + " | ".join(str(count[kind]) for kind in KINDS) + " |\n"
    return HEAD + "".join(cells(f"`{folder}`", count) for folder, count in rows) + cells("all", total)


def main() -> int:
    page = PAGE.read_text()
    start = page.index(HEAD)
    written = page[start:]
    end = start + (written.find("\n\n") + 1 if "\n\n" in written else len(written))
    found = problems(set(re.findall(r"^### `([a-z-]+)`$", page, re.M)))
    if "--check" in sys.argv:
        if page[start:end] != table():
            found.append(f"{PAGE.name}: the table is not what `scripts/unsafe.py` counts; write it, and say why")
    else:
        PAGE.write_text(page[:start] + table() + page[end:])
    for problem in found:
        print(problem, file=sys.stderr)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
