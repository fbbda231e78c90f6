/*
 * The words of the annual report (政府信息公开工作年度报告), in the order of the printed form.
 *
 * The text comes normalised: half-width punctuation and digits, one kind of bracket, dash, quote and blank, simplified
 * characters. Blanks, tabs, line breaks and pipes separate; what stands between two separators is a chunk. A label or a
 * number is one only if it fills its chunk: TEXT, the last rule, takes every whole chunk and so wins wherever more follows.
 */
lexer grammar ReportLexer;

/* ---------------------------------------------------------------- headings of the six sections */

// 一、总体情况
OVERVIEW_HEADING
    : DECORATION ORDINAL '总' G '体' G '情' G '况' (END | [:。,;(] CHUNK*)
    | DECORATION '总' G '体' G '情' G '况' END
    ;

// 二、主动公开政府信息情况
PROACTIVE_HEADING
    : DECORATION ORDINAL PROACTIVE_WORDING CHUNK*
    | DECORATION PROACTIVE_WORDING END
    ;
fragment PROACTIVE_WORDING
    : (ORGAN G)? '主' G '动' G '公' G '开' G ('政' G '府' | '政' G '务') G (INFORMATION | '政' G '府') G ('的' G)? '情' G '况'
    ;

// 三、收到和处理政府信息公开申请情况
REQUESTS_HEADING
    : DECORATION ORDINAL REQUESTS_WORDING CHUNK*
    | DECORATION REQUESTS_WORDING END
    ;
fragment REQUESTS_WORDING
    : (ORGAN G)? '收' G '到' G ([和及与的、] G)? '处' G '理' G ('的' G)? '政' G '府' G INFORMATION G '公' G '开' G ('工' G '作' G)? ('的' G)? '申' G '请' G ('的' G)? '情' G '况'
    ;

// 四、政府信息公开行政复议、行政诉讼情况
CHALLENGES_HEADING
    : DECORATION ORDINAL CHALLENGES_WORDING CHUNK*
    | DECORATION CHALLENGES_WORDING END
    ;
fragment CHALLENGES_WORDING
    : ('因' G)? ('政' G '府' G INFORMATION G '公' G '开' G ('工' G '作' G)?)? ('被' G)? ('申' G '请' G | '提' G '起' G)? '行' G '政' G '复' G '议' G ([、,和及与] G)? ('被' G)? ('提' G '起' G)?
      '行' G '政' G '诉' G '讼' G ('的' G)? '情' G '况'
    ;

// 五、存在的主要问题及改进情况
PROBLEMS_HEADING
    : DECORATION ORDINAL PROBLEMS_WORDING CHUNK*
    | DECORATION PROBLEMS_WORDING G [及和与、] G ('改' G '进' | '整' G '改' | '下' G '一' G '步') CHUNK*
    ;
fragment PROBLEMS_WORDING
    : ('政' G '府' G INFORMATION G '公' G '开' G)? ('工' G '作' G)? ('中' G)? '存' G '在' G ('的' G)? ('主' G '要' G)? '问' G '题'
    ;

// 六、其他需要报告的事项
OTHER_MATTERS_HEADING
    : DECORATION ORDINAL OTHER_MATTERS_WORDING CHUNK*
    | DECORATION OTHER_MATTERS_WORDING END
    ;
fragment OTHER_MATTERS_WORDING
    : '其' G '他' G ('需' G '要' G | '需' G | '应' G '当' G)? ('报' G '告' | '说' G '明') G ('的' G)? ('事' G '项' | '情' G '况')
    ;

// 一、工作基本情况 and the like: number one and a general name
OTHER_OVERVIEW_HEADING
    : DECORATION [一1] G [、.,:] G ~[ \t\n|,。;:()]* ('情' G '况' | '概' G '况' | '概' G '述') END
    ;

/* ---------------------------------------------------------------- table of section two */

BLOCK_HEADER // 第二十条第（一）项
    : (ANYTHING_OF_THE_REGULATIONS G)? '第' G '二' G '十' G '条' (G '第' (G '(')? (G [一二三四五六七八九1-9])? (G ')')? (G '项')?)?
    ;
fragment ANYTHING_OF_THE_REGULATIONS
    : '《'? ('中' G '华' G '人' G '民' G '共' G '和' G '国' G)? ('政' G '府' G INFORMATION G '公' G '开' G)? '条' G '例' '》'?
    ;
INFORMATION_CONTENT // 信息内容
    : INFORMATION G '内' G '容'
    ;

// 2021: 本年制发件数 | 本年废止件数 | 现行有效件数
ISSUED
    : '本' G '年' G '度'? G '新'? G '制'? G '发' G COUNT_WORD NOTE?
    ;
REPEALED
    : '本' G '年' G '度'? G '新'? G '废' G '止' G COUNT_WORD NOTE?
    ;
IN_FORCE
    : '现' G '行' G '有' G '效' (G COUNT_WORD)? NOTE?
    ;

// 2019: 本年新制作数量 | 本年新公开数量 | 对外公开总数量
NEWLY_PRODUCED
    : '本' G '年' G '度'? G '新' G '制' G '作' (G COUNT_WORD)? NOTE?
    ;
NEWLY_DISCLOSED
    : '本' G '年' G '度'? G '新' G '公' G '开' (G COUNT_WORD)? NOTE?
    ;
NEW_CUT_OFF // the second half of one of these two lost: 本年新 | 本年新
    : '本' G '年' G '新'
    ;
TOTAL_DISCLOSED
    : '对' G '外' G '公' G '开' G '总'? G COUNT_WORD NOTE?
    ;

// 2019: 上一年项目数量 | 本年增/减 | 处理决定数量, 2021: 本年处理决定数量
ITEMS_LAST_YEAR
    : '上' G '一'? G '年' G '度'? G '项' G '目' (G COUNT_WORD)? NOTE?
    ;
CHANGE
    : '本' G '年' G '度'? G '增' G [/、,]? G '减' NOTE?
    ;
DECISIONS
    : '处' G '理' G '决' G '定' (G COUNT_WORD)? NOTE?
    ;
DECISIONS_THIS_YEAR
    : '本' G '年' G '度'? G '处' G '理' G '决' G '定' (G COUNT_WORD)? NOTE?
    ;

// 2021: 本年收费金额（单位：万元）, 2019: 采购项目数量 | 采购总金额
FEE_AMOUNT
    : '本' G '年' G '度'? G '收' G '费' G '金' G '额' (G UNIT_OF_MONEY)? NOTE?
    ;
PROCUREMENT_ITEMS
    : '采' G '购' G '项' G '目' (G COUNT_WORD)? NOTE?
    ;
PROCUREMENT_AMOUNT
    : '采' G '购' G '总'? G '金' G '额' (G UNIT_OF_MONEY)? NOTE?
    ;

RULES // 规章
    : '规' G '章' (NOTE | '设' G '区' G '的' G '市' CHUNK*)?
    ;
NORMATIVE_DOCUMENTS // 行政规范性文件, 2019: 规范性文件
    : ('行' G '政' G)? '规' G '范' G '性' G ('文' G '件' | '档' G '案') (NOTE | '行' G '政' G '机' G '关' G '制' G '定' CHUNK*)?
    ;
LICENSING // 行政许可
    : '行' G '政' G '许' G '可' NOTE?
    ;
OTHER_SERVICES // 其他对外管理服务事项
    : '其' G '他' G '对' G '外' G '管' G '理' G '服' G '务' G '事' G '项' NOTE?
    ;
PENALTIES // 行政处罚
    : '行' G '政' G '处' G '罚' NOTE?
    ;
COMPULSION // 行政强制
    : '行' G '政' G '强' G '制' NOTE?
    ;
FEES // 行政事业性收费
    : '行' G '政' G '事' G '业' G '性' G '收' G '费' (G '项' G '目')? NOTE?
    ;
PROCUREMENT // 政府集中采购
    : '政' G '府' G '集' G '中' G '采' G '购' NOTE?
    ;

/* ---------------------------------------------------------------- table of section three */

CHECK_RELATION // （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
    : ('(' G)? '本' G '列' G '数' G '据' G '的' G '勾' G '稽' G '关' G '系' ~[ \t\n|)]* ')'?
    ;
