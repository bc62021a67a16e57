#!/usr/bin/env python3
"""Runs every script of this directory with `--check`: do the committed answers still hold?

Exits with 1 if one does not. Without NumPy there is nothing to ask: a notice, and 0.
"""

import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent


def main() -> int:
    try:
        import numpy
    except ImportError as error:
        print(f"NOTICE: the answers in tests/data were NOT compared with NumPy: {error}")
        return 0
    failed = []
    for script in sorted(HERE.glob("*.py")):
        if script.name != "check_all.py":
            if subprocess.run([sys.executable, str(script), "--check"]).returncode != 0:
                failed.append(script.name)
    if failed:
        print("differs from what is committed: " + ", ".join(failed), file=sys.stderr)
        return 1
    print(f"the answers in tests/data are those of NumPy {numpy.__version__}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
