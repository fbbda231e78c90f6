/*
 * The words of statements about figures in the prose of a report: 全年共收到政府信息公开申请12件，其中予以公开3件……
 *
 * Words that carry no claim are skipped, words that no rule here knows become UNKNOWN: a statement is read only where
 * nothing unknown stands between its words. The longest word wins; among words of one length, the first rule.
 */
lexer grammar StatementLexer;

// When

YEARS          : FOUR BLANK* '年'? BLANK* [-—–~～至到] BLANK* FOUR BLANK* '年'
               | '近' [两三四五]? '年来' | '十' [一二三四五] '五' [”"]? '规划'? ( '期间' | '以来' ) | [两三四五十] '年来' | '历年' | '以来' ;
DAY_OF_PERIOD  : ( ( '1' BLANK* '月' BLANK* '1' | '12' BLANK* '月' BLANK* '31' ) BLANK* '日'
               | '12' BLANK* '月' BLANK* '底' | '年底' | '1' BLANK* '月'? BLANK* [-—至] BLANK* '12' BLANK* '月' '份'? ) -> skip ;
YEAR           : FOUR BLANK* '年' BLANK* '度'? ;
PART_OF_YEAR   : DIGIT DIGIT? BLANK* [-—至]? BLANK* DIGIT? DIGIT? BLANK* '月' BLANK* ( '份' | DIGIT+ BLANK* '日' )?
               | '季度' | '上半年' | '下半年' | '月份' | '每月' ;
LAST_YEAR      : '加'? '上年' '度'? | '上一年' '度'? | '去年' '度'? | '往年' | '前年' ;
NEXT_YEAR      : '下年' '度'? | '下一年' '度'? | '次年' '度'? | '明年' '度'? ;
THIS_YEAR      : '本年' '度'? | '今年' ( '年初'? '以来' )? | '年初以来' | '一年来' | '全年' '度'? | '当年' | '年内' ;
UNTIL          : '至' | '到' | '转入' ;

// How many

PERCENT        : DIGIT+ ( '.' DIGIT+ )? BLANK* [%％] ;
NUMBER         : DIGIT+ ( ',' DIGIT DIGIT DIGIT )* ( [.．] DIGIT+ )? ;
CHINESE_NUMBER : [一二三四五六七八九十两〇] [零〇一二三四五六七八九十百千万亿两]* ;
ORDINAL        : '第' BLANK* ( DIGIT+ | [一二三四五六七八九十]+ ) -> type(UNKNOWN) ;
IDIOM          : ( '一件事' | '一起' | '一次性' | '一体' | '一是' | '二是' | '三是' | '四是' | '五是' | '六是'
               | '规划' '、'? '计划' | '虚拟' | '模拟' | '统一' | '一方面' | '一把手' | '一步' | '一网' | '一窗' | '十分' | '万一' ) -> type(UNKNOWN) ;
SCALE          : '万' | '亿' ;
MONEY          : '元' ;
OTHER_COUNT    : '件次' | '件（次）' | '件(次)' | '人次' | '余次' | '人' | '名' | '场' | '期' | '户' | '家' | '部' ;
COUNT          : '件' | '宗' | '份' | '条' | '起' | '例' | '次' | '个' | '项' | '篇' ;
AND_MORE       : '余' | '多' | '以上' | '左右' ;
ROUGHLY        : '约' | '近' | '超' '过'? | '逾' | '不足' | '达到' ;
SHARE          : '占比' | '占' ;

// What about

REQUEST        : DISCLOSURE '的'? '申请' NUMBER_OF? | '申请公开' '的'? '政府'? '信息' | '申请' DISCLOSURE
               | '要求'? '公开' '政府'? '信息' '的' '申请' NUMBER_OF?
               | '依申请公开' ( '政府'? '信息' )? '的'? '申请' NUMBER_OF? | '依申请公开' ( '件' | '事项' | '情况' ) | '依申请' ( '事项' | '件' )? ;
ON_REQUEST     : '依申请公开' ( '政府'? '信息' )? '工作'? ;
BARE_REQUEST   : '申请' NUMBER_OF? | '申请件' ;
APPLICANT_WORD : ( '申请人' | '申请书' | '申请表' | '再申请' ) -> type(UNKNOWN) ;
RECONSIDERATION: '行政'? '复议' ( '案件' | '申请' )? NUMBER_OF? ;
DIRECT         : ( '未经' '行政'? '复议' )? '直接' ( '起诉' | '提起' '行政'? '诉讼' ) ;
AFTER          : '经'? '行政'? '复议后' '再'? ( '起诉' | '提起' '行政'? '诉讼' ) ;
LITIGATION     : '行政'? '诉讼' '案件'? NUMBER_OF? ;
RULES          : '政府'? '规章' ;
NORMATIVE      : '行政'? '规范性文件' ;
LICENSING      : '行政许可' ( '处理'? '决定' )? ;
PENALTIES      : '行政处罚' ( '处理'? '决定' )? ;
COMPULSION     : '行政强制' ( '措施' | '执行' )? ( '处理'? '决定' )? ;
FEES           : '行政事业性收费' | '行政事业收费' ;
PROCESSING_FEE : '政府'? '信息' '公开'? '处理费' '用'? | '信息公开信息处理费' '用'? ;
OTHER_TOPIC    : ( '12345' | '12315' | '12331' ) [”’"']? | '热线' | '信箱' | '建议' | '提案' | '议案' | '咨询' | '投诉'
               | '举报' | '留言' | '信访' | '来信' | '来访' | '来电' | '工单' | '意见' | '诉求' | '异议' | '求助' | '问题'
               | '权力事项' | '公共服务' | '规章制度' | '应诉案件' | '行政裁决' | '行政许可' ( '申请' | '事项' | '信息' )
               | '行政处罚' ( '信息' | '事项' | '案件信息' ) | '稿件' | '公文' | '政务服务' | '申请补正' | '补正' | '许可申请'
               | '公证' | '仲裁' | '法律援助' | '听证' | '备案' ;
REASON         : COMPLAINT ( '、'? COMPLAINT )* '类' '申请'? -> type(UNKNOWN) ; // why nothing was done, in the words of the table
SCOPE          : '政府'? '信息公开' '工作'? ;
INFORMATION    : '政府'? '信息' ;

// What came of it

NEWLY_RECEIVED : '新收到' | '新收' | '新受理' | '新接收' | '新接' '到'? | '新增' ;
RECEIVED       : '收到' | '接收' | '接到' | '受理' '量'? | '收悉' | '收件' ;
HANDLED        : '办结' '量'? | '答复' | '回复' | '办复' | '处理完毕' | '办理完毕' ;
DUE            : ( '应' | '需' | '须' ) '要'? ( '办理' | '处理' | '办' ) ; // 共需办理43件: those received and those carried in
OBLIGED        : '应' ( '答复' | '办结' ) -> type(UNKNOWN) ;
DEALT_WITH     : '办理' | '处理' | '应诉' | '尚'? '未' ( '办结' | '办理完毕' ) '的'? ;
NOT_ABOUT      : ( '非' | '不涉及' ) '政府'? '信息公开' | '与' '政府'? '信息公开' '工作'? '无关' ;
CARRIED        : '结转' | '转结' | '顺延' ;
DISCLOSED      : '予以公开' | '同意公开' ;
PARTLY         : '部分公开' | '区分处理' ;
DISCLOSED_OR_PARTLY : ( '予以'? '公开' | '予以' ) ( '、' | '和' | '及' | '或' '者'? ) '部分公开' ;
REFUSED        : '不予公开' | '不同意公开' | '不公开' ;
UNABLE         : '无法提供' | '不能提供' ;
NOT_PROCESSED  : '不予处理' | '不作处理' ;
OTHER_HANDLING : '其他处理' | '其它处理' | '作其他处理' ;
UPHELD         : '结果'? '维持' '原'? '决定'? ;
CORRECTED      : '结果'? '纠正' | '纠错' ;
OTHER_RESULT   : '其他结果' | '其它结果' ;
PENDING        : '尚'? '未审结' | '尚'? '未结案' ;
ISSUED         : '制发' | '制定' ( '印'? '发' | '发布' | '出台' )? | '新制定' | '新制发' | '印发' | '出台' | '新制作' ;
REPEALED       : '废止' | '取消' | '停征' | '减免' | '免征' | '免收' | '退还' ; // of fees: not charged
IN_FORCE       : '现行有效' | '继续有效' ;
AMENDED        : '修改' | '修订' ;
PUBLISHED      : '主动'? '公开' | '发布' | '公布' | '公示' | '归集' | '上传' | '报送' | '推送' | '录入' | '填报' | '上报' ;
FILED          : '立案' ; // and not yet decided
DECIDED        : '作出' | '做出' | '实施' ;
CHARGED        : '收取' | '收缴' | '征收' | '收费' ;
OCCURRED       : '被'? '提起' | '被申请' | '发生' | '产生' | '引发' | '引起' | '出现' | '存在' | '涉及' ;

// How it is said

NONE           : '均'? ( '未' '曾'? '有'? | '没有' | '没' | '无' '人'? | '不存在' ) | '零' ;
NOT_A_DENIAL   : ( '无正当理由' | '未按' | '无误' | '无障碍' | '无偿' | '无缝' | '未来' | '未成年'
               | '未能' | '无纸化' | '无关' | '未予' | '未经' | '未公开' | '无效' | '无论' ) -> type(UNKNOWN) ;
NOT_IN_TIME    : ( '未按' [时期] | '未及时' | '未如期' | [逾超] '期' '仍'? '未' ) -> type(TIMELY) ;
ALL            : '均' '获'? | '全部' | '都' ;
PART           : '其中' ;
RESPECTIVELY   : '分别' | '各' ;
INCLUDING      : '含' | '包括' | '包含' | '加上' | '连同' ;
THAN           : '较' | '比' | '同比' | '环比' | '相较' ;
COMPARED       : '相比' | '对比' ;
CHANGE         : '增加' '了'? | '减少' '了'? | '增长' '了'? | '下降' '了'? | '上升' '了'? | '增至' | '降至' | '增幅' | '降幅' ;
PLAN           : '计划' | '拟' | '预计' | '力争' | '争取' | '力求' ; // what is aimed at, and no count of what was done
SUM            : '累计' | '共有' ;
TIMELY         : '按时' | '按期' | '及时' | '如期' | '限期' | '逾期' | '超期' | '当场' ;
CHANNEL        : '网络' | '网上' | '信函' | '当面' | '邮寄' | '电子邮件' | '邮件' | '在线' | '线上' | '线下' | '现场'
               | '传真' | '平台' | '网站' | '窗口' | '书面' | '邮箱' | '微信' | '微博' | '渠道' | '方式' | '途径' | '口头' ;
ON_BEHALF      : '代表' | '代为' | '协助' | '配合' | '指导' | '督促' | '督办' | '协调'
               | [省市区县镇乡局委部所直下] '属' | '基层' ; // the figures are those of other bodies
TRANSFERRED    : ( '转来' | '转办' | '交办' | '转交' ) -> type(ON_BEHALF) ;
PROCEDURE      : ( '简易' | '一般' | '普通' ) '程序' -> type(APPLICANT) ; // some of the decisions
APPLICANT      : '自然人' | '公民' | '个人' | '法人' | '企业' | '社会组织' | '科研机构' | '律师事务所' | '法律服务机构' ;
JOIN           : '、' | '和' | '及' | '与' | '或' '者'? | '以及' | '并' ;
PAUSE          : [，,；;。] ;

EVERYBODY      : ( '公民' | '自然人' ) '、' '法人' ( '和' | '或' | '或者' | '及' | '以及' | '、' ) ( '其他' | '其它' )? '组织' -> skip ;
WITHOUT_CLAIM  : ( '共' '计'? | '合计' | '总计' | '总共' | '一共' | '的' | '了' | '为' | '是' | '有' | '已' '经'? | '被' | '由'
               | '向' | '于' | '因' | '就' | '等' | '数量' | '数' | '件数' | '任何' '形式' | '实际' | '各' ( '级' | '部门' | '单位' | '乡镇' ) | '总数' | '情况' | '案件' | '事项' | '任何' | '有关'
               | '相关' | '关于' | '各类' '主体'? | '决定' | '提出' | '提交' | '递交' | '继续' | '依法' | '依规' | '人民政府' | '截至' | '截止'
               | ( '我' | '本' | '全' ) [省市区县镇乡局办厅委部院]
               | ( '我' | '本' ) ( '机关' | '单位' | '街道' ) | '本级' | '政府' '部门'? | '行政机关' | '金额' | '总额' | '费用'
               | '期限未满' | '未到期' | '未到' ( '答复' | '办理' )? '期限' | '年度' | '过' | '也' | '而' | '工作' | '类' | '社会'? ( '公众' | '群众' ) ) -> skip ;
MARKS          : [ \t\r\n\u3000\u00A0：:（）()“”"'《》〈〉] -> skip ;
UNKNOWN        : . ;

fragment FOUR      : [12１２] DIGIT DIGIT DIGIT ;
fragment DIGIT     : [0-9０-９] ;
fragment BLANK     : [ \t\u3000\u00A0] ;
fragment NUMBER_OF : '总'? '数' '量'? | '总'? '量' ;
fragment COMPLAINT : '信访' | '举报' | '投诉' ;
fragment DISCLOSURE: ( '政府' | '政务' )? '信息'? '公开' ;
