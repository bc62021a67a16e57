#!/usr/bin/env python3
"""Writes tests/data/text.txt: what Python's `%` makes of numbers, as `np.savetxt` uses it.

Run without arguments to write the file, with --check to compare it.
"""

import sys

from shared.answers import data, emit

FLOATS = [0.0, -0.0, 1.0, 0.5, 1.5, 2.5, 0.1, 99999.5, 123456789.0, 1e-5, 0.0001, 12345.678, 9.995, 1e22, 1e300,
          5e-324, 0.000123456789, 999999.5, float("nan"), float("inf"), float("-inf")]
INTEGERS = [0, 1, -1, 7, 255, 65535, -300, 2**63 - 1]
FLOAT_FORMATS = ["%.18e", "%e", "%.0e", "%#.0e", "%E", "%f", "%.0f", "%#.0f", "%.3f", "%10.3f", "%-12.2f|", "%+.2f", "% .1f",
                 "%010.3f", "%g", "%.3g", "%#g", "%G", "%.17g", "%.0g", "%12.4g", "%s", "%.2s|", "%5s", "%-9s|", "%%%f%%"]
INTEGER_FORMATS = ["%d", "%i", "%u", "%5d", "%-5d|", "%05d", "%+d", "% d", "%.4d", "%8.4d", "%x", "%X", "%#x", "%#010x",
                   "%o", "%#o", "%.18e", "%.2f", "%g", "%s", "%4s"]


def main():
    lines = ["# floats"]
    lines += [f"{form} {value!r}\t{form % value}" for form in FLOAT_FORMATS for value in FLOATS]
    lines += [f"%d {value!r}\t{'%d' % value}" for value in FLOATS if abs(value) < 1e301]
    lines += ["# integers"]
    lines += [f"{form} {value}\t{form % value}" for form in INTEGER_FORMATS for value in INTEGERS]
    return emit({data("text.txt"): "\n".join(lines) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
