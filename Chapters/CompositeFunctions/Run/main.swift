import CompanionCLI
import CompositeFunctions

runChapter(CompositeFunctions())
