"""Exact conversions between rational numbers and doubles, shared by the fixture scripts."""

import math
import struct
from fractions import Fraction

LARGEST = struct.unpack(">d", bytes.fromhex("7fefffffffffffff"))[0]
LEAST = struct.unpack(">d", bytes.fromhex("0000000000000001"))[0]
LEAST_NORMAL = 2.0**-1022


def bits(x):
    """The bit pattern of a double, 16 hexadecimal digits; −0 is written as 0."""
    return struct.pack(">d", 0.0 if x == 0 else x).hex()


def from_bits(pattern):
    return struct.unpack(">d", struct.pack(">Q", pattern))[0]


def down(value):
    """The greatest double that is at most a rational number (−∞ below the range)."""
    if value >= Fraction(LARGEST):
        return LARGEST
    if value < -Fraction(LARGEST):
        return -math.inf
    nearest = value.numerator / value.denominator  # Python rounds this correctly
    if math.isinf(nearest):
        return -math.inf if nearest < 0 else LARGEST
    return nearest if Fraction(nearest) <= value else math.nextafter(nearest, -math.inf)


def enclosure(value):
    """The fixture's text for a rational number: its double, or the double below it.

    A final `=` says that the number is that double, `+` that it lies between it and the next.
    """
    low = down(value)
    return bits(low) + ("=" if math.isfinite(low) and Fraction(low) == value else "+")
