import CompanionCLI
import VanishingGradient

runChapter(VanishingGradient())
