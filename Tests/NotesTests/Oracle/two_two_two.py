"""Writes two-two-two.tsv and its verdicts, for docs/notes/two-two-two.md.

    python3 two_two_two.py                          (half a minute: all ten thousand rounds go along differences)

The printed numbers are Mazur's of 2015; they are compared with the values here and enter none. What the values are
independent of: see oracle.py. The chapter's own tests have another oracle, Tests/ChapterTests/Fixtures.
"""

from oracle import after, evaluate, formula, gradient, number, restated, sigmoid, step, updated, write

WEIGHTS = [f"w_{k}" for k in range(1, 9)]
GIVENS = {
    "i_1": "0.05", "i_2": "0.10", "target_o1": "0.01", "target_o2": "0.99", "γ": "0.5", "w_1": "0.15", "w_2": "0.20",
    "w_3": "0.25", "w_4": "0.30", "w_5": "0.40", "w_6": "0.45", "w_7": "0.50", "w_8": "0.55", "b_1": "0.35",
    "b_2": "0.60",
}


def network(let):
    q = {name: let(name, value) for name, value in GIVENS.items()}
    h1 = let("out_h1", sigmoid(let("net_h1", q["w_1"] * q["i_1"] + q["w_2"] * q["i_2"] + q["b_1"])))
    h2 = let("out_h2", sigmoid(let("net_h2", q["w_3"] * q["i_1"] + q["w_4"] * q["i_2"] + q["b_1"])))
    o1 = let("out_o1", sigmoid(let("net_o1", q["w_5"] * h1 + q["w_6"] * h2 + q["b_2"])))
    o2 = let("out_o2", sigmoid(let("net_o2", q["w_7"] * h1 + q["w_8"] * h2 + q["b_2"])))
    let("E", let("E_o1", (q["target_o1"] - o1) ** 2 / 2) + let("E_o2", (q["target_o2"] - o2) ** 2 / 2))


def without_bias(given):
    given["b_2"] = 0


values = evaluate(network)
units = [f"{kind}_{unit}" for kind in ("out", "net") for unit in ("o1", "o2", "h1", "h2")]
values |= gradient(network, "E", units + WEIGHTS + ["b_1", "b_2"])
for unit in "o1", "o2", "h1", "h2":
    values |= gradient(network, f"out_{unit}", [f"net_{unit}"])
for k in "12":
    values |= gradient(network, f"E_o{k}", [f"out_o{k}", "out_h1"]) | gradient(network, f"net_o{k}", ["out_h1"])
values |= gradient(network, "net_o1", ["w_5"]) | gradient(network, "net_h1", ["w_1"])
values |= updated(step(network, "E", WEIGHTS, "0.5"))
values |= after(1, network, "E", WEIGHTS, "0.5", ["E"])
values |= after(10_000, network, "E", WEIGHTS, "0.5", ["E", "out_o1", "out_o2"])

formulas = [
    ("L4-01", "net_o1", "w_5 out_h1 + w_6 out_h2", lambda q, d: q["w_5"] * q["out_h1"] + q["w_6"] * q["out_h2"],
     network, without_bias),
    ("L4-04", "∂E/∂w_5", "∂E/∂out_o1 * ∂out_o1/∂net_o1 * ∂net_o1/∂w_5",
     lambda q, d: d("E", "out_o1") * d("out_o1", "net_o1") * d("net_o1", "w_5"), network),
    ("L4-05", "∂E/∂out_o1", "-(target_o1 - out_o1)", lambda q, d: -(q["target_o1"] - q["out_o1"]), network),
    ("L4-06", "∂out_o1/∂net_o1", "out_o1 (1 - out_o1)", lambda q, d: q["out_o1"] * (1 - q["out_o1"]), network),
    ("L4-07", "∂net_o1/∂w_5", "out_h1", lambda q, d: q["out_h1"], network),
    ("L4-08", "∂E/∂w_1", "∂E/∂out_h1 * ∂out_h1/∂net_h1 * ∂net_h1/∂w_1",
     lambda q, d: d("E", "out_h1") * d("out_h1", "net_h1") * d("net_h1", "w_1"), network),
    ("L4-09", "∂E/∂out_h1", "∂E_o1/∂out_h1 + ∂E_o2/∂out_h1",
     lambda q, d: d("E_o1", "out_h1") + d("E_o2", "out_h1"), network),
    ("L4-10", "∂E_o1/∂out_h1", "∂E_o1/∂out_o1 * ∂out_o1/∂net_o1 * ∂net_o1/∂out_h1",
     lambda q, d: d("E_o1", "out_o1") * d("out_o1", "net_o1") * d("net_o1", "out_h1"), network),
    ("L4-10", "∂E_o2/∂out_h1", "∂E_o2/∂out_o2 * ∂out_o2/∂net_o2 * ∂net_o2/∂out_h1",
     lambda q, d: d("E_o2", "out_o2") * d("out_o2", "net_o2") * d("net_o2", "out_h1"), network),
    ("L4-11", "∂net_o1/∂out_h1", "w_5", lambda q, d: q["w_5"], network),
]
printed = [
    ("M-02", "net_h1", "0.3775"), ("M-03", "out_h1", "0.593269992"), ("M-04", "out_h2", "0.596884378"),
    ("M-05", "net_o1", "1.105905967"), ("M-06", "out_o1", "0.75136507"), ("M-07", "out_o2", "0.772928465"),
    ("M-08", "E_o1", "0.274811083"), ("M-09", "E_o2", "0.023560026"), ("M-10", "E", "0.298371109"),
    ("M-11", "∂E/∂out_o1", "0.74136507"), ("M-12", "∂out_o1/∂net_o1", "0.186815602"),
    ("M-13", "∂E/∂w_5", "0.082167041"), ("M-14", "w_5^+", "0.35891648"), ("M-14", "w_6^+", "0.408666186"),
    ("M-14", "w_7^+", "0.511301270"), ("M-14", "w_8^+", "0.561370121"), ("M-15", "∂E/∂net_o1", "0.138498562"),
    ("M-16", "∂E_o1/∂out_h1", "0.055399425"), ("M-17", "∂E_o2/∂out_h1", "-0.019049119"),
    ("M-18", "∂E/∂out_h1", "0.036350306"), ("M-19", "∂out_h1/∂net_h1", "0.241300709"),
    ("M-20", "∂E/∂w_1", "0.000438568"), ("M-21", "w_1^+", "0.149780716"), ("M-21", "w_2^+", "0.19956143"),
    ("M-21", "w_3^+", "0.24975114"), ("M-21", "w_4^+", "0.29950229"), ("M-22", "E^(1)", "0.291027924"),
    ("M-23", "E^(10000)", "0.0000351085"), ("M-24", "out_o1^(10000)", "0.015912196"),
    ("M-24", "out_o2^(10000)", "0.984065734"),
]
repeated = [("M-01", name, value, "reproduced") for name, value in GIVENS.items()] + [
    ("L4-02", "E", "1/2 (target_o1 - out_o1)^2 + 1/2 (target_o2 - out_o2)^2", "defined"),
    ("L4-03", "w_5^+", "w_5 - γ ∂E/∂w_5", "reproduced"), ("L4-08", "w_1^+", "w_1 - γ ∂E/∂w_1", "reproduced"),
]
write("two-two-two", values, [restated(*claim) for claim in repeated] + [
    formula(*claim) for claim in formulas] + [number(*claim, values) for claim in printed])
