import Testing

/// All suites of the module.
@Suite struct WrittenMathSuite {}
