"""Writes sheets.tsv: worksheets as students hand them in, marked by hand.

What a student writes is computed here with mpmath, from formulas written out by hand and from what the student is
said to do. What each step deserves is stated by hand: `marks` names the steps that are anything but correct, and
why. Nothing here comes from the program that is tested. Run it as: python3 sheets.py > sheets.tsv
"""

from decimal import ROUND_HALF_UP, Decimal

from mpmath import cos, exp, log, mp, mpf, pi, sin

mp.dps = 40


def sigmoid(x):
    return 1 / (1 + exp(-x))


def slope(h):
    return h * (1 - h)


def text(value, decimals):
    unit = Decimal(1).scaleb(-decimals)
    return format(Decimal(mp.nstr(mpf(value), 35)).quantize(unit, ROUND_HALF_UP), f".{decimals}f")


# --- The chapters: the numbers given, and each asked quantity from the ones before it. `v` holds the answers.

ONE = dict(
    chapter="one-one-one-network", decimals=4,
    givens={"x_t": "1.2", "y_t": "0.4", "η": "0.1", "w_1": "0.8", "w_2": "1.5", "w_1^(2)": "0.7912",
            "w_2^(2)": "1.4567"},
    steps={
        "s_1": lambda v: v["x_t"] * v["w_1"],
        "h": lambda v: sigmoid(v["s_1"]),
        "s_2": lambda v: v["h"] * v["w_2"],
        "E": lambda v: (v["y_t"] - v["s_2"]) ** 2 / 2,
        "∂E/∂w_2": lambda v: -(v["y_t"] - v["s_2"]) * v["h"],
        "∂E/∂w_1": lambda v: -(v["y_t"] - v["s_2"]) * v["w_2"] * slope(v["h"]) * v["x_t"],
        "w_2^+": lambda v: v["w_2"] - v["η"] * v["∂E/∂w_2"],
        "w_1^+": lambda v: v["w_1"] - v["η"] * v["∂E/∂w_1"],
        "s_1^(2)": lambda v: v["x_t"] * v["w_1^(2)"],
        "h^(2)": lambda v: sigmoid(v["s_1^(2)"]),
        "s_2^(2)": lambda v: v["h^(2)"] * v["w_2^(2)"],
        "E^(2)": lambda v: (v["y_t"] - v["s_2^(2)"]) ** 2 / 2,
        "∂E^(2)/∂w_2^(2)": lambda v: -(v["y_t"] - v["s_2^(2)"]) * v["h^(2)"],
        "∂E^(2)/∂w_1^(2)": lambda v: -(v["y_t"] - v["s_2^(2)"]) * v["w_2^(2)"] * slope(v["h^(2)"]) * v["x_t"],
        "w_2^(2)+": lambda v: v["w_2^(2)"] - v["η"] * v["∂E^(2)/∂w_2^(2)"],
        "w_1^(2)+": lambda v: v["w_1^(2)"] - v["η"] * v["∂E^(2)/∂w_1^(2)"],
    })

ONE_TWO_ONE = dict(
    chapter="one-two-one-network", decimals=5,
    givens={"x_t": "1.1", "y_t": "0.9", "w_1": "0.7", "w_2": "1.2", "w_3": "-0.8", "w_4": "0.6", "w_5": "1.4"},
    steps={
        "s_1": lambda v: v["x_t"] * v["w_1"],
        "h_1": lambda v: sigmoid(v["s_1"]),
        "s_2": lambda v: v["h_1"] * v["w_2"],
        "h_2": lambda v: sigmoid(v["s_2"]),
        "s_3": lambda v: v["h_1"] * v["w_3"],
        "h_3": lambda v: sigmoid(v["s_3"]),
        "s_4": lambda v: v["h_2"] * v["w_4"] + v["h_3"] * v["w_5"],
        "E": lambda v: (v["y_t"] - v["s_4"]) ** 2 / 2,
        "∂E/∂w_5": lambda v: -(v["y_t"] - v["s_4"]) * v["h_3"],
        "∂E/∂w_4": lambda v: -(v["y_t"] - v["s_4"]) * v["h_2"],
        "∂E/∂w_3": lambda v: -(v["y_t"] - v["s_4"]) * v["w_5"] * slope(v["h_3"]) * v["h_1"],
        "∂E/∂w_2": lambda v: -(v["y_t"] - v["s_4"]) * v["w_4"] * slope(v["h_2"]) * v["h_1"],
        "∂E/∂w_1": lambda v: upper_path(v) + lower_path(v),
    })


