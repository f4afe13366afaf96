import Isolation

extension Limits {
  /// Where what is tested is the marks: a machine that other tests keep busy must not cost any.
  static var patient: Limits {
    var limits = Limits()
    (limits.callTime, limits.totalTime) = (.seconds(120), .seconds(600))
    (limits.processorSeconds, limits.compilerSeconds) = (60, 120)
    return limits
  }
}