APPLICANTS // 申请人情况
    : '申' G '请' G '人' G '情' G '况'
    ;
NATURAL_PERSON // 自然人
    : '自' G '然' G '人'
    ;
ORGANISATIONS // 法人或其他组织
    : '法' G '人' G '或' G '其' G '他' G '组' G '织'
    ;
ENTERPRISE // 商业企业
    : '商' G '业' (G '企' G '业')?
    ;
RESEARCH // 科研机构
    : '科' G '研' (G ('机' G '构' | '企' G '业'))?
    ;
PUBLIC_INTEREST // 社会公益组织
    : '社' G '会' G '公' G '益' (G '组' G '织')?
    ;
LEGAL_SERVICE // 法律服务机构
    : '法' G '律' G '服' G '务' (G '机' G '构')?
    ;
OTHER // 其他: a column, and the row 3.其他 without its number
    : '其' G '他'
    ;
TOTAL // 总计: a column of two tables, and the row （七）总计 without its number
    : '总' G '计'
    ;

NEWLY_RECEIVED // 一、本年新收政府信息公开申请数量
    : MARK? '本' G '年' G '度'? G '新' G '收' G '到'? G '政' G '府' G INFORMATION G '公' G '开' G '申' G '请' (G COUNT_WORD)? NOTE?
    ;