def upper_path(v):
    return -(v["y_t"] - v["s_4"]) * v["w_4"] * slope(v["h_2"]) * v["w_2"] * slope(v["h_1"]) * v["x_t"]


def lower_path(v):
    return -(v["y_t"] - v["s_4"]) * v["w_5"] * slope(v["h_3"]) * v["w_3"] * slope(v["h_1"]) * v["x_t"]


def delta(v, n):
    """∂E/∂net of output n."""
    return -(v[f"target_o{n}"] - v[f"out_o{n}"]) * slope(v[f"out_o{n}"])


TWO = dict(
    chapter="two-two-two-network", decimals=6,
    givens={"i_1": "0.06", "i_2": "0.13", "target_o1": "0.2", "target_o2": "0.9", "w_1": "0.18", "w_2": "0.23",
            "w_3": "0.21", "w_4": "0.36", "w_5": "0.43", "w_6": "0.51", "w_7": "0.38", "w_8": "0.62",
            "b_1": "0.31", "b_2": "0.55", "γ": "0.5"},
    steps={
        "net_h1": lambda v: v["w_1"] * v["i_1"] + v["w_2"] * v["i_2"] + v["b_1"],
        "out_h1": lambda v: sigmoid(v["net_h1"]),
        "net_h2": lambda v: v["w_3"] * v["i_1"] + v["w_4"] * v["i_2"] + v["b_1"],
        "out_h2": lambda v: sigmoid(v["net_h2"]),
        "net_o1": lambda v: v["w_5"] * v["out_h1"] + v["w_6"] * v["out_h2"] + v["b_2"],
        "out_o1": lambda v: sigmoid(v["net_o1"]),
        "net_o2": lambda v: v["w_7"] * v["out_h1"] + v["w_8"] * v["out_h2"] + v["b_2"],
        "out_o2": lambda v: sigmoid(v["net_o2"]),
        "E_o1": lambda v: (v["target_o1"] - v["out_o1"]) ** 2 / 2,
        "E_o2": lambda v: (v["target_o2"] - v["out_o2"]) ** 2 / 2,
        "E": lambda v: v["E_o1"] + v["E_o2"],
        "∂E/∂out_o1": lambda v: -(v["target_o1"] - v["out_o1"]),
        "∂out_o1/∂net_o1": lambda v: slope(v["out_o1"]),
        "∂E/∂net_o1": lambda v: v["∂E/∂out_o1"] * v["∂out_o1/∂net_o1"],
        "∂E/∂w_5": lambda v: v["∂E/∂net_o1"] * v["out_h1"],
        "∂E/∂w_6": lambda v: v["∂E/∂net_o1"] * v["out_h2"],
        "∂E/∂w_7": lambda v: delta(v, 2) * v["out_h1"],
        "∂E/∂w_8": lambda v: delta(v, 2) * v["out_h2"],
        "∂E_o1/∂out_h1": lambda v: v["∂E/∂net_o1"] * v["w_5"],
        "∂E_o2/∂out_h1": lambda v: delta(v, 2) * v["w_7"],
        "∂E/∂out_h1": lambda v: v["∂E_o1/∂out_h1"] + v["∂E_o2/∂out_h1"],
        "∂out_h1/∂net_h1": lambda v: slope(v["out_h1"]),
        "∂E/∂w_1": lambda v: v["∂E/∂out_h1"] * v["∂out_h1/∂net_h1"] * v["i_1"],
        "∂E/∂w_2": lambda v: v["∂E/∂out_h1"] * v["∂out_h1/∂net_h1"] * v["i_2"],
        "∂E/∂w_3": lambda v: (delta(v, 1) * v["w_6"] + delta(v, 2) * v["w_8"]) * slope(v["out_h2"]) * v["i_1"],
        "∂E/∂w_4": lambda v: (delta(v, 1) * v["w_6"] + delta(v, 2) * v["w_8"]) * slope(v["out_h2"]) * v["i_2"],
        **{f"w_{n}^+": (lambda v, n=n: v[f"w_{n}"] - v["γ"] * v[f"∂E/∂w_{n}"]) for n in range(1, 9)},
    })

