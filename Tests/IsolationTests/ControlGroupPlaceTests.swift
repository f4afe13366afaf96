import TestSupport
import Testing

@testable import Isolation

@Suite("Where control groups can be made", .tags(.grader), .inTurn)
struct ControlGroupPlaceTests {
  private static let unified = """
    23 29 0:22 / /proc rw,nosuid - proc proc rw
    31 23 0:27 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate
    """

  @Test("is the marker's own group or one above it, nearest first")
  func nearest() {
    let found = ControlGroupPlace.candidates(
      membership: "0::/user.slice/user-1000.slice/run-7.scope\n", mounts: Self.unified)
    #expect(
      found == [
        "/sys/fs/cgroup/user.slice/user-1000.slice/run-7.scope", "/sys/fs/cgroup/user.slice/user-1000.slice",
        "/sys/fs/cgroup/user.slice", "/sys/fs/cgroup",
      ])
  }

  @Test("is below a mount that shows only a part, as in a container")
  func container() {
    let mounts = "600 590 0:27 /docker/ab /sys/fs/cgroup ro,nosuid - cgroup2 cgroup rw"
    #expect(
      ControlGroupPlace.candidates(membership: "0::/docker/ab/leaf", mounts: mounts) == [
        "/sys/fs/cgroup/leaf", "/sys/fs/cgroup",
      ])
    #expect(ControlGroupPlace.candidates(membership: "0::/docker/other", mounts: mounts) == [])
    // With a namespace of its own, the container's root is the root.
    #expect(ControlGroupPlace.candidates(membership: "0::/", mounts: Self.unified) == ["/sys/fs/cgroup"])
  }

  @Test("is beside the old hierarchies where both are mounted, and its path may hold a space")
  func hybrid() {
    let membership = "9:name=systemd:/\n8:pids:/jobs\n4:memory:/jobs/7\n0::/jobs\n"
    let mounts = """
      40 31 0:30 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory
      41 31 0:31 / /sys/fs/cgroup/uni\\040fied rw - cgroup2 cgroup2 rw
      """
    #expect(
      ControlGroupPlace.candidates(membership: membership, mounts: mounts) == [
        "/sys/fs/cgroup/uni fied/jobs", "/sys/fs/cgroup/uni fied",
      ])
  }

  @Test(
    "is nowhere without version 2, or outside what a namespace shows", .tags(.mutant),
    arguments: [("4:memory:/jobs/7\n", unified), ("0::/../outside", unified), ("0::/jobs", ""), ("", "")])
  func nowhere(membership: String, mounts: String) {
    #expect(ControlGroupPlace.candidates(membership: membership, mounts: mounts) == [])
  }

  @Test("its report names what is counted")
  func text() {
    let place = ControlGroupPlace(folder: "/x", controllers: ["pids", "memory"])
    #expect(place.text == "cgroup (memory, pids)")
  }
}
