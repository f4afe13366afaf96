"""The workloads of `companion bench` in NumPy, PyTorch and JAX, for comparison.

    swift run companion bench

starts this script itself, when there is a python3, with whichever of the three libraries it has. The first line of
standard input is a JSON object with the data. The first line of output names the libraries found, with their
versions; a library whose name is not there is not installed. Then each line of input, `numpy W1`, is answered by one
line {"seconds": ..., "loss": ...}: the time of one training run, without what is done only once (imports, JAX's
compilation), and its loss. Short runs are repeated for a tenth of a second, and the last one
counts.

The programs are written as each library's own documentation writes them: PyTorch with nn.Sequential and optim.SGD on
one thread, JAX with the whole training loop in one compiled function, NumPy with the formulas of the lectures.
"""

import json
import os
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("JAX_PLATFORMS", "cpu")

DATA = json.loads(sys.stdin.readline())
XOR_INPUTS = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
XOR_TARGETS = [[0.0], [1.0], [1.0], [0.0]]
# Mazur's network: weights by layer, fixed biases, one sample.
MAZUR_WEIGHTS = [[[0.15, 0.20], [0.25, 0.30]], [[0.40, 0.45], [0.50, 0.55]]]
MAZUR_BIASES = [0.35, 0.60]
MAZUR_INPUT, MAZUR_TARGET = [0.05, 0.10], [0.01, 0.99]
WIDTHS = {"W1": [2, 2, 1], "W2": [1, 10, 6, 1]}
LONG = 5000
EPOCHS = {"W1": 10000, "W3": 10000, "W2d": LONG, "W2f": LONG, "W2f100": 100}


def split(values, widths):
    """W1, b1, W2, b2, ... out of one row of numbers."""
    parts, start = [], 0
    for n, m in zip(widths, widths[1:]):
        parts.append([values[start + j * n : start + (j + 1) * n] for j in range(m)])
        start += m * n
        parts.append(values[start : start + m])
        start += m
    return parts


XOR_FIRST = split(DATA["w1"], WIDTHS["W1"])
REGRESSION_FIRST = split(DATA["w2"], WIDTHS["W2"])


# NumPy


def make_numpy():
    import numpy as np

    def sigmoid(z):
        return 1 / (1 + np.exp(-z))

    def xor(epochs):
        W1, b1, W2, b2 = (np.array(p) for p in XOR_FIRST)
        x, t = np.array(XOR_INPUTS), np.array(XOR_TARGETS)
        for _ in range(epochs):
            h = sigmoid(x @ W1.T + b1)
            y = sigmoid(h @ W2.T + b2)
            loss = 0.5 * ((y - t) ** 2).sum()
            d2 = (y - t) * y * (1 - y)
            d1 = (d2 @ W2) * h * (1 - h)
            W2 -= 0.5 * d2.T @ h
            b2 -= 0.5 * d2.sum(axis=0)
            W1 -= 0.5 * d1.T @ x
            b1 -= 0.5 * d1.sum(axis=0)
        return float(loss)

    def mazur(epochs):
        W1, W2 = (np.array(w) for w in MAZUR_WEIGHTS)
        x, t = np.array(MAZUR_INPUT), np.array(MAZUR_TARGET)

        def forward():
            h = sigmoid(W1 @ x + MAZUR_BIASES[0])
            return h, sigmoid(W2 @ h + MAZUR_BIASES[1])

        for _ in range(epochs):
            h, y = forward()
            d2 = (y - t) * y * (1 - y)
            d1 = (W2.T @ d2) * h * (1 - h)
            W2 -= 0.5 * np.outer(d2, h)
            W1 -= 0.5 * np.outer(d1, x)
        return float(0.5 * ((forward()[1] - t) ** 2).sum())

    def regression(epochs, dtype):
        W1, b1, W2, b2, W3, b3 = (np.array(p, dtype=dtype) for p in REGRESSION_FIRST)
        x, t = (np.array(DATA[k], dtype=dtype).reshape(-1, 1) for k in ("x", "y"))
        rate, count = dtype(0.001), dtype(len(x))
        for _ in range(epochs):
            a1 = np.maximum(x @ W1.T + b1, 0)
            a2 = np.maximum(a1 @ W2.T + b2, 0)
            residual = a2 @ W3.T + b3 - t
            loss = np.abs(residual).mean()
            d3 = np.sign(residual) / count
            d2 = (d3 @ W3) * (a2 > 0)
            d1 = (d2 @ W2) * (a1 > 0)
            for parameter, gradient in (
                (W3, d3.T @ a2), (b3, d3.sum(axis=0)), (W2, d2.T @ a1),
                (b2, d2.sum(axis=0)), (W1, d1.T @ x), (b1, d1.sum(axis=0)),
            ):  # fmt: skip
                parameter -= rate * gradient
        return float(loss)

    return np.__version__, {
        "W1": xor, "W3": mazur, "W2d": lambda n: regression(n, np.float64),
        "W2f": lambda n: regression(n, np.float32), "W2f100": lambda n: regression(n, np.float32),
    }  # fmt: skip


# PyTorch


