"""The numbers that VanishingGradientTests expects, worked out over plain floats: each derivative by its own product."""
from math import exp


def chain(name, weights, x, target):
    values = [x]
    for w in weights:
        values.append(1 / (1 + exp(-w * values[-1])))
    print(name, "activations", values[1:])

    def factor(k):
        """The derivative of layer k's output by its input, from the net input."""
        e = exp(-weights[k] * values[k])
        return weights[k] * e / (1 + e) ** 2

    factors = [factor(k) for k in range(len(weights))]
    print(name, "factors", factors)

    def down_to(k):
        """The product of the factors of all layers above layer k."""
        arriving = 1.0
        for above in range(k + 1, len(weights)):
            arriving *= factors[above]
        return arriving

    print(name, "passed on", down_to(-1))
    bound = 1.0
    for w in weights:
        bound *= 0.25 * max(w, -w)
    print(name, "bound", bound)
    miss = values[-1] - target
    # A layer's factor with its input in place of its weight: what its output makes of that weight.
    print(name, "gradients of", target, [
        miss * down_to(k) * factors[k] / weights[k] * values[k] for k in range(len(weights))])


chain("four", [0.9, -1.4, 2.0, 0.7], -1.5, 0.2)
chain("one", [1.6], 0.5, 1.0)
chain("thirty", [1.0] * 30, 1.0, 0.0)
