import CompanionCLI
import HiddenErrorDistribution

runChapter(HiddenErrorDistribution())