CHAIN = dict(
    chapter="three-layer-chain", decimals=4,
    givens={"x": "1.5", "y": "0.3", "w_1": "0.6", "b_1": "-0.4", "w_2": "1.3", "b_2": "-1.1", "w_3": "1.7",
            "b_3": "-0.5"},
    steps={
        "h_1^in": lambda v: v["w_1"] * v["x"] + v["b_1"],
        "h_1": lambda v: sigmoid(v["h_1^in"]),
        "h_2^in": lambda v: v["w_2"] * v["h_1"] + v["b_2"],
        "h_2": lambda v: sigmoid(v["h_2^in"]),
        "y^*": lambda v: v["w_3"] * v["h_2"] + v["b_3"],
        "loss": lambda v: v["y^*"] - v["y"],
        "∂loss/∂w_2": lambda v: v["w_3"] * slope(v["h_2"]) * v["h_1"],
        "∂loss/∂b_2": lambda v: v["w_3"] * slope(v["h_2"]),
        "∂loss/∂w_1": lambda v: v["w_3"] * slope(v["h_2"]) * v["w_2"] * slope(v["h_1"]) * v["x"],
        "∂loss/∂b_1": lambda v: v["w_3"] * slope(v["h_2"]) * v["w_2"] * slope(v["h_1"]),
    })

GRAPH = dict(
    chapter="computational-graph", decimals=3,
    givens={"x": "-1.7", "y": "4.2", "z": "-3.3", "w_0": "1.60", "x_0": "-0.90", "w_1": "-2.50", "x_1": "-1.40",
            "w_2": "-1.30"},
    steps={
        "q": lambda v: v["x"] + v["y"],
        "f": lambda v: v["q"] * v["z"],
        "p_0": lambda v: v["w_0"] * v["x_0"],
        "p_1": lambda v: v["w_1"] * v["x_1"],
        "s": lambda v: v["p_0"] + v["p_1"],
        "a": lambda v: v["s"] + v["w_2"],
        "m": lambda v: -v["a"],
        "k": lambda v: exp(v["m"]),
        "r": lambda v: 1 + v["k"],
        "o": lambda v: 1 / v["r"],
        "∂o/∂r": lambda v: -1 / v["r"] ** 2,
        "∂o/∂k": lambda v: v["∂o/∂r"],
        "∂o/∂m": lambda v: v["∂o/∂k"] * v["k"],
        "∂o/∂a": lambda v: -v["∂o/∂m"],
        "∂o/∂s": lambda v: v["∂o/∂a"],
        "∂o/∂p_0": lambda v: v["∂o/∂s"],
        "∂o/∂p_1": lambda v: v["∂o/∂s"],
        "∂o/∂w_0": lambda v: v["∂o/∂p_0"] * v["x_0"],
        "∂o/∂x_0": lambda v: v["∂o/∂p_0"] * v["w_0"],
        "∂o/∂w_1": lambda v: v["∂o/∂p_1"] * v["x_1"],
        "∂o/∂x_1": lambda v: v["∂o/∂p_1"] * v["w_1"],
        "∂o/∂w_2": lambda v: v["∂o/∂a"],
    })

