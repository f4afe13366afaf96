"""The numbers that ActivationFunctionsTests expects, worked out over plain floats.

Sigmoid and tanh are written by e^x in other ways than in the chapter, and the softmax's derivative by the quotient rule.
"""
from math import exp, log


def sigmoid(x):
    return exp(x) / (1 + exp(x))


def tanh(x):
    return (exp(2 * x) - 1) / (exp(2 * x) + 1)


def softmax(x):
    return [1 / sum(exp(other - own) for other in x) for own in x]


def jacobian(x):
    powers = [exp(v) for v in x]
    total = sum(powers)
    return [[((powers[i] if i == j else 0.0) * total - powers[i] * powers[j]) / total ** 2 for j in range(len(x))]
            for i in range(len(x))]


def cross_entropy(name, x, targets):
    total = sum(exp(v) for v in x)
    print(name, "error", sum(t * (log(total) - v) for t, v in zip(targets, x)))
    # Through every output: ∂E/∂y_i = −t_i/y_i.
    slopes = jacobian(x)
    print(name, "gradient", [
        sum(-t * total / exp(x[i]) * slopes[i][j] for i, t in enumerate(targets)) for j in range(len(x))])


places, arriving = [-2.0, -0.5, 0.25, 3.0], [0.5, -1.0, 2.0, -0.25]
print("one", sigmoid(1.0), tanh(1.0))
print("one, by x", 1 / (exp(0.5) + exp(-0.5)) ** 2, 4 / (exp(1.0) + exp(-1.0)) ** 2)
print("sigmoid", [sigmoid(x) for x in places])
print("tanh", [tanh(x) for x in places])
print("relu", [x if x > 0 else 0.0 for x in places])
print("sigmoid, by x", [d / (exp(x / 2) + exp(-x / 2)) ** 2 for d, x in zip(arriving, places)])
print("tanh, by x", [d * 4 / (exp(x) + exp(-x)) ** 2 for d, x in zip(arriving, places)])
print("relu, by x", [d if x > 0 else 0.0 for d, x in zip(arriving, places)])

print("softmax of three", softmax([2.0, 1.0, -1.0]))
print("softmax of five", softmax([0.5, -1.5, 2.0, 0.0, 1.0]))
print("softmax far up", softmax([1000.0, 1001.0, 999.0]))
print("jacobian of three", jacobian([2.0, 1.0, -1.0]))
print("jacobian of two", jacobian([0.4, -0.6]))
cross_entropy("three", [2.0, 1.0, -1.0], [0.0, 1.0, 0.0])
cross_entropy("four", [0.5, -1.0, 1.5, 0.25], [0.1, 0.2, 0.4, 0.3])
