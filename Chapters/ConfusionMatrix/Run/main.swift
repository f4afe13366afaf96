import CompanionCLI
import ConfusionMatrix

runChapter(ConfusionMatrix())
