package io.github.ogireport.internal.text;

/**
 * The table that folds the many ways to print a character of the form into one: full-width to half-width, brackets, dashes,
 * quotes and blanks to one kind each, radicals to ideographs, traditional characters of the form's labels to simplified ones. One
 * character always becomes one character.
 */
final class CharacterFolding {
    private static final int FULL_WIDTH = 0xFEE0;
    private static final String OPENING = "〔[【﹙{❨";
    private static final String CLOSING = "〕]】﹚}❩";
    private static final String QUOTES = "“”„‟‘’'「」『』｢｣";
    private static final String DASHES = "—–―−‐‑‒─━﹣";
    private static final String COMMAS = "﹐";
    private static final String STROKES = "⁄∕÷";
    private static final String PIPES = "│┃┆┊¦∣║▏";

    /** Characters of the form's labels in traditional or variant writing, and below each the one that the form has. */
    private static final String VARIANTS = "規範數現條項發廢廃處決許罰強費業務購採總額單萬對請結轉辦開區計這種屬國機關護權內類過執詢無舉報訴複復議審糾維經續認獲補後"
            + "繳納會團織組構與題問進見為爲於係質體況標實際員間該從來當應據錄產專門級縣鎮鄉廳黨鐵將較減壹貳叁它們個樣號獎賠償訪覆沒臺佈"
            + "檢佔訟郵網絡遞線動態時點傳統優設導監責評績領職術證書檔庫財稅資訊環節農場醫療衛學險勞創聯聽徵論話談讓誤說調諮識譯讀變貫賬"
            + "轄輸達運還遲適選遺鄰釋鐘鏈長閉閱陸隊階隨難雙離頁順須預頒頭頻願風館驗歲歷曆歸殘滿濟準滯潔災熱爭狀獨畫異盡盤礎確礙稱穩競筆"
            + "簡簽籌約紀紙細終給絕綜緊編緩縮繼義聲臨舊葉藝虛裝製覽觀觸訂訓記診詳語課諾謝講豐負貢貨貸貼賽賴趨踐車軟載輔輕迴遠針銷銀鎖錯"
            + "鍵陳陰陽雖電靜響顧顯飲養餘駁駐鮮齊億價僅儘兩冊劃剛勢勝協卻參嚴圖圍園堅壓夠奬婦寧寫寬屆層島帶師幣幫幹廠廣徑徹恆惡愛慮憑懷"
            + "懲戶戰掛損換揚撥擇擔擬擴攜敗敘斷暫東極樓樞樹橋歡氣沖涼淨淺測溝滅滾漁潤澤營牆牽畢眾衆礦禮禦積穫糧紅純紹綠緒緣縱羅肅腦膽興"
            + "艱華蓋蘇蘭蟲衝裏裡視親討託詞試誠誌諒譽貧販貴買賀賃賓賣賦贊贏跡蹟軍軌輛輪連遊違遷邊鑄鑰閣闢陣隱雜雲靈頂頓馬騰驅麥黃龍劉吳"
            + "張楊趙鄭鳳鵬慶寶潛濱瀘灘漢瀏灣溫滬澗嶺峽壩塊墊墾壟壇壯棄檻檯欄棟樂榮槍毀氈殺殼渦漲潑濕濃濾瑪瓊畝疇癥盜睜瞞磚祕禍稈穀窩窮"
            + "竊築篩糞紛紡絲綁綱綵緝緻縫繞繪缽罷聖聰脅腫腳膠臟臥艙茲莊薦薩蔣蕭藍藥蘆虧蝕襲覺訃訝訣註詐誘誦誼諧謀謂謹譜贈贓贖蹤躍軸輯輿"
            + "轟辯逕遙鄧鄒釀釣鈔鉛銅銘鋪鋼錦錢鍋鍛鏟鑑鑒鑽閃閑閒閘闆闊闖闡陝雞霧韓韻頌頗頸頹顆顏顛飄飛飯飾餅餓饋饑駕駛騙騷驚髒鬆鬥鬧魚"
            + "魯鯨鳥鴻鹽麗齡龜僱僑債傭傑偉側偵偽備傷儀儲劑劇勵勸卹厲啟啓喪嗎囑墜壘夾奪妝娛嬰孫尋屍岡帥幟幾彈彌憂憲懇戀戲拋挾捨掃掙揮搶"
            + "摟撐撫撲擊擋擠擺擾攔攝攤攪攬敵斃晉曉曠暢曬棗椏歐殯毆洩浹涇淚淪淵渾湊溼滌漸瀆烏煙煉煩燒燙燈燦爐爺爾犧狹獄獅獵獻琺瑣疊瘋瘡"
            + "癱皚皺盞習兒別匯碼聞衞羣綫産";

