#!/usr/bin/env bash
# Times the marking of code, and `swift test` on one submission, in one run:
#
#     swift build --product companion
#     docs/benchmarks/grading.sh .build/debug/companion [files]
set -euo pipefail
companion="$(realpath "${1:?usage: docs/benchmarks/grading.sh path/to/companion [files]}")"
files="${2:-64}"
package="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# A solution of about sixty lines; a comment makes each file another one.
solution="$package/Tests/SolutionTests/Solutions/OneTwoOneNetwork.swift"
mkdir "$work/inbox"
for number in $(seq "$files"); do
  mkdir "$work/inbox/student$number"
  { cat "$solution"; echo "// $number"; } >"$work/inbox/student$number/OneTwoOneNetwork.swift"
done
echo "$files files of $(wc -l <"$solution") lines, $(nproc) cores"

now() { date +%s.%N; }
start=$(now)
"$companion" grade-code "$work/inbox" --seed bench --formats csv --report "$work/marks" --lang en
end=$(now)
awk -v a="$start" -v b="$end" -v n="$files" \
  'BEGIN { printf "grade-code: %.1f s, %.1f submissions a second\n", b - a, n / (b - a) }'

# What it takes without: a package with the student's file and a test, built and run.
mkdir -p "$work/package/Sources/Exercises" "$work/package/Tests/ExercisesTests"
cp "$solution" "$package/Sources/Exercises/NotAttempted.swift" "$work/package/Sources/Exercises"
cat >"$work/package/Package.swift" <<'SWIFT'
// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "submission", targets: [.target(name: "Exercises"), .testTarget(name: "ExercisesTests", dependencies: ["Exercises"])])
SWIFT
cat >"$work/package/Tests/ExercisesTests/ExercisesTests.swift" <<'SWIFT'
import Exercises
import Testing

@Test func forward() throws {
  let result = try OneTwoOneNetwork.forward(x_t: 1, y_t: 1, w_1: 0.5, w_2: 1, w_3: -1, w_4: 0.5, w_5: 1)
  #expect(result.s_1 == 0.5)
}
SWIFT
start=$(now)
swift test --package-path "$work/package" >/dev/null 2>&1
end=$(now)
awk -v a="$start" -v b="$end" 'BEGIN { printf "swift test on one submission: %.1f s\n", b - a }'