CARRIED_IN // 二、上年结转政府信息公开申请数量
    : MARK? '上' G '一'? G '年' G '度'? G '结' G '转' G '政' G '府' G INFORMATION G '公' G '开' G '申' G '请' (G COUNT_WORD)? NOTE?
    ;
OUTCOMES // 三、本年度办理结果
    : OUTCOMES_WORDING
    ;
fragment OUTCOMES_WORDING
    : MARK? '本' G '年' G '度'? G '办' G '理' G '结' G '果'
    ;
DISCLOSED // （一）予以公开
    : (OUTCOMES_WORDING G)? MARK? '予' G '以' G '公' G '开' NOTE?
    ;
PARTIALLY_DISCLOSED // （二）部分公开（区分处理的，只计这一情形，不计其他情形）
    : MARK? '部' G '分' G '公' G '开' (G ('(' G)? '区' G '分' G '处' G '理' G '的' G PAUSE? G '只' G '计' G '这' G '一' G '情' G '形' G PAUSE? G '不' G '计' G '其' G '他' G '情' G '形' (G ')')?)? NOTE?
    ;
REFUSED // （三）不予公开
    : REFUSED_WORDING
    ;
fragment REFUSED_WORDING
    : MARK? '不' G '予' G '公' G '开'
    ;
STATE_SECRET // 1.属于国家秘密
    : (REFUSED_WORDING G)? MARK? '属' G '于' G '国' G '家' G '秘' G '密' NOTE?
    ;
PROHIBITED_BY_LAW // 2.其他法律行政法规禁止公开
    : MARK? '其' G '他' G '法' G '律' G PAUSE? G '行' G '政' G '法' G '规' G '禁' G '止' G '公' G '开' NOTE?
    ;
SECURITY_OR_STABILITY // 3.危及“三安全一稳定”
    : MARK? '危' G '及' G '"'? G '三' G '安' G '全' G '一' G '稳' G '定' (G '"')? NOTE?
    ;
THIRD_PARTY_RIGHTS // 4.保护第三方合法权益
    : MARK? '保' G '护' G '第' G '三' G '方' G '的'? G '合' G '法' G '权' G '益' NOTE?
    ;
INTERNAL_AFFAIRS // 5.属于三类内部事务信息
    : MARK? '属' G '于' G '"'? G '三' G '类' G '"'? G '内' G '部' G '事' G '务' G INFORMATION NOTE?
    ;
DELIBERATIVE_PROCESS // 6.属于四类过程性信息
    : MARK? '属' G '于' G '"'? G '四' G '类' G '"'? G '过' G '程' G '性' G INFORMATION NOTE?
    ;
ENFORCEMENT_FILE // 7.属于行政执法案卷
    : MARK? '属' G '于' G '行' G '政' G '执' G '法' G '案' G '卷' (G INFORMATION)? NOTE?
    ;
ADMINISTRATIVE_INQUIRY // 8.属于行政查询事项
    : MARK? '属' G '于' G '行' G '政' G '查' G '询' G '事' G '项' (G INFORMATION)? NOTE?
    ;
UNABLE_TO_PROVIDE // （四）无法提供
    : UNABLE_WORDING
    ;
fragment UNABLE_WORDING
    : MARK? '无' G '法' G '提' G '供'
    ;
