import CompanionCLI
import OneTwoOneNetwork

runChapter(OneTwoOneNetwork())
