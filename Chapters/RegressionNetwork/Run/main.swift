import CompanionCLI
import RegressionNetwork

runChapter(RegressionNetwork())
