#!/usr/bin/env python3
"""Changes one token of the code at a time, and runs the tests that should notice.

    python3 scripts/mutate.py FILE.. [--sample N] [--seed S] -- TEST COMMAND

For example, `python3 scripts/mutate.py runtime/src/overlap/*.rs -- cargo test -q -p ndview --lib overlap`.

Works on a copy of the checkout in `target/mutate`, which keeps its builds. Of each file, signs,
comparisons, constants, bounds and conditions are changed; what does not compile does not count. Prints
what survived, and the score. A mutation that changes no result is listed in scripts/equivalent.txt, as
`file: the changed line: reason`, and not counted.
"""

import argparse
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).parent.parent
COPY = ROOT / "target/mutate"
EQUIVALENT = ROOT / "scripts/equivalent.txt"

# What is changed to what. Tokens of types, comments and attributes are left alone.
CHANGES = [
    (r" \+ ", " - "), (r" - ", " + "), (r" \* ", " + "), (r" / ", " * "), (r" % ", " / "),
    (r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "),
    (r" == ", " != "), (r" != ", " == "), (r" && ", " || "), (r" \|\| ", " && "),
    (r"\bmin\(", "max("), (r"\bmax\(", "min("), (r"\bany\(", "all("), (r"\ball\(", "any("),
    (r"\btrue\b", "false"), (r"\bfalse\b", "true"), (r"\b0\b", "1"), (r"\b1\b", "2"),
    (r"\bwrapping_add\b", "wrapping_sub"), (r"\bwrapping_sub\b", "wrapping_add"),
    (r"\bif !", "if "), (r"\.rev\(\)", ""), (r"\bsaturating_sub\b", "wrapping_sub"),
    (r" \+= ", " -= "), (r" -= ", " += "), (r" & ", " | "), (r" \| ", " & "),
]
LEFT_ALONE = re.compile(
    r"^\s*(//|#|use |pub use |mod |pub mod |impl|type |pub type |where|\}|macro_rules|pub trait|const .*: &str)|"
    r"fn |panic!|assert|Err\(|unsafe impl|debug_assert|size_of::<|unreachable!"
)


def mutations(path: pathlib.Path) -> list[tuple[int, str, str]]:
    """The line, the changed line, and what was changed to what."""
    found, in_tests = [], False
    for number, line in enumerate(path.read_text().split("\n")):
        in_tests |= "#[cfg(test)]" in line
        if in_tests or LEFT_ALONE.search(line):
            continue
        code = line.split("//")[0]
        for pattern, replacement in CHANGES:
            for match in re.finditer(pattern, code):
                # A generic or a lifetime bound is no comparison and no sum.
                if pattern in (r" \+ ", r" < ", r" > ") and re.search(r"impl |dyn |: \w+ \+", code):
                    continue
                changed = line[: match.start()] + replacement + line[match.end() :]
                found.append((number, changed, f"`{match.group().strip()}` to `{replacement.strip()}`"))
    return found


def run(command: list[str], seconds: float | None = None) -> tuple[int, str]:
    # A session of its own, so that what the tests start ends with them.
    started = subprocess.Popen(
        command, cwd=COPY, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )
    try:
        said, _ = started.communicate(timeout=seconds)
        return started.returncode, said
    except subprocess.TimeoutExpired:
        os.killpg(started.pid, signal.SIGKILL)
        started.communicate()
        return 1, "it takes too long"


def copied() -> None:
    COPY.mkdir(parents=True, exist_ok=True)
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in tracked.stdout.split("\n"):
        source, target = ROOT / name, COPY / name
        if not name or not source.is_file():
            continue
        if not target.is_file() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)


def equivalents() -> set[tuple[str, str]]:
    if not EQUIVALENT.is_file():
        return set()
    lines = [line for line in EQUIVALENT.read_text().split("\n") if line and not line.startswith("#")]
    return {(line.split(": ", 2)[0], line.split(": ", 2)[1].strip()) for line in lines}


def main() -> int:
    if sys.argv[1:] == ["--check"]:
        # CI asks all scripts; nothing here is generated, and the mutations take hours.
        return 0
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    split = sys.argv.index("--")
    arguments, command = parser.parse_args(sys.argv[1:split]), sys.argv[split + 1 :]
    copied()
    start = time.monotonic()
    code, said = run(command)
    # A mutation may make a loop endless; a machine that does other things may take its time.
    seconds = 60 + 3 * (time.monotonic() - start)
    if code:
        print(f"the tests fail as they are:\n{said[-2000:]}")
        return 1
    known = equivalents()
    # Of the copy: the checkout may change while this runs.
    files = [name for name in arguments.files if pathlib.Path(name).name != "tests.rs"]
    texts = {name: (COPY / name).read_text() for name in files}
    todo = [(name, *one) for name in files for one in mutations(COPY / name)]
    todo = [one for one in todo if (one[0], one[2].strip()) not in known]
    if arguments.sample:
        random.Random(arguments.seed).shuffle(todo)
        todo = todo[: arguments.sample]
    killed, survived = 0, []
    for name, number, changed, what in todo:
        target, text = COPY / name, texts[name]
        lines = text.split("\n")
        lines[number] = changed
        target.write_text("\n".join(lines))
        code, said = run(command, seconds)
        target.write_text(text)
        if "could not compile" in said:
            continue
        if code:
            killed += 1
        else:
            survived.append(f"{name}:{number + 1}: {what}: {changed.strip()}")
            print(survived[-1], flush=True)
    print(f"{killed} killed, {len(survived)} survived; {len(todo) - killed - len(survived)} do not compile")
    return int(bool(survived))


if __name__ == "__main__":
    sys.exit(main())
