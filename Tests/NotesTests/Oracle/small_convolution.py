"""Writes small-convolution.tsv and its verdicts, for docs/notes/small-convolution.md.

    python3 small_convolution.py                    (NumPy as well)

The values are differences of the forward pass (see oracle.py), which takes each window entry by entry. The net inputs
and the kernel's gradient are then found once more with NumPy's windows, which have no index of ours in them, as exact
fractions: both must say the same, or nothing is written.
"""

from fractions import Fraction

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from oracle import after, evaluate, formula, gradient, matrix, mpf, number, restated, step, updated, write

IMAGE = [["2", "-1", "1"], ["0", "3", "-2"], ["-1", "1", "-1"]]
KERNEL = [["0.5", "-0.2"], ["0.3", "0.4"]]
TARGET, RATE = "3.7", "0.02"
PLACES = [(i, j) for i in (1, 2) for j in (1, 2)]
WEIGHTS = [f"K_{i}{j}" for i, j in PLACES]


def network(let):
    X, t, _ = matrix(let, "X", IMAGE), let("t", TARGET), let("η", RATE)
    K = matrix(let, "K", KERNEL)
    N = {(i, j): let(f"N_{i}{j}", sum(K[k][l] * X[i - 1 + k][j - 1 + l] for k in (0, 1) for l in (0, 1)))
         for i, j in PLACES}
    A = [let(f"A_{i}{j}", max(N[i, j], 0)) for i, j in PLACES]
    y = let("y", sum(A))
    let("E", (t - y) ** 2 / 2)


values = evaluate(network)
values |= gradient(network, "E", ["y"] + [f"N_{i}{j}" for i, j in PLACES] + WEIGHTS)
values |= updated(step(network, "E", WEIGHTS, RATE))
values |= after(1, network, "E", WEIGHTS, RATE, ["E", "y"])


def with_numpy():
    """The net inputs, and the kernel's gradient: windows of the image, weighed with the kernel, then with ∂E/∂N."""
    image, kernel = (np.array([[Fraction(x) for x in row] for row in rows]) for rows in (IMAGE, KERNEL))
    net = (sliding_window_view(image, kernel.shape) * kernel).sum(axis=(2, 3))
    output = np.where(net > 0, net, 0).sum()
    arrives = np.where(net > 0, output - Fraction(TARGET), 0)
    return net, (sliding_window_view(image, net.shape) * arrives).sum(axis=(2, 3))


for name, array in zip(("N_", "∂E/∂K_"), with_numpy()):
    for (row, column), exact in np.ndenumerate(array):
        ours, theirs = values[f"{name}{row + 1}{column + 1}"], mpf(exact.numerator) / exact.denominator
        assert abs(ours - theirs) <= mpf(10) ** -40, (name, row, column)


def through_all_places(q, d):
    return sum(d("E", f"N_{i}{j}") * q[f"X_{i}{j}"] for i, j in PLACES)


formulas = [("N-6", "∂E/∂K_11", "dE/dN_11 X_11 + dE/dN_12 X_12 + dE/dN_21 X_21 + dE/dN_22 X_22", through_all_places)]
printed = [
    ("N-1", "N_11", "2.4"), ("N-1", "N_12", "-0.6"), ("N-1", "N_21", "-0.5"), ("N-1", "N_22", "1.8"),
    ("N-3", "y", "4.2"), ("N-4", "E", "0.125"), ("N-5", "∂E/∂N_11", "0.5"), ("N-5", "∂E/∂N_12", "0"),
    ("N-7", "∂E/∂K_11", "2.5"), ("N-7", "∂E/∂K_12", "-1.5"), ("N-7", "∂E/∂K_21", "0.5"),
    ("N-7", "∂E/∂K_22", "1"),
    ("N-8", "K_11^+", "0.45"), ("N-8", "K_12^+", "-0.17"), ("N-9", "y^(1)", "3.81"), ("N-9", "E^(1)", "0.00605"),
]
repeated = ("N-2", "N_12", "K_11 X_12 + K_12 X_13 + K_21 X_22 + K_22 X_23", "defined")
write("small-convolution", values, [restated(*repeated)] + [formula(*claim, network) for claim in formulas] + [
    number(*claim, values) for claim in printed])
