"""Writes softmax-regression.tsv and its verdicts, for docs/notes/softmax-regression.md.

    python3 softmax_regression.py

The printed scores, exponentials, probabilities and loss are those of the CS231n notes (linear-classify, the figure
“SVM vs. Softmax”); they are compared with the values here and enter none. What the values are independent of: see
oracle.py.
"""

from mpmath import exp, log, mpf

from oracle import after, evaluate, formula, gradient, matrix, number, product, step, updated, vector, write

WEIGHTS = [f"W_{j}{k}" for j in (1, 2, 3) for k in (1, 2, 3, 4)] + ["b_1", "b_2", "b_3"]


def classifier(let):
    x, t = vector(let, "x", ["-15", "22", "-44", "56"]), vector(let, "t", ["0", "0", "1"])
    let("η", "0.0001")
    W = matrix(let, "W", [
        ["0.01", "-0.05", "0.1", "0.05"], ["0.7", "0.2", "0.05", "0.16"], ["0.0", "-0.45", "-0.2", "0.03"]])
    b = vector(let, "b", ["0.0", "0.2", "-0.3"])
    s = vector(let, "s", [score + bias for score, bias in zip(product(W, x), b)])
    u = vector(let, "u", [exp(score) for score in s])
    p = vector(let, "p", [power / sum(u) for power in u])
    let("L", -sum(target * log(chance) for target, chance in zip(t, p)))


def third_is_right(given):
    given |= {"t_1": mpf(0), "t_2": mpf(0), "t_3": mpf(1)}


def targets_add_to_one(given):
    given["t_3"] = 1 - given["t_1"] - given["t_2"]


values = evaluate(classifier)
values |= gradient(classifier, "L", ["s_1", "s_2", "s_3"] + WEIGHTS)
values |= updated(step(classifier, "L", WEIGHTS, "0.0001"))
values |= after(1, classifier, "L", WEIGHTS, "0.0001", ["L", "p_3"])
conditional = [
    ("N-1", "L", "-ln(p_3)", lambda q, d: -log(q["p_3"]), classifier, third_is_right),
] + [
    ("N-2", f"∂L/∂s_{k}", f"p_{k} - t_{k}", lambda q, d, k=k: q[f"p_{k}"] - q[f"t_{k}"], classifier,
     targets_add_to_one)
    for k in (1, 2, 3)
]
printed = [
    ("C-1", "s_1", "-2.85"), ("C-1", "s_2", "0.86"), ("C-1", "s_3", "0.28"), ("C-2", "u_1", "0.058"),
    ("C-2", "u_2", "2.36"), ("C-2", "u_3", "1.32"), ("C-3", "p_1", "0.016"), ("C-3", "p_2", "0.631"),
    ("C-3", "p_3", "0.353"), ("C-4", "L", "1.04"), ("N-3", "∂L/∂s_3", "-0.647"), ("N-4", "∂L/∂W_34", "-36.2"),
    ("N-5", "W_34^+", "0.0336"), ("N-6", "L^(1)", "0.633"), ("N-6", "p_3^(1)", "0.531"),
]
verdicts = [formula(*claim) for claim in conditional] + [number(*claim, values) for claim in printed]
write("softmax-regression", values, verdicts)
