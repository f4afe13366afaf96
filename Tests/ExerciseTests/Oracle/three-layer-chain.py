"""The numbers that ThreeLayerChainTests expects, worked out over plain floats: each derivative by its own product."""
from math import exp


def chain(name, weights, biases, x, delta):
    last = len(weights) - 1
    sums, outputs = [], []
    for k in range(last + 1):
        below = outputs[k - 1] if k > 0 else x
        sums.append(weights[k] * below + biases[k])
        outputs.append(sums[k] if k == last else 1 / (1 + exp(-sums[k])))
    print(name, "outputs", outputs)

    def down_to(k, arriving):
        """The product from the last layer's sum down to the sum of layer k."""
        for above in range(k + 1, last + 1):
            e = exp(-sums[above - 1])
            arriving *= weights[above] * e / (1 + e) ** 2
        return arriving

    print(name, "deltas of", delta, [down_to(k, delta) for k in range(last)])
    carried = [x] + outputs[:-1]
    print(name, "weights of", delta, [down_to(k, delta) * carried[k] for k in range(last + 1)])
    print(name, "by weights", [down_to(k, 1.0) * carried[k] for k in range(last + 1)])
    print(name, "by biases", [down_to(k, 1.0) for k in range(last + 1)])
    return outputs


chain("three", [0.5, 1.5, 2.4], [-0.5, -1.2, -0.4], 2.0, 1.0)
chain("five", [0.8, -1.2, 2.0, 0.6, -0.9], [0.1, 0.4, -0.7, 0.3, 0.2], -1.5, -0.5)
chain("one", [1.5], [-0.25], 2.0, 1.0)
print("factor", -1.2 * 0.3 - -1.2 * 0.3 * 0.3)