NOT_HELD // 1.本机关不掌握相关政府信息
    : (UNABLE_WORDING G)? MARK? '本' G '机' G '关' G '不' G '掌' G '握' G '的'? G '相' G '关' G '政' G '府' G INFORMATION NOTE?
    ;
NEEDS_CREATION // 2.没有现成信息需要另行制作
    : MARK? '没' G '有' G '现' G '成' G INFORMATION G PAUSE? G '需' G '要' G '另' G '行' G '制' G '作' NOTE?
    ;
STILL_UNCLEAR // 3.补正后申请内容仍不明确
    : MARK? '补' G '正' G '后' G '申' G '请' G '内' G '容' G '仍' G '不' G '明' G '确' NOTE?
    ;
NOT_PROCESSED // （五）不予处理
    : NOT_PROCESSED_WORDING
    ;
fragment NOT_PROCESSED_WORDING
    : MARK? '不' G '予' G '处' G '理'
    ;
PETITION_OR_COMPLAINT // 1.信访举报投诉类申请
    : (NOT_PROCESSED_WORDING G)? MARK? '信' G '访' G PAUSE? G '举' G '报' G PAUSE? G '投' G '诉' G '类' G '申' G '请' NOTE?
    ;
DUPLICATE // 2.重复申请
    : MARK? '重' G '复' G '申' G '请' NOTE?
    ;
PUBLIC_PUBLICATION // 3.要求提供公开出版物
    : MARK? '要' G '求' G '提' G '供' G '公' G '开' G '出' G '版' G '物' NOTE?
    ;
UNJUSTIFIED_MASS_REQUESTS // 4.无正当理由大量反复申请
    : MARK? '无' G '正' G '当' G '理' G '由' G '大' G '量' G '反' G '复' G '申' G '请' NOTE?
    ;
CONFIRM_OR_REISSUE // 5.要求行政机关确认或重新出具已获取信息
    : MARK? '要' G '求' G '行' G '政' G '机' G '关' G '确' G '认' G '或' G '重' G '新' G '出' G '具' G '已' G '获' G '取' G INFORMATION NOTE?
    ;
OTHER_HANDLING // （六）其他处理: one row in the 2019 form, a group in the 2021 form
    : OTHER_HANDLING_WORDING NOTE?
    ;
fragment OTHER_HANDLING_WORDING
    : MARK? '其' G '他' G '处' G '理'
    | '(' G [六6] G ')' G '其' G '他'
    ;
CLARIFICATION_OVERDUE // 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
    : (OTHER_HANDLING_WORDING G)? MARK? '申' G '请' G '人' G '无' G '正' G '当' G '理' G '由' G '逾' G '期' G '不' G '补' G '正' (G PAUSE? G NO_LONGER_PROCESSED)? NOTE?
    ;
FEE_OVERDUE // 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
    : MARK? '申' G '请' G '人' G '逾' G '期' G '未' G '按' G '收' G '费' G '通' G '知' G '要' G '求' G '缴' G '纳' G '费' G '用' (G PAUSE? G NO_LONGER_PROCESSED)? NOTE?
    ;
fragment NO_LONGER_PROCESSED
    : '行' G '政' G '机' G '关' G '不' G '再' G '处' G '理' G '其' G '政' G '府' G INFORMATION G '公' G '开' G '申' G '请'
    ;
OTHER_REASON // 3.其他
    : '3' (PAUSE+ G)? '其' G '他' NOTE?
    ;
OUTCOMES_TOTAL // （七）总计
    : MARK '总' G '计' NOTE?
    ;
CARRIED_FORWARD // 四、结转下年度继续办理
    : MARK? '结' G '转' G '下' G '一'? G '年' G '度'? G '继' G '续' G '办' G '理' NOTE?
    ;
DATA_COLUMN // a column name without meaning, where each row is a table of its own: 数据1
    : '数' G '据' DIGIT
    ;

/* ---------------------------------------------------------------- table of section four */

RECONSIDERATION // 行政复议
    : '行' G '政' G '复' G '议'
    ;
LITIGATION // 行政诉讼
    : '行' G '政' G '诉' G '讼'
    ;
DIRECT_LITIGATION // 未经复议直接起诉
    : (LITIGATION_WORDING G)? ('(' G)? '未' G '经' G '复' G '议' G '直' G '接' G '起' G '诉' (G ')')?
    ;
