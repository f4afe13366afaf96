"""The numbers that ComputationalGraphTests expects beside the slide's, worked out by loops over plain floats."""
from math import exp

x, y, z = 1.5, -0.25, 0.5
print("q", x + y)
print("f", x * z + y * z)
print("by q, z, x, y", [z, x + y, z, z])

factors = [2.0, 0.0, 3.0, -0.5]
others = []
for k in range(4):
    product = 1.0
    for factor in factors[:k] + factors[k + 1:]:
        product *= factor
    others.append(product + 0.0)
print("product", others)

weights, bias, inputs = [0.4, -0.6, 0.2], 0.8, [1.0, 0.5, -2.0]
net = weights[0] * inputs[0] + weights[1] * inputs[1] + weights[2] * inputs[2] + bias
print("neuron", 1 / (1 + exp(-net)))
print("neuron of one input", 1 / (1 + exp(-(-1.5 * 0.8 + 0.4))))
slope = exp(-net) / (1 + exp(-net)) ** 2
print("by weights", [slope * v for v in inputs])
print("by bias", slope)
print("by inputs", [slope * w for w in weights])


def f(x):
    return x[0] ** 3 + x[0] * x[1] - 2 * x[2] * x[2]


h = 0.5
print("difference", [
    (f([1.0 + h, -2.0, 0.25]) - f([1.0 - h, -2.0, 0.25])) / (2 * h),
    (f([1.0, -2.0 + h, 0.25]) - f([1.0, -2.0 - h, 0.25])) / (2 * h),
    (f([1.0, -2.0, 0.25 + h]) - f([1.0, -2.0, 0.25 - h])) / (2 * h)])
