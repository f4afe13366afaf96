"""Writes lines.tsv: how many points of two classes a straight line can get right at most.

    python3 lines_oracle.py > lines.tsv        (SciPy 1.17)

By linear programming: a set of points can all be on the side of their class exactly when some a, b, c have
class·(a·x + b·y + c) ≥ 1 for each of them. The largest such set is sought among all sets, the large ones first.
"""

from itertools import combinations
import random

from scipy.optimize import linprog


def separable(points):
    rows = [[-s * x, -s * y, -s] for x, y, s in points]
    found = linprog([0, 0, 0], A_ub=rows, b_ub=[-1] * len(rows), bounds=[(None, None)] * 3, method="highs")
    return found.status == 0


def most_right(points):
    for size in range(len(points), 0, -1):
        if any(separable(some) for some in combinations(points, size)):
            return size


def row(name, points):
    text = " ".join(f"{x},{y},{'+' if s > 0 else '-'}" for x, y, s in points)
    print(name, most_right(points), text, sep="\t")


print("name", "most", "points", sep="\t")
inputs = [(3, 1), (4, 3), (6, 1), (2, 3), (5, 9), (4, 8), (1, 2), (4, 4), (4, 1), (5, 5)]
classes = [0, 1, 0, 0, 1, 1, 1, 0, 0, 1]
row("ten-rows", [(x, y, 1 if c else -1) for (x, y), c in zip(inputs, classes)])
row("exclusive-or", [(0, 0, -1), (0, 1, 1), (1, 0, 1), (1, 1, -1)])
row("and", [(0, 0, -1), (0, 1, -1), (1, 0, -1), (1, 1, 1)])
row("on-a-line", [(0, 0, 1), (1, 1, -1), (2, 2, 1), (3, 3, -1), (4, 4, 1)])
row("twice", [(0, 0, 1), (0, 0, -1), (1, 0, 1)])
random.seed(7)
for number in range(20):
    # A small grid: many points are on one line.
    count = random.randint(4, 9)
    row(f"random-{number}", [(random.randint(0, 3), random.randint(0, 3), random.choice([1, -1])) for _ in range(count)])
