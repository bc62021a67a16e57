#!/usr/bin/env python3
"""Opens the playground in a real browser, without a window, and compares what it shows with NumPy.

Writes target/book/playground/screenshot.png. Needs `chromium` and numpy; build.py runs first.
"""

import html
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np

FOLDER = pathlib.Path(__file__).resolve().parent.parent.parent / "target/book/playground"
M = np.arange(48).reshape(6, 8) * 7 % 50


def browser(*options):
    with tempfile.TemporaryDirectory() as profile:
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}", *options]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout


def shown(fragment):
    """The text of each part of the page, once the line has run."""
    page = browser("--virtual-time-budget=10000", "--dump-dom", f"file://{FOLDER}/index.html#{fragment}")
    if 'data-done="yes"' not in page:
        sys.exit(f"the page did not run: {fragment}")
    parts = {name: re.search(rf'id="{name}"[^>]*>(.*?)</', page, re.S).group(1) for name in ("line", "verdict", "result")}
    table = re.search(r'id="m">(.*?)</table>', page, re.S).group(1)
    cells = re.findall(r"<td([^>]*)>(-?\d+)</td>", table)
    return {
        **{name: html.unescape(text) for name, text in parts.items()},
        "m": np.array([int(number) for _, number in cells]).reshape(6, 8),
        "taken": np.array(["taken" in marks for marks, _ in cells]).reshape(6, 8),
    }


def taken(index):
    mask = np.zeros(M.shape, bool)
    mask[index] = True
    return mask


def same(found, expected, what):
    if not np.array_equal(found, expected):
        sys.exit(f"{what}:\n{found}\nis not\n{expected}")


def check(fragment, line, index, says):
    """A line that yields something."""
    page, result = shown(fragment), M[index]
    same(page["line"], f"arr!({line})", fragment)
    same(page["m"], M, fragment)
    same(page["taken"], taken(index), fragment)
    text, _, about = page["result"].partition("\n\n")
    same(text, str(result), fragment)
    memory = "yes" if np.shares_memory(M, result) else "no"
    shape = ", ".join(map(str, result.shape))
    same(about, f"shape ({shape}), in m's memory: {memory}", fragment)
    if not page["verdict"].startswith(says):
        sys.exit(f"{fragment}: {page['verdict']}")


def main():
    check("0;1;5;2;;;-1", "m[1:5:2, ::-1]", np.s_[1:5:2, ::-1], "a view")
    check("0;;;-2;-3;100;", "m[::-2, -3:100]", np.s_[::-2, -3:100], "a view")
    check("0;4;4;;;;", "m[4:4, :]", np.s_[4:4, :], "a view")
    check("1;0;-1;2", "m[[0, -1, 2]]", [0, -1, 2], "a copy")
    check("2;30", "m[m > 30]", M > 30, "a copy")
    same(shown("0;;;0;;;")["verdict"], "slice step cannot be zero", "a step of 0")
    same(shown("1;0;6;0")["verdict"], "index 6 is out of bounds for axis 0 with size 6", "a row too far")

    written = M.copy()
    written[1:3, -4:] += 100
    page = shown("3;1;3;-4;;100")
    same(page["m"], written, "an assignment")
    same(page["taken"], taken(np.s_[1:3, -4:]), "an assignment")

    smooth = M.copy()
    for _ in range(3):
        smooth[1:-1, 1:-1] = (smooth[:-2, 1:-1] + smooth[2:, 1:-1] + smooth[1:-1, :-2] + smooth[1:-1, 2:]) >> 2
    same(shown("4;3")["m"], smooth, "neighbours")

    picture = FOLDER / "screenshot.png"
    browser("--window-size=1000,700", "--virtual-time-budget=10000", f"--screenshot={picture}", f"file://{FOLDER}/index.html")
    if picture.read_bytes()[:4] != b"\x89PNG":
        sys.exit("there is no screenshot")
    print("the playground answers as NumPy does")


main()
