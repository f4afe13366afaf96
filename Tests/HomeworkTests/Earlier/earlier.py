"""Keeps sheets of an earlier version, one a chapter: python3 earlier.py COMPANION, with a companion of version 0.1.0
whose sheets are of version 1.

It makes a sheet of each chapter with the seed spring-26, asks that companion for the right answers, writes right
ones, wrong ones, blanks and one that is no number into the sheet in one of its three forms, and lets it mark them.
marks.tsv holds what it said:

    sheet <file> <chapter> <points> <most points>
    step <number> <quantity> <answer> <outcome> <points>
"""

import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
CHAPTERS = """computational-graph sigmoid-derivative activation-functions composite-functions gradient-descent
one-one-one-network one-two-one-network relu-and-cross-entropy three-layer-chain layers-as-matrices
two-two-two-network hidden-error-distribution xor-network confusion-matrix vanishing-gradient convolution-kernel
regression-network""".split()
SEED = ["--seed", "spring-26", "--lang", "en"]


def run(companion, *arguments):
    done = subprocess.run([companion, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def marks(companion, folder, file):
    run(companion, "mark", str(file), *SEED, "--feedback", "full", "--formats", "json", "--report", folder + "/marks")
    return json.loads(pathlib.Path(folder, "marks", "marks.json").read_text())["sheets"][0]


def answer(index, right):
    """Mostly right; every fifth is off by 0.37, has the other sign, is blank, or is no number, in turn."""
    if index % 5 != 1:
        return right
    value = float(right.replace("−", "-"))
    decimals = len(right.split(".")[1])
    return [f"{value + 0.37:.{decimals}f}", f"{-value:.{decimals}f}", "", "x"][index // 5 % 4]


def fill_json(text, answers):
    sheet = json.loads(text)
    for row, written in zip(sheet["steps"], answers):
        row["answer"] = written
    return json.dumps(sheet, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def fill_csv(text, answers):
    rows = list(csv.reader(io.StringIO(text)))
    for row in rows:
        if row[0] == "step":
            row[3] = answers[int(row[1]) - 1]
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


def fill_markdown(text, answers):
    lines = text.split("\n")
    for place, line in enumerate(lines):
        cells = line.split("|")
        if len(cells) >= 6 and cells[1].strip().isdigit():
            cells[-2] = f" {answers[int(cells[1]) - 1]} "
            lines[place] = "|".join(cells)
    return "\n".join(lines)


FORMS = [("md", fill_markdown), ("json", fill_json), ("csv", fill_csv)]


def main(companion):
    lines = []
    for number, chapter in enumerate(CHAPTERS):
        ending, fill = FORMS[number % 3]
        with tempfile.TemporaryDirectory() as folder:
            run(companion, "worksheet", chapter, "--student", "2026-1000", *SEED, "--output", folder)
            blank = pathlib.Path(folder, f"{chapter}-2026-1000.{ending}")
            right = [step["right"] for step in marks(companion, folder, blank)["steps"]]
            answers = [answer(index, value) for index, value in enumerate(right)]
            file = HERE / f"{chapter}.{ending}"
            with open(file, "w", newline="") as out:
                out.write(fill(blank.read_bytes().decode(), answers))
            record = marks(companion, folder, file)
        lines.append(["sheet", file.name, chapter, record["points"], record["maxPoints"]])
        for step in record["steps"]:
            lines.append(
                ["step", step["number"], step["quantity"], step["answer"], step["outcome"], step["points"]])
    text = "".join("\t".join(map(str, line)) + "\n" for line in lines)
    (HERE / "marks.tsv").write_text(text)


main(sys.argv[1])
