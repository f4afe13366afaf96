"""Writes stuck.txt: a thousand XOR trainings for each size of hidden layer, by NumPy.

All runs of a size are trained side by side. The first weights are those of SplitMix64, uniform in -1...1, in the
order W1, b1, W2, b2, from seeds 1 to 1000. Learning rate 2, 5000 updates on all four samples. A run has learnt the
table once E = sum of (y - t)^2 / 2 is below 1/8. The samples that a stuck run answers alike are found here by
trying every set of samples, not by distance to a pattern: the set with both targets whose answers all lie within
0.1 of each other; that there is exactly one such set is checked.

Lines:  rounds <hidden> <the sorted numbers of updates after which the runs that learnt had E < 1/8>
        stuck <hidden> <seed> <numbers of the samples answered alike, 1 to 4, without spaces> <E, 6 digits>

usage: python3 stuck_oracle.py > stuck.txt      (NumPy)
"""
from itertools import combinations

import numpy as np

INPUTS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
TARGETS = np.array([0, 1, 1, 0], float)
SEEDS, ROUNDS, RATE = range(1, 1001), 5000, 2.0


def uniform_deviates(count):
    """Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014; a row a seed."""
    state = np.array(SEEDS, dtype=np.uint64)
    columns = []
    with np.errstate(over="ignore"):
        for _ in range(count):
            state = state + np.uint64(0x9E3779B97F4A7C15)
            z = (state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
            z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
            z = z ^ (z >> np.uint64(31))
            columns.append(2 * ((z >> np.uint64(11)).astype(float) * 2.0**-53) - 1)
    return np.stack(columns, axis=1)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def alike(answers):
    """The one set of samples with both targets whose answers lie within 0.1 of each other."""
    sets = [
        group
        for size in (4, 3, 2)
        for group in combinations(range(4), size)
        if len({TARGETS[i] for i in group}) == 2 and np.ptp(answers[list(group)]) < 0.1
    ]
    largest = [group for group in sets if len(group) == len(sets[0])]
    assert len(largest) == 1, answers
    return largest[0]


def census(hidden):
    values = uniform_deviates(4 * hidden + 1)
    w1 = values[:, : 2 * hidden].reshape(-1, hidden, 2)
    b1, w2, b2 = values[:, 2 * hidden : 3 * hidden], values[:, 3 * hidden : 4 * hidden], values[:, 4 * hidden]
    learnt = np.full(len(SEEDS), -1)
    for done in range(ROUNDS + 1):
        z = sigmoid(INPUTS @ w1.transpose(0, 2, 1) + b1[:, None, :])
        y = sigmoid((z * w2[:, None, :]).sum(2) + b2[:, None])
        error = ((y - TARGETS) ** 2).sum(1) / 2
        learnt[(learnt < 0) & (error < 1 / 8)] = done
        if done == ROUNDS:
            break
        delta = (y - TARGETS) * y * (1 - y)
        inner = delta[:, :, None] * w2[:, None, :] * z * (1 - z)
        w2 = w2 - RATE * (delta[:, :, None] * z).sum(1)
        b2 = b2 - RATE * delta.sum(1)
        w1 = w1 - RATE * inner.transpose(0, 2, 1) @ INPUTS
        b1 = b1 - RATE * inner.sum(1)
    print("rounds", hidden, *sorted(learnt[learnt >= 0]))
    for run in np.flatnonzero(learnt < 0):
        samples = "".join(str(i + 1) for i in alike(y[run]))
        print("stuck", hidden, SEEDS[run], samples, f"{error[run]:.6f}")


for hidden in (2, 3, 4, 8):
    census(hidden)
