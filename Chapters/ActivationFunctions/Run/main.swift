import ActivationFunctions
import CompanionCLI

runChapter(ActivationFunctions())
