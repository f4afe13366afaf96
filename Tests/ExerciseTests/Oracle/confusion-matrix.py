"""The numbers that ConfusionMatrixTests expects, counted sample by sample.

A table is written out as its samples, and every score counted from them.
"""


def cells(outputs, classes, threshold):
    answers = [(p > threshold, c == 1) for p, c in zip(outputs, classes)]
    return [[answers.count((row, column)) for column in (True, False)] for row in (True, False)]


def scores(name, table):
    count = len(table)
    samples = [(p, a) for p in range(count) for a in range(count) for _ in range(table[p][a])]
    print(name, "accuracy", sum(p == a for p, a in samples) / len(samples))
    found = [sum(p == a == k for p, a in samples) for k in range(count)]
    called = [sum(p == k for p, _ in samples) for k in range(count)]
    are = [sum(a == k for _, a in samples) for k in range(count)]
    print(name, "precision", [f / c for f, c in zip(found, called)])
    print(name, "recall", [f / a for f, a in zip(found, are)])
    # F1 as 2·TP/(2·TP + FP + FN): called and are count TP once each.
    print(name, "F1", [2 * f / (c + a) for f, c, a in zip(found, called, are)])


ten = [0.11981, 0.372213, 0.0317184, 0.605125, 0.992165, 0.987169, 0.482136, 0.610738, 0.0780582, 0.720866]
classes = [0, 1, 0, 0, 1, 1, 1, 0, 0, 1]
print("ten", cells(ten, classes, 0.5))
print("ten at 0.1", cells(ten, classes, 0.1))
print("ten at 0.9", cells(ten, classes, 0.9))
print("at the threshold", cells([0.25, 0.75, 0.25, 0.5], [1, 1, 0, 0], 0.25))
scores("two classes", [[4, 10], [1, 85]])
scores("four classes", [[9, 1, 0, 2], [3, 7, 1, 1], [0, 2, 12, 0], [4, 0, 1, 5]])

# A class that is never answered rightly, of ten samples: three called it are not, two that are it were missed.
print("missed class", [0 / 3, 5 / 7], [0 / 2, 5 / 8])
