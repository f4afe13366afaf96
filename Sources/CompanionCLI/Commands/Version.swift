/// The version that `--version` prints.
public let companionVersion = "0.1.0"
