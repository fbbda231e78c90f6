/*
 * The annual report on open government information, in the order of the printed form.
 *
 * The words come from ReportLexer. Between lexer and parser stands the layout step: it decides where lines, tables, rows and cells
 * begin and end, whatever the source, and writes
 *
 *     TITLE_LINE, SUBHEADING, TEXT_LINE, PAGE_FURNITURE      a line of prose is one token
 *     ..._HEADING                                            only where it opens a section
 *     ..._TABLE  rows  END_TABLE                             a table, named by its words
 *     key  cells  END_ROW                                    a row; its key, the cell that says what the row is, comes first
 *
 * A cell is one token: a word of the form, NUMBER, PLACEHOLDER, BLANK or TEXT. Its place in the grid is beside the token, so the order
 * of the cells in a row means nothing, and columns are named by the headers above them, not by counting.
 *
 * The grammar is total over what the layout step writes: a row that is none of the form's is an otherRow. Each decision needs the
 * next token alone.
 */
parser grammar ReportParser;

options {
    tokenVocab = ReportLexer;
}

tokens {
    TITLE_LINE, SUBHEADING, TEXT_LINE, PAGE_FURNITURE, AFTER_REPORT,
    PROACTIVE_TABLE, REQUEST_TABLE, CHALLENGE_TABLE, END_TABLE,
    FORM_2019, FORM_2021,
    HEADER_ROW, OTHER_HANDLING_GROUP, OTHER_ROW, REMARK, BLANK, END_ROW
}

report
    : preamble (overview | proactiveDisclosure | requestHandling | challenges | problems | otherMatters)* epilogue? EOF
    ;

preamble            // title, introduction, and what a web page puts above
    : content
    ;

overview            // 一、总体情况
    : heading=(OVERVIEW_HEADING | OTHER_OVERVIEW_HEADING) content
    ;

proactiveDisclosure // 二、主动公开政府信息情况
    : heading=PROACTIVE_HEADING content
    ;

requestHandling     // 三、收到和处理政府信息公开申请情况
    : heading=REQUESTS_HEADING content
    ;

challenges          // 四、政府信息公开行政复议、行政诉讼情况
    : heading=CHALLENGES_HEADING content
    ;

problems            // 五、存在的主要问题及改进情况
    : heading=PROBLEMS_HEADING content
    ;

otherMatters        // 六、其他需要报告的事项
    : heading=OTHER_MATTERS_HEADING content
    ;

epilogue            // what a web page puts below
    : AFTER_REPORT content
    ;

content             // headings get lost, so every section may hold every table
    : (paragraph | proactiveTable | requestTable | challengeTable)*
    ;

paragraph
    : TITLE_LINE | SUBHEADING | TEXT_LINE | PAGE_FURNITURE
    ;

/* ---------------------------------------------------------------- table of section two */

proactiveTable
    : PROACTIVE_TABLE proactiveBlock* END_TABLE
    ;

proactiveBlock      // one item of article 20; the forms are mixed in real reports, so each block has its own
    : form (blockTitle | proactiveHeader | proactiveRow | otherRow | remark)*
    ;

form                // decided by the header words: 制发, 废止 … are of 2021, 新制作, 新公开 … of 2019
    : FORM_2019 | FORM_2021
    ;

blockTitle          // 第二十条第（一）项
    : BLOCK_HEADER cells+=~END_ROW* END_ROW
    ;

proactiveHeader     // 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
    : HEADER_ROW names+=~END_ROW* END_ROW
    ;

proactiveRow
    : label=( RULES | NORMATIVE_DOCUMENTS                   // 第二十条第（一）项
            | LICENSING | OTHER_SERVICES                    // 第二十条第（五）项
            | PENALTIES | COMPULSION                        // 第二十条第（六）项
            | FEES                                          // 第二十条第（八）项
            | PROCUREMENT                                   // 第二十条第（九）项, 2019
            ) cells+=~END_ROW* END_ROW
    ;

/* ---------------------------------------------------------------- table of section three */

requestTable
    : REQUEST_TABLE form (requestHeader | requestRow | outcomeGroup | otherRow | remark)* END_TABLE
    ;

requestHeader       // 申请人情况;  自然人 | 法人或其他组织 | 总计;  商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
    : HEADER_ROW names+=~END_ROW* END_ROW
    ;

requestRow
    : label=( NEWLY_RECEIVED                                // 一
            | CARRIED_IN                                    // 二
            | DISCLOSED                                     // 三（一）
            | PARTIALLY_DISCLOSED                           // 三（二）
            | STATE_SECRET | PROHIBITED_BY_LAW | SECURITY_OR_STABILITY | THIRD_PARTY_RIGHTS | INTERNAL_AFFAIRS
            | DELIBERATIVE_PROCESS | ENFORCEMENT_FILE | ADMINISTRATIVE_INQUIRY                          // 三（三）
            | NOT_HELD | NEEDS_CREATION | STILL_UNCLEAR                                                 // 三（四）
            | PETITION_OR_COMPLAINT | DUPLICATE | PUBLIC_PUBLICATION | UNJUSTIFIED_MASS_REQUESTS
            | CONFIRM_OR_REISSUE                                                                        // 三（五）
            | OTHER_HANDLING                                // 三（六）, a row of its own in 2019
            | CLARIFICATION_OVERDUE | FEE_OVERDUE | OTHER_REASON                                        // 三（六）, 2021
            | OUTCOMES_TOTAL                                // 三（七）
            | CARRIED_FORWARD                               // 四
            ) cells+=~END_ROW* END_ROW
    ;

outcomeGroup        // 三、本年度办理结果;  （三）不予公开: labels over several rows, without cells of their own
    : label=(OUTCOMES | REFUSED | UNABLE_TO_PROVIDE | NOT_PROCESSED | OTHER_HANDLING_GROUP) END_ROW
    ;

/* ---------------------------------------------------------------- table of section four */

challengeTable
    : CHALLENGE_TABLE (challengeHeader | challengeRow | otherRow | remark)* END_TABLE
    ;

challengeHeader     // 行政复议 | 行政诉讼;  结果维持 … 总计 | 未经复议直接起诉 | 复议后起诉;  结果维持 … 总计 | 结果维持 … 总计
    : HEADER_ROW names+=~END_ROW* END_ROW
    ;

challengeRow        // the form gives it no label, so its first value is its key; in a turned table a group stands among its cells
    : cells+=(NUMBER | PLACEHOLDER | BLANK | TEXT) cells+=~END_ROW* END_ROW
    ;

/* ---------------------------------------------------------------- what fits nowhere */

otherRow            // a row that the form does not have
    : OTHER_ROW cells+=~END_ROW* END_ROW
    ;

remark              // a note, a page number, a piece of a torn label
    : REMARK
    ;