COMPOSITE = dict(
    chapter="composite-functions", decimals=3,
    givens={"w_1": "0.4", "v_2": "-0.7", "w_3": "0.3"},
    steps={
        "v_1": lambda v: exp(v["w_1"]),
        "x_1": lambda v: v["v_1"] ** 2,
        "y_1": lambda v: 1 / v["x_1"],
        "∂y_1/∂w_1": lambda v: -1 / v["x_1"] ** 2 * 2 * v["v_1"] * v["v_1"],
        "x_2": lambda v: v["v_2"] ** 2,
        "t_2": lambda v: exp(v["v_2"]),
        "y_2": lambda v: 1 / (v["x_2"] + v["t_2"]),
        "∂y_2/∂v_2": lambda v: -(2 * v["v_2"] + v["t_2"]) / (v["x_2"] + v["t_2"]) ** 2,
        "v_3": lambda v: exp(v["w_3"]),
        "x_3": lambda v: v["v_3"] ** 2 + v["w_3"],
        "t_3": lambda v: sin((v["w_3"] + v["v_3"]) * pi),
        "y_3": lambda v: 1 / (v["x_3"] + v["t_3"]),
        "∂y_3/∂w_3": lambda v: -(2 * v["v_3"] ** 2 + 1 + pi * cos((v["w_3"] + v["v_3"]) * pi) * (v["v_3"] + 1))
        / (v["x_3"] + v["t_3"]) ** 2,
    })

SLOPES = dict(
    chapter="sigmoid-derivative", decimals=3, givens={"x": "1.3"},
    steps={
        "u": lambda v: 1 + exp(-v["x"]),
        "s": lambda v: 1 / v["u"],
        "∂s/∂x": lambda v: exp(-v["x"]) / v["u"] ** 2,
        "y": lambda v: sigmoid(v["x"]),
        "∂y/∂x": lambda v: slope(v["y"]),
    })


# --- The students

def sheet(name, chapter, why, marks={}, answers={}, made={}, told=True, digits=None, comma=False, write=None):
    """One sheet.

    `made`: what the student computes instead, from the values carried so far. `answers`: what stands on the sheet
    instead; it is not carried unless it is a number given as a pair (text, value). `told`: whether each answer is
    carried on as it was rounded. `write`: how the student writes numbers.
    """
    decimals = chapter["decimals"]
    v = {given: mpf(value) for given, value in chapter["givens"].items()}
    print("sheet", name, chapter["chapter"], decimals, int(comma), why, sep="\t")
    for given, value in chapter["givens"].items():
        print("given", given, value, sep="\t")
    right = dict(v)
    for step, formula in chapter["steps"].items():
        right[step] = formula(right)
        value = made.get(step, formula)(v)
        shown = text(value, digits or decimals)
        v[step] = mpf(shown) if told else value
        if step in answers:
            answer = answers[step]
            shown, carried = answer if isinstance(answer, tuple) else (answer, v[step])
            v[step] = mpf(carried)
        elif write:
            shown = write(shown)
        outcome, reason = marks.get(step, ("correct", "right"))
        if outcome == "correct" and step not in answers:
            # A slip of the hand in this file: what is called right has to be near the right value.
            assert abs(v[step] - right[step]) < mpf(30) * mpf(10) ** -decimals, (name, step)
        points = 1 if outcome in ("correct", "follows") else 0
        print("step", step, shown, outcome, points, reason, sep="\t")
    assert set(marks) <= set(chapter["steps"]), name


def following(*steps, because="right work on the wrong value before it"):
    return {step: ("follows", because) for step in steps}


def minus(shown):
    return shown.replace("-", "−")


ALL = (ONE, ONE_TWO_ONE, TWO, CHAIN, GRAPH, COMPOSITE, SLOPES)
AFTER_H = ["s_2", "E", "∂E/∂w_2", "∂E/∂w_1", "w_2^+", "w_1^+"]

# All right, in every chapter: rounded as told, then carried unrounded.
for chapter in ALL:
    sheet(chapter["chapter"] + ", rounded as told", chapter, "every answer is rounded and carried on as written")
    sheet(chapter["chapter"] + ", unrounded", chapter, "the calculator keeps all digits", told=False)

# How numbers are written.
sheet("minus signs from a word processor", GRAPH, "U+2212 is a minus", write=minus)
sheet("decimal comma", CHAIN, "the sheet allows the comma", comma=True, write=lambda s: s.replace(".", ","))
sheet("comma where none is allowed", SLOPES, "the sheet does not allow it, so it is no number",
      answers={"s": "0,786"}, marks={"s": ("unreadable", "a comma is no decimal point here")})
