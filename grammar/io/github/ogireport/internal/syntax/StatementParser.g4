/*
 * A sentence of a report as statements about figures. Every sequence of tokens is accepted; what is no claim, no amount and
 * no comparison is a mark, and whether the words of a claim make sense together is decided later.
 */
parser grammar StatementParser;

options { tokenVocab = StatementLexer; }

sentence    : clauses+=clause ( pauses+=PAUSE clauses+=clause )* EOF ;

clause      : phrases+=phrase* ;

phrase      : said=claim
            | bare=amount
            | percentage=share
            | compared=comparison
            | mark=( PART | INCLUDING | ALL | RESPECTIVELY | PLAN | SUM | TIMELY | SOME | DECIDES | CHANNEL | APPLICANT | ON_BEHALF | PROCEDURE | CAMPAIGN | OTHER_TOPIC | NOT_ABOUT
                   | YEARS | PART_OF_YEAR | ROUGHLY | AND_MORE | SCALE | COUNT | OTHER_COUNT | MONEY | UNKNOWN ) ;

// 收到政府信息公开申请12件 ; 未发生行政复议、行政诉讼 ; 行政诉讼均未发生
claim       : said=words ( counted=amount | denied=absence )?
            | denied=absence ;
absence     : NONE said=words? COUNT? ;

// 12件 ; 1.2万余件 ; 十三份 ; 2.5亿元
amount      : number=( NUMBER | CHINESE_NUMBER )
              more=AND_MORE? scale=SCALE? more=AND_MORE? unit=( COUNT | OTHER_COUNT | MONEY )? more=AND_MORE? ;

share       : of=SHARE percent=PERCENT? | percent=PERCENT ;

// 较2023年的52件增加10件 : nothing in it is a statement about this year
comparison  : sign=( THAN | COMPARED | CHANGE ) ~PAUSE* ;

// what about, what came of it, when
words       : each+=( REQUEST | ON_REQUEST | BARE_REQUEST
                    | RECONSIDERATION | LITIGATION | DIRECT | AFTER
                    | RULES | NORMATIVE
                    | LICENSING | PENALTIES | COMPULSION
                    | FEES | PROCESSING_FEE
                    | SCOPE | INFORMATION
                    | NEWLY_RECEIVED | RECEIVED | HANDLED | DUE | DEALT_WITH | CARRIED
                    | DISCLOSED | PARTLY | DISCLOSED_OR_PARTLY | REFUSED | UNABLE | NOT_PROCESSED | OTHER_HANDLING
                    | REASON
                    | UPHELD | CORRECTED | OTHER_RESULT | PENDING
                    | ISSUED | REPEALED | IN_FORCE | AMENDED | PUBLISHED
                    | FILED | DECIDED | CHARGED | OCCURRED
                    | YEAR | LAST_YEAR | THIS_YEAR | NEXT_YEAR | UNTIL
                    | JOIN )+ ;
