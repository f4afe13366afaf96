"""The numbers that OneTwoOneNetworkTests expects, worked out path by path over plain floats."""
from math import exp


def sigmoid(x):
    return 1 / (1 + exp(-x))


def slope(x):
    return exp(-x) / (1 + exp(-x)) ** 2


def network(name, first, branches, output, x, target):
    """Every derivative as the sum over the paths from the error down to it."""
    n = range(len(branches))
    s1 = first * x
    h1 = sigmoid(s1)
    h = [sigmoid(branches[k] * h1) for k in n]
    y = sum(output[k] * h[k] for k in n)
    error = y - target
    print(name, "first", h1)
    print(name, "branches", h)
    print(name, "output", y)
    print(name, "delta", error)
    deltas = [error * output[k] * slope(branches[k] * h1) for k in n]
    print(name, "deltas", deltas)
    print(name, "joined", sum(error * output[k] * slope(branches[k] * h1) * branches[k] * slope(s1) for k in n))
    print(name, "by first", sum(
        error * output[k] * slope(branches[k] * h1) * branches[k] * slope(s1) * x for k in n))
    print(name, "by branches", [d * h1 for d in deltas])
    print(name, "by output", [error * h[k] for k in n])


network("two", 0.4, [0.8, -0.5], [1.2, 0.7], 1.5, 1.8)
network("three", -0.6, [0.9, -1.1, 0.3], [0.5, -0.8, 1.4], 2.0, -0.5)
network("one", 0.7, [-1.2], [0.9], -0.5, 0.25)
