"""Fills in sheets in several conventions, and writes marks.tsv: what each must earn.

    python3 conventions.py        (NumPy 2.4)

The sheets in blank/ were written with the tests' seed file, as in
`companion worksheet xor-network --student 2026-1000 --seed-file … --convention samples=mean`. Nothing here shares a
formula with the chapters: the answers come from matrices, and whoever works in another convention than the sheet's
calculates on with it to the end. Which steps that costs is argued in each function, not computed.

marks.tsv: the file; the points; the most points; the convention that the answers are right by where they are wrong
by the sheet's ("-" if none); the steps that earn nothing.
"""

import csv
import pathlib

import numpy as np

here = pathlib.Path(__file__).parent
marks = []


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def fill(blank, name, work, other="-", lost=()):
    """Writes a filled sheet: `work` makes the answers, by the quantities' names, from the numbers on it."""
    with open(here / "blank" / f"{blank}.csv", newline="") as file:
        rows = list(csv.reader(file))
    givens = {row[2]: float(row[3].replace("−", "-")) for row in rows if row[0] == "given"}
    decimals = next(int(row[3]) for row in rows if row[2] == "decimals")
    answers = work(givens)
    steps = [row for row in rows if row[0] == "step"]
    for row in steps:
        row[3] = f"{answers[row[2]]:.{decimals}f}"
    with open(here / f"{name}.csv", "w", newline="") as file:
        csv.writer(file).writerows(rows)
    numbers = " ".join(str(step) for step in lost)
    marks.append([f"{name}.csv", len(steps) - len(lost), len(steps), other, numbers])


def one_one_one(half):
    """Two passes; `half` is the factor before the square."""

    def work(g):
        answers = {}
        # The sheet gives the weights of the second pass, too.
        for mark, index in [("", ""), ("^(2)", "^(2)")]:
            w = np.array([g[f"w_1{index}"], g[f"w_2{index}"]])
            s1 = g["x_t"] * w[0]
            h = sigmoid(s1)
            y = h * w[1]
            slope = 2 * half * (y - g["y_t"])
            by1, by2 = slope * w[1] * h * (1 - h) * g["x_t"], slope * h
            w = w - g["η"] * np.array([by1, by2])
            answers |= {f"s_1{mark}": s1, f"h{mark}": h, f"s_2{mark}": y, f"E{mark}": half * (y - g["y_t"]) ** 2}
            answers |= {f"∂E{mark}/∂w_1{index}": by1, f"∂E{mark}/∂w_2{index}": by2}
            answers |= {f"w_1{mark}+" if mark else "w_1^+": w[0], f"w_2{mark}+" if mark else "w_2^+": w[1]}
        return answers

    return work


# E and both gradients, in each pass; the updates follow from them.
halves = [4, 5, 6, 12, 13, 14]
fill("one-one-one-network.half=no", "one-one-one-network.half=no.right", one_one_one(1))
fill("one-one-one-network.half=no", "one-one-one-network.half=no.other", one_one_one(1 / 2), "half=yes", halves)
fill("one-one-one-network", "one-one-one-network.other", one_one_one(1), "half=no", halves)


def xor(factor):
    """One sample, then the four together; `factor` is 1, or 1/4 for the mean."""

    def work(g):
        first = np.array([[g[f"w_{j}{i}^(1)"] for j in (0, 1, 2)] for i in (1, 2)])
        second = np.array([g[f"w_{i}^(2)"] for i in (0, 1, 2)])

        def run(x, t):
            x = np.array([1, *x])
            a = first @ x
            z = sigmoid(a)
            b = second @ np.array([1, *z])
            y = sigmoid(b)
            delta = (y - t) * y * (1 - y)
            hidden = delta * second[1:] * z * (1 - z)
            return a, z, b, y, (y - t) ** 2 / 2, np.outer(hidden, x), delta * np.array([1, *z])

        a, z, b, y, error, by_first, by_second = run((g["x_1"], g["x_2"]), g["t"])
        batch = [run((g[f"X_{n}1"], g[f"X_{n}2"]), g[f"t_{n}"]) for n in (1, 2, 3, 4)]
        total, slope1, slope2 = (factor * sum(run[k] for run in batch) for k in (4, 5, 6))
        return {
            "a_1": a[0], "a_2": a[1], "z_1": z[0], "z_2": z[1], "b": b, "y": y, "Ẽ": error,
            "∂Ẽ/∂w_0^(2)": by_second[0], "∂Ẽ/∂w_1^(2)": by_second[1], "∂Ẽ/∂w_2^(2)": by_second[2],
            "∂Ẽ/∂w_11^(1)": by_first[0][1], "E": total, "∂E/∂w_1^(2)": slope2[1], "∂E/∂w_11^(1)": slope1[0][1],
            "w_1^(2)+": second[1] - g["α"] * slope2[1],
        }  # fmt: skip

    return work


# E and its two gradients; the update follows.
batch = [12, 13, 14]
fill("xor-network.samples=mean", "xor-network.samples=mean.right", xor(1 / 4))
fill("xor-network.samples=mean", "xor-network.samples=mean.other", xor(1), "samples=sum", batch)
fill("xor-network", "xor-network.other", xor(1 / 4), "samples=mean", batch)


