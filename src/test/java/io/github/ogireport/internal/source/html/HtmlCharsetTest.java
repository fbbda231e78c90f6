package io.github.ogireport.internal.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceDump;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charset of a page is what its bytes fit; its declaration decides where they fit several. */
class HtmlCharsetTest {
    @ParameterizedTest
    @CsvSource({
        "UTF-8,    <meta charset=utf-8>,                          ''",
        "UTF-8,    <meta charset=gb2312>,                         ''",
        "UTF-8,    '',                                            ''",
        "GBK,      <meta charset='gb2312'>,                       ''",
        "GB18030,  <meta http-equiv=x content='text/html; charset = GBK'>, ''",
        "GB18030,  <?xml version='1.0' encoding='gb2312'?>,       ''",
        "GB18030,  <meta charset=utf-8>,                          CHARSET_INFERRED",
        "GB18030,  <meta charset=windows-1252>,                   CHARSET_INFERRED",
        "GB18030,  <meta charset=nonsense>,                       CHARSET_INFERRED",
        "GB18030,  '',                                            CHARSET_INFERRED",
        "UTF-16LE, <meta charset=utf-8>,                          CHARSET_INFERRED",
        "Big5,     <meta charset=big5>,                           ''",
    })
    void theBytesAreReadAsTheyFit(String charset, String declaration, String note) throws IOException {
        String text = charset.equals("Big5") ? "政府資訊公開工作年度報告" : "政府信息公开工作年度报告";
        byte[] page = ("<html>" + declaration + "<p>" + text + "</p>").getBytes(Charset.forName(charset));

        SourceDocument document = HtmlSource.read(page, SourceDump.LIMITS);

        assertThat(document.text()).isEqualTo(text + "\n");
        assertThat(document.notes())
                .extracting(found -> found.code().name())
                .isEqualTo(note.isEmpty() ? java.util.List.of() : java.util.List.of(note));
    }
}