sheet("exponents", TWO, "6.1e-2 is a number", write=lambda s: format(Decimal(s), "e"))
sheet("more digits than asked", ONE, "more digits are no mistake", digits=9)
sheet("fractions", GRAPH, "a fraction is exact", answers={"q": ("5/2", "2.5"), "f": ("-33/4", "-8.25")})
sheet("fewer digits than asked", ONE, "0.7 is not 0.7231; the rest uses the 0.7",
      answers={"h": ("0.7", "0.7")}, marks={"h": ("wrong", "one digit where four were asked"),
                                            **following(*AFTER_H)})
sheet("fewer digits, rest unrounded", ONE, "only the digit is missing", told=False, answers={"h": "0.7"},
      marks={"h": ("wrong", "one digit where four were asked")})
sheet("an exact value in few digits", GRAPH, "2.5 is 2.500", answers={"q": ("2.5", "2.5")})

# One slip, the rest follows.
sheet("½ dropped", ONE, "E is used by nothing", made={"E": lambda v: (v["y_t"] - v["s_2"]) ** 2},
      marks={"E": ("slip:half-dropped", "twice the error")})
sheet("σ′ forgotten", ONE, "one derivative too few, and the update follows",
      made={"∂E/∂w_1": lambda v: -(v["y_t"] - v["s_2"]) * v["w_2"] * v["x_t"]},
      marks={"∂E/∂w_1": ("slip:derivative-forgotten", "h(1 − h) is missing"), **following("w_1^+")})
sheet("σ for σ′", ONE, "the activation in the place of its derivative",
      made={"∂E/∂w_1": lambda v: -(v["y_t"] - v["s_2"]) * v["w_2"] * v["h"] * v["x_t"]},
      marks={"∂E/∂w_1": ("slip:activation-for-derivative", "h for h(1 − h)"), **following("w_1^+")})
sheet("sign of a gradient", ONE, "(y_t − y)h without the minus",
      made={"∂E/∂w_2": lambda v: (v["y_t"] - v["s_2"]) * v["h"]},
      marks={"∂E/∂w_2": ("slip:sign-flipped", "the minus is missing"), **following("w_2^+")})
sheet("stepped uphill", ONE, "w + η·∂E/∂w", made={"w_2^+": lambda v: v["w_2"] + v["η"] * v["∂E/∂w_2"]},
      marks={"w_2^+": ("slip:sign-flipped", "the step goes up")})
# Of the numbers as near to the right one as the answer is, the slips' values may be more than one in a hundred: then no
# slip is named, since one would fit by chance. Three more decimals tell.
FINER = [("", 0), (", to more decimals", 3)]
FIT = "; but so near, one number in a hundred fits some slip"
for more, digits in FINER:
    sheet("updated weights early" + more, dict(ONE, decimals=ONE["decimals"] + digits), "∂E/∂w_1 with the new w_2",
          made={"∂E/∂w_1": lambda v: -(v["y_t"] - v["s_2"]) * (v["w_2"] - v["η"] * v["∂E/∂w_2"]) * slope(v["h"])
                * v["x_t"]},
          marks={"∂E/∂w_1": ("slip:updated-weights-early", "w_2 is new already") if digits
                 else ("wrong", "w_2 is new already" + FIT), **following("w_1^+")})
sheet("factor forgotten", CHAIN, "∂loss/∂w_2 without w_3",
      made={"∂loss/∂w_2": lambda v: slope(v["h_2"]) * v["h_1"]},
      marks={"∂loss/∂w_2": ("slip:factor-forgotten", "w_3 is missing")})
for more, digits in FINER:
    finer = dict(ONE_TWO_ONE, decimals=ONE_TWO_ONE["decimals"] + digits)
    for name, path, missing in [("lower", upper_path, "h_3"), ("upper", lower_path, "h_2")]:
        reason = f"the path through {missing} is missing"
        sheet(f"{name} path forgotten" + more, finer, "one of two paths", made={"∂E/∂w_1": path},
              marks={"∂E/∂w_1": ("slip:path-forgotten", reason) if digits else ("wrong", reason + FIT)})
