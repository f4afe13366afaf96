"""What the oracles of the notes share (mpmath 1.3): run a statement, differentiate it, write what it gives.

A statement is a function that is handed `let` and names everything with it: givens, as text, and what it computes.

    def statement(let):
        w = let("w", "0.5")
        let("E", (1 - w) ** 2 / 2)

No formula of a gradient is used. `let` adds a little to the one quantity that it is asked to nudge, so a derivative by
any quantity, given or computed, is a central difference of the whole statement, with 80 digits and a nudge of 10^-25:
what is left of the error is far below the 25 digits that are written. That shares nothing with the package, which
differentiates formulas and computes in floating point, in intervals and in rationals.
"""

from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from random import Random

from mpmath import exp, mp, mpf, nstr

mp.dps = 80
NUDGE = mpf(10) ** -25
FIXTURES = Path(__file__).parent.parent / "Fixtures"


def sigmoid(z):
    return 1 / (1 + exp(-z))


# Running a statement


def evaluate(statement, instead={}, nudged=None, by=0):
    """All quantities by name. `instead` has other values of givens: those of a later round, say."""
    values = {}

    def let(name, value):
        assert name not in values, name
        values[name] = mpf(instead.get(name, value)) + (by if name == nudged else 0)
        return values[name]

    statement(let)
    assert nudged is None or nudged in values, nudged
    return values


def givens(statement):
    """The names of what is given: what is stated as text."""
    names = []

    def let(name, value):
        names.extend([name] if isinstance(value, str) else [])
        return mpf(value)

    statement(let)
    return names


def derivative(statement, output, name, instead={}):
    """∂output/∂name."""
    up = evaluate(statement, instead, name, NUDGE)[output]
    down = evaluate(statement, instead, name, -NUDGE)[output]
    return (up - down) / (2 * NUDGE)


def gradient(statement, output, names):
    """The derivatives by some names, under the names that they have as quantities."""
    return {f"∂{output}/∂{name}": derivative(statement, output, name) for name in names}


def step(statement, error, weights, rate, instead={}):
    """The weights after one step of plain gradient descent, each along its slope at the old values."""
    values = evaluate(statement, instead)
    return {
        name: values[name] - mpf(rate) * derivative(statement, error, name, instead) for name in weights
    }


def updated(weights):
    """New weights under the names that they have as quantities."""
    return {f"{name}^+": value for name, value in weights.items()}


def after(rounds, statement, error, weights, rate, watched):
    """Some quantities after a number of steps, under the names that they have as quantities."""
    instead = {}
    for _ in range(rounds):
        instead = step(statement, error, weights, rate, instead)
    values = evaluate(statement, instead)
    return {f"{name}^({rounds})": values[name] for name in watched}


# Vectors and matrices


def vector(let, name, entries):
    """A vector's entries, each a quantity: x_1, x_2, …"""
    return [let(f"{name}_{k}", entry) for k, entry in enumerate(entries, 1)]


def matrix(let, name, rows):
    """A matrix's entries, row by row, each a quantity: W_11, W_12, …"""
    return [[let(f"{name}_{j}{k}", entry) for k, entry in enumerate(row, 1)] for j, row in enumerate(rows, 1)]


def product(rows, column):
    """A matrix by a vector."""
    return [sum(a * b for a, b in zip(row, column, strict=True)) for row in rows]


# Verdicts


def number(name, quantity, printed, values):
    """What becomes of a printed number: right is what lies within half a unit of its last digit, ends included."""
    digits = Decimal(printed)
    unit = Decimal(1).scaleb(digits.as_tuple().exponent)
    is_right = abs(values[quantity] - mpf(printed)) <= mpf(str(unit)) / 2
    right = Decimal(nstr(values[quantity], 60)).quantize(unit, rounding=ROUND_HALF_UP)
    return name, quantity, printed, "certified" if is_right else "refuted", f"{right:f}"


def formula(name, quantity, printed, side, statement, condition=None, points=5):
    """What becomes of a printed formula: it is held against the statement where the givens are drawn anew.

    `side` is the formula as a function of the values and of derivatives, transcribed by hand. Where the two agree to
    30 digits at every point, "proved" is what a proof has to say. `condition` puts a drawn point where the formula is
    said to hold: "conditional" is what agrees there and not elsewhere.
    """
    draw = Random(2015)

    def agrees(condition):
        instead = {given: draw.randint(-90, 90) / mpf(100) for given in givens(statement)}
        if condition:
            condition(instead)

        def d(output, by):
            return derivative(statement, output, by, instead)

        values = evaluate(statement, instead)
        left = d(*quantity[1:].split("/∂")) if quantity.startswith("∂") else values[quantity]
        return abs(left - side(values, d)) <= mpf(10) ** -30 * (1 + abs(left))

    def holds(condition):
        return all([agrees(condition) for _ in range(points)])

    everywhere = holds(None)
    verdict = "proved" if everywhere else "conditional" if condition and holds(condition) else "refuted"
    return name, quantity, printed, verdict, "-"


def restated(name, quantity, printed, verdict):
    """What becomes of a claim that repeats a statement of the notes: there is nothing else to hold it against.

    "reproduced" is a given or the rule of a step, "defined" a quantity's own formula.
    """
    return name, quantity, printed, verdict, "-"


# Fixtures


def spelled(value):
    """25 significant digits, without an exponent: the last is nine orders of magnitude below an ulp."""
    return "0" if value == 0 else nstr(value, 25, strip_zeros=False, min_fixed=-30, max_fixed=30)


def write(notes, values, verdicts):
    """Writes NOTES.tsv, quantities with their values, and NOTES.verdicts.tsv, claims with what becomes of them."""
    table(f"{notes}.tsv", [("quantity", "value")] + [(name, spelled(value)) for name, value in values.items()])
    table(f"{notes}.verdicts.tsv", [("claim", "quantity", "printed", "verdict", "right")] + verdicts)


def table(name, rows):
    FIXTURES.joinpath(name).write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
