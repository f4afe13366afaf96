"""Writes the fixture of pairs of formulas, equal or not, with mpmath as the judge.

    python3 identities.py

Each line of `identities.txt` says `equal` or `different`, then the two formulas in Polish notation, with a bar
between them. A formula is rewritten by random steps that keep its value; half of the results are then spoilt in one
place. What is written down is not how a pair was made but what 60 digits at sixty points say of it: equal, if the
two agree wherever both have a value, at ten points at least; different, if they are apart at one. Of twelve points,
too few: all may lie where a factor ReLU(y) is 0.

The seed is fixed: a second run writes the same bytes.
"""

import random
import sys
from pathlib import Path

from mpmath import mp, mpf

mp.dps = 60
SYMBOLS = ["x", "y", "z"]
UNARY = ["neg", "exp", "sigmoid", "tanh", "relu", "sin", "cos", "log"]


def formula(rng, depth):
    if depth == 0:
        return rng.choice(SYMBOLS + SYMBOLS + ["2", "3", "1/2", "0.3"])
    kind = rng.choice(["+", "+", "*", "*", "/", "^", "f", "f"])
    if kind == "f":
        name = rng.choices(UNARY, [1, 2, 4, 2, 1, 1, 1, 2])[0]
        return (name, formula(rng, depth - 1))
    if kind == "^":
        return ("^", formula(rng, depth - 1), rng.choice([2, 3, -1, -2]))
    return (kind, formula(rng, depth - 1), formula(rng, rng.randrange(depth)))


def value(f, at):
    if isinstance(f, str):
        if f in at:
            return at[f]
        return mpf(1) / 2 if f == "1/2" else mpf(f)
    op = f[0]
    a = value(f[1], at)
    if op == "^":
        return a ** f[2]
    if op in "+*/":
        b = value(f[2], at)
        return a + b if op == "+" else a * b if op == "*" else a / b
    if op == "log" and a <= 0:
        raise ValueError
    if op == "exp" and a > 2000:
        raise ValueError
    return {
        "neg": lambda: -a, "exp": lambda: mp.exp(a), "sigmoid": lambda: 1 / (1 + mp.exp(-a)), "tanh": lambda: mp.tanh(a),
        "relu": lambda: max(a, mpf(0)), "sin": lambda: mp.sin(a), "cos": lambda: mp.cos(a), "log": lambda: mp.log(a),
        "step": lambda: mpf(1 if a > 0 else 0),
    }[op]()


def rewritten(f, rng):
    """One step that keeps the value wherever both formulas have one."""
    u = formula(rng, 1)
    choices = [
        lambda: ("neg", ("neg", f)),
        lambda: ("+", ("+", f, u), ("neg", u)),
        lambda: ("*", f, ("/", ("+", "1", ("^", u, 2)), ("+", ("^", u, 2), "1"))),
        lambda: ("/", f, ("*", "2", "1/2")),
        lambda: ("exp", ("log", f)),
        lambda: ("log", ("exp", f)),
    ]
    if isinstance(f, tuple):
        op, a = f[0], f[1]
        b = f[2] if len(f) > 2 else None
        if op in "+*":
            choices += [lambda: (op, b, a)] * 2
        if op in "*/" and isinstance(a, tuple) and a[0] == "+":
            choices += [lambda: ("+", (op, a[1], b), (op, a[2], b))] * 4
        if op == "/":
            choices += [lambda: ("*", a, ("^", b, -1)), lambda: ("/", ("*", a, "3"), ("*", "3", b))]
        if op == "^" and b == 2:
            choices += [lambda: ("*", a, a)] * 3
        if op == "^" and b < 0:
            choices += [lambda: ("/", "1", ("^", a, -b))] * 2
        if op == "exp" and isinstance(a, tuple) and a[0] == "+":
            choices += [lambda: ("*", ("exp", a[1]), ("exp", a[2]))] * 4
        if op == "exp":
            choices += [lambda: ("^", ("exp", ("neg", a)), -1), lambda: ("^", ("exp", ("*", "1/2", a)), 2)]
        if op == "sigmoid":
            choices += [lambda: ("+", "1", ("neg", ("sigmoid", ("neg", a)))), lambda: ("/", "1", ("+", "1", ("exp", ("neg", a))))]
        if op == "tanh":
            choices += [lambda: ("+", ("*", "2", ("sigmoid", ("*", "2", a))), ("neg", "1"))] * 2
        if op == "relu":
            choices += [lambda: ("*", a, ("step", a)), lambda: ("/", ("relu", ("*", "3", a)), "3")]
        if op == "log" and isinstance(a, tuple) and a[0] in "*/":
            second = ("log", a[2]) if a[0] == "*" else ("neg", ("log", a[2]))
            choices += [lambda: ("+", ("log", a[1]), second)] * 4
        if op == "log":
            choices += [lambda: ("/", ("log", ("^", a, 2)), "2"), lambda: ("+", ("log", ("*", "3", a)), ("neg", ("log", "3")))]
        if op == "exp" and isinstance(a, tuple) and a[0] == "log":
            choices += [lambda: a[1]] * 4
        if op == "sin":
            choices += [lambda: ("neg", ("sin", ("neg", a)))]
        if op == "cos":
            choices += [lambda: ("cos", ("neg", a))]
    return rng.choice(choices)()