def two_two_two(shared, trained=True):
    """One round of Mazur's network; `shared` says whether a layer's units have one bias."""

    def work(g):
        x, t = np.array([g["i_1"], g["i_2"]]), np.array([g["target_o1"], g["target_o2"]])
        w, v = (np.array([[g[f"w_{k}"], g[f"w_{k + 1}"]] for k in (n, n + 2)]) for n in (1, 5))
        net = w @ x + g["b_1"]
        h = sigmoid(net)
        top = v @ h + g["b_2"]
        o = sigmoid(top)
        errors = (t - o) ** 2 / 2
        delta = (o - t) * o * (1 - o)
        sent = v.T * delta
        hidden = sent.sum(axis=1) * h * (1 - h)
        answers = {"E": errors.sum(), "∂E/∂out_o1": o[0] - t[0], "∂out_o1/∂net_o1": o[0] * (1 - o[0])}
        answers |= {"∂E/∂net_o1": delta[0], "∂E/∂out_h1": sent[0].sum(), "∂out_h1/∂net_h1": h[0] * (1 - h[0])}
        for i in (0, 1):
            answers |= {f"net_h{i + 1}": net[i], f"out_h{i + 1}": h[i], f"net_o{i + 1}": top[i]}
            answers |= {f"out_o{i + 1}": o[i], f"E_o{i + 1}": errors[i], f"∂E_o{i + 1}/∂out_h1": sent[0][i]}
        slopes = [*np.outer(hidden, x).flat, *np.outer(delta, h).flat]
        for k, (old, slope) in enumerate(zip([*w.flat, *v.flat], slopes), start=1):
            answers |= {f"∂E/∂w_{k}": slope, f"w_{k}^+": old - g["γ"] * slope}
        names = ["1", "2"] if shared else ["h1", "h2", "o1", "o2"]
        units = [g["b_1"], g["b_1"], g["b_2"], g["b_2"]]
        deltas = [*hidden, *delta]
        if shared:
            units, deltas = units[::2], [hidden.sum(), delta.sum()]
        for name, old, slope in zip(names, units, deltas):
            answers |= {f"∂E/∂b_{name}": slope, f"b_{name}^+": old - (g["γ"] * slope if trained else 0)}
        return answers

    return work


fill("two-two-two-network.bias=layer", "two-two-two-network.bias=layer.right", two_two_two(True))
fill("two-two-two-network.bias=unit", "two-two-two-network.bias=unit.right", two_two_two(False))
# The updated biases, which stand last: two, or four.
fill(
    "two-two-two-network.bias=layer", "two-two-two-network.bias=layer.other", two_two_two(True, False),
    "bias=fixed", [37, 38],
)  # fmt: skip
fill(
    "two-two-two-network.bias=unit", "two-two-two-network.bias=unit.other", two_two_two(False, False),
    "bias=fixed", [37, 38, 39, 40],
)  # fmt: skip


def shared_errors(sign):
    """The errors shared out to the hidden layer; `sign` is 1 for target − output."""

    def work(g):
        out, target = np.array([g["ŷ_1"], g["ŷ_2"]]), np.array([g["y_1"], g["y_2"]])
        w = np.array([[g[f"w_{i}{j}"] for j in (1, 2)] for i in (1, 2, 3)])
        top = sign * (target - out)
        v = np.array([[g[f"v_{i}{j}"] for j in (1, 2)] for i in (1, 2, 3)])
        u = np.array([[g[f"u_{i}{j}"] for j in (1, 2, 3)] for i in (1, 2)])
        z = v @ np.array([g["x_1"], g["x_2"]])
        a = sigmoid(z)
        z2 = u @ a
        a2 = sigmoid(z2)
        t = np.array([g["t_1"], g["t_2"]])
        ε = sign * (t - a2)
        answers = {"C": ((t - a2) ** 2).sum() / 2}
        lists = [("e_{}^[2]", top), ("e_{}^[1]", (w / w.sum(axis=0)) @ top), ("e_{}^[1]′", w @ top)]
        lists += [("z_{}^[1]", z), ("a_{}^[1]", a), ("z_{}^[2]", z2), ("a_{}^[2]", a2), ("ε_{}", ε)]
        lists += [("ε_{}^[1]", u.T @ ε), ("∂C/∂a_{}^[1]", u.T @ ((a2 - t) * a2 * (1 - a2)))]
        for name, values in lists:
            answers |= {name.format(k): value for k, value in enumerate(values, start=1)}
        return answers

    return work


# The four errors themselves; what they are shared out to follows, and C and its gradients are the same.
signs = [1, 2, 19, 20]
turned = "hidden-error-distribution.error=output-minus-target"
fill(turned, f"{turned}.right", shared_errors(-1))
fill(turned, f"{turned}.other", shared_errors(1), "error=target-minus-output", signs)
fill(
    "hidden-error-distribution", "hidden-error-distribution.other", shared_errors(-1), "error=output-minus-target",
    signs,
)  # fmt: skip

with open(here / "marks.tsv", "w") as file:
    for row in marks:
        print(*row, sep="\t", file=file)
