package consumer

import io.github.ogireport.ReportParser
import io.github.ogireport.form.Cell
import java.nio.file.Path

/** Reads a file from Kotlin; fails unless it has the cell that is printed. */
fun main(arguments: Array<String>) {
    val result = ReportParser.parse(Path.of(arguments[0]))
    val received = when (val cell = result.report().cell("requests.newlyReceived.total").orElseThrow()) {
        is Cell.Number -> cell.amount().intValueExact()
        is Cell.Blank -> error("blank")
        is Cell.Placeholder -> error("placeholder")
        is Cell.Unreadable -> error("unreadable")
        is Cell.Missing -> error("missing")
    }
    check(received == 1) { "requests.newlyReceived.total reads $received" }
    println(result.verdict())
}
