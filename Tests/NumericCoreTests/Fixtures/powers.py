"""Writes the fixture of integer powers, with exact fractions or mpmath as the oracle.

    python3 powers.py

Each line of `powers.txt` is a base, an exponent and the exact value there:

    <bits of x> <n> <bits of the double at or below xⁿ><= or +> <n, s or o>

`=`: xⁿ is that double. `+`: it lies strictly between that double and the next one. `n` marks values in the middle
of the range, from 2^−968 to 2^968 in size (and 0 itself), `s` smaller ones and `o` larger ones.

The seed is fixed: a second run writes the same bytes.
"""

import math
import random
from fractions import Fraction
from pathlib import Path

from mpmath import mp, mpf

from doubles import LARGEST, LEAST, bits, enclosure

mp.prec = 3000


def fraction(value):
    sign, mantissa, exponent, _ = value._mpf_
    mantissa = -int(mantissa) if sign else int(mantissa)
    return Fraction(mantissa * 2**exponent) if exponent >= 0 else Fraction(mantissa, 2**-exponent)


def place(x, n):
    """The double at or below xⁿ, and whether it is xⁿ."""
    if x == 0 or abs(x) == 1 or abs(n) <= 40:
        return enclosure(Fraction(x) ** n)
    size = n * math.log2(abs(x))
    negative = x < 0 and n % 2 == 1
    if size > 1100:
        return bits(-math.inf if negative else LARGEST) + "+"
    if size < -1200:
        return bits(-LEAST if negative else 0.0) + "+"
    # Exact only for powers of two, whose mantissa stays 1: 3000 bits then hold it, and else tell the sides apart.
    return enclosure(fraction(mpf(x) ** n))


def main():
    rng = random.Random("powers fixture")
    edges = [0.5, 2.0, -2.0, 1.0, -1.0, 3.0, -3.0, 10.0, 0.1, 1.5, math.nextafter(1, 2), math.nextafter(1, 0)]
    cases = {(x, n): None for x in edges for n in (-1100, -1075, -1074, -1023, -3, -2, -1, 0, 1, 2, 3, 511, 1023, 1024)}
    for n in range(1, 6):
        cases[(0.0, n)] = None
    while len(cases) < 2500:
        n = rng.choice([rng.randrange(2, 12), rng.randrange(12, 300), int(2 ** rng.uniform(8, 25))])
        n = rng.choice([n, n, n, -n])
        # The result's size first, from the least to beyond the largest double; then the base.
        size = rng.choice([rng.uniform(-60, 60), rng.uniform(-1090, 1040), rng.uniform(-1080, -960), rng.uniform(980, 1030)])
        x = 2.0 ** (size / n)
        if 0 < x < math.inf and abs(size / n) < 1000:
            cases[(rng.choice([x, -x]), n)] = None
    lines = []
    for x, n in sorted(cases):
        size = n * math.log2(abs(x)) if x else 0.0
        mark = "n" if abs(size) <= 968 else "s" if size < 0 else "o"
        lines.append(f"{bits(x)} {n} {place(x, n)} {mark}\n")
    (Path(__file__).parent / "powers.txt").write_text("".join(lines))


main()
