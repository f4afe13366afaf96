"""Writes the fixtures of the training engine, with mpmath as the oracle.

    python3 networks.py

`functions.txt`: an elementary function at an argument, for the engine's own polynomials.

    <function> <d or f> <bits of x, as a double> <bits of the double at or below f(x)><= or +>

`f` marks arguments that are also `Float`s. `deviates.txt`: the first deviates of a seed of SplitMix64.

    <uniform or normal> <seed> <bits of the double at or below the deviate><= or +> ...

`trained.txt`: a 2-3-2 network after some epochs, trained in 60 digits: each line names the hidden and the output
activation, the loss, the optimiser and the batch size; then come the first parameters, the inputs and the targets of
five samples, the parameters afterwards and the loss of the last epoch, each as the bits of the nearest double.

The seeds are fixed: a second run writes the same bytes.
"""

import math
import random
import struct
import sys
from fractions import Fraction
from pathlib import Path

from mpmath import mp, mpf

sys.path.append(str(Path(__file__).parents[2] / "NumericCoreTests/Fixtures"))

from doubles import bits, down, enclosure

mp.prec = 200
FOLDER = Path(__file__).parent


def fraction(value):
    sign, mantissa, exponent, _ = mpf(value)._mpf_
    mantissa = -int(mantissa) if sign else int(mantissa)
    return Fraction(mantissa * 2**exponent) if exponent >= 0 else Fraction(mantissa, 2**-exponent)


def as_float(x):
    return struct.unpack("f", struct.pack("f", x))[0]


# Functions


def functions():
    def tanh(x):
        # Near 0, (e^2x − 1)/(e^2x + 1) cancels; mpmath's own function does not.
        return mp.tanh(x)

    table = {
        "exp": (mp.exp, lambda r, top: r.uniform(-top, top)),
        "log": (mp.log, None),
        "log1p": (mp.log1p, lambda r, top: r.random() if r.random() < 0.7 else 2.0 ** r.uniform(-60, 0)),
        "tanh": (tanh, None),
        "sigmoid": (lambda x: 1 / (1 + mp.exp(-x)), lambda r, top: r.uniform(-top, top)),
    }

    def positive(r, top):
        return r.choice([1 + r.uniform(-0.3, 0.45), 2.0 ** r.uniform(-1.4 * top, 1.4 * top), 1 + 2.0 ** r.uniform(-20, -1)])

    def signed_small(r, top):
        return r.choice([-1, 1]) * r.choice([2.0 ** r.uniform(-60, 5), r.uniform(0, 1), r.uniform(0, 22)])

    lines = []
    for name, (function, draw) in table.items():
        for kind, top in (("d", 708.0), ("f", 87.0)):
            rng = random.Random(f"{name} {kind}")
            draw_ = draw or (positive if name == "log" else signed_small)
            points = [0.0, 1.0, 0.5] if name != "log" else [1.0, 0.5, 2.0]
            if name in ("exp", "sigmoid"):
                points += [top, -top, math.log(2) / 2, -math.log(2) / 2, 1e-9]
                points += [(k + 0.5) * math.log(2) for k in range(-60, 60, 7)]
                points += [rng.uniform(-4, 4) for _ in range(200)]
            while len(points) < 600:
                points.append(draw_(rng, top))
            for x in points:
                x = as_float(x) if kind == "f" else x
                with mp.workprec(400):
                    value = fraction(function(mpf(x)))
                lines.append(f"{name} {kind} {bits(x)} {enclosure(value)}\n")
    (FOLDER / "functions.txt").write_text("".join(lines))


# Deviates


class SplitMix64:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        mask = 2**64 - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        return z ^ (z >> 31)

    def uniform(self):
        return (self.next() >> 11) * 2.0**-53

    def normal(self):
        while True:
            u, v = -1 + 2 * self.uniform(), -1 + 2 * self.uniform()
            s = u * u + v * v
            if 0 < s < 1:
                return fraction(mpf(u) * mp.sqrt(-2 * mp.log(mpf(s)) / mpf(s)))


def deviates():
    lines = []
    for seed in (0, 1, 20221123, 2**64 - 1):
        g = SplitMix64(seed)
        lines.append(f"uniform {seed} " + " ".join(enclosure(Fraction(g.uniform())) for _ in range(20)) + "\n")
        g = SplitMix64(seed)
        lines.append(f"normal {seed} " + " ".join(enclosure(g.normal()) for _ in range(20)) + "\n")
    (FOLDER / "deviates.txt").write_text("".join(lines))


# Training

ACTIVATIONS = {
    "identity": lambda z: z,
    "sigmoid": lambda z: [1 / (1 + mp.exp(-x)) for x in z],
    "tanh": lambda z: [mp.tanh(x) for x in z],
    "relu": lambda z: [x if x > 0 else mpf(0) for x in z],
}


def slopes_of(name, z, a):
    """∂a_k/∂z_k."""
    slope = {
        "identity": lambda k: 1,
        "sigmoid": lambda k: a[k] * (1 - a[k]),
        "tanh": lambda k: 1 - a[k] ** 2,
        "relu": lambda k: 1 if z[k] > 0 else 0,
    }[name]
    return [slope(k) for k in range(len(z))]


