"""Writes your-own-lecture.tsv and its verdicts, for docs/notes/your-own-lecture.en.md and .ko.md.

    python3 your_own_lecture.py

The page has a neuron and a network side by side, with one target and one rate. What the values are independent of:
see oracle.py; tanh is made of exponentials.
"""

from mpmath import exp, log

from oracle import (
    after, evaluate, formula, gradient, matrix, number, product, sigmoid, step, updated, vector, write)

WEIGHTS = ["v_1", "v_2", "c"] + [f"W_{j}{k}" for j in (1, 2) for k in (1, 2, 3)] + ["b_1", "b_2"]


def page(let):
    x, t, _ = let("x", "2"), let("t", "1"), let("η", "0.5")
    y = let("y", sigmoid(let("w", "0.3") * x))
    let("E", (t - y) ** 2 / 2)
    u = vector(let, "u", ["0.5", "-1", "2"])
    W = matrix(let, "W", [["0.1", "-0.2", "0.3"], ["0.4", "0.1", "-0.3"]])
    b = vector(let, "b", ["0.1", "-0.1"])
    v, c = vector(let, "v", ["0.7", "-0.5"]), let("c", "0.2")
    n = vector(let, "n", [net + bias for net, bias in zip(product(W, u), b)])
    h = vector(let, "h", [(exp(net) - exp(-net)) / (exp(net) + exp(-net)) for net in n])
    p = let("p", sigmoid(let("z", v[0] * h[0] + v[1] * h[1] + c)))
    let("L", -(t * log(p) + (1 - t) * log(1 - p)))


values = evaluate(page)
values |= gradient(page, "E", ["w"]) | gradient(page, "L", ["z"] + WEIGHTS)
values |= updated(step(page, "L", WEIGHTS, "0.5"))
values |= after(100, page, "L", WEIGHTS, "0.5", ["L"])
formulas = [
    ("N-3", "∂E/∂w", "-(t - y) y (1 - y) x",
     lambda q, d: -(q["t"] - q["y"]) * q["y"] * (1 - q["y"]) * q["x"]),
    ("N-6", "∂L/∂z", "p - t", lambda q, d: q["p"] - q["t"]),
]
printed = [
    ("N-1", "E", "0.063"), ("N-2", "∂E/∂w", "0.162"), ("N-4", "n_1", "0.95"), ("N-4", "n_2", "-0.6"),
    ("N-5", "L", "0.317"), ("N-7", "∂L/∂W_11", "-0.095"), ("N-8", "c^+", "0.336"), ("N-9", "L^(100)", "0.00657"),
]
write("your-own-lecture", values, [formula(*claim, page) for claim in formulas] + [
    number(*claim, values) for claim in printed])
