package io.github.ogireport.benchmark;

/** Web pages that print a report: one of the report alone, and one as the systems of government sites make it. */
final class BenchmarkPage {
    private static final int SIZE_OF_A_REAL_PAGE = 80_000;
    private static final String STYLE = " style=\"text-indent:32pt;line-height:28pt;margin:0;font-family:仿宋_GB2312\"";
    private static final String SPAN = "<span style=\"font-size:16pt;font-family:仿宋_GB2312;color:#333\">";

    private BenchmarkPage() {}

    /** The report in paragraphs and table cells. */
    static String plain(String text) {
        return "<html><head><meta charset=\"utf-8\"><title>report</title></head><body>" + body(text, "", "")
                + "</body></html>";
    }

    /** The report with styles at every piece, below menus and beside lists of links, some 80,000 characters long. */
    static String real(String text) {
        StringBuilder page = new StringBuilder(SIZE_OF_A_REAL_PAGE + 1000);
        page.append("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>政府信息公开年报</title>")
                .append("<script>var site={id:1,nav:[1,2,3]};function go(u){location.href=u;}</script></head><body>");
        String report = body(text, STYLE, SPAN);
        int item = 0;
        while (page.length() + report.length() < SIZE_OF_A_REAL_PAGE) {
            page.append("<li class=\"nav-item\"><a href=\"/zwgk/")
                    .append(item)
                    .append("/index.html\" target=\"_blank\" title=\"政务公开栏目\">政务公开栏目")
                    .append(item++)
                    .append("</a></li>\n");
        }
        return page.append("<div id=\"content\">")
                .append(report)
                .append("</div></body></html>")
                .toString();
    }

    private static String body(String text, String style, String span) {
        StringBuilder body = new StringBuilder();
        String close = span.isEmpty() ? "" : "</span>";
        for (String line : text.split("\n", 0)) {
            String[] cells = line.split("[|\t]", 0);
            if (cells.length < 2) {
                body.append("<p")
                        .append(style)
                        .append('>')
                        .append(span)
                        .append(line)
                        .append(close)
                        .append("</p>\n");
            } else {
                body.append("<table><tr>");
                for (String cell : cells) {
                    body.append("<td")
                            .append(style)
                            .append('>')
                            .append(span)
                            .append(cell)
                            .append(close)
                            .append("</td>");
                }
                body.append("</tr></table>\n");
            }
        }
        return body.toString();
    }
}
