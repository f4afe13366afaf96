import CompanionCLI

runBook(Book.chapters)
