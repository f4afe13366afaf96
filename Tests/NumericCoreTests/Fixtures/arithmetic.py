"""Writes the fixtures of arithmetic, with Python's integers and fractions as the oracle.

    python3 arithmetic.py

`arithmetic.txt`: two doubles, then their sum, difference, product and quotient as in `elementary.py`
(`undefined` for a quotient by 0).
`integers.txt`: two integers, then their product, quotient and remainder (rounded toward zero, `undefined` by
0) and greatest common divisor.
`nearest.txt`: numerator and denominator, the nearest double, the double at or below (`=` or `+`), and the
nearest single-precision number.

The seeds are fixed: a second run writes the same bytes.
"""

import math
import random
import struct
from fractions import Fraction
from pathlib import Path

from doubles import LARGEST, LEAST, LEAST_NORMAL, bits, enclosure, from_bits


def operand(rng):
    kind = rng.randrange(10)
    if kind == 0:
        return rng.choice([0.0, 1.0, -1.0, LEAST, -LEAST, LEAST_NORMAL, LARGEST, -LARGEST, 0.5, 3.0])
    if kind == 1:
        return from_bits(rng.randrange(1, 2**52)) * rng.choice([-1, 1])
    if kind == 2:
        x = from_bits(rng.getrandbits(64))
        return x if math.isfinite(x) else 0.1
    if kind == 3:
        return float(rng.randrange(-(2**27), 2**27)) * 2.0 ** rng.randrange(-40, 40)
    if kind == 4:
        return rng.uniform(-1, 1) * 2.0 ** rng.choice([-1020, -970, -968, -540, -512, -484, 484, 510, 512, 1000, 1019, 1020, 1022])
    if kind < 7:
        return rng.randrange(-1000, 1001) / rng.choice([1, 10, 100, 1000])
    return rng.uniform(-1, 1) * 2.0 ** rng.randrange(-60, 60)


def partner(a, rng):
    """A second operand: independent, or one that makes an exact or a nearly exact result likely."""
    kind = rng.randrange(8)
    if kind == 0 and math.isfinite(2 * a):
        return rng.choice([a, -a, 2 * a, a / 2, math.nextafter(a, 0), -math.nextafter(a, 0)])
    if kind == 1:
        return a * 2.0 ** -rng.choice([52, 53, 54, 60]) * rng.choice([1, -1, 1.5])
    return operand(rng)


def arithmetic():
    rng = random.Random("arithmetic")
    for _ in range(2500):
        a = operand(rng)
        b = partner(a, rng)
        x, y = Fraction(a), Fraction(b)
        results = [x + y, x - y, x * y, x / y if y else None]
        yield " ".join([bits(a), bits(b)] + ["undefined" if r is None else enclosure(r) for r in results])


def integer(rng):
    size = rng.choice([0, 3, 31, 62, 63, 64, 65, 100, 127, 128, 129, 192, 256, 700])
    kind = rng.randrange(4)
    value = rng.getrandbits(size) if size else 0
    if kind == 0:
        value = (1 << size) + rng.choice([-1, 0, 1])
    if kind == 1:
        # Long runs of equal bits bring out the rare corrections of long division.
        value = ((1 << size) - 1) ^ (((1 << rng.randrange(size + 1)) - 1) << rng.randrange(64))
    return value * rng.choice([-1, 1])


def integers():
    rng = random.Random("integers")
    for index in range(800):
        a, b = integer(rng), integer(rng)
        if index % 3 == 0:
            shared = integer(rng)
            a, b = a * shared, b * shared
        if index % 7 == 0:
            a = a * b + rng.choice([-1, 0, 1, abs(b) - 1])
        if b == 0:
            quotient, remainder = "undefined", "undefined"
        else:
            quotient = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
            remainder = a - quotient * b
        yield f"{a} {b} {a * b} {quotient} {remainder} {math.gcd(a, b)}"


def nearest_single(value):
    """The bits of the nearest single-precision number, ties to even, by integer arithmetic alone."""
    sign = 1 << 31 if value < 0 else 0
    size = abs(value)
    if size == 0:
        return "00000000"
    power = size.numerator.bit_length() - size.denominator.bit_length()
    if size < Fraction(2) ** power:
        power -= 1
    place = max(power - 23, -149)
    units = round(size / Fraction(2) ** place)  # Python rounds a tie to even
    if units * Fraction(2) ** place >= Fraction(2) ** 128:
        return f"{sign | 0x7F800000:08x}"
    exact = struct.unpack(">I", struct.pack(">f", math.ldexp(units, place)))[0]
    return f"{sign | exact:08x}"


def nearest():
    rng = random.Random("nearest")
    for index in range(1200):
        kind = index % 6
        if kind == 0:
            value = Fraction(rng.randrange(-(10**6), 10**6), 10 ** rng.randrange(8))
        elif kind == 1:
            value = Fraction(integer(rng), integer(rng) or 1)
        elif kind == 2:  # between two doubles: at the middle, and a hair off it
            x = operand(rng)
            value = Fraction(x) + Fraction(math.ulp(x)) / 2 + Fraction(rng.choice([-1, 0, 0, 1]), 10**400)
        elif kind == 3:  # the same for single precision
            x = struct.unpack(">f", struct.pack(">I", rng.randrange(0, 0x7F800000)))[0]
            step = Fraction(math.ldexp(1, max(math.frexp(x)[1] - 24, -149)))
            value = Fraction(x) + step / 2 + Fraction(rng.choice([-1, 0, 0, 1]), 2 ** rng.choice([60, 160, 400]))
        elif kind == 4:
            value = Fraction(rng.getrandbits(80), 1) * Fraction(2) ** rng.randrange(-1180, 960)
        else:
            edge = rng.choice([LARGEST, LEAST, LEAST_NORMAL])
            value = Fraction(edge) * rng.choice([Fraction(1, 2), 1, Fraction(3, 2), Fraction(2**54 - 1, 2**54), 1 + Fraction(1, 2**54), 1 + Fraction(1, 2**53), 1 + Fraction(1, 2**200)])
        value *= rng.choice([-1, 1])
        try:
            double = value.numerator / value.denominator
        except OverflowError:
            double = math.inf if value > 0 else -math.inf
        yield f"{value.numerator} {value.denominator} {bits(double)} {enclosure(value)} {nearest_single(value)}"


folder = Path(__file__).parent
for make in (arithmetic, integers, nearest):
    (folder / f"{make.__name__}.txt").write_text("".join(line + "\n" for line in make()))