def spoilt(f, rng):
    """One slip: a sign, a number, a function, a symbol, a factor left out."""
    if isinstance(f, str):
        return rng.choice([("neg", f), ("*", "2", f), rng.choice([s for s in SYMBOLS if s != f]), ("+", f, "0.001")])
    choices = [("neg", f), ("*", "1.001", f), f[1]]
    if len(f) > 2 and f[0] != "^":
        choices += [f[2], ("+" if f[0] == "*" else "*", f[1], f[2])]
    if f[0] in UNARY:
        choices += [(rng.choice([g for g in UNARY if g not in (f[0], "log")]), f[1])]
    return rng.choice(choices)


def changed(f, rng, change):
    """A formula with one part changed, any of them alike."""
    parts = []

    def walk(g, path):
        parts.append(path)
        if isinstance(g, tuple):
            for index in range(1, len(g)):
                if not isinstance(g[index], int):
                    walk(g[index], path + [index])

    walk(f, [])

    def put(g, path):
        if not path:
            return change(g, rng)
        return g[: path[0]] + (put(g[path[0]], path[1:]),) + g[path[0] + 1 :]

    return put(f, rng.choice(parts))


def judgement(a, b, rng):
    agreeing = 0
    for _ in range(60):
        at = {s: mpf(rng.choice([-1, 1]) * rng.randrange(1, 400)) / 128 for s in SYMBOLS}
        try:
            p, q = value(a, at), value(b, at)
        except (ValueError, ZeroDivisionError, OverflowError):
            continue
        if abs(p) > 1e30 or abs(q) > 1e30:
            continue
        distance = abs(p - q) / (1 + abs(p) + abs(q))
        if distance > mpf(10) ** -20:
            return "different"
        if distance < mpf(10) ** -25:
            agreeing += 1
    return "equal" if agreeing >= 10 else None


def polish(f):
    if isinstance(f, str):
        return f
    return " ".join([f"^{f[2]}", polish(f[1])] if f[0] == "^" else [f[0]] + [polish(g) for g in f[1:]])


def main(count=800, name="identities", seed="identities fixture"):
    rng = random.Random(seed)
    lines = []
    while len(lines) < count:
        a = b = formula(rng, rng.randrange(2, 5))
        for _ in range(rng.randrange(1, 7)):
            b = changed(b, rng, rewritten)
        if len(lines) % 2:
            b = changed(b, rng, spoilt)
        verdict = judgement(a, b, rng)
        if verdict and len(polish(b)) < 400:
            lines.append(f"{verdict} {polish(a)} | {polish(b)}\n")
    (Path(__file__).parent / f"{name}.txt").write_text("".join(lines))


if __name__ == "__main__":
    if len(sys.argv) == 4:
        main(int(sys.argv[1]), sys.argv[2], sys.argv[3])
    else:
        main()
