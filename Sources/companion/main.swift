import CompanionCommands

runBook(Book.chapters)
