"""Writes one-neuron.tsv and one-neuron.verdicts.tsv, for docs/notes/one-neuron.md.

    python3 one_neuron.py

The printed numbers are those of a public tutorial (Sghosh1999, Machine-Learning-Deep-Learning-Fundamentals-Scratch);
they are compared with the values here and enter none. What the values are independent of: see oracle.py.
"""

from oracle import evaluate, gradient, number, sigmoid, step, updated, write

WEIGHTS = ["w_1", "w_2", "b"]


def neuron(let):
    x1, x2, t, _ = let("x_1", "1.0"), let("x_2", "2.0"), let("t", "1.0"), let("η", "0.1")
    w1, w2, b = let("w_1", "0.5"), let("w_2", "-0.4"), let("b", "0.1")
    z = let("z", w1 * x1 + w2 * x2 + b)
    p = let("p", sigmoid(z))
    let("L", (t - p) ** 2 / 2)


values = evaluate(neuron)
values |= gradient(neuron, "L", ["p", "z"] + WEIGHTS) | gradient(neuron, "p", ["z"])
values |= updated(step(neuron, "L", WEIGHTS, "0.1"))
printed = [
    ("N-1", "z", "-0.2"), ("N-2", "p", "0.4502"), ("N-3", "L", "0.1511"), ("N-4", "∂L/∂p", "-0.5498"),
    ("N-5", "∂p/∂z", "0.2475"), ("N-6", "∂L/∂z", "-0.1360"), ("N-7", "∂L/∂w_1", "-0.1360"),
    ("N-8", "∂L/∂w_2", "-0.2720"), ("N-9", "w_1^+", "0.5136"), ("N-10", "w_2^+", "-0.3728"),
    ("N-11", "b^+", "0.1136"),
]
write("one-neuron", values, [number(*claim, values) for claim in printed])
