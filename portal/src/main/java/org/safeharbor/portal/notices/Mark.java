package org.safeharbor.portal.notices;

import static org.safeharbor.core.dispute.NoticeFact.AUTHORITY;
import static org.safeharbor.core.dispute.NoticeFact.COMPARISON;
import static org.safeharbor.core.dispute.NoticeFact.EVIDENCE;
import static org.safeharbor.core.dispute.NoticeFact.IDENTITY;
import static org.safeharbor.core.dispute.NoticeFact.LOCATION;
import static org.safeharbor.core.dispute.NoticeFact.NATURE;
import static org.safeharbor.core.dispute.NoticeFact.TITLE_PROOF;
import static org.safeharbor.core.dispute.NoticeFact.TRUTH_STATEMENT;

import java.util.regex.Pattern;
import org.safeharbor.core.dispute.NoticeFact;

/**
 * A kind of words that a notice is searched for, in Chinese and English, each with the element that it points to. What
 * stands behind the words is never checked.
 */
enum Mark {
    NAME(
            IDENTITY,
            "(?:权利人|申请人|投诉人|通知人|发函人|委托人|公司名称|单位名称|姓名|联系人)(?:名称|姓名)?\\s*[:：]\\s*[^\\s，。;；][^\\n，。;；]{1,60}"
                    + "|(?:\\p{IsHan}|[（(]\\p{IsHan}{2,10}[）)]){2,30}(?:有限责任公司|股份有限公司|有限公司|律师事务所|出版社|研究院)"
                    + "|\\b(?:rights? ?(?:holder|owner)|complainant|company name|full name|name|signed)\\s*:\\s*[^\\s,][^\\n,]{1,60}"
                    + "|\\bI,\\s+[A-Z][\\p{L} .’'-]{2,50},"
                    + "|\\b[A-Z][\\p{L}&.-]{0,30}(?: [A-Z&][\\p{L}&.-]{0,30}){0,5},? (?:Ltd|Inc|LLC|GmbH|Corp|Corporation|Limited)\\b\\.?",
            false),
    EMAIL(IDENTITY, "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}", false),
    PHONE(
            IDENTITY,
            "(?<![\\d.])(?:\\+?86[- ]?)?1[3-9]\\d(?:[- ]?\\d{4}){2}(?!\\d)"
                    + "|(?<![\\d.])0\\d{2,3}[- ]?\\d{7,8}(?!\\d)"
                    + "|(?<![\\d.])400[- ]?\\d{3}[- ]?\\d{4}(?!\\d)"
                    + "|\\+\\d{1,3}(?:[- .(]{1,2}\\d{1,4}\\)?){2,5}",
            false),
    POSTAL_ADDRESS(
            IDENTITY,
            "(?<!网络|网页|链接|侵权|下载|邮箱|IP ?)(?:通讯地址|联系地址|邮寄地址|住所地?|住址|地址)\\s*[:：]\\s*(?!http|www)[^\\n，。;；]{4,80}"
                    + "|(?<!mail |web |IP |URL )\\b(?:postal |mailing |street )?address\\s*:\\s*(?!http|www)[^\\n]{6,80}",
            false),
    REGISTRATION(
            TITLE_PROOF,
            "(?:国|[\\p{IsHan}])作登字[-— ]?[\\dA-Z年第号-]{6,30}|软著登字第?\\d{5,9}号?"
                    + "|(?:登记|注册|专利|商标注册|注册证)号(?:码)?\\s*[:：为是]?\\s*(?:第|ZL)?\\s?[A-Z\\d][\\dA-Z.-]{4,25}号?"
                    + "|第\\s?\\d{5,9}\\s?号.{0,8}商标|ZL\\s?\\d{8,12}(?:\\.[\\dX])?"
                    + "|\\b(?:registration|certificate|reg\\.?|patent|trade ?mark)(?: registration)?\\s*(?:no\\.?|number|#)\\s*:?\\s*[A-Z]{0,3}[- ]?\\d[\\w./-]{3,25}",
            false),
    CERTIFICATE(
            TITLE_PROOF,
            "(?:作品|著作权|软件著作权)?登记证书|商标注册证|专利证书|版权证明|权属证明|权利证明|著作权合同|许可(?:使用)?合同|版权声明页"
                    + "|certificates? of (?:registration|copyright|title)|registration certificates?|proof of (?:ownership|title|copyright)|licen[cs]e agreement",
            true),
    TRUTH(
            TRUTH_STATEMENT,
            "(?:保证|承诺|声明|确认)[^。\\n]{0,30}(?:真实|属实|准确|无误|无虚假)|(?:通知|以上|上述|所述)[^。\\n]{0,14}(?:真实|属实)"
                    + "|(?:愿|自愿|将)[^。\\n]{0,8}承担[^。\\n]{0,18}责任"
                    + "|good[- ]faith|under (?:the )?penalty of perjury"
                    + "|(?:information|notice|notification|statements?)[^.\\n]{0,40}\\b(?:is|are) (?:true|accurate|correct)",
            true),
    POWER_OF_ATTORNEY(
            AUTHORITY, "授权委托书|委托书|授权书|授权证明|powers? of attorney|letter of authori[sz]ation|proof of authority", true),
    AGENT(AUTHORITY, "受[^。，\\n]{2,30}(?:委托|授权)|代理人|authori[sz]ed to act|on behalf of", true),
    EXHIBIT(
            EVIDENCE,
            "截图|截屏|录屏|公证书|公证|时间戳|取证|侵权证据|初步证据|对比图|screen ?shots?|notari[sz]ed|evidence|exhibits?|time ?stamps?|recordings?",
            true),
    COMPARED(COMPARISON, "(?:侵权|技术|设计|特征)?比对(?:表|说明|报告|意见)?|特征对比|权利要求对照|claim charts?|comparison", true),
    WEB_ADDRESS(
            LOCATION,
            // What ends the sentence is no part of the address.
            "(?:https?://[^\\s<>\"'，。；、（）()【】《》]{3,300}|(?<![\\w@.])www\\.[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}[^\\s<>\"'，。；、（）()【】《》]{0,200}"
                    + "|(?<![\\w@./-])(?:[a-z0-9-]{1,63}\\.){1,4}(?:com|cn|net|org|io|tv|cc|top|info|jp)/[^\\s<>\"'，。；、（）()【】《》]{1,200})(?<![.,;:!?])",
            false),
    ACCOUNT(
            LOCATION,
            "(?:账号|帐号|用户名|昵称|店铺(?:名称)?|商品ID|商品编号|货号|视频ID|作品ID|抖音号|微博号|UID|用户ID)\\s*[:：为]?\\s*[^\\s，。;；]{2,40}"
                    + "|搜索[“\"《]?[^，。\\n]{2,30}|\\b(?:user ?name|account|seller|shop|store|item (?:no\\.?|id)|product id|video id|listing)\\s*[:#]\\s*\\S{2,40}"
                    + "|\\bsearch(?:ing)? for [“\"]?[^.,\\n]{2,40}",
            false),
    TITLE(
            LOCATION,
            "《[^》\\n]{1,60}》|\\b(?:work|film|song|series|book|title)\\s*[:“\"]\\s*[“\"]?[^\\n,.”\"]{2,60}",
            false),
    INFRINGEMENT(
            NATURE,
            "侵权|盗版|侵犯|侵害|未经[^。，\\n]{0,12}(?:授权|许可)|infring\\w*|without (?:permission|authori[sz]ation)|pirated|unauthori[sz]ed",
            false),
    EARLY_WARNING(
            NATURE,
            "预警函|版权预警|权利预警|(?:即将|尚未|将于)[^。\\n]{0,16}(?:上映|播出|发布|上线|开播)|early warning|pre-release|(?:will be|before (?:its|the)) (?:released?|broadcast|published)",
            false),
    WITHDRAWAL(
            NATURE,
            "撤回[^。\\n]{0,12}(?:通知|投诉)|撤销[^。\\n]{0,6}(?:通知|投诉)|withdraw\\w*[^.\\n]{0,30}(?:notice|complaint)",
            false),
    EVERYTHING(
            null,
            "(?:全部|所有|一切|其他|其它)(?:的)?(?:侵权|盗版)[^。，\\n]{0,8}(?:内容|链接|视频|商品|作品|信息)|all (?:other )?(?:infringing|copies|links)|any other (?:copies|links|infring\\w*)",
            false);

    private final NoticeFact element;
    private final Pattern pattern;
    private final boolean deniable;

    Mark(NoticeFact element, String words, boolean deniable) {
        this.element = element;
        this.pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.deniable = deniable;
    }

    /** The element that it points to; null for one that only calls for a remark. */
    NoticeFact element() {
        return element;
    }

    Pattern pattern() {
        return pattern;
    }

    /** Whether a word such as "not" or "later" before it puts it in doubt. */
    boolean isDeniable() {
        return deniable;
    }
}
