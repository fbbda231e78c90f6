/*
 * The annual report as a sequence of sections, and each section as prose followed by the lines of its table.
 *
 * The grammar is total: every sequence of tokens has exactly one tree. It takes the sections in whatever order and number
 * they come, and rows wherever they stand, because real texts lose headings and repeat them; which heading opens a section,
 * and which cells a row really has, is decided from the tree and the separators, not here.
 */
parser grammar ReportParser;

options {
    tokenVocab = ReportLexer;
}

report
    : prose (proactiveRow | requestRow | columnHeader | gluedRow)* section* EOF
    ;

section
    : heading prose (proactiveRow | requestRow | columnHeader | gluedRow)*
    ;

heading
    : OVERVIEW_HEADING          // 一、总体情况
    | OTHER_OVERVIEW_HEADING
    | PROACTIVE_HEADING         // 二、主动公开政府信息情况
    | REQUESTS_HEADING          // 三、收到和处理政府信息公开申请情况
    | CHALLENGES_HEADING        // 四、政府信息公开行政复议、行政诉讼情况
    | PROBLEMS_HEADING          // 五、存在的主要问题及改进情况
    | OTHER_MATTERS_HEADING     // 六、其他需要报告的事项
    ;

// each a label of the form, and what follows it up to the next label or heading

proactiveRow
    : ( RULES | NORMATIVE_DOCUMENTS                   // 第二十条第（一）项
      | LICENSING | OTHER_SERVICES                    // 第二十条第（五）项
      | PENALTIES | COMPULSION                        // 第二十条第（六）项
      | FEES                                          // 第二十条第（八）项
      | PROCUREMENT                                   // 第二十条第（九）项, 2019
      ) (NUMBER | PLACEHOLDER | PAGE_NUMBER | RULER | TEXT)*
    ;

requestRow
    : ( NEWLY_RECEIVED                                // 一
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
      ) (NUMBER | PLACEHOLDER | PAGE_NUMBER | RULER | TEXT)*
    ;

columnHeader
    : ( BLOCK_HEADER | INFORMATION_CONTENT
      | ISSUED | REPEALED | IN_FORCE                                                              // 2021
      | NEWLY_PRODUCED | NEWLY_DISCLOSED | NEW_CUT_OFF | TOTAL_DISCLOSED                          // 2019
      | ITEMS_LAST_YEAR | CHANGE | DECISIONS | DECISIONS_THIS_YEAR | FEE_AMOUNT
      | PROCUREMENT_ITEMS | PROCUREMENT_AMOUNT
      | CHECK_RELATION | APPLICANTS | NATURAL_PERSON | ORGANISATIONS | ENTERPRISE | RESEARCH | PUBLIC_INTEREST
      | LEGAL_SERVICE | OTHER | TOTAL
      | OUTCOMES | REFUSED | UNABLE_TO_PROVIDE | NOT_PROCESSED | DATA_COLUMN
      | RECONSIDERATION | LITIGATION | DIRECT_LITIGATION | LITIGATION_AFTER_RECONSIDERATION
      | UPHELD | CORRECTED | OTHER_RESULT | PENDING
      | GLUED_HEADERS
      ) (NUMBER | PLACEHOLDER | PAGE_NUMBER | RULER | TEXT)*
    ;

gluedRow
    : GLUED_ROW (NUMBER | PLACEHOLDER | PAGE_NUMBER | RULER | TEXT)*
    ;

prose
    : (NUMBER | PLACEHOLDER | PAGE_NUMBER | RULER | TEXT)*
    ;
