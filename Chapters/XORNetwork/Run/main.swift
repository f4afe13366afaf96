import CompanionCLI
import XORNetwork

runChapter(XORNetwork())
