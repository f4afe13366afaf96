"""Writes the fixtures of the elementary functions and of their derivatives, with mpmath as the oracle.

    python3 elementary.py

Each line of `<function>.txt` is an argument and the exact value there:

    <bits of x> <bits of the double at or below f(x)><= or +> <n or e>

`=`: f(x) is that double. `+`: it lies strictly between that double and the next one. `n` marks arguments
in the normal range, where the width of an enclosure is bounded; `e` marks the extremes.
`derivatives.txt` has the same fields after the function's name, for f′(x).

The seed is fixed: a second run writes the same bytes.
"""

import math
import random
from fractions import Fraction
from pathlib import Path

import mpmath
from mpmath import mp, mpf

from doubles import LARGEST, LEAST, LEAST_NORMAL, bits, enclosure, from_bits

# Enough for 1 − x²/2 at the least positive double, 2^−1074.
mp.prec = 2500
# Beyond this, e^x and 1 − tanh x are far outside the doubles.
FAR = 800
# Sine and cosine promise a width up to here.
REDUCED = 2.0**20


def fraction(value):
    sign, mantissa, exponent, _ = value._mpf_
    mantissa = -int(mantissa) if sign else int(mantissa)
    return Fraction(mantissa * 2**exponent) if exponent >= 0 else Fraction(mantissa, 2**-exponent)


def between(low):
    return bits(low) + "+"


def exp(x):
    if x > FAR:
        return between(LARGEST)
    if x < -FAR:
        return between(0.0)
    return enclosure(fraction(mp.exp(mpf(x))))


def log(x):
    return enclosure(fraction(mp.log(mpf(x))))


def sqrt(x):
    # The floor of the root at 2^−700 of its size decides: roots of doubles are doubles or irrational.
    value = Fraction(x)
    scale = 4**1400
    top = value.numerator * value.denominator * scale
    root = math.isqrt(top)
    inexact = root * root != top
    return enclosure(Fraction(2 * root + (1 if inexact else 0), 2 * value.denominator * 2**1400))


def sin(x):
    return enclosure(fraction(mp.sin(mpf(x))))


def cos(x):
    return enclosure(fraction(mp.cos(mpf(x))))


def tanh(x):
    if abs(x) > FAR:
        return between(math.nextafter(1.0, 0.0) if x > 0 else -1.0)
    return enclosure(fraction(mp.tanh(mpf(x))))


def sigmoid(x):
    if x > FAR:
        return between(math.nextafter(1.0, 0.0))
    if x < -FAR:
        return between(0.0)
    return enclosure(fraction(1 / (1 + mp.exp(-mpf(x)))))


DERIVATIVES = {
    "exp": mp.exp,
    "log": lambda x: 1 / x,
    "sqrt": lambda x: 1 / (2 * mp.sqrt(x)),
    "sin": mp.cos,
    "cos": lambda x: -mp.sin(x),
    "tanh": lambda x: 1 / mp.cosh(x) ** 2,
    "sigmoid": lambda x: mp.exp(-x) / (1 + mp.exp(-x)) ** 2,
}


# Arguments


def any_double(rng):
    while True:
        x = from_bits(rng.getrandbits(64))
        if math.isfinite(x):
            return x


def neighbours(x, rng):
    """x with, often, a few steps to a nearby double."""
    for _ in range(rng.choice([0, 0, 1, 1, 2, 5])):
        x = math.nextafter(x, rng.choice([-math.inf, math.inf]))
    return x


def signed(x, rng):
    return x if rng.random() < 0.5 else -x


def scattered(rng, low, high):
    """A magnitude between 2^low and 2^high, uniform in the exponent."""
    return 2.0 ** rng.uniform(low, high)


def everyday(rng):
    """Numbers as the lectures have them: short decimals."""
    return rng.randrange(-6000, 6001) / rng.choice([1, 10, 100, 1000, 1024])


