"""The numbers that OneOneOneNetworkTests expects beside the slide's, worked out by loops over plain floats."""
from math import exp

hidden, output = [0.4, -0.3, 0.8], -2.0
inputs, target, rate = [0.5, 2.0, -1.0], 0.3, 0.25

s = 0.0
for k in range(3):
    s += hidden[k] * inputs[k]
h = 1 / (1 + exp(-s))
y = output * h
slope = exp(-s) / (1 + exp(-s)) ** 2
print("forward", [h, y])
print("deltas", [-(target - y) * output * slope, -(target - y)])
by_hidden = [-(target - y) * output * slope * x for x in inputs]
print("gradient", by_hidden)
print("hidden after", [w - rate * g for w, g in zip(hidden, by_hidden)])
print("output after", output - rate * -(target - y) * h)
