package io.github.ogireport.docs;

import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The page of diagnostics in one language, made from the codes and their messages. Example and advice of each code are in
 * {@code src/test/resources/docs}.
 *
 * @param language   {@code en} or {@code zh}
 * @param opening    what is above the list
 * @param example    the word before an example
 * @param advice     the word before the advice
 * @param severities the four severities in the order of the enum
 */
record DiagnosticsPage(String language, String opening, String example, String advice, List<String> severities) {
    static final DiagnosticsPage ENGLISH =
            new DiagnosticsPage("en", """
            # Diagnostics

            [中文](diagnostics.zh.md)

            A diagnostic is a doubt of the parser about its **reading**. It says nothing about whether the report is right: that is what
            [findings](findings.md) are for. Each has a code, a severity, a path (the cell, row, table or section; empty for the whole
            text), a place, and a message in Chinese and English.

            A cell that was not read, in a table that is there, is always under a diagnostic of its own path, its row's or its table's.
            The [specification](specification.md) has a text for each code.

            | Severity | Meaning |
            |---|---|
            | info | read, in the only way possible; worth knowing how |
            | warning | read, but the text is damaged here |
            | error | something of the report could not be read |
            | fatal | the text is no report, or was read only up to a limit |

            This page is generated. A `…` in a message stands for what it quotes.
            """, "Example", "What to do", List.of("info", "warning", "error", "fatal"));

    static final DiagnosticsPage CHINESE = new DiagnosticsPage("zh", """
            # 诊断

            [English](diagnostics.md)

            诊断说明程序对自己的**读取**有什么疑问。它不说明报告是否正确：那是“[问题](findings.zh.md)”的事。每条诊断有代码、
            级别、路径（单元格、行、表或部分；整个文本为空）、位置，以及中文和英文的说明。

            表格存在而单元格没有读取时，该单元格、其所在行或表一定有诊断。[规范](specification.md)中每个代码都有一个文本为例。

            | 级别 | 含义 |
            |---|---|
            | 信息 | 已按唯一可能的方式读取；值得知道是怎样读取的 |
            | 提醒 | 已读取，但文本在此处受损 |
            | 错误 | 报告中有内容无法读取 |
            | 严重 | 文本不是年度报告，或者只读取到某个上限 |

            本页由程序生成。说明中的 `…` 代表所引用的内容。
            """, "例", "怎么办", List.of("信息", "提醒", "错误", "严重"));

    Path file() {
        return Path.of("docs", language.equals("en") ? "diagnostics.md" : "diagnostics." + language + ".md");
    }

    String text() throws IOException {
        Properties help = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/test/resources/docs/diagnostics_" + language + ".properties"))) {
            help.load(reader);
        }
        StringBuilder page = new StringBuilder(opening);
        for (DiagnosticCode code : DiagnosticCode.values()) {
            page.append("\n### ").append(code.name()).append("\n\n");
            page.append('(').append(severities.get(code.severity().ordinal())).append(") ");
            page.append(message(code)).append("\n\n");
            page.append("- ").append(example).append(": ").append(of(help, code + ".example"));
            page.append("\n- ").append(advice).append(": ").append(of(help, code + ".advice"));
            page.append('\n');
        }
        return page.toString();
    }

    private String message(DiagnosticCode code) {
        List<String> quoted = List.of("…", "…", "…");
        return new Diagnostic(code, ReportPath.report(), SourceSpan.UNKNOWN, quoted)
                .message(Locale.forLanguageTag(language));
    }

    private static String of(Properties help, String key) {
        String value = help.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(key + " is missing");
        }
        return value;
    }

    @Override
    public String toString() {
        return language;
    }
}