def arguments(function, rng):
    tiny = lambda: signed(scattered(rng, -1074, -20), rng)
    subnormal = lambda: signed(from_bits(rng.randrange(1, 2**52)), rng)
    short = lambda: signed(float(rng.randrange(1, 2**12)) * 2.0 ** rng.randrange(-18, 2), rng)
    unit = lambda: rng.uniform(-1, 1)
    edges = [0.0, LEAST, -LEAST, LEAST_NORMAL, -LEAST_NORMAL, 1.0, -1.0, 0.5, 2.0, LARGEST, -LARGEST]
    common = [(3, lambda: everyday(rng)), (1, tiny), (0.3, subnormal), (1, short), (2, unit)]
    if function in ("exp", "tanh", "sigmoid"):
        half_logs = lambda: neighbours((rng.randrange(-2000, 2001) / 2) * math.log(2), rng)
        edges += [709.782712893384, 709.7827128933841, -745.1332191019411, -745.1332191019412]
        edges += [-708.3964185322641, -744.4400719213812, 36.7368005696771, 19.0615, 22.0, 22.000001, 18.714973875118524]
        kinds = common + [
            (2, lambda: rng.uniform(-40, 40)),
            (1.5, lambda: rng.uniform(-750, 720)),
            (1.5, half_logs),
            (0.3, lambda: any_double(rng)),
        ]
    elif function in ("sin", "cos"):
        multiple = lambda top: neighbours(rng.randrange(-top, top) * math.pi / 2, rng)
        odd = lambda: neighbours((2 * rng.randrange(-9, 9) + 1) * math.pi / 4, rng)
        edges += [REDUCED, -REDUCED, math.nextafter(REDUCED, math.inf), 1e22, 6381956970095103 * 2.0**797]
        kinds = common + [
            (2, lambda: multiple(40)),
            (2, lambda: multiple(660000)),
            (1, odd),
            (1.5, lambda: signed(scattered(rng, 0, 20), rng)),
            (0.3, lambda: signed(scattered(rng, 20, 1023), rng)),
        ]
    else:
        near_one = lambda: neighbours(1 + signed(scattered(rng, -52, -1), rng), rng)
        square = lambda: neighbours(float(rng.randrange(1, 2**26)) ** 2 * 4.0 ** rng.randrange(-500, 480), rng)
        thresholds = lambda: neighbours(rng.choice([1, math.sqrt(2)]) * 2.0 ** rng.randrange(-1000, 1000), rng)
        edges += [math.e, 10.0, math.sqrt(2), math.sqrt(0.5)]
        kinds = common + [(2, near_one), (1, square), (1.5, thresholds), (2, lambda: abs(any_double(rng)))]
    points = dict.fromkeys(edges)
    while len(points) < 2200:
        points[rng.choices([k for _, k in kinds], [w for w, _ in kinds])[0]()] = None
    if function == "log":
        points = [x for x in points if x > 0]
    if function == "sqrt":
        points = [x for x in points if x >= 0]
    return sorted(points)


def is_normal(function, x, text):
    value = abs(from_bits(int(text[:16], 16)))
    if function in ("sin", "cos") and abs(x) > REDUCED:
        return False
    if text.endswith("="):
        return True
    return LEAST_NORMAL <= value < LARGEST and abs(x) >= LEAST_NORMAL


def main():
    folder = Path(__file__).parent
    digits = [("ln2", mp.log(2)), ("pi", mp.pi)]
    (folder / "constants.txt").write_text("".join(f"{name} {mpmath.nstr(+value, 120)}\n" for name, value in digits))
    slopes = []
    for function in (exp, log, sqrt, sin, cos, tanh, sigmoid):
        name = function.__name__
        rng = random.Random(f"{name} fixture")
        points = arguments(name, rng)
        while len(points) < 2000:  # half of the line is outside the domain
            points = sorted(set(points) | set(arguments(name, rng)))
        lines = []
        for x in points:
            text = function(x)
            lines.append(f"{bits(x)} {text} {'n' if is_normal(name, x, text) else 'e'}\n")
        (folder / f"{name}.txt").write_text("".join(lines))
        for _ in range(150):
            x = rng.choice([everyday(rng) / 64, rng.uniform(-20, 20), rng.uniform(-1, 1)])
            if name in ("log", "sqrt"):
                x = abs(x) or 1.0
            slopes.append(f"{name} {bits(x)} {enclosure(fraction(DERIVATIVES[name](mpf(x))))} n\n")
    (folder / "derivatives.txt").write_text("".join(slopes))


main()