LITIGATION_AFTER_RECONSIDERATION // 复议后起诉
    : (LITIGATION_WORDING G)? ('(' G)? ('经' G)? '复' G '议' G '后' G '起' G '诉' (G ')')?
    ;
fragment LITIGATION_WORDING
    : '行' G '政' G '诉' G '讼'
    ;
UPHELD // 结果维持
    : '结' G '果' G '维' G '持'
    ;
CORRECTED // 结果纠正
    : '结' G '果' G '纠' G '正'
    ;
OTHER_RESULT // 其他结果
    : '其' G '他' G '结' G '果'
    ;
PENDING // 尚未审结
    : '尚' G '未' G '审' G '结'
    ;

/* ---------------------------------------------------------------- what stands in cells */

NUMBER // 0  1,234  4068.208  +3  -11  增1423  251000元  22（其中修订 16 件）
    : SIGN? INTEGER ('.' DIGIT+)? (UNIT | [ ] ('件' | [万亿]? '元'))? NOTE?
    ;
PLACEHOLDER // /  -  —  无  不适用
    : '/'+ | '-' '-'? | '无' | '不适用' | '\\' | [Nn] '/'? [Aa]
    ;
PAGE_NUMBER // — 4 —
    : '-'+ [ ]* DIGIT+ [ ]* '-'+
    | '第' [ ]* DIGIT+ [ ]* '页' ([ ]* [,/]? [ ]* '共' [ ]* DIGIT+ [ ]* '页')?
    ;
RULER // the dash row of a markdown table
    : ':'? '-' '-' '-'+ ':'?
    ;

TEXT
    : CHUNK+
    ;
SEPARATORS
    : [ \t\n|]+ -> skip
    ;

/* ---------------------------------------------------------------- pieces */

fragment INFORMATION // Taiwan and Hong Kong say 資訊
    : '信' G '息' | '资' G '讯'
    ;
fragment G // between two characters of a label blanks and line breaks may stand, never a cell border
    : [ \n]*
    ;
fragment CHUNK
    : ~[ \t\n|]
    ;
fragment ORGAN
    : '行' G '政' G '机' G '关' | '本' G '机' G '关'
    ;
fragment DECORATION // ## and ** of markdown, a full stop of nothing
    : ([#*>]+ [ ]*)?
    ;
fragment ORDINAL // 一、  1、  （一）  第一部分
    : '第'? ('(' G)? [一二三四五六七八九] G ('部' G '分')? [、.,:)]* G
    | '('? [1-9] [、.,:)]+ G
    | '、' G // the number is lost
    ;
fragment END
    : [:。.*]*
    ;
fragment MARK // 一、 （一） 1. before a row label; a digit without a point must touch the label, lest it be a value
    : '(' G [一二三四五六七八1-8] G ')' PAUSE* G
    | [一二三四] G PAUSE* G
    | [1-8] (PAUSE+ G)?
    ;
fragment PAUSE
    : [、.,;]
    ;
fragment COUNT_WORD
    : ('总' G)? ('件' G)? ('数' (G '量')? | '件')
    ;
fragment UNIT_OF_MONEY
    : ([(] G)? ('单' G '位' G [:]? G)? ('万' G)? '元' (G [)])?
    ;
fragment NOTE // at least three characters, so that （一） is none
    : [ ]? '(' ~[()\t\n|] ~[()\t\n|] ~[()\t\n|]+ ')'
    | [ ]? '(' ~[ ()\t\n|] WRAPPED WRAPPED+ [ ]* ')'
    ;
fragment WRAPPED // over lines: without wide gaps and numbers alone, which are the values of a row around which a label is wrapped
    : [ ]? ~[ ()\t\n|]
    | [ ]* '\n' [ \n]* (DIGIT+ [ ]?)? ~[ ()\t\n|0-9]
    ;
fragment SIGN
    : [+-] | '增' '加'? | '减' '少'?
    ;
fragment INTEGER
    : DIGIT+
    | DIGIT DIGIT? DIGIT? (',' DIGIT DIGIT DIGIT)+
    ;
fragment UNIT
    : [万亿]? '元' | [件条份项宗起例次部个人笔] | '批' '次'? | '件' '次' | '人' '次' | '万' [件条份项宗起例次部个笔]? | '亿'
    ;
fragment DIGIT
    : [0-9]
    ;