    private static final String STANDARD = "规范数现条项发废废处决许罚强费业务购采总额单万对请结转办开区计这种属国机关护权内类过执询无举报诉复复议审纠维经续认获补后"
            + "缴纳会团织组构与题问进见为为于系质体况标实际员间该从来当应据录产专门级县镇乡厅党铁将较减一二三他们个样号奖赔偿访复没台布"
            + "检占讼邮网络递线动态时点传统优设导监责评绩领职术证书档库财税资讯环节农场医疗卫学险劳创联听征论话谈让误说调咨识译读变贯账"
            + "辖输达运还迟适选遗邻释钟链长闭阅陆队阶随难双离页顺须预颁头频愿风馆验岁历历归残满济准滞洁灾热争状独画异尽盘础确碍称稳竞笔"
            + "简签筹约纪纸细终给绝综紧编缓缩继义声临旧叶艺虚装制览观触订训记诊详语课诺谢讲丰负贡货贷贴赛赖趋践车软载辅轻回远针销银锁错"
            + "键陈阴阳虽电静响顾显饮养余驳驻鲜齐亿价仅尽两册划刚势胜协却参严图围园坚压够奖妇宁写宽届层岛带师币帮干厂广径彻恒恶爱虑凭怀"
            + "惩户战挂损换扬拨择担拟扩携败叙断暂东极楼枢树桥欢气冲凉净浅测沟灭滚渔润泽营墙牵毕众众矿礼御积获粮红纯绍绿绪缘纵罗肃脑胆兴"
            + "艰华盖苏兰虫冲里里视亲讨托词试诚志谅誉贫贩贵买贺赁宾卖赋赞赢迹迹军轨辆轮连游违迁边铸钥阁辟阵隐杂云灵顶顿马腾驱麦黄龙刘吴"
            + "张杨赵郑凤鹏庆宝潜滨泸滩汉浏湾温沪涧岭峡坝块垫垦垄坛壮弃槛台栏栋乐荣枪毁毡杀壳涡涨泼湿浓滤玛琼亩畴症盗睁瞒砖秘祸秆谷窝穷"
            + "窃筑筛粪纷纺丝绑纲彩缉致缝绕绘钵罢圣聪胁肿脚胶脏卧舱兹庄荐萨蒋萧蓝药芦亏蚀袭觉讣讶诀注诈诱诵谊谐谋谓谨谱赠赃赎踪跃轴辑舆"
            + "轰辩径遥邓邹酿钓钞铅铜铭铺钢锦钱锅锻铲鉴鉴钻闪闲闲闸板阔闯阐陕鸡雾韩韵颂颇颈颓颗颜颠飘飞饭饰饼饿馈饥驾驶骗骚惊脏松斗闹鱼"
            + "鲁鲸鸟鸿盐丽龄龟雇侨债佣杰伟侧侦伪备伤仪储剂剧励劝恤厉启启丧吗嘱坠垒夹夺妆娱婴孙寻尸冈帅帜几弹弥忧宪恳恋戏抛挟舍扫挣挥抢"
            + "搂撑抚扑击挡挤摆扰拦摄摊搅揽敌毙晋晓旷畅晒枣桠欧殡殴泄浃泾泪沦渊浑凑湿涤渐渎乌烟炼烦烧烫灯灿炉爷尔牺狭狱狮猎献珐琐叠疯疮"
            + "瘫皑皱盏习儿别汇码闻卫群线产";

    /**
     * The blocks with full-width forms, blanks, line ends, controls and marks of format, each from its first to its last character. All
     * others need no look at their Unicode class, which would take some milliseconds of the first parse.
     */
    private static final String CLASSED =
            "\u0000\u00AD\u0600\u08FF\u1680\u180F\u2000\u206F\u3000\u3000\uFEFF\uFF5E\uFFF0\uFFFB";

    /** For each character what it is folded into: itself, where there is nothing to fold. */
    private static final char[] FOLDED = folded();

    private CharacterFolding() {}

    /** What {@code c} is folded into; {@code c} itself where there is nothing to fold. */
    static char fold(char c) {
        return FOLDED[OrdinaryIdeographs.of(c)];
    }

    private static char[] folded() {
        char[] folded = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < folded.length; c++) {
            folded[c] = (char) c;
        }
        for (int i = 0; i < CLASSED.length(); i += 2) {
            for (char c = CLASSED.charAt(i); c <= CLASSED.charAt(i + 1); c++) {
                folded[c] = foldClass(c);
            }
        }
        foldAll(folded, OPENING, '(');
        foldAll(folded, CLOSING, ')');
        foldAll(folded, QUOTES, '"');
        foldAll(folded, DASHES, '-');
        foldAll(folded, COMMAS, ',');
        foldAll(folded, STROKES, '/');
        foldAll(folded, PIPES, '|');
        foldAll(folded, "﹑､", '、');
        foldAll(folded, "｡", '。');
        foldAll(folded, "﹔", ';');
        foldAll(folded, "﹕", ':');
        foldAll(folded, "﹒", '.');
        for (int i = 0; i < VARIANTS.length(); i++) {
            folded[VARIANTS.charAt(i)] = STANDARD.charAt(i);
        }
        return folded;
    }

    private static void foldAll(char[] folded, String characters, char to) {
        for (int i = 0; i < characters.length(); i++) {
            folded[characters.charAt(i)] = to;
        }
    }

    /** Full-width brackets and quotes fold twice: to half width, then to the one kind. */
    private static char foldHalfWidth(char c) {
        return switch (c) {
            case '[', '{' -> '(';
            case ']', '}' -> ')';
            case '\'' -> '"';
            default -> c;
        };
    }

    private static char foldClass(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return foldHalfWidth((char) (c - FULL_WIDTH));
        }
        if (c == '\t' || c == '\n') {
            return c;
        }
        return switch (Character.getType(c)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.CONTROL -> c == '\f' || c == '\u000B' || c == '\u0085' ? '\n' : ' ';
            case Character.SPACE_SEPARATOR, Character.FORMAT -> ' ';
            default -> c;
        };
    }
}