sheet("wrong index of w", TWO, "w_6 for w_7 in net_o2; the rest follows",
      made={"net_o2": lambda v: v["w_6"] * v["out_h1"] + v["w_8"] * v["out_h2"] + v["b_2"]},
      marks={"net_o2": ("slip:another-weight", "w_6 for w_7"),
             **following("out_o2", "E_o2", "E", "∂E/∂w_7", "∂E/∂w_8", "∂E_o2/∂out_h1", "∂E/∂out_h1", "∂E/∂w_1",
                         "∂E/∂w_2", "∂E/∂w_3", "∂E/∂w_4", "w_1^+", "w_2^+", "w_3^+", "w_4^+", "w_7^+", "w_8^+")})
sheet("early arithmetic slip", ONE, "1.2·0.8 taken for 1.96, and right work after it",
      made={"s_1": lambda v: mpf("1.96")},
      marks={"s_1": ("wrong", "no known slip"), **following("h", *AFTER_H)})
sheet("early slip, unrounded", ONE, "the same with all digits kept", told=False,
      made={"s_1": lambda v: mpf("1.96")},
      marks={"s_1": ("wrong", "no known slip"), **following("h", *AFTER_H)})
sheet("early slip in the chain", CHAIN, "b_1 added instead of subtracted",
      made={"h_1^in": lambda v: v["w_1"] * v["x"] - v["b_1"]},
      marks={"h_1^in": ("slip:sign-flipped", "the sign of b_1"),
             **following("h_1", "h_2^in", "h_2", "y^*", "loss", "∂loss/∂w_2", "∂loss/∂b_2", "∂loss/∂w_1",
                         "∂loss/∂b_1")})
sheet("minus of the reciprocal", GRAPH, "∂(1/r)/∂r = 1/r²: the signs of all after it turn",
      made={"∂o/∂r": lambda v: 1 / v["r"] ** 2},
      marks={"∂o/∂r": ("slip:sign-flipped", "the minus is missing"),
             **following("∂o/∂k", "∂o/∂m", "∂o/∂a", "∂o/∂s", "∂o/∂p_0", "∂o/∂p_1", "∂o/∂w_0", "∂o/∂x_0",
                         "∂o/∂w_1", "∂o/∂x_1", "∂o/∂w_2")})

# Follow-through from a partial derivative.
sheet("sum of the two errors' parts", TWO, "∂E_o2/∂out_h1 has the wrong sign; the sum and what is made of it follow",
      made={"∂E_o2/∂out_h1": lambda v: -delta(v, 2) * v["w_7"]},
      marks={"∂E_o2/∂out_h1": ("slip:sign-flipped", "the sign"),
             **following("∂E/∂out_h1", "∂E/∂w_1", "∂E/∂w_2", "w_1^+", "w_2^+")})
sheet("local derivative wrong", TWO, "σ for σ′ at output 1; the products made of it follow",
      made={"∂out_o1/∂net_o1": lambda v: v["out_o1"],
            "∂E/∂w_3": lambda v: (v["∂E/∂net_o1"] * v["w_6"] + delta(v, 2) * v["w_8"]) * slope(v["out_h2"]) * v["i_1"],
            "∂E/∂w_4": lambda v: (v["∂E/∂net_o1"] * v["w_6"] + delta(v, 2) * v["w_8"]) * slope(v["out_h2"]) * v["i_2"]},
      marks={"∂out_o1/∂net_o1": ("slip:activation-for-derivative", "out for out(1 − out)"),
             **following("∂E/∂net_o1", "∂E/∂w_5", "∂E/∂w_6", "∂E_o1/∂out_h1", "∂E/∂out_h1", "∂E/∂w_1", "∂E/∂w_2",
                         "∂E/∂w_3", "∂E/∂w_4", *[f"w_{n}^+" for n in (1, 2, 3, 4, 5, 6)])})
sheet("path forgotten in the hidden layer", TWO, "∂E/∂out_h1 along output 1 only; what is made of it follows",
      made={"∂E/∂out_h1": lambda v: v["∂E_o1/∂out_h1"]},
      marks={"∂E/∂out_h1": ("slip:path-forgotten", "output 2 is missing"),
             **following("∂E/∂w_1", "∂E/∂w_2", "w_1^+", "w_2^+")})