def loss_terms(name, y, t):
    """The loss of one sample, unscaled, and its derivative by y."""
    if name in ("halfSquaredError", "meanSquaredError"):
        return sum((p - q) ** 2 for p, q in zip(y, t)), [2 * (p - q) for p, q in zip(y, t)]
    if name == "meanAbsoluteError":
        return sum(abs(p - q) for p, q in zip(y, t)), [mp.sign(p - q) for p, q in zip(y, t)]
    value = sum(-q * mp.log(p) - (1 - q) * mp.log(1 - p) for p, q in zip(y, t))
    return value, [(1 - q) / (1 - p) - q / p for p, q in zip(y, t)]


def scale(name, samples, outputs):
    return mpf(1) / (2 if name == "halfSquaredError" else samples * outputs)


def loss_and_gradient(parameters, hidden, output, loss, batch):
    W1, b1, W2, b2 = parameters[0:6], parameters[6:9], parameters[9:15], parameters[15:17]
    total, gradient = mpf(0), [mpf(0)] * 17
    for x, t in batch:
        z1 = [b1[j] + sum(W1[2 * j + i] * x[i] for i in range(2)) for j in range(3)]
        a1 = ACTIVATIONS[hidden](z1)
        z2 = [b2[k] + sum(W2[3 * k + j] * a1[j] for j in range(3)) for k in range(2)]
        y = ACTIVATIONS[output](z2)
        value, slopes = loss_terms(loss, y, t)
        total += value
        d2 = [slope * own for slope, own in zip(slopes, slopes_of(output, z2, y))]
        s1 = [sum(W2[3 * k + j] * d2[k] for k in range(2)) for j in range(3)]
        d1 = [slope * own for slope, own in zip(s1, slopes_of(hidden, z1, a1))]
        one = [d1[j] * x[i] for j in range(3) for i in range(2)] + d1
        one += [d2[k] * a1[j] for k in range(2) for j in range(3)] + d2
        gradient = [g + h for g, h in zip(gradient, one)]
    c = scale(loss, len(batch), 2)
    return c * total, [c * g for g in gradient]


def train(parameters, hidden, output, loss, optimizer, size, samples, epochs):
    m, v, step = [mpf(0)] * 17, [mpf(0)] * 17, 0
    for _ in range(epochs):
        epoch_loss = mpf(0)
        for start in range(0, len(samples), size):
            batch = samples[start : start + size]
            value, g = loss_and_gradient(parameters, hidden, output, loss, batch)
            epoch_loss += value * (1 if loss == "halfSquaredError" else mpf(len(batch)) / len(samples))
            step += 1
            if optimizer == "sgd":  # rate 1/4
                parameters = [p - q / 4 for p, q in zip(parameters, g)]
            elif optimizer == "momentum":  # rate 1/8, momentum 3/4
                m = [mpf(3) / 4 * p + q for p, q in zip(m, g)]
                parameters = [p - q / 8 for p, q in zip(parameters, m)]
            else:  # Adam: rate 1/64, β₁ 7/8, β₂ 63/64, ε 2⁻²⁰
                b1, b2 = mpf(7) / 8, mpf(63) / 64
                m = [b1 * p + (1 - b1) * q for p, q in zip(m, g)]
                v = [b2 * p + (1 - b2) * q * q for p, q in zip(v, g)]
                parameters = [
                    w - (p / (1 - b1**step)) / (mp.sqrt(q / (1 - b2**step)) + mpf(2) ** -20) / 64
                    for w, p, q in zip(parameters, m, v)
                ]
    return parameters, epoch_loss


def nearest(value):
    f = fraction(value)
    return bits(f.numerator / f.denominator)


def trained():
    rng = random.Random("trained")
    lines = []
    cases = [
        ("tanh", "identity", "meanSquaredError"),
        ("sigmoid", "sigmoid", "halfSquaredError"),
        ("relu", "identity", "meanAbsoluteError"),
        ("tanh", "sigmoid", "binaryCrossEntropy"),
        ("relu", "tanh", "meanSquaredError"),
    ]
    for hidden, output, loss in cases:
        for optimizer in ("sgd", "momentum", "adam"):
            for size in (5, 2, 1):
                first = [rng.uniform(-1, 1) for _ in range(17)]
                inputs = [[rng.uniform(-1, 1) for _ in range(2)] for _ in range(5)]
                targets = [[rng.random() for _ in range(2)] for _ in range(5)]
                samples = [([mpf(x) for x in i], [mpf(x) for x in t]) for i, t in zip(inputs, targets)]
                after, value = train([mpf(p) for p in first], hidden, output, loss, optimizer, size, samples, 3)
                numbers = first + sum(inputs, []) + sum(targets, [])
                fields = [bits(x) for x in numbers] + [nearest(x) for x in after] + [nearest(value)]
                lines.append(" ".join([hidden, output, loss, optimizer, str(size)] + fields) + "\n")
    (FOLDER / "trained.txt").write_text("".join(lines))


functions()
deviates()
trained()