def make_torch():
    import torch
    from torch import nn

    torch.set_num_threads(1)

    def load(model, parts, dtype):
        with torch.no_grad():
            for parameter, values in zip(model.parameters(), parts):
                parameter.copy_(torch.tensor(values, dtype=dtype))

    def train(model, x, t, loss_function, rate, epochs):
        optimizer = torch.optim.SGD([p for p in model.parameters() if p.requires_grad], lr=rate)
        for _ in range(epochs):
            optimizer.zero_grad()
            loss = loss_function(model(x), t)
            loss.backward()
            optimizer.step()
        return loss.item()

    def half_squares(y, t):
        return 0.5 * ((y - t) ** 2).sum()

    def xor(epochs):
        model = nn.Sequential(nn.Linear(2, 2), nn.Sigmoid(), nn.Linear(2, 1), nn.Sigmoid()).double()
        load(model, XOR_FIRST, torch.float64)
        x, t = (torch.tensor(v, dtype=torch.float64) for v in (XOR_INPUTS, XOR_TARGETS))
        return train(model, x, t, half_squares, 0.5, epochs)

    def mazur(epochs):
        model = nn.Sequential(nn.Linear(2, 2), nn.Sigmoid(), nn.Linear(2, 2), nn.Sigmoid()).double()
        parts = [MAZUR_WEIGHTS[0], [MAZUR_BIASES[0]] * 2, MAZUR_WEIGHTS[1], [MAZUR_BIASES[1]] * 2]
        load(model, parts, torch.float64)
        for layer in (model[0], model[2]):
            layer.bias.requires_grad_(False)
        x, t = (torch.tensor(v, dtype=torch.float64) for v in (MAZUR_INPUT, MAZUR_TARGET))
        train(model, x, t, half_squares, 0.5, epochs)
        return half_squares(model(x), t).item()

    def regression(epochs, dtype):
        layers = [nn.Linear(1, 10), nn.ReLU(), nn.Linear(10, 6), nn.ReLU(), nn.Linear(6, 1)]
        model = nn.Sequential(*layers).to(dtype)
        load(model, REGRESSION_FIRST, dtype)
        x, t = (torch.tensor(DATA[k], dtype=dtype).unsqueeze(1) for k in ("x", "y"))
        return train(model, x, t, nn.L1Loss(), 0.001, epochs)

    return torch.__version__, {
        "W1": xor, "W3": mazur, "W2d": lambda n: regression(n, torch.float64),
        "W2f": lambda n: regression(n, torch.float32), "W2f100": lambda n: regression(n, torch.float32),
    }  # fmt: skip


# JAX


def make_jax():
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_enable_x64", True)

    def sigmoid(z):
        return 1 / (1 + jnp.exp(-z))

    def compiled(loss, parameters, rate, epochs, is_final):
        """The whole training loop as one compiled function."""

        def update(_, state):
            value, slopes = jax.value_and_grad(loss)(state[0])
            return jax.tree.map(lambda p, g: p - p.dtype.type(rate) * g, state[0], slopes), value

        @jax.jit
        def run(first):
            last, value = jax.lax.fori_loop(0, epochs, update, (first, loss(first)))
            return loss(last) if is_final else value

        run(parameters).block_until_ready()
        return lambda: float(run(parameters))

    def as_arrays(parts, dtype):
        return [jnp.array(p, dtype=dtype) for p in parts]

    def xor(epochs):
        x, t = jnp.array(XOR_INPUTS), jnp.array(XOR_TARGETS)

        def loss(p):
            return 0.5 * ((sigmoid(sigmoid(x @ p[0].T + p[1]) @ p[2].T + p[3]) - t) ** 2).sum()

        return compiled(loss, as_arrays(XOR_FIRST, jnp.float64), 0.5, epochs, False)

    def mazur(epochs):
        x, t = jnp.array(MAZUR_INPUT), jnp.array(MAZUR_TARGET)

        def loss(p):
            h = sigmoid(p[0] @ x + MAZUR_BIASES[0])
            return 0.5 * ((sigmoid(p[1] @ h + MAZUR_BIASES[1]) - t) ** 2).sum()

        return compiled(loss, as_arrays(MAZUR_WEIGHTS, jnp.float64), 0.5, epochs, True)

    def regression(epochs, dtype):
        x, t = (jnp.array(DATA[k], dtype=dtype).reshape(-1, 1) for k in ("x", "y"))

        def loss(p):
            a = jnp.maximum(x @ p[0].T + p[1], 0)
            a = jnp.maximum(a @ p[2].T + p[3], 0)
            return jnp.abs(a @ p[4].T + p[5] - t).mean()

        return compiled(loss, as_arrays(REGRESSION_FIRST, dtype), 0.001, epochs, False)

    programs = {
        "W1": xor, "W3": mazur, "W2d": lambda n: regression(n, jnp.float64),
        "W2f": lambda n: regression(n, jnp.float32), "W2f100": lambda n: regression(n, jnp.float32),
    }  # fmt: skip
    ready = {}

    def compiled_once(name):
        def run(epochs):
            return ready[name]()

        def prepare(epochs):
            if name not in ready:
                ready[name] = programs[name](epochs)

        run.prepare = prepare
        return run

    return jax.__version__, {name: compiled_once(name) for name in programs}


def main():
    peers, versions = {}, {}
    for name, make in (("numpy", make_numpy), ("torch", make_torch), ("jax", make_jax)):
        try:
            versions[name], peers[name] = make()
        except ImportError:
            pass
    print(json.dumps(versions), flush=True)
    for line in sys.stdin:
        peer, workload = line.split()
        run = peers[peer][workload]
        getattr(run, "prepare", lambda epochs: None)(EPOCHS[workload])
        # The program before had the caches: short runs are repeated for a tenth of a second, and the last counts.
        begin = time.perf_counter()
        while True:
            start = time.perf_counter()
            loss = run(EPOCHS[workload])
            seconds = time.perf_counter() - start
            if time.perf_counter() - begin >= 0.1:
                break
        print(json.dumps({"seconds": seconds, "loss": loss}), flush=True)


main()
