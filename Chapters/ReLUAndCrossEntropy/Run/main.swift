import CompanionCLI
import ReLUAndCrossEntropy

runChapter(ReLUAndCrossEntropy())