# Two slips.
sheet("two slips", ONE, "½ dropped and stepped uphill: two steps lost, no other",
      made={"E": lambda v: (v["y_t"] - v["s_2"]) ** 2, "w_1^+": lambda v: v["w_1"] + v["η"] * v["∂E/∂w_1"]},
      marks={"E": ("slip:half-dropped", "twice the error"), "w_1^+": ("slip:sign-flipped", "the step goes up")})
sheet("a slip on a wrong value", ONE, "s_1 is wrong, and σ′ is forgotten on top of it",
      made={"s_1": lambda v: mpf("1.96"), "∂E/∂w_1": lambda v: -(v["y_t"] - v["s_2"]) * v["w_2"] * v["x_t"]},
      marks={"s_1": ("wrong", "no known slip"), **following("h", *AFTER_H),
             "∂E/∂w_1": ("slip:derivative-forgotten", "on the student's own numbers")})
sheet("wrong, then right again", ONE, "a copying mistake in s_1; the calculator had the right value",
      told=False, answers={"s_1": "1.96"}, marks={"s_1": ("wrong", "a number copied wrongly")})

# Nothing, and nothing readable.
sheet("blank in the middle", ONE_TWO_ONE, "one step is skipped, the rest is right",
      answers={"s_2": ""}, marks={"s_2": ("blank", "nothing written")})
sheet("unreadable in the middle", ONE_TWO_ONE, "no number, and no more than that step is lost",
      answers={"h_2": "see back"}, marks={"h_2": ("unreadable", "no number")})
sheet("half done", CHAIN, "gave up after the forward pass",
      answers={s: "" for s in ("∂loss/∂w_2", "∂loss/∂b_2", "∂loss/∂w_1", "∂loss/∂b_1")},
      marks={s: ("blank", "nothing written") for s in ("∂loss/∂w_2", "∂loss/∂b_2", "∂loss/∂w_1", "∂loss/∂b_1")})
sheet("NaN and infinity", SLOPES, "neither is a number that can be marked",
      answers={"u": "NaN", "∂s/∂x": "inf"},
      marks={"u": ("unreadable", "no number"), "∂s/∂x": ("unreadable", "no number")})

# Gaming: a number is put in so that the rest is easy.
sheet("zero for the sum", CHAIN, "0 makes the rest the same for everyone",
      made={"h_1": lambda v: mpf(0)},
      marks={"h_1": ("wrong", "0 is no value of σ"), "h_2^in": ("wrong!zero", "carries 0"),
             **following("h_2", "y^*", "loss", "∂loss/∂b_2"),
             "∂loss/∂w_2": ("wrong!zero", "0 times anything"), "∂loss/∂w_1": ("wrong!zero", "carries 0"),
             "∂loss/∂b_1": ("wrong!zero", "carries 0")})
sheet("one for a factor", GRAPH, "q = 1 leaves f = z, which stands on the sheet", made={"q": lambda v: mpf(1)},
      marks={"q": ("wrong", "no known slip"), "f": ("wrong!trivial", "f = z")})
sheet("a huge value", GRAPH, "10⁹ is nothing the derivation gives", made={"q": lambda v: mpf(10) ** 9},
      marks={"q": ("wrong", "no known slip"), "f": ("wrong!implausible", "carries 10⁹")})
sheet("a saturating value", ONE, "s_1 = 900 makes h = 1, and σ′ = 0", made={"s_1": lambda v: mpf(900)},
      marks={"s_1": ("wrong", "no known slip"), "h": ("wrong!implausible", "carries 900"),
             **following("E", "∂E/∂w_2", "w_2^+"),
             "s_2": ("wrong!trivial", "1·w_2 stands on the sheet"),
             "∂E/∂w_1": ("wrong!trivial", "σ′ = 0"),
             "w_1^+": ("wrong!zero", "carries 0")})
sheet("all zeros", SLOPES, "a sheet of zeros earns nothing", answers={s: "0" for s in SLOPES["steps"]},
      marks={"u": ("wrong", "0"), "y": ("wrong", "0"), "s": ("wrong!zero", "carries 0: 1/0 could be anything"),
             "∂s/∂x": ("wrong", "1/0² is not 0"), "∂y/∂x": ("wrong!zero", "carries 0")})
