"""The numbers that SigmoidDerivativeTests expects beside the slide's, worked out over plain floats.

The derivative is taken as 1/(e^(x/2) + e^(−x/2))², another way to write it than the chapter's.
"""
from math import exp


def sigmoid(x):
    return exp(x) / (1 + exp(x))


def slope(x):
    return 1 / (exp(x / 2) + exp(-x / 2)) ** 2


def repeated(x, times):
    product = 1.0
    for _ in range(times):
        product *= slope(x)
        x = sigmoid(x)
    return product


print("sigmoid", [sigmoid(x) for x in [-3.0, -0.5, 0.0, 2.0]])
print("slope", [slope(x) for x in [-3.0, -0.5, 0.0, 2.0]])
print("values", [sigmoid(x) for x in [-1.0, 0.4, 2.5]])
print("backward", [d * slope(x) for d, x in zip([0.5, -2.0, 0.0], [-1.0, 0.4, 2.5])])
print("repeated", [repeated(-0.8, n) for n in [1, 2, 5]])
